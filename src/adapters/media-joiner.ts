import type { CancelSignal } from '@remotion/renderer';
import { alignmentArguments } from '../core/audio-sync.ts';
import type { MediaJoiner } from '../render/ports.ts';
import { probeMedia, probeSampleRate } from './ffprobe.ts';
import type { CombineChunksOptions } from './remotion-types.ts';
import type { Remotion } from './remotion.ts';

/** Lets an abort cancel what Remotion does. */
async function withCancelSignal(
  remotion: Remotion,
  signal: AbortSignal,
  work: (cancelSignal: CancelSignal) => Promise<unknown>,
): Promise<void> {
  const { cancel, cancelSignal } = remotion.renderer.makeCancelSignal();
  signal.throwIfAborted();
  signal.addEventListener('abort', cancel, { once: true });
  try {
    await work(cancelSignal);
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}

/** `combineChunks()`, ffmpeg and ffprobe of one Remotion. */
export function openMediaJoiner(remotion: Remotion, signal: AbortSignal): MediaJoiner {
  const { combineChunks, RenderInternals } = remotion.renderer;
  const ffmpeg = async (args: readonly string[]) => {
    await withCancelSignal(remotion, signal, async (cancelSignal) => {
      await RenderInternals.callFf({
        bin: 'ffmpeg',
        args: [...args],
        indent: false,
        logLevel: 'error',
        binariesDirectory: null,
        cancelSignal,
      });
    });
  };
  return {
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
