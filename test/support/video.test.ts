import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeNumberedVideo } from './video-making.ts';
import {
  decodeAudio,
  decodedSampleRate,
  decodeGray,
  frameNumbers,
  probe,
  ssimPerFrame,
  type GrayFrame,
} from './video.ts';

const media = path.resolve(import.meta.dirname, '../../examples/hello/public');
const numbers = [7, 8, 9, 10, 11, 12];
let folder: string;
let whole: string;
let swapped: string;
let short: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'video-'));
  whole = path.join(folder, 'whole.mp4');
  swapped = path.join(folder, 'swapped.mp4');
  short = path.join(folder, 'short.mp4');
  await Promise.all([
    makeNumberedVideo(whole, numbers),
    makeNumberedVideo(swapped, [7, 8, 9, 4000, 11, 12]),
    makeNumberedVideo(short, numbers.slice(1)),
  ]);
});
afterAll(() => rm(folder, { recursive: true }));

describe('looking at videos', () => {
  test('a probe tells codec, size, rate, duration and frames', async () => {
    const { video, audio, duration } = await probe(path.join(media, 'dusk.mp4'));
    expect(video).toMatchObject({
      codec: 'h264',
      width: 480,
      height: 480,
      frameRate: '30/1',
      packets: 300,
    });
    expect(audio).toBeNull();
    expect(duration).toBeCloseTo(10, 2);
  });

  test('a probe of what is no media file fails with what ffprobe says', async () => {
    await expect(probe(import.meta.filename)).rejects.toThrow(/ffprobe .* ended with 1/);
  });

  test('every coded frame is decoded, in its own buffer', async () => {
    const frames: GrayFrame[] = [];
    for await (const frame of decodeGray(whole)) frames.push(frame);
    expect(frames).toHaveLength(numbers.length);
    expect(frames[0]?.pixels).toHaveLength(640 * 360);
    expect(frames[0]?.pixels).not.toEqual(frames[1]?.pixels);
  });

  test('the numbers drawn on frames are read back, also where they are out of order', async () => {
    expect(await frameNumbers(whole)).toEqual(numbers);
    expect(await frameNumbers(swapped)).toEqual([7, 8, 9, 4000, 11, 12]);
  });

  test('a video without numbers is refused', async () => {
    await expect(frameNumbers(path.join(media, 'dusk.mp4'))).rejects.toThrow(
      'has no readable number',
    );
  });
});

describe('listening to sound', () => {
  test('ten seconds in two channels come out, with the notes where the tune has them', async () => {
    const samples = await decodeAudio(path.join(media, 'hello.mp3'));
    const seconds = samples.length / 2 / decodedSampleRate;
    expect(seconds).toBeGreaterThan(9.9);
    expect(seconds).toBeLessThan(10.1);
    // The melody's first note is A3, 220 Hz; at 2.25 s it is A4.
    expect(loudestPitch(samples, 0.02, [220, 247, 330, 440])).toBe(220);
    expect(loudestPitch(samples, 2.27, [220, 392, 440, 494])).toBe(440);
  });
});

describe('comparing videos', () => {
  test('a video equals itself', async () => {
    expect(await ssimPerFrame(whole, whole)).toEqual(numbers.map(() => 1));
  });

  test('the frame that differs stands out', async () => {
    const similarities = await ssimPerFrame(whole, swapped);
    expect(similarities.indexOf(Math.min(...similarities))).toBe(3);
    expect(similarities[3]).toBeLessThan(0.995);
    expect(similarities[0]).toBeGreaterThan(0.999);
  });

  test('a missing frame is an error, not a shorter list', async () => {
    await expect(ssimPerFrame(whole, short)).rejects.toThrow('ends after 5 frames');
    await expect(ssimPerFrame(short, whole)).rejects.toThrow('ends after 5 frames');
  });
});

/** Which of some pitches is the strongest in the fifth of a second after a time, by correlation with each. */
function loudestPitch(
  samples: Int16Array,
  start: number,
  pitches: readonly number[],
): number | undefined {
  const first = Math.round(start * decodedSampleRate);
  const strengths = pitches.map((hertz) => {
    let [real, imaginary] = [0, 0];
    for (let index = 0; index < decodedSampleRate / 5; index++) {
      const phase = (2 * Math.PI * hertz * index) / decodedSampleRate;
      const level = (samples[(first + index) * 2] ?? 0) + (samples[(first + index) * 2 + 1] ?? 0);
      real += level * Math.cos(phase);
      imaginary += level * Math.sin(phase);
    }
    return Math.hypot(real, imaginary);
  });
  return pitches[strengths.indexOf(Math.max(...strengths))];
}
