/** What Remotion gives an `ffmpegOverride`: the command that it would run. */
export interface FfmpegCommand {
  /** `pre-stitcher` encodes frames while they are rendered, `stitcher` does what is left then. */
  readonly type: 'pre-stitcher' | 'stitcher';
  readonly args: readonly string[];
}

/**
 * An `ffmpegOverride` for `renderMedia()`: puts the frames into the file as Chrome made them, JPEG or PNG, and
 * encodes nothing. So a GIF that is made from chunks is made from the very frames that one machine would have.
 *
 * It keeps the input of Remotion's command, its output and the output's muxer, and no option of an encoder.
 *
 * @throws where the command has no input, which no version of Remotion writes so far
 */
export function copyFrames({ args }: Pick<FfmpegCommand, 'args'>): string[] {
  const input = args.indexOf('-i');
  const output = args.at(-1);
  if (input === -1 || output === undefined || input + 2 >= args.length) {
    throw new Error(`Remotion's ffmpeg command has no input and output: ${args.join(' ')}`);
  }
  const untilInput = args.slice(0, input + 2);
  // Remotion writes MOV under a name without its extension, and then moves its index to the front.
  const muxer = args.indexOf('-f', input + 2);
  const format = muxer === -1 ? [] : args.slice(muxer, muxer + 2);
  const copying = ['-an', '-c:v', 'copy', '-map_metadata', '-1', '-y'];
  return [...untilInput, ...copying, ...format, output];
}
