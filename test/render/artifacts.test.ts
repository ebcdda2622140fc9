import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { UserError } from '../../src/core/user-error.ts';
import { collectArtifacts } from '../../src/render/collect-artifacts.ts';
import type { WholeChunk } from '../../src/render/fetch-chunks.ts';
import { gatherArtifacts } from '../../src/render/gather-artifacts.ts';
import type { EmittedFile } from '../../src/render/ports.ts';
import { readFiles, temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { makeChunkReport, makeTestPlan } from '../support/plans.ts';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

const plan = makeTestPlan({ frames: 60, jobs: 3 });

/** A chunk of 20 frames that emits these files. */
async function chunkWith(chunk: number, files: readonly EmittedFile[]): Promise<WholeChunk> {
  const place = path.join(folder.path, `0-${chunk}`);
  const { onArtifact, describe: describeFiles } = collectArtifacts(place, [
    chunk * 20,
    chunk * 20 + 19,
  ]);
  for (const file of files) onArtifact(file);
  const id = { render: 0, chunk };
  const report = makeChunkReport(plan, id, { artifacts: await describeFiles() });
  return { id, folder: place, artifact: `chunk-${chunk}`, report };
}

const gathered = () => path.join(folder.path, 'gathered');

describe('files that a composition emits', () => {
  test('are gathered under their own names, in the order of the frames', async () => {
    const chunks = [
      await chunkWith(0, [
        { filename: 'b.txt', frame: 7, content: 'seven' },
        { filename: 'a.bin', frame: 3, content: new Uint8Array([1, 2, 3]) },
      ]),
      await chunkWith(1, []),
      await chunkWith(2, [{ filename: 'captions/en.srt', frame: 40, content: 'forty' }]),
    ];
    const { artifacts } = await gatherArtifacts(chunks, gathered());
    expect(artifacts.map(({ filename, frame, file }) => [filename, frame, file.size])).toEqual([
      ['a.bin', 3, 3],
      ['b.txt', 7, 5],
      ['captions/en.srt', 40, 5],
    ]);
    expect(await readFiles(gathered())).toEqual({
      'a.bin': '\u0001\u0002\u0003',
      'b.txt': 'seven',
      'captions/en.srt': 'forty',
    });
  });

  test('at a neighbour’s frame, which is rendered for its sound, are left to the neighbour', async () => {
    const file = { filename: 'a.txt', frame: 20, content: 'twenty' };
    const chunks = [await chunkWith(0, [file]), await chunkWith(1, [file])];
    const { artifacts } = await gatherArtifacts(chunks, gathered());
    expect(artifacts.map(({ frame }) => frame)).toEqual([20]);
  });

  test('again, when a frame is rendered again, count once, as they were at last', async () => {
    const file = { filename: 'a.txt', frame: 3, content: 'first' };
    const chunks = [await chunkWith(0, [file, { ...file, content: 'second' }])];
    expect((await gatherArtifacts(chunks, gathered())).artifacts).toHaveLength(1);
    expect(await readFiles(gathered())).toEqual({ 'a.txt': 'second' });
  });

  test.each([
    ['two chunks', 33],
    ['one chunk', 4],
  ])('under one name at frames of %s are refused, and none is gathered', async (_, second) => {
    const files = [3, second].map((frame) => ({ filename: 'a.txt', frame, content: '' }));
    const chunks = await Promise.all(
      [0, 1].map(async (chunk) =>
        chunkWith(
          chunk,
          files.filter(({ frame }) => Math.floor(frame / 20) === chunk),
        ),
      ),
    );
    await expect(gatherArtifacts(chunks, gathered())).rejects.toThrow(UserError);
    expect(await readFiles(gathered())).toEqual({});
  });

  test('may be none: then there is no folder', async () => {
    expect(await gatherArtifacts([await chunkWith(0, [])], gathered())).toMatchObject({
      folder: null,
      artifacts: [],
    });
  });
});
