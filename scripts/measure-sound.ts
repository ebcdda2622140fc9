/**
 * `node scripts/measure-sound.ts`: how the sound of chunks differs from that of one machine, for three ways of carrying
 * it, and what each costs. The tables in docs/architecture.md come from here.
 * - `aac`: each chunk encodes its own, and the packets are joined as they are, as Remotion Lambda does.
 * - `pcm-16`: each chunk mixes its own, and the samples are joined and encoded once.
 * - `mixed once`: chunks hand over what is to be heard, and combine mixes it for the whole.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { combineChunks, openBrowser, renderMedia, selectComposition } from '@remotion/renderer';
import { renderAlone, renderInParts, type Workshop } from '../test/support/render-both.ts';
import { bundleSoundCases } from '../test/support/sound-project.ts';
import { decodeAudio } from '../test/support/video.ts';
import { findChrome } from './chrome.ts';

const WAYS = ['aac', 'pcm-16', 'mixed once'] as const;
type Way = (typeof WAYS)[number];

/** Compositions of test/support/sound-cases with the frames of a chunk. */
const CASES = [
  ['media-44100', 30],
  ['short-sound', 40],
  ['tone-frequency', 22],
  ['html5-speed', 20],
  ['html5-loop-volume', 25],
  ['media-29-97', 43],
] as const;

/** Renders each chunk with sound of its own and joins them, as Remotion's guide to distributed rendering has it. */
async function renderWithOwnSound(
  { bundle, browser, chrome, folder }: Workshop,
  way: 'aac' | 'pcm-16',
  id: string,
  framesPerChunk: number,
): Promise<string> {
  const common = {
    serveUrl: bundle,
    puppeteerInstance: browser,
    browserExecutable: chrome,
    logLevel: 'error',
  } as const;
  const composition = await selectComposition({ ...common, id });
  const { durationInFrames, fps } = composition;
  const [videoFiles, audioFiles]: [string[], string[]] = [[], []];
  for (let start = 0; start < durationInFrames; start += framesPerChunk) {
    const file = (extension: string) => path.join(folder, `${id}-${way}-${start}.${extension}`);
    const audio = file(way === 'aac' ? 'aac' : 'wav');
    await renderMedia({
      ...common,
      composition,
      codec: 'h264-ts',
      frameRange: [start, Math.min(start + framesPerChunk, durationInFrames) - 1],
      compositionStart: 0,
      outputLocation: file('ts'),
      separateAudioTo: audio,
      audioCodec: way,
      forSeamlessAacConcatenation: way === 'aac',
      enforceAudioTrack: true,
    });
    videoFiles.push(file('ts'));
    audioFiles.push(audio);
  }
  const outputLocation = path.join(folder, `${id}-${way}.mp4`);
  await combineChunks({
    outputLocation,
    videoFiles,
    audioFiles,
    codec: 'h264',
    fps,
    // More than 4 frames: packets are joined. Else the samples are encoded once.
    framesPerChunk: way === 'aac' ? framesPerChunk : 4,
    preferLossless: false,
    compositionDurationInFrames: durationInFrames,
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

async function measureCase(workshop: Workshop, id: string, framesPerChunk: number): Promise<void> {
  const choice = { codec: 'h264', audioCodec: null, preferLossless: false } as const;
  const request = { ...choice, id, framesPerChunk, outName: 'a.mp4' };
  const expected = await decodeAudio(await renderAlone(workshop, request));
  const render: Readonly<Record<Way, () => Promise<string>>> = {
    'aac': async () => await renderWithOwnSound(workshop, 'aac', id, framesPerChunk),
    'pcm-16': async () => await renderWithOwnSound(workshop, 'pcm-16', id, framesPerChunk),
    'mixed once': async () => (await renderInParts(workshop, request)).file,
  };
  for (const way of WAYS) {
    const started = performance.now();
    const file = await render[way]();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    console.log(`| ${id} | ${way} | ${compare(expected, await decodeAudio(file))} | ${seconds} |`);
  }
}

const folder = await mkdtemp(path.join(tmpdir(), 'measure-sound-'));
const chrome = await findChrome();
const browser = await openBrowser('chrome', { browserExecutable: chrome });
try {
  const bundle = await bundleSoundCases(folder);
  console.log('| composition | sound | samples longer | samples that differ | largest | seconds |');
  console.log('|---|---|---|---|---|---|');
  for (const [id, framesPerChunk] of CASES)
    await measureCase({ bundle, browser, chrome, environment: {}, folder }, id, framesPerChunk);
} finally {
  await browser.close({ silent: true });
  await rm(folder, { recursive: true });
}
