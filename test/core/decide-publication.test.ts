import { describe, expect, it } from 'vitest';
import { decidePublication, type PublicationStep } from '../../src/core/decide-publication.ts';
import type { Release } from '../../src/core/release.ts';
import {
  captions,
  CAPTIONS_SHA256,
  draftWith,
  publishedWith,
  releaseAsset,
  request,
  THEIRS,
  video,
  videoRequest,
} from '../support/release-values.ts';

const VIDEO_UPLOAD = 'hello.mp4.aaaaaaaaaaaa.new';
const CAPTIONS_UPLOAD = 'captions-en.srt.cccccccccccc.new';

const ofCaptions = { digest: `sha256:${CAPTIONS_SHA256}` };
const ofOthers = { digest: THEIRS };
const broken = { state: 'starter', digest: null };

const uploadedVideo = releaseAsset(VIDEO_UPLOAD);
const uploadedCaptions = releaseAsset(CAPTIONS_UPLOAD, ofCaptions);
const videoInPlace = releaseAsset('hello.mp4');
const captionsInPlace = releaseAsset('captions-en.srt', ofCaptions);

/** A step in a few words. */
function words(step: PublicationStep): string {
  if (step.type !== 'change') return step.type;
  const { change } = step;
  if (change.type === 'upload-asset' || change.type === 'create-draft')
    return `${change.type} ${change.name}`;
  return 'asset' in change ? `${change.type} ${change.asset.name}` : change.type;
}

describe('the next step of a publication of one file', () => {
  it.each<[string, Release | null, string]>([
    ['no release', null, 'create-draft v1'],
    ['an empty draft', draftWith([]), `upload-asset ${VIDEO_UPLOAD}`],
    ['a published release', publishedWith([releaseAsset('x.mp4')]), `upload-asset ${VIDEO_UPLOAD}`],
    [
      'a broken upload',
      draftWith([releaseAsset(VIDEO_UPLOAD, broken)]),
      `delete-asset ${VIDEO_UPLOAD}`,
    ],
    [
      'a broken upload of the name',
      draftWith([releaseAsset('hello.mp4', broken)]),
      'delete-asset hello.mp4',
    ],
    [
      'a broken upload of an earlier file',
      draftWith([releaseAsset('hello.mp4.bbbbbbbbbbbb.new', broken)]),
      'delete-asset hello.mp4.bbbbbbbbbbbb.new',
    ],
    [
      'an upload with another digest',
      draftWith([releaseAsset(VIDEO_UPLOAD, ofOthers)]),
      `delete-asset ${VIDEO_UPLOAD}`,
    ],
    ['a verified upload', draftWith([uploadedVideo]), `rename-asset ${VIDEO_UPLOAD}`],
    ['a draft with the asset', draftWith([videoInPlace]), 'publish'],
    ['a published release with the asset', publishedWith([videoInPlace]), 'done'],
    [
      'an immutable release with the asset',
      publishedWith([videoInPlace, releaseAsset(VIDEO_UPLOAD)], { immutable: true }),
      'done',
    ],
    [
      'the asset, and what is left of a try',
      draftWith([videoInPlace, uploadedVideo]),
      `delete-asset ${VIDEO_UPLOAD}`,
    ],
    ["another's asset", draftWith([releaseAsset('hello.mp4', ofOthers)]), 'refuse'],
    [
      'an asset without a digest',
      draftWith([releaseAsset('hello.mp4', { digest: null })]),
      'refuse',
    ],
  ])('with %s', (_, given, expected) => {
    expect(words(decidePublication(videoRequest, given))).toBe(expected);
  });

  it('finds an asset by its label where GitHub has renamed it in another way', () => {
    const renamed = releaseAsset('hello-world.mp4', { label: 'hello world.mp4' });
    const assets = [{ ...video, name: 'hello world.mp4' }] as const;
    const step = decidePublication({ ...videoRequest, assets }, draftWith([renamed]));
    expect(words(step)).toBe('publish');
  });

  it('creates the release as the request says', () => {
    const step = decidePublication(
      { ...videoRequest, name: 'One', prerelease: true, commit: 'c' },
      null,
    );
    const change = { type: 'create-draft', tag: 'v1', name: 'One', prerelease: true, commit: 'c' };
    expect(step).toEqual({ type: 'change', change });
  });
});

