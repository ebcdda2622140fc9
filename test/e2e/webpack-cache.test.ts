import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { bundleProject } from '../../src/adapters/project/bundle.ts';
import { bundleWithWebpackCache } from '../../src/adapters/webpack-cache.ts';
import { ActionScene } from '../support/action-scene.ts';
import { temporaryFolder, writeFiles, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { plainCache, type PlainCache } from '../support/plain-cache.ts';
import { keptLines } from '../support/kept-lines.ts';
import { makeSmallProject, type SmallProject } from '../support/small-project.ts';
import { root } from '../support/yaml-files.ts';

/** In the node_modules where webpack itself is: what lies there it takes for unchanged by its version. */
const PACKAGE = `remotion-matrix-test-${process.pid}`;
const packageFolder = path.join(root, 'node_modules', PACKAGE);

let project: SmallProject;
let work: TemporaryFolder;
let cache: PlainCache;
const lines = keptLines();

beforeAll(async () => {
  [project, work] = [await makeSmallProject(), await temporaryFolder()];
  cache = plainCache(path.join(work.path, 'cache'));
  await writeFiles(packageFolder, {
    'package.json': JSON.stringify({ name: PACKAGE, version: '1.0.0', main: 'index.js' }),
    'index.js': "exports.word = 'first word of the package';",
  });
  const index = path.join(project.folder, 'src/index.tsx');
  const source = await readFile(index, 'utf8');
  await writeFile(
    index,
    `import { word } from '${PACKAGE}';\nconsole.log(word, 'first source');\n${source}`,
  );
});

afterAll(async () => {
  await rm(packageFolder, { recursive: true, force: true });
  for (const each of [work, project]) await each?.[Symbol.asyncDispose]();
});

/** What the bundler says is not for the output of the tests. */
beforeEach(() => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  return () => vi.restoreAllMocks();
});

const request = (outDir: string) => ({
  folder: project.folder,
  entryPoint: 'src/index.tsx',
  outDir,
  bundler: 'webpack' as const,
  signal: new AbortController().signal,
  remotionVersion: '4.0.529',
});

/** Bundles as plan does on a machine whose checkout has no cache; gives the text of the bundle. */
async function bundleAnew(): Promise<string> {
  await rm(path.join(project.folder, 'node_modules'), { recursive: true, force: true });
  const outDir = path.join(work.path, 'bundle');
  await rm(outDir, { recursive: true, force: true });
  const saves: Promise<void>[] = [];
  const later = (save: Promise<void>) => void saves.push(save);
  await bundleWithWebpackCache(request(outDir), { cache, reporter: lines, later });
  await Promise.all(saves);
  return await readFile(path.join(outDir, 'bundle.js'), 'utf8');
}

async function replaceIn(file: string, from: string, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

// One story: each test goes on where the one before has ended.
test('the first bundle saves webpack’s cache, and the same one again does not', async () => {
  expect(await bundleAnew()).toContain('first source');
  expect(cache.keys()).toHaveLength(1);
  expect(await bundleAnew()).toContain('first source');
  expect(cache.keys()).toHaveLength(1);
});

test('a source that changed is in the next bundle, and so in the next cache', async () => {
  await replaceIn(path.join(project.folder, 'src/index.tsx'), 'first source', 'second source');
  expect(await bundleAnew()).toContain('second source');
  expect(cache.keys()).toHaveLength(2);
  expect(lines.infos).toEqual([]);
});

test('webpack alone takes a package that was patched in place for unchanged', async () => {
  await replaceIn(path.join(packageFolder, 'index.js'), 'first word', 'second word');
  const outDir = path.join(work.path, 'stale');
  const folder = path.join(
    project.folder,
    'node_modules/.cache/webpack/remotion-production-4.0.529',
  );
  await mkdir(folder, { recursive: true });
  await cache.restore({ kind: 'webpack', key: cache.keys().at(-1)!, folder });
  await bundleProject(request(outDir));
  expect(await readFile(path.join(outDir, 'bundle.js'), 'utf8')).toContain('first word');
});

test('it is found out, and the bundle is made without the cache', async () => {
  expect(await bundleAnew()).toContain('second word');
  expect(lines.infos).toEqual([
    'A package has other files than when the webpack cache was saved: bundled anew.',
  ]);
  expect(cache.keys()).toHaveLength(3);
});

test('plan saves it where GitHub’s cache is, and finds it in the next run', async () => {
  await using scene = await ActionScene.start(project, { cache: true });
  const kept = () => scene.service.cacheEntries.filter(({ key }) => key.includes('-webpack-'));
  for (const downloads of [0, 1]) {
    await rm(path.join(project.folder, 'node_modules'), { recursive: true, force: true });
    const inputs = { 'serve-url': '', 'entry-point': 'src/index.tsx', 'composition': 'Silent' };
    expect((await scene.plan(inputs)).errors).toEqual([]);
    expect(kept()).toHaveLength(1);
    const asked = scene.service.requests.filter((request) => request === 'GetCacheBlob');
    expect(asked).toHaveLength(downloads);
    scene.service.startAttempt('all-jobs');
  }
  expect(scene.violations).toEqual([]);
});
