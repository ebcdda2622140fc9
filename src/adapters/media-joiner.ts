import type { MediaJoiner } from '../render/ports.ts';
import { probeMedia } from './ffprobe.ts';
import type { CombineChunksOptions } from './remotion-types.ts';
import type { Remotion } from './remotion.ts';

/** `combineChunks()` and ffprobe of one Remotion. */
export function openMediaJoiner(remotion: Remotion, signal: AbortSignal): MediaJoiner {
  return {
    async combine(combineArguments, output) {
      const { cancel, cancelSignal } = remotion.renderer.makeCancelSignal();
      signal.throwIfAborted();
      signal.addEventListener('abort', cancel, { once: true });
      try {
        await remotion.renderer.combineChunks({
          ...combineArguments,
          outputLocation: output,
          cancelSignal,
        } as CombineChunksOptions);
      } finally {
        signal.removeEventListener('abort', cancel);
      }
    },
    probe: async (file) => await probeMedia(remotion, file),
  };
}
