import type { Plan } from './plan.ts';

/** A job of the workflow run, as GitHub lists it. */
export interface ListedJob {
  readonly name: string;
  /** Null while it is queued or runs. */
  readonly conclusion: string | null;
}

/** A called workflow's jobs have the caller's name before theirs. */
function isRenderJob(listed: string, name: string): boolean {
  const own = `Render ${name}`;
  return listed === own || listed.endsWith(` / ${own}`);
}

/** How a job of the plan has ended; null where it has not, or is not listed. */
function endOf(name: string, listed: readonly ListedJob[]): 'failed' | 'succeeded' | null {
  const own = listed.filter((each) => isRenderJob(each.name, name));
  if (own.length === 0 || own.some(({ conclusion }) => conclusion === null)) return null;
  return own.some(({ conclusion }) => conclusion === 'success') ? 'succeeded' : 'failed';
}

/** Whether any job of the plan is among them: a workflow of the user's own may name its jobs otherwise. */
export function isListed(plan: Plan, listed: readonly ListedJob[]): boolean {
  return plan.jobs.some(({ name }) => listed.some((each) => isRenderJob(each.name, name)));
}

/** Indices of a plan's jobs that have ended. */
export interface EndedJobs {
  readonly failed: readonly number[];
  readonly succeeded: readonly number[];
}

/**
 * The jobs of the plan that have ended. Names are all that GitHub gives: where several calls in a run have a job of
 * that name, it counts only when none of them runs, and as failed when none has succeeded.
 */
export function endedJobs(plan: Plan, listed: readonly ListedJob[]): EndedJobs {
  const ends = plan.jobs.map(({ name }) => endOf(name, listed));
  const indices = (end: 'failed' | 'succeeded') =>
    ends.flatMap((each, index) => (each === end ? [index] : []));
  return { failed: indices('failed'), succeeded: indices('succeeded') };
}
