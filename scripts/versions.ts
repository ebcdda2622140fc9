/**
 * `npm run versions`: renders a small set with several versions of Remotion, in chunks by the built command and on one
 * machine by the version's own command, compares the two, and writes the table into docs/field.md. Ends with 1 if a case
 * failed.
 *
 * - `--only <version>`: that version alone; the document is not written.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { LEAST_VERSION } from '../src/adapters/remotion/supported-versions.ts';
import { runVersionCase, versionCases, type Finding } from '../test/versions/version-cases.ts';
import { installVersion } from '../test/versions/version-project.ts';
import { findChrome } from './chrome.ts';
import { replaceBetween } from './replace-between.ts';

const document = path.join(path.dirname(import.meta.dirname), 'docs/field.md');

/** The oldest, and some on the way to the newest that npm has whole, which is asked for. */
const VERSIONS: readonly string[] = [
  LEAST_VERSION,
  '4.0.300',
  '4.0.350',
  '4.0.400',
  '4.0.445',
  '4.0.500',
  '4.0.529',
];

/** The newest version of the renderer, which is published after `remotion` itself. */
function newestVersion(): string {
  return execFileSync('npm', ['view', '@remotion/renderer', 'version'], {
    encoding: 'utf8',
  }).trim();
}

function cellOf({ verdict, details }: Finding): string {
  return verdict === 'same' ? 'same' : `${verdict}: ${details.join('; ').replaceAll('|', '\\|')}`;
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const versions =
  values.only === undefined ? [...new Set([...VERSIONS, newestVersion()])] : [values.only];
const chrome = await findChrome();
const rows: string[] = [];
for (const version of versions) {
  const folder = await installVersion(version);
  const cells: string[] = [];
  for (const entry of versionCases) {
    const finding = await runVersionCase(entry, folder, chrome);
    console.log(`${version}, ${entry.name}: ${cellOf(finding)}`);
    if (finding.verdict === 'FAILED') process.exitCode = 1;
    cells.push(cellOf(finding));
  }
  rows.push(`| ${version} | ${cells.join(' | ')} |`);
}
if (values.only === undefined) {
  const date = new Date().toISOString().slice(0, 10);
  const table = [
    `Measured with \`npm run versions\` (${cpus().length} cores, ${process.arch} ${process.platform}, ${date}).`,
    '',
    `| Remotion | ${versionCases.map(({ name }) => name).join(' | ')} |`,
    `|---|${versionCases.map(() => '---|').join('')}`,
    ...rows,
  ].join('\n');
  const text = readFileSync(document, 'utf8');
  writeFileSync(document, replaceBetween(text, '<!-- versions -->', '<!-- /versions -->', table));
}
