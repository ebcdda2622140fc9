import { expect, test } from 'vitest';
import { median } from '../../src/core/median.ts';

test.each([
  [[], null],
  [[3], 3],
  [[9, 1, 2], 2],
  [[4, 1, 3, 10], 3.5],
])('the median of %j is %s', (values, middle) => {
  expect(median(values)).toBe(middle);
});
