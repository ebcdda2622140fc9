import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { FrameSound } from '../../src/core/frame-sound.ts';
import { readSound, writeSound } from '../../src/render/sound-file.ts';
import { temporaryFolder } from '../support/artifact-fixtures.ts';

async function readAll(file: string): Promise<FrameSound[]> {
  const frames: FrameSound[] = [];
  for await (const frame of readSound(file)) frames.push(frame);
  return frames;
}

test('what is heard comes back as it was, samples and all fields of Remotion', async () => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'sound.zst');
  const media = {
    type: 'audio',
    id: 'a',
    src: 'bundle:/public/ä "1".mp3',
    volume: 0.5,
    mediaFrame: 7,
  };
  const inline = {
    type: 'inline-audio',
    id: 'b',
    audio: [0, -1, 32_767, -32_768],
    timestamp: 12.5,
  };
  const frames = [
    { frame: 30, media: [media], inline: [inline] },
    { frame: 31, media: [media, { ...media, id: 'c', src: 'https://example.com/x' }], inline: [] },
    { frame: 32, media: [], inline: [] },
  ] as FrameSound[];
  await writeSound(file, frames);
  const found = await readAll(file);
  expect(found.map(({ media: tags }) => tags)).toEqual(frames.map(({ media: tags }) => tags));
  expect(found.map(({ frame }) => frame)).toEqual([30, 31, 32]);
  expect({ ...found[0]!.inline[0], audio: null }).toEqual({ ...inline, audio: null });
  expect([...(found[0]!.inline[0]!.audio as Int16Array)]).toEqual(inline.audio);
});

test('a source of a megabyte is written once, however many frames play it', async () => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'sound.zst');
  const bytes = Uint8Array.from({ length: 1 << 20 }, (_, index) => (index * index * 31) >> 5);
  const src = `data:audio/wav;base64,${Buffer.from(bytes).toString('base64')}`;
  const frames = Array.from({ length: 100 }, (_, frame) => ({
    frame,
    media: [{ type: 'audio', id: 'a', src }],
    inline: [],
  })) as FrameSound[];
  await writeSound(file, frames);
  expect((await stat(file)).size).toBeLessThan(2 * bytes.length);
  expect((await readAll(file)).every(({ media }) => media[0]!.src === src)).toBe(true);
});

test('a file that is none of these is refused', async () => {
  await using folder = await temporaryFolder();
  const file = path.join(folder.path, 'sound.zst');
  await writeFile(file, 'no');
  await expect(readAll(file)).rejects.toThrow('Unknown frame descriptor');
});
