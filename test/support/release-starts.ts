import { releaseAssetName, temporaryAssetName } from '../../src/core/release-names.ts';
import type { AssetFile, Release, ReleaseAsset } from '../../src/core/release.ts';
import { draftWith, publishedWith, releaseAsset, THEIRS } from './release-values.ts';

/** An asset that is of nobody's concern. */
export const other = releaseAsset('other.mp4', { digest: THEIRS });

/** What an earlier job, or somebody else, can have left of a file. */
const remains = {
  'nothing': (): readonly ReleaseAsset[] => [],
  'a broken upload': ({ name, sha256 }: AssetFile) => [
    releaseAsset(temporaryAssetName(name, sha256), { state: 'starter', digest: null }),
  ],
  'a broken asset': ({ name }: AssetFile) => [
    releaseAsset(releaseAssetName(name), { state: 'starter', digest: null }),
  ],
  'a damaged upload': ({ name, sha256 }: AssetFile) => [
    releaseAsset(temporaryAssetName(name, sha256), { digest: THEIRS }),
  ],
  'an upload of an older file': ({ name }: AssetFile) => [
    releaseAsset(temporaryAssetName(name, 'b'.repeat(64)), { digest: THEIRS }),
  ],
  'the upload': ({ name, sha256 }: AssetFile) => [
    releaseAsset(temporaryAssetName(name, sha256), { digest: `sha256:${sha256}` }),
  ],
  'the asset': ({ name, sha256 }: AssetFile) => [
    releaseAsset(releaseAssetName(name), { digest: `sha256:${sha256}` }),
  ],
  "another's asset": ({ name }: AssetFile) => [
    releaseAsset(releaseAssetName(name), { digest: THEIRS }),
  ],
};

/** A release before anything is published. */
export interface Start {
  readonly text: string;
  readonly release: Release | null;
  readonly immutableReleases: boolean;
}

type Remains = keyof typeof remains;

const allRemains = Object.keys(remains) as Remains[];

/** Every release that the files can meet, with all that can be left of each, or with some of it. */
export function startsOf(
  files: readonly AssetFile[],
  some: readonly Remains[] = allRemains,
): Start[] {
  const combinations = files.reduce<readonly (readonly Remains[])[]>(
    (before) => before.flatMap((names) => some.map((name) => [...names, name])),
    [[]],
  );
  const mutable = { immutableReleases: false };
  const immutable = { immutableReleases: true };
  return [
    { text: 'no release', release: null, ...mutable },
    { text: 'no release', release: null, ...immutable },
    ...combinations.flatMap((names): Start[] => {
      const left = names.flatMap((name, index) => remains[name](files[index]!));
      const assets = [other, ...left];
      const text = names.join(', ');
      return [
        { text: `a draft with ${text}`, release: draftWith(assets), ...mutable },
        { text: `a draft with ${text}`, release: draftWith(assets), ...immutable },
        { text: `a release with ${text}`, release: publishedWith(assets), ...mutable },
      ];
    }),
  ];
}
