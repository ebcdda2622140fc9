import { expect, test } from 'vitest';
import { encodeSeconds } from '../../src/core/encode-costs.ts';
import { hasCopiedFrames } from '../../src/core/split.ts';
import { resultCodecs, resultFormats } from '../support/remotion-format.ts';

test('every codec of a picture takes time to encode, but those that keep the frames as they are', () => {
  for (const codec of resultCodecs) {
    const encodes = resultFormats.get(codec)!.hasVideo && !hasCopiedFrames(codec);
    expect(encodeSeconds(codec, 1e6, 2) > 0, codec).toBe(encodes);
  }
});

test('more pixels take more time, and more cores less', () => {
  expect(encodeSeconds('h264', 2e6, 2)).toBeCloseTo(2 * encodeSeconds('h264', 1e6, 2));
  expect(encodeSeconds('h264', 1e6, 4)).toBeCloseTo(encodeSeconds('h264', 1e6, 2) / 2);
});
