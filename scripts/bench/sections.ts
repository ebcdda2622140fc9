import { measureConcurrency } from './concurrency.ts';
import { measureFanOut } from './fan-out.ts';
import { measureJobOverhead } from './job-overhead.ts';
import { measureLocalJobs } from './local-jobs.ts';
import { measureKitFormats } from './kit-formats.ts';
import { measureMemory } from './memory.ts';
import { measurePlanSteps } from './plan-steps.ts';
import type { Section } from './section.ts';
import type { Stage } from './stage.ts';
import { measureThroughput } from './throughput.ts';

/** All that is measured, in the order of the document. */
export const sections: Readonly<
  Record<string, (stage: Stage, rounds: number) => Promise<Section>>
> = {
  'throughput': measureThroughput,
  'concurrency': measureConcurrency,
  'fan-out': measureFanOut,
  'job-overhead': measureJobOverhead,
  'kit-formats': measureKitFormats,
  'plan-steps': measurePlanSteps,
  'memory': measureMemory,
  'local-jobs': measureLocalJobs,
};
