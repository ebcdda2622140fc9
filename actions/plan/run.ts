import { runAction } from '../../src/adapters/run-action.ts';
import { runPlan } from './plan.ts';

await runAction(runPlan);
