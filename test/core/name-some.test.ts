import { expect, test } from 'vitest';
import { nameSome } from '../../src/core/name-some.ts';

test.each([
  ['a', 'a'],
  ['a b c d e', 'a, b, c, d, e'],
  ['a b c d e f', 'a, b, c, d, e and 1 more'],
  ['a b c d e f g h', 'a, b, c, d, e and 3 more'],
])('%s', (names, text) => {
  expect(nameSome(names.split(' '))).toBe(text);
});
