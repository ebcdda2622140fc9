import { join } from 'node:path';
import pMap from 'p-map';
import type { EndedJobs } from '../core/ended-jobs.ts';
import type { ChunkId, Plan } from '../core/plan.ts';
import { counted } from '../core/progress.ts';
import { describeChunk, jobOf } from '../core/reconcile.ts';
import { shortenReason } from '../core/shorten-reason.ts';
import { UserError } from '../core/user-error.ts';
import { DOWNLOADS_AT_ONCE } from './download-limit.ts';
import { newestMarkers, readMarker, type FoundMarker } from './failure-markers.ts';
import type { ArtifactStore } from './ports.ts';

export interface Failures {
  /** What jobs have left that failed. */
  readonly markers: readonly FoundMarker[];
  /** Of combine: a marker of another one says which. */
  readonly attempt: number;
  /** For what is downloaded. */
  readonly folder: string;
  readonly artifacts: ArtifactStore;
  /** Those that are known to have ended. One that failed without a marker, as on a runner that died, is named too. */
  readonly ended: EndedJobs;
}

const AFTER_FAILURE = 'Re-run its job, or all failed jobs: what is rendered stays.';
const AFTER_SUCCESS =
  'Its job has succeeded, and does not run again with the failed ones: the chunk was deleted since. Re-run that job, and this one after it.';

/** Which jobs failed, by their own words where they left some, and which chunks are missing for it: a line each. */
export async function explainMissing(
  plan: Plan,
  missing: readonly ChunkId[],
  { markers, attempt, folder, artifacts, ended }: Failures,
): Promise<string[]> {
  const newest = newestMarkers(markers);
  const explainJob = async (job: number): Promise<string[]> => {
    const marker = newest.get(job);
    const { name } = plan.jobs[job]!;
    if (marker === undefined)
      return ended.failed.includes(job)
        ? [`Job "${name}" has ended without its chunks; its log may say why.`]
        : [];
    const read = await readMarker(marker, join(folder, `marker-${job}`), artifacts);
    const when = marker.attempt === attempt ? '' : ` in attempt ${marker.attempt}`;
    return [
      `Job "${name}" failed${when}: ${shortenReason(read?.problems ?? []) || 'its log says why.'}`,
    ];
  };
  const jobIndex = (id: ChunkId) => plan.jobs.indexOf(jobOf(plan, id));
  const jobs = [...new Set(missing.map(jobIndex))];
  const reasons = await pMap(jobs, explainJob, { concurrency: DOWNLOADS_AT_ONCE });
  return [
    ...reasons.flat(),
    ...missing.map((id) => {
      const advice = ended.succeeded.includes(jobIndex(id)) ? AFTER_SUCCESS : AFTER_FAILURE;
      return `${describeChunk(plan, id)} is missing. ${advice}`;
    }),
  ];
}

/** @param quiet seconds in which no chunk arrived */
export function explainSilence(plan: Plan, missing: readonly ChunkId[], quiet: number): UserError {
  const minutes = Math.round(quiet / 60);
  return new UserError([
    `No chunk has arrived for ${counted(minutes, 'minute')}, the limit (wait-minutes, and the time for a job’s start). Look at the render jobs, then re-run all failed jobs: what is rendered stays.`,
    ...missing.map((id) => `${describeChunk(plan, id)} is missing.`),
  ]);
}
