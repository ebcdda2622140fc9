/**
 * `npm run field`: writes each shape of repository into a folder of its own, installs it as `install-command: auto` does
 * (first without a lock file, then from the one that came of it), renders it with the built command in two jobs and with
 * `remotion render`, compares, and writes its section of docs/field.md. Ends with 1 where a shape failed.
 *
 * - `--only <pattern>`: only the shapes whose names match; the rows of others stay as they are.
 * - `--project <folder> --composition <id>`: compares a project of your own, whose packages are installed, in place of the
 *   shapes. Flags behind `--` go to both commands. The document stays as it is.
 * - `--keep`: leave the folders, and say where they are.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { findInstallation, installPackages } from '../src/adapters/project/install.ts';
import { markdownTable } from '../src/core/markdown.ts';
import { messageOf } from '../src/core/message-of.ts';
import { makeRepository } from '../test/field/make-repository.ts';
import { renderTwice } from '../test/field/render-twice.ts';
import { SCENE_ID } from '../test/field/scene.ts';
import { REMOTION, shapes, type Shape } from '../test/field/shapes.ts';
import { findChrome } from './chrome.ts';
import { replaceBetween } from './replace-between.ts';
import { ensureSystemFfmpeg } from './system-ffmpeg.ts';

const root = path.dirname(import.meta.dirname);
const reportFile = path.join(root, 'docs', 'field.md');

const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string' },
    keep: { type: 'boolean', default: false },
    project: { type: 'string' },
    composition: { type: 'string' },
  },
  allowPositionals: true,
});

interface Row {
  readonly shape: Shape;
  /** What `auto` chose for the lock file. */
  readonly command: string;
  readonly frames: string;
  readonly ssim: string;
  readonly sound: string;
  readonly problems: readonly string[];
}

async function install(folder: string, repository: string): Promise<string> {
  const installation = findInstallation({ folder, root: repository, command: 'auto' })!;
  await installPackages(installation, {}, new AbortController().signal);
  return installation.command;
}

/** Else `auto` finds Remotion, and has nothing to do. */
async function removePackages(repository: string): Promise<void> {
  const folders = globSync(['node_modules', 'packages/*/node_modules'], { cwd: repository });
  for (const folder of folders) await rm(path.join(repository, folder), { recursive: true });
}

async function tryShape(shape: Shape, repository: string, chrome: string): Promise<Row> {
  const project = await makeRepository(shape, repository);
  await install(project, repository);
  await removePackages(repository);
  const command = await install(project, repository);
  const found = await renderTwice({ folder: project, composition: SCENE_ID, chrome });
  const { frames, lowestSsim, sound, problems } = found;
  return {
    shape,
    command,
    frames: String(frames.chunked),
    ssim: String(Math.floor(lowestSsim * 10_000) / 10_000),
    sound: sound === Infinity ? '∞' : (sound?.toFixed(1) ?? 'none'),
    problems,
  };
}

async function runShape(shape: Shape, chrome: string): Promise<Row> {
  // With a space: nothing may take a path for two words.
  const repository = await mkdtemp(path.join(tmpdir(), 'remotion field '));
  try {
    return await tryShape(shape, repository, chrome);
  } catch (error) {
    return { shape, command: '', frames: '', ssim: '', sound: '', problems: [messageOf(error)] };
  } finally {
    if (values.keep) console.log(`${shape.name}: ${repository}`);
    else await rm(repository, { recursive: true, force: true });
  }
}

const HEAD = [
  'repository',
  'project',
  'installed with',
  'Remotion',
  'frames',
  'lowest SSIM',
  'sound',
  'verdict',
  'date',
];

function cellsOf(row: Row): string[] {
  return [
    row.shape.name,
    `\`${row.shape.project}\``,
    `\`${row.command}\``,
    REMOTION,
    row.frames,
    row.ssim,
    row.sound,
    row.problems.length === 0 ? 'alike' : `**${row.problems.join('; ').replaceAll('\n', ' ')}**`,
    new Date().toISOString().slice(0, 10),
  ];
}

/** Returns the table with a row for each shape that was tried, now or in an earlier run. */
function section(text: string, rows: readonly Row[]): string {
  const earlier = text
    .split('\n')
    .map((line) => line.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/g, '')));
  const found = shapes.flatMap(({ name }) => {
    const row = rows.find(({ shape }) => shape.name === name);
    const kept = earlier.find((cells) => cells.length === HEAD.length && cells[0] === name);
    return row === undefined ? (kept === undefined ? [] : [kept]) : [cellsOf(row)];
  });
  return `\nWritten by \`npm run field\` on ${cpus().length} cores, ${process.arch} ${process.platform}, Node.js ${process.versions.node}.\n\n${markdownTable(HEAD, found)}\n`;
}

/** After each shape: a run that is broken off leaves what it has found. */
function writeSection(rows: readonly Row[]): void {
  const text = readFileSync(reportFile, 'utf8');
  const written = replaceBetween(text, '<!-- shapes -->', '<!-- /shapes -->', section(text, rows));
  writeFileSync(reportFile, written);
}

async function compareProject(project: string, chrome: string): Promise<void> {
  const { composition } = values;
  if (composition === undefined) throw new Error('--project: give --composition, too.');
  const folder = path.resolve(project);
  const found = await renderTwice({ folder, composition, flags: positionals, chrome });
  const { frames, lowestSsim, sound, problems } = found;
  console.log(
    `${frames.chunked} frames, lowest SSIM ${lowestSsim.toFixed(4)}, sound ${sound ?? 'none'}`,
  );
  for (const problem of problems) console.log(`    ${problem}`);
  console.log(problems.length === 0 ? 'alike' : 'FAILED');
  if (problems.length > 0) process.exitCode = 1;
}

async function main(): Promise<void> {
  await ensureSystemFfmpeg();
  const chrome = await findChrome();
  if (values.project !== undefined) {
    await compareProject(values.project, chrome);
    return;
  }
  const pattern = new RegExp(values.only ?? '', 'i');
  const rows: Row[] = [];
  for (const shape of shapes.filter(({ name }) => pattern.test(name))) {
    const row = await runShape(shape, chrome);
    rows.push(row);
    console.log(`${row.problems.length === 0 ? 'alike ' : 'FAILED'} ${shape.name}: ${row.command}`);
    for (const problem of row.problems) console.log(`    ${problem}`);
    writeSection(rows);
  }
  if (rows.some(({ problems }) => problems.length > 0)) process.exitCode = 1;
}

await main();
