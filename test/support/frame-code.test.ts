import { describe, expect, test } from 'vitest';
import { frameCodeLayout, writeFrameCode, type Cell } from '../../examples/hello/src/frame-code.ts';
import { paintFrameCode } from './frame-code-picture.ts';
import { readFrameCode } from './frame-code.ts';

const { pictureWidth: width, pictureHeight: height } = frameCodeLayout;

describe('readFrameCode', () => {
  test('reads every number that fits, at full and at half size', () => {
    for (let frame = 0; frame < 4096; frame += 7) {
      const cells = writeFrameCode(frame);
      expect(readFrameCode(paintFrameCode(cells, 1), width, height)).toBe(frame);
      expect(readFrameCode(paintFrameCode(cells, 0.5), width / 2, height / 2)).toBe(frame);
    }
  });

  test('refuses a code with one wrong cell, whichever it is', () => {
    for (const frame of [0, 1, 299, 4095]) {
      const cells = writeFrameCode(frame);
      for (const index of cells.keys()) {
        const wrong = cells.with(index, (1 - (cells[index] ?? 0)) as Cell);
        expect(readFrameCode(paintFrameCode(wrong, 1), width, height)).toBeNull();
      }
    }
  });

  test('finds no number on a picture of one level', () => {
    for (const level of [0, 128, 255]) {
      expect(readFrameCode(new Uint8Array(width * height).fill(level), width, height)).toBeNull();
    }
  });
});
