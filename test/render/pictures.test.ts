import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { checkPicture } from '../../src/render/check-picture.ts';
import { joinPictures } from '../../src/render/join-pictures.ts';
import { packPictures } from '../../src/render/pack-pictures.ts';
import {
  readFiles,
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../support/artifact-fixtures.ts';
import { makeSequenceRender } from '../support/plans.ts';

/** Bytes with which every JPEG begins. */
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

const at = (...names: string[]) => path.join(folder.path, ...names);

/** 12 frames in chunks of 5, as numbered by Remotion in each chunk. */
const render = makeSequenceRender({ frames: 12, framesPerChunk: 5 });
const remotionNames = [
  ['0', '1', '2', '3', '4'],
  ['5', '6', '7', '8', '9'],
  ['10', '11'],
];

async function packChunk(chunk: number, names = remotionNames[chunk]!): Promise<string> {
  const source = at(`pictures-${chunk}`);
  const picture = (name: string) => Buffer.concat([JPEG, Buffer.from(`frame ${name}`)]);
  await writeFiles(
    source,
    Object.fromEntries(names.map((name) => [`${name}.jpeg`, picture(name)])),
  );
  const file = at(`chunk-${chunk}.tzst`);
  await packPictures(render, chunk, { folder: source, file }, tarArchiver);
  return file;
}

/** Gives what the folder of the joined pictures holds. */
async function joinChunks(chunks: readonly string[]): Promise<Record<string, string>> {
  await joinPictures(render, chunks, at('joined'), tarArchiver);
  return await readFiles(at('joined'));
}

describe('the pictures of a sequence', () => {
  test('have the names of the whole sequence when they are joined, each with its own frame', async () => {
    const chunks = [await packChunk(0), await packChunk(1), await packChunk(2)];
    const files = await joinChunks(chunks);
    expect(Object.keys(files)).toEqual(
      Array.from({ length: 12 }, (_, frame) => `element-${String(frame).padStart(2, '0')}.jpeg`),
    );
    for (const [name, content] of Object.entries(files))
      expect(content, name).toMatch(new RegExp(`frame ${Number(name.slice(8, 10))}$`));
  });

  test('keep apart where new names are old names of others', async () => {
    const shifted = makeSequenceRender({
      frames: 12,
      framesPerChunk: 5,
      options: { 'every-nth-frame': 2, 'image-sequence-pattern': '[frame].[ext]' },
    });
    const source = at('pictures');
    await writeFiles(source, { '0.jpeg': 'first', '1.jpeg': 'second', '2.jpeg': 'third' });
    await writeFiles(source, { '3.jpeg': 'fourth', '4.jpeg': 'fifth' });
    await packPictures(shifted, 0, { folder: source, file: at('c.tzst') }, tarArchiver);
    await tarArchiver.unpack(at('c.tzst'), at('unpacked'));
    expect(Object.values(await readFiles(at('unpacked')))).toEqual([
      'first',
      'second',
      'third',
      'fourth',
      'fifth',
    ]);
  });

  test('that Remotion did not write are missed at once', async () => {
    await expect(packChunk(0, ['0', '1'])).rejects.toThrow(
      'Remotion wrote 2 pictures, expected 5.',
    );
  });

  test('of a chunk that is not there are named', async () => {
    const chunks = [await packChunk(0), await packChunk(1)];
    await expect(joinChunks(chunks)).rejects.toThrow(
      'The chunks hold 10 pictures, expected 12; missing: element-10.jpeg, element-11.jpeg.',
    );
  });

  test('of another chunk are refused', async () => {
    const chunks = [await packChunk(0), await packChunk(2)];
    await expect(joinChunks(chunks)).rejects.toThrow(
      'Chunk 2 holds "element-10.jpeg", which is none of its pictures.',
    );
  });

  test('are files: a link is refused, since it would put a file of the machine into the result', async () => {
    const source = at('made');
    await writeFiles(source, { 'element-01.jpeg': JPEG });
    await symlink('element-01.jpeg', path.join(source, 'element-00.jpeg'));
    await tarArchiver.pack(source, at('made.tzst'));
    await expect(joinChunks([at('made.tzst')])).rejects.toThrow(
      'Chunk 1 holds "element-00.jpeg", which is none of its pictures.',
    );
  });
});

describe('a file', () => {
  test.each([
    ['png', '\u0089PNG\r\n\u001a\n…'],
    ['jpeg', '\u00ff\u00d8\u00ff\u00e0'],
    ['webp', 'RIFF1234WEBP'],
    ['pdf', '%PDF-1.4'],
  ])('that begins as a %s is one, and no other', async (format, content) => {
    await writeFiles(folder.path, { picture: Buffer.from(content, 'latin1') });
    await checkPicture(at('picture'), format);
    const other = format === 'png' ? 'jpeg' : 'png';
    await expect(checkPicture(at('picture'), other)).rejects.toThrow(`is no ${other} picture`);
  });

  test('that is empty is no picture', async () => {
    await writeFiles(folder.path, { picture: '' });
    await expect(checkPicture(at('picture'), 'png')).rejects.toThrow('it begins with ""');
  });
});
