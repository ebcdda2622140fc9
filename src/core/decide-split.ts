import { assumedProfile } from './assumed-costs.ts';
import { chooseSplit } from './choose-split.ts';
import type { CostProfile } from './cost-profile.ts';
import { fixedFramesPerChunk } from './fixed-grid.ts';
import { jobCosts } from './job-costs.ts';
import { choosesJobs, reasonForOneJob, type PlanRequest, type Timing } from './plan-request.ts';
import type { PlannerFacts } from './planner-facts.ts';
import type { Prediction } from './predict-run.ts';
import { dealOut, MOST_JOBS, soundFramesPerChunk, splitFrames } from './split.ts';
import { checksSeams } from './seam-frames.ts';
import { listSplits, predictSplit, type SplitOption, type Workload } from './split-options.ts';

/** How the frames are split, and why so. */
export interface DecidedSplit extends SplitOption {
  /** What each number of jobs is expected to take, in ascending order; the one that is planned is among them. */
  readonly table: readonly Prediction[];
  readonly warnings: readonly string[];
}

/** Jobs that run at once on a free GitHub account. */
export const DEFAULT_MOST_JOBS = 20;

/** Pixels of a frame of the output; null of sound alone. */
export function countPixels({ format, composition, options }: PlanRequest): number | null {
  if (format.type === 'media' && !format.hasVideo) return null;
  return composition.width * composition.height * (options.scale ?? 1) ** 2;
}

/** For want of anything better: two cores, the default of jobs, and nothing billed. */
function assumeFacts(request: PlanRequest): PlannerFacts {
  return {
    profile: assumedProfile({ pixels: countPixels(request), cores: 2 }),
    fleet: {
      costs: jobCosts.github,
      combine: 'after',
      slots: DEFAULT_MOST_JOBS,
      pricePerMinute: 0,
    },
    wishes: {},
  };
}

/** The length of all chunks where they are kept for later runs; else undefined. */
function steadyLength({ options }: PlanRequest, { frameCount }: Timing): number | undefined {
  return options['chunk-cache'] === true ? fixedFramesPerChunk(frameCount) : undefined;
}

/** The frames of a request as they may be split. */
export function workloadOf(request: PlanRequest, timing: Timing, profile: CostProfile): Workload {
  const { format } = request;
  const { fps, frameCount } = timing;
  // Pictures have no rules of length: their format is no codec that has any.
  const codec = format.type === 'media' ? format.codec : format.imageFormat;
  const isWhole = reasonForOneJob(request) !== null;
  const soundLength = (wanted: number) =>
    soundFramesPerChunk(codec, fps, frameCount, isWhole ? frameCount : wanted);
  const steady = steadyLength(request, timing);
  const fixedLength = steady === undefined ? undefined : soundLength(steady);
  const hasSeams = checksSeams(format, request.options['on-seam-mismatch'] ?? 'warn');
  return { frames: timing, profile, soundLength, hasSeams, fixedLength };
}

/** So many jobs or chunks as asked for: evenly, and the same whatever the frames cost. */
function splitAsAsked(
  { jobs, framesPerChunk }: PlanRequest,
  timing: Timing,
  soundLength: Workload['soundLength'],
): Pick<SplitOption, 'framesPerChunk' | 'jobs'> {
  const most = jobs === 'auto' ? MOST_JOBS : jobs;
  const length = soundLength(framesPerChunk ?? Math.ceil(timing.frameCount / most));
  const chunks = splitFrames(timing, length);
  return { framesPerChunk: length, jobs: dealOut([...chunks.keys()], most) };
}

function putInPlace(options: readonly SplitOption[], split: SplitOption): Prediction[] {
  const others = options.filter(({ jobs }) => jobs.length !== split.jobs.length);
  return [...others, split].map(({ prediction }) => prediction).toSorted((a, b) => a.jobs - b.jobs);
}

/** Splits the frames into chunks and deals them out to jobs: as asked for, else by what it is expected to take. */
export function decideSplit(request: PlanRequest, timing: Timing): DecidedSplit {
  const { profile, fleet, wishes } = request.planner ?? assumeFacts(request);
  const workload = workloadOf(request, timing, profile);
  const options = listSplits(workload, fleet, fleet.slots);
  if (choosesJobs(request)) {
    const { split, warnings } = chooseSplit(options, wishes);
    return { ...split, table: putInPlace(options, split), warnings };
  }
  const asked = splitAsAsked(request, timing, workload.soundLength);
  const split = predictSplit(asked.framesPerChunk, asked.jobs, workload, fleet);
  return { ...split, table: putInPlace(options, split), warnings: [] };
}
