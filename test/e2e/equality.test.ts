import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { bundleHello, renderOnOneMachine, runCommand } from '../support/hello.ts';
import { decodeAudio, frameNumbers, probe, ssimPerFrame } from '../support/video.ts';

const FRAMES = 300;

/** Half as wide and high: all frames and all sound in a third of the time. */
const SCALE = 0.5;

/** In SSIM: x264 spends a little less on the last frame of a chunk, on which no other builds. */
const ENCODER_NOISE = 0.001;

let folder: TemporaryFolder;
let bundle: string;
let reference: string;
let referenceAudio: Int16Array;

beforeAll(async () => {
  folder = await temporaryFolder();
  bundle = path.join(folder.path, 'bundle');
  reference = path.join(folder.path, 'reference.mp4');
  await bundleHello(bundle);
  await renderOnOneMachine(bundle, reference, SCALE);
  referenceAudio = await decodeAudio(reference);
});

afterAll(async () => {
  await folder[Symbol.asyncDispose]();
});

describe.each([
  { jobs: 1, seams: [] },
  { jobs: 3, seams: [100, 200] },
  { jobs: 7, seams: [43, 86, 129, 172, 215, 258] },
])('the example in chunks on $jobs jobs', ({ jobs, seams }) => {
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
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('has every frame of the composition, in order', async () => {
    expect(await frameNumbers(joined)).toEqual(Array.from({ length: FRAMES }, (_, frame) => frame));
  });

  test('has the streams, the frames and the duration of a render on one machine', async () => {
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
    expect(found.duration).toBe(expected.duration);
  });

  test('sounds the same to the sample', async () => {
    const found = await decodeAudio(joined);
    expect(found.length).toBe(referenceAudio.length);
    const differs = referenceAudio.findIndex((sample, index) => sample !== found[index]);
    expect(differs, 'the first sample that differs').toBe(-1);
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
