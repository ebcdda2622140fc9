import { quote } from './read-inputs.ts';
import {
  assetLabel,
  githubAssetName,
  isTemporaryNameOf,
  tagProblems,
  temporaryAssetName,
} from './release-names.ts';

/** An asset as GitHub lists it. */
export interface ReleaseAsset {
  readonly id: number;
  /** After GitHub's renaming. */
  readonly name: string;
  readonly label: string | null;
  /** `uploaded`, or else (`starter`) what a broken upload left. */
  readonly state: string;
  /** `sha256:<hex>`; null for assets from before GitHub kept digests. */
  readonly digest: string | null;
  /** Where it is downloaded; the address changes when a draft is published. */
  readonly url: string;
}

export interface Release {
  readonly id: number;
  readonly tag: string;
  readonly draft: boolean;
  /** Published in a repository with immutable releases: nothing can be added or removed. */
  readonly immutable: boolean;
  /** Its page. */
  readonly url: string;
  /** The URI template that assets are posted to, on a host of its own. */
  readonly uploadUrl: string;
  readonly assets: readonly ReleaseAsset[];
}

/** What of a publication can be checked; digest and size are null while the file is not made yet. */
export interface PublicationPlan {
  readonly tag: string;
  readonly assetName: string;
  readonly sha256: string | null;
  /** Bytes. */
  readonly size: number | null;
  /** Whether an asset of the same name and another content may be replaced. */
  readonly overwrite: boolean;
}

export interface PublicationRequest extends PublicationPlan {
  /** Path of the file. */
  readonly file: string;
  /** Hex. */
  readonly sha256: string;
  readonly size: number;
  /** Title of a new release; the tag where it is not given. */
  readonly name?: string | undefined;
  /** For a new release. */
  readonly prerelease?: boolean | undefined;
  /** Commit or branch that a tag which does not exist yet is made on; the default branch where it is not given. */
  readonly commit?: string | undefined;
}

/** One change of a release. Each leaves it in a state from which {@link decidePublication} goes on. */
export type ReleaseChange =
  | {
      readonly type: 'create-draft';
      readonly tag: string;
      readonly name: string;
      readonly prerelease: boolean;
      readonly commit: string | null;
    }
  | {
      readonly type: 'upload-asset';
      readonly file: string;
      readonly size: number;
      readonly name: string;
    }
  | { readonly type: 'delete-asset'; readonly asset: ReleaseAsset }
  | {
      readonly type: 'rename-asset';
      readonly asset: ReleaseAsset;
      readonly name: string;
      /** What the release's page shows instead of the name; null for the name itself. */
      readonly label: string | null;
    }
  | { readonly type: 'publish'; readonly tag: string };

export type PublicationStep =
  | { readonly type: 'refuse'; readonly problems: readonly string[] }
  | { readonly type: 'change'; readonly change: ReleaseChange }
  | { readonly type: 'done'; readonly release: Release; readonly asset: ReleaseAsset };

/** GitHub: each file under 2 GiB, and 1000 assets a release. */
const LARGEST_ASSET = 2 * 1024 ** 3 - 1;
const MOST_ASSETS = 1000;

/** The assets of a release that have to do with a publication. */
interface RelatedAssets {
  /** Whole, and under the wanted name: ours or another's. */
  readonly named: ReleaseAsset | undefined;
  /** The named one has our content. */
  readonly alreadyThere: boolean;
  /** Whole and ours, still under its temporary name. */
  readonly verified: ReleaseAsset | undefined;
  /** Broken uploads, and temporary assets that are of no more use. */
  readonly leftovers: readonly ReleaseAsset[];
}

function relatedAssets(plan: PublicationPlan, assets: readonly ReleaseAsset[]): RelatedAssets {
  const name = githubAssetName(plan.assetName);
  const digest = plan.sha256 === null ? null : `sha256:${plan.sha256}`;
  // By the label too: should GitHub rename in a way we do not foresee, the label still says the name.
  const named = assets.filter((asset) => asset.name === name || asset.label === plan.assetName);
  const whole = named.filter((asset) => asset.state === 'uploaded');
  const found = whole.find((asset) => asset.name === name) ?? whole[0];
  const alreadyThere = found !== undefined && digest !== null && found.digest === digest;
  const temporary = assets.filter((asset) => isTemporaryNameOf(plan.assetName, asset.name));
  const verified = alreadyThere
    ? undefined
    : temporary.find(
        (asset) => asset.state === 'uploaded' && digest !== null && asset.digest === digest,
      );
  const leftovers = [
    ...named.filter((asset) => asset.state !== 'uploaded'),
    ...temporary.filter((asset) => asset !== verified),
  ];
  return { named: found, alreadyThere, verified, leftovers };
}

