import { expect, test } from 'vitest';
import { countTabs } from '../../src/core/concurrency.ts';

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
