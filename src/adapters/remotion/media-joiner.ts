import { alignmentArguments } from '../../core/audio-sync.ts';
import type { MediaJoiner } from '../../render/ports.ts';
import { callFfmpeg, withCancelSignal } from './ffmpeg.ts';
import { mixSound } from './mix-sound.ts';
import { probeMedia, probeSampleRate } from './ffprobe.ts';
import type { CombineChunksOptions } from './remotion-types.ts';
import type { Remotion } from './remotion.ts';

/**
 * Opens the mixer, `combineChunks()`, ffmpeg and ffprobe of one Remotion.
 *
 * @param bundle the folder of the bundle, with the media that are mixed
 */
export function openMediaJoiner(
  remotion: Remotion,
  bundle: string,
  signal: AbortSignal,
): MediaJoiner {
  const { combineChunks } = remotion.renderer;
  const ffmpeg = async (args: readonly string[]) => await callFfmpeg(remotion, args, signal);
  return {
    mixSound: async (request) => await mixSound(remotion, request, { bundle, signal }),
    ffmpeg,
    async combine(combineArguments, output) {
      await withCancelSignal(remotion, signal, async (cancelSignal) => {
        const options = { ...combineArguments, outputLocation: output, cancelSignal };
        await combineChunks(options as CombineChunksOptions);
      });
    },
    async alignAudio(file, output, alignment) {
      const sampleRate = await probeSampleRate(remotion, file);
      if (sampleRate === null) return false;
      await ffmpeg(alignmentArguments(alignment, sampleRate, file, output));
      return true;
    },
    probe: async (file) => await probeMedia(remotion, file),
  };
}
