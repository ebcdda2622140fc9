import { openClock } from '../../src/adapters/clock.ts';
import type { ActionContext } from '../../src/adapters/run-action.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { CombineTools } from '../../src/render/combine-render.ts';
import type { JobWatch, Reporter } from '../../src/render/ports.ts';
import type { readCombineInputs } from './inputs.ts';

type CombineInputs = ReturnType<typeof readCombineInputs>;

/** As in action.yml. */
const WAIT_MINUTES = 60;

/** A render job's time begins when it has a runner, and combine's does before: so many minutes it may wait for one. */
const START_MINUTES = 15;

/** Loaded only where GitHub can be asked: its client is large. */
async function openWatch(
  token: string | undefined,
  plan: Plan,
  attempt: number,
  reporter: Reporter,
) {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_RUN_ID: run = '', ACT: act } = process.env;
  if (token === undefined || repository === '' || run === '' || act === 'true') return null;
  const { githubJobs } = await import('../../src/adapters/github-jobs.ts');
  return githubJobs(plan, { token, repository, run: Number(run), attempt, reporter });
}

/** What waiting for chunks needs, or null where they are all expected to be there. */
export async function openWaiting(
  inputs: CombineInputs,
  plan: Plan,
  attempt: number,
  { reporter, signal }: ActionContext,
): Promise<CombineTools['waiting']> {
  if (inputs.wait !== true) return null;
  const watch: JobWatch | null = await openWatch(inputs.token, plan, attempt, reporter);
  return {
    clock: openClock(signal),
    watch,
    longestQuiet: ((inputs['wait-minutes'] ?? WAIT_MINUTES) + START_MINUTES) * 60,
  };
}
