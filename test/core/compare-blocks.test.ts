import { describe, expect, test } from 'vitest';
import { compareBlocks, VISIBLE_DIFFERENCE } from '../../src/core/compare-blocks.ts';

describe('the difference of two pictures', () => {
  const base = Uint8Array.from({ length: 400 }, (_, at) => at % 200);

  test('is nothing between a picture and itself', () => {
    expect(compareBlocks(base, base)).toEqual({ largest: 0, share: 0 });
  });

  test.each([0, 1, 2, 3])('is that of the channel that differs most, such as %d', (channel) => {
    const other = base.with(40 + channel, base[40 + channel]! + 9);
    expect(compareBlocks(base, other)).toEqual({ largest: 9, share: 0.01 });
    expect(compareBlocks(other, base)).toEqual({ largest: 9, share: 0.01 });
  });

  test('has a share of those blocks alone that differ visibly', () => {
    const other = base
      .with(0, base[0]! + VISIBLE_DIFFERENCE)
      .with(4, base[4]! + VISIBLE_DIFFERENCE - 1);
    expect(compareBlocks(base, other)).toEqual({ largest: VISIBLE_DIFFERENCE, share: 0.01 });
  });

  test('is total between pictures of different sizes', () => {
    expect(compareBlocks(base, base.slice(4))).toEqual({ largest: 255, share: 1 });
  });
});
