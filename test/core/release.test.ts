import { describe, expect, it } from 'vitest';
import {
  decidePublication,
  preferredRelease,
  publicationProblems,
  type PublicationRequest,
  type PublicationStep,
  type Release,
  type ReleaseAsset,
} from '../../src/core/release.ts';

const OURS = 'a'.repeat(64);
const THEIRS = `sha256:${'b'.repeat(64)}`;
const TEMPORARY = 'hello.mp4.aaaaaaaaaaaa.new';

const request: PublicationRequest = {
  tag: 'v1',
  assetName: 'hello.mp4',
  file: 'out/hello.mp4',
  sha256: OURS,
  size: 10,
  overwrite: false,
};

function asset(name: string, given: Partial<ReleaseAsset> = {}): ReleaseAsset {
  const digest = `sha256:${OURS}`;
  return {
    id: name.length,
    name,
    label: '',
    state: 'uploaded',
    digest,
    url: `url/${name}`,
    ...given,
  };
}

function release(assets: readonly ReleaseAsset[], given: Partial<Release> = {}): Release {
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

/** A step in a few words. */
function words(step: PublicationStep): string {
  if (step.type !== 'change') return step.type;
  const { change } = step;
  if (change.type === 'upload-asset' || change.type === 'create-draft')
    return `${change.type} ${change.name}`;
  return 'asset' in change ? `${change.type} ${change.asset.name}` : change.type;
}

describe('the next step of a publication', () => {
  const starter = { state: 'starter', digest: null };
  const published = { draft: false };

  it.each<[string, Release | null, string]>([
    ['no release', null, 'create-draft v1'],
    ['an empty draft', release([]), `upload-asset ${TEMPORARY}`],
    ['a published release', release([asset('other.mp4')], published), `upload-asset ${TEMPORARY}`],
    ['a broken upload', release([asset(TEMPORARY, starter)]), `delete-asset ${TEMPORARY}`],
    [
      'a broken upload of the name',
      release([asset('hello.mp4', starter)]),
      'delete-asset hello.mp4',
    ],
    [
      'a broken upload of an earlier file',
      release([asset('hello.mp4.bbbbbbbbbbbb.new', starter)]),
      'delete-asset hello.mp4.bbbbbbbbbbbb.new',
    ],
    [
      'an upload with another digest',
      release([asset(TEMPORARY, { digest: THEIRS })]),
      `delete-asset ${TEMPORARY}`,
    ],
    ['a verified upload', release([asset(TEMPORARY)]), `rename-asset ${TEMPORARY}`],
    ['a draft with the asset', release([asset('hello.mp4')]), 'publish'],
    ['a published release with the asset', release([asset('hello.mp4')], published), 'done'],
    [
      'an immutable release with the asset',
      release([asset('hello.mp4')], { draft: false, immutable: true }),
      'done',
    ],
    [
      'the asset, and what is left of a try',
      release([asset('hello.mp4'), asset(TEMPORARY)]),
      `delete-asset ${TEMPORARY}`,
    ],
    ["another's asset", release([asset('hello.mp4', { digest: THEIRS })]), 'refuse'],
    ['an asset without a digest', release([asset('hello.mp4', { digest: null })]), 'refuse'],
  ])('with %s', (_, given, expected) => {
    expect(words(decidePublication(request, given))).toBe(expected);
  });

  it('leaves the old asset where it is until the new one is verified', () => {
    const overwrite = { ...request, overwrite: true };
    const old = asset('hello.mp4', { digest: THEIRS });
    const steps = [[old], [old, asset(TEMPORARY)], [asset(TEMPORARY)]].map((assets) =>
      words(decidePublication(overwrite, release(assets, published))),
    );
    expect(steps).toEqual([
      `upload-asset ${TEMPORARY}`,
      'delete-asset hello.mp4',
      `rename-asset ${TEMPORARY}`,
    ]);
  });

  it('finds an asset by its label where GitHub has renamed it in another way', () => {
    const renamed = asset('hello-world.mp4', { label: 'hello world.mp4' });
    const step = decidePublication(
      { ...request, assetName: 'hello world.mp4' },
      release([renamed]),
    );
    expect(words(step)).toBe('publish');
  });

  it('creates the release as the request says', () => {
    const step = decidePublication(
      { ...request, name: 'One', prerelease: true, commit: 'c' },
      null,
    );
    const change = { type: 'create-draft', tag: 'v1', name: 'One', prerelease: true, commit: 'c' };
    expect(step).toEqual({ type: 'change', change });
  });
});

describe('a publication is refused', () => {
  it('for a tag and a size at once', () => {
    const problems = publicationProblems({ ...request, tag: 'v 1', size: 2 ** 31 }, null);
    expect(problems).toEqual([
      expect.stringContaining('release-tag: "v 1" is not allowed'),
      expect.stringContaining(
        '"hello.mp4" has 2147483648 bytes, and a release asset at most 2147483647',
      ),
    ]);
    expect(publicationProblems({ ...request, size: 2 ** 31 - 1 }, null)).toEqual([]);
  });

  it('for an asset of the name, with both digests and what to do', () => {
    const theirs = release([asset('hello.mp4', { digest: THEIRS })]);
    expect(publicationProblems(request, theirs)).toEqual([
      `The release "v1" has an asset "hello.mp4" already, with ${THEIRS} and not sha256:${OURS}. Give "overwrite: true" to replace it, or another out-name or release-tag.`,
    ]);
  });

  it('by an immutable release, whatever overwrite says', () => {
    const immutable = release([asset('hello.mp4', { digest: THEIRS })], {
      draft: false,
      immutable: true,
    });
    expect(publicationProblems({ ...request, overwrite: true }, immutable)).toEqual([
      expect.stringContaining('published and immutable'),
    ]);
  });

  it('by a release that is full, unless room is made by what is left of a try', () => {
    const others = Array.from({ length: 999 }, (_, index) => asset(`${index}.mp4`));
    const full = release([...others, asset('last.mp4')]);
    expect(publicationProblems(request, full)).toEqual([expect.stringContaining('1000 assets')]);
    const leftover = asset('hello.mp4.bbbbbbbbbbbb.new');
    expect(publicationProblems(request, release([...others, leftover]))).toEqual([]);
    expect(publicationProblems(request, release([...others, asset(TEMPORARY)]))).toEqual([]);
  });

  it('not yet for an asset of the name while our digest is unknown: it may be ours', () => {
    const plan = { ...request, sha256: null, size: null };
    const theirs = [asset('hello.mp4', { digest: THEIRS })];
    expect(publicationProblems(plan, release(theirs))).toEqual([]);
    expect(publicationProblems(plan, release(theirs, { draft: false, immutable: true }))).toEqual(
      [],
    );
    expect(publicationProblems(plan, release([], { draft: false, immutable: true }))).toHaveLength(
      1,
    );
  });
});

describe('of several releases of a tag', () => {
  it('the published one is taken, else the first draft', () => {
    const first = release([], { id: 4 });
    const second = release([], { id: 5 });
    const published = release([], { id: 6, draft: false });
    expect(preferredRelease([second, published, first])).toBe(published);
    expect(preferredRelease([second, first])).toBe(first);
  });
});
