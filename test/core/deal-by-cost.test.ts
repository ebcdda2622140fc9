import { describe, expect, test } from 'vitest';
import { dealByCost } from '../../src/core/deal-by-cost.ts';
import { seededNumbers } from '../support/seeded-numbers.ts';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Seconds of the job that is done last. */
function makespan(costs: readonly number[], groups: readonly (readonly number[])[]): number {
  return Math.max(...groups.map((chunks) => sum(chunks.map((chunk) => costs[chunk]!))));
}

/**
 * No way of dealing is done earlier: on average; and of the q·m + 1 longest chunks some job has q + 1, of which the
 * shortest ones would take this long.
 */
function lowerBound(costs: readonly number[], jobs: number): number {
  const sorted = costs.toSorted((a, b) => b - a);
  const bounds = [sum(costs) / jobs];
  for (let each = 0; each * jobs < sorted.length; each++)
    bounds.push(sum(sorted.slice(each * jobs - each, each * jobs + 1)));
  return Math.max(...bounds);
}

describe('chunks dealt by what they cost', () => {
  test('go to the job that has least to do, the longest first', () => {
    expect(dealByCost([1, 1, 1, 1, 4, 2], 3)).toEqual([[0, 1, 3], [2, 5], [4]]);
  });

  test('of equal cost go one to each job, in order', () => {
    expect(dealByCost([2, 2, 2, 2], 4)).toEqual([[0], [1], [2], [3]]);
  });

  test('that cost nothing leave no job empty', () => {
    expect(dealByCost([0, 0, 0], 3)).toEqual([[0], [1], [2]]);
  });

  test('are each in one job, in ascending order, and the same each time', () => {
    const random = seededNumbers(1);
    for (let round = 0; round < 200; round++) {
      const costs = Array.from({ length: 1 + Math.floor(random() * 60) }, () => random() * 9);
      const jobs = 1 + Math.floor(random() * costs.length);
      const groups = dealByCost(costs, jobs);
      expect(groups).toHaveLength(jobs);
      expect(groups.every((chunks) => chunks.length > 0)).toBe(true);
      expect(groups.flat().toSorted((a, b) => a - b)).toEqual([...costs.keys()]);
      expect(groups.map((chunks) => chunks.toSorted((a, b) => a - b))).toEqual(groups);
      expect(dealByCost(costs, jobs)).toEqual(groups);
    }
  });

  test('are done within 4/3 of the best there can be', () => {
    const random = seededNumbers(2);
    for (let round = 0; round < 2000; round++) {
      const costs = Array.from({ length: 1 + Math.floor(random() * 40) }, () =>
        Math.ceil(random() * 20),
      );
      const jobs = 1 + Math.floor(random() * Math.min(12, costs.length));
      const ratio = makespan(costs, dealByCost(costs, jobs)) / lowerBound(costs, jobs);
      expect(ratio, JSON.stringify({ costs, jobs })).toBeLessThanOrEqual(4 / 3);
    }
  });
});
