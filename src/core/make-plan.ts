import { chunkAudioCodec } from './audio-rule.ts';
import { checkPlanRequest, collectWarnings } from './check-plan-request.ts';
import { extensionOf } from './extension.ts';
import { PLAN_VERSION, type Job, type Plan, type Render } from './plan.ts';
import { reasonForOneChunk, resolveTiming, type PlanRequest, type Timing } from './plan-request.ts';
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

/** Frames of each chunk but the last, as wished, and as the codec bears. */
function chooseFramesPerChunk(request: PlanRequest, { frameCount, fps }: Timing): number {
  if (reasonForOneChunk(request) !== null) return frameCount;
  const jobs = request.jobs === 'auto' ? automaticJobs(frameCount) : request.jobs;
  const wanted = request.framesPerChunk ?? Math.ceil(frameCount / jobs);
  return soundFramesPerChunk(request.format.codec, fps, frameCount, wanted);
}

/** What makes a chunk's files, by the number of chunks: a lone chunk is the result. */
function chooseChunkFormat({ format, options, outName }: PlanRequest, direct: boolean) {
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
function chooseResultOptions({ options, format, composition }: PlanRequest) {
  const defaultSampleRate = composition['defaultSampleRate'];
  return {
    audioCodec: options['audio-codec'] ?? null,
    resolvedAudioCodec: format.resolvedAudioCodec,
    muted: options.muted ?? false,
    enforceAudioTrack: options['enforce-audio-track'] ?? false,
    preferLossless: options['prefer-lossless'] ?? false,
    sampleRate:
      options['sample-rate'] ??
      (typeof defaultSampleRate === 'number' ? defaultSampleRate : DEFAULT_SAMPLE_RATE),
    numberOfGifLoops: options['number-of-gif-loops'] ?? null,
    metadata: options.metadata ?? null,
  };
}

function makeRender(request: PlanRequest, timing: Timing): Render {
  const { outName, composition, props, format, options } = request;
  const framesPerChunk = chooseFramesPerChunk(request, timing);
  const chunks = splitFrames(timing.frameRange, timing.everyNthFrame, framesPerChunk);
  return {
    outName,
    composition,
    props,
    codec: format.codec,
    hasVideo: format.hasVideo,
    ...chooseResultOptions(request),
    ...timing,
    framesPerChunk,
    ...chooseChunkFormat(request, chunks.length === 1),
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
    renders: [render],
    jobs: makeJobs(render, request.jobs),
  };
  return { plan, warnings: collectWarnings(request, render) };
}
