import { measureAgain } from './again.ts';
import { measureCombine } from './combine.ts';
import { measureConcurrency } from './concurrency.ts';
import { measureFanOut } from './fan-out.ts';
import { measureJobOverhead } from './job-overhead.ts';
import { measureLocalJobs } from './local-jobs.ts';
import { measureKitFormats } from './kit-formats.ts';
import { measureMemory } from './memory.ts';
import { measureModel } from './model.ts';
import { measurePlanSteps } from './plan-steps.ts';
import type { Section } from './section.ts';
import { simulateGithub } from './simulation.ts';
import type { Stage } from './stage.ts';
import { measurePublicFolder } from './public-folder.ts';
import { measureThroughput } from './throughput.ts';
import { measureWholeCommand } from './whole-command.ts';

/** All that is measured, in the order of the document. */
export const sections: Readonly<
  Record<string, (stage: Stage, rounds: number) => Promise<Section>>
> = {
  'whole-command': measureWholeCommand,
  'throughput': measureThroughput,
  'concurrency': measureConcurrency,
  'fan-out': measureFanOut,
  'job-overhead': measureJobOverhead,
  'kit-formats': measureKitFormats,
  'plan-steps': measurePlanSteps,
  'combine': measureCombine,
  'again': measureAgain,
  'model': measureModel,
  'simulation': simulateGithub,
  'memory': measureMemory,
  'local-jobs': measureLocalJobs,
  'public-folder': measurePublicFolder,
};
