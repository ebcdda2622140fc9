import { truncate } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { surveyBundle } from '../../src/render/survey-bundle.ts';
import { temporaryFolder, writeFiles, type TemporaryFolder } from '../support/artifact-fixtures.ts';

const POINTER = `version https://git-lfs.github.com/spec/v1
oid sha256:${'4d7a'.repeat(16)}
size 12345678
`;

let bundle: TemporaryFolder;

beforeEach(async () => {
  bundle = await temporaryFolder();
  await writeFiles(bundle.path, { 'index.html': '<html>', 'bundle.js': '', 'public/a.txt': 'a' });
});

afterEach(async () => {
  await bundle[Symbol.asyncDispose]();
});

/** Writes a file of so many bytes, which takes no room on the disk. */
async function writeLarge(name: string, bytes: number): Promise<void> {
  await writeFiles(bundle.path, { [name]: '' });
  await truncate(path.join(bundle.path, name), bytes);
}

test('nothing is said of small files with content', async () => {
  await writeLarge('public/film.mp4', 400e6);
  await writeFiles(bundle.path, { 'public/notes.md': `Of Git LFS:\n${POINTER}` });
  expect(await surveyBundle(bundle.path)).toEqual([]);
});

test('Git LFS pointers are named, in the public folder and among what the source imports', async () => {
  await writeFiles(bundle.path, { 'public/deep/film.mp4': POINTER, '3f2a.png': POINTER });
  expect(await surveyBundle(bundle.path)).toEqual([
    '3f2a.png, public/deep/film.mp4: a Git LFS pointer in place of the file\'s content, which fails where the video uses it. Fetch the LFS files: "lfs: true" in the workflow or in the step actions/checkout, "git lfs pull" on your own machine.',
  ]);
});

test('media that every job would spend long on are a warning with their size and the largest of them', async () => {
  for (const [name, bytes] of Object.entries({
    'b.mov': 300e6,
    'c.mp4': 2e9,
    'd.wav': 40e6,
    'e.wav': 41e6,
  }))
    await writeLarge(`public/${name}`, bytes);
  const [warning, ...others] = await surveyBundle(bundle.path);
  expect(others).toEqual([]);
  expect(warning).toBe(
    'The bundle has 2.4 GB, which every render job downloads and unpacks. The largest files: public/c.mp4 (2.0 GB), public/b.mov (300.0 MB), public/e.wav (41.0 MB). Move out of the public folder what this video does not use.',
  );
});
