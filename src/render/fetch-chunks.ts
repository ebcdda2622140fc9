import { join } from 'node:path';
import pMap from 'p-map';
import { chunkArtifactName } from '../core/artifact-names.ts';
import type { ChunkReport } from '../core/chunk-report.ts';
import type { ChunkId, DigestedPlan } from '../core/plan.ts';
import { describeChunk, reconcile } from '../core/reconcile.ts';
import { messageOf } from '../core/message-of.ts';
import { UserError } from '../core/user-error.ts';
import { isDamaged } from './damaged-artifact.ts';
import { DOWNLOADS_AT_ONCE } from './download-limit.ts';
import { explainMissing } from './explain-missing.ts';
import { findMarkers } from './failure-markers.ts';
import { inspectChunk, type InspectedChunk } from './inspect-chunk.ts';
import { fetchCachedChunks, type CachedChunkTools } from './fetch-cached-chunks.ts';
import type { ArtifactStore, StoredArtifact } from './ports.ts';

/** A chunk that is as the plan says, in a folder. */
export interface WholeChunk {
  readonly id: ChunkId;
  readonly folder: string;
  readonly report: ChunkReport;
  /** Name of its artifact, to be deleted once the result is safe; null where it comes from the cache. */
  readonly artifact: string | null;
}

export interface FetchTools extends CachedChunkTools {
  readonly artifacts: ArtifactStore;
  /** GitHub's count of this run, from 1. */
  readonly attempt: number;
}

export interface FetchedChunk extends InspectedChunk {
  readonly id: ChunkId;
  readonly artifact: string;
  readonly folder: string;
  /** False where it could not be downloaded: it may be whole all the same. */
  readonly arrived: boolean;
}

/** As a part of a longer sentence. */
function phrase(error: unknown): string {
  return messageOf(error).replace(/\.$/, '');
}

/** Downloads a chunk and looks at it; what is wrong with it is among its problems. */
export async function fetchChunk(
  planned: DigestedPlan,
  id: ChunkId,
  listed: StoredArtifact,
  folder: string,
  { artifacts, joiner }: Pick<FetchTools, 'artifacts' | 'joiner'>,
): Promise<FetchedChunk> {
  const place = { id, artifact: listed.name, folder };
  try {
    await artifacts.download(listed, folder);
  } catch (error) {
    return { ...place, report: null, problems: [phrase(error)], arrived: isDamaged(error) };
  }
  return { ...place, arrived: true, ...(await inspectChunk(planned, id, folder, joiner)) };
}

/** Deletes a damaged chunk, or its job would skip it as rendered when it is run again. */
export async function refuseChunk(
  { plan }: DigestedPlan,
  { id, artifact, problems, arrived }: FetchedChunk,
  artifacts: ArtifactStore,
): Promise<string> {
  if (!arrived)
    return `${describeChunk(plan, id)} did not arrive: ${problems.join('; ')}. Re-run this job: what is rendered stays.`;
  const deleted = await artifacts.delete(artifact).then(
    () => 'It was deleted: re-run its job, and this one after it.',
    (error: unknown) =>
      `It could not be deleted (${phrase(error)}): delete it, then re-run its job.`,
  );
  return `${describeChunk(plan, id)} is damaged: ${problems.join('; ')}. ${deleted}`;
}

/** The paths of the files that hold the chunks, in their order. */
export interface ChunkFiles {
  readonly media: readonly string[];
  /** Empty if what is to be heard is not beside the media. */
  readonly sound: readonly string[];
}

/** Lists the files of chunks, in the order of the chunks. */
export function filesOfChunks(chunks: readonly WholeChunk[]): ChunkFiles {
  const files = (kind: 'media' | 'sound') =>
    chunks.flatMap(({ folder, report }) => {
      const file = report[kind];
      return file === null ? [] : [join(folder, file.name)];
    });
  return { media: files('media'), sound: files('sound') };
}

function inOrder(chunks: readonly WholeChunk[]): WholeChunk[] {
  return chunks.toSorted((a, b) => a.id.render - b.id.render || a.id.chunk - b.id.chunk);
}

/**
 * Downloads every chunk of the plan, or takes it from the cache, and holds it against its report and the plan.
 *
 * @returns the chunks in the order of the plan
 * @throws {UserError} naming every chunk that is missing or damaged, the job to run again, and why it failed where it has said so
 */
export async function fetchChunks(
  planned: DigestedPlan,
  folder: string,
  tools: FetchTools,
): Promise<WholeChunk[]> {
  const { plan, planDigest } = planned;
  const listed = new Map((await tools.artifacts.list()).map((each) => [each.name, each]));
  const { present, missing } = reconcile(plan, planDigest, new Set(listed.keys()));
  const fetch = async (id: ChunkId) => {
    const artifact = listed.get(chunkArtifactName(plan.name, planDigest, id))!;
    const target = join(folder, `${id.render}-${id.chunk}`);
    return await fetchChunk(planned, id, artifact, target, tools);
  };
  const cached = await fetchCachedChunks(planned, folder, tools);
  const chunks = await pMap(present, fetch, { concurrency: DOWNLOADS_AT_ONCE });
  const refused = chunks.filter(({ problems }) => problems.length > 0);
  const problems = [
    ...cached.problems,
    ...(await explainMissing(plan, missing, {
      ...tools,
      markers: findMarkers(planned, listed.values()),
      folder,
      ended: { failed: [], succeeded: [] },
    })),
    ...(await Promise.all(
      refused.map(async (each) => await refuseChunk(planned, each, tools.artifacts)),
    )),
  ];
  if (problems.length > 0) throw new UserError(problems);
  const downloaded = chunks.flatMap((chunk) =>
    chunk.report === null ? [] : { ...chunk, report: chunk.report },
  );
  return inOrder([...downloaded, ...cached.chunks]);
}
