import { createReadStream } from 'node:fs';
import {
  preferredRelease,
  type Release,
  type ReleaseAsset,
  type ReleaseChange,
} from '../core/release.ts';
import { StaleRelease } from '../render/publish.ts';
import {
  listReleasesOf,
  readAsset,
  readRelease,
  send,
  withAssets,
  type ReleasesClient,
} from './github-releases-reading.ts';
import { explained, failedRequest, patiently, pauseFor } from './github-releases-requests.ts';

export type ChangeOf<T extends ReleaseChange['type']> = Extract<ReleaseChange, { type: T }>;

/** Times that an uploaded asset is looked at again while GitHub gives no digest of it. */
const DIGEST_TRIES = 5;
const DIGEST_PAUSE_SECONDS = 2;

/** Before the release is looked at again after a failure of GitHub. */
const FAILURE_PAUSE_SECONDS = 5;

/**
 * Runs a change whose failure leaves the release in a state that has to be looked at.
 *
 * @throws {StaleRelease} where GitHub failed, or somebody else has changed the release
 */
async function changing<T>(
  client: ReleasesClient,
  what: string,
  change: () => Promise<T>,
): Promise<T> {
  try {
    return await change();
  } catch (error) {
    const answer = failedRequest(error);
    const failed = answer !== undefined && answer.status >= 500;
    if (answer === undefined || !(failed || answer.codes.includes('already_exists')))
      throw explained(error, client.repository);
    if (failed) await (client.patience.pause ?? pauseFor)(FAILURE_PAUSE_SECONDS);
    throw new StaleRelease(`${what} failed (${answer.status}: ${answer.message}).`, {
      cause: error,
    });
  }
}

export async function createDraft(
  client: ReleasesClient,
  { tag, name, prerelease, commit }: ChangeOf<'create-draft'>,
): Promise<Release> {
  const { repos } = client.octokit.rest;
  const target = commit === null ? {} : { target_commitish: commit };
  const body = { tag_name: tag, name, prerelease, draft: true, ...target };
  const { data } = await send(client, () => repos.createRelease({ ...client.path, ...body }));
  const created = readRelease(data);
  const preferred = preferredRelease(await listReleasesOf(client, tag)) ?? created;
  // Another job made one at the same moment. Ours is empty still, and ours to delete.
  if (preferred.id !== created.id)
    await send(client, () => repos.deleteRelease({ ...client.path, release_id: created.id }));
  return withAssets(client, preferred);
}

async function post(
  { octokit }: ReleasesClient,
  { file, size, name }: ChangeOf<'upload-asset'>,
  { uploadUrl }: Release,
): Promise<ReleaseAsset> {
  const stream = createReadStream(file);
  try {
    const answer: { data: unknown } = await octokit.request({
      method: 'POST',
      url: uploadUrl,
      name,
      // Of a stream the length is sent only where it is said, and GitHub takes no chunked upload.
      headers: { 'content-type': 'application/octet-stream', 'content-length': size },
      data: stream,
      // undici keeps a copy of all that it sends as long as it might have to follow a redirect.
      request: { redirect: 'error' },
    });
    return readAsset(answer.data);
  } finally {
    stream.destroy();
  }
}

async function withDigest(client: ReleasesClient, uploaded: ReleaseAsset): Promise<ReleaseAsset> {
  const { repos } = client.octokit.rest;
  let asset = uploaded;
  for (let tries = 0; asset.digest === null && tries < DIGEST_TRIES; tries++) {
    await (client.patience.pause ?? pauseFor)(DIGEST_PAUSE_SECONDS);
    const { data } = await patiently(
      () => repos.getReleaseAsset({ ...client.path, asset_id: uploaded.id }),
      client.patience,
    );
    asset = readAsset(data);
  }
  return asset;
}

export async function uploadAsset(
  client: ReleasesClient,
  change: ChangeOf<'upload-asset'>,
  release: Release,
): Promise<Release> {
  const asset = await changing(client, `The upload of ${change.name}`, async () => {
    // A broken upload can leave an asset of the name, so it is not simply sent again.
    const uploaded = await patiently(() => post(client, change, release), client.patience, false);
    return withDigest(client, uploaded);
  });
  return { ...release, assets: [...release.assets, asset] };
}

export async function deleteAsset(
  client: ReleasesClient,
  { asset }: ChangeOf<'delete-asset'>,
  release: Release,
): Promise<Release> {
  const { repos } = client.octokit.rest;
  try {
    await patiently(
      () => repos.deleteReleaseAsset({ ...client.path, asset_id: asset.id }),
      client.patience,
    );
  } catch (error) {
    // Gone already: deleted by a request whose answer was lost, or by somebody else.
    if (failedRequest(error)?.status !== 404) throw explained(error, client.repository);
  }
  return { ...release, assets: release.assets.filter(({ id }) => id !== asset.id) };
}

export async function renameAsset(
  client: ReleasesClient,
  { asset, name, label }: ChangeOf<'rename-asset'>,
  release: Release,
): Promise<Release> {
  const { repos } = client.octokit.rest;
  const body = { asset_id: asset.id, name, ...(label === null ? {} : { label }) };
  const renamed = await changing(client, `Renaming ${asset.name} to ${name}`, async () => {
    const { data } = await patiently(
      () => repos.updateReleaseAsset({ ...client.path, ...body }),
      client.patience,
    );
    return readAsset(data);
  });
  return { ...release, assets: release.assets.map((one) => (one.id === asset.id ? renamed : one)) };
}

export async function publish(
  client: ReleasesClient,
  { tag }: ChangeOf<'publish'>,
  release: Release,
): Promise<Release> {
  const { repos } = client.octokit.rest;
  const body = { release_id: release.id, tag_name: tag, draft: false };
  const published = await changing(client, `Publishing ${tag}`, async () => {
    const { data } = await patiently(
      () => repos.updateRelease({ ...client.path, ...body }),
      client.patience,
    );
    return readRelease(data);
  });
  // The addresses of the assets are others than those of the draft.
  return withAssets(client, published);
}
