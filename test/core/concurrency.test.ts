import { expect, test } from 'vitest';
import { countJobsAtOnce, countTabs } from '../../src/core/concurrency.ts';

test.each([
  [undefined, 1, 1],
  [undefined, 2, 2],
  ['auto', 4, 4],
  ['auto', 64, 8],
  [3, 2, 3],
  ['3', 2, 3],
  ['50%', 8, 4],
  ['12.5%', 8, 1],
  ['1%', 2, 1],
])('with concurrency %s a job on a machine of %d cores has %d tabs', (concurrency, cores, tabs) => {
  expect(countTabs(concurrency, cores)).toBe(tabs);
});

test.each([
  [1, undefined, 1],
  [2, undefined, 1],
  [2, 'auto', 1],
  [8, undefined, 1],
  [32, undefined, 4],
  [8, '1', 8],
  [8, '3', 2],
  [8, '16', 1],
  [8, '25%', 4],
  [2, '1%', 2],
  [2, '100%', 1],
  [2, '50%', 2],
  [1, '50%', 1],
])('on %d cores with concurrency %s run %d jobs at once', (cores, concurrency, jobs) => {
  expect(countJobsAtOnce(concurrency, cores)).toBe(jobs);
});
