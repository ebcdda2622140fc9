import { join } from 'node:path';
import { chunkArguments } from '../core/chunk-arguments.ts';
import { extensionOf } from '../core/extension.ts';
import { isFlaky } from '../core/flaky.ts';
import { messageOf } from '../core/message-of.ts';
import type { Plan, Render } from '../core/plan.ts';
import { RenderFailure } from '../core/render-failure.ts';
import { UserError } from '../core/user-error.ts';
import type { MediaRenderer } from './ports.ts';

/**
 * Renders the first frame as one machine would. Remotion's own validation thus sees every option, and an
 * error in the user's component is found here, before a single job starts.
 */
export async function renderTrialFrame(
  plan: Plan,
  renderer: MediaRenderer,
  folder: string,
): Promise<void> {
  const [render] = plan.renders;
  const [first] = render!.frameRange;
  const trial: Render = { ...render!, chunks: [{ frameRange: [first, first], frameCount: 1 }] };
  await explainRefusals(renderer).render(
    {
      render: trial,
      arguments: chunkArguments(trial, trial.chunks[0]!),
      output: join(folder, `trial.${extensionOf(render!.outName)}`),
      collectsSound: false,
      seams: null,
      onArtifact: () => undefined,
    },
    () => undefined,
  );
}

/** The same renderer. What Remotion says against the options, before any frame is rendered, is the user's to change. */
export function explainRefusals(renderer: MediaRenderer): MediaRenderer {
  return {
    timeFrames: async (...request) => await renderer.timeFrames(...request),
    discardBrowser: async () => await renderer.discardBrowser(),
    async render(request, onProgress) {
      let begun = false;
      try {
        return await renderer.render(request, (progress) => {
          begun ||= progress.rendered > 0;
          onProgress(progress);
        });
      } catch (error) {
        const isExplained = error instanceof RenderFailure || error instanceof UserError;
        if (begun || isExplained || isFlaky(error)) throw error;
        const [first] = request.render.frameRange;
        throw new UserError(`Remotion cannot render frame ${first}: ${messageOf(error)}`, {
          cause: error,
        });
      }
    },
  };
}
