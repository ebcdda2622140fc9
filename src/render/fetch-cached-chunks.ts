import { join } from 'node:path';
import pMap from 'p-map';
import { cachedChunks } from '../core/cached-chunks.ts';
import { counted } from '../core/progress.ts';
import type { ChunkId, DigestedPlan } from '../core/plan.ts';
import { describeChunk } from '../core/reconcile.ts';
import { inspectChunk } from './inspect-chunk.ts';
import type { WholeChunk } from './fetch-chunks.ts';
import type { Cache, MediaJoiner, Reporter } from './ports.ts';

export interface CachedChunkTools {
  /** Null where the plan takes nothing from it. */
  readonly cache: Cache | null;
  readonly joiner: MediaJoiner;
  readonly reporter: Pick<Reporter, 'info'>;
}

/** Archives are unpacked as they come, which takes a core each. */
const AT_ONCE = 4;

/** What the user does about a chunk that plan counted on: no job of this run renders it. */
const RUN_AGAIN =
  'Run the workflow again with all its jobs ("Re-run all jobs", or a new run): plan then has it rendered. Re-running failed jobs does not.';

const TOO_MANY =
  'Where it is so each time, the chunks of this video are more than the cache holds: leave chunk-cache out.';

interface Fetched {
  readonly chunks: readonly WholeChunk[];
  readonly problems: readonly string[];
}

async function isThere(key: string, cache: Cache | null): Promise<boolean> {
  return (await cache?.lookUp('chunk', [key]))?.has(key) === true;
}

/** Twice where it is there: of a download that broke off the service says no more than of a chunk that it does not have. */
async function restoreChunk(key: string, folder: string, cache: Cache | null): Promise<boolean> {
  const restore = async () => (await cache?.restore({ kind: 'chunk', key, folder })) === key;
  return (await restore()) || ((await isThere(key, cache)) && (await restore()));
}

async function fetchCachedChunk(
  planned: DigestedPlan,
  id: ChunkId,
  folder: string,
  { cache, joiner }: CachedChunkTools,
): Promise<WholeChunk | string> {
  const { plan, planDigest } = planned;
  const key = plan.renders[id.render]!.chunks[id.chunk]!.key!;
  if (!(await restoreChunk(key, folder, cache)))
    return (await isThere(key, cache))
      ? `${describeChunk(plan, id)} is in the cache, and could not be fetched. Re-run this job: what is rendered stays.`
      : `${describeChunk(plan, id)} was in the cache when plan looked, and is not any more. ${RUN_AGAIN} ${TOO_MANY}`;
  const { report, problems } = await inspectChunk(planned, id, folder, joiner);
  if (report === null || problems.length > 0)
    return `${describeChunk(plan, id)} is damaged: ${problems.join('; ')}. Delete the entry that ends in ${key} from the cache (on GitHub: Actions, Caches), or leave chunk-cache out. ${RUN_AGAIN}`;
  // In this run it has the place that this plan gives it.
  return { id, folder, artifact: null, report: { ...report, planDigest, ...id } };
}

/** Takes the chunks of earlier runs from the cache, and holds each against its report and its key. */
export async function fetchCachedChunks(
  planned: DigestedPlan,
  folder: string,
  tools: CachedChunkTools,
): Promise<Fetched> {
  const ids = cachedChunks(planned.plan);
  if (ids.length === 0) return { chunks: [], problems: [] };
  const fetch = async (id: ChunkId) =>
    await fetchCachedChunk(planned, id, join(folder, `${id.render}-${id.chunk}`), tools);
  const fetched = await pMap(ids, fetch, { concurrency: AT_ONCE });
  const chunks = fetched.filter((each) => typeof each !== 'string');
  tools.reporter.info(`${counted(chunks.length, 'chunk')} taken from the cache`);
  return { chunks, problems: fetched.filter((each) => typeof each === 'string') };
}
