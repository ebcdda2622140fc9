import type {
  AssetFile,
  PublicationRequest,
  Release,
  ReleaseAsset,
} from '../../src/core/release.ts';

export const VIDEO_SHA256 = 'a'.repeat(64);
export const CAPTIONS_SHA256 = 'c'.repeat(64);

/** A digest that is of no file which is published. */
export const THEIRS = `sha256:${'b'.repeat(64)}`;

export const video: AssetFile = {
  name: 'hello.mp4',
  file: 'out/hello.mp4',
  sha256: VIDEO_SHA256,
  size: 10,
};

export const captions: AssetFile = {
  name: 'captions/en.srt',
  file: 'artifacts/0',
  sha256: CAPTIONS_SHA256,
  size: 5,
};

/** Publishes the video and nothing else. */
export const videoRequest: PublicationRequest = { tag: 'v1', assets: [video], overwrite: false };

/** Publishes both. */
export const request: PublicationRequest = { ...videoRequest, assets: [video, captions] };

let lastId = 0;

/** An asset of a release, with what a test says of it; else it is the video's. */
export function releaseAsset(name: string, given: Partial<ReleaseAsset> = {}): ReleaseAsset {
  lastId++;
  const digest = `sha256:${VIDEO_SHA256}`;
  const url = `url/${name}`;
  return { id: lastId, name, label: '', state: 'uploaded', digest, url, ...given };
}

/** A draft with these assets. */
export function draftWith(assets: readonly ReleaseAsset[], given: Partial<Release> = {}): Release {
  return {
    id: 1,
    tag: 'v1',
    draft: true,
    immutable: false,
    url: 'url',
    uploadUrl: 'upload',
    assets,
    ...given,
  };
}

/** A published release with these assets. */
export function publishedWith(
  assets: readonly ReleaseAsset[],
  given: Partial<Release> = {},
): Release {
  return draftWith(assets, { draft: false, ...given });
}
