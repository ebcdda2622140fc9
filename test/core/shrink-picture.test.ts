import { describe, expect, test } from 'vitest';
import {
  compareBlocks,
  shrinkPicture,
  VISIBLE_DIFFERENCE,
  type Picture,
} from '../../src/core/shrink-picture.ts';

type Colour = readonly number[];

/** A picture whose colour at a place is what `paint` says: three numbers, or four with alpha. */
function picture(width: number, height: number, paint: (x: number, y: number) => Colour): Picture {
  const data = Array.from({ length: width * height }, (_, at) =>
    paint(at % width, Math.floor(at / width)),
  );
  return { width, height, channels: data[0]!.length === 4 ? 4 : 3, data: data.flat() };
}

function grey(width: number, height: number, level = 100): Picture {
  return { width, height, channels: 3, data: new Uint8Array(width * height * 3).fill(level) };
}

describe('a picture as blocks', () => {
  test.each([
    [1280, 720, 64 * 36],
    [720, 1280, 36 * 64],
    [320, 180, 16 * 9],
    [59, 39, 2],
    [1, 1, 1],
    [3000, 1, 150],
  ])(
    'of %d x %d pixels has %d blocks, each 20 pixels or a little more',
    (width, height, blocks) => {
      expect(shrinkPicture(grey(width, height))).toHaveLength(blocks * 4);
    },
  );

  test.each([
    [40, 20],
    [57, 43],
    [61, 39],
  ])('of %d x %d pixels counts every pixel in one block', (width, height) => {
    const before = shrinkPicture(grey(width, height, 0));
    for (let y = 0; y < height; y += 6) {
      for (let x = 0; x < width; x += 11) {
        // So bright that one pixel alone is seen in its block.
        const dotted = picture(width, height, (px, py) =>
          px === x && py === y ? [1e6, 0, 0] : [0, 0, 0],
        );
        const changed = shrinkPicture(dotted).filter((value, at) => value !== before[at]).length;
        expect(changed, `pixel ${x}, ${y}`).toBe(1);
      }
    }
  });

  test('holds mean colours, row by row', () => {
    const halves = picture(40, 40, (x, y) => [x < 20 ? 10 : 30, y < 20 ? 0 : 200, y % 2 ? 8 : 4]);
    expect([...shrinkPicture(halves)]).toEqual(
      [
        [10, 0, 6, 255],
        [30, 0, 6, 255],
        [10, 200, 6, 255],
        [30, 200, 6, 255],
      ].flat(),
    );
  });

  test('counts a colour as much as it covers, and knows transparent from black', () => {
    const half = picture(20, 20, (x) => [200, 100, 50, x < 10 ? 255 : 0]);
    expect([...shrinkPicture(half)]).toEqual([100, 50, 25, 128]);
    const black = shrinkPicture(picture(20, 20, () => [0, 0, 0]));
    const transparent = shrinkPicture(picture(20, 20, () => [0, 0, 0, 0]));
    expect(compareBlocks(black, transparent)).toEqual({ largest: 255, share: 1 });
  });
});

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

describe('a white dot of 4 pixels that moves on a dark ground', () => {
  const at = (left: number, top: number) =>
    shrinkPicture(
      picture(320, 180, (x, y) =>
        x >= left && x < left + 4 && y >= top && y < top + 4 ? [255, 255, 255] : [16, 34, 51],
      ),
    );

  test.each([
    [250, 100],
    [138, 58],
    [316, 176],
    [17, 9],
  ])('is seen at %d, %d', (left, top) => {
    expect(compareBlocks(at(150, 90), at(left, top)).largest).toBeGreaterThanOrEqual(
      VISIBLE_DIFFERENCE,
    );
  });

  test('is not seen while it is where it was', () => {
    expect(compareBlocks(at(150, 90), at(150, 90)).largest).toBe(0);
  });
});
