import { getOctokit } from '@actions/github';
import type { Release, ReleaseChange } from '../core/release.ts';
import type { ReleaseHost } from '../render/publish.ts';
import {
  createDraft,
  deleteAsset,
  publish,
  renameAsset,
  uploadAsset,
} from './github-releases-changes.ts';
import { findRelease, type ReleasesClient } from './github-releases-reading.ts';
import { explained, failedRequest, patiently, type Patience } from './github-releases-requests.ts';

export interface ReleasesOptions extends Patience {
  readonly token: string;
  /** `owner/name`, as in GITHUB_REPOSITORY. */
  readonly repository: string;
  /** Where the API is; else GITHUB_API_URL says it, as it was when this module was imported. */
  readonly apiUrl?: string;
}

/**
 * Asks for release notes, which are kept nowhere: GitHub wants `contents: write` for them, as for a
 * release. The repository's own `permissions` do not tell: for a job's token they are always false.
 */
async function checkAccess(client: ReleasesClient, tag: string): Promise<void> {
  const { repos } = client.octokit.rest;
  try {
    await patiently(
      () => repos.generateReleaseNotes({ ...client.path, tag_name: tag }),
      client.patience,
      false,
    );
  } catch (error) {
    const status = failedRequest(error)?.status;
    // Notes that cannot be made (of a repository without a commit, say) are nothing against a release.
    const notesOnly = status !== undefined && (status === 422 || status >= 500);
    if (!notesOnly) throw explained(error, client.repository);
  }
}

async function perform(
  client: ReleasesClient,
  change: ReleaseChange,
  release: Release | null,
): Promise<Release> {
  if (change.type === 'create-draft') return createDraft(client, change);
  if (release === null) throw new TypeError(`There is no release for ${change.type}.`);
  if (change.type === 'upload-asset') return uploadAsset(client, change, release);
  if (change.type === 'delete-asset') return deleteAsset(client, change, release);
  if (change.type === 'rename-asset') return renameAsset(client, change, release);
  return publish(client, change, release);
}

/** The releases of a repository, through GitHub's REST API. */
export function githubReleases(options: ReleasesOptions): ReleaseHost {
  const { token, repository, apiUrl } = options;
  const [owner = '', repo = ''] = repository.split('/');
  const octokit = getOctokit(token, apiUrl === undefined ? {} : { baseUrl: apiUrl });
  const client: ReleasesClient = { octokit, path: { owner, repo }, repository, patience: options };
  return {
    checkAccess: (tag) => checkAccess(client, tag),
    find: (tag) => findRelease(client, tag),
    perform: (change, release) => perform(client, change, release),
  };
}
