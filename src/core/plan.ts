import { z } from 'zod';
import { AUDIO_SYNCS } from './audio-sync.ts';
import { fontMismatchActions } from './fonts.ts';

/** Raised whenever a plan of an older version could be misread. */
export const PLAN_VERSION = 2;

const count = z.int().nonnegative();

/** Both ends are rendered; frames count from 0, as in Remotion. */
const frameRange = z.tuple([count, count]).readonly();
export type FrameRange = z.output<typeof frameRange>;

/** A file of the kit, by its path there, with the digest that the plan vouches for. */
const kitFile = z.strictObject({ path: z.string(), sha256: z.hash('sha256') });

/** Remotion's VideoConfig without its props, which travel in files of their own. */
const composition = z.looseObject({
  id: z.string(),
  width: z.number(),
  height: z.number(),
  fps: z.number(),
  durationInFrames: z.int().positive(),
});

const chunk = z.strictObject({
  /** From its first rendered frame to its last; of several ranges, what lies between them is not rendered. */
  frameRange,
  frameCount: z.int().positive(),
  /** By which later runs find it, a digest of all that makes its files; left out where none are to. */
  key: z.hash('sha256').optional(),
  /** Whether an earlier run has rendered it: no job does, and combine takes it from the cache. */
  cached: z.boolean().optional(),
});

/** What every render has, whatever it renders. */
const renderFields = {
  outName: z.string(),
  composition,
  /** Serialized by Remotion, so that Dates and static files come back as such. */
  props: z.strictObject({ input: kitFile, resolved: kitFile }),
  /** From the first rendered frame to the end of the last range. */
  frameRange,
  /** The ranges that are joined, in ascending order; only if there are several. */
  frameRanges: z.array(frameRange).min(2).optional(),
  everyNthFrame: z.int().positive(),
  /** Frames of the output. */
  frameCount: z.int().positive(),
  /** Frames per second of the output: the composition's, divided by `everyNthFrame`. */
  fps: z.number().positive(),
  framesPerChunk: z.int().positive(),
  /** What combine does where a frame looks different in two chunks. */
  onSeamMismatch: z.enum(['warn', 'error', 'ignore']),
  /** More options of Remotion's function that renders a chunk, the same for every chunk. */
  renderOptions: z.record(z.string(), z.unknown()),
  chunks: z.array(chunk).min(1),
};

/** A video, a GIF or a sound: `renderMedia()` and `combineChunks()`. */
const mediaRender = z.strictObject({
  type: z.literal('media'),
  ...renderFields,
  codec: z.string(),
  /** False for a codec of sound alone: there the chunk's media file is its audio. */
  hasVideo: z.boolean(),
  /** As the user gave it: `combineChunks()` resolves it again. */
  audioCodec: z.string().nullable(),
  /** The final one by Remotion's rule; null where the codec has no audio. */
  resolvedAudioCodec: z.string().nullable(),
  /** The sound's own file, and its codec; null if the sound is in the result. */
  separateAudio: z.strictObject({ outName: z.string(), audioCodec: z.string() }).nullable(),
  muted: z.boolean(),
  enforceAudioTrack: z.boolean(),
  preferLossless: z.boolean(),
  audioSync: z.enum(AUDIO_SYNCS),
  /** Hertz; the same for the chunks and for combine. */
  sampleRate: z.int().positive(),
  numberOfGifLoops: z.int().nonnegative().nullable(),
  metadata: z.record(z.string(), z.string()).nullable(),
  chunkCodec: z.string(),
  /** Whether chunks hand over what is to be heard, and combine mixes it; false for a render without sound, and for the only chunk of a render. */
  collectsSound: z.boolean(),
  /** File extension of a chunk's media, without the dot. */
  chunkExtension: z.string(),
  /** More options of `combineChunks()`. */
  combineOptions: z.record(z.string(), z.unknown()),
});

/** One frame as a picture: `renderStill()`. */
const stillRender = z.strictObject({
  type: z.literal('still'),
  ...renderFields,
  imageFormat: z.string(),
});

