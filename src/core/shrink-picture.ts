/** A decoded picture: 8 bits a channel, row by row; red, green and blue, and alpha where there are four. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly channels: 3 | 4;
  readonly data: Readonly<ArrayLike<number>>;
}

/**
 * Pixels that a block is wide and high, or a little more: 64x36 blocks of 1280x720. In smaller blocks the edges, which
 * another rasterizer draws otherwise, weigh as much as a dot that moved (`node scripts/measure-seams.ts`).
 */
const BLOCK_SIDE = 20;

/** Where the blocks of one direction begin, and where the last one ends. */
function blockEdges(pixels: number): number[] {
  const blocks = Math.max(1, Math.floor(pixels / BLOCK_SIDE));
  return Array.from({ length: blocks + 1 }, (_, block) => Math.floor((block * pixels) / blocks));
}

/** Means of red, green, blue and alpha over a rectangle. Colours count as much as they cover. */
function meanColour(
  { width, channels, data }: Picture,
  [left, right]: readonly [number, number],
  [top, bottom]: readonly [number, number],
): [number, number, number, number] {
  const sums: [number, number, number, number] = [0, 0, 0, 0];
  for (let y = top; y < bottom; y++) {
    for (
      let at = (y * width + left) * channels;
      at < (y * width + right) * channels;
      at += channels
    ) {
      const alpha = channels === 4 ? data[at + 3]! : 255;
      const cover = alpha / 255;
      sums[0] += data[at]! * cover;
      sums[1] += data[at + 1]! * cover;
      sums[2] += data[at + 2]! * cover;
      sums[3] += alpha;
    }
  }
  const pixels = (right - left) * (bottom - top);
  return [sums[0] / pixels, sums[1] / pixels, sums[2] / pixels, sums[3] / pixels];
}

/** The mean colours of a picture's blocks, row by row: of each red, green, blue and alpha, 0 to 255. */
export function shrinkPicture(picture: Picture): Uint8Array {
  const [columns, rows] = [blockEdges(picture.width), blockEdges(picture.height)];
  const blocks = new Uint8Array((columns.length - 1) * (rows.length - 1) * 4);
  let at = 0;
  for (const [row, top] of rows.slice(0, -1).entries()) {
    for (const [column, left] of columns.slice(0, -1).entries()) {
      const mean = meanColour(picture, [left, columns[column + 1]!], [top, rows[row + 1]!]);
      blocks.set(mean.map(Math.round), at);
      at += 4;
    }
  }
  return blocks;
}

/** How far the blocks of two pictures are apart. */
export interface BlockDifference {
  /** Of the block and channel that differ most, 0 to 255. */
  readonly largest: number;
  /** Share of the blocks that differ visibly, 0 to 1. */
  readonly share: number;
}

/**
 * From this difference on a block counts as different. Two renders of what is deterministic differ by 0 on one machine,
 * and by 3 where Chrome's other rasterizer draws it, which stands for other machines; a white dot of 4 pixels that
 * moves makes 7 (`node scripts/measure-seams.ts`).
 */
export const VISIBLE_DIFFERENCE = 4;

/** Compares what {@link shrinkPicture} gave. Pictures of different sizes differ in all. */
export function compareBlocks(one: Uint8Array, other: Uint8Array): BlockDifference {
  if (one.length !== other.length) return { largest: 255, share: 1 };
  let [largest, visible] = [0, 0];
  for (let block = 0; block < one.length; block += 4) {
    const difference = Math.max(
      ...[0, 1, 2, 3].map((channel) => Math.abs(one[block + channel]! - other[block + channel]!)),
    );
    largest = Math.max(largest, difference);
    if (difference >= VISIBLE_DIFFERENCE) visible++;
  }
  return { largest, share: visible / (one.length / 4) };
}
