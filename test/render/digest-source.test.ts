import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { bundle } from '@remotion/bundler';
import { afterEach, expect, test } from 'vitest';
import { digestSource } from '../../src/render/find-cached-chunks.ts';
import { temporaryFolder, writeFiles } from '../support/artifact-fixtures.ts';
import { root } from '../support/yaml-files.ts';

const SOURCE = {
  'package.json': '{}',
  'public/tone.txt': 'a file',
  'src/index.tsx': `import React from 'react';
import { Composition, registerRoot } from 'remotion';
import { Audio, Video } from '@remotion/media';
import './all.css';
import classes from './box.module.css';
const Film = () => <div className={classes.box}><Audio src="a.wav" /><Video src="a.mp4" /></div>;
registerRoot(() => (
  <Composition id="Film" component={Film} width={320} height={180} fps={30} durationInFrames={9} />
));
`,
  'src/all.css': 'body { color: red }',
  'src/box.module.css': '.box { color: blue }',
};

/** Packages that leave modules out for browsers: of those, source maps hold the paths. */
const PACKAGES = ['@remotion/media', 'mediabunny'];

const checkouts: string[] = [];

afterEach(async () => {
  for (const folder of checkouts.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** Checks the project out at a new place, and bundles it by Rspack: webpack writes the same maps, and takes 16 s. The place lies in this repository, whose Remotion it finds. */
async function bundleElsewhere(name: string): Promise<string> {
  await mkdir(path.join(root, 'out'), { recursive: true });
  const folder = await mkdtemp(path.join(root, 'out', name));
  checkouts.push(folder);
  await writeFiles(folder, SOURCE);
  for (const each of PACKAGES) {
    const installed = path.join('node_modules', each);
    await cp(path.join(root, installed), path.join(folder, installed), { recursive: true });
  }
  const outDir = path.join(folder, 'build');
  const entryPoint = path.join(folder, 'src/index.tsx');
  await bundle({ entryPoint, outDir, rootDir: folder, rspack: true, enableCaching: false });
  return outDir;
}

async function readMaps(folder: string): Promise<string> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.map'));
  return (await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))).join();
}

test('a source that is bundled at two paths has one digest, though its source maps hold the paths', async () => {
  const one = await bundleElsewhere('one-');
  const other = await bundleElsewhere('another-');
  expect(await readMaps(one)).toContain(path.dirname(one));
  expect(await digestSource(one)).toBe(await digestSource(other));
});

test('the digest is another where a script, a file of the public folder, or its name is', async () => {
  await using folder = await temporaryFolder();
  const digestOf = async (files: Readonly<Record<string, string>>) => {
    await rm(folder.path, { recursive: true });
    await writeFiles(folder.path, { 'index.html': '<html>', 'bundle.js': '1', ...files });
    return await digestSource(folder.path);
  };
  const plain = await digestOf({});
  expect(await digestOf({ 'bundle.js.map': '{}', '12.bundle.js.map': '{}' })).toBe(plain);
  expect(await digestOf({ 'bundle.js': '2' })).not.toBe(plain);
  expect(await digestOf({ 'public/level.js.map': '' })).not.toBe(plain);
  expect(await digestOf({ 'index.html': '<html><body>' })).not.toBe(plain);
});
