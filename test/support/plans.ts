import { CHUNK_REPORT_VERSION, type ChunkReport } from '../../src/core/chunk-report.ts';
import { makePlan, type PlanRequest } from '../../src/core/make-plan.ts';
import type { MediaFormat } from '../../src/core/media-format.ts';
import { chunkFileNames } from '../../src/core/chunk-files.ts';
import type { ChunkId, ImageSequenceRender, MediaRender, Plan } from '../../src/core/plan.ts';

/** A digest where no test looks at what was digested. */
export const someDigest = 'd1'.repeat(32);

/** H.264 with AAC, as Remotion would have it; `remotionFormat()` asks Remotion for any codec. */
export const h264Format: MediaFormat = {
  type: 'media',
  codec: 'h264',
  hasVideo: true,
  resolvedAudioCodec: 'aac',
  separateAudioCodec: null,
  extension: 'mp4',
  extensionOf: (codec) => (codec === 'h264-ts' ? 'ts' : 'mp4'),
  collectsSound: true,
};

/** A request for a plan, with a composition of so many frames and frames per second. */
export interface TestRequest extends Partial<PlanRequest> {
  readonly frames?: number;
  readonly fps?: number;
}

export function makePlanRequest({
  frames = 300,
  fps = 30,
  ...given
}: TestRequest = {}): PlanRequest {
  return {
    name: 'hello',
    outName: 'hello.mp4',
    options: {},
    jobs: 4,
    framesPerChunk: undefined,
    composition: { id: 'Hello', width: 1280, height: 720, fps, durationInFrames: frames },
    props: {
      input: { path: 'props/0-input.json', sha256: someDigest },
      resolved: { path: 'props/0-resolved.json', sha256: someDigest },
    },
    format: h264Format,
    remotionVersion: '4.0.529',
    bundleDigest: someDigest,
    runtimeDigest: someDigest,
    platform: 'linux-x64',
    projectPath: '',
    runtimePath: 'runtime/node_modules/@remotion/renderer',
    fonts: { shipped: null, list: null, onMismatch: 'error' },
    ...given,
  };
}

/** A plan of one render: 300 frames of H.264 in 4 chunks on 4 jobs, unless asked otherwise. */
export function makeTestPlan(request: TestRequest = {}): Plan {
  return makePlan(makePlanRequest(request)).plan;
}

/** The only render of such a plan: a video or a sound. */
export function makeTestRender(request: TestRequest = {}): MediaRender {
  return mediaRenderOf(makeTestPlan(request));
}

/** The first render of a plan, which is known to be a video or a sound. */
export function mediaRenderOf({ renders: [render] }: Plan): MediaRender {
  if (render?.type === 'media') return render;
  throw new Error(`The plan has a render of type ${render?.type}, expected media.`);
}

/** The render of a plan for an image sequence in JPEG. */
export function makeSequenceRender(request: TestRequest = {}): ImageSequenceRender {
  const format = { type: 'image-sequence', imageFormat: 'jpeg', extension: 'zip' } as const;
  const [render] = makeTestPlan({ outName: 'hello.zip', ...request, format }).renders;
  if (render?.type === 'image-sequence') return render;
  throw new Error(`The plan has a render of type ${render?.type}, expected an image sequence.`);
}

/** When jobs of made reports start, in milliseconds since 1970. */
export const RUN_STARTED = Date.UTC(2026, 10, 25, 12);

/** A report that fits the plan, of a chunk whose files have fixed sizes and digests. */
export function makeChunkReport(
  plan: Plan,
  id: ChunkId,
  changes: Partial<ChunkReport> = {},
): ChunkReport {
  const render = plan.renders[id.render]!;
  const { frameRange, frameCount } = render.chunks[id.chunk]!;
  const { media, sound } = chunkFileNames(render);
  return {
    version: CHUNK_REPORT_VERSION,
    planDigest: someDigest,
    key: null,
    ...id,
    frameRange,
    frameCount,
    media: { name: media, size: 2000, sha256: 'a1'.repeat(32) },
    sound: sound === null ? null : { name: sound, size: 1000, sha256: 'b2'.repeat(32) },
    artifacts: [],
    seamPictures: null,
    seconds: 5,
    attempts: 1,
    slowestFrames: [{ frame: frameRange[0], time: 120 }],
    timing: {
      jobStarted: RUN_STARTED,
      started: RUN_STARTED + 2000,
      ended: RUN_STARTED + 7500,
      cores: 2,
      tabs: 2,
      pace: [{ frames: frameCount, seconds: 4 }],
    },
    ...changes,
  };
}
