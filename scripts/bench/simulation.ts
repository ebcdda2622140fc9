import { evenProfile } from '../../src/core/cost-profile.ts';
import {
  combineSeconds,
  jobCosts,
  lastStart,
  meanStart,
  type CombineStart,
} from '../../src/core/job-costs.ts';
import { markdownTable } from '../../src/core/markdown.ts';
import { billedMinutesOf, type Fleet } from '../../src/core/predict-run.ts';
import { spokenTime } from '../../src/core/progress.ts';
import { predictSplit, type Workload } from '../../src/core/split-options.ts';
import { LONG_FRAMES } from './long-combine.ts';
import { checkOut, timeNaiveJob } from './naive-job.ts';
import { timeReusedPlan } from './plan-steps.ts';
import { median } from './rounds.ts';
import type { Section } from './section.ts';
import type { Stage } from './stage.ts';

/** Of the one other distributed render on GitHub Actions whose author has published times: 9,000 frames. */
const PUBLISHED: readonly (readonly [jobs: number, seconds: number])[] = [
  [1, 31 * 60 + 22],
  [10, 6 * 60 + 17],
  [20, 5 * 60 + 7],
  [50, 6 * 60 + 42],
];
const THEIR_FIXED_SECONDS = 210;

/** Taken to pass until GitHub's cache has handed out a bundle; here it lies in a folder. */
const CACHE_SECONDS = 2;

const RUNNERS = [1, 2, 5, 10, 20, 30, 40, 50] as const;

/** What a run is told, and how its plan is made then. */
interface Kind {
  readonly title: string;
  readonly combine: CombineStart;
  readonly planSeconds: number;
}

interface Simulated {
  readonly total: number;
  /** All but the frames of one job. */
  readonly fixed: number;
  readonly billed: number;
}

const costs = jobCosts.github;
const SECONDS_PER_FRAME = (PUBLISHED[0]![1] - THEIR_FIXED_SECONDS) / LONG_FRAMES;

const workload: Workload = {
  frames: { frameRange: [0, LONG_FRAMES - 1], everyNthFrame: 1, frameCount: LONG_FRAMES },
  profile: evenProfile(SECONDS_PER_FRAME),
  soundLength: (wanted) => wanted,
  hasSeams: true,
};

function simulate(jobs: number, { combine, planSeconds }: Kind): Simulated {
  const fleet: Fleet = { costs, combine, slots: jobs, pricePerMinute: 0 };
  const chunks = Array.from({ length: jobs }, (_, chunk) => [chunk]);
  const { prediction } = predictSplit(LONG_FRAMES / jobs, chunks, workload, fleet);
  const { seconds, billedMinutes } = prediction;
  const total = meanStart(costs) + planSeconds + seconds;
  return {
    total,
    fixed: total - (LONG_FRAMES / jobs) * SECONDS_PER_FRAME,
    billed: billedMinutes + billedMinutesOf(planSeconds),
  };
}

/** `npm ci`, a cold bundle and a first frame, as plan does on a fresh runner; the checkout is not in it. */
async function timeFreshPlan(stage: Stage, rounds: number): Promise<number> {
  const checkout = await checkOut(stage);
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++)
    seconds.push((await timeNaiveJob(stage, checkout)).before);
  return median(seconds);
}

/** Where the seconds of 20 jobs beside their frames go. */
function explainFixed({ combine, planSeconds }: Kind, { fixed }: Simulated): string {
  const starts = meanStart(costs) * (combine === 'eager' ? 1 : 2) + lastStart(costs, 20);
  const parts = [
    `${starts.toFixed(0)} s starts of runners`,
    `${planSeconds.toFixed(0)} s plan`,
    `${(costs.setUp + costs.chunk + SECONDS_PER_FRAME).toFixed(1)} s of a job`,
    `${combineSeconds(costs, LONG_FRAMES, combine).toFixed(0)} s combine`,
  ];
  return `${fixed.toFixed(0)} s (${parts.join(', ')})`;
}

/** Wall time and billed minutes on GitHub by the model alone, beside the published figures. */
export async function simulateGithub(stage: Stage, rounds: number): Promise<Section> {
  const fresh = await timeFreshPlan(stage, rounds);
  const reused = CACHE_SECONDS + (await timeReusedPlan(stage, rounds));
  const kinds: readonly [Kind, Kind, Kind] = [
    { title: 'first run', combine: 'after', planSeconds: fresh },
    { title: 'first run, `combine: eager`', combine: 'eager', planSeconds: fresh },
    { title: 'later run, eager and `reuse-bundle`', combine: 'eager', planSeconds: reused },
  ];
  const rows = RUNNERS.map((jobs) => {
    const columns = kinds.flatMap((kind) => {
      const { total, fixed, billed } = simulate(jobs, kind);
      return [spokenTime(total), fixed.toFixed(0), String(billed)];
    });
    const published = PUBLISHED.find(([count]) => count === jobs)?.[1];
    return [String(jobs), ...columns, published === undefined ? '' : spokenTime(published)];
  });
  const titles = [
    'runners',
    ...kinds.flatMap(({ title }) => [title, 'fixed, s', 'billed minutes']),
    'published by the other',
  ];
  const [first, eager, later] = kinds.map((kind) => explainFixed(kind, simulate(20, kind)));
  return {
    title: 'On GitHub: simulated',
    text: [
      `Nothing in this section was measured on GitHub. It is the planner’s own model with starts of ${costs.start.least} to ${costs.start.most} s for each job, ${fresh.toFixed(0)} s for the plan of a first run (\`npm ci\` and a bundle without a cache, as this machine takes them) or ${reused.toFixed(0)} s for that of a later run of the same files with \`reuse-bundle\`, of which ${CACHE_SECONDS} s are assumed for GitHub’s cache; the checkout and a download of Chrome are in neither. A frame takes ${SECONDS_PER_FRAME.toFixed(3)} s: so fast is the other project whose figures stand beside it: ${LONG_FRAMES} frames on one runner took it ${spokenTime(PUBLISHED[0]![1])}, of which ${THEIR_FIXED_SECONDS} s are counted as fixed. Fixed here: all but the frames of one job. Each job’s minutes are rounded up, so more runners may bill less.`,
      '',
      markdownTable(titles, rows),
      '',
      `Fixed with 20 runners: ${first} in a first run, ${eager} with an eager combine, and ${later} in a later run.`,
    ].join('\n'),
  };
}
