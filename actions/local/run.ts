import { runAction } from '../../src/adapters/run-action.ts';
import { runLocal } from './local.ts';

await runAction(runLocal);
