import type { Render } from './plan.ts';

type PictureType = Exclude<Render['type'], 'media'>;

/** Frames of which a job takes pictures beside a chunk; null where that side has no seam. */
export interface SeamFrames {
  /** The chunk's first frame, which its left neighbour renders too. */
  readonly own: number | null;
  /** The first frame of its right neighbour. */
  readonly next: number | null;
}

/** Whether seams of what is made so are to be seen, and their check is not turned off by the user. */
export function checksSeams(
  made: { readonly type: 'media'; readonly hasVideo: boolean } | { readonly type: PictureType },
  onSeamMismatch: Render['onSeamMismatch'],
): boolean {
  return (made.type !== 'media' || made.hasVideo) && onSeamMismatch !== 'ignore';
}

/** Whether a render has seams, and such as are checked. */
export function hasCheckedSeams(render: Render): boolean {
  return render.chunks.length > 1 && checksSeams(render, render.onSeamMismatch);
}

/** Which frames show whether a chunk goes with its neighbours. */
export function seamFrames({ chunks }: Pick<Render, 'chunks'>, chunk: number): SeamFrames {
  return {
    own: chunk === 0 ? null : chunks[chunk]!.frameRange[0],
    next: chunks[chunk + 1]?.frameRange[0] ?? null,
  };
}

/** Blocks of a picture, side by side and one above the other. */
export interface SeamGrid {
  readonly columns: number;
  readonly rows: number;
}

/**
 * Pixels that a block is wide and high, or a little more. In smaller blocks the edges, which another rasterizer draws
 * otherwise, weigh as much as a dot that moved (`node scripts/measure-seams.ts`).
 */
const BLOCK_SIDE = 20;

/** Pixels of a picture at most that get blocks of their own, 64x36 of them; those of a larger one are larger. */
const MOST_PIXELS = 1280 * 720;

/** The blocks into which the frames of a render are divided. */
export function seamGrid({
  composition: { width, height },
  renderOptions,
}: Pick<Render, 'composition' | 'renderOptions'>): SeamGrid {
  const own = Number(renderOptions['scale'] ?? 1);
  const scale = Math.min(own, Math.sqrt(MOST_PIXELS / (width * height)));
  const blocksOf = (pixels: number) =>
    Math.max(1, Math.floor(Math.round(pixels * scale) / BLOCK_SIDE));
  return { columns: blocksOf(width), rows: blocksOf(height) };
}
