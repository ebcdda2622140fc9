import { sumCosts, type CostProfile, type OutputFrames } from './cost-profile.ts';
import { dealByCost } from './deal-by-cost.ts';
import type { JobCosts } from './job-costs.ts';
import { predictRun, type Fleet, type Prediction } from './predict-run.ts';

/** More chunks in a job even out no more than these, and each costs a start. */
const MOST_CHUNKS_PER_JOB = 4;

/** A job that is this close to what all jobs would take on average is even enough: each further chunk is one more seam. */
const EVEN_ENOUGH = 1.03;

/** How the frames of a render may be split, and what that would take. */
export interface SplitOption {
  /** Frames of each chunk but the last. */
  readonly framesPerChunk: number;
  /** Of each job its chunks, in ascending order. */
  readonly jobs: readonly (readonly number[])[];
  /** What each chunk is expected to take. */
  readonly chunkSeconds: readonly number[];
  readonly prediction: Prediction;
}

export interface Workload {
  readonly frames: OutputFrames;
  readonly profile: CostProfile;
  /** The length that chunks may have, so many frames or a few more. */
  readonly soundLength: (wanted: number) => number;
  /** Whether each chunk but the last one renders the first frame of its right neighbour too. */
  readonly hasSeams: boolean;
  /** The length that all chunks have, however many jobs there are; left out, it follows from the jobs. */
  readonly fixedLength?: number | undefined;
}

/** Seconds of each chunk of this length. */
function chunkCosts(
  sums: Float64Array,
  length: number,
  { chunk }: JobCosts,
  hasSeams: boolean,
): number[] {
  const frameCount = sums.length - 1;
  return Array.from({ length: Math.ceil(frameCount / length) }, (_, index) => {
    const end = Math.min((index + 1) * length + (hasSeams ? 1 : 0), frameCount);
    return chunk + sums[end]! - sums[index * length]!;
  });
}

function makeOption(
  framesPerChunk: number,
  jobs: readonly (readonly number[])[],
  costs: readonly number[],
  frameCount: number,
  fleet: Fleet,
): SplitOption {
  const jobSeconds = jobs.map((chunks) => chunks.map((chunk) => costs[chunk]!));
  const prediction = predictRun(jobSeconds, frameCount, fleet);
  return { framesPerChunk, jobs, chunkSeconds: costs, prediction };
}

function slowestJob(jobs: readonly (readonly number[])[], costs: readonly number[]): number {
  return Math.max(...jobs.map((chunks) => chunks.reduce((sum, chunk) => sum + costs[chunk]!, 0)));
}

/**
 * The best split over so many jobs: one chunk for each, where that is even; else as few as even the jobs out. Two
 * chunks of a job need not be neighbours, so that one long scene does not stay with one job.
 *
 * @returns null where there are fewer chunks to be had than jobs
 */
function splitOverJobs(
  jobCount: number,
  sums: Float64Array,
  { soundLength, fixedLength, hasSeams }: Workload,
  fleet: Fleet,
): SplitOption | null {
  const frameCount = sums.length - 1;
  const { costs } = fleet;
  const seamSeconds = hasSeams && jobCount > 1 ? sums[frameCount]! / frameCount : 0;
  const even = costs.chunk + sums[frameCount]! / jobCount + seamSeconds;
  let best: SplitOption | null = null;
  let bestSeconds = Infinity;
  const mostChunks = jobCount === 1 || fixedLength !== undefined ? 1 : MOST_CHUNKS_PER_JOB;
  for (let each = 1; each <= mostChunks && bestSeconds > even * EVEN_ENOUGH; each++) {
    const length = fixedLength ?? soundLength(Math.ceil(frameCount / (jobCount * each)));
    const seconds = chunkCosts(sums, length, costs, hasSeams);
    if (seconds.length < jobCount) continue;
    const jobs = dealByCost(seconds, jobCount);
    const slowest = slowestJob(jobs, seconds);
    if (slowest >= bestSeconds) continue;
    best = makeOption(length, jobs, seconds, frameCount, fleet);
    bestSeconds = slowest;
  }
  return best;
}

/** The best split for each number of jobs up to `mostJobs`, in ascending order; one job is always there. */
export function listSplits(workload: Workload, fleet: Fleet, mostJobs: number): SplitOption[] {
  const sums = sumCosts(workload.profile, workload.frames);
  return Array.from({ length: mostJobs }, (_, index) =>
    splitOverJobs(index + 1, sums, workload, fleet),
  ).filter((option) => option !== null);
}

/** What a split that was asked for is expected to take. */
export function predictSplit(
  framesPerChunk: number,
  jobs: readonly (readonly number[])[],
  { profile, frames, hasSeams }: Workload,
  fleet: Fleet,
): SplitOption {
  const costs = chunkCosts(sumCosts(profile, frames), framesPerChunk, fleet.costs, hasSeams);
  return makeOption(framesPerChunk, jobs, costs, frames.frameCount, fleet);
}
