import { expect, test } from 'vitest';
import { spokenPrice } from '../../src/core/spoken-price.ts';

test.each([
  [0, '$0.00'],
  [0.006, '$0.006'],
  [0.03, '$0.03'],
  [0.1 + 0.2, '$0.30'],
  [0.018_000_000_2, '$0.018'],
  [1.2, '$1.20'],
  [12.3456, '$12.346'],
])('%d USD are shown as %s', (usd, shown) => {
  expect(spokenPrice(usd)).toBe(shown);
});
