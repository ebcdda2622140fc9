import { chunkAudio } from './audio-rule.ts';
import type { MediaFormat } from './media-format.ts';
import { PLAN_VERSION, type FrameRange, type Job, type Plan, type Render } from './plan.ts';
import { refusal, quote } from './read-inputs.ts';
import { optionsFor, type RenderOptionValues } from './render-options.ts';
import {
  automaticJobs,
  chunkCodec,
  countFrames,
  dealOut,
  fewestFramesPerChunk,
  MOST_JOBS,
  soundFramesPerChunk,
  splitFrames,
} from './split.ts';
import { UserError } from './user-error.ts';

/** Remotion's own default, in `renderMedia()` and in `combineChunks()`. */
const DEFAULT_SAMPLE_RATE = 48_000;

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
  readonly format: MediaFormat;
  readonly remotionVersion: string;
  readonly platform: string;
  readonly projectPath: string;
  readonly runtimePath: string;
}

export interface PlanWithWarnings {
  readonly plan: Plan;
  readonly warnings: readonly string[];
}

/** The rendered frames: the whole composition, or the part that the input `frames` names. */
function resolveFrameRange({ options, composition }: PlanRequest): FrameRange {
  const lastFrame = composition.durationInFrames - 1;
  const [first, last] = options.frames ?? [0, null];
  const range: FrameRange = [first, last ?? lastFrame];
  if (range[1] <= lastFrame && range[0] <= range[1]) return range;
  const given = `${first}-${last ?? ''}`;
  const allowed = `frames from 0 to ${lastFrame}, which the composition ${quote(composition.id)} has`;
  throw new UserError(refusal('frames', given, allowed));
}

function findProblems({ options, format, framesPerChunk, composition }: PlanRequest): string[] {
  const problems: string[] = [];
  const everyNthFrame = options['every-nth-frame'] ?? 1;
  const hasAudio = format.resolvedAudioCodec !== null && options.muted !== true;
  if (everyNthFrame > 1 && hasAudio) {
    const why =
      'with sound Remotion writes audio that does not match the frames, on one machine too';
    problems.push(
      `every-nth-frame: ${everyNthFrame} is not allowed with sound (${why}). Set muted: true, or render a GIF.`,
    );
  }
  const fps = composition.fps / everyNthFrame;
  const fewest = fewestFramesPerChunk(format.codec, fps);
  if (framesPerChunk !== undefined && framesPerChunk < fewest) {
    const allowed = `${fewest} or more for ${format.codec} at ${fps} fps (shorter chunks get wrong timestamps)`;
    problems.push(refusal('frames-per-chunk', String(framesPerChunk), allowed));
  }
  return problems;
}

/** Why this format can not be joined from chunks, or null where it can. */
function reasonForOneChunk({ format, options }: PlanRequest): string | null {
  return format.codec === 'gif' && options['pixel-format']?.startsWith('yuva') === true
    ? 'A transparent GIF is rendered in one chunk: chunks of a GIF pass through h264, which has no transparency.'
    : null;
}

/** Frames of each chunk but the last, as wished, and as the codec bears. */
function chooseFramesPerChunk(request: PlanRequest, frameCount: number, fps: number): number {
  if (reasonForOneChunk(request) !== null) return frameCount;
  const jobs = request.jobs === 'auto' ? automaticJobs(frameCount) : request.jobs;
  const wanted = request.framesPerChunk ?? Math.ceil(frameCount / jobs);
  return soundFramesPerChunk(request.format.codec, fps, frameCount, wanted);
}

