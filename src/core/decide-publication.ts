import { publicationProblems } from './publication-problems.ts';
import { publicationState, type AssetState } from './publication-state.ts';
import { assetLabel, releaseAssetName, temporaryAssetName } from './release-names.ts';
import type {
  AssetFile,
  PublicationRequest,
  PublishedAsset,
  Release,
  ReleaseAsset,
  ReleaseChange,
} from './release.ts';

export type PublicationStep =
  | { readonly type: 'refuse'; readonly problems: readonly string[] }
  | { readonly type: 'change'; readonly change: ReleaseChange }
  | {
      readonly type: 'done';
      readonly release: Release;
      /** In the order of the request. */
      readonly assets: readonly PublishedAsset[];
    };

function upload({ name, file, sha256, size }: AssetFile): ReleaseChange {
  return { type: 'upload-asset', file, sha256, size, name: temporaryAssetName(name, sha256) };
}

/** Puts a verified upload in its place, for which an asset of the name has to go first. */
function settle({ wanted, named }: AssetState, verified: ReleaseAsset): ReleaseChange {
  if (named !== undefined) return { type: 'delete-asset', asset: named };
  const name = releaseAssetName(wanted.name);
  return { type: 'rename-asset', asset: verified, name, label: assetLabel(wanted.name) };
}

function changeOfAssets(
  assets: readonly AssetState<AssetFile>[],
  leftovers: ReadonlySet<ReleaseAsset>,
): ReleaseChange | undefined {
  const [leftover] = leftovers;
  if (leftover !== undefined) return { type: 'delete-asset', asset: leftover };
  const missing = assets.find(
    ({ alreadyThere, verified }) => !alreadyThere && verified === undefined,
  );
  if (missing !== undefined) return upload(missing.wanted);
  const waiting = assets.find(({ verified }) => verified !== undefined);
  return waiting?.verified && settle(waiting, waiting.verified);
}

/**
 * The next step on the way to a published release that has the assets, from whatever state the
 * release is in; so a run that broke off anywhere is continued by the next.
 *
 * An asset is uploaded under a temporary name and gets its own when GitHub's digest of it is ours: a
 * name never stands for half a file. What is replaced stays until all that is new is there, and a
 * draft is published when every asset has its name.
 *
 * @param release null where the tag has none
 */
export function decidePublication(
  request: PublicationRequest,
  release: Release | null,
): PublicationStep {
  const problems = publicationProblems(request, release);
  if (problems.length > 0) return { type: 'refuse', problems };
  const { tag, name = tag, prerelease = false, commit = null } = request;
  if (release === null)
    return { type: 'change', change: { type: 'create-draft', tag, name, prerelease, commit } };
  const { assets, leftovers } = publicationState(request.assets, release.assets);
  // Nothing can be deleted of an immutable release, and nothing else is left to do there.
  const change = release.immutable ? undefined : changeOfAssets(assets, leftovers);
  if (change !== undefined) return { type: 'change', change };
  if (release.draft) return { type: 'change', change: { type: 'publish', tag } };
  const published = assets.flatMap(({ wanted, named }) =>
    named === undefined ? [] : [{ name: wanted.name, url: named.url }],
  );
  return { type: 'done', release, assets: published };
}
