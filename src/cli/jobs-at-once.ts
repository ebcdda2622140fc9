import { countTabs } from '../core/concurrency.ts';

/** Half of the cores: of two jobs side by side one draws while the other starts, or encodes. */
const SHARE_OF_SEVERAL = '50%';

/**
 * The `concurrency` of jobs that share this machine. Where nobody asked for a number of tabs, and several jobs are
 * certain, each gets half of the cores: four jobs of the example are done in nine tenths of the time that they take
 * one after another with all cores each (`npm run bench`).
 */
export function chooseConcurrency(
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const { concurrency, jobs = 'auto' } = inputs;
  const several = inputs['frames-per-chunk'] !== undefined || !['auto', '1'].includes(jobs);
  return concurrency === undefined && several ? { concurrency: SHARE_OF_SEVERAL } : {};
}

/**
 * Jobs to run at once, so that their tabs keep every core busy.
 *
 * @param concurrency the input: a number of tabs, a percentage of the cores, or `auto`, as when it is left out
 */
export function jobsAtOnce(cores: number, concurrency: string | undefined): number {
  return Math.max(1, Math.floor(cores / countTabs(concurrency, cores)));
}
