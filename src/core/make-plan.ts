import { checkPlanRequest, collectWarnings } from './check-plan-request.ts';
import { decideSplit, type DecidedSplit } from './decide-split.ts';
import { extensionOf } from './extension.ts';
import type { MediaFormat, PictureFormat } from './media-format.ts';
import { nameJob } from './name-job.ts';
import { PLAN_VERSION, type Job, type MediaRender, type Plan, type Render } from './plan.ts';
import { DEFAULT_PATTERN } from './picture-names.ts';
import { resolveTiming, type PlanRequest, type Timing } from './plan-request.ts';
import { optionsFor } from './render-options.ts';
import { chunkCodec, splitFrames } from './split.ts';
import { UserError } from './user-error.ts';

export type { PlanRequest } from './plan-request.ts';

/** Remotion's own default, in `renderMedia()` and in `combineChunks()`. */
const DEFAULT_SAMPLE_RATE = 48_000;

export interface PlanWithWarnings {
  readonly plan: Plan;
  /** What it is expected to take, beside the same on other numbers of jobs. */
  readonly split: DecidedSplit;
  readonly warnings: readonly string[];
}

/** A chunk of sound alone has no pictures to encode; the file that Remotion writes is silent, and thrown away. */
const SOUND_CHUNK_CODEC = 'wav';

/** What makes a chunk's files, by the number of chunks: a lone chunk is the result. */
function chooseChunkFormat(
  { options, outName }: PlanRequest,
  format: MediaFormat,
  direct: boolean,
) {
  const hasSound = format.resolvedAudioCodec !== null || format.separateAudioCodec !== null;
  const isHeard = hasSound && options.muted !== true;
  if (direct) {
    return {
      chunkCodec: format.codec,
      // Sound in the only chunk is Remotion's own.
      collectsSound: isHeard && format.separateAudioCodec !== null,
      chunkExtension: extensionOf(outName),
    };
  }
  const codec = format.hasVideo ? chunkCodec(format.codec) : SOUND_CHUNK_CODEC;
  return {
    chunkCodec: codec,
    collectsSound: isHeard,
    chunkExtension: format.extensionOf(codec),
  };
}

/** The separate file of sound: a folder that the name had is the command's business. */
function chooseSeparateAudio(
  given: string | undefined,
  { separateAudioCodec: audioCodec }: MediaFormat,
): MediaRender['separateAudio'] {
  if (given === undefined || audioCodec === null) return null;
  return { outName: given.split(/[/\\]/).at(-1)!, audioCodec };
}

/** The user's own options of sound and result, which chunks and combine need in different places. */
function chooseResultOptions({ options, composition }: PlanRequest, format: MediaFormat) {
  const defaultSampleRate = composition['defaultSampleRate'];
  return {
    audioCodec: options['audio-codec'] ?? null,
    resolvedAudioCodec: format.resolvedAudioCodec,
    separateAudio: chooseSeparateAudio(options['separate-audio-to'], format),
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
  { type, imageFormat, extension }: PictureFormat,
  common: CommonFields,
): Render {
  const { jpegQuality, ...others } = optionsFor('picture', options);
  // Remotion's command passes over the quality of other formats, and its functions refuse it.
  const renderOptions =
    imageFormat === 'jpeg' && jpegQuality !== undefined ? { jpegQuality, ...others } : others;
  const fields = { ...common, imageFormat, renderOptions };
  if (type === 'still') return { type, ...fields };
  const pattern = options['image-sequence-pattern'] ?? DEFAULT_PATTERN;
  return { type, ...fields, pattern, isArchive: extension !== '' };
}

function makeRender(
  request: PlanRequest,
  timing: Timing,
  { framesPerChunk }: DecidedSplit,
): Render {
  const { outName, composition, props, format } = request;
  const chunks = splitFrames(timing, framesPerChunk);
  const onSeamMismatch = request.options['on-seam-mismatch'] ?? 'warn';
  const split = { framesPerChunk, chunks, onSeamMismatch };
  const common = { outName, composition, props, ...timing, ...split };
  return format.type === 'media'
    ? makeMediaRender(request, format, common)
    : makePictureRender(request, format, common);
}

function makeJobs(render: Render, { jobs }: DecidedSplit): Job[] {
  return jobs.map((chunks, index) => ({
    name: nameJob(render, chunks, index, jobs.length),
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
  const split = decideSplit(request, timing);
  const render = makeRender(request, timing, split);
  const plan: Plan = {
    version: PLAN_VERSION,
    name: request.name,
    remotionVersion: request.remotionVersion,
    ...(request.serveUrl !== undefined && { serveUrl: request.serveUrl }),
    bundleDigest: request.bundleDigest,
    runtimeDigest: request.runtimeDigest,
    platform: request.platform,
    projectPath: request.projectPath,
    runtimePath: request.runtimePath,
    ...(request.browserExecutable === undefined
      ? {}
      : { browserExecutable: request.browserExecutable }),
    chromiumOptions: optionsFor('browser', request.options),
    fonts: request.fonts,
    keepGoing: request.options['keep-going'] ?? false,
    renders: [render],
    jobs: makeJobs(render, split),
  };
  return { plan, split, warnings: [...split.warnings, ...collectWarnings(request, render)] };
}
