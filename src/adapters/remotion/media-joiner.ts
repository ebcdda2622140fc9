import { alignmentArguments } from '../../core/audio-sync.ts';
import type { MediaJoiner } from '../../render/ports.ts';
import { callFfmpeg, withCancelSignal } from './ffmpeg.ts';
import { mixSound } from './mix-sound.ts';
import { probeMedia, probeFirstSound } from './ffprobe.ts';
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
      const sound = await probeFirstSound(remotion, file);
      if (sound === null) return false;
      // A Remotion that makes up for the delay itself (from 4.0.531 on) says in the file how long it is.
      const priming = sound.declaredDelay ?? alignment.priming;
      await ffmpeg(alignmentArguments({ ...alignment, priming }, sound.sampleRate, file, output));
      return true;
    },
    probe: async (file) => await probeMedia(remotion, file),
  };
}
