import { chunkArtifactName } from './artifact-names.ts';
import { isCached } from './cached-chunks.ts';
import { chunkIds, chunkLabel, type ChunkId, type Plan } from './plan.ts';

/** The job that renders a chunk. */
export function jobOf(plan: Plan, id: ChunkId): Plan['jobs'][number] {
  const job = plan.jobs.find((entry) =>
    entry.chunks.some((each) => each.render === id.render && each.chunk === id.chunk),
  );
  if (job === undefined) throw new Error(`${chunkLabel(plan, id)} is in no job of the plan.`);
  return job;
}

/** `chunk 3 of 4 (frames 150–224, job "3/4 · frames 150–224")`, `chunk 3 of 4 (frames 150–224, from the cache)` */
export function describeChunk(plan: Plan, id: ChunkId): string {
  const { frameRange, cached } = plan.renders[id.render]!.chunks[id.chunk]!;
  const source = cached ? 'from the cache' : `job "${jobOf(plan, id).name}"`;
  return `${chunkLabel(plan, id)} (frames ${frameRange[0]}–${frameRange[1]}, ${source})`;
}

/** Splits the plan's chunks that have a job into those whose artifact is listed and those whose is not. */
export function reconcile(
  plan: Plan,
  planDigest: string,
  listed: ReadonlySet<string>,
): { present: ChunkId[]; missing: ChunkId[] } {
  const present: ChunkId[] = [];
  const missing: ChunkId[] = [];
  for (const id of chunkIds(plan)) {
    if (isCached(plan, id)) continue;
    (listed.has(chunkArtifactName(plan.name, planDigest, id)) ? present : missing).push(id);
  }
  return { present, missing };
}
