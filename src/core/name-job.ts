import type { Render } from './plan.ts';

/** GitHub shows some 30 letters of a job's name beside its log. */
const MOST_RANGES = 2;

/** Chunks that follow each other, as one. */
function joinNeighbours(chunks: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const chunk of chunks) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] === chunk - 1) run[1] = chunk;
    else runs.push([chunk, chunk]);
  }
  return runs;
}

/**
 * For people: `1/4 · frames 0–74`, `1/1 · frame 30`, `3/8 · frames 0–99, 400–499`, `3/8 · frames 0–99, 400–499 and 2 more`.
 *
 * @param chunks of the job, in ascending order
 */
export function nameJob(
  render: Pick<Render, 'chunks'>,
  chunks: readonly number[],
  index: number,
  count: number,
): string {
  const ranges = joinNeighbours(chunks).map(([from, to]) => {
    const first = render.chunks[from]!.frameRange[0];
    const last = render.chunks[to]!.frameRange[1];
    return first === last ? `${first}` : `${first}–${last}`;
  });
  const word = ranges.length === 1 && !ranges[0]!.includes('–') ? 'frame' : 'frames';
  const more = ranges.length - MOST_RANGES;
  const shown = ranges.slice(0, MOST_RANGES).join(', ') + (more > 0 ? ` and ${more} more` : '');
  return `${index + 1}/${count} · ${word} ${shown}`;
}
