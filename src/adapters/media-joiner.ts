import type { MediaJoiner } from '../render/ports.ts';
import { probeMedia } from './ffprobe.ts';
import type { CombineChunksOptions } from './remotion-types.ts';
import type { Remotion } from './remotion.ts';

/** `combineChunks()` and ffprobe of one Remotion. */
export function openMediaJoiner(remotion: Remotion, signal: AbortSignal): MediaJoiner {
  return {
    async combine(combineArguments, output, onProgress) {
      const { cancel, cancelSignal } = remotion.renderer.makeCancelSignal();
      signal.throwIfAborted();
      signal.addEventListener('abort', cancel, { once: true });
      await remotion.renderer.combineChunks({
        ...combineArguments,
        outputLocation: output,
        cancelSignal,
        onProgress: ({ frames }) => onProgress(frames),
      } as CombineChunksOptions);
      signal.removeEventListener('abort', cancel);
    },
    probe: async (file) => await probeMedia(remotion, file),
  };
}
