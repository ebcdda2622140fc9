import { openReleases } from '../../src/adapters/open-releases.ts';
import { unmadeAssets } from '../../src/core/foresee-publication.ts';
import { messageOf } from '../../src/core/message-of.ts';
import type { Render } from '../../src/core/plan.ts';
import { UserError } from '../../src/core/user-error.ts';
import { checkPublication, publishAssets } from '../../src/render/publish.ts';
import type { Publisher } from '../../src/render/combine-render.ts';
import type { Reporter } from '../../src/render/ports.ts';
import type { readCombineInputs } from './inputs.ts';

type CombineInputs = ReturnType<typeof readCombineInputs>;

/** Warns of what is bound to fail at the end, as things are: the result is worth joining all the same. */
async function warnEarly(check: Promise<void>, reporter: Reporter): Promise<void> {
  try {
    await check;
  } catch (error) {
    const problems = error instanceof UserError ? error.problems : [messageOf(error)];
    for (const problem of problems)
      reporter.warning(`Publishing will fail, unless this is put right meanwhile: ${problem}`);
  }
}

/** Opens what publishes the result and what belongs to it, or returns null if no tag is given. */
export async function openPublisher(
  inputs: CombineInputs,
  render: Render,
  reporter: Reporter,
): Promise<Publisher | null> {
  const tag = inputs['release-tag'];
  if (tag === undefined) return null;
  const overwrite = inputs.overwrite ?? false;
  const plan = { tag, overwrite };
  const host = await openReleases(inputs.token, reporter);
  await warnEarly(checkPublication({ ...plan, assets: unmadeAssets(render) }, host), reporter);
  const release = {
    name: inputs['release-name'],
    prerelease: inputs.prerelease,
    commit: inputs['target-commitish'] ?? process.env['GITHUB_SHA'],
  };
  return {
    check: async (assets) => await checkPublication({ ...plan, assets }, host),
    publish: async (assets) =>
      await publishAssets({ ...plan, ...release, assets }, host!, reporter),
  };
}