function sizeProblems({ assetName, size }: PublicationPlan): string[] {
  return size === null || size <= LARGEST_ASSET
    ? []
    : [
        `${quote(assetName)} has ${size} bytes, and a release asset at most ${LARGEST_ASSET} (GitHub's limit is under 2 GiB). ` +
          'Render a smaller file (a higher crf, a lower video-bitrate or scale, fewer frames), or leave out release-tag: an artifact may be larger.',
      ];
}

function immutabilityProblem(plan: PublicationPlan, { tag }: Release): string {
  return `The release ${quote(tag)} is published and immutable: ${quote(plan.assetName)} can not be added to it or replaced. Publish under a new release-tag.`;
}

function existingProblem(plan: PublicationPlan, named: ReleaseAsset): string {
  return (
    `The release ${quote(plan.tag)} has an asset ${quote(named.name)} already, with ${named.digest ?? 'no digest'} and not sha256:${plan.sha256}. ` +
    'Give "overwrite: true" to replace it, or another out-name or release-tag.'
  );
}

function releaseProblems(plan: PublicationPlan, release: Release): string[] {
  const { named, alreadyThere, verified, leftovers } = relatedAssets(plan, release.assets);
  // While our digest is not known yet, an asset of the name may be ours: of an earlier attempt.
  const maybeOurs = named !== undefined && plan.sha256 === null;
  if (alreadyThere || maybeOurs) return [];
  if (release.immutable) return [immutabilityProblem(plan, release)];
  if (named !== undefined && !plan.overwrite) return [existingProblem(plan, named)];
  const full = verified === undefined && release.assets.length - leftovers.length >= MOST_ASSETS;
  return full
    ? [
        `The release ${quote(plan.tag)} has ${release.assets.length} assets, and GitHub's limit is ${MOST_ASSETS}. Delete one that is not needed, or use another release-tag.`,
      ]
    : [];
}

/** Why a publication can not be: one line each, empty where nothing is known against it. */
export function publicationProblems(plan: PublicationPlan, release: Release | null): string[] {
  return [
    ...tagProblems(plan.tag),
    ...sizeProblems(plan),
    ...(release === null ? [] : releaseProblems(plan, release)),
  ];
}

function decideChange(request: PublicationRequest, release: Release): ReleaseChange | ReleaseAsset {
  const { named, alreadyThere, verified, leftovers } = relatedAssets(request, release.assets);
  const [leftover] = release.immutable ? [] : leftovers;
  if (leftover !== undefined) return { type: 'delete-asset', asset: leftover };
  if (alreadyThere && named !== undefined)
    return release.draft ? { type: 'publish', tag: request.tag } : named;
  if (verified === undefined) {
    const name = temporaryAssetName(request.assetName, request.sha256);
    return { type: 'upload-asset', file: request.file, size: request.size, name };
  }
  if (named !== undefined) return { type: 'delete-asset', asset: named };
  const { assetName } = request;
  const name = githubAssetName(assetName);
  return { type: 'rename-asset', asset: verified, name, label: assetLabel(assetName) };
}

/**
 * The next step on the way to a published release that has the asset, from whatever state the
 * release is in; so a run that broke off anywhere is continued by the next.
 *
 * An asset is uploaded under a temporary name and gets its own when GitHub's digest of it is ours:
 * what is replaced is there until then, and a name never stands for half a file.
 *
 * @param release null where the tag has none
 */
export function decidePublication(
  request: PublicationRequest,
  release: Release | null,
): PublicationStep {
  const problems = publicationProblems(request, release);
  if (problems.length > 0) return { type: 'refuse', problems };
  if (release === null) {
    const { tag, name = tag, prerelease = false, commit = null } = request;
    return { type: 'change', change: { type: 'create-draft', tag, name, prerelease, commit } };
  }
  const next = decideChange(request, release);
  return 'type' in next ? { type: 'change', change: next } : { type: 'done', release, asset: next };
}

/**
 * The one of a tag's releases to work on, which is the same for every job that looks: the published
 * one, else the draft that was made first. Jobs that create a draft at the same moment make several.
 */
export function preferredRelease<R extends Pick<Release, 'id' | 'draft'>>(
  releases: readonly R[],
): R | undefined {
  return releases.toSorted((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id)[0];
}
