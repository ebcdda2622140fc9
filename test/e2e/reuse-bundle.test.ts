import { appendFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ActionScene } from '../support/action-scene.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import type { ActionRun } from '../support/run-action.ts';
import { makeSmallProject, type SmallProject } from '../support/small-project.ts';

let project: SmallProject;
let scene: ActionScene;
let work: TemporaryFolder;
let log: string;

beforeAll(async () => {
  [project, work] = [await makeSmallProject(), await temporaryFolder()];
  log = path.join(work.path, 'installations');
  await writeFile(
    path.join(project.folder, 'remotion.config.js'),
    `import { Config } from '@remotion/cli/config'; Config.setScale(2); Config.setCodec('gif');`,
  );
  await appendFile(log, '');
  scene = await ActionScene.start(project, { cache: true });
});

afterAll(async () => {
  for (const each of [scene, project, work]) await each?.[Symbol.asyncDispose]();
});

/** Plans in a run of its own, as from a fresh checkout. */
async function planAnew(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  scene.service.startAttempt('all-jobs');
  const run = await scene.plan({
    'serve-url': '',
    'entry-point': 'src/index.tsx',
    'install-command': `echo once >> ${log}`,
    'bundler': 'rspack',
    'composition': 'Silent',
    'jobs': '2',
    'reuse-bundle': 'true',
    ...inputs,
  });
  expect(run.errors).toEqual([]);
  return run;
}

async function installations(): Promise<number> {
  return (await readFile(log, 'utf8')).split('\n').length - 1;
}

function keptBundles(): number {
  return scene.service.cacheEntries.filter(({ key }) => key.includes('-bundle-')).length;
}

const TAKEN = 'Taken from remotion.config.js: scale 2, codec gif.';
const FOUND = 'An earlier run has bundled the same files: nothing is installed or bundled.';

// One story: each test goes on where the one before has ended.
let first: ActionRun;

test('the first run installs and bundles, and keeps the bundle', async () => {
  first = await planAnew();
  expect(first.lines).not.toContain(FOUND);
  expect(first.lines).toContain(TAKEN);
  expect([await installations(), keptBundles()]).toEqual([1, 1]);
});

test('a run of the same files does neither, and makes the same plan, with what the configuration file set', async () => {
  const again = await planAnew();
  expect(again.lines).toContain(FOUND);
  expect(again.lines).toContain(TAKEN);
  expect(again.lines.filter((line) => line.startsWith('::group::Install'))).toEqual([]);
  expect(again.outputs['plan-digest']).toBe(first.outputs['plan-digest']);
  expect([await installations(), keptBundles()]).toEqual([1, 1]);
});

test('its kit renders', async () => {
  for (const job of [0, 1]) expect((await scene.job(job)).code).toBe(0);
  const combined = await scene.combine();
  expect({ errors: combined.errors, frames: combined.outputs['frames'] }).toEqual({
    errors: [],
    frames: '60',
  });
});

test('other props and options are those of the run, and not of the one that bundled', async () => {
  const other = await planAnew({ 'composition': 'Small', 'frames': '0-9', 'out-name': 'a.gif' });
  expect(other.lines).toContain(FOUND);
  expect(other.lines.join('\n')).toMatch(/10 frames/);
});

test.each([
  [
    'a file that changed',
    async () => await appendFile(path.join(project.folder, 'src/small.tsx'), '\n'),
    {},
  ],
  ['another bundler', async () => undefined, { bundler: 'webpack' }],
])('%s is bundled anew', async (_, change, inputs) => {
  const before = [await installations(), keptBundles()];
  await change();
  expect((await planAnew(inputs)).lines).not.toContain(FOUND);
  expect([await installations(), keptBundles()]).toEqual(before.map((count) => count + 1));
});

test('a run that does not ask for it neither takes one nor keeps one', async () => {
  const before = [await installations(), keptBundles()];
  expect((await planAnew({ 'reuse-bundle': '' })).lines).not.toContain(FOUND);
  expect([await installations(), keptBundles()]).toEqual([before[0]! + 1, before[1]]);
  expect(scene.violations).toEqual([]);
});
