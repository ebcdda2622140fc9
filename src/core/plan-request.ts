import type { PlannerFacts } from './planner-facts.ts';
import type { OutputFormat } from './media-format.ts';
import type { FrameRange, Plan, Render } from './plan.ts';
import type { RenderOptionValues } from './render-options.ts';
import { countFrames } from './split.ts';

/** All that a plan is made from. */
export interface PlanRequest {
  readonly name: string;
  readonly outName: string;
  readonly options: RenderOptionValues;
  readonly jobs: number | 'auto';
  /** Undefined: as many as `jobs` asks for. */
  readonly framesPerChunk: number | undefined;
  /** The selected composition with all overrides, without its props. */
  readonly composition: Render['composition'];
  readonly props: Render['props'];
  readonly format: OutputFormat;
  readonly remotionVersion: string;
  readonly bundleDigest: Plan['bundleDigest'];
  readonly runtimeDigest: Plan['runtimeDigest'];
  readonly platform: string;
  readonly projectPath: string;
  readonly runtimePath: string;
  readonly fonts: Plan['fonts'];
  /** Undefined: frames are taken to cost what their size says. */
  readonly planner?: PlannerFacts;
}

/** Whether the number of jobs is left to the planner. */
export function choosesJobs({
  jobs,
  framesPerChunk,
}: Pick<PlanRequest, 'jobs' | 'framesPerChunk'>): boolean {
  return jobs === 'auto' && framesPerChunk === undefined;
}

/** Whether one job is certain, before anything is known of the frames. */
export function hasOneJob(
  request: Pick<PlanRequest, 'jobs' | 'framesPerChunk'>,
  { slots }: { readonly slots: number },
): boolean {
  return request.jobs === 1 || (choosesJobs(request) && slots === 1);
}

/** What follows from the options and the composition alone. */
export interface Timing {
  /** The rendered frames: the whole composition, or the part that the input `frames` names. */
  readonly frameRange: FrameRange;
  readonly everyNthFrame: number;
  /** Frames of the output. */
  readonly frameCount: number;
  /** Frames per second of the output. */
  readonly fps: number;
}

/** The one frame of a still; a negative number counts from the end, as in Remotion. */
function timeStill({ options, composition }: PlanRequest): Timing {
  const given = options.frame ?? 0;
  const frame = given < 0 ? composition.durationInFrames + given : given;
  return { frameRange: [frame, frame], everyNthFrame: 1, frameCount: 1, fps: composition.fps };
}

export function resolveTiming(request: PlanRequest): Timing {
  if (request.format.type === 'still') return timeStill(request);
  const { options, composition } = request;
  const [first, last] = options.frames ?? [0, null];
  const frameRange: FrameRange = [first, last ?? composition.durationInFrames - 1];
  const everyNthFrame = options['every-nth-frame'] ?? 1;
  return {
    frameRange,
    everyNthFrame,
    frameCount: countFrames(frameRange, everyNthFrame),
    fps: composition.fps / everyNthFrame,
  };
}
