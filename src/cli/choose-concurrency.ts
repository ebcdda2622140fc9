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
