import type { ReleaseHost } from '../../src/render/publish.ts';
import { checkPublication, publishAssets } from '../../src/render/publish.ts';
import type { Publisher } from '../../src/render/combine-render.ts';
import type { Reporter } from '../../src/render/ports.ts';
import type { readCombineInputs } from './inputs.ts';

type CombineInputs = ReturnType<typeof readCombineInputs>;

/** Loaded only where something is published: the GitHub client is large. */
async function openReleases(
  token: string | undefined,
  reporter: Reporter,
): Promise<ReleaseHost | null> {
  if (token === undefined) return null;
  const { githubReleases } = await import('../../src/adapters/github-releases.ts');
  return githubReleases({
    token,
    repository: process.env['GITHUB_REPOSITORY'] ?? '',
    warn: (line) => reporter.warning(line),
  });
}

/**
 * What publishes the result and what belongs to it, or null where no tag is given.
 *
 * @throws {UserError} where publishing is bound to fail: nothing has been downloaded or uploaded yet.
 */
export async function openPublisher(
  inputs: CombineInputs,
  outName: string,
  reporter: Reporter,
): Promise<Publisher | null> {
  const tag = inputs['release-tag'];
  if (tag === undefined) return null;
  const overwrite = inputs.overwrite ?? false;
  const plan = { tag, overwrite };
  const host = await openReleases(inputs.token, reporter);
  const video = { name: outName, sha256: null, size: null };
  await checkPublication({ ...plan, assets: [video] }, host);
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
