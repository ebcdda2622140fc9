/** The input `concurrency`: browser tabs, a share of the cores such as `50%`, or `auto`. */
export type Concurrency = number | string;

/** Tabs at most where nobody asked for more: so many Remotion opens by itself on any machine (4.0.529). */
const MOST_AUTOMATIC_TABS = 8;

/**
 * Browser tabs of a job. Left out or `auto`: one for each core, where Remotion's own default has one for two: docs/performance.md has
 * both.
 *
 * @param cores of the machine that runs the job
 */
export function countTabs(concurrency: Concurrency | undefined, cores: number): number {
  if (concurrency === undefined || concurrency === 'auto')
    return Math.min(cores, MOST_AUTOMATIC_TABS);
  const share = /^(.+)%$/.exec(String(concurrency))?.[1];
  // Remotion's rule for a share; it refuses less than one tab.
  return share === undefined
    ? Number(concurrency)
    : Math.max(1, Math.floor((cores * Number(share)) / 100));
}

/** Jobs that run at once on one machine, so that their tabs keep every core busy. */
export function countJobsAtOnce(concurrency: Concurrency | undefined, cores: number): number {
  return Math.max(1, Math.floor(cores / countTabs(concurrency, cores)));
}
