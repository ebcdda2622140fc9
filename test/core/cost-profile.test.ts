import { describe, expect, test } from 'vitest';
import { evenProfile, profileOfSamples, sumCosts } from '../../src/core/cost-profile.ts';

/** Seconds of each frame of an output. */
function costsOf(...args: Parameters<typeof sumCosts>): number[] {
  const sums = sumCosts(...args);
  return Array.from({ length: sums.length - 1 }, (_, index) =>
    Number((sums[index + 1]! - sums[index]!).toFixed(6)),
  );
}

const tenFrames = { frameRange: [0, 9], everyNthFrame: 1, frameCount: 10 } as const;

describe('what frames cost', () => {
  test('is the same for all of an even profile', () => {
    expect(costsOf(evenProfile(0.1), tenFrames)).toEqual(Array.from({ length: 10 }, () => 0.1));
  });

  test('is that of the nearest sample, in whatever order the samples came', () => {
    const samples = [
      { frame: 7, seconds: 0.3 },
      { frame: 2, seconds: 0.1 },
    ];
    expect(costsOf(profileOfSamples(samples), tenFrames)).toEqual([
      0.1, 0.1, 0.1, 0.1, 0.1, 0.3, 0.3, 0.3, 0.3, 0.3,
    ]);
  });

  test('of one sample holds for all frames', () => {
    const profile = profileOfSamples([{ frame: 5, seconds: 0.2 }]);
    expect(costsOf(profile, tenFrames)).toEqual(Array.from({ length: 10 }, () => 0.2));
  });

  test('is looked up by the frames of the composition, not of the output', () => {
    const profile = profileOfSamples([
      { frame: 0, seconds: 0.1 },
      { frame: 100, seconds: 0.5 },
    ]);
    const output = { frameRange: [40, 60], everyNthFrame: 5, frameCount: 5 } as const;
    expect(costsOf(profile, output)).toEqual([0.1, 0.1, 0.1, 0.5, 0.5]);
  });

  test('is the mean where nothing is known, weighed by the frames that are', () => {
    const profile = [
      { frameRange: [2, 4], secondsPerFrame: 0.1 },
      { frameRange: [7, 7], secondsPerFrame: 0.5 },
    ] as const;
    expect(costsOf(profile, tenFrames)).toEqual([0.2, 0.2, 0.1, 0.1, 0.1, 0.2, 0.2, 0.5, 0.2, 0.2]);
  });

  test('adds up from frame to frame', () => {
    expect([...sumCosts(evenProfile(0.5), { ...tenFrames, frameCount: 3 })]).toEqual([
      0, 0.5, 1, 1.5,
    ]);
  });
});
