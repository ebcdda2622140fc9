import { readRunnerFacts } from '../../src/adapters/runner-facts.ts';
import { countJobsAtOnce, countTabs } from '../../src/core/concurrency.ts';
import { DEFAULT_MOST_JOBS } from '../../src/core/decide-split.ts';
import { jobCosts } from '../../src/core/job-costs.ts';
import { priceRunner, type RunnerFacts } from '../../src/core/runner-price.ts';
import type { PlanningRequest } from '../../src/render/plan-by-costs.ts';
import type { PlanInputs } from './inputs.ts';

/** macOS jobs that run at once on GitHub's runners of a free account, as of all but an enterprise (docs.github.com, "Actions limits"). */
const MOST_MACOS_JOBS = 5;

/** Jobs on one machine share its cores. An eager combine is one of the jobs that run at once. */
function slotsOf(
  { place, platform, cores }: RunnerFacts,
  { concurrency, combine }: PlanInputs,
): number {
  if (place === 'local') return countJobsAtOnce(concurrency, cores);
  const scarce = place === 'github-hosted' && platform === 'darwin';
  const most = scarce ? MOST_MACOS_JOBS : DEFAULT_MOST_JOBS;
  return combine === 'eager' ? most - 1 : most;
}

/** What the number of jobs is chosen by, as the inputs and the runner's environment say it. */
export function readPlanning(inputs: PlanInputs, env: NodeJS.ProcessEnv): PlanningRequest {
  return planningOn(readRunnerFacts(env), inputs);
}

/** {@link readPlanning} on a known machine. */
export function planningOn(facts: RunnerFacts, inputs: PlanInputs): PlanningRequest {
  const price = priceRunner(facts, inputs['runner-price']);
  const { cores } = facts;
  const tabs = countTabs(inputs.concurrency, cores);
  return {
    fleet: {
      costs: jobCosts[facts.place === 'local' ? 'local' : 'github'],
      combine: inputs.combine ?? 'after',
      slots: inputs['max-jobs'] ?? slotsOf(facts, inputs),
      pricePerMinute: price.perMinute,
    },
    machine: { cores, tabs },
    calibrate: inputs.calibrate ?? true,
    wishes: { maxCost: inputs['max-cost'], targetTime: inputs['target-time'] },
    price,
  };
}
