/**
 * `node scripts/measure-encoding.ts`: seconds of one core that Remotion's ffmpeg takes to encode a megapixel of a frame, by
 * codec, with Remotion's own settings. Frames of the example, at two sizes.
 *
 * It reads what the kernel says that child processes have taken, which what else the machine does changes little: Linux only.
 */
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  openBrowser,
  renderFrames,
  selectComposition,
  stitchFramesToVideo,
  type StitchFramesToVideoOptions,
} from '@remotion/renderer';
import { bundleProject } from '../src/adapters/project/bundle.ts';
import { median } from '../src/core/median.ts';
import { findChrome } from './chrome.ts';

/** With the frames to encode: AV1 takes seconds for each. */
const codecs = [
  ['h264-ts', 60],
  ['h265', 60],
  ['vp8', 60],
  ['vp9', 20],
  ['av1', 5],
  ['prores', 60],
] as const;
const scales = [1, 0.5] as const;
const MOST_FRAMES = Math.max(...codecs.map(([, frames]) => frames));
const ROUNDS = 3;

/** The kernel counts in these. */
const TICKS_PER_SECOND = 100;

/** Where `cutime` and `cstime` are in /proc/self/stat, behind the name in brackets: see proc(5). */
const CHILD_TIMES = [13, 14] as const;

/** Seconds that child processes have had, those that have ended. */
function childSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return CHILD_TIMES.reduce((sum, field) => sum + Number(fields[field]), 0) / TICKS_PER_SECOND;
}

type Pictures = Pick<StitchFramesToVideoOptions, 'assetsInfo' | 'fps' | 'width' | 'height'>;

/** Seconds of one core for a megapixel of one frame, with the start of the encoder in them. */
async function encode(
  pictures: Pictures,
  [codec, frames]: (typeof codecs)[number],
): Promise<number> {
  const { assetsInfo, width, height } = pictures;
  // Remotion removes it behind each call.
  await mkdir(assetsInfo.downloadMap.stitchFrames, { recursive: true });
  const before = childSeconds();
  await stitchFramesToVideo({
    ...pictures,
    codec,
    muted: true,
    ffmpegOverride: ({ args }) => [...args.slice(0, -1), '-frames:v', String(frames), args.at(-1)!],
  });
  return (childSeconds() - before) / frames / ((width * height) / 1e6);
}

async function renderPictures(folder: string): Promise<Pictures[]> {
  const serveUrl = path.join(folder, 'bundle');
  await bundleProject({
    folder: path.join(import.meta.dirname, '../examples/hello'),
    entryPoint: undefined,
    outDir: serveUrl,
    bundler: 'webpack',
    signal: new AbortController().signal,
  });
  const browserExecutable = await findChrome();
  const browser = await openBrowser('chrome', { browserExecutable });
  const common = { serveUrl, inputProps: {}, puppeteerInstance: browser, browserExecutable };
  const composition = await selectComposition({ ...common, id: 'Hello' });
  const sizes: Pictures[] = [];
  for (const scale of scales) {
    const { assetsInfo } = await renderFrames({
      ...common,
      composition,
      scale,
      frameRange: [0, MOST_FRAMES - 1],
      imageFormat: 'jpeg',
      outputDir: path.join(folder, `frames-${scale}`),
      muted: true,
      onStart: () => undefined,
      onFrameUpdate: () => undefined,
    });
    const [width, height] = [composition.width * scale, composition.height * scale];
    sizes.push({ assetsInfo, fps: composition.fps, width, height });
  }
  await browser.close({ silent: true });
  return sizes;
}

async function measure(sizes: readonly Pictures[]): Promise<void> {
  const titles = sizes.map(({ width, height }) => `${width}x${height}`);
  console.log(`| codec | ${titles.join(' | ')} |\n|---|${titles.map(() => '---|').join('')}`);
  for (const codec of codecs) {
    const cells: string[] = [];
    for (const pictures of sizes) {
      const rounds: number[] = [];
      for (let round = 0; round < ROUNDS; round++) rounds.push(await encode(pictures, codec));
      cells.push(median(rounds)!.toFixed(4));
    }
    console.log(`| ${codec[0]} | ${cells.join(' | ')} |`);
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'measure-encoding-'));
try {
  await measure(await renderPictures(folder));
} finally {
  await rm(folder, { recursive: true, force: true });
}
