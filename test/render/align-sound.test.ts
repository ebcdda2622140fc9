import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alignSound } from '../../src/render/align-sound.ts';
import type { MediaJoiner } from '../../src/render/ports.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { makeTestRender } from '../support/plans.ts';
import { countingJoiner } from '../support/render-twins.ts';

const aligning: MediaJoiner = {
  ...countingJoiner(300),
  alignAudio: async (file, output) => {
    await writeFile(output, `aligned ${await readFile(file, 'utf8')}`);
    return true;
  },
};

let folder: TemporaryFolder;
let joined: string;
let output: string;

beforeEach(async () => {
  folder = await temporaryFolder();
  joined = path.join(folder.path, 'joined.mp4');
  output = path.join(folder.path, 'result.mp4');
  await writeFile(joined, 'media');
});

afterEach(async () => await folder[Symbol.asyncDispose]());

test('a file whose sound was moved takes the place of the joined one', async () => {
  await alignSound(makeTestRender(), joined, output, aligning);
  expect(await readdir(folder.path)).toEqual(['result.mp4']);
  expect(await readFile(output, 'utf8')).toBe('aligned media');
});

test('a file without sound stays as it was joined', async () => {
  await alignSound(makeTestRender(), joined, output, countingJoiner(300));
  expect(await readdir(folder.path)).toEqual(['result.mp4']);
  expect(await readFile(output, 'utf8')).toBe('media');
});

test('a file with Remotion’s timing is not looked at', async () => {
  const render = makeTestRender({ options: { 'audio-sync': 'remotion' } });
  await alignSound(render, joined, output, aligning);
  expect(await readFile(output, 'utf8')).toBe('media');
});
