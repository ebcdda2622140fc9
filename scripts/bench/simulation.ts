import { jobCosts, lastStart, meanStart } from '../../src/core/job-costs.ts';
import { markdownTable } from '../../src/core/markdown.ts';
import {
  billedMinutesOf,
  combineStarts,
  predictRun,
  type Fleet,
} from '../../src/core/predict-run.ts';
import { LONG_FRAMES } from './long-combine.ts';
import { spokenTime } from '../../src/core/progress.ts';
import { checkOut, timeNaiveJob } from './naive-job.ts';
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

const titles = [
  'runners',
  'from start to result',
  'fixed, s',
  'billed minutes',
  'with `combine: eager`',
  'fixed, s',
  'billed minutes',
  'published by the other',
];

const RUNNERS = [1, 2, 5, 10, 20, 30, 40, 50] as const;

/** `npm ci`, a cold bundle and a first frame, as plan does on a fresh runner; the checkout is not in it. */
async function timeFreshPlan(stage: Stage, rounds: number): Promise<number> {
  const checkout = await checkOut(stage);
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++)
    seconds.push((await timeNaiveJob(stage, checkout)).before);
  return median(seconds);
}

/** Wall time and billed minutes on GitHub by the model alone, beside the published figures. */
export async function simulateGithub(stage: Stage, rounds: number): Promise<Section> {
  const costs = jobCosts.github;
  const secondsPerFrame = (PUBLISHED[0]![1] - THEIR_FIXED_SECONDS) / LONG_FRAMES;
  const planSeconds = await timeFreshPlan(stage, rounds);
  const plan = meanStart(costs) + planSeconds;
  const starts = 2 * meanStart(costs) + lastStart(costs, 20);
  const rows = RUNNERS.map((jobs) => {
    const frames = (LONG_FRAMES / jobs) * secondsPerFrame;
    const chunks = Array.from({ length: jobs }, () => [costs.chunk + frames]);
    const columns = combineStarts.flatMap((combine) => {
      const fleet: Fleet = { costs, combine, slots: jobs, pricePerMinute: 0 };
      const { seconds, billedMinutes } = predictRun(chunks, LONG_FRAMES, fleet);
      const total = plan + seconds;
      const billed = billedMinutes + billedMinutesOf(planSeconds);
      return [spokenTime(total), (total - frames).toFixed(0), String(billed)];
    });
    const published = PUBLISHED.find(([count]) => count === jobs)?.[1];
    return [String(jobs), ...columns, published === undefined ? '' : spokenTime(published)];
  });
  return {
    title: 'On GitHub: simulated',
    text: [
      `Nothing in this section was measured on GitHub. It is the planner’s own model with starts of ${costs.start.least} to ${costs.start.most} s for each job, ${planSeconds.toFixed(0)} s for plan (\`npm ci\` and a bundle without a cache, as this machine takes them), and ${secondsPerFrame.toFixed(3)} s for a frame. So fast is the other project whose figures stand beside it: ${LONG_FRAMES} frames on one runner took it ${spokenTime(PUBLISHED[0]![1])}, of which ${THEIR_FIXED_SECONDS} s are counted as fixed. Fixed here: all but the frames of one job; of 20 jobs, ${starts.toFixed(0)} s of it are starts of runners, and ${meanStart(costs).toFixed(0)} s less with an eager combine. Each job’s minutes are rounded up, so more runners may bill less.`,
      '',
      markdownTable(titles, rows),
    ].join('\n'),
  };
}
