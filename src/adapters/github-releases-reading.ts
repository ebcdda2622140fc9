import type { getOctokit } from '@actions/github';
import { z } from 'zod';
import { preferredRelease, type Release, type ReleaseAsset } from '../core/release.ts';
import { explained, failedRequest, patiently, type Patience } from './github-releases-requests.ts';

/** The releases of one repository, and how to ask for them. */
export interface ReleasesClient {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly path: { readonly owner: string; readonly repo: string };
  /** `owner/name`. */
  readonly repository: string;
  readonly patience: Patience;
}

const assetAnswer = z.object({
  id: z.int(),
  name: z.string(),
  label: z.string().nullable().default(null),
  state: z.string(),
  /** Older GitHub Enterprise Servers leave it out. */
  digest: z.string().nullable().default(null),
  browser_download_url: z.string(),
});

const releaseAnswer = z.object({
  id: z.int(),
  tag_name: z.string(),
  draft: z.boolean(),
  immutable: z.boolean().default(false),
  html_url: z.string(),
  upload_url: z.string(),
});

export type ReleaseHead = Omit<Release, 'assets'>;

export function readAsset(answer: unknown): ReleaseAsset {
  const { browser_download_url: url, ...asset } = assetAnswer.parse(answer);
  return { ...asset, url };
}

export function readRelease(answer: unknown): ReleaseHead {
  const {
    tag_name: tag,
    html_url: url,
    upload_url: uploadUrl,
    ...release
  } = releaseAnswer.parse(answer);
  return { ...release, tag, url, uploadUrl };
}

/** Sends a request, with patience, and says what to do where it is refused. */
export async function send<T>(client: ReleasesClient, request: () => Promise<T>): Promise<T> {
  try {
    return await patiently(request, client.patience);
  } catch (error) {
    throw explained(error, client.repository);
  }
}

async function findPublished(
  client: ReleasesClient,
  tag: string,
): Promise<ReleaseHead | undefined> {
  const { repos } = client.octokit.rest;
  try {
    const { data } = await patiently(
      () => repos.getReleaseByTag({ ...client.path, tag }),
      client.patience,
    );
    return readRelease(data);
  } catch (error) {
    if (failedRequest(error)?.status === 404) return undefined;
    throw explained(error, client.repository);
  }
}

/** Drafts are in the list only: they are not found by their tag. */
export async function listReleasesOf(client: ReleasesClient, tag: string): Promise<ReleaseHead[]> {
  const { paginate, rest } = client.octokit;
  const place = { ...client.path, per_page: 100 };
  const all = await send(client, () => paginate(rest.repos.listReleases, place));
  return all.map(readRelease).filter((release) => release.tag === tag);
}

export async function withAssets(client: ReleasesClient, release: ReleaseHead): Promise<Release> {
  const { paginate, rest } = client.octokit;
  const place = { ...client.path, release_id: release.id, per_page: 100 };
  const assets = await send(client, () => paginate(rest.repos.listReleaseAssets, place));
  return { ...release, assets: assets.map(readAsset) };
}

/** The release of a tag with all its assets, drafts too. */
export async function findRelease(client: ReleasesClient, tag: string): Promise<Release | null> {
  const published = await findPublished(client, tag);
  const release = published ?? preferredRelease(await listReleasesOf(client, tag));
  return release === undefined ? null : withAssets(client, release);
}
