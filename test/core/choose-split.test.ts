import { describe, expect, test } from 'vitest';
import { chooseSplit, type Wishes } from '../../src/core/choose-split.ts';
import type { SplitOption } from '../../src/core/split-options.ts';

/** Options by jobs, seconds, and price in USD. */
function options(...rows: readonly (readonly [jobs: number, seconds: number, price: number])[]) {
  return rows.map(([jobs, seconds, price]): SplitOption => ({
    framesPerChunk: 10,
    jobs: Array.from({ length: jobs }, (_, job) => [job]),
    chunkSeconds: Array.from({ length: jobs }, () => seconds),
    prediction: {
      jobs,
      chunks: jobs,
      seconds,
      slowestJob: seconds,
      combine: 1,
      billedMinutes: 1,
      price,
    },
  }));
}

const some = options([1, 200, 0.02], [2, 120, 0.02], [4, 80, 0.03], [8, 60, 0.06], [16, 56, 0.1]);

/** {@link options} that cost nothing. */
const free = (...rows: readonly (readonly [jobs: number, seconds: number])[]) =>
  options(...rows.map(([jobs, seconds]) => [jobs, seconds, 0] as const));

function choose(wishes: Wishes, among = some): { jobs: number; warnings: readonly string[] } {
  const { split, warnings } = chooseSplit(among, wishes);
  return { jobs: split.jobs.length, warnings };
}

describe('without wishes', () => {
  test('the cheapest is chosen that is done within a tenth of the fastest time', () => {
    expect(choose({})).toEqual({ jobs: 8, warnings: [] });
  });

  test('that may have more jobs, where minutes are rounded up for fewer', () => {
    const among = options([1, 400, 0.05], [17, 125, 0.21], [19, 119, 0.234], [20, 116, 0.126]);
    expect(choose({}, among).jobs).toBe(20);
  });

  test('the fewest jobs are chosen where nothing is billed', () => {
    expect(choose({}, free([1, 200], [8, 60], [12, 58], [16, 56])).jobs).toBe(8);
  });

  test('one job is chosen where splitting does not pay', () => {
    expect(choose({}, options([1, 50, 0.01], [2, 48, 0.02], [3, 46, 0.03])).jobs).toBe(1);
  });

  test('more jobs that are slower are not chosen', () => {
    expect(choose({}, options([1, 100, 0.01], [2, 50, 0.02], [3, 90, 0.03])).jobs).toBe(2);
  });
});

describe('max-cost', () => {
  test.each([
    [0.02, 2],
    [0.03, 4],
    [0.05, 4],
    [0.06, 8],
    [1, 16],
  ])('of $%d: the fastest within it has %d jobs', (maxCost, jobs) => {
    expect(choose({ maxCost })).toEqual({ jobs, warnings: [] });
  });

  test('allows a price that is the same but for rounding', () => {
    const among = options([1, 100, 0.1], [2, 50, 0.1 + 0.2]);
    expect(choose({ maxCost: 0.3 }, among)).toEqual({ jobs: 2, warnings: [] });
  });

  test('that no number of jobs keeps is told, and the cheapest is planned', () => {
    expect(choose({ maxCost: 0.01 })).toEqual({
      jobs: 1,
      warnings: [
        'max-cost: $0.01 is less than any number of jobs is expected to cost. The cheapest is planned, for $0.02.',
      ],
    });
  });
});

describe('target-time', () => {
  test.each([
    [200, 1],
    [199, 2],
    [100, 4],
    [56, 16],
  ])('of %d s: the cheapest in time has %d jobs', (targetTime, jobs) => {
    expect(choose({ targetTime })).toEqual({ jobs, warnings: [] });
  });

  test('is kept by the cheapest, also where that has more jobs', () => {
    const among = options([1, 90, 0.05], [2, 80, 0.04], [3, 70, 0.04]);
    expect(choose({ targetTime: 100 }, among).jobs).toBe(2);
  });

  test('that no number of jobs keeps is told, and the fastest is planned', () => {
    expect(choose({ targetTime: 30 })).toEqual({
      jobs: 16,
      warnings: [
        'target-time: no number of jobs is expected to be done in 30.0 s. This plan is expected to take 56.0 s.',
      ],
    });
  });
});

describe('both', () => {
  test('are kept where they can be', () => {
    expect(choose({ maxCost: 0.06, targetTime: 90 })).toEqual({ jobs: 4, warnings: [] });
  });

  test('plan the fastest within the cost where it is not in time', () => {
    expect(choose({ maxCost: 0.03, targetTime: 60 })).toEqual({
      jobs: 4,
      warnings: [
        'target-time: no number of jobs is expected to be done in 1 min 00 s within max-cost ($0.03). This plan is expected to take 1 min 20 s.',
      ],
    });
  });

  test('are both told where the cheapest keeps neither', () => {
    const { jobs, warnings } = choose({ maxCost: 0.01, targetTime: 60 });
    expect(jobs).toBe(1);
    expect(warnings.map((warning) => warning.split(':')[0])).toEqual(['max-cost', 'target-time']);
  });
});
