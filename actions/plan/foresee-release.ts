import { findForkOfRun } from '../../src/adapters/fork-event.ts';
import { openReleases } from '../../src/adapters/open-releases.ts';
import { foreseePublication, unmadeAsset } from '../../src/core/foresee-publication.ts';
import { messageOf } from '../../src/core/message-of.ts';
import { quote } from '../../src/core/read-inputs.ts';
import type { AtLeastOne, PlannedAsset, Release } from '../../src/core/release.ts';
import { UserError } from '../../src/core/user-error.ts';
import { missingToken } from '../../src/render/publish.ts';
import { givenOutName } from '../../src/render/plan-render.ts';
import type { Reporter } from '../../src/render/ports.ts';
import type { PlanInputs } from './inputs.ts';

/**
 * Takes the token from the environment, which the project's own code sees that plan runs: an install command needs none.
 *
 * @returns undefined if there is none
 */
export function takeToken(inputs: PlanInputs): string | undefined {
  delete process.env['INPUT_TOKEN'];
  return inputs.token;
}

/** Warns of a run whose jobs get tokens that may only read, whatever the workflow grants. */
function warnOfFork(tag: string, reporter: Reporter): void {
  const fork = findForkOfRun(process.env);
  if (fork === null) return;
  reporter.warning(
    `release-tag: publishing ${quote(tag)} will probably fail, because a pull request from ${fork} started this run. GitHub gives such a run a token that may only read. The video will be an artifact. Leave out release-tag for pull requests, or publish from a run in this repository.`,
  );
}

/** Finds the release of a tag; undefined, with a warning, if plan cannot know it. */
async function findRelease(
  tag: string,
  token: string | undefined,
  reporter: Reporter,
): Promise<Release | null | undefined> {
  try {
    const host = await openReleases(token, reporter);
    if (host !== null) return await host.find(tag);
    reporter.warning(missingToken(tag));
  } catch (error) {
    // Combine has a token of its own, and asks again.
    reporter.warning(`The release ${quote(tag)} could not be looked at: ${messageOf(error)}`);
  }
  return undefined;
}

/** Refuses assets that cannot be published, and warns once of each that may not be. */
export type CheckAssets = (assets: AtLeastOne<PlannedAsset>) => void;

/**
 * Looks at the release that combine is to publish in, before anything is installed, and checks the result's name as
 * soon as it is known: at once if `out-name` is a whole name, else when the caller knows the composition. The token of
 * plan may only read, so plan does not know whether combine may write.
 *
 * @returns checks assets against the release as it was found
 * @throws {UserError} if the result cannot be published, whatever it becomes
 */
export async function foreseeRelease(
  { 'release-tag': tag, 'out-name': outName, overwrite = false }: PlanInputs,
  token: string | undefined,
  reporter: Reporter,
): Promise<CheckAssets> {
  if (tag === undefined) return () => undefined;
  warnOfFork(tag, reporter);
  const release = await findRelease(tag, token, reporter);
  if (release === undefined) return () => undefined;
  const told = new Set<string>();
  const check: CheckAssets = (assets) => {
    const { problems, warnings } = foreseePublication({ tag, overwrite, assets }, release);
    for (const warning of warnings) if (!told.has(warning)) reporter.warning(warning);
    for (const warning of warnings) told.add(warning);
    if (problems.length > 0) throw new UserError(problems);
  };
  const given = givenOutName(outName);
  if (given !== undefined) check([unmadeAsset(given)]);
  return check;
}
