/**
 * Seconds of one core that Remotion's ffmpeg takes to encode a megapixel of one frame with its defaults, by the codec of the
 * render. Measured with `node scripts/measure-encoding.ts` (2 cores, x64 Linux, 2026-11-25) on frames of 1280x720.
 */
const SECONDS_PER_MEGAPIXEL: Readonly<Record<string, number>> = {
  'h264': 0.025,
  'h264-mkv': 0.025,
  'h265': 0.044,
  'vp8': 0.146,
  'vp9': 0.061,
  'av1': 0.849,
  'prores': 0.064,
};

/**
 * Seconds by which the encoder holds up a job for each frame, since it shares the cores with the tabs; 0 where nothing is
 * encoded.
 *
 * @param pixels of a frame
 * @param cores that the tabs keep busy
 */
export function encodeSeconds(codec: string, pixels: number, cores: number): number {
  return ((SECONDS_PER_MEGAPIXEL[codec] ?? 0) * (pixels / 1e6)) / cores;
}
