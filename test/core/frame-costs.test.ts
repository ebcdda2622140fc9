import { describe, expect, test } from 'vitest';
import {
  assumeCosts,
  costsOfSamples,
  costsOfTimes,
  isWorthTiming,
  learnJobCosts,
} from '../../src/core/frame-costs.ts';
import { jobCosts } from '../../src/core/job-costs.ts';
import { TIMES_VERSION, type KeptTimes } from '../../src/core/kept-times.ts';
import type { Fleet } from '../../src/core/predict-run.ts';
import { makePlanRequest, type TestRequest } from '../support/plans.ts';
import { resultFormats } from '../support/remotion-format.ts';

const github: Fleet = { costs: jobCosts.github, combine: 'after', slots: 20, pricePerMinute: 0 };
const still = { type: 'still', imageFormat: 'png', extension: 'png' } as const;
const sequence = { type: 'image-sequence', imageFormat: 'jpeg', extension: 'zip' } as const;

function secondsOf(request: TestRequest, cores = 2): number {
  return assumeCosts(makePlanRequest(request), cores).profile[0]!.secondsPerFrame;
}

describe('frames that nobody has timed', () => {
  test('cost what their size says, as the output has it', () => {
    expect(secondsOf({})).toBeCloseTo(0.06, 2);
    expect(secondsOf({ options: { scale: 2 } })).toBeGreaterThan(secondsOf({}));
    expect(secondsOf({ options: { scale: 0.5 } })).toBeLessThan(secondsOf({}));
  });

  test('cost less on more cores, and least where nothing is drawn', () => {
    expect(secondsOf({}, 4)).toBeCloseTo(secondsOf({}, 2) / 2);
    expect(secondsOf({ format: resultFormats.get('wav')! })).toBeLessThan(0.01);
  });
});

describe('frames are worth timing', () => {
  test.each<[string, TestRequest, boolean]>([
    ['of a video of some length', { jobs: 'auto', frames: 300 }, true],
    ['of pictures', { jobs: 'auto', frames: 300, format: sequence }, true],
    [
      'of a short video, which gets one job whatever they cost',
      { jobs: 'auto', frames: 45 },
      false,
    ],
    ['of a still', { jobs: 'auto', format: still }, false],
    ['where the number of jobs is given', { jobs: 4 }, false],
    ['where the length of chunks is given', { jobs: 'auto', framesPerChunk: 50 }, false],
  ])('%s: %#', (_, request, worth) => {
    expect(isWorthTiming(makePlanRequest(request), { fleet: github, wishes: {} }, 2)).toBe(worth);
  });

  test.each([{ targetTime: 45 }, { maxCost: 1 }])(
    'for a short video where %j asks for more than one job',
    (wishes) => {
      const request = makePlanRequest({ jobs: 'auto', frames: 45 });
      expect(isWorthTiming(request, { fleet: github, wishes }, 2)).toBe(true);
    },
  );

  test('not where one job is allowed', () => {
    const request = makePlanRequest({ jobs: 'auto', frames: 9000 });
    expect(isWorthTiming(request, { fleet: { ...github, slots: 1 }, wishes: {} }, 2)).toBe(false);
  });
});

describe('frames that were timed', () => {
  const samples = [
    { frame: 50, seconds: 0.04 },
    { frame: 250, seconds: 0.2 },
  ];

  test('cost what they took and what their encoding takes', () => {
    const { profile, source, basis } = costsOfSamples(makePlanRequest(), samples, 'h264', 2);
    expect(source).toBe('sampled');
    expect(basis).toContain('2 of them');
    expect(profile[0]!.secondsPerFrame).toBeGreaterThan(0.04);
    expect(profile[1]!.secondsPerFrame - profile[0]!.secondsPerFrame).toBeCloseTo(0.16);
  });

  test('cost no encoding where their pictures stay as they are', () => {
    const { profile } = costsOfSamples(makePlanRequest({ format: sequence }), samples, null, 2);
    expect(profile.map(({ secondsPerFrame }) => secondsPerFrame)).toEqual([0.04, 0.2]);
  });
});

describe('a run that was kept', () => {
  const times: KeptTimes = {
    version: TIMES_VERSION,
    profile: [{ frameRange: [0, 99], secondsPerFrame: 0.07 }],
    setUp: 2.2,
    besideChunk: 0.3,
    combine: { seconds: 9, frames: 1000, start: 'after' },
  };

  test('says what frames cost', () => {
    expect(costsOfTimes(times)).toMatchObject({ source: 'kept', profile: times.profile });
  });

  test('says what jobs cost beside their frames; nobody can learn how fast the next ones start', () => {
    const learnt = learnJobCosts(jobCosts.github, times);
    expect(learnt).toEqual({
      ...jobCosts.github,
      setUp: 2.2,
      chunk: jobCosts.github.chunk + 0.3,
      combine: 9 - 1000 * (jobCosts.github.fetchFrame + jobCosts.github.joinFrame),
    });
    const eager = { ...times, combine: { ...times.combine, start: 'eager' } } as const;
    const { combine } = learnJobCosts(jobCosts.github, eager);
    expect(combine).toBe(9 - 1000 * jobCosts.github.joinFrame);
  });

  test('leaves what it did not measure, and goes not below nothing', () => {
    const poor = { ...times, setUp: null, combine: { ...times.combine, frames: 100_000 } };
    expect(learnJobCosts(jobCosts.github, poor)).toMatchObject({
      setUp: jobCosts.github.setUp,
      combine: 0,
    });
  });
});
