import { chunkIds, type ChunkId, type Plan } from './plan.ts';

/** Whether chunks of the plan are kept for later runs. */
export function hasKeys({ renders }: Pick<Plan, 'renders'>): boolean {
  return renders.some(({ chunks }) => chunks.some(({ key }) => key !== undefined));
}

/** Whether combine takes a chunk from the cache. */
export function isCached({ renders }: Pick<Plan, 'renders'>, id: ChunkId): boolean {
  return renders[id.render]?.chunks[id.chunk]?.cached ?? false;
}

/** The chunks that combine takes from the cache, in the order of the plan. */
export function cachedChunks(plan: Plan): ChunkId[] {
  return chunkIds(plan).filter((id) => isCached(plan, id));
}
