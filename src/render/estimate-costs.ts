import type { Wishes } from '../core/choose-split.ts';
import { coverage, type FrameSample } from '../core/cost-profile.ts';
import {
  assumeCosts,
  costsOfSamples,
  costsOfTimes,
  isWorthTiming,
  learnJobCosts,
  type FrameCosts,
} from '../core/frame-costs.ts';
import { messageOf } from '../core/message-of.ts';
import type { Render } from '../core/plan.ts';
import type { PlanRequest } from '../core/plan-request.ts';
import type { Fleet } from '../core/predict-run.ts';
import { samplePasses } from '../core/sample-frames.ts';
import { rangesOfRender } from '../core/split.ts';
import { describeTimes, type JobMachine } from '../core/times-key.ts';
import { restoreTimes } from './keep-times.ts';
import type { Cache, MediaRenderer, Reporter } from './ports.ts';

/** What plan may know of the machines and the user's wishes. */
export interface Planning {
  readonly fleet: Fleet;
  readonly wishes: Wishes;
  /** Of the machine that plans; those of the jobs are taken to be the same. */
  readonly machine: JobMachine;
  /** Whether frames may be timed. */
  readonly calibrate: boolean;
}

export interface EstimateTools {
  readonly renderer: MediaRenderer;
  /** Null where nothing is kept from run to run. */
  readonly cache: Cache | null;
  readonly reporter: Reporter;
}

export interface Estimate {
  readonly costs: FrameCosts;
  readonly fleet: Fleet;
}

/** Milliseconds that timing frames may take in all. */
const LONGEST_TIMING = 10_000;

/** The second pass has twice the frames of the first. */
const PASS_GROWTH = 2;

/** Times frames pass by pass, as long as there is time for the next one. */
async function timeFrames(render: Render, renderer: MediaRenderer): Promise<FrameSample[]> {
  const started = performance.now();
  const samples: FrameSample[] = [];
  let took = 0;
  for (const frames of samplePasses(render)) {
    const left = LONGEST_TIMING - (performance.now() - started);
    if (took * PASS_GROWTH > left) break;
    samples.push(...(await renderer.timeFrames(render, frames, left)));
    took = performance.now() - started;
  }
  return samples;
}

/** Null where no frame could be timed: the first frame of the plan is known to render, so this fails no plan. */
async function sampleCosts(
  request: PlanRequest,
  render: Render,
  cores: number,
  { renderer, reporter }: EstimateTools,
): Promise<FrameCosts | null> {
  try {
    const samples = await timeFrames(render, renderer);
    const codec = render.type === 'media' && render.hasVideo ? render.codec : null;
    return samples.length === 0 ? null : costsOfSamples(request, samples, codec, cores);
  } catch (error) {
    reporter.warning(`Frames could not be timed, and are not: ${messageOf(error)}`);
    return null;
  }
}

/** The last run says what the frames cost where it has rendered this share of them: a preview of the title says little of the rest. */
const ENOUGH_FRAMES = 0.5;

/**
 * What the frames of a render cost: by the last run; else, where the plan depends on it, by some that are timed; else by
 * their size.
 *
 * @param render the request's, however it is split
 */
export async function estimateCosts(
  request: PlanRequest,
  render: Render,
  { fleet, wishes, machine, calibrate }: Planning,
  tools: EstimateTools,
): Promise<Estimate> {
  const { cache } = tools;
  const cores = Math.min(machine.tabs, machine.cores);
  const times =
    cache === null || render.type === 'still'
      ? null
      : await restoreTimes({
          cache,
          subject: describeTimes(request, render, machine),
          run: 'none',
        });
  const known = times === null ? fleet : { ...fleet, costs: learnJobCosts(fleet.costs, times) };
  if (times !== null && coverage(times.profile, rangesOfRender(render)) >= ENOUGH_FRAMES)
    return { costs: costsOfTimes(times), fleet: known };
  const sampled =
    calibrate && isWorthTiming(request, { fleet: known, wishes }, cores)
      ? await sampleCosts(request, render, cores, tools)
      : null;
  const guess = times === null ? assumeCosts(request, cores) : costsOfTimes(times);
  return { costs: sampled ?? guess, fleet: known };
}
