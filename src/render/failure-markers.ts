import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  FAILURE_MARKER_FILE,
  failureMarkerName,
  failureMarkerSchema,
  type JobAttempt,
} from '../core/failure-marker.ts';
import type { Plan } from '../core/plan.ts';
import type { ArtifactStore, StoredArtifact } from './ports.ts';

/** The run of combine, whose attempt is that of the jobs it waits for. */
export type PlanAttempt = Omit<JobAttempt, 'job'>;

/** The markers that jobs of this attempt have left, by the index of the job. */
export function findMarkers(
  plan: Plan,
  attempt: PlanAttempt,
  listed: ReadonlyMap<string, StoredArtifact>,
): Map<number, StoredArtifact> {
  return new Map(
    plan.jobs.flatMap((_, job): [number, StoredArtifact][] => {
      const marker = listed.get(failureMarkerName({ ...attempt, job }));
      return marker === undefined ? [] : [[job, marker]];
    }),
  );
}

/** Why a job failed. What can not be read is left to the job's own log. */
export async function readMarker(
  marker: StoredArtifact,
  folder: string,
  artifacts: ArtifactStore,
): Promise<readonly string[]> {
  try {
    await artifacts.download(marker, folder);
    const text = await readFile(join(folder, FAILURE_MARKER_FILE), 'utf8');
    return failureMarkerSchema.parse(JSON.parse(text)).problems;
  } catch {
    return [];
  }
}
