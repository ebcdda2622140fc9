import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cachedChunks } from '../core/cached-chunks.ts';
import { lastingIndex, showsInFrames } from '../core/lasting-index.ts';
import { markCached } from '../core/mark-cached.ts';
import type { Plan } from '../core/plan.ts';
import { counted } from '../core/progress.ts';
import { digestFolder, digestOf } from './digest.ts';
import { makeChunkKeys, type ChunkSurroundings } from './chunk-keys.ts';
import type { Cache, Reporter } from './ports.ts';

const INDEX = 'index.html';

/** Where chunks of earlier runs are. */
export interface ChunkCache {
  readonly cache: Cache;
  readonly surroundings: () => Promise<ChunkSurroundings>;
}

/** Digests all of a bundle that a frame depends on: it is the same wherever and whenever the same source was checked out. */
export async function digestSource(bundle: string): Promise<string> {
  const index = await readFile(join(bundle, INDEX), 'utf8').catch(() => '');
  const others = await digestFolder(bundle, (path) => path !== INDEX && showsInFrames(path));
  return digestOf(`${others}\n${lastingIndex(index)}`);
}

/**
 * Looks for each chunk of a plan: what is there needs no job.
 *
 * @param seconds that each chunk is expected to take
 */
export async function findCachedChunks(
  planned: Plan,
  seconds: readonly number[],
  bundle: string,
  { cache, surroundings }: ChunkCache,
  reporter: Reporter,
): Promise<Plan> {
  return await reporter.group('Look for chunks of earlier runs', async () => {
    const plan = { ...planned, sourceDigest: await digestSource(bundle) };
    const keys = await makeChunkKeys(plan, await surroundings());
    const marked = markCached(plan, keys, await cache.lookUp('chunk', keys), seconds);
    const found = cachedChunks(marked).length;
    reporter.info(`${found} of ${counted(keys.length, 'chunk')} are in the cache`);
    return marked;
  });
}
