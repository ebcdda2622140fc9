import { hasKeys } from '../core/cached-chunks.ts';
import type { ChunkKeys } from '../core/mark-cached.ts';
import { messageOf } from '../core/message-of.ts';
import { chunkIds, type ChunkId, type Plan } from '../core/plan.ts';
import { makeChunkKeys, type ChunkSurroundings } from './chunk-keys.ts';
import type { Cache, Reporter } from './ports.ts';

/** Saves a finished chunk for later runs. It fails no job. */
export type KeepChunk = (id: ChunkId, folder: string) => Promise<void>;

export interface KeepTools {
  readonly cache: Cache;
  /** Of this job, which may not be plan's. */
  readonly surroundings: () => Promise<ChunkSurroundings>;
  /** Whether the job has the fonts that the keys stand for. */
  readonly sameFonts: boolean;
  readonly reporter: Pick<Reporter, 'warning'>;
}

const OTHER_MACHINE =
  'chunk-cache: this job has another Chrome, other fonts, another time zone or language, or other variables of the page than plan. Its chunks are not kept for later runs.';

const NOT_KNOWN =
  'chunk-cache: the chunks of this job are not kept for later runs, for it cannot be told whether it is like plan:';

/**
 * Keeps chunks under the keys of the plan, where the job would make the same keys: a chunk of another Chrome under
 * plan's key would be found by every later run. Null where the plan has none.
 */
export function chunkKeeper(plan: Plan, tools: KeepTools): KeepChunk | null {
  if (!hasKeys(plan)) return null;
  const isSame = isSameMachine(plan, tools).then(
    (same) => {
      if (!same) tools.reporter.warning(OTHER_MACHINE);
      return same;
    },
    (error: unknown) => {
      tools.reporter.warning(`${NOT_KNOWN} ${messageOf(error)}`);
      return false;
    },
  );
  return async (id, folder) => {
    const { key } = plan.renders[id.render]!.chunks[id.chunk]!;
    if (key === undefined || !(await isSame)) return;
    await tools.cache.save({ kind: 'chunk', key, folder });
  };
}

async function isSameMachine(plan: Plan, { sameFonts, surroundings }: KeepTools): Promise<boolean> {
  const own = sameFonts ? await makeChunkKeys(plan, await surroundings()) : null;
  return own !== null && keysOf(plan).every((key, index) => key === own[index]);
}

function keysOf(plan: Plan): ChunkKeys {
  return chunkIds(plan).map(({ render, chunk }) => plan.renders[render]!.chunks[chunk]!.key ?? '');
}
