import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  FAILURE_MARKER_FILE,
  failureMarkerSchema,
  type FailureMarker,
  StoppedJob,
  readMarkerName,
  type JobAttempt,
} from '../core/failure-marker.ts';
import { messageOf } from '../core/message-of.ts';
import type { DigestedPlan, Job } from '../core/plan.ts';
import { shortenReason } from '../core/shorten-reason.ts';
import type { ArtifactStore, Reporter, StoredArtifact } from './ports.ts';

/** What a job of the plan has left that failed. */
export interface FoundMarker extends Pick<JobAttempt, 'job' | 'attempt'> {
  readonly artifact: StoredArtifact;
}

/** The markers of a plan, of all jobs and attempts. */
export function findMarkers(
  planned: DigestedPlan,
  listed: Iterable<StoredArtifact>,
): FoundMarker[] {
  return [...listed].flatMap((artifact) => {
    const found = readMarkerName(artifact.name, planned);
    return found === null ? [] : [{ ...found, artifact }];
  });
}

/** The newest marker of each job, by its index. */
export function newestMarkers(found: readonly FoundMarker[]): Map<number, FoundMarker> {
  const oldestFirst = found.toSorted((a, b) => a.attempt - b.attempt);
  return new Map(oldestFirst.map((marker) => [marker.job, marker]));
}

/** Reads why a job failed; null where that cannot be read, and is left to the job's own log. */
export async function readMarker(
  { artifact }: FoundMarker,
  folder: string,
  artifacts: ArtifactStore,
): Promise<FailureMarker | null> {
  try {
    await artifacts.download(artifact, folder);
    const text = await readFile(join(folder, FAILURE_MARKER_FILE), 'utf8');
    return failureMarkerSchema.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A job that is running, and how it is to know of the others. */
export interface RunningJob {
  readonly job: Job;
  /** GitHub's count of this run: what failed in an earlier attempt runs again. */
  readonly attempt: number;
  /** For what is downloaded. */
  readonly folder: string;
  readonly artifacts: ArtifactStore;
}

/**
 * Ends a job if another one has failed in a way in which the video can never be made, unless the plan keeps going.
 *
 * @throws {StoppedJob} naming that job and its reason
 */
export async function stopAfterFailure(
  planned: DigestedPlan,
  listed: Iterable<StoredArtifact>,
  { job, attempt, folder, artifacts }: RunningJob,
): Promise<void> {
  const { plan } = planned;
  if (plan.keepGoing) return;
  for (const found of findMarkers(planned, listed)) {
    const failed = plan.jobs[found.job];
    if (found.attempt !== attempt || failed === undefined || failed === job) continue;
    const marker = await readMarker(found, join(folder, `marker-${found.job}`), artifacts);
    if (marker?.stopsOthers !== true) continue;
    throw new StoppedJob(
      `This job stops, because another one failed: put that right and render again, or give the option keep-going. Job "${failed.name}" failed: ${shortenReason(marker.problems)}`,
    );
  }
}

/**
 * Deletes the markers of a plan that is made again, before any of its jobs starts. On GitHub they are of another
 * attempt then, and say so; under act each run is the first attempt of run 1, and its artifacts stay from run to run.
 */
export async function forgetFailures(
  planned: DigestedPlan,
  artifacts: ArtifactStore,
  reporter: Pick<Reporter, 'warning'>,
): Promise<void> {
  try {
    for (const { artifact } of findMarkers(planned, await artifacts.list()))
      await artifacts.delete(artifact.name);
  } catch (error) {
    reporter.warning(
      `What failed jobs of an earlier run have left could not be deleted (${messageOf(error)}). A combine that waits may take it for a failure of this run.`,
    );
  }
}
