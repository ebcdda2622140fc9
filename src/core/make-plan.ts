import { chunkAudioCodec } from './audio-rule.ts';
import { checkPlanRequest, collectWarnings } from './check-plan-request.ts';
import { extensionOf } from './extension.ts';
import { fixedFramesPerChunk } from './fixed-grid.ts';
import type { MediaFormat, PictureFormat } from './media-format.ts';
import { PLAN_VERSION, type Job, type MediaRender, type Plan, type Render } from './plan.ts';
import { DEFAULT_PATTERN } from './picture-names.ts';
import { resolveTiming, type PlanRequest, type Timing } from './plan-request.ts';
import { optionsFor } from './render-options.ts';
import {
  automaticJobs,
  chunkCodec,
  dealOut,
  MOST_JOBS,
  soundFramesPerChunk,
  splitFrames,
} from './split.ts';
import { UserError } from './user-error.ts';

export type { PlanRequest } from './plan-request.ts';

/** Remotion's own default, in `renderMedia()` and in `combineChunks()`. */
const DEFAULT_SAMPLE_RATE = 48_000;

export interface PlanWithWarnings {
  readonly plan: Plan;
  readonly warnings: readonly string[];
}

/** Whether chunks are to be found again by later runs, and nobody says how long they are. */
function isFixedGrid({ options, jobs, framesPerChunk }: PlanRequest): boolean {
  return options['chunk-cache'] === true && jobs === 'auto' && framesPerChunk === undefined;
}

/** Frames of each chunk but the last, as wished, and as the codec bears. */
function chooseFramesPerChunk(request: PlanRequest, { frameCount, fps }: Timing): number {
  const jobs = request.jobs === 'auto' ? automaticJobs(frameCount) : request.jobs;
  const fixed = isFixedGrid(request) ? fixedFramesPerChunk(frameCount) : undefined;
  const wanted = request.framesPerChunk ?? fixed ?? Math.ceil(frameCount / jobs);
  const { format } = request;
  // Pictures have no rules of length: their format is no codec that has any.
  const codec = format.type === 'media' ? format.codec : format.imageFormat;
  return soundFramesPerChunk(codec, fps, frameCount, wanted);
}

/** What makes a chunk's files, by the number of chunks: a lone chunk is the result. */
function chooseChunkFormat(
  { options, outName }: PlanRequest,
  format: MediaFormat,
  direct: boolean,
) {
  if (direct) {
    return {
      chunkCodec: format.codec,
      chunkAudioCodec: null,
      chunkExtensions: { media: extensionOf(outName), audio: null },
    };
  }
  const codec = chunkCodec(format.codec);
  const audioCodec = chunkAudioCodec(format.resolvedAudioCodec, options.muted ?? false);
  return {
    chunkCodec: codec,
    chunkAudioCodec: audioCodec,
    chunkExtensions: {
      // Sound goes into a file of its own: the container need not take PCM, which MP4 does not.
      media: format.extensionOf(codec, format.hasVideo ? null : audioCodec),
      audio: audioCodec !== null && format.hasVideo ? format.audioExtensionOf(audioCodec) : null,
    },
  };
}

/** The user's own options of sound and result, which chunks and combine need in different places. */
function chooseResultOptions({ options, composition }: PlanRequest, format: MediaFormat) {
  const defaultSampleRate = composition['defaultSampleRate'];
  return {
    audioCodec: options['audio-codec'] ?? null,
    resolvedAudioCodec: format.resolvedAudioCodec,
    muted: options.muted ?? false,
    enforceAudioTrack: options['enforce-audio-track'] ?? false,
    preferLossless: options['prefer-lossless'] ?? false,
    audioSync: options['audio-sync'] ?? 'exact',
    sampleRate:
      options['sample-rate'] ??
      (typeof defaultSampleRate === 'number' ? defaultSampleRate : DEFAULT_SAMPLE_RATE),
    numberOfGifLoops: options['number-of-gif-loops'] ?? null,
    metadata: options.metadata ?? null,
  };
}

/**
 * Options of `renderMedia()` for every chunk. A composition's own pixel format and image format it reads itself;
 * its ProRes profile it leaves to whoever calls, as Remotion's command does.
 */
function chooseRenderOptions({ options, composition }: PlanRequest, { codec }: MediaFormat) {
  const profile = composition['defaultProResProfile'];
  const defaults =
    codec === 'prores' && typeof profile === 'string' ? { proResProfile: profile } : {};
  return { ...defaults, ...optionsFor('chunk', options) };
}

/** What every render has but the options of its function. */
type CommonFields = Omit<Render, 'type' | 'renderOptions'>;

function makeMediaRender(
  request: PlanRequest,
  format: MediaFormat,
  common: CommonFields,
): MediaRender {
  return {
    type: 'media',
    ...common,
    codec: format.codec,
    hasVideo: format.hasVideo,
    ...chooseResultOptions(request, format),
    ...chooseChunkFormat(request, format, common.chunks.length === 1),
    renderOptions: chooseRenderOptions(request, format),
    combineOptions: optionsFor('combine', request.options),
  };
}

function makePictureRender(
  { options }: PlanRequest,
  { type, imageFormat }: PictureFormat,
  common: CommonFields,
): Render {
  const fields = { ...common, imageFormat, renderOptions: optionsFor('picture', options) };
  return type === 'still'
    ? { type, ...fields }
    : { type, ...fields, pattern: options['image-sequence-pattern'] ?? DEFAULT_PATTERN };
}

function makeRender(request: PlanRequest, timing: Timing): Render {
  const { outName, composition, props, format } = request;
  const framesPerChunk = chooseFramesPerChunk(request, timing);
  const chunks = splitFrames(timing.frameRange, timing.everyNthFrame, framesPerChunk);
  const onSeamMismatch = request.options['on-seam-mismatch'] ?? 'warn';
  const split = { framesPerChunk, chunks, onSeamMismatch };
  const common = { outName, composition, props, ...timing, ...split };
  return format.type === 'media'
    ? makeMediaRender(request, format, common)
    : makePictureRender(request, format, common);
}

/** For people: `1/4 · frames 0–74`, `1/1 · frame 30`. */
export function nameJob(
  render: Render,
  chunks: readonly number[],
  index: number,
  count: number,
): string {
  const first = render.chunks[chunks[0]!]!.frameRange[0];
  const last = render.chunks[chunks.at(-1)!]!.frameRange[1];
  const frames = first === last ? `frame ${first}` : `frames ${first}–${last}`;
  return `${index + 1}/${count} · ${frames}`;
}

function mostJobs({ frameCount }: Render, request: PlanRequest): number {
  if (isFixedGrid(request)) return automaticJobs(frameCount);
  return request.jobs === 'auto' ? MOST_JOBS : request.jobs;
}

function makeJobs(render: Render, request: PlanRequest): Job[] {
  const most = mostJobs(render, request);
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
  const timing = resolveTiming(request);
  const problems = checkPlanRequest(request, timing);
  if (problems.length > 0) throw new UserError(problems);
  const render = makeRender(request, timing);
  const plan: Plan = {
    version: PLAN_VERSION,
    name: request.name,
    remotionVersion: request.remotionVersion,
    bundleDigest: request.bundleDigest,
    platform: request.platform,
    projectPath: request.projectPath,
    runtimePath: request.runtimePath,
    chromiumOptions: optionsFor('browser', request.options),
    fonts: request.fonts,
    renders: [render],
    jobs: makeJobs(render, request),
  };
  return { plan, warnings: collectWarnings(request, render) };
}
