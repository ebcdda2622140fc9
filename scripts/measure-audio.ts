/**
 * `node scripts/measure-audio.ts`: how the sound of joined chunks differs from that of one machine, for the two
 * ways of carrying it: AAC packets that are joined as they are, and PCM that is encoded once. The table in
 * docs/architecture.md comes from here.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  combineChunks,
  openBrowser,
  renderMedia,
  selectComposition,
  type HeadlessBrowser,
} from '@remotion/renderer';
import { bundleHello } from '../test/support/hello.ts';
import { decodeAudio } from '../test/support/video.ts';
import { findChrome } from './chrome.ts';

type Way = 'aac' | 'pcm-16';
type Common = Pick<
  Parameters<typeof renderMedia>[0],
  'serveUrl' | 'composition' | 'scale' | 'puppeteerInstance' | 'browserExecutable' | 'logLevel'
>;

interface ChunkFiles {
  readonly videoFiles: string[];
  readonly audioFiles: string[];
}

/** Frames per second, frames in all, frames per chunk: whole and broken rates, even and uneven last chunks. */
const cases = [
  [30, 120, 40],
  [30, 120, 43],
  [30_000 / 1001, 120, 43],
  [24, 96, 31],
  [60, 200, 77],
] as const;

async function renderChunks(
  common: Common,
  way: Way,
  perChunk: number,
  folder: string,
): Promise<ChunkFiles> {
  const { durationInFrames } = common.composition;
  const videoFiles: string[] = [];
  const audioFiles: string[] = [];
  for (let start = 0; start < durationInFrames; start += perChunk) {
    const video = path.join(folder, `${start}.ts`);
    const audio = path.join(folder, `${start}.${way === 'aac' ? 'aac' : 'wav'}`);
    await renderMedia({
      ...common,
      codec: 'h264-ts',
      frameRange: [start, Math.min(start + perChunk, durationInFrames) - 1],
      compositionStart: 0,
      outputLocation: video,
      separateAudioTo: audio,
      audioCodec: way,
      forSeamlessAacConcatenation: way === 'aac',
      enforceAudioTrack: true,
    });
    videoFiles.push(video);
    audioFiles.push(audio);
  }
  return { videoFiles, audioFiles };
}

async function join(
  { composition }: Common,
  way: Way,
  perChunk: number,
  folder: string,
  files: ChunkFiles,
): Promise<string> {
  const outputLocation = path.join(folder, `joined-${way}.mp4`);
  await combineChunks({
    outputLocation,
    ...files,
    codec: 'h264',
    fps: composition.fps,
    framesPerChunk: way === 'aac' ? perChunk : 4,
    preferLossless: false,
    compositionDurationInFrames: composition.durationInFrames,
    sampleRate: 48_000,
    logLevel: 'error',
  });
  return outputLocation;
}

function compare(expected: Int16Array, found: Int16Array): string {
  let differing = 0;
  let largest = 0;
  for (const [index, sample] of expected.entries()) {
    const difference = Math.abs(sample - (found[index] ?? 0));
    if (difference > 0) differing++;
    largest = Math.max(largest, difference);
  }
  return `${(found.length - expected.length) / 2} | ${differing / 2} | ${largest}`;
}

async function measure(
  browser: HeadlessBrowser,
  browserExecutable: string,
  folder: string,
): Promise<void> {
  const serveUrl = path.join(folder, 'bundle');
  await bundleHello(serveUrl);
  const selected = await selectComposition({
    serveUrl,
    id: 'Hello',
    puppeteerInstance: browser,
    browserExecutable,
  });
  console.log(
    '| fps | frames | per chunk | sound of chunks | samples longer | samples that differ | largest difference |',
  );
  console.log('|---|---|---|---|---|---|---|');
  for (const [fps, durationInFrames, perChunk] of cases) {
    const composition = { ...selected, fps, durationInFrames };
    const common: Common = {
      serveUrl,
      composition,
      scale: 0.1,
      puppeteerInstance: browser,
      browserExecutable,
      logLevel: 'error',
    };
    const single = path.join(folder, 'single.mp4');
    await renderMedia({ ...common, codec: 'h264', outputLocation: single });
    const expected = await decodeAudio(single);
    for (const way of ['aac', 'pcm-16'] as const) {
      const files = await renderChunks(common, way, perChunk, folder);
      const found = await decodeAudio(await join(common, way, perChunk, folder, files));
      console.log(
        `| ${fps.toFixed(2)} | ${durationInFrames} | ${perChunk} | ${way} | ${compare(expected, found)} |`,
      );
    }
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'measure-audio-'));
const browserExecutable = await findChrome();
const browser = await openBrowser('chrome', { browserExecutable, forceDeviceScaleFactor: 0.1 });
try {
  await measure(browser, browserExecutable, folder);
} finally {
  await browser.close({ silent: true });
  await rm(folder, { recursive: true });
}
