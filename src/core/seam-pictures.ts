import type { ChunkArguments } from './chunk-arguments.ts';
import type { FfmpegCommand } from './copy-frames.ts';
import type { FrameRange } from './plan.ts';
import type { SeamGrid } from './seam-frames.ts';
import { rangesOfArgument, toFrameRangeArgument } from './split.ts';

/** The pictures that are taken while a chunk is rendered. Paths are absolute. */
export interface SeamPictureRequest {
  /** Frames of the chunk. */
  readonly frameCount: number;
  readonly grid: SeamGrid;
  /** Where the picture of the chunk's first frame goes; null where no chunk is before it. */
  readonly own: string | null;
  /** The first frame of the right neighbour, and where its picture goes; null where no chunk follows. */
  readonly next: { readonly frame: number; readonly file: string } | null;
}

type FfmpegOverride = (command: FfmpegCommand) => string[];

/** Filters and output that leave of a picture the mean colours of its blocks: 4 bytes each, red, green, blue, alpha. */
function blocksOutput({ columns, rows }: SeamGrid, filters: readonly string[], file: string) {
  const filter = [...filters, `scale=${columns}:${rows}:flags=area`, 'format=rgba'].join(',');
  const raw = ['-c:v', 'rawvideo', '-fps_mode', 'passthrough', '-f', 'image2', '-update', '1'];
  return ['-map', '0:v:0', '-an', '-vf', filter, ...raw, '-y', file];
}

/** What ffmpeg is to do to leave the blocks of a picture's file. */
export function shrinkArguments(picture: string, grid: SeamGrid, file: string): string[] {
  // A name with a `%` would stand for many files.
  return ['-f', 'image2', '-pattern_type', 'none', '-i', picture, ...blocksOutput(grid, [], file)];
}

/** Whether a command has the frames as its input, and not what is encoded already. */
function readsFrames(args: readonly string[]): boolean {
  const format = args.indexOf('-f');
  const isFirst = format !== -1 && format < args.indexOf('-i');
  return isFirst && ['image2', 'image2pipe'].includes(args[format + 1]!);
}

/** Lets a command that encodes a chunk leave out the frame behind its last one, and take the pictures. */
function takePictures(
  args: string[],
  { frameCount, grid, own, next }: SeamPictureRequest,
): string[] {
  if (!readsFrames(args)) return args;
  return [
    ...args.toSpliced(-1, 0, '-frames:v', String(frameCount)),
    ...(own === null ? [] : blocksOutput(grid, ['trim=end_frame=1'], own)),
    ...(next === null ? [] : blocksOutput(grid, [`trim=start_frame=${frameCount}`], next.file)),
  ];
}

/** Adds the first frame of the right neighbour: to the last range if it goes on there, else as a range of its own. */
function withFrame(given: ChunkArguments, frame: number | undefined) {
  const ranges = rangesOfArgument(given['frameRange']);
  if (frame === undefined) return toFrameRangeArgument(ranges);
  const [first, last] = ranges.at(-1)!;
  const step = Number(given['everyNthFrame'] ?? 1);
  const goesOn = frame - last <= step && (frame - first) % step === 0;
  const added: FrameRange[] = goesOn
    ? [[first, frame]]
    : [
        [first, last],
        [frame, frame],
      ];
  return toFrameRangeArgument([...ranges.slice(0, -1), ...added]);
}

/**
 * Renders one frame more than the chunk has, the first of its right neighbour, and takes pictures of that one and of the
 * chunk's own first frame as they go to the encoder. Encoded is the chunk alone: its packets are those that it has without.
 */
export function withSeamPictures(
  given: ChunkArguments,
  request: SeamPictureRequest,
): ChunkArguments {
  const override = given['ffmpegOverride'] as FfmpegOverride | undefined;
  return {
    ...given,
    frameRange: withFrame(given, request.next?.frame),
    // Pictures of an image sequence are taken of its files.
    ...(override && {
      ffmpegOverride: (command: FfmpegCommand) => takePictures(override(command), request),
    }),
  };
}
