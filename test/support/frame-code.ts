import { frameCodeLayout, parseFrameCode, type Cell } from '../../examples/hello/src/frame-code.ts';

/** Gray levels between these are neither light nor dark. */
const DARK_BELOW = 90;
const LIGHT_ABOVE = 165;

/** Where the cells are on a picture, in its pixels. */
export type FrameCodeLayout = Readonly<Record<keyof typeof frameCodeLayout, number>>;

/**
 * The frame number that a composition, by default examples/hello, has drawn on a picture, whatever size the picture was scaled to.
 *
 * @param gray one byte for each pixel, row by row
 * @returns null where there is no such number, or where its check bits do not fit
 */
export function readFrameCode(
  gray: Uint8Array,
  width: number,
  height: number,
  layout: FrameCodeLayout = frameCodeLayout,
): number | null {
  const { pictureWidth, pictureHeight, left, top, cellSize, pitch, cellCount } = layout;
  const across = width / pictureWidth;
  const down = height / pictureHeight;
  const cells: Cell[] = [];
  for (let index = 0; index < cellCount; index++) {
    // The middle half of a cell: compression blurs its border.
    const level = meanLevel(gray, width, {
      left: Math.round((left + index * pitch + cellSize / 4) * across),
      top: Math.round((top + cellSize / 4) * down),
      width: Math.max(1, Math.round((cellSize / 2) * across)),
      height: Math.max(1, Math.round((cellSize / 2) * down)),
    });
    if (level >= DARK_BELOW && level <= LIGHT_ABOVE) return null;
    cells.push(level > LIGHT_ABOVE ? 1 : 0);
  }
  return parseFrameCode(cells);
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function meanLevel(gray: Uint8Array, stride: number, area: Area): number {
  let sum = 0;
  for (let y = area.top; y < area.top + area.height; y++) {
    for (let x = area.left; x < area.left + area.width; x++) sum += gray[y * stride + x] ?? 0;
  }
  return sum / (area.width * area.height);
}
