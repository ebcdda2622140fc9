import {
  decidePublication,
  publicationProblems,
  type PublicationPlan,
  type PublicationRequest,
  type Release,
  type ReleaseChange,
} from '../core/release.ts';
import { UserError } from '../core/user-error.ts';
import type { Reporter } from './ports.ts';

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

export interface PublishedAsset {
  readonly releaseUrl: string;
  readonly assetUrl: string;
}

/** Times that one kind of change is tried before it is given up. */
const MOST_TRIES = 3;

/**
 * Refuses what can be refused before anything is uploaded. Call it twice: before the chunks are
 * downloaded with `sha256` and `size` null, and again as soon as both are known; an asset of the
 * same name can only then be told from another's.
 *
 * @param host null where there is no token
 * @throws {UserError} with one line for each problem
 */
export async function checkPublication(
  plan: PublicationPlan,
  host: ReleaseHost | null,
): Promise<void> {
  const problems = publicationProblems(plan, null);
  if (host === null)
    problems.push(
      `release-tag: publishing ${JSON.stringify(plan.tag)} needs a token, and none was given. Give the job's own, \${{ github.token }}, with "permissions: contents: write".`,
    );
  if (host === null || problems.length > 0) throw new UserError(problems);
  await host.checkAccess(plan.tag);
  const known = publicationProblems(plan, await host.find(plan.tag));
  if (known.length > 0) throw new UserError(known);
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

function givenUp(
  { tag, assetName, sha256 }: PublicationRequest,
  change: ReleaseChange,
  cause: unknown,
): Error {
  const why =
    cause instanceof Error
      ? cause.message
      : `GitHub's digest of the upload was never sha256:${sha256}`;
  return new Error(
    `${assetName} was not published: "${change.type}" failed ${MOST_TRIES} times (${why}). ` +
      `Run the job again: it goes on with the release ${tag} as it is.`,
    { cause },
  );
}

/**
 * Publishes a file as an asset of the tag's release, which is made where there is none.
 * A new release is a draft until GitHub's digest of the asset is ours. After an error it is left as it
 * is, and the next run continues from there; what is done already is not done again.
 *
 * @throws {UserError} where the publication is refused, before anything is uploaded
 */
export async function publishAsset(
  request: PublicationRequest,
  host: ReleaseHost,
  reporter: Pick<Reporter, 'info' | 'warning'>,
): Promise<PublishedAsset> {
  const tries = new Map<ReleaseChange['type'], number>();
  let release = await host.find(request.tag);
  let lastFailure: unknown;
  for (;;) {
    const step = decidePublication(request, release);
    if (step.type === 'refuse') throw new UserError(step.problems);
    if (step.type === 'done') return { releaseUrl: step.release.url, assetUrl: step.asset.url };
    const { change } = step;
    const tried = tries.get(change.type) ?? 0;
    // Deleting is not counted: each delete leaves less to delete.
    if (tried === MOST_TRIES && change.type !== 'delete-asset')
      throw givenUp(request, change, lastFailure);
    tries.set(change.type, tried + 1);
    reporter.info(sentence(change));
    try {
      release = await host.perform(change, release);
    } catch (error) {
      if (!(error instanceof StaleRelease)) throw error;
      lastFailure = error;
      reporter.warning(`${error.message} Looking at the release again.`);
      release = await host.find(request.tag);
    }
  }
}
