/**
 * `npm run conformance`: renders every case by Remotion alone and by the built command in chunks, compares the two, and
 * writes docs/conformance.md. Ends with 1 where a case failed.
 *
 * - `--only <pattern>`: only the cases whose names match a regular expression; the document is not written.
 * - `--resume`: take what an earlier run with the same sources has found, and render only what is missing.
 * - `--at-once <number>`: cases that run side by side.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import pMap from 'p-map';
import { caseGroups } from '../test/conformance/cases/all-cases.ts';
import type { ConformanceCase } from '../test/conformance/conformance-case.ts';
import { openKeptOutcomes, type KeptOutcomes } from '../test/conformance/kept-outcomes.ts';
import { countVerdicts, writeReport, type CaseResult } from '../test/conformance/report.ts';
import { judgeCase, runCase } from '../test/conformance/run-case.ts';
import { openStage, type Stage } from '../test/conformance/stage.ts';

const root = path.dirname(import.meta.dirname);
const reportFile = path.join(root, 'docs', 'conformance.md');

/** One case leaves the cores idle for half of its time: browsers start, processes end. */
const AT_ONCE = '2';

const { values } = parseArgs({
  options: {
    'only': { type: 'string' },
    'resume': { type: 'boolean', default: false },
    'at-once': { type: 'string', default: AT_ONCE },
  },
});

function remotionVersion(): string {
  const file = path.join(root, 'node_modules/@remotion/renderer/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

async function resultOf(
  stage: Stage,
  kept: KeptOutcomes,
  entry: ConformanceCase,
): Promise<CaseResult & { took: number }> {
  const known = values.resume ? kept.find(entry) : null;
  const outcome = known ?? (await runCase(stage, entry));
  kept.keep(entry, outcome);
  return { entry, found: outcome.found, took: outcome.took, ...judgeCase(entry, outcome) };
}

function showResult(result: CaseResult & { took: number }, done: number, all: number): void {
  const { entry, verdict, failures, took } = result;
  console.log(`${done}/${all} ${verdict}: ${entry.name} (${took.toFixed(1)} s)`);
  for (const failure of failures) console.log(`    ${failure}`);
}

async function runCases(
  stage: Stage,
  entries: readonly ConformanceCase[],
): Promise<Map<ConformanceCase, CaseResult>> {
  const kept = openKeptOutcomes(path.join(root, 'out/conformance/outcomes'));
  const results = new Map<ConformanceCase, CaseResult>();
  const run = async (entry: ConformanceCase) => {
    const result = await resultOf(stage, kept, entry);
    results.set(entry, result);
    showResult(result, results.size, entries.length);
  };
  await pMap(entries, run, { concurrency: Number(values['at-once']) });
  return results;
}

async function main(): Promise<void> {
  const pattern = new RegExp(values.only ?? '', 'i');
  const groups = caseGroups.map(({ title, cases }) => ({
    title,
    cases: cases.filter(({ name }) => pattern.test(name)),
  }));
  await using stage = await openStage('conformance/work');
  const results = await runCases(
    stage,
    // The formats are most of all and least likely to fail: last.
    groups.toReversed().flatMap(({ cases }) => cases),
  );
  const head = {
    command: 'npm run conformance',
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores, ${process.arch} ${process.platform}`,
    versions: {
      'Remotion': remotionVersion(),
      'Node.js': process.versions.node,
      'ffmpeg': stage.ffmpeg,
    },
  };
  const reported = groups
    .filter(({ cases }) => cases.length > 0)
    .map(({ title, cases }) => ({ title, results: cases.map((each) => results.get(each)!) }));
  if (values.only === undefined) writeFileSync(reportFile, writeReport(head, reported));
  const counts = countVerdicts([...results.values()]);
  console.log(
    Object.entries(counts)
      .map(([verdict, count]) => `${count} ${verdict}`)
      .join(', '),
  );
  if (counts.FAILED > 0) process.exitCode = 1;
}

await main();
