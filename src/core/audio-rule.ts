/** How a chunk renders its audio, so that `combineChunks()` joins it to the sample. */
export interface ChunkAudio {
  readonly codec: 'aac' | 'pcm-16';
  /** Pads each chunk with whole AAC packets, so that they join without re-encoding. */
  readonly forSeamlessAacConcatenation: boolean;
}

/** `canConcatAudioSeamlessly()` of Remotion: chunks of this many frames or fewer are re-encoded. */
const LONGEST_NOT_SEAMLESS = 4;

/**
 * The audio of a chunk, or null where there is none.
 * `combineChunks()` joins AAC as it is when the final audio codec is AAC and a chunk has 5 frames or
 * more, and re-encodes from PCM in every other case; the chunks must agree with what it does.
 *
 * @param finalAudioCodec what Remotion's `resolveAudioCodec()` gives for the result; null for a GIF
 * @param framesPerChunk frames of every chunk but the last
 */
export function chunkAudio(
  finalAudioCodec: string | null,
  muted: boolean,
  framesPerChunk: number,
): ChunkAudio | null {
  if (finalAudioCodec === null || muted) return null;
  return finalAudioCodec === 'aac' && framesPerChunk > LONGEST_NOT_SEAMLESS
    ? { codec: 'aac', forSeamlessAacConcatenation: true }
    : { codec: 'pcm-16', forSeamlessAacConcatenation: false };
}
