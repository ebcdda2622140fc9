/** What is known of the machine that plans; the render jobs are taken to get the same. */
export interface RunnerFacts {
  readonly place: 'github-hosted' | 'self-hosted' | 'local';
  /** `process.platform` */
  readonly platform: string;
  /** `process.arch` */
  readonly arch: string;
  readonly cores: number;
  /** Null where it is not known. */
  readonly isPrivateRepository: boolean | null;
}

export interface RunnerPrice {
  /** USD for a minute of a job. */
  readonly perMinute: number;
  /** Where it comes from, for people. */
  readonly reason: string;
}

/** USD for each minute of a runner with at least so many cores. */
type Rates = readonly (readonly [cores: number, usd: number])[];

/**
 * GitHub's list of 2026 (docs.github.com/en/billing/reference/actions-runner-pricing): a standard runner, then larger ones.
 */
const RATES: Readonly<Record<string, Rates>> = {
  'linux x64': [
    [1, 0.002],
    [2, 0.006],
    [4, 0.012],
    [8, 0.022],
    [16, 0.042],
    [32, 0.082],
    [64, 0.162],
    [96, 0.252],
  ],
  'linux arm64': [
    [2, 0.005],
    [4, 0.008],
    [8, 0.014],
    [16, 0.026],
    [32, 0.05],
    [64, 0.098],
  ],
  'win32 x64': [
    [2, 0.01],
    [4, 0.022],
    [8, 0.042],
    [16, 0.082],
    [32, 0.162],
    [64, 0.322],
    [96, 0.552],
  ],
  'win32 arm64': [
    [2, 0.008],
    [4, 0.014],
    [8, 0.026],
    [16, 0.05],
    [32, 0.098],
    [64, 0.194],
  ],
  'darwin x64': [
    [3, 0.062],
    [12, 0.077],
  ],
  'darwin arm64': [
    [3, 0.062],
    [5, 0.102],
  ],
};

/** Standard runners have up to 4 cores in public repositories, and are free there; larger ones are always billed. */
const MOST_STANDARD_CORES = 4;

function listPrice({ platform, arch, cores }: RunnerFacts): RunnerPrice {
  const rates = RATES[`${platform} ${arch}`] ?? RATES['linux x64']!;
  const [, perMinute] = rates.findLast(([least]) => least <= cores) ?? rates[0]!;
  return {
    perMinute,
    reason: `GitHub’s list price for ${cores} cores (${platform}, ${arch})`,
  };
}

/**
 * What a minute of a job costs.
 *
 * @param given USD a minute, as the user knows it; it goes before all else
 */
export function priceRunner(facts: RunnerFacts, given: number | undefined): RunnerPrice {
  if (given !== undefined) return { perMinute: given, reason: 'runner-price' };
  const free = (reason: string): RunnerPrice => ({ perMinute: 0, reason });
  if (facts.place === 'local') return free('the jobs run on this machine');
  if (facts.place === 'self-hosted') return free('GitHub bills no self-hosted runners');
  if (facts.isPrivateRepository === false && facts.cores <= MOST_STANDARD_CORES)
    return free('standard runners are free in public repositories');
  return listPrice(facts);
}
