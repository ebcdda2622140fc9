import { expect, test } from 'vitest';
import { nameJob } from '../../src/core/name-job.ts';
import type { FrameRange } from '../../src/core/plan.ts';
import { splitFrames } from '../../src/core/split.ts';

function split(frameRange: FrameRange, length: number, frameRanges?: FrameRange[]) {
  const rendered = { frameRange, frameRanges, everyNthFrame: 1 };
  return { ...rendered, chunks: splitFrames(rendered, length) };
}

const render = split([0, 99], 10);

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
  const still = split([30, 30], 1);
  expect(nameJob(still, [0], 0, 1)).toBe('1/1 · frame 30');
  const single = split([0, 3], 1);
  expect(nameJob(single, [0, 2], 0, 2)).toBe('1/2 · frames 0, 2');
});

test('frames between two ranges are in no name', () => {
  const joined = split([0, 29], 15, [
    [0, 9],
    [20, 29],
  ]);
  expect(nameJob(joined, [0], 0, 2)).toBe('1/2 · frames 0–9, 20–24');
  const pictures = split([0, 60], 2, [
    [0, 0],
    [30, 30],
    [60, 60],
  ]);
  expect(nameJob(pictures, [0], 0, 2)).toBe('1/2 · frames 0, 30');
});
