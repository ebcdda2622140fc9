/** The input `concurrency`: browser tabs, a share of the cores such as `50%`, or `auto`. */
export type Concurrency = number | string;

/** Tabs at most where nobody asked for more: so many Remotion opens by itself on any machine (4.0.529). */
const MOST_AUTOMATIC_TABS = 8;

/**
 * Tabs for each core where nobody asked for a number. While one waits another draws: of seven compositions four are
 * done sooner by 5 to 11% with three tabs than with two on two cores, and none more than 2% later. With four some are done sooner
 * and some later, and each tab takes memory. (`npm run bench`, "Tabs and browsers".)
 */
const TABS_PER_CORE = 1.5;

/** Frames for each tab, where there are more tabs than cores: fewer do not make up for loading the page once more. */
const FRAMES_PER_TAB = 20;

/**
 * Browser tabs of a job. Left out or `auto`: three for every two cores, where Remotion's own default has one.
 *
 * @param cores of the machine that runs the job
 * @param frames that are rendered in one go; left out, many
 */
export function countTabs(
  concurrency: Concurrency | undefined,
  cores: number,
  frames = Number.POSITIVE_INFINITY,
): number {
  if (concurrency === undefined || concurrency === 'auto') {
    const most = Math.min(Math.round(cores * TABS_PER_CORE), MOST_AUTOMATIC_TABS);
    return Math.max(Math.min(cores, most), Math.min(most, Math.floor(frames / FRAMES_PER_TAB)));
  }
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
