/** Browser tabs of a job, as Remotion counts them from its `concurrency`. */
function tabsOfJob(cores: number, concurrency: string | undefined): number {
  if (concurrency === undefined) return Math.round(Math.min(8, Math.max(1, cores / 2)));
  const share = /^(.+)%$/.exec(concurrency)?.[1];
  return share === undefined ? Number(concurrency) : Math.floor((cores * Number(share)) / 100);
}

/**
 * Jobs to run at once, so that their tabs keep every core busy.
 *
 * @param concurrency the input: a number of tabs, or a percentage of the cores; undefined for Remotion's default
 */
export function jobsAtOnce(cores: number, concurrency: string | undefined): number {
  return Math.max(1, Math.floor(cores / Math.max(1, tabsOfJob(cores, concurrency))));
}
