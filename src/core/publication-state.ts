import { releaseAssetName, stemOfTemporary, temporaryStem } from './release-names.ts';
import type { PlannedAsset, ReleaseAsset } from './release.ts';

/** How far one asset of a publication has come in a release. */
export interface AssetState<A extends PlannedAsset = PlannedAsset> {
  readonly wanted: A;
  /** Whole, and under the wanted name: ours or another's. */
  readonly named: ReleaseAsset | undefined;
  /** The named one has our content. */
  readonly alreadyThere: boolean;
  /** Whole and ours, still under its temporary name. */
  readonly verified: ReleaseAsset | undefined;
}

export interface PublicationState<A extends PlannedAsset = PlannedAsset> {
  /** In the order of the publication. */
  readonly assets: readonly AssetState<A>[];
  /** Broken uploads, and temporary assets that are of no more use. */
  readonly leftovers: ReadonlySet<ReleaseAsset>;
}

interface FoundAssets {
  readonly byName: ReadonlyMap<string, readonly ReleaseAsset[]>;
  readonly byLabel: ReadonlyMap<string | null, readonly ReleaseAsset[]>;
  readonly byStem: ReadonlyMap<string | undefined, readonly ReleaseAsset[]>;
}

function isWhole({ state }: ReleaseAsset): boolean {
  return state === 'uploaded';
}

function namedAssets(
  { name }: PlannedAsset,
  { byName, byLabel }: FoundAssets,
  names: ReadonlySet<string>,
): readonly ReleaseAsset[] {
  const named = byName.get(releaseAssetName(name)) ?? [];
  // By the label too: should GitHub rename in a way we do not foresee, the label still says the name.
  const labelled = byLabel.get(name) ?? [];
  return [...named, ...labelled.filter((asset) => !names.has(asset.name))];
}

function assetState<A extends PlannedAsset>(
  wanted: A,
  named: readonly ReleaseAsset[],
  temporary: readonly ReleaseAsset[],
): AssetState<A> {
  const isOurs = ({ digest }: ReleaseAsset) =>
    wanted.sha256 !== null && digest === `sha256:${wanted.sha256}`;
  const found = named.find(isWhole);
  const alreadyThere = found !== undefined && isOurs(found);
  const verified = alreadyThere
    ? undefined
    : temporary.find((asset) => isWhole(asset) && isOurs(asset));
  return { wanted, named: found, alreadyThere, verified };
}

/** How far a publication has come in a release that has the assets `found`. */
export function publicationState<A extends PlannedAsset>(
  wanted: readonly A[],
  found: readonly ReleaseAsset[],
): PublicationState<A> {
  // A release can have a thousand assets, and as many can be wanted: each is looked at once.
  const index: FoundAssets = {
    byName: Map.groupBy(found, ({ name }) => name),
    byLabel: Map.groupBy(found, ({ label }) => label),
    byStem: Map.groupBy(found, ({ name }) => stemOfTemporary(name)),
  };
  const names = new Set(wanted.map(({ name }) => releaseAssetName(name)));
  const leftovers = new Set<ReleaseAsset>();
  const assets = wanted.map((asset) => {
    const named = namedAssets(asset, index, names);
    const temporary = index.byStem.get(temporaryStem(asset.name)) ?? [];
    for (const one of [...named.filter((other) => !isWhole(other)), ...temporary])
      leftovers.add(one);
    return assetState(asset, named, temporary);
  });
  // Last, for assets of one stem: what is of no use to the one may be the other's.
  for (const { verified } of assets) if (verified !== undefined) leftovers.delete(verified);
  return { assets, leftovers };
}
