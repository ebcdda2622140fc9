import { availableParallelism } from 'node:os';
import type { ChunkReport } from '../core/chunk-report.ts';
import { countTabs, type Concurrency } from '../core/concurrency.ts';
import type { PaceMark } from '../core/pace.ts';
import type { Render } from '../core/plan.ts';

/**
 * What a chunk's report says of its time, which ends now.
 *
 * @param moments milliseconds since 1970; a job begins with its process if nothing else is said
 */
export function timeChunk(
  { renderOptions }: Pick<Render, 'renderOptions'>,
  {
    jobStarted = performance.timeOrigin,
    started,
  }: { jobStarted?: number | undefined; started: number },
  pace: PaceMark[],
): ChunkReport['timing'] {
  const cores = availableParallelism();
  const tabs = countTabs(renderOptions['concurrency'] as Concurrency | undefined, cores);
  return { jobStarted, started, ended: Date.now(), cores, tabs, pace };
}
