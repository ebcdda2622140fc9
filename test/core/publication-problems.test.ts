import { describe, expect, it } from 'vitest';
import { publicationProblems } from '../../src/core/publication-problems.ts';
import type { AssetFile } from '../../src/core/release.ts';
import {
  captions,
  CAPTIONS_SHA256,
  draftWith,
  publishedWith,
  releaseAsset,
  request,
  THEIRS,
  video,
  VIDEO_SHA256,
  videoRequest,
} from '../support/release-values.ts';

const ofOthers = { digest: THEIRS };

function named(name: string): AssetFile {
  return { ...captions, name };
}

describe('a publication is refused', () => {
  it('for all that is wrong with it at once', () => {
    const assets = [
      { ...video, size: 2 ** 31 },
      { ...captions, size: 0 },
      named('a b.txt'),
      named('a!b.txt'),
      named('x.0123456789ab.new'),
    ] as const;
    const taken = publishedWith([releaseAsset('hello.mp4', ofOthers)]);
    expect(publicationProblems({ ...request, tag: 'v 1', assets }, taken)).toEqual([
      expect.stringContaining('release-tag: "v 1" is not allowed'),
      expect.stringContaining(
        '"hello.mp4" has 2147483648 bytes, and a release asset at most 2147483647',
      ),
      expect.stringContaining('"captions/en.srt" is empty'),
      expect.stringContaining('"x.0123456789ab.new" cannot be a release asset'),
      expect.stringContaining('"a b.txt" and "a!b.txt"'),
      expect.stringContaining('has an asset "hello.mp4" already'),
    ]);
  });

  it('for a size from 2 GiB on', () => {
    const ofSize = (size: number) =>
      publicationProblems({ ...videoRequest, assets: [{ ...video, size }] }, null);
    expect(ofSize(2 ** 31)).toHaveLength(1);
    expect(ofSize(2 ** 31 - 1)).toEqual([]);
    expect(ofSize(1)).toEqual([]);
  });

  it('for an asset of the name, with both digests and what to do', () => {
    const theirs = draftWith([releaseAsset('hello.mp4', ofOthers)]);
    expect(publicationProblems(videoRequest, theirs)).toEqual([
      `The release "v1" has an asset "hello.mp4" already, with ${THEIRS} and not sha256:${VIDEO_SHA256}. Give "overwrite: true" to replace it, or another out-name or release-tag.`,
    ]);
  });

  it('for each of its names that another file has', () => {
    const theirs = ['hello.mp4', 'captions-en.srt'].map((name) => releaseAsset(name, ofOthers));
    expect(publicationProblems(request, publishedWith(theirs))).toEqual([
      expect.stringContaining('"hello.mp4" already'),
      expect.stringContaining(
        `"captions-en.srt" already, with ${THEIRS} and not sha256:${CAPTIONS_SHA256}`,
      ),
    ]);
    expect(publicationProblems({ ...request, overwrite: true }, publishedWith(theirs))).toEqual([]);
  });

  it('by an immutable release, whatever overwrite says, with what it lacks', () => {
    const immutable = (...assets: Parameters<typeof publishedWith>[0]) =>
      publicationProblems(
        { ...request, overwrite: true },
        publishedWith(assets, { immutable: true }),
      );
    expect(immutable(releaseAsset('hello.mp4'))).toEqual([
      'The release "v1" is published and immutable: "captions/en.srt" cannot be added to it or replaced. Publish under a new release-tag.',
    ]);
    expect(immutable(releaseAsset('hello.mp4', ofOthers))).toEqual([
      expect.stringContaining('"hello.mp4" and "captions/en.srt" cannot be added'),
    ]);
  });

  it('by a release that is full, unless room is made by what is left of a try', () => {
    const others = Array.from({ length: 999 }, (_, index) => releaseAsset(`${index}.mp4`));
    const full = draftWith([...others, releaseAsset('last.mp4')]);
    expect(publicationProblems(videoRequest, full)).toEqual([
      expect.stringContaining('needs room for 1001 assets (1 of them new)'),
    ]);
    const leftover = releaseAsset('hello.mp4.bbbbbbbbbbbb.new');
    const upload = releaseAsset('hello.mp4.aaaaaaaaaaaa.new');
    expect(publicationProblems(videoRequest, draftWith([...others, leftover]))).toEqual([]);
    expect(publicationProblems(videoRequest, draftWith([...others, upload]))).toEqual([]);
    expect(publicationProblems(request, draftWith(others))).toHaveLength(1);
  });

  it('for more files than a release has room for', () => {
    const many = Array.from({ length: 1000 }, (_, index) => named(`${index}.png`));
    const problems = publicationProblems({ ...request, assets: [video, ...many] }, null);
    expect(problems).toEqual([expect.stringContaining('1001 assets')]);
  });

  it('not yet for an asset of the name while our digest is unknown: it may be ours', () => {
    const plan = { ...videoRequest, assets: [{ ...video, sha256: null, size: null }] } as const;
    const theirs = [releaseAsset('hello.mp4', ofOthers)];
    expect(publicationProblems(plan, draftWith(theirs))).toEqual([]);
    expect(publicationProblems(plan, publishedWith(theirs, { immutable: true }))).toEqual([]);
    expect(publicationProblems(plan, publishedWith([], { immutable: true }))).toHaveLength(1);
  });
});

describe('two files of one asset name are refused, and both are named', () => {
  it.each([
    ['captions/en.srt', 'captions-en.srt', 'captions-en.srt'],
    ['a b.txt', 'a.b.txt', 'a.b.txt'],
    ['größe.txt', 'grösse.txt', 'grosse.txt'],
    ['🎬.txt', '日本.txt', 'default.txt'],
  ])('%j and %j', (first, second, name) => {
    const assets = [video, named(first), named(second)] as const;
    expect(publicationProblems({ ...request, assets }, null)).toEqual([
      `The files "${first}" and "${second}" would be one release asset, "${name}": a release has no folders, and GitHub renames special characters. Give each a name of its own (out-name for the video, filename for an <Artifact>).`,
    ]);
  });

  it('also of many', () => {
    const files = ['a b', 'a!b', 'a#b', 'a$b', 'a%b', 'a&b', 'a(b'].map(named);
    const assets = [video, ...files] as const;
    expect(publicationProblems({ ...request, assets }, null)).toEqual([
      expect.stringContaining('"a b", "a!b", "a#b", "a$b", "a%b" and 2 more would be one'),
    ]);
  });
});
