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

/**
 * Indices of the plan's jobs that have ended and not with success. Names are all that GitHub gives: where several
 * calls in a run have a job of that name, it counts only when none of them runs or has succeeded.
 */
export function endedJobs(plan: Plan, listed: readonly ListedJob[]): number[] {
  return plan.jobs.flatMap(({ name }, index) => {
    const own = listed.filter((each) => isRenderJob(each.name, name));
    const ended = own.every(({ conclusion }) => conclusion !== null && conclusion !== 'success');
    return own.length > 0 && ended ? [index] : [];
  });
}
