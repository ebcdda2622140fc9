import type { Render } from './plan.ts';
import { counted } from './progress.ts';
import { compareBlocks, VISIBLE_DIFFERENCE, type BlockDifference } from './compare-blocks.ts';

/** What a job has of a chunk's own first frame and of its right neighbour's, as blocks; null of a side without a seam. */
export interface SeamBlocks {
  readonly own: Uint8Array | null;
  readonly next: Uint8Array | null;
}

export interface SeamDifference extends BlockDifference {
  /** The first frame after the seam, from the composition's first frame, which is 0. */
  readonly frame: number;
}

export interface ComparedSeams {
  readonly seams: number;
  readonly differing: readonly SeamDifference[];
  /** First frames after the seams of which a side has no picture. */
  readonly unknown: readonly number[];
}

/**
 * Compares both sides of every seam of a render.
 *
 * @param blocks of each chunk, in the order of the output; null of a chunk without pictures
 */
export function compareSeams(
  { chunks }: Pick<Render, 'chunks'>,
  blocks: readonly (SeamBlocks | null)[],
): ComparedSeams {
  const differing: SeamDifference[] = [];
  const unknown: number[] = [];
  for (const [left, { frameRange }] of chunks.slice(1).entries()) {
    const [frame] = frameRange;
    const [one, other] = [blocks[left]?.next, blocks[left + 1]?.own];
    if (one == null || other == null) {
      unknown.push(frame);
      continue;
    }
    const difference = compareBlocks(one, other);
    if (difference.largest >= VISIBLE_DIFFERENCE) differing.push({ frame, ...difference });
  }
  return { seams: chunks.length - 1, differing, unknown };
}

/** A log line holds as many; a composition that differs at all differs at most seams. */
const MOST_LISTED = 10;

function list(items: readonly string[]): string {
  const more = items.length - MOST_LISTED;
  const listed = items.slice(0, MOST_LISTED).join(', ');
  return more > 0 ? `${listed}, and ${more} more` : listed;
}

function describeDifference({ frame, largest, share }: SeamDifference): string {
  const percent = share < 0.01 ? 'less than 1%' : `${Math.round(share * 100)}%`;
  return `frame ${frame} (by up to ${largest} of 255, in ${percent} of the picture)`;
}

const CAUSES = [
  'Math.random() (use random(seed) of remotion)',
  'Date.now() and new Date() (give the time as a prop)',
  'data that each job fetches anew (load it in calculateMetadata())',
  'fonts that differ between the machines (name a folder in fonts)',
  'will-change: transform on what grows (leave it out: Chrome goes on with what it drew of an earlier frame)',
].join(', ');

const AFTER_WARNING =
  'on-seam-mismatch=error makes this an error, on-seam-mismatch=ignore skips the check.';
const AFTER_ERROR =
  'Nothing was uploaded or published. Put it right, or take the video as it is with on-seam-mismatch=warn.';

/** One line that names the frames and says what to look for, or null where no seam differs. */
export function describeDifferences(
  { seams, differing }: ComparedSeams,
  onSeamMismatch: Render['onSeamMismatch'],
): string | null {
  if (differing.length === 0) return null;
  const where = `${differing.length} of ${counted(seams, 'seam')}`;
  return [
    `The same frame looks different in two chunks at ${where}: ${list(differing.map(describeDifference))}.`,
    'The composition does not draw the same each time, and the video may jump there.',
    `Look for ${CAUSES}.`,
    onSeamMismatch === 'error' ? AFTER_ERROR : AFTER_WARNING,
  ].join(' ');
}

/** One line about the seams that could not be compared, or null where all were. */
export function describeUnknown({ unknown }: ComparedSeams): string | null {
  if (unknown.length === 0) return null;
  return `It is not known whether the chunks go together at ${list(unknown.map((frame) => `frame ${frame}`))}: a chunk has no picture of it.`;
}
