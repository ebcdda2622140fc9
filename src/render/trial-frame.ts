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
  const trialFrame = renderer.render(
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
  await trialFrame.catch((error: unknown) => {
    if (error instanceof RenderFailure || error instanceof UserError || isFlaky(error)) throw error;
    throw new UserError(`Remotion can not render frame ${first}: ${messageOf(error)}`, {
      cause: error,
    });
  });
}
