import { expect, test } from 'vitest';
import { countJobsAtOnce, countTabs } from '../../src/core/concurrency.ts';

test.each([
  [undefined, 1, 2],
  [undefined, 2, 3],
  ['auto', 4, 6],
  ['auto', 8, 8],
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
  [2, 1, 2],
  [2, 59, 2],
  [2, 60, 3],
  [4, 80, 4],
  [4, 100, 5],
  [4, 10_000, 6],
  [16, 10, 8],
])('on %d cores %d frames in one go have %d tabs', (cores, frames, tabs) => {
  expect(countTabs('auto', cores, frames)).toBe(tabs);
  expect(countTabs(5, cores, frames)).toBe(5);
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
