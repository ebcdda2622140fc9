import type { Wishes } from './choose-split.ts';
import type { CostProfile } from './cost-profile.ts';
import type { Fleet } from './predict-run.ts';

/** What the choice of jobs and chunks goes by. */
export interface PlannerFacts {
  readonly profile: CostProfile;
  readonly fleet: Fleet;
  readonly wishes: Wishes;
}