/** Frames as pictures: `renderFrames()`. */
const imageSequenceRender = z.strictObject({
  type: z.literal('image-sequence'),
  ...renderFields,
  imageFormat: z.string(),
  /** Remotion's `imageSequencePattern`: a file name with `[frame]` and `[ext]`. */
  pattern: z.string(),
  /** Whether the pictures come in one zip archive, or in a folder. */
  isArchive: z.boolean(),
});

/** One output file, and all that makes its chunks agree. */
const render = z.discriminatedUnion('type', [mediaRender, stillRender, imageSequenceRender]);

/** What one runner works through with one browser: chunks, of any renders. */
const job = z.strictObject({
  name: z.string(),
  chunks: z.array(z.strictObject({ render: count, chunk: count })).min(1),
});

/** The fonts that every job must have. */
const fonts = z.strictObject({
  /** Digest of the kit's folder of fonts; null where none are shipped. */
  shipped: z.hash('sha256').nullable(),
  /** All fonts that plan's machine had; null where it could not list them. */
  list: kitFile.nullable(),
  onMismatch: z.enum(fontMismatchActions),
});

export const planSchema = z.strictObject({
  version: z.literal(PLAN_VERSION),
  /** With it and the plan's digest the names of all artifacts begin. */
  name: z.string(),
  remotionVersion: z.string(),
  /** Address of the site that all jobs open; only if nothing was bundled, and the kit holds no bundle. */
  serveUrl: z.url().optional(),
  /** Over all files of the bundle, or over the script of the site: chunks of other source are chunks of another plan. Null where the kit stays on its machine. */
  bundleDigest: z.hash('sha256').nullable(),
  /** Over the files of Remotion's renderer: a patched one has the same version. Null as above. */
  runtimeDigest: z.hash('sha256').nullable(),
  /** The same without what differs between two checkouts of one source; left out where chunks have no keys. */
  sourceDigest: z.hash('sha256').optional(),
  /** `process.platform` and `process.arch` of the kit's native binaries. */
  platform: z.string(),
  /** Folder of the project from the root of the repository, for annotations; '' where they are the same. */
  projectPath: z.string(),
  /** Where the kit's `node_modules/@remotion/renderer` is resolved from; absolute where it stays in the project. */
  runtimePath: z.string(),
  chromiumOptions: z.record(z.string(), z.unknown()),
  /** Chrome of the project's configuration file, for jobs that are given no other. */
  browserExecutable: z.string().optional(),
  fonts,
  /** Whether jobs go on after an error of the project's own code in another one. */
  keepGoing: z.boolean(),
  renders: z.array(render).min(1),
  /** None where every chunk is cached. */
  jobs: z.array(job),
});

export type Plan = z.output<typeof planSchema>;
export type Render = Plan['renders'][number];
export type MediaRender = z.output<typeof mediaRender>;
export type StillRender = z.output<typeof stillRender>;
export type ImageSequenceRender = z.output<typeof imageSequenceRender>;
export type Chunk = Render['chunks'][number];
export type Job = Plan['jobs'][number];

/** A plan with the sha256 of its file, by which all jobs know that they mean the same one. */
export interface DigestedPlan {
  readonly plan: Plan;
  readonly planDigest: string;
}

/** A chunk's place in a plan; both count from 0. */
export interface ChunkId {
  readonly render: number;
  readonly chunk: number;
}

/** Every chunk of the plan, in the order of the output. */
export function chunkIds(plan: Plan): ChunkId[] {
  return plan.renders.flatMap((entry, render) =>
    entry.chunks.map((_, chunkIndex) => ({ render, chunk: chunkIndex })),
  );
}

/** A render of one chunk is rendered straight in its final codec: there is nothing to join. */
export function isDirect(entry: Render): boolean {
  return entry.chunks.length === 1;
}

/** For people, who count from 1: `chunk 8 of 12`. */
export function chunkLabel(plan: Plan, id: ChunkId): string {
  const entry = plan.renders[id.render];
  const label = `chunk ${id.chunk + 1} of ${entry?.chunks.length ?? '?'}`;
  return plan.renders.length === 1 ? label : `${entry?.outName}, ${label}`;
}