describe('the next step of a publication of two files', () => {
  it.each<[string, Release | null, string]>([
    ['no release', null, 'create-draft v1'],
    ['an empty draft', draftWith([]), `upload-asset ${VIDEO_UPLOAD}`],
    ['the first uploaded', draftWith([uploadedVideo]), `upload-asset ${CAPTIONS_UPLOAD}`],
    ['the first in place', draftWith([videoInPlace]), `upload-asset ${CAPTIONS_UPLOAD}`],
    ['the second in place', draftWith([captionsInPlace]), `upload-asset ${VIDEO_UPLOAD}`],
    ['both uploaded', draftWith([uploadedCaptions, uploadedVideo]), `rename-asset ${VIDEO_UPLOAD}`],
    [
      'one in place and one uploaded',
      draftWith([videoInPlace, uploadedCaptions]),
      `rename-asset ${CAPTIONS_UPLOAD}`,
    ],
    [
      'one uploaded and one broken',
      draftWith([uploadedVideo, releaseAsset(CAPTIONS_UPLOAD, broken)]),
      `delete-asset ${CAPTIONS_UPLOAD}`,
    ],
    ['both in place', draftWith([videoInPlace, captionsInPlace]), 'publish'],
    ['both published', publishedWith([videoInPlace, captionsInPlace]), 'done'],
    [
      'the second of another content',
      publishedWith([videoInPlace, releaseAsset('captions-en.srt', ofOthers)]),
      'refuse',
    ],
    ['the first alone, immutable', publishedWith([videoInPlace], { immutable: true }), 'refuse'],
  ])('with %s', (_, given, expected) => {
    expect(words(decidePublication(request, given))).toBe(expected);
  });

  it('leaves old assets where they are until all new ones are verified', () => {
    const oldVideo = releaseAsset('hello.mp4', ofOthers);
    const oldCaptions = releaseAsset('captions-en.srt', ofOthers);
    const states = [
      [oldVideo, oldCaptions],
      [oldVideo, oldCaptions, uploadedVideo],
      [oldVideo, oldCaptions, uploadedVideo, uploadedCaptions],
      [oldCaptions, uploadedVideo, uploadedCaptions],
      [oldCaptions, videoInPlace, uploadedCaptions],
      [videoInPlace, uploadedCaptions],
    ];
    const steps = states.map((assets) =>
      words(decidePublication({ ...request, overwrite: true }, publishedWith(assets))),
    );
    expect(steps).toEqual([
      `upload-asset ${VIDEO_UPLOAD}`,
      `upload-asset ${CAPTIONS_UPLOAD}`,
      'delete-asset hello.mp4',
      `rename-asset ${VIDEO_UPLOAD}`,
      'delete-asset captions-en.srt',
      `rename-asset ${CAPTIONS_UPLOAD}`,
    ]);
  });

  it('gives an asset the name of its file, and its label where they differ', () => {
    const step = decidePublication(request, draftWith([videoInPlace, uploadedCaptions]));
    expect(step).toMatchObject({ change: { name: 'captions-en.srt', label: 'captions/en.srt' } });
  });

  it('tells where the files are, in the order of the request', () => {
    const step = decidePublication(request, publishedWith([captionsInPlace, videoInPlace]));
    expect(step).toMatchObject({
      assets: [
        { name: 'hello.mp4', url: 'url/hello.mp4' },
        { name: 'captions/en.srt', url: 'url/captions-en.srt' },
      ],
    });
  });
});

describe('two files that share a temporary name', () => {
  const plus = { ...video, name: 'a+b.mp4' };
  const dot = { ...captions, name: 'a.b.mp4' };
  const both = { ...request, assets: [plus, dot] } as const;

  it('do not throw away the upload of each other', () => {
    const uploads = [
      releaseAsset('a.b.mp4.aaaaaaaaaaaa.new'),
      releaseAsset('a.b.mp4.cccccccccccc.new', ofCaptions),
    ];
    const step = decidePublication(both, draftWith(uploads));
    expect(words(step)).toBe('rename-asset a.b.mp4.aaaaaaaaaaaa.new');
  });

  it('and their content too, are uploaded one after the other', () => {
    const alike = { ...both, assets: [plus, { ...dot, sha256: plus.sha256 }] } as const;
    const upload = releaseAsset('a.b.mp4.aaaaaaaaaaaa.new');
    const steps = [[upload], [releaseAsset('a+b.mp4')], [releaseAsset('a+b.mp4'), upload]].map(
      (assets) => words(decidePublication(alike, draftWith(assets))),
    );
    expect(steps).toEqual([
      'rename-asset a.b.mp4.aaaaaaaaaaaa.new',
      'upload-asset a.b.mp4.aaaaaaaaaaaa.new',
      'rename-asset a.b.mp4.aaaaaaaaaaaa.new',
    ]);
  });

  it("do not take an asset for theirs by its label when it has the other's name", () => {
    const labelled = releaseAsset('a.b.mp4', { label: 'a+b.mp4', ...ofCaptions });
    expect(words(decidePublication(both, draftWith([labelled])))).toBe(
      'upload-asset a.b.mp4.aaaaaaaaaaaa.new',
    );
  });
});
