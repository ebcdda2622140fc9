/** Cores of the machine that the table was measured on. */
const MEASURED_CORES = 2;

/**
 * Seconds that two cores take to encode a megapixel of one frame, with Remotion's own ffmpeg and its defaults, by the
 * codec of the chunk. `node scripts/measure-encoding.ts` measures them.
 */
const SECONDS_PER_MEGAPIXEL: Readonly<Record<string, number>> = {
  'h264': 0.008,
  'h264-ts': 0.008,
  'h264-mkv': 0.008,
  'h265': 0.03,
  'av1': 0.05,
  'vp8': 0.04,
  'vp9': 0.1,
  'prores': 0.02,
};

/**
 * Seconds that a job's encoder takes from its tabs for each frame; 0 where nothing is encoded.
 *
 * @param pixels of a frame
 */
export function encodeSeconds(chunkCodec: string, pixels: number, cores: number): number {
  const seconds = SECONDS_PER_MEGAPIXEL[chunkCodec] ?? 0;
  return (seconds * (pixels / 1e6) * MEASURED_CORES) / cores;
}
