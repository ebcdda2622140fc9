import type { CancelSignal } from '@remotion/renderer';
import type { Remotion } from './remotion.ts';

/** Lets an abort cancel what Remotion does. */
export async function withCancelSignal(
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

/** Calls Remotion's ffmpeg. @throws with what it said where it fails */
export async function callFfmpeg(
  remotion: Remotion,
  args: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  await withCancelSignal(remotion, signal, async (cancelSignal) => {
    await remotion.renderer.RenderInternals.callFf({
      bin: 'ffmpeg',
      args: [...args],
      indent: false,
      logLevel: 'error',
      binariesDirectory: null,
      cancelSignal,
    });
  });
}
