import { z } from 'zod';
import { planPrefix, planPrefixOfKit } from './artifact-names.ts';
import { isFlaky } from './flaky.ts';
import type { DigestedPlan } from './plan.ts';
import { RenderFailure } from './render-failure.ts';
import { UserError } from './user-error.ts';

/** The one file of a marker. */
export const FAILURE_MARKER_FILE = 'failure.json';

/** What a render job leaves that failed: combine reads it, whatever its token may ask GitHub. */
export const failureMarkerSchema = z.strictObject({
  /** Index of the job in the plan. */
  job: z.int().nonnegative(),
  /** The lines that the job's log ends with. */
  problems: z.array(z.string()),
  /** Whether the other jobs have no reason to go on, by {@link failsAlways}. */
  stopsOthers: z.boolean(),
});
export type FailureMarker = z.infer<typeof failureMarkerSchema>;

/**
 * Returns whether a job would fail again however often it runs: the project's own code threw an error that is none of
 * the flaky ones. A full disk, a runner that was lost or an upload that failed says nothing of the video.
 */
export function failsAlways(error: unknown): boolean {
  return error instanceof RenderFailure && !isFlaky(error);
}

/** The end of a job that stopped since another one failed: it is no failure of its own, and leaves no marker. */
export class StoppedJob extends UserError {}

/** Where a job stands among the runs of a plan. */
export interface JobAttempt {
  readonly kit: string;
  readonly planDigest: string;
  readonly job: number;
  /** GitHub's count of this run, from 1: a marker of an earlier attempt says nothing about this one. */
  readonly attempt: number;
}

export function failureMarkerName({ kit, planDigest, job, attempt }: JobAttempt): string {
  return `${planPrefixOfKit(kit, planDigest)}job-${job}.attempt-${attempt}.failed`;
}

/** What the name of an artifact says where it is a marker of the plan; else null. */
export function readMarkerName(
  name: string,
  { plan, planDigest }: DigestedPlan,
): Pick<JobAttempt, 'job' | 'attempt'> | null {
  const prefix = planPrefix(plan.name, planDigest);
  if (!name.startsWith(prefix)) return null;
  const found = /^job-(\d+)\.attempt-(\d+)\.failed$/.exec(name.slice(prefix.length));
  return found === null ? null : { job: Number(found[1]), attempt: Number(found[2]) };
}

/** The attempt that GITHUB_RUN_ATTEMPT names; the first where there is none, as outside of GitHub. */
export function readAttempt(env: Readonly<Record<string, string | undefined>>): number {
  const attempt = z.coerce.number().int().positive().safeParse(env['GITHUB_RUN_ATTEMPT']);
  return attempt.success ? attempt.data : 1;
}
