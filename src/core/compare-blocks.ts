/** How far the blocks of two pictures are apart. */
export interface BlockDifference {
  /** Of the block and channel that differ most, 0 to 255. */
  readonly largest: number;
  /** Share of the blocks that differ visibly, 0 to 1. */
  readonly share: number;
}

/**
 * From this difference on a block counts as different. Two renders of what is deterministic differ by 0 on one machine,
 * and by 4 where Chrome's other rasterizer draws it, which stands for other machines; a white dot of 4 pixels that
 * moves makes 5 to 8 (`node scripts/measure-seams.ts`).
 */
export const VISIBLE_DIFFERENCE = 5;

/** Compares the blocks of two pictures, each red, green, blue and alpha. Pictures of different sizes differ in all. */
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
