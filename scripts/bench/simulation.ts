import { jobCosts, meanStart } from '../../src/core/job-costs.ts';
import { predictRun } from '../../src/core/predict-run.ts';
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

/** Checkout, `npm ci` and a cold bundle on a fresh runner, as "What a chunk job takes" and "Plan" have them, rounded up. */
const PLAN_SECONDS = 30;

function spoken(seconds: number): string {
  return `${Math.floor(seconds / 60)}m${String(Math.round(seconds % 60)).padStart(2, '0')}s`;
}

/** Wall time and billed minutes on GitHub by the model alone, beside the published figures. */
export async function simulateGithub(_stage: Stage, _rounds: number): Promise<Section> {
  const costs = jobCosts.github;
  const secondsPerFrame = (PUBLISHED[0]![1] - THEIR_FIXED_SECONDS) / FRAMES;
  const plan = meanStart(costs) + PLAN_SECONDS;
  const rows = RUNNERS.map((jobs) => {
    const chunk = costs.chunk + (FRAMES / jobs) * secondsPerFrame;
    const chunks = Array.from({ length: jobs }, () => [chunk]);
    const run = predictRun(chunks, FRAMES, { costs, slots: jobs, pricePerMinute: 0 });
    const total = plan + run.seconds;
    const fixed = total - (FRAMES / jobs) * secondsPerFrame;
    const published = PUBLISHED.find(([count]) => count === jobs)?.[1];
    const billed = run.billedMinutes + Math.ceil(PLAN_SECONDS / 60);
    return `| ${jobs} | ${spoken(total)} | ${fixed.toFixed(0)} | ${billed} | ${published === undefined ? '' : spoken(published)} |`;
  });
  return {
    title: 'On GitHub: simulated',
    text: [
      `Nothing in this section was measured on GitHub. It is the planner’s own model with starts of ${costs.start.least} to ${costs.start.most} s for each job, ${PLAN_SECONDS} s for plan (checkout, \`npm ci\`, a bundle without a cache), and ${secondsPerFrame.toFixed(3)} s for a frame. So fast is the other project whose figures stand beside it: ${FRAMES} frames on one runner took it ${spoken(PUBLISHED[0]![1])}, of which its author counts ${THEIR_FIXED_SECONDS} s as fixed. Fixed here: all but the frames of one job.`,
      '',
      '| runners | from start to result | fixed, s | billed minutes | published by the other |',
      '|---|---|---|---|---|',
      ...rows,
    ].join('\n'),
  };
}
