import { describe, expect, test } from 'vitest';
import { lastStart, meanStart, type JobCosts } from '../../src/core/job-costs.ts';
import { predictRun, type Fleet } from '../../src/core/predict-run.ts';

const costs: JobCosts = {
  start: { least: 10, most: 10 },
  setUp: 3,
  chunk: 0.5,
  combine: 4,
  fetchFrame: 0.004,
  joinFrame: 0.006,
};
const fleet: Fleet = { costs, combine: 'after', slots: 20, pricePerMinute: 0.006 };

describe('a run', () => {
  test('is done when the slowest job is, and combine after it', () => {
    expect(predictRun([[20, 10], [50]], 300, fleet)).toEqual({
      jobs: 2,
      chunks: 3,
      seconds: 10 + 3 + 50 + 10 + 4 + 3,
      slowestJob: 53,
      combine: 7,
      billedMinutes: 3,
      price: 3 * 0.006,
    });
  });

  test.each([
    [56, 1],
    [57, 1],
    [57.1, 2],
    [117.1, 3],
  ])(
    'bills chunks of %d s and the set-up of their job by whole minutes: %d',
    (seconds, minutes) => {
      // And a minute of combine.
      expect(predictRun([[seconds]], 1, fleet).billedMinutes).toBe(minutes + 1);
    },
  );

  test('of more jobs than run at once takes a second wave, in the order in which jobs end', () => {
    const { seconds } = predictRun([[30], [10], [20]], 1, { ...fleet, slots: 2 });
    // The third job follows the second, and starts by itself.
    expect(seconds).toBeCloseTo(10 + 13 + (10 + 23) + 10 + 4.01);
  });

  test('with an eager combine waits for no start of it, and pays for its waiting', () => {
    expect(predictRun([[20, 10], [50]], 300, { ...fleet, combine: 'eager' })).toMatchObject({
      // What has arrived is fetched before the last chunk is there.
      seconds: 10 + 3 + 50 + 4 + 1.8,
      combine: 4 + 1.8,
      // Of the jobs 1 each; combine runs for 53 + 5.8 s.
      billedMinutes: 2 + 1,
    });
    expect(predictRun([[54]], 300, { ...fleet, combine: 'eager' })).toMatchObject({
      // A single chunk is there when all is.
      combine: 4 + 3,
      billedMinutes: 1 + 2,
    });
  });

  test('costs nothing where nothing is billed', () => {
    expect(predictRun([[300]], 1, { ...fleet, pricePerMinute: 0 }).price).toBe(0);
  });
});

describe('the start of jobs', () => {
  const uneven = { ...costs, start: { least: 5, most: 30 } };

  test('takes as long as the slowest of them, which more jobs wait longer for', () => {
    expect(lastStart(uneven, 1)).toBe(17.5);
    expect(lastStart(uneven, 4)).toBe(25);
    expect(lastStart(uneven, 1e6)).toBeCloseTo(30, 3);
  });

  test('of one job is the mean', () => {
    expect(meanStart(uneven)).toBe(lastStart(uneven, 1));
  });
});
