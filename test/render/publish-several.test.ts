import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiAsset, apiRelease } from '../support/release-api.ts';
import { ourCaptions, ourVideo, problemsOf, ReleaseScene } from '../support/release-api-scene.ts';

const THEIRS = `sha256:${'b'.repeat(64)}`;

let scene: ReleaseScene;

beforeEach(async () => {
  scene = await ReleaseScene.start();
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

describe('a publication of several files', () => {
  it('uploads all into a draft, compares all digests, and publishes only then', async () => {
    const published = await scene.publish(scene.both);
    expect(scene.writes()).toEqual([
      'create-release 201',
      'upload-release-asset 201',
      'upload-release-asset 201',
      'update-release-asset 200',
      'update-release-asset 200',
      'update-release 200',
    ]);
    expect(scene.release).toMatchObject({ draft: false, assets: [ourVideo(), ourCaptions] });
    const download = `${scene.api.url}/octo/videos/releases/download/v1`;
    expect(published).toEqual({
      releaseUrl: `${scene.api.url}/octo/videos/releases/tag/v1`,
      assets: [
        { name: 'hello.mp4', url: `${download}/hello.mp4` },
        { name: 'captions/en.srt', url: `${download}/captions-en.srt` },
      ],
    });
  });

  it('does nothing the second time', async () => {
    const first = await scene.publish(scene.both);
    const before = scene.writes().length;
    await expect(scene.publish(scene.both)).resolves.toEqual(first);
    expect(scene.writes()).toHaveLength(before);
  });

  it('adds to a published release only what it lacks', async () => {
    await scene.publish();
    const before = scene.writes().length;
    await scene.publish(scene.both);
    expect(scene.writes().slice(before)).toEqual([
      'upload-release-asset 201',
      'update-release-asset 200',
    ]);
    expect(scene.release.assets).toMatchObject([ourVideo(), ourCaptions]);
  });

  it('makes a whole release where releases are immutable, and adds nothing to one', async () => {
    scene.api.state.immutableReleases = true;
    await scene.publish();
    expect(await problemsOf(scene.check(scene.both))).toEqual([
      expect.stringContaining('"captions/en.srt" cannot be added'),
    ]);
    await scene.publish({ ...scene.both, tag: 'v2' });
    expect(scene.api.releases[1]).toMatchObject({
      immutable: true,
      assets: [ourVideo(), ourCaptions],
    });
  });

  it('is not published while one file has another digest, and says which', async () => {
    const captions = { ...scene.captions, sha256: 'c'.repeat(64) };
    await expect(scene.publish({ assets: [scene.video, captions] })).rejects.toThrow(
      `The release v1 is not finished: "upload-asset" of captions-en.srt.cccccccccccc.new failed 3 times (GitHub's digest of the upload was never sha256:${captions.sha256}).`,
    );
    expect(scene.release.draft).toBe(true);
  });

  it('may be of more files than a change has tries', async () => {
    const more = Array.from({ length: 5 }, (_, index) => ({
      ...scene.captions,
      name: `captions/${index}.srt`,
    }));
    await scene.publish({ assets: [scene.video, ...more] });
    expect(scene.release).toMatchObject({ draft: false });
    expect(scene.release.assets).toHaveLength(6);
  });
});

describe('jobs that publish several files each at the same time', () => {
  it('get them all into one release', async () => {
    const filesOf = (name: string) => ({
      assets: [
        { ...scene.video, name: `${name}.mp4` },
        { ...scene.captions, name: `${name}/en.srt` },
      ] as const,
    });
    await Promise.all(['a', 'b', 'c'].map((name) => scene.publish(filesOf(name))));
    expect(scene.release.draft).toBe(false);
    expect(scene.release.assets.map(({ name }) => name).toSorted()).toEqual([
      'a-en.srt',
      'a.mp4',
      'b-en.srt',
      'b.mp4',
      'c-en.srt',
      'c.mp4',
    ]);
  });
});

describe('assets of the same names', () => {
  beforeEach(() => {
    const assets = ['hello.mp4', 'captions-en.srt'].map((name) =>
      apiAsset({ name, digest: THEIRS }),
    );
    scene.api.state.releases = [apiRelease({ tag: 'v1', assets })];
  });

  it('are left alone without overwrite, and all are named', async () => {
    const problems = [
      expect.stringContaining('"hello.mp4" already'),
      expect.stringContaining('"captions-en.srt" already'),
    ];
    expect(await problemsOf(scene.check(scene.both))).toEqual(problems);
    expect(await problemsOf(scene.publish(scene.both))).toEqual(problems);
    expect(scene.writes()).toEqual([]);
  });

  it('are replaced with overwrite, when all new ones are verified', async () => {
    await scene.publish({ ...scene.both, overwrite: true });
    expect(scene.writes()).toEqual([
      'upload-release-asset 201',
      'upload-release-asset 201',
      'delete-release-asset 204',
      'update-release-asset 200',
      'delete-release-asset 204',
      'update-release-asset 200',
    ]);
    expect(scene.release.assets).toMatchObject([ourVideo(), ourCaptions]);
  });

  it('are both still there when the upload of one new one fails', async () => {
    const captions = { ...scene.captions, sha256: 'c'.repeat(64) };
    const assets = [scene.video, captions] as const;
    await expect(scene.publish({ assets, overwrite: true })).rejects.toThrow('not finished');
    const old = scene.release.assets.filter(({ digest }) => digest === THEIRS);
    expect(old.map(({ name }) => name)).toEqual(['hello.mp4', 'captions-en.srt']);
  });
});
