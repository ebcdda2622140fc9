import { isCached } from './cached-chunks.ts';
import { nameJob } from './name-job.ts';
import { chunkIds, type Job, type Plan } from './plan.ts';
import { dealOut } from './split.ts';

/** The keys of a plan's chunks, in the order of `chunkIds()`. */
export type ChunkKeys = readonly string[];

/** The plan with a key for each chunk, and jobs for those alone that are not among the `cached` keys. */
export function markCached(plan: Plan, keys: ChunkKeys, cached: ReadonlySet<string>): Plan {
  const rest = keys.values();
  const renders = plan.renders.map((render) => ({
    ...render,
    chunks: render.chunks.map((chunk) => {
      const key = rest.next().value!;
      return cached.has(key) ? { ...chunk, key, cached: true } : { ...chunk, key };
    }),
  }));
  const marked = { ...plan, renders };
  return cached.size === 0 ? marked : { ...marked, jobs: dealMissing(marked) };
}

/** As many jobs as were planned for all chunks, as long as there is a chunk for each: they end the sooner. */
function dealMissing(plan: Plan): Job[] {
  const missing = chunkIds(plan).filter((id) => !isCached(plan, id));
  const groups = dealOut(missing, plan.jobs.length);
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
