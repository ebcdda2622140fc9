import { readFile } from 'node:fs/promises';
import { openBrowser } from '@remotion/renderer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { chrome } from '../support/chrome.ts';
import {
  renderAlone,
  renderInParts,
  type BothRequest,
  type Workshop,
} from '../support/render-both.ts';
import type { Samples } from '../support/noise.ts';
import { bundleSoundCases, readClick } from '../support/sound-project.ts';
import { decodeAudio, probe } from '../support/video.ts';

let folder: TemporaryFolder;
let workshop: Workshop;

beforeAll(async () => {
  folder = await temporaryFolder();
  const bundle = await bundleSoundCases(folder.path);
  const executable = await chrome();
  workshop = {
    bundle,
    browser: await openBrowser('chrome', { browserExecutable: executable }),
    chrome: executable,
    environment: { REMOTION_CLICK: await readClick(folder.path) },
    folder: folder.path,
  };
});

afterAll(async () => {
  await workshop.browser.close({ silent: true });
  await folder[Symbol.asyncDispose]();
});

/** Samples without an encoder: what is mixed shows as it is. */
function wav(id: string, framesPerChunk: number): BothRequest {
  return {
    id,
    framesPerChunk,
    codec: 'wav',
    audioCodec: null,
    preferLossless: false,
    outName: 'a.wav',
  };
}

function video(id: string, framesPerChunk: number): BothRequest {
  return {
    id,
    framesPerChunk,
    codec: 'h264',
    audioCodec: null,
    preferLossless: false,
    outName: 'a.mp4',
  };
}

/** The largest difference of two samples at one place. */
function largestDifference(expected: Samples, found: Samples): number {
  return expected.reduce(
    (most, sample, index) => Math.max(most, Math.abs(sample - found[index]!)),
    0,
  );
}

/** Fails at once: a listing of all samples that differ takes minutes. */
function expectSameSamples(found: Samples, expected: Samples): void {
  expect(found.length).toBe(expected.length);
  expect(largestDifference(expected, found)).toBe(0);
}

describe('the sound of chunks is that of one machine, sample for sample', () => {
  test.each([
    ['short-sound', 40, 0],
    ['tone-frequency', 22, 0],
    ['silent-file', 20, 0],
    ['html5-loop-volume', 25, 0],
    ['html5-volume-steps', 25, 0],
    ['html5-speed', 17, 0],
    ['html5-offset', 31, 0],
    ['html5-many', 30, 0],
    ['data-url', 20, 0],
    ['media-29-97', 43, 0],
    ['media-24-87', 43, 0],
    ['media-44100', 43, 0],
    ['media-trim', 29, 0],
    ['media-slow', 43, 0],
    ['media-fast', 25, 0],
    ['media-loop', 23, 0],
    ['media-volume', 31, 0],
    ['media-tone', 31, 0],
    ['media-adjacent', 43, 0],
    // Chrome's decoder of MP3 rounds otherwise where it has begun elsewhere, as it does in another tab of one machine.
    ['media-wrong-length', 31, 1],
    ['media-video', 43, 0],
    ['media-offset', 43, 0],
    ['media-variable', 43, 0],
  ])('%s in chunks of %d frames', async (id, framesPerChunk, tolerance) => {
    const request = wav(id, framesPerChunk);
    const expected = await decodeAudio(await renderAlone(workshop, request));
    const { file, problems } = await renderInParts(workshop, request);
    const found = await decodeAudio(file);
    expect(problems).toEqual([]);
    expect(found.length).toBe(expected.length);
    expect(largestDifference(expected, found)).toBeLessThanOrEqual(tolerance);
    // Of silence any two are the same.
    expect(found.some((sample) => sample !== 0)).toBe(id !== 'silent-file');
  });
});

/** Each pass of `html5-loop`: where its pulse is heard, and the silence before it, in samples of 48 kHz from k · 0.5 s. */
function measurePasses(samples: Samples) {
  const left = samples.filter((_, index) => index % 2 === 0);
  const passes = [];
  for (let at = 0; at + 1000 < left.length; at += 24_000) {
    const first = Math.max(0, at - 1000);
    const around = left.subarray(first, at + 1000);
    const edge = (sample: number) => first + sample - at;
    passes.push({
      begin: edge(around.findIndex((sample) => sample > 12_000)),
      end: edge(around.findLastIndex((sample) => sample > 12_000) + 1),
      silence: around.filter((sample) => Math.abs(sample) < 1000).length,
    });
  }
  return passes;
}

test('a looped sound has a gap before each pass, in chunks as on one machine', async () => {
  const request = wav('html5-loop', 25);
  const alone = await decodeAudio(await renderAlone(workshop, request));
  const { file, problems } = await renderInParts(workshop, request);
  expect(problems).toEqual([]);
  expectSameSamples(await decodeAudio(file), alone);
  const passes = measurePasses(alone);
  expect(passes.map(({ begin }) => begin)).toEqual([0, 48, 48, 96, 96, 144, 144, 192, 192]);
  expect(passes.map(({ silence }) => silence)).toEqual([0, 48, 24, 96, 72, 144, 120, 192, 168]);
  // The pulse lasts 480 samples. Only its begin is missing: its end is where it belongs, or half a millisecond late.
  expect(passes.map(({ end }) => end)).toEqual([480, 504, 480, 504, 480, 504, 480, 504, 480]);
});

