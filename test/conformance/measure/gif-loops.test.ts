import { expect, test } from 'vitest';
import { readGifLoops } from './gif-loops.ts';

/** The start of a GIF, with an extension that says how often it repeats. */
function gifWithLoops(loops: number): Buffer {
  const extension = [
    0x21,
    0xff,
    11,
    ...Buffer.from('NETSCAPE2.0'),
    3,
    1,
    loops & 255,
    loops >> 8,
    0,
  ];
  return Buffer.from([...Buffer.from('GIF89a'), 1, 0, 1, 0, 0, 0, 0, ...extension]);
}

test.each([0, 1, 3, 300])('a GIF that repeats %i times says so', (loops) => {
  expect(readGifLoops(gifWithLoops(loops))).toBe(loops);
});

test('a GIF without the extension plays once', () => {
  expect(readGifLoops(Buffer.from('GIF89a\x01\0\x01\0\0\0\0'))).toBeNull();
});
