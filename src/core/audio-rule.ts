/** The audio codec of every chunk that has sound: samples as they are, which join without a trace. */
export const CHUNK_AUDIO_CODEC = 'pcm-16';

/**
 * `combineChunks()` joins AAC chunks packet by packet where a chunk has more frames than this, and
 * else encodes the joined PCM once, as one machine would (`canConcatAudioSeamlessly()`, Remotion 4.0.529).
 * Packets of separate encoders decode to other samples, around the seams and at the end:
 * `docs/architecture.md` has the measurement.
 */
const MOST_FRAMES_ENCODED_ONCE = 4;

/**
 * The audio codec that a chunk is rendered with, or null where it has no sound.
 *
 * @param finalAudioCodec what Remotion's `resolveAudioCodec()` gives for the result; null for a GIF
 */
export function chunkAudioCodec(
  finalAudioCodec: string | null,
  muted: boolean,
): typeof CHUNK_AUDIO_CODEC | null {
  return finalAudioCodec === null || muted ? null : CHUNK_AUDIO_CODEC;
}

/** The `framesPerChunk` to tell `combineChunks()`, so that it encodes the sound once; it serves it for nothing else. */
export function framesPerChunkForCombining(framesPerChunk: number): number {
  return Math.min(framesPerChunk, MOST_FRAMES_ENCODED_ONCE);
}
