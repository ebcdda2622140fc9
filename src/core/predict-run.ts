import {
  combineSeconds,
  lastStart,
  meanStart,
  type CombineStart,
  type JobCosts,
} from './job-costs.ts';

/** Where jobs run, and what they cost there. */
export interface Fleet {
  readonly costs: JobCosts;
  readonly combine: CombineStart;
  /** Jobs that run at once. */
  readonly slots: number;
  /** USD for a minute of a job; 0 where nothing is billed. */
  readonly pricePerMinute: number;
}

/** How a run is expected to go, from the end of plan to the finished result. */
export interface Prediction {
  readonly jobs: number;
  readonly chunks: number;
  /** Until the result is there. */
  readonly seconds: number;
  /** Seconds of the render job that has most to do, from its start. */
  readonly slowestJob: number;
  /** Seconds of combine, without those that it waits for chunks. */
  readonly combine: number;
  /** Of the render jobs and combine, each rounded up to whole minutes. */
  readonly billedMinutes: number;
  /** USD. */
  readonly price: number;
}

/** GitHub rounds each job up to whole minutes. */
export function billedMinutesOf(seconds: number): number {
  return Math.max(1, Math.ceil(seconds / 60));
}

/** When the last job ends, if each is given to the first slot that is free. */
function lastEnd(jobSeconds: readonly number[], { costs, slots }: Fleet): number {
  const first = lastStart(costs, Math.min(slots, jobSeconds.length));
  const ends = jobSeconds.slice(0, slots).map((seconds) => first + seconds);
  // A job of a second wave starts by itself: it waits for no other one.
  for (const seconds of jobSeconds.slice(slots)) {
    const slot = ends.indexOf(Math.min(...ends));
    ends[slot] = ends[slot]! + meanStart(costs) + seconds;
  }
  return Math.max(...ends);
}

/**
 * @param chunkSeconds of each job the seconds that each of its chunks takes
 * @param frameCount frames of the output
 */
export function predictRun(
  chunkSeconds: readonly (readonly number[])[],
  frameCount: number,
  fleet: Fleet,
): Prediction {
  const { costs, pricePerMinute } = fleet;
  const jobSeconds = chunkSeconds.map((chunks) =>
    chunks.reduce((sum, seconds) => sum + seconds, costs.setUp),
  );
  const chunks = chunkSeconds.reduce((sum, each) => sum + each.length, 0);
  // Of a single chunk nothing is there before all is.
  const combine = combineSeconds(costs, frameCount, chunks === 1 ? 'after' : fleet.combine);
  const start = meanStart(costs);
  const rendered = lastEnd(jobSeconds, fleet);
  const eager = fleet.combine === 'eager';
  const billed = [...jobSeconds, eager ? Math.max(0, rendered - start) + combine : combine];
  const billedMinutes = billed.reduce((sum, seconds) => sum + billedMinutesOf(seconds), 0);
  return {
    jobs: chunkSeconds.length,
    chunks,
    seconds: rendered + (eager ? 0 : start) + combine,
    slowestJob: Math.max(...jobSeconds),
    combine,
    billedMinutes,
    price: billedMinutes * pricePerMinute,
  };
}
