import { readRunnerFacts } from '../../src/adapters/runner-facts.ts';
import { countJobsAtOnce, countTabs } from '../../src/core/concurrency.ts';
import { DEFAULT_MOST_JOBS } from '../../src/core/decide-split.ts';
import { jobCosts } from '../../src/core/job-costs.ts';
import { priceRunner, type RunnerFacts } from '../../src/core/runner-price.ts';
import type { PlanningRequest } from '../../src/render/plan-by-costs.ts';
import type { PlanInputs } from './inputs.ts';

/** Jobs on one machine share its cores. An eager combine is one of the jobs that run at once. */
function slotsOf({ place, cores }: RunnerFacts, { concurrency, combine }: PlanInputs): number {
  if (place === 'local') return countJobsAtOnce(concurrency, cores);
  return combine === 'eager' ? DEFAULT_MOST_JOBS - 1 : DEFAULT_MOST_JOBS;
}

/** What the number of jobs is chosen by, as the inputs and the runner's environment say it. */
export function readPlanning(inputs: PlanInputs, env: NodeJS.ProcessEnv): PlanningRequest {
  const facts = readRunnerFacts(env);
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
