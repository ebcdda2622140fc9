import type { PlannerFacts } from './planner-facts.ts';
import type { OutputFormat } from './media-format.ts';
import type { FrameRange, Plan, Render } from './plan.ts';
import type { RenderOptionValues } from './render-options.ts';
import { extensionOf } from './extension.ts';
import { requestedRanges } from './input-types.ts';
import { quote } from './read-inputs.ts';
import { countFrames, isBareStream } from './split.ts';

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
  /** Address of a site that is rendered; undefined if the kit holds the bundle. */
  readonly serveUrl?: string | undefined;
  readonly bundleDigest: Plan['bundleDigest'];
  readonly runtimeDigest: Plan['runtimeDigest'];
  readonly platform: string;
  readonly projectPath: string;
  readonly runtimePath: string;
  readonly fonts: Plan['fonts'];
  /** Chrome of the project's configuration file. */
  readonly browserExecutable?: string | undefined;
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

/** Says why one job must render the whole, as a part of a sentence; null if several can. */
export function reasonForOneJob({ format, outName, options }: PlanRequest): string | null {
  if (isBareStream(extensionOf(outName)))
    return `out-name: ${quote(outName)} is a bare stream, which has nothing to join chunks by: one job renders it. With .mp4 it can be several.`;
  const hasSound =
    format.type === 'media' &&
    (format.resolvedAudioCodec ?? format.separateAudioCodec) !== null &&
    options.muted !== true;
  if (hasSound && !format.collectsSound)
    return 'jobs: this version of Remotion mixes sound in a way that chunks cannot follow: one job renders the whole. Without sound (muted=true), or with another version of Remotion, it can be several.';
  return null;
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
  /** Only if `frames` names several. */
  readonly frameRanges?: FrameRange[];
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
  const ranges = requestedRanges(options.frames).map(([first, last]): FrameRange => [
    first,
    last ?? composition.durationInFrames - 1,
  ]);
  const everyNthFrame = options['every-nth-frame'] ?? 1;
  return {
    frameRange: [ranges[0]![0], ranges.at(-1)![1]],
    ...(ranges.length > 1 && { frameRanges: ranges }),
    everyNthFrame,
    frameCount: countFrames(ranges, everyNthFrame),
    fps: composition.fps / everyNthFrame,
  };
}
