interface Load {
  readonly chunks: number[];
  seconds: number;
}

function hasLess(a: Load, b: Load): boolean {
  return a.seconds < b.seconds || (a.seconds === b.seconds && a.chunks.length < b.chunks.length);
}

/**
 * Deals chunks out to jobs so that the slowest job is done early: the longest chunk first, each to the job that has least
 * to do so far. That is never more than a third above the best there is (Graham, 1969).
 *
 * Equal costs give the same jobs again and again: of equal chunks the earlier goes first, of equal jobs the earlier takes it.
 *
 * @param costs seconds of each chunk
 * @param jobs no more than there are chunks
 * @returns the chunks of each job in ascending order; the jobs in the order of their first chunks
 */
export function dealByCost(costs: readonly number[], jobs: number): number[][] {
  const groups = Array.from({ length: jobs }, (): Load => ({ chunks: [], seconds: 0 }));
  const longestFirst = [...costs.keys()].toSorted((a, b) => costs[b]! - costs[a]! || a - b);
  for (const chunk of longestFirst) {
    const least = groups.reduce((a, b) => (hasLess(b, a) ? b : a));
    least.chunks.push(chunk);
    least.seconds += costs[chunk]!;
  }
  return groups
    .map(({ chunks }) => chunks.toSorted((a, b) => a - b))
    .toSorted(([a], [b]) => a! - b!);
}
