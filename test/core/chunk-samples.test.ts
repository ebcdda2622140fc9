import { expect, test } from 'vitest';
import { countSamples } from '../../src/core/chunk-samples.ts';
import { splitFrames } from '../../src/core/split.ts';
import { makeTestRender } from '../support/plans.ts';

function soundAt(fps: number, sampleRate: number) {
  const render = makeTestRender();
  return { ...render, composition: { ...render.composition, fps }, sampleRate };
}

// What Remotion 4.0.529 writes for these frames of a composition whose sound begins with it.
test.each([
  [30, 48_000, [43, 85], 68_800],
  [29.97, 48_000, [0, 42], 68_869],
  [29.97, 48_000, [86, 99], 22_422],
  [29.97, 44_100, [43, 85], 63_274],
  [29.97, 44_100, [86, 99], 20_600],
  [24, 44_100, [0, 42], 79_012],
  [24, 44_100, [43, 85], 79_013],
  [23.976, 44_100, [0, 42], 79_092],
  [23.976, 44_100, [43, 85], 79_091],
] as const)(
  'at %d frames a second and %d Hz frames %j have the samples that Remotion gives them',
  (fps, sampleRate, frameRange, samples) => {
    expect(countSamples(soundAt(fps, sampleRate), { frameRange, frameCount: 1 })).toBe(samples);
  },
);

test('all chunks together have the samples of the whole', () => {
  for (const fps of [23.976, 24, 29.97, 50, 59.94])
    for (const length of [1, 7, 43, 100]) {
      const sound = soundAt(fps, 44_100);
      const total = splitFrames({ frameRange: [5, 904], everyNthFrame: 1 }, length)
        .map((chunk) => countSamples(sound, chunk))
        .reduce((sum, samples) => sum + samples, 0);
      expect(total).toBe(countSamples(sound, { frameRange: [5, 904], frameCount: 900 }));
    }
});
