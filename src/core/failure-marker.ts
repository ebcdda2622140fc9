import { z } from 'zod';
import { planPrefixOfKit } from './artifact-names.ts';

/** The one file of a marker. */
export const FAILURE_MARKER_FILE = 'failure.json';

/** What a render job leaves that failed: combine reads it, whatever its token may ask GitHub. */
export const failureMarkerSchema = z.strictObject({
  /** Index of the job in the plan. */
  job: z.int().nonnegative(),
  /** The lines that the job's log ends with. */
  problems: z.array(z.string()),
});
export type FailureMarker = z.infer<typeof failureMarkerSchema>;

/** Where a job stands among the runs of a plan. */
export interface JobAttempt {
  readonly kit: string;
  readonly planDigest: string;
  readonly job: number;
  /** GitHub's count of this run, from 1: a marker of an earlier attempt says nothing about this one. */
  readonly attempt: number;
}

function markerPrefix({ kit, planDigest }: Pick<JobAttempt, 'kit' | 'planDigest'>): string {
  return `${planPrefixOfKit(kit, planDigest)}job-`;
}

export function failureMarkerName({ job, attempt, ...plan }: JobAttempt): string {
  return `${markerPrefix(plan)}${job}.attempt-${attempt}.failed`;
}

/** Whether an artifact is a marker of the plan, of any job and attempt. */
export function isFailureMarker(
  name: string,
  plan: Pick<JobAttempt, 'kit' | 'planDigest'>,
): boolean {
  return name.startsWith(markerPrefix(plan)) && name.endsWith('.failed');
}

/** The attempt that GITHUB_RUN_ATTEMPT names; the first where there is none, as outside of GitHub. */
export function readAttempt(env: Readonly<Record<string, string | undefined>>): number {
  const attempt = z.coerce.number().int().positive().safeParse(env['GITHUB_RUN_ATTEMPT']);
  return attempt.success ? attempt.data : 1;
}
