import { publicationState, type AssetState } from './publication-state.ts';
import { quote } from './read-inputs.ts';
import { releaseAssetName, stemOfTemporary, tagProblems } from './release-names.ts';
import type { PlannedAsset, PublicationPlan, Release } from './release.ts';

/** GitHub: each file under 2 GiB, and 1000 assets a release. */
const LARGEST_ASSET = 2 * 1024 ** 3 - 1;
const MOST_ASSETS = 1000;

/** Names in one problem; of more only the number is told. */
const MOST_NAMES = 5;

function listNames(assets: readonly PlannedAsset[]): string {
  const names = assets.map(({ name }) => quote(name));
  const more = names.length - MOST_NAMES;
  const shown = more > 0 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names;
  return new Intl.ListFormat('en-GB').format(shown);
}

/** GitHub answers an empty upload with "size must be greater than or equal to 1". */
function sizeProblems({ name, size }: PlannedAsset): string[] {
  if (size === 0)
    return [
      `${quote(name)} is empty, and GitHub takes no empty release asset. Give it content, or leave out release-tag: an artifact may be empty.`,
    ];
  return size === null || size <= LARGEST_ASSET
    ? []
    : [
        `${quote(name)} has ${size} bytes, and a release asset at most ${LARGEST_ASSET} (GitHub's limit is under 2 GiB). ` +
          'Make it smaller (a video by a higher crf, a lower video-bitrate or scale, or fewer frames), or leave out release-tag: an artifact may be larger.',
      ];
}

function temporaryNameProblems({ name }: PlannedAsset): string[] {
  return stemOfTemporary(releaseAssetName(name)) === undefined
    ? []
    : [
        `${quote(name)} cannot be a release asset: an upload has a name that ends so until it is verified. Give the file another name.`,
      ];
}

function sameNameProblems(assets: readonly PlannedAsset[]): string[] {
  const byName = Map.groupBy(assets, ({ name }) => releaseAssetName(name));
  return [...byName]
    .filter(([, files]) => files.length > 1)
    .map(
      ([name, files]) =>
        `The files ${listNames(files)} would be one release asset, ${quote(name)}: a release has no folders, and GitHub renames special characters. ` +
        'Give each a name of its own (out-name for the video, filename for an <Artifact>).',
    );
}

function isMaybeOurs({ named, wanted }: AssetState): boolean {
  // While our digest is not known yet, an asset of the name may be ours: of an earlier attempt.
  return named !== undefined && wanted.sha256 === null;
}

function existingProblems(tag: string, missing: readonly AssetState[]): string[] {
  return missing.flatMap(({ named, wanted }) =>
    named === undefined
      ? []
      : [
          `The release ${quote(tag)} has an asset ${quote(named.name)} already, with ${named.digest ?? 'no digest'} and not sha256:${wanted.sha256}. ` +
            'Give "overwrite: true" to replace it, or another out-name or release-tag.',
        ],
  );
}

/** All that is new is uploaded before anything of the same name is deleted, so there must be room for both. */
function roomProblems(tag: string, present: number, added: number): string[] {
  return added === 0 || present + added <= MOST_ASSETS
    ? []
    : [
        `The release ${quote(tag)} needs room for ${present + added} assets (${added} of them new), and GitHub's limit is ${MOST_ASSETS}. ` +
          'Delete some that are not needed, use another release-tag, or render fewer <Artifact>s.',
      ];
}

function stateProblems(plan: PublicationPlan, release: Release | null): string[] {
  const { tag, overwrite } = plan;
  const found = release?.assets ?? [];
  const { assets, leftovers } = publicationState(plan.assets, found);
  const missing = assets.filter((state) => !state.alreadyThere && !isMaybeOurs(state));
  if (release?.immutable === true)
    return missing.length === 0
      ? []
      : [
          `The release ${quote(tag)} is published and immutable: ${listNames(missing.map(({ wanted }) => wanted))} cannot be added to it or replaced. Publish under a new release-tag.`,
        ];
  const added = missing.filter(({ verified }) => verified === undefined).length;
  return [
    ...(overwrite ? [] : existingProblems(tag, missing)),
    ...roomProblems(tag, found.length - leftovers.size, added),
  ];
}

/**
 * Why a publication cannot be: one line each, empty where nothing is known against it.
 *
 * @param release null where the tag has none, or it is not known yet
 */
export function publicationProblems(plan: PublicationPlan, release: Release | null): string[] {
  return [
    ...tagProblems(plan.tag),
    ...plan.assets.flatMap(sizeProblems),
    ...plan.assets.flatMap(temporaryNameProblems),
    ...sameNameProblems(plan.assets),
    ...stateProblems(plan, release),
  ];
}
