import { describe, expect, test } from 'vitest';
import { samplePasses, warmUp } from '../../src/core/sample-frames.ts';

describe('frames to time', () => {
  test('are 5 spread over the whole, then 10 between them', () => {
    expect(samplePasses({ frameRange: [0, 149], everyNthFrame: 1, frameCount: 150 })).toEqual([
      [15, 45, 75, 105, 135],
      [5, 25, 35, 55, 65, 85, 95, 115, 125, 145],
    ]);
  });

  test('lie in the rendered part, on frames that are rendered', () => {
    const passes = samplePasses({ frameRange: [100, 399], everyNthFrame: 3, frameCount: 100 });
    for (const frame of passes.flat()) {
      expect(frame).toBeGreaterThanOrEqual(100);
      expect(frame).toBeLessThanOrEqual(399);
      expect((frame - 100) % 3).toBe(0);
    }
    expect(passes.flat()).toHaveLength(15);
  });

  test('are each taken once, also of an output that has fewer', () => {
    for (let frameCount = 1; frameCount <= 40; frameCount++) {
      const frames = samplePasses({
        frameRange: [0, frameCount - 1],
        everyNthFrame: 1,
        frameCount,
      }).flat();
      expect(new Set(frames).size).toBe(frames.length);
      expect(frames).toHaveLength(Math.min(15, frameCount));
      expect(Math.max(...frames)).toBeLessThan(frameCount);
    }
  });
});

describe('the warm-up of pages', () => {
  test('takes the frames just before the first that is timed, one for each tab', () => {
    expect(warmUp([15, 45], 0, 2)).toEqual({ frames: [13, 14, 15, 45], warmUp: 2 });
  });

  test('takes timed frames where the range has no others, but not the last', () => {
    expect(warmUp([1, 4, 7], 0, 2)).toEqual({ frames: [0, 1, 4, 7], warmUp: 2 });
    expect(warmUp([100, 103], 100, 4)).toEqual({ frames: [100, 103], warmUp: 1 });
    expect(warmUp([100], 100, 4)).toEqual({ frames: [100], warmUp: 0 });
  });
});
