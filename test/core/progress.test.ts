import { describe, expect, test } from 'vitest';
import {
  clockTime,
  counted,
  frameRate,
  progressBar,
  secondsLeft,
  spokenSize,
  spokenTime,
} from '../../src/core/progress.ts';

describe('a bar', () => {
  test('has its width whatever the fraction, and is full only at the end', () => {
    for (let width = 0; width <= 40; width++) {
      for (const fraction of [-1, 0, 0.001, 0.5, 0.999, 1, 2, Number.NaN]) {
        const bar = progressBar(fraction, width);
        expect([...bar]).toHaveLength(width);
        if (width > 0) expect(!bar.includes('░'), `${bar} for ${fraction}`).toBe(fraction >= 1);
      }
    }
  });

  test('grows with the fraction', () => {
    expect([0, 0.25, 0.5, 1].map((fraction) => progressBar(fraction, 4))).toEqual([
      '░░░░',
      '█░░░',
      '██░░',
      '████',
    ]);
  });
});

test.each([
  [0, '0:00'],
  [0.2, '0:01'],
  [59.5, '1:00'],
  [125, '2:05'],
  [3600, '1:00:00'],
  [3725.1, '1:02:06'],
])('%d seconds on the clock are %s', (seconds, text) => {
  expect(clockTime(seconds)).toBe(text);
});

test.each([
  [0, '0.0 s'],
  [21.44, '21.4 s'],
  [59.99, '1 min 00 s'],
  [60, '1 min 00 s'],
  [185.4, '3 min 05 s'],
  [119.6, '2 min 00 s'],
])('%d seconds are spoken as %s', (seconds, text) => {
  expect(spokenTime(seconds)).toBe(text);
});

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1.0 kB'],
  [999_949, '999.9 kB'],
  [999_950, '1.0 MB'],
  [2_345_678, '2.3 MB'],
  [5e15, '5000.0 TB'],
])('%d bytes are %s', (bytes, text) => {
  expect(spokenSize(bytes)).toBe(text);
});

test('time left is said only where there is a rate', () => {
  expect(frameRate(0, 3)).toBeNull();
  expect(frameRate(3, 0)).toBeNull();
  expect(secondsLeft(0, 100, null)).toBeNull();
  expect(secondsLeft(25, 100, 25)).toBe(3);
  expect(secondsLeft(110, 100, 25)).toBe(0);
});

test('one is singular', () => {
  expect([0, 1, 2].map((count) => counted(count, 'job'))).toEqual(['0 jobs', '1 job', '2 jobs']);
});
