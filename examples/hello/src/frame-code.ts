/**
 * The frame number as a row of light and dark cells, so that a program can tell which frame a picture is.
 * From left to right: an opening mark, twelve bits of the number (the highest first), four check bits, a closing mark.
 */
const OPENING = [1, 0, 1, 1] as const;
const CLOSING = [0, 1] as const;
const NUMBER_BITS = 12;
const CHECK_BITS = 4;

export type Cell = 0 | 1;

/** Where the cells are on a picture of 1280x720, in pixels: large enough to outlive strong compression. */
export const frameCodeLayout = {
  pictureWidth: 1280,
  pictureHeight: 720,
  left: 40,
  top: 680,
  cellSize: 20,
  pitch: 24,
  cellCount: OPENING.length + NUMBER_BITS + CHECK_BITS + CLOSING.length,
} as const;

/** The cells that stand for a frame from 0 to 4095; 1 is light. */
export function writeFrameCode(frame: number): Cell[] {
  return [
    ...OPENING,
    ...bits(frame, NUMBER_BITS),
    ...bits(checksum(frame), CHECK_BITS),
    ...CLOSING,
  ];
}

/** The frame that cells stand for, or null where marks or check bits do not fit. */
export function parseFrameCode(cells: readonly Cell[]): number | null {
  const number = cells.slice(OPENING.length, OPENING.length + NUMBER_BITS);
  const frame = number.reduce<number>((value, cell) => value * 2 + cell, 0);
  return writeFrameCode(frame).join('') === cells.join('') ? frame : null;
}

/** Differs for numbers that differ in one bit, and is not zero for zero. */
function checksum(frame: number): number {
  return ((frame >> 8) * 3 + (frame >> 4) * 5 + frame * 7 + 9) & 15;
}

function bits(value: number, count: number): Cell[] {
  return Array.from({ length: count }, (_, index) => ((value >> (count - 1 - index)) & 1) as Cell);
}
