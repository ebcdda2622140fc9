import { z } from 'zod';

export const CHUNK_REPORT_VERSION = 3;

/** The name of the report inside a chunk's artifact. */
export const CHUNK_REPORT_FILE = 'report.json';

const chunkFile = z.strictObject({
  /** A plain file name: it is looked for in the chunk's folder and nowhere else. */
  name: z.string().regex(/^[\w-]+\.\w+$/),
  /** Bytes. */
  size: z.int().nonnegative(),
  sha256: z.hash('sha256'),
});

/** A picture's blocks, by `packBlocks()`. */
const blocks = z.base64();

/** Milliseconds since 1970 by the clock of the job's machine. */
const moment = z.number().positive();

/** What the next run's plan goes by, and what this one is held against. */
const timing = z.strictObject({
  /** When the process of the job began: the same for all chunks of a job. */
  jobStarted: moment,
  /** When the chunk began, and when its report was written. */
  started: moment,
  ended: moment,
  /** Of the machine, and the tabs that a long chunk has there: a short one may have fewer. */
  cores: z.int().positive(),
  tabs: z.int().positive(),
  /** How many frames were rendered after how many seconds; the last mark has all of them. */
  pace: z
    .array(z.strictObject({ frames: z.int().positive(), seconds: z.number().nonnegative() }))
    .min(1),
});

/** What a job says of a chunk that it rendered; it travels in the chunk's artifact. */
export const chunkReportSchema = z.strictObject({
  version: z.literal(CHUNK_REPORT_VERSION),
  planDigest: z.hash('sha256'),
  /** The chunk's key in the cache; null where it is not kept. */
  key: z.hash('sha256').nullable(),
  render: z.int().nonnegative(),
  chunk: z.int().nonnegative(),
  frameRange: z.tuple([z.int(), z.int()]).readonly(),
  frameCount: z.int().positive(),
  media: chunkFile,
  /** What is to be heard, in a file beside the media; null if there is none. */
  sound: chunkFile.nullable(),
  /** Files of the composition's `<Artifact>`s: the name that the composition gave, its frame, and where the content is. */
  artifacts: z.array(
    z.strictObject({ filename: z.string().min(1), frame: z.int().nonnegative(), file: chunkFile }),
  ),
  /** The first frames of the chunk itself and of its right neighbour; null where no pictures were taken. */
  seamPictures: z.strictObject({ own: blocks.nullable(), next: blocks.nullable() }).nullable(),
  /** Seconds from the start of `renderMedia()` to its end. */
  seconds: z.number().nonnegative(),
  /** Times `renderMedia()` was called: 2 after a flaky error. */
  attempts: z.int().positive(),
  /** Remotion's list, at most 10: milliseconds a frame. */
  slowestFrames: z.array(z.strictObject({ frame: z.int(), time: z.number() })),
  timing,
});

export type ChunkReport = z.output<typeof chunkReportSchema>;
