import { describe, expect, test } from 'vitest';
import { evenProfile, type CostProfile } from '../../src/core/cost-profile.ts';
import { decideSplit } from '../../src/core/decide-split.ts';
import { jobCosts } from '../../src/core/job-costs.ts';
import type { Fleet } from '../../src/core/predict-run.ts';
import { resolveTiming, type PlanRequest } from '../../src/core/plan-request.ts';
import { makePlanRequest, type TestRequest } from '../support/plans.ts';

const fleet: Fleet = {
  costs: jobCosts.github,
  combine: 'after',
  slots: 20,
  pricePerMinute: 0.006,
};

function decide(request: TestRequest, profile: CostProfile = evenProfile(0.05), slots = 20) {
  const planner = { profile, fleet: { ...fleet, slots }, wishes: {} };
  const asked = makePlanRequest({ frames: 3000, jobs: 'auto', ...request, planner });
  return decideSplit(asked, resolveTiming(asked));
}

describe('where jobs are left to the planner', () => {
  test('the table has each number of jobs, and the planned one among them', () => {
    const { table, prediction } = decide({}, evenProfile(0.05), 12);
    expect(table.map(({ jobs }) => jobs)).toEqual(Array.from({ length: 12 }, (_, job) => job + 1));
    expect(table).toContain(prediction);
  });

  test('wishes count, and what they cannot have is told', () => {
    const planner = { profile: evenProfile(0.05), fleet, wishes: { targetTime: 1 } };
    const request = makePlanRequest({ frames: 3000, jobs: 'auto', planner });
    const { warnings, jobs } = decideSplit(request, resolveTiming(request));
    expect(jobs).toHaveLength(20);
    expect(warnings).toEqual([expect.stringMatching(/^target-time: /)]);
  });
});

describe('where the number of jobs or the length of chunks is given', () => {
  test.each<[TestRequest, number, number]>([
    [{ jobs: 4 }, 750, 4],
    [{ framesPerChunk: 100 }, 100, 30],
    [{ jobs: 30 }, 100, 30],
  ])('%j the split is even, whatever frames cost', (request, length, jobs) => {
    const uneven = [
      { frameRange: [0, 99], secondsPerFrame: 2 },
      { frameRange: [100, 2999], secondsPerFrame: 0.01 },
    ] as const;
    for (const profile of [evenProfile(0.05), uneven]) {
      const split = decide(request, profile);
      expect(split.framesPerChunk).toBe(length);
      expect(split.jobs).toEqual(Array.from({ length: jobs }, (_, job) => [job]));
      expect(split.warnings).toEqual([]);
    }
  });

  test('the table has it beside those that could be planned, though it needs a second wave', () => {
    const { table, prediction } = decide({ jobs: 30 });
    expect(table.map(({ jobs }) => jobs)).toEqual([
      ...Array.from({ length: 20 }, (_, job) => job + 1),
      30,
    ]);
    expect(table.at(-1)).toBe(prediction);
    expect(prediction.seconds).toBeGreaterThan(table[14]!.seconds);
  });
});

describe('where chunks are kept for later runs', () => {
  const options = { 'chunk-cache': true } as PlanRequest['options'];
  const uneven = [
    { frameRange: [0, 299], secondsPerFrame: 0.5 },
    { frameRange: [300, 2999], secondsPerFrame: 0.02 },
  ] as const;

  test('their length does not depend on what frames cost, on wishes or on jobs', () => {
    for (const profile of [evenProfile(0.05), evenProfile(1), uneven])
      for (const slots of [1, 5, 20])
        expect(decide({ options }, profile, slots).framesPerChunk).toBe(75);
  });

  test('they are dealt out by what frames cost', () => {
    const { jobs } = decide({ options }, uneven);
    expect(jobs.flat().toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, chunk) => chunk),
    );
    // A job with one of the four dear chunks has fewer others.
    expect(jobs.find((chunks) => chunks.includes(0))!.length).toBeLessThan(
      jobs.find((chunks) => !chunks.some((chunk) => chunk < 4))!.length,
    );
  });

  test('a long video has no more of them than jobs can share', () => {
    const { framesPerChunk, jobs } = decide({ options, frames: 90_000 });
    expect(framesPerChunk).toBe(2250);
    expect(jobs.flat()).toHaveLength(40);
  });
});
