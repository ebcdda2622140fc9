import { countTabs } from '../core/concurrency.ts';

/**
 * Jobs to run at once, so that their tabs keep every core busy.
 *
 * @param concurrency the input: a number of tabs, a percentage of the cores, or `auto`, as when it is left out
 */
export function jobsAtOnce(cores: number, concurrency: string | undefined): number {
  return Math.max(1, Math.floor(cores / countTabs(concurrency, cores)));
}
