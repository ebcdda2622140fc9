import type { Render } from './plan.ts';

/** Frames of which a job takes pictures beside a chunk; null where that side has no seam. */
export interface SeamFrames {
  /** The chunk's first frame, which its left neighbour has too. */
  readonly own: number | null;
  /** The first frame of its right neighbour. */
  readonly next: number | null;
}

/** Whether a render has seams that are to be seen, and whose check the user has not turned off. */
export function hasCheckedSeams(render: Render): boolean {
  const visible = render.type !== 'media' || render.hasVideo;
  return visible && render.chunks.length > 1 && render.onSeamMismatch !== 'ignore';
}

/** Which frames show whether a chunk goes with its neighbours. */
export function seamFrames({ chunks }: Pick<Render, 'chunks'>, chunk: number): SeamFrames {
  return {
    own: chunk === 0 ? null : chunks[chunk]!.frameRange[0],
    next: chunks[chunk + 1]?.frameRange[0] ?? null,
  };
}

/**
 * Pixels of a picture at most. Up to here a picture costs little beside the page that it is taken of, and blocks have
 * pixels enough; of 4K, taking and reading pictures as they are would cost more than the page.
 */
const MOST_PIXELS = 1280 * 720;

/**
 * The scale to take pictures at: the render's own, so that they are drawn as the frames are, or a lower one where
 * they would be large.
 */
export function seamScale({ composition, renderOptions }: Render): number {
  const own = Number(renderOptions['scale'] ?? 1);
  return Math.min(own, Math.sqrt(MOST_PIXELS / (composition.width * composition.height)));
}
