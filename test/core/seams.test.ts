import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { combineChunks, RenderInternals } from '@remotion/renderer';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { combineArguments } from '../../src/core/combine-arguments.ts';
import { loadRemotion } from '../../src/adapters/remotion/remotion.ts';
import { probeMedia } from '../../src/adapters/remotion/ffprobe.ts';
import type { CombineChunksOptions } from '../../src/adapters/remotion/remotion-types.ts';
import { fewestFramesPerChunk, soundFramesPerChunk } from '../../src/core/split.ts';
import { makeTestRender } from '../support/plans.ts';
import { root } from '../support/yaml-files.ts';

// Why the split has its rules: chunks as Remotion encodes them, joined by Remotion, without a browser.

/** A grey picture of 16x16 pixels: what is in the frames does not matter to their times. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAAAAAA6mKC9AAAAD0lEQVR42mNoQAMMI1sAAAUMgAHjM1mKAAAAAElFTkSuQmCC';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'seams-'));
  await writeFile(path.join(folder, 'picture.png'), Buffer.from(picture, 'base64'));
});
afterAll(async () => await rm(folder, { recursive: true }));

async function encodeChunk(fps: number, frames: number, output: string): Promise<void> {
  const input = [
    '-loop',
    '1',
    '-r',
    String(fps),
    '-i',
    path.join(folder, 'picture.png'),
    '-frames:v',
    String(frames),
  ];
  await RenderInternals.callFf({
    bin: 'ffmpeg',
    args: [
      '-y',
      ...input,
      '-c:v',
      'libx264',
      '-pix_fmt',
      'yuv420p',
      '-video_track_timescale',
      '90000',
      output,
    ],
    indent: false,
    logLevel: 'error',
    binariesDirectory: null,
    cancelSignal: undefined,
  });
}

/** Seconds of a video that is joined from chunks of this length. */
async function joinedSeconds(
  fps: number,
  frames: number,
  framesPerChunk: number,
): Promise<number | null> {
  const render = {
    ...makeTestRender({ frames, fps, jobs: 1, options: { muted: true } }),
    framesPerChunk,
  };
  const lengths = Array.from({ length: Math.ceil(frames / framesPerChunk) }, (_, chunk) =>
    Math.min(framesPerChunk, frames - chunk * framesPerChunk),
  );
  const files = [...lengths.keys()].map((chunk) => path.join(folder, `${chunk}.ts`));
  for (const [chunk, length] of lengths.entries()) await encodeChunk(fps, length, files[chunk]!);
  const outputLocation = path.join(folder, 'joined.mp4');
  await combineChunks({
    ...combineArguments(render, { pictures: files, sound: null }),
    outputLocation,
  } as CombineChunksOptions);
  return (await probeMedia(loadRemotion(root), outputLocation)).duration;
}

test.each([5, 24, 30, 60])(
  'the shortest chunks that are planned at %d fps are joined to the full length',
  async (fps) => {
    const framesPerChunk = fewestFramesPerChunk('h264', fps);
    expect(await joinedSeconds(fps, 3 * framesPerChunk, framesPerChunk)).toBeCloseTo(
      (3 * framesPerChunk) / fps,
      2,
    );
  },
);

test.each([5, 24, 30, 60])(
  'one frame fewer at %d fps, and the joined video is too short',
  async (fps) => {
    const framesPerChunk = fewestFramesPerChunk('h264', fps) - 1;
    expect(await joinedSeconds(fps, 3 * framesPerChunk, framesPerChunk)).toBeLessThan(
      (2.5 * framesPerChunk) / fps,
    );
  },
);

test.each([1, 2])(
  'a last chunk of %d frames shortens the joined video, and is not planned',
  async (last) => {
    expect(await joinedSeconds(30, 20 + last, 10)).toBeLessThanOrEqual((19 + last) / 30 + 0.001);
    const planned = soundFramesPerChunk('h264', 30, 20 + last, 10);
    expect(await joinedSeconds(30, 20 + last, planned)).toBeCloseTo((20 + last) / 30, 2);
  },
);
