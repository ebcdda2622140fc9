/**
 * `npm run check`: all that can be checked without running the program, one line each.
 * `--report <file>` writes `{"passed": n, "failed": n}` too.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { UserError } from '../src/core/user-error.ts';
import { findTool } from './tools.ts';

interface Check {
  readonly name: string;
  /** The program's path, or its name on PATH. */
  readonly program: () => string | Promise<string>;
  readonly args: readonly string[];
  /** What to do about a failure, where the program does not say it. */
  readonly hint?: string;
}

const root = path.dirname(import.meta.dirname);
const bin = (name: string) => () => path.join(root, 'node_modules', '.bin', name);
const node = () => process.execPath;
const tool = (name: 'actionlint' | 'zizmor') => () => findTool(name);

const checks: readonly Check[] = [
  { name: 'lint', program: bin('oxlint'), args: [] },
  { name: 'format', program: bin('oxfmt'), args: ['--check'], hint: 'Run npm run fix.' },
  { name: 'types', program: bin('tsc'), args: ['-p', '.'] },
  { name: 'types of the example', program: bin('tsc'), args: ['-p', 'examples/hello'] },
  {
    name: 'types of the conformance project',
    program: bin('tsc'),
    args: ['-p', 'test/conformance/project'],
  },
  { name: 'types of the seam cases', program: bin('tsc'), args: ['-p', 'test/support/seam-cases'] },
  {
    name: 'types of the sound cases',
    program: bin('tsc'),
    args: ['-p', 'test/support/sound-cases'],
  },
  { name: 'dist', program: node, args: ['scripts/check-dist.ts'] },
  { name: 'derived text', program: node, args: ['scripts/stamp.ts', '--check'] },
  { name: 'actionlint', program: tool('actionlint'), args: [] },
  {
    name: 'zizmor',
    program: tool('zizmor'),
    args: ['--offline', '--quiet', '--no-progress', '.github', 'actions'],
  },
];

/** The lines of a problem; none where the check passed. */
async function runCheck({ program, args, hint }: Check): Promise<string[]> {
  try {
    const { status, stdout, stderr, error } = spawnSync(await program(), args, {
      cwd: root,
      encoding: 'utf8',
    });
    if (error !== undefined) return [error.message];
    if (status === 0) return [];
    return [stdout.trim(), stderr.trim(), hint ?? ''].filter((text) => text !== '');
  } catch (error) {
    if (error instanceof UserError) return [...error.problems];
    throw error;
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { report: { type: 'string' } } });
  let failed = 0;
  for (const check of checks) {
    const problems = await runCheck(check);
    console.log(`${problems.length === 0 ? 'ok    ' : 'FAILED'} ${check.name}`);
    for (const problem of problems) console.log(problem);
    if (problems.length > 0) failed++;
  }
  if (failed > 0) process.exitCode = 1;
  const passed = checks.length - failed;
  if (values.report !== undefined) writeFileSync(values.report, JSON.stringify({ passed, failed }));
}

await main();
