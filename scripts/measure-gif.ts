/**
 * `node scripts/measure-gif.ts`: how a GIF that is joined from chunks differs from that of one machine, for several
 * ways in which its frames can travel. The table in docs/architecture.md comes from here.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openBrowser } from '@remotion/renderer';
import { channelOf, colorNoise, decodeColor, type ColorFrame } from '../test/support/color.ts';
import { renderInChunks } from '../test/support/render-in-chunks.ts';
import {
  bundleShapes,
  renderScene,
  renderTrueFrames,
  type RenderOptions,
  type Scene,
} from '../test/support/shapes-bundle.ts';
import { structuralSimilarity } from '../test/support/video-similarity.ts';
import { findChrome } from './chrome.ts';

const SIZE = { width: 480, height: 270 };
const FRAMES = 40;
const FRAMES_PER_CHUNK = 15;

/** The flat colours of shapes.ts lie side by side along the lower edge. */
const PATCHES = 9;

const encode = (codec: 'h264-ts' | 'prores' | 'vp9', options: RenderOptions): RenderOptions => ({
  codec,
  ffmpegOverride: ({ args }) => args,
  ...options,
});

/** Options of `renderMedia()` for every chunk; none where the plan's own are used. */
const ways: Readonly<Record<string, RenderOptions>> = {
  'h264, crf 18, yuv420p': encode('h264-ts', {}),
  'h264, crf 1, yuv420p': encode('h264-ts', { crf: 1 }),
  'h264, crf 1, yuv444p': encode('h264-ts', { crf: 1, pixelFormat: 'yuv444p' }),
  'h264, crf 1, yuv444p, bt709': encode('h264-ts', {
    crf: 1,
    pixelFormat: 'yuv444p',
    colorSpace: 'bt709',
  }),
  'VP9, crf 0, yuv420p': encode('vp9', { crf: 0 }),
  'ProRes 4444': encode('prores', { proResProfile: '4444', pixelFormat: 'yuv444p10le' }),
  'ProRes 4444 with alpha': encode('prores', {
    proResProfile: '4444',
    pixelFormat: 'yuva444p10le',
    imageFormat: 'png',
  }),
  'frames as they are': {},
};

/** The mean of red, green and blue. */
function similarity(first: ColorFrame, second: ColorFrame): number {
  const of = (channel: number) =>
    structuralSimilarity(
      { ...SIZE, pixels: channelOf(first, channel) },
      { ...SIZE, pixels: channelOf(second, channel) },
    );
  return (of(0) + of(1) + of(2)) / 3;
}

/** In levels: the most that the centre of a flat colour is off, in any channel. */
function colorShift(truth: ColorFrame, found: ColorFrame): number {
  const row = Math.round(SIZE.height * 0.9) * SIZE.width;
  const pixels = Array.from({ length: PATCHES }, (_, index) =>
    Math.round(((index + 0.5) * SIZE.width) / PATCHES),
  );
  return Math.max(
    ...pixels.flatMap((left) =>
      [0, 1, 2, 3].map((channel) => {
        const at = (row + left) * 4 + channel;
        return Math.abs(truth[at]! - found[at]!);
      }),
    ),
  );
}

function changes(frames: readonly ColorFrame[], index: number, pixel: number): boolean {
  const [before, after] = [frames[index - 1]!, frames[index]!];
  return [0, 1, 2, 3].some((channel) => before[pixel + channel] !== after[pixel + channel]);
}

/** Percent of the pixels that stand still from one frame to the next, and yet change in the GIF. */
function restlessness(
  truth: readonly ColorFrame[],
  found: readonly ColorFrame[],
  index: number,
): number {
  let still = 0;
  let changed = 0;
  for (let pixel = 0; pixel < truth[index]!.length; pixel += 4) {
    if (changes(truth, index, pixel)) continue;
    still++;
    if (changes(found, index, pixel)) changed++;
  }
  return (100 * changed) / still;
}

async function describe(truth: readonly ColorFrame[], file: string): Promise<string> {
  const found = await decodeColor(file, SIZE);
  const least = (compare: (first: ColorFrame, second: ColorFrame) => number) =>
    Math.min(...truth.map((frame, index) => compare(frame, found[index]!)));
  const [seam, elsewhere] = [FRAMES_PER_CHUNK, FRAMES_PER_CHUNK - 4];
  return [
    found.length,
    least(colorNoise).toFixed(1),
    least(similarity).toFixed(3),
    colorShift(truth[seam]!, found[seam]!),
    restlessness(truth, found, elsewhere).toFixed(1),
    restlessness(truth, found, seam).toFixed(1),
  ].join(' | ');
}

async function measure(scene: Scene, imageFormat: 'jpeg' | 'png', folder: string): Promise<void> {
  const truth = await decodeColor(await renderTrueFrames(scene, path.join(folder, 'true')), SIZE);
  const alone = path.join(folder, 'alone.gif');
  await renderScene(scene, 'gif', alone, { imageFormat });
  const expected = await readFile(alone);
  const kind = `${scene.id === 'Glass' ? 'transparent' : 'opaque'}, ${imageFormat}`;
  console.log(
    `| ${kind} | (one machine) | ${await describe(truth, alone)} | | ${expected.length} | |`,
  );
  for (const [way, chunkOptions] of Object.entries(ways)) {
    if (imageFormat === 'jpeg' && chunkOptions.imageFormat === 'png') continue;
    const joined = path.join(folder, 'joined.gif');
    const bytes = await renderInChunks(scene, joined, {
      codec: 'gif',
      framesPerChunk: FRAMES_PER_CHUNK,
      options: { 'image-format': imageFormat },
      chunkOptions,
    });
    const found = await readFile(joined);
    const same = found.equals(expected) ? 'yes' : 'no';
    const sizes = `${Math.round(bytes / FRAMES)} | ${found.length}`;
    console.log(`| ${kind} | ${way} | ${await describe(truth, joined)} | ${sizes} | ${same} |`);
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'measure-gif-'));
const browser = await openBrowser('chrome', { browserExecutable: await findChrome() });
try {
  const serveUrl = path.join(folder, 'bundle');
  await bundleShapes(serveUrl);
  console.log(
    '| frames | chunks | frames of the GIF | worst PSNR, dB | worst SSIM | shift of flat colours | still pixels that change, % | the same at a seam, % | bytes a frame of chunks | bytes of the GIF | equal to one machine |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|---|---|');
  const size = { ...SIZE, durationInFrames: FRAMES };
  for (const [id, imageFormat] of [
    ['Calm', 'jpeg'],
    ['Calm', 'png'],
    ['Glass', 'png'],
  ] as const)
    await measure({ serveUrl, browser, id, size }, imageFormat, folder);
} finally {
  await browser.close({ silent: true });
  await rm(folder, { recursive: true });
}
