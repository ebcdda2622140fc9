import path from 'node:path';
import { frameList, type MediaCase } from './conformance-case.ts';
import { differingNames } from './digests.ts';
import { compareFacts } from './measure/compare-facts.ts';
import { picturesOf, readFrameNumbers, ssimPerFrame, type Pictures } from './measure/pictures.ts';
import { readFacts, type FileFacts } from './measure/read-facts.ts';
import { decodeSound, findOffset, signalToNoise, type Sound } from './measure/sound-comparison.ts';
import type { SingleResult } from './one-machine.ts';
import type { ChunkedResult } from './pipeline.ts';
import { SOUND_RATE } from './sound.ts';

/** A figure of one machine and of the pipeline. */
export interface Both<T> {
  readonly single: T;
  readonly chunked: T;
}

export interface SoundComparison {
  /** Samples at 48 kHz that the sound is later than the composition's timeline; null where that is not known. */
  readonly offset: Both<number | null>;
  /** Decibels against one machine once aligned; Infinity for the same samples. */
  readonly ratio: number;
  /** Samples of each channel, and those that the frames last. */
  readonly length: Both<number>;
  readonly lengthOfFrames: number;
}

export interface MediaComparison {
  readonly kind: 'media';
  readonly facts: Both<FileFacts>;
  /** Facts that differ, `pixel format: yuv420p, yuv444p`, by their names. */
  readonly differences: ReadonlyMap<string, string>;
  readonly frameNumbers: Both<readonly (number | null)[]>;
  readonly expectedFrames: readonly number[];
  /** Output frames that are the last before a seam or the first after one. */
  readonly seamFrames: readonly number[];
  /** SSIM of each frame against one machine's; empty where there is no picture, or their sizes differ. */
  readonly ssim: readonly number[];
  /** Lowest SSIM against the lossless picture. */
  readonly quality: Both<number> | null;
  /** Most seconds between the times of one frame. */
  readonly timing: number;
  readonly sound: SoundComparison | null;
  readonly chunks: number;
  /** Emitted files that differ, and how many there are. */
  readonly artifacts: { readonly differing: readonly string[]; readonly count: number };
}

/** What the results are held against. */
export interface Truth {
  /** Folder of the lossless pictures `element-00.png` …; null where they are not of the case's size. */
  readonly lossless: string | null;
  /** All of the sound file. */
  readonly sound: Sound;
}

function losslessPictures(folder: string, { frames }: MediaCase): Pictures {
  return {
    options: ['-start_number', String(frames.first)],
    path: path.join(folder, 'element-%02d.png'),
    step: frames.step,
  };
}

function seamFramesOf(frameCount: number, framesPerChunk: number, chunks: number): number[] {
  if (chunks < 2) return [];
  return Array.from({ length: chunks - 1 }, (_, i) => (i + 1) * framesPerChunk)
    .flatMap((seam) => [seam - 1, seam])
    .filter((frame) => frame < frameCount);
}

function sizeOf({ streams }: FileFacts): string {
  const fields = streams.find(({ type }) => type === 'video')?.fields;
  return `${fields?.['width']}x${fields?.['height']}`;
}

async function comparePictures(
  entry: MediaCase,
  facts: Both<FileFacts>,
  files: Both<string>,
  lossless: string | null,
) {
  const likeness = entry.transparent ? 'transparent' : 'stored';
  const toSource = entry.transparent ? 'transparent' : 'color';
  const single = picturesOf(files.single, facts.single, entry.transparent);
  const chunked = picturesOf(files.chunked, facts.chunked, entry.transparent);
  const source = lossless === null ? null : losslessPictures(lossless, entry);
  const [numbersSingle, numbersChunked, ssim, qualitySingle, qualityChunked] = await Promise.all([
    readFrameNumbers(single),
    readFrameNumbers(chunked),
    sizeOf(facts.single) === sizeOf(facts.chunked) ? ssimPerFrame(single, chunked, likeness) : [],
    source === null ? [] : ssimPerFrame(single, source, toSource),
    source === null ? [] : ssimPerFrame(chunked, source, toSource),
  ]);
  const quality =
    source === null
      ? null
      : { single: Math.min(...qualitySingle), chunked: Math.min(...qualityChunked) };
  const frameNumbers = { single: numbersSingle, chunked: numbersChunked };
  return { frameNumbers, quality, ssim };
}

/** Samples by which the sound begins behind the first frame; a file of sound alone begins with its sound. */
function startOfSound({ frameTimes, soundStart }: FileFacts): number {
  return Math.round((soundStart - (frameTimes[0] ?? soundStart)) * SOUND_RATE);
}

function timelineSound(sound: Sound, entry: MediaCase, fps: number): Sound {
  const from = Math.round((entry.frames.first / fps) * SOUND_RATE);
  return [sound[0].subarray(from), sound[1].subarray(from)];
}

async function compareSound(
  entry: MediaCase,
  fps: number,
  facts: Both<FileFacts>,
  files: Both<string>,
  truth: Sound,
): Promise<SoundComparison> {
  const [single, chunked] = await Promise.all([
    decodeSound(files.single),
    decodeSound(files.chunked),
  ]);
  const timeline = timelineSound(truth, entry, fps);
  const lateness = (found: Sound, file: FileFacts) => {
    const offset = entry.hasKnownSound ? findOffset(timeline, found) : null;
    return offset === null ? null : offset + startOfSound(file);
  };
  const moved = findOffset(single, chunked) ?? 0;
  return {
    offset: {
      single: lateness(single, facts.single),
      chunked: lateness(chunked, facts.chunked),
    },
    ratio: signalToNoise(single, chunked, moved),
    length: { single: single[0].length, chunked: chunked[0].length },
    lengthOfFrames: Math.round((frameList(entry).length / fps) * SOUND_RATE),
  };
}

function largestDifference(first: readonly number[], second: readonly number[]): number {
  return Math.max(0, ...first.map((time, index) => Math.abs(time - (second[index] ?? Infinity))));
}

function hasStream({ streams }: FileFacts, type: string): boolean {
  return streams.some((stream) => stream.type === type);
}

/** @param fps the composition's, with the case's own overrides */
export async function compareMedia(
  entry: MediaCase,
  fps: number,
  single: SingleResult,
  chunked: ChunkedResult,
  truth: Truth,
): Promise<MediaComparison> {
  const files = { single: single.output, chunked: chunked.output };
  const [first, second] = await Promise.all([readFacts(files.single), readFacts(files.chunked)]);
  const facts = { single: first, chunked: second };
  const both = (type: string) => hasStream(first, type) && hasStream(second, type);
  const pictures = both('video')
    ? await comparePictures(entry, facts, files, truth.lossless)
    : { frameNumbers: { single: [], chunked: [] }, ssim: [], quality: null };
  const expectedFrames = frameList(entry);
  return {
    kind: 'media',
    facts,
    differences: compareFacts(first, second, {
      single: path.basename(entry.ownName ?? files.chunked),
      chunked: path.basename(files.chunked),
    }),
    ...pictures,
    expectedFrames: both('video') ? expectedFrames : [],
    seamFrames: both('video')
      ? seamFramesOf(expectedFrames.length, entry.plannedFramesPerChunk, chunked.chunks)
      : [],
    timing: largestDifference(first.frameTimes, second.frameTimes),
    sound: both('audio') ? await compareSound(entry, fps, facts, files, truth.sound) : null,
    chunks: chunked.chunks,
    artifacts: {
      differing: differingNames(single.artifacts, chunked.artifacts),
      count: single.artifacts.size,
    },
  };
}