function collectWarnings(request: PlanRequest, render: Render): string[] {
  const reason = reasonForOneChunk(request);
  const warnings = reason !== null && render.frameCount > 1 ? [reason] : [];
  const { framesPerChunk: wanted, options, format } = request;
  if (
    reason === null &&
    wanted !== undefined &&
    wanted < render.frameCount &&
    wanted !== render.framesPerChunk
  ) {
    warnings.push(
      `frames-per-chunk: ${wanted} would leave a last chunk of ${render.frameCount % wanted} frames, which ${format.codec} can not join; ${render.framesPerChunk} is used.`,
    );
  }
  if (
    /^vp[89]$/.test(format.codec) &&
    options['pixel-format']?.startsWith('yuva') === true &&
    render.chunks.length > 1
  ) {
    warnings.push(
      'Transparent VP8 and VP9 videos can flicker where two chunks meet (remotion-dev/remotion#3234). With jobs: 1 there is no such place.',
    );
  }
  return warnings;
}

function makeRender(request: PlanRequest): Render {
  const { options, format, composition } = request;
  const frameRange = resolveFrameRange(request);
  const everyNthFrame = options['every-nth-frame'] ?? 1;
  const frameCount = countFrames(frameRange, everyNthFrame);
  const fps = composition.fps / everyNthFrame;
  const framesPerChunk = chooseFramesPerChunk(request, frameCount, fps);
  const chunks = splitFrames(frameRange, everyNthFrame, framesPerChunk);
  const direct = chunks.length === 1;
  const muted = options.muted ?? false;
  const audio = direct ? null : chunkAudio(format.resolvedAudioCodec, muted, framesPerChunk);
  const codec = direct ? format.codec : chunkCodec(format.codec);
  const defaultSampleRate = composition['defaultSampleRate'];
  return {
    outName: request.outName,
    composition,
    props: request.props,
    codec: format.codec,
    hasVideo: format.hasVideo,
    audioCodec: options['audio-codec'] ?? null,
    resolvedAudioCodec: format.resolvedAudioCodec,
    muted,
    enforceAudioTrack: options['enforce-audio-track'] ?? false,
    preferLossless: options['prefer-lossless'] ?? false,
    sampleRate:
      options['sample-rate'] ??
      (typeof defaultSampleRate === 'number' ? defaultSampleRate : DEFAULT_SAMPLE_RATE),
    numberOfGifLoops: options['number-of-gif-loops'] ?? null,
    metadata: options.metadata ?? null,
    frameRange,
    everyNthFrame,
    frameCount,
    fps,
    framesPerChunk,
    chunkCodec: codec,
    chunkAudio: audio,
    chunkExtensions: {
      media: direct ? format.extension : format.extensionOf(codec, audio?.codec ?? null),
      audio: audio !== null && format.hasVideo ? format.audioExtensionOf(audio.codec) : null,
    },
    renderMediaOptions: optionsFor('chunk', options),
    combineOptions: optionsFor('combine', options),
    chunks,
  };
}

/** For people: `1/4 · frames 0–74`. */
function nameJob(render: Render, chunks: readonly number[], index: number, count: number): string {
  const first = render.chunks[chunks[0]!]!.frameRange[0];
  const last = render.chunks[chunks.at(-1)!]!.frameRange[1];
  return `${index + 1}/${count} · frames ${first}–${last}`;
}

function makeJobs(render: Render, jobs: number | 'auto'): Job[] {
  const most = jobs === 'auto' ? MOST_JOBS : jobs;
  const groups = dealOut([...render.chunks.keys()], most);
  return groups.map((chunks, index) => ({
    name: nameJob(render, chunks, index, groups.length),
    chunks: chunks.map((chunk) => ({ render: 0, chunk })),
  }));
}

/**
 * Makes the plan that chunk jobs and combine work by.
 *
 * @throws {UserError} naming every option that does not fit the composition or the codec.
 */
export function makePlan(request: PlanRequest): PlanWithWarnings {
  const problems = findProblems(request);
  if (problems.length > 0) throw new UserError(problems);
  const render = makeRender(request);
  const plan: Plan = {
    version: PLAN_VERSION,
    name: request.name,
    remotionVersion: request.remotionVersion,
    platform: request.platform,
    projectPath: request.projectPath,
    runtimePath: request.runtimePath,
    chromiumOptions: optionsFor('browser', request.options),
    renders: [render],
    jobs: makeJobs(render, request.jobs),
  };
  return { plan, warnings: collectWarnings(request, render) };
}
