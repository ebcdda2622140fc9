import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { combineChunks } from '@remotion/renderer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openMediaJoiner } from '../../../src/adapters/remotion/media-joiner.ts';
import { loadRemotion } from '../../../src/adapters/remotion/remotion.ts';
import type { CombineChunksOptions } from '../../../src/adapters/remotion/remotion-types.ts';
import { combineArguments } from '../../../src/core/combine-arguments.ts';
import type { MediaRender } from '../../../src/core/plan.ts';
import { joinMedia } from '../../../src/render/join-media.ts';
import { makeTestRender } from '../../support/plans.ts';
import { resultFormats } from '../../support/remotion-format.ts';
import { runForBytes } from '../../support/video-tools.ts';
import { root } from '../../support/yaml-files.ts';

// 7 frames at 30 fps last 233.33 ms, and in Matroska 233 ms.
const FRAMES_PER_CHUNK = 7;
const CHUNKS = 60;
const FPS = 30;

/** Half a frame would be seen; Matroska rounds each time to a millisecond. */
const ROUNDING = 0.001; // seconds

/** A grey picture of 16x16 pixels: what is in the frames does not matter to their times. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAABAAAAAQCAAAAAA6mKC9AAAAD0lEQVR42mNoQAMMI1sAAAUMgAHjM1mKAAAAAElFTkSuQmCC';

let folder: string;
const joiner = openMediaJoiner(loadRemotion(root), '', new AbortController().signal);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'picture-join-'));
  await writeFile(path.join(folder, 'picture.png'), Buffer.from(picture, 'base64'));
});
afterAll(async () => await rm(folder, { recursive: true }));

/** A chunk as Remotion makes it where sound travels as PCM: in Matroska, and moved from there where the codec has another container. */
async function encodeChunk(encoder: readonly string[], extension: string): Promise<string> {
  const matroska = path.join(folder, 'chunk.mkv');
  const chunk = path.join(folder, `chunk.${extension}`);
  const input = ['-loop', '1', '-r', String(FPS), '-i', path.join(folder, 'picture.png')];
  const output = ['-frames:v', String(FRAMES_PER_CHUNK), '-c:v', ...encoder, '-pix_fmt', 'yuv420p'];
  await joiner.ffmpeg(['-v', 'error', '-y', ...input, ...output, matroska]);
  if (chunk !== matroska)
    await joiner.ffmpeg(['-v', 'error', '-y', '-i', matroska, '-c', 'copy', chunk]);
  return chunk;
}

/** The most that a frame is shown too early or too late, in seconds. */
async function largestError(file: string): Promise<number> {
  const entries = ['-select_streams', 'v:0', '-show_entries', 'packet=pts_time', '-of', 'csv=p=0'];
  const text = (await runForBytes('ffprobe', [...entries, file])).toString('utf8');
  const times = text.match(/\d+\.\d+/g)!.map(Number);
  expect(times).toHaveLength(CHUNKS * FRAMES_PER_CHUNK);
  return Math.max(
    ...times.toSorted((a, b) => a - b).map((time, frame) => Math.abs(time - frame / FPS)),
  );
}

function makeRender(codec: 'vp8' | 'vp9' | 'h264-mkv' | 'h265'): MediaRender {
  return makeTestRender({
    frames: CHUNKS * FRAMES_PER_CHUNK,
    fps: FPS,
    framesPerChunk: FRAMES_PER_CHUNK,
    format: resultFormats.get(codec)!,
    outName: `joined.${resultFormats.get(codec)!.extension}`,
    options: { muted: true },
  });
}

describe.each([
  { codec: 'vp8', encoder: ['libvpx'], container: 'webm', drift: 0.015, exact: ROUNDING },
  { codec: 'vp9', encoder: ['libvpx-vp9'], container: 'webm', drift: 0.015, exact: ROUNDING },
  { codec: 'h264-mkv', encoder: ['libx264'], container: 'mkv', drift: 0.015, exact: ROUNDING },
  // Its own clock is finer: what is left is the rounding of single frames.
  { codec: 'h265', encoder: ['libx265'], container: 'mp4', drift: 0.001, exact: 0.00002 },
] as const)('$codec in 60 chunks', ({ codec, encoder, container, drift, exact }) => {
  const render = makeRender(codec);
  let media: string[];

  beforeAll(async () => {
    const chunk = await encodeChunk(encoder, render.chunkExtension);
    media = Array.from({ length: CHUNKS }, () => chunk);
  });

  test('shows every frame at its time', async () => {
    const output = path.join(folder, `joined.${container}`);
    const { duration, problems } = await joinMedia(render, { media, sound: [] }, output, joiner);
    expect(problems).toEqual([]);
    expect(duration).toBeCloseTo((CHUNKS * FRAMES_PER_CHUNK) / FPS, 2);
    expect(await largestError(output)).toBeLessThanOrEqual(exact);
  });

  test('would drift if combineChunks() joined the files by their own lengths', async () => {
    const outputLocation = path.join(folder, `drifted.${container}`);
    await combineChunks({
      ...combineArguments(render, { pictures: media, sound: null }),
      outputLocation,
    } as CombineChunksOptions);
    expect(await largestError(outputLocation)).toBeGreaterThan(drift);
  });
});
