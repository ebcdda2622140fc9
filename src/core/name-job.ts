import type { FrameRange, Render } from './plan.ts';
import { rangesOfChunk } from './split.ts';

/** GitHub shows some 30 letters of a job's name beside its log. */
const MOST_RANGES = 2;

/** Joins ranges of which the next frame of one begins another. */
function joinNeighbours(ranges: readonly FrameRange[], everyNthFrame: number): FrameRange[] {
  const joined: FrameRange[] = [];
  for (const [first, last] of ranges) {
    const before = joined.at(-1);
    if (before !== undefined && first - before[1] <= everyNthFrame)
      joined[joined.length - 1] = [before[0], last];
    else joined.push([first, last]);
  }
  return joined;
}

/**
 * For people: `1/4 · frames 0–74`, `1/1 · frame 30`, `3/8 · frames 0–99, 400–499`, `3/8 · frames 0–99, 400–499 and 2 more`.
 *
 * @param chunks of the job, in ascending order
 */
export function nameJob(
  render: Pick<Render, 'chunks' | 'frameRanges' | 'everyNthFrame'>,
  chunks: readonly number[],
  index: number,
  count: number,
): string {
  const rendered = chunks.flatMap((chunk) => rangesOfChunk(render, render.chunks[chunk]!));
  const ranges = joinNeighbours(rendered, render.everyNthFrame).map(([first, last]) =>
    first === last ? `${first}` : `${first}–${last}`,
  );
  const word = ranges.length === 1 && !ranges[0]!.includes('–') ? 'frame' : 'frames';
  const more = ranges.length - MOST_RANGES;
  const shown = ranges.slice(0, MOST_RANGES).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return `${index + 1}/${count} · ${word} ${shown}`;
}
