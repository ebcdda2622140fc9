import { decidePublication } from '../core/decide-publication.ts';
import { publicationProblems } from '../core/publication-problems.ts';
import { tagProblems } from '../core/release-names.ts';
import type {
  PublicationPlan,
  PublicationRequest,
  PublishedAsset,
  Release,
  ReleaseChange,
} from '../core/release.ts';
import { UserError } from '../core/user-error.ts';
import type { Reporter } from './ports.ts';
import { PublicationTries } from './publication-tries.ts';

/** Where the releases of one repository lie. */
export interface ReleaseHost {
  /** Changes nothing. @throws {UserError} where the token may not write releases */
  checkAccess(tag: string): Promise<void>;
  /** The release of a tag, drafts too, with all its assets. */
  find(tag: string): Promise<Release | null>;
  /**
   * @param release what was found; null only for `create-draft`
   * @returns the release after the change
   * @throws {StaleRelease} where the release is no longer known, and has to be found again
   */
  perform(change: ReleaseChange, release: Release | null): Promise<Release>;
}

/** A change broke off, or somebody else was faster: what was known of the release may not be so any more. */
export class StaleRelease extends Error {
  override readonly name = 'StaleRelease';
}

export interface PublishedRelease {
  /** Its page. */
  readonly releaseUrl: string;
  /** In the order of the request: the video first. */
  readonly assets: readonly PublishedAsset[];
}

/** Says that a tag is given, and no token to publish with. */
export function missingToken(tag: string): string {
  return `release-tag: publishing ${JSON.stringify(tag)} needs a token, and none was given. Give the job's own, \${{ github.token }}, with "permissions: contents: write".`;
}

async function problemsAt(host: ReleaseHost, plan: PublicationPlan): Promise<readonly string[]> {
  try {
    await host.checkAccess(plan.tag);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [...publicationProblems(plan, null), ...error.problems];
  }
  return publicationProblems(plan, await host.find(plan.tag));
}

async function findProblems(
  plan: PublicationPlan,
  host: ReleaseHost | null,
): Promise<readonly string[]> {
  if (host === null) return [...publicationProblems(plan, null), missingToken(plan.tag)];
  // There is nothing to ask GitHub about a tag that cannot be.
  return tagProblems(plan.tag).length > 0
    ? publicationProblems(plan, null)
    : await problemsAt(host, plan);
}

/**
 * Refuses what can be refused before anything is uploaded. Call it twice: before the chunks are
 * downloaded with the files whose names are known then, `sha256` and `size` null; and again as soon as
 * all of them are there. Only then can an asset of the same name be told from another's.
 *
 * @param host null where there is no token
 * @throws {UserError} with one line for each problem
 */
export async function checkPublication(
  plan: PublicationPlan,
  host: ReleaseHost | null,
): Promise<void> {
  const problems = await findProblems(plan, host);
  if (problems.length > 0) throw new UserError(problems);
}

const sentences: {
  readonly [T in ReleaseChange['type']]: (change: Extract<ReleaseChange, { type: T }>) => string;
} = {
  'create-draft': ({ tag }) => `Creating a draft release for ${tag}`,
  'upload-asset': ({ name, size }) => `Uploading ${name} (${size} bytes)`,
  'delete-asset': ({ asset }) =>
    `Deleting the asset ${asset.name} (${asset.state}, ${asset.digest ?? 'no digest'})`,
  'rename-asset': ({ asset, name }) => `The digest is right: renaming ${asset.name} to ${name}`,
  'publish': ({ tag }) => `Publishing the release ${tag}`,
};

/** One line for the log. */
function sentence<T extends ReleaseChange['type']>(
  change: Extract<ReleaseChange, { type: T }>,
): string {
  return sentences[change.type](change);
}

/**
 * Publishes files as assets of the tag's release, which is made where there is none.
 * A new release is a draft until GitHub's digests of all assets are ours. After an error it is left as
 * it is, and the next run continues from there; what is done already is not done again.
 *
 * @throws {UserError} where the publication is refused, before anything is uploaded
 */
export async function publishAssets(
  request: PublicationRequest,
  host: ReleaseHost,
  reporter: Pick<Reporter, 'info' | 'warning'>,
): Promise<PublishedRelease> {
  const tries = new PublicationTries(request.tag);
  let release = await host.find(request.tag);
  for (;;) {
    const step = decidePublication(request, release);
    if (step.type === 'refuse') throw new UserError(step.problems);
    if (step.type === 'done') return { releaseUrl: step.release.url, assets: step.assets };
    const { change } = step;
    tries.begin(change);
    reporter.info(sentence(change));
    try {
      release = await host.perform(change, release);
    } catch (error) {
      if (!(error instanceof StaleRelease)) throw error;
      tries.fail(change, error);
      reporter.warning(`${error.message} Looking at the release again.`);
      release = await host.find(request.tag);
    }
  }
}
