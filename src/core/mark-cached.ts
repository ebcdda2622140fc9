import { isCached } from './cached-chunks.ts';
import { dealByCost } from './deal-by-cost.ts';
import { nameJob } from './name-job.ts';
import { chunkIds, type Job, type Plan } from './plan.ts';

/** The keys of a plan's chunks, in the order of `chunkIds()`. */
export type ChunkKeys = readonly string[];

/**
 * The plan with a key for each chunk, and jobs for those alone that are not among the `cached` keys.
 *
 * @param seconds that each chunk is expected to take, in the order of `chunkIds()`
 */
export function markCached(
  plan: Plan,
  keys: ChunkKeys,
  cached: ReadonlySet<string>,
  seconds: readonly number[],
): Plan {
  const rest = keys.values();
  const renders = plan.renders.map((render) => ({
    ...render,
    chunks: render.chunks.map((chunk) => {
      const key = rest.next().value!;
      return cached.has(key) ? { ...chunk, key, cached: true } : { ...chunk, key };
    }),
  }));
  const marked = { ...plan, renders };
  return cached.size === 0 ? marked : { ...marked, jobs: dealMissing(marked, seconds) };
}

/** As many jobs as were planned for all chunks, as long as there is a chunk for each: they end the sooner. */
function dealMissing(plan: Plan, seconds: readonly number[]): Job[] {
  const missing = [...chunkIds(plan).entries()].filter(([, id]) => !isCached(plan, id));
  const costs = missing.map(([index]) => seconds[index]!);
  const jobs = dealByCost(costs, Math.min(plan.jobs.length, missing.length));
  const groups = jobs.map((items) => items.map((item) => missing[item]![1]));
  return groups.map((chunks, index) => ({
    name: nameJob(
      plan.renders[chunks[0]!.render]!,
      chunks.map(({ chunk }) => chunk),
      index,
      groups.length,
    ),
    chunks,
  }));
}
