import { expect, test } from 'vitest';
import { nameJob } from '../../src/core/name-job.ts';
import { splitFrames } from '../../src/core/split.ts';

const render = { chunks: splitFrames([0, 99], 1, 10) };

test.each([
  [[0], '3/8 · frames 0–9'],
  [[0, 1], '3/8 · frames 0–19'],
  [[0, 4], '3/8 · frames 0–9, 40–49'],
  [[0, 1, 4, 5], '3/8 · frames 0–19, 40–59'],
  [[0, 2, 4], '3/8 · frames 0–9, 20–29 and 1 more'],
  [[0, 2, 4, 9], '3/8 · frames 0–9, 20–29 and 2 more'],
])('a job of the chunks %j is called %j', (chunks, name) => {
  expect(nameJob(render, chunks, 2, 8)).toBe(name);
});

test('one frame is no range', () => {
  const still = { chunks: splitFrames([30, 30], 1, 1) };
  expect(nameJob(still, [0], 0, 1)).toBe('1/1 · frame 30');
  const single = { chunks: splitFrames([0, 3], 1, 1) };
  expect(nameJob(single, [0, 2], 0, 2)).toBe('1/2 · frames 0, 2');
});
