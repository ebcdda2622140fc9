import { countJobsAtOnce, countTabs } from '../core/concurrency.ts';

/** Jobs at once where several are certain: while one starts, or encodes what is left, the other draws. */
const SIDE_BY_SIDE = 2;

/** How the jobs of a run share this machine. */
export interface Sharing {
  readonly atOnce: number;
  /** The `concurrency` of each; undefined where it is for the job to choose. */
  readonly concurrency: string | undefined;
}

/**
 * Where nobody asked for a number of tabs, and several jobs are certain, two run at once, each with the tabs that it
 * would have on half of the machine: `npm run bench`, "Jobs on one machine".
 *
 * @param parallel jobs at once, as the user gave them; null where nobody did
 */
export function shareMachine(
  inputs: Readonly<Record<string, string>>,
  parallel: number | null,
  cores: number,
): Sharing {
  const { jobs = 'auto' } = inputs;
  const concurrency = inputs['concurrency'] === 'auto' ? undefined : inputs['concurrency'];
  const several = inputs['frames-per-chunk'] !== undefined || !['auto', '1'].includes(jobs);
  const busy = countJobsAtOnce(concurrency, cores);
  // Left to the planner, which takes each to be as fast as one alone.
  if (!several) return { atOnce: Math.min(parallel ?? busy, busy), concurrency };
  if (concurrency !== undefined) return { atOnce: parallel ?? busy, concurrency };
  const atOnce = parallel ?? Math.max(SIDE_BY_SIDE, busy);
  const share = Math.max(1, Math.floor(cores / atOnce));
  return { atOnce, concurrency: String(countTabs(undefined, share)) };
}
