import { expect, test } from 'vitest';
import { secondsToNextLook } from '../../src/core/poll-interval.ts';

test('looks are two seconds apart at first, and fifteen while nothing is due', () => {
  expect(secondsToNextLook({ arrived: 0, quiet: 0 })).toBe(2);
  expect(secondsToNextLook({ arrived: 0, quiet: 60 })).toBe(6);
  expect(secondsToNextLook({ arrived: 0, quiet: 3600 })).toBe(15);
});

test('once a chunk has arrived the others are due, and looks stay frequent', () => {
  expect(secondsToNextLook({ arrived: 1, quiet: 60 })).toBe(2);
  expect(secondsToNextLook({ arrived: 1, quiet: 240 })).toBe(8);
});
