import { assumedProfile } from './assumed-costs.ts';
import { chooseSplit } from './choose-split.ts';
import {
  evenProfile,
  profileOfSamples,
  type CostProfile,
  type FrameSample,
} from './cost-profile.ts';
import { countPixels, workloadOf } from './decide-split.ts';
import { encodeSeconds } from './encode-costs.ts';
import { combineSeconds, type JobCosts } from './job-costs.ts';
import type { KeptTimes } from './kept-times.ts';
import { choosesJobs, resolveTiming, type PlanRequest } from './plan-request.ts';
import type { PlannerFacts } from './planner-facts.ts';
import { listSplits } from './split-options.ts';

/** What frames are expected to cost, and how that is known. */
export interface FrameCosts {
  readonly profile: CostProfile;
  readonly source: 'kept' | 'sampled' | 'assumed';
  /** For people. */
  readonly basis: string;
}

/** A frame that costs so many times what its size says is rare: no measuring changes a plan that stays the same with it. */
const MOST_TIMES_ASSUMED = 5;

/** By the size of the frames alone. */
export function assumeCosts(request: PlanRequest, cores: number): FrameCosts {
  return {
    profile: assumedProfile({ pixels: countPixels(request), cores }),
    source: 'assumed',
    basis:
      'Frames are taken to cost what their size says: none of this composition has been timed.',
  };
}

/**
 * Whether a plan could be another one if it was known what frames cost: where frames that cost what their size says, or
 * many times that, are given to more than one job.
 */
export function isWorthTiming(
  request: PlanRequest,
  { fleet, wishes }: Omit<PlannerFacts, 'profile'>,
  cores: number,
): boolean {
  if (!choosesJobs(request) || request.format.type === 'still') return false;
  const timing = resolveTiming(request);
  const [{ secondsPerFrame }] = assumeCosts(request, cores).profile as [CostProfile[number]];
  return [1, MOST_TIMES_ASSUMED].some((times) => {
    const profile = evenProfile(secondsPerFrame * times);
    const options = listSplits(workloadOf(request, timing, profile), fleet, fleet.slots);
    return chooseSplit(options, wishes).split.jobs.length > 1;
  });
}

/**
 * By frames that were timed, one or more. The encoder takes its share of the cores while frames are drawn.
 *
 * @param codec of the render; null of what is not encoded
 */
export function costsOfSamples(
  request: PlanRequest,
  samples: readonly FrameSample[],
  codec: string | null,
  cores: number,
): FrameCosts {
  const pixels = countPixels(request) ?? 0;
  const encoding = codec === null ? 0 : encodeSeconds(codec, pixels, cores);
  const whole = samples.map(({ frame, seconds }) => ({ frame, seconds: seconds + encoding }));
  return {
    profile: profileOfSamples(whole),
    source: 'sampled',
    basis: `Frames are taken to cost what ${samples.length} of them did, which were timed.`,
  };
}

/** By the last run. */
export function costsOfTimes({ profile }: KeptTimes): FrameCosts {
  return {
    profile,
    source: 'kept',
    basis: 'Frames are taken to cost what they did in the last run.',
  };
}

/** What a run costs beside its frames, with what the last one has shown. */
export function learnJobCosts(
  costs: JobCosts,
  { setUp, besideChunk, combine }: KeptTimes,
): JobCosts {
  const ofFrames = combineSeconds({ ...costs, combine: 0 }, combine.frames, combine.start);
  return {
    ...costs,
    setUp: setUp ?? costs.setUp,
    chunk: costs.chunk + besideChunk,
    combine: Math.max(0, combine.seconds - ofFrames),
  };
}
