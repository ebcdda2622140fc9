import path from 'node:path';
import { renderMedia, selectComposition } from '@remotion/renderer';
import { secondsOf } from './rounds.ts';
import type { Stage } from './stage.ts';

export interface OneMachineRender {
  readonly frames: number;
  readonly concurrency: number | null;
}

/** Seconds that one call of `renderMedia()` takes for the first frames of the example, its own Chrome included. */
export async function timeOneMachine(
  stage: Stage,
  { frames, concurrency }: OneMachineRender,
): Promise<number> {
  const browserExecutable = stage.browser;
  const selected = await selectComposition({
    serveUrl: stage.bundle,
    id: 'Hello',
    browserExecutable,
    logLevel: 'error',
  });
  return await secondsOf(
    async () =>
      await renderMedia({
        serveUrl: stage.bundle,
        composition: { ...selected, durationInFrames: frames },
        codec: 'h264',
        outputLocation: path.join(stage.folder, 'one-machine.mp4'),
        browserExecutable,
        concurrency,
        overwrite: true,
        logLevel: 'error',
      }),
  );
}
