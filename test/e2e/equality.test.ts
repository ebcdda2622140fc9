import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import {
  bundleHello,
  renderOnOneMachine,
  renderSoundOnOneMachine,
  runCommand,
} from '../support/hello.ts';
import { findDelay, type Samples } from '../support/noise.ts';
import { decodeAudio, frameNumbers, probe, ssimPerFrame } from '../support/video.ts';

const FRAMES = 300;
const FPS = 30;

/** Half as wide and high: all frames and all sound in a third of the time. */
const SCALE = 0.5;

/** Samples that Remotion's AAC is late. */
const PRIMING = 2048;

/** In SSIM: x264 spends a little less on the last frame of a chunk, on which no other builds. */
const ENCODER_NOISE = 0.001;

let folder: TemporaryFolder;
let bundle: string;
let reference: string;
let referenceAudio: Samples;
/** The sound before any encoder. */
let truth: Samples;

beforeAll(async () => {
  folder = await temporaryFolder();
  bundle = path.join(folder.path, 'bundle');
  reference = path.join(folder.path, 'reference.mp4');
  await bundleHello(bundle);
  await renderOnOneMachine(bundle, reference, SCALE);
  referenceAudio = await decodeAudio(reference);
  const wav = path.join(folder.path, 'truth.wav');
  await renderSoundOnOneMachine(bundle, wav);
  truth = await decodeAudio(wav);
});

afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

describe.each([
  { jobs: 1, seams: [], audioSync: 'exact' },
  { jobs: 3, seams: [100, 200], audioSync: 'remotion' },
  { jobs: 7, seams: [43, 86, 129, 172, 215, 258], audioSync: 'exact' },
])('the example in chunks on $jobs jobs, with audio-sync $audioSync', (given) => {
  const { jobs, seams, audioSync } = given;
  /** Samples by which one machine's sound is late, and ours is not. */
  const earlier = audioSync === 'exact' ? PRIMING : 0;
  let joined: string;

  beforeAll(async () => {
    joined = path.join(folder.path, `in-${jobs}.mp4`);
    const { code, stderr } = await runCommand(
      'render',
      bundle,
      'Hello',
      joined,
      `--jobs=${jobs}`,
      '--concurrency=2',
      `--scale=${SCALE}`,
      // The default is not named.
      ...(audioSync === 'exact' ? [] : [`--audio-sync=${audioSync}`]),
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('has every frame of the composition, in order', async () => {
    expect(await frameNumbers(joined)).toEqual(Array.from({ length: FRAMES }, (_, frame) => frame));
  });

  test('has the streams and the frames of a render on one machine', async () => {
    const expected = await probe(reference);
    const found = await probe(joined);
    const facts = ({
      codec,
      packets,
      width,
      height,
      frameRate,
      duration,
    }: NonNullable<typeof found.video>) => ({
      codec,
      packets,
      width,
      height,
      frameRate,
      duration,
    });
    expect(facts(found.video!)).toEqual(facts(expected.video!));
    expect(found.streams.map(({ type, codec }) => [type, codec])).toEqual(
      expected.streams.map(({ type, codec }) => [type, codec]),
    );
    expect(found.duration).toBe(audioSync === 'exact' ? FRAMES / FPS : expected.duration);
  });

  test('sounds the same as one machine to the sample, and not late where it is to be exact', async () => {
    const found = await decodeAudio(joined);
    const expected = referenceAudio.subarray(earlier * 2);
    expect(found.length).toBe(expected.length);
    const differs = expected.findIndex((sample, index) => sample !== found[index]);
    expect(differs, 'the first sample that differs').toBe(-1);
    expect(findDelay(truth, found)).toBe(PRIMING - earlier);
  });

  test('has sound as long as its frames where it is to be exact', async () => {
    const { audio } = await probe(joined);
    const expected = audioSync === 'exact' ? truth.length : referenceAudio.length;
    expect(audio!.duration).toBeCloseTo(expected / 2 / 48_000, 5);
  });

  test('looks no worse where two chunks meet than elsewhere', async () => {
    const similarity = await ssimPerFrame(joined, reference);
    const atSeams = new Set(seams.flatMap((seam) => [seam - 1, seam]));
    const elsewhere = similarity.filter((_, frame) => !atSeams.has(frame));
    const lowest = Math.min(...elsewhere) - ENCODER_NOISE;
    expect(lowest).toBeGreaterThan(0.99);
    for (const frame of atSeams)
      expect(similarity[frame], `frame ${frame}`).toBeGreaterThanOrEqual(lowest);
  });
});
