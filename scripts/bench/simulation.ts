import { jobCosts, meanStart } from '../../src/core/job-costs.ts';
import { predictRun } from '../../src/core/predict-run.ts';
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
const FRAMES = 9000;
const THEIR_FIXED_SECONDS = 210;

const RUNNERS = [1, 2, 5, 10, 20, 30, 40, 50] as const;

/** `npm ci`, a cold bundle and a first frame, as plan does on a fresh runner; the checkout is not in it. */
async function timeFreshPlan(stage: Stage, rounds: number): Promise<number> {
  const checkout = await checkOut(stage);
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++)
    seconds.push((await timeNaiveJob(stage, checkout)).before);
  return median(seconds);
}

function spoken(seconds: number): string {
  return `${Math.floor(seconds / 60)}m${String(Math.round(seconds % 60)).padStart(2, '0')}s`;
}

/** Wall time and billed minutes on GitHub by the model alone, beside the published figures. */
export async function simulateGithub(stage: Stage, rounds: number): Promise<Section> {
  const costs = jobCosts.github;
  const secondsPerFrame = (PUBLISHED[0]![1] - THEIR_FIXED_SECONDS) / FRAMES;
  const planSeconds = await timeFreshPlan(stage, rounds);
  const plan = meanStart(costs) + planSeconds;
  const rows = RUNNERS.map((jobs) => {
    const chunk = costs.chunk + (FRAMES / jobs) * secondsPerFrame;
    const chunks = Array.from({ length: jobs }, () => [chunk]);
    const run = predictRun(chunks, FRAMES, { costs, slots: jobs, pricePerMinute: 0 });
    const total = plan + run.seconds;
    const fixed = total - (FRAMES / jobs) * secondsPerFrame;
    const published = PUBLISHED.find(([count]) => count === jobs)?.[1];
    const billed = run.billedMinutes + Math.ceil(planSeconds / 60);
    return `| ${jobs} | ${spoken(total)} | ${fixed.toFixed(0)} | ${billed} | ${published === undefined ? '' : spoken(published)} |`;
  });
  return {
    title: 'On GitHub: simulated',
    text: [
      `Nothing in this section was measured on GitHub. It is the planner’s own model with starts of ${costs.start.least} to ${costs.start.most} s for each job, ${planSeconds.toFixed(0)} s for plan (\`npm ci\` and a bundle without a cache, as this machine takes them), and ${secondsPerFrame.toFixed(3)} s for a frame. So fast is the other project whose figures stand beside it: ${FRAMES} frames on one runner took it ${spoken(PUBLISHED[0]![1])}, of which ${THEIR_FIXED_SECONDS} s are counted as fixed. Fixed here: all but the frames of one job.`,
      '',
      '| runners | from start to result | fixed, s | billed minutes | published by the other |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  };
}
