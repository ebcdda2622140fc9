import { chunkArtifactName } from './artifact-names.ts';
import { chunkIds, chunkLabel, type ChunkId, type Plan } from './plan.ts';

/** The job that renders a chunk. */
export function jobOf(plan: Plan, id: ChunkId): Plan['jobs'][number] {
  const job = plan.jobs.find((entry) =>
    entry.chunks.some((each) => each.render === id.render && each.chunk === id.chunk),
  );
  if (job === undefined) throw new Error(`${chunkLabel(plan, id)} is in no job of the plan.`);
  return job;
}

/** `chunk 3 of 4 (frames 150–224, job "3/4 · frames 150–224")` */
export function describeChunk(plan: Plan, id: ChunkId): string {
  const [first, last] = plan.renders[id.render]!.chunks[id.chunk]!.frameRange;
  return `${chunkLabel(plan, id)} (frames ${first}–${last}, job "${jobOf(plan, id).name}")`;
}

/** Splits the plan's chunks into those whose artifact is listed and those whose is not. */
export function reconcile(
  plan: Plan,
  planDigest: string,
  listed: ReadonlySet<string>,
): { present: ChunkId[]; missing: ChunkId[] } {
  const present: ChunkId[] = [];
  const missing: ChunkId[] = [];
  for (const id of chunkIds(plan)) {
    (listed.has(chunkArtifactName(plan.name, planDigest, id)) ? present : missing).push(id);
  }
  return { present, missing };
}