describe('the sound of several frame ranges is that of one machine, sample for sample', () => {
  test.each([
    [
      'short-sound',
      25,
      [
        [0, 29],
        [60, 89],
        [105, 119],
      ],
    ],
    [
      'html5-volume-steps',
      20,
      [
        [3, 22],
        [40, 74],
      ],
    ],
    [
      'media-volume',
      25,
      [
        [0, 29],
        [41, 59],
        [75, 89],
      ],
    ],
  ] as const)('%s in chunks of %d frames, of the frames %j', async (id, framesPerChunk, frames) => {
    const request = { ...wav(id, framesPerChunk), frames };
    const expected = await decodeAudio(await renderAlone(workshop, request));
    const { file, problems } = await renderInParts(workshop, request);
    expect(problems).toEqual([]);
    expectSameSamples(await decodeAudio(file), expected);
    expect(expected.some((sample) => sample !== 0)).toBe(true);
  });
});

describe('sound beside every nth frame is that of one machine', () => {
  test.each([
    ['short-sound', 20, 2],
    ['html5-loop-volume', 20, 2],
    ['html5-many', 15, 3],
    ['media-volume', 31, 2],
    ['media-29-97', 20, 2],
  ])('%s in chunks of %d frames, one of %d', async (id, framesPerChunk, everyNthFrame) => {
    const request = { ...video(id, framesPerChunk), everyNthFrame };
    const alone = await renderAlone(workshop, request);
    const { file, problems } = await renderInParts(workshop, request);
    expect(problems).toEqual([]);
    expectSameSamples(await decodeAudio(file), await decodeAudio(alone));
    expect((await probe(file)).video?.packets).toBe((await probe(alone)).video?.packets);
  });

  test('also where it is lined up with the frames, and by itself', async () => {
    const lined = { ...video('html5-many', 15), everyNthFrame: 3, audioSync: 'exact' } as const;
    expect(await renderInParts(workshop, lined)).toMatchObject({ problems: [] });
    const request = { ...wav('html5-many', 15), everyNthFrame: 3 };
    const { file, problems } = await renderInParts(workshop, request);
    expect(problems).toEqual([]);
    expectSameSamples(
      await decodeAudio(file),
      await decodeAudio(await renderAlone(workshop, request)),
    );
  });
});

describe('sound that ends before the pictures do is no reason to refuse a video', () => {
  test.each([
    ['short-sound', 120],
    ['short-sound', 40],
    ['tone-frequency', 66],
    ['tone-frequency', 22],
  ])('%s in chunks of %d frames', async (id, framesPerChunk) => {
    const request = { ...video(id, framesPerChunk), audioSync: 'exact' } as const;
    expect(await renderInParts(workshop, request)).toMatchObject({ problems: [] });
  });
});

describe('a click 110 frames after the begin, over a clip whose sound has ended before', () => {
  test.each([
    ['h264', 'a.mp4'],
    ['vp8', 'a.webm'],
  ] as const)('is heard at 3.667 s in %s', async (codec, outName) => {
    const request = { ...video('short-sound', 40), codec, outName };
    const expected = await decodeAudio(await renderAlone(workshop, request));
    const { file, problems } = await renderInParts(workshop, request);
    const found = await decodeAudio(file);
    expect(problems).toEqual([]);
    expectSameSamples(found, expected);
    // Behind the end of the clip's sound, which a codec lets ring for a moment.
    const rest = found.subarray(2 * Math.round(3.2 * 48_000));
    const click = 3.2 + rest.findIndex((sample) => Math.abs(sample) > 8000) / 2 / 48_000;
    // AAC is late by 2048 samples, as Remotion leaves it.
    expect(click).toBeCloseTo(110 / 30 + (codec === 'h264' ? 2048 / 48_000 : 0), 3);
  });
});

describe('a video has an audio stream where one machine writes one', () => {
  test.each([
    ['silent-file', true],
    ['silent-track', true],
    ['no-track', false],
    ['silent', false],
  ])('%s: %s', async (id, hasStream) => {
    const request = video(id, 20);
    const alone = await probe(await renderAlone(workshop, request));
    const { file, problems } = await renderInParts(workshop, request);
    const joined = await probe(file);
    expect(problems).toEqual([]);
    expect(alone.audio !== null).toBe(hasStream);
    expect(joined.audio?.codec).toBe(alone.audio?.codec);
  });
});

describe('sound in a file of its own is that of one machine, and the video has none', () => {
  test.each([
    ['short-sound', 40, 'mp3'],
    ['short-sound', 120, 'aac'],
    // Where nothing is heard the file is silent.
    ['no-track', 20, 'wav'],
  ] as const)('%s in chunks of %d frames, as %s', async (id, framesPerChunk, separateAudio) => {
    const request = { ...video(id, framesPerChunk), separateAudio };
    const alone = await renderAlone(workshop, request);
    const { file, separateAudio: sound, problems } = await renderInParts(workshop, request);
    expect(problems).toEqual([]);
    expect((await probe(file)).audio).toBeNull();
    expect(await readFile(sound!)).toEqual(await readFile(`${alone}.${separateAudio}`));
  });
});
