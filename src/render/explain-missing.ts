import { join } from 'node:path';
import type { ChunkId, Plan } from '../core/plan.ts';
import { counted } from '../core/progress.ts';
import { describeChunk, jobOf } from '../core/reconcile.ts';
import { UserError } from '../core/user-error.ts';
import { readMarker } from './failure-markers.ts';
import { describeMissing } from './fetch-chunks.ts';
import type { ArtifactStore, StoredArtifact } from './ports.ts';

interface Failures {
  /** Of the jobs that left one, by their index. */
  readonly markers: ReadonlyMap<number, StoredArtifact>;
  /** For what is downloaded. */
  readonly folder: string;
  readonly artifacts: ArtifactStore;
  /** Chunks that other jobs may upload still. */
  readonly waitedFor: number;
}

/** Which jobs failed, by their own words where they left some, and which chunks are missing for it. */
export async function explainFailures(
  plan: Plan,
  lost: readonly ChunkId[],
  { markers, folder, artifacts, waitedFor }: Failures,
): Promise<UserError> {
  const jobs = [...new Set(lost.map((id) => plan.jobs.indexOf(jobOf(plan, id))))];
  const reasons = jobs.map(async (job) => {
    const marker = markers.get(job);
    const { name } = plan.jobs[job]!;
    if (marker === undefined)
      return [`Job "${name}" has ended without its chunks; its log may say why.`];
    const problems = await readMarker(marker, join(folder, `marker-${job}`), artifacts);
    return [`Job "${name}" failed: ${problems.join(' ') || 'its log says why.'}`];
  });
  const others =
    waitedFor === 0 ? [] : [`${counted(waitedFor, 'chunk')} of other jobs had not arrived yet.`];
  return new UserError([
    ...(await Promise.all(reasons)).flat(),
    ...lost.map((id) => describeMissing(plan, id)),
    ...others,
  ]);
}

/** @param quiet seconds in which no chunk arrived */
export function explainSilence(plan: Plan, missing: readonly ChunkId[], quiet: number): UserError {
  const minutes = Math.round(quiet / 60);
  return new UserError([
    `No chunk has arrived for ${counted(minutes, 'minute')}, the limit of wait-minutes. Look at the render jobs, then re-run all failed jobs: what is rendered stays.`,
    ...missing.map((id) => `${describeChunk(plan, id)} is missing.`),
  ]);
}
