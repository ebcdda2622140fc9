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

export type AtLeastOne<T> = readonly [T, ...T[]];

/** A file that is to be an asset; digest and size are null while it is not made yet. */
export interface PlannedAsset {
  /** As the user knows it: `hello.mp4`, or `captions/en.srt`. The asset's name follows from it. */
  readonly name: string;
  /** Hex. */
  readonly sha256: string | null;
  /** Bytes. */
  readonly size: number | null;
}

export interface AssetFile extends PlannedAsset {
  /** Path. */
  readonly file: string;
  readonly sha256: string;
  readonly size: number;
}

/** What of a publication can be checked. */
export interface PublicationPlan {
  readonly tag: string;
  /** The video first. */
  readonly assets: AtLeastOne<PlannedAsset>;
  /** Whether assets of the same name and another content may be replaced. */
  readonly overwrite: boolean;
}

export interface PublicationRequest extends PublicationPlan {
  readonly assets: AtLeastOne<AssetFile>;
  /** Title of a new release; the tag where it is not given. */
  readonly name?: string | undefined;
  /** For a new release. */
  readonly prerelease?: boolean | undefined;
  /** Commit or branch that a tag which does not exist yet is made on; the default branch where it is not given. */
  readonly commit?: string | undefined;
}

/** An asset of a published release. */
export interface PublishedAsset {
  /** The file's, as the request has it. */
  readonly name: string;
  /** Where it is downloaded. */
  readonly url: string;
}

/** One change of a release. Each leaves it in a state from which `decidePublication()` goes on. */
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
      /** Hex. */
      readonly sha256: string;
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

/**
 * The one of a tag's releases to work on, which is the same for every job that looks: the published
 * one, else the draft that was made first. Jobs that create a draft at the same moment make several.
 */
export function preferredRelease<R extends Pick<Release, 'id' | 'draft'>>(
  releases: readonly R[],
): R | undefined {
  return releases.toSorted((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id)[0];
}
