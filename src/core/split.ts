import type { FrameRange } from './plan.ts';

/** GitHub allows 256 jobs in a matrix. */
export const MOST_JOBS = 256;

/**
 * A run's artifacts are listed up to 1000; a chunk is one artifact, and the kit, the result and the
 * caller's own artifacts need room beside the chunks.
 */
export const MOST_CHUNKS = 900;

/**
 * An h264 MPEG-TS chunk that lasts this many seconds or less collapses the joined video to 0.1 s.
 * Measured on Remotion 4.0.529 at 24, 30 and 60 fps: `(frames - 1) / fps` must exceed it.
 */
const SHORTEST_TS_SECONDS = 0.1;

/**
 * An h264 MPEG-TS chunk of fewer frames gets wrong timestamps at any frame rate, the last one too.
 * Measured on Remotion 4.0.529: a last chunk of 1 or 2 frames, and chunks of 2 frames at 1 to 8 fps.
 */
const FEWEST_TS_FRAMES = 3;

/**
 * Codecs whose chunks have another one. `combineChunks()` joins h264 as MPEG-TS (`canConcatVideoSeamlessly()`).
 * It makes a GIF anew from whatever chunks ffmpeg can read, with one palette for all frames: its chunks hold the
 * frames as they are, and are `prores` for the sake of the container alone. MOV takes JPEG and PNG; the size need not
 * be even; and Remotion does not encode while it renders, for which it would ask an encoder.
 */
const CHUNK_CODECS: Readonly<Record<string, string>> = { h264: 'h264-ts', gif: 'prores' };

/** The codec that `renderMedia()` gets for a chunk; `combineChunks()` gets the final codec. */
export function chunkCodec(codec: string): string {
  return CHUNK_CODECS[codec] ?? codec;
}

/** Whether the chunks hold the frames as Chrome made them, and an encoder comes only with the result. */
export function hasCopiedFrames(codec: string): boolean {
  return codec === 'gif';
}

/**
 * The fewest frames that a chunk of this codec may have.
 *
 * @param fps frames per second of the output
 */
export function fewestFramesPerChunk(codec: string, fps: number): number {
  if (chunkCodec(codec) !== 'h264-ts') return 1;
  let frames = FEWEST_TS_FRAMES;
  // In this form and not as floor(0.1 * fps): (4 - 1) / 30 is exactly 0.1, which is too short.
  while ((frames - 1) / fps <= SHORTEST_TS_SECONDS) frames++;
  return frames;
}

/** File extensions of streams without a container: no sound and no length, and nothing in them to join by. */
const BARE_STREAMS: readonly string[] = ['hevc'];

/** Whether a file has no container, by its extension: only one job can write it, as one machine would. */
export function isBareStream(extension: string): boolean {
  return BARE_STREAMS.includes(extension);
}

function leavesGoodRemainder(codec: string, frameCount: number, framesPerChunk: number): boolean {
  const remainder = frameCount % framesPerChunk;
  return chunkCodec(codec) !== 'h264-ts' || remainder === 0 || remainder >= FEWEST_TS_FRAMES;
}

/**
 * The smallest number of frames per chunk, `wanted` or more, that the codec bears.
 * A chunk as long as the whole is always right: it is not joined.
 */
export function soundFramesPerChunk(
  codec: string,
  fps: number,
  frameCount: number,
  wanted: number,
): number {
  let frames = Math.max(
    wanted,
    fewestFramesPerChunk(codec, fps),
    Math.ceil(frameCount / MOST_CHUNKS),
  );
  while (frames < frameCount && !leavesGoodRemainder(codec, frameCount, frames)) frames++;
  return Math.min(frames, frameCount);
}

/** A chunk's place in the composition. Frames count from 0, both ends are rendered. */
export interface PlannedChunk {
  readonly frameRange: FrameRange;
  /** Frames in the output: with `everyNthFrame` fewer than the range covers. */
  readonly frameCount: number;
}

/** The frames that are rendered, by their places in the composition. */
export interface RenderedFrames {
  readonly frameRange: FrameRange;
  readonly frameRanges?: readonly FrameRange[] | undefined;
  readonly everyNthFrame: number;
}

/** Returns the ranges of a render, in ascending order. */
export function rangesOfRender({
  frameRange,
  frameRanges = [frameRange],
}: Omit<RenderedFrames, 'everyNthFrame'>): readonly FrameRange[] {
  return frameRanges;
}

/** Counts the frames that are rendered of some ranges: of each its first, and every nth one after it. */
export function countFrames(ranges: readonly FrameRange[], everyNthFrame: number): number {
  return ranges.reduce(
    (sum, [first, last]) => sum + Math.floor((last - first) / everyNthFrame) + 1,
    0,
  );
}

/** Lists the frames of the composition that are rendered, in the order of the output. */
export function framesOfRender(rendered: RenderedFrames): number[] {
  const { everyNthFrame } = rendered;
  return rangesOfRender(rendered).flatMap((range) =>
    Array.from(
      { length: countFrames([range], everyNthFrame) },
      (_, index) => range[0] + index * everyNthFrame,
    ),
  );
}

/** Returns the ranges that a chunk renders: those of the render, cut at its first and its last frame. */
export function rangesOfChunk(
  { frameRanges }: Pick<RenderedFrames, 'frameRanges'>,
  { frameRange: [first, last] }: Pick<PlannedChunk, 'frameRange'>,
): FrameRange[] {
  if (frameRanges === undefined) return [[first, last]];
  return frameRanges
    .map(([start, end]): FrameRange => [Math.max(start, first), Math.min(end, last)])
    .filter(([start, end]) => start <= end);
}

/** Returns ranges as Remotion takes them in every version, which is one alone if there is one. */
export function toFrameRangeArgument(
  ranges: readonly FrameRange[],
): FrameRange | readonly FrameRange[] {
  return ranges.length === 1 ? ranges[0]! : ranges;
}

/** Reads what {@link toFrameRangeArgument} gave. */
export function rangesOfArgument(argument: unknown): readonly FrameRange[] {
  const given = argument as FrameRange | readonly FrameRange[];
  return typeof given[0] === 'number' ? [given as FrameRange] : (given as readonly FrameRange[]);
}

/**
 * Cuts the frames of a render into chunks: chunk i covers the output frames `[i * n, (i + 1) * n)`.
 * All have equal length but the last, and may hold frames of several ranges. Every chunk starts on a rendered frame,
 * because Remotion counts every nth frame from the start of the range it is given.
 */
export function splitFrames(rendered: RenderedFrames, framesPerChunk: number): PlannedChunk[] {
  const frames = framesOfRender(rendered);
  return Array.from({ length: Math.ceil(frames.length / framesPerChunk) }, (_, index) => {
    const start = index * framesPerChunk;
    const end = Math.min(start + framesPerChunk, frames.length);
    return { frameRange: [frames[start]!, frames[end - 1]!], frameCount: end - start };
  });
}

/** Deals items out to at most `most` groups, in order, as evenly as can be. */
export function dealOut<T>(items: readonly T[], most: number): T[][] {
  const groups = Math.min(most, items.length);
  return Array.from({ length: groups }, (_, group) =>
    items.slice(
      Math.floor((group * items.length) / groups),
      Math.floor(((group + 1) * items.length) / groups),
    ),
  );
}
