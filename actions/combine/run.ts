import { runAction } from '../../src/adapters/run-action.ts';
import { runCombine } from './combine.ts';

await runAction(runCombine);
