import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiAsset, apiRelease, brokenUpload } from '../support/release-api.ts';
import { ourVideo, problemsOf, ReleaseScene, VIDEO_SHA256 } from '../support/release-api-scene.ts';

const UPLOAD = 'repos/upload-release-asset';

const THEIRS = `sha256:${'b'.repeat(64)}`;

let scene: ReleaseScene;

beforeEach(async () => {
  scene = await ReleaseScene.start();
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

describe('a publication', () => {
  it('makes a draft, uploads, compares the digest, and publishes only then', async () => {
    const published = await scene.publish({ commit: 'c0ffee', name: 'First', prerelease: true });
    expect(scene.writes()).toEqual([
      'create-release 201',
      'upload-release-asset 201',
      'update-release-asset 200',
      'update-release 200',
    ]);
    const release = scene.release;
    expect(release).toMatchObject({
      draft: false,
      target: 'c0ffee',
      name: 'First',
      prerelease: true,
    });
    expect(release.assets).toMatchObject([ourVideo()]);
    expect(published).toEqual({
      releaseUrl: `${scene.api.url}/octo/videos/releases/tag/v1`,
      assets: [
        {
          name: 'hello.mp4',
          url: `${scene.api.url}/octo/videos/releases/download/v1/hello.mp4`,
        },
      ],
    });
  });

  it('streams the file with its length', async () => {
    await scene.publish();
    const upload = scene.api.requests.find(({ operation }) => operation === UPLOAD);
    expect(upload?.headers).toMatchObject({ 'content-length': String(scene.video.size) });
    expect(upload?.headers['transfer-encoding']).toBeUndefined();
  });

  it('adds to the release that is published', async () => {
    scene.api.state.releases = [
      apiRelease({ tag: 'v1', assets: [apiAsset({ name: 'other.mp4' })] }),
    ];
    await scene.publish();
    expect(scene.writes()).toEqual(['upload-release-asset 201', 'update-release-asset 200']);
    expect(scene.release.assets.map(({ name }) => name)).toEqual(['other.mp4', 'hello.mp4']);
  });

  it('finds a draft behind a page of other releases, and assets behind a page of others', async () => {
    const assets = Array.from({ length: 150 }, (_, index) => apiAsset({ name: `${index}.mp4` }));
    const draft = apiRelease({
      tag: 'v1',
      draft: true,
      assets: [...assets, apiAsset({ name: 'hello.mp4', digest: `sha256:${VIDEO_SHA256}` })],
    });
    const others = Array.from({ length: 120 }, (_, index) => apiRelease({ tag: `x${index}` }));
    scene.api.state.releases = [draft, ...others];
    await scene.publish();
    expect(scene.writes()).toEqual(['update-release 200']);
    expect(draft.draft).toBe(false);
  });

  it('does nothing the second time', async () => {
    const first = await scene.publish();
    const before = scene.writes().length;
    await expect(scene.publish()).resolves.toEqual(first);
    expect(scene.writes()).toHaveLength(before);
  });

  it('takes tags and file names of any characters', async () => {
    const name = '🎬 my+cut (é) 100%.mp4';
    const given = { tag: 'videos/größe#1', ...scene.videoWith({ name }) };
    const { assets } = await scene.publish(given);
    expect(scene.release).toMatchObject({ tag: given.tag, draft: false });
    expect(scene.release.assets).toMatchObject([{ ...ourVideo('my+cut.e.100.mp4'), label: name }]);
    expect(assets).toMatchObject([{ name }]);
    expect(assets[0]?.url).toMatch(/\/my\+cut\.e\.100\.mp4$/);
    await scene.publish(given);
    expect(scene.release.assets).toHaveLength(1);
  });

  it('knows its asset again where GitHub renames it in a way not foreseen', async () => {
    scene.api.state.rename = (name) => name.replaceAll('+', '.');
    await scene.publish(scene.videoWith({ name: 'a+b.mp4' }));
    await scene.publish(scene.videoWith({ name: 'a+b.mp4' }));
    expect(scene.release.assets).toMatchObject([{ ...ourVideo('a.b.mp4'), label: 'a+b.mp4' }]);
  });
});

describe('an asset of the same name', () => {
  beforeEach(() => {
    const old = apiAsset({ name: 'hello.mp4', digest: THEIRS });
    scene.api.state.releases = [apiRelease({ tag: 'v1', assets: [old] })];
  });

  it('is left alone without overwrite', async () => {
    expect(await problemsOf(scene.publish())).toEqual([
      expect.stringContaining('"overwrite: true"'),
    ]);
    expect(await problemsOf(scene.check())).toHaveLength(1);
    expect(scene.writes()).toEqual([]);
  });

  it('is replaced with overwrite, when the new one is verified', async () => {
    await scene.publish({ overwrite: true });
    expect(scene.writes()).toEqual([
      'upload-release-asset 201',
      'delete-release-asset 204',
      'update-release-asset 200',
    ]);
    expect(scene.release.assets).toMatchObject([ourVideo()]);
  });

  it('is still there when the upload of the new one fails', async () => {
    for (let tries = 0; tries < 3; tries++) scene.api.next(UPLOAD, brokenUpload);
    await expect(scene.publish({ overwrite: true })).rejects.toThrow('"upload-asset" of hello.mp4');
    expect(scene.release.assets.map(({ name }) => name)).toContain('hello.mp4');
  });

  it('of the renamed form counts as the same', async () => {
    scene.release.assets[0]!.name = 'my.cut.mp4';
    expect(await problemsOf(scene.publish(scene.videoWith({ name: 'my cut.mp4' })))).toHaveLength(
      1,
    );
  });
});

describe('a repository with immutable releases', () => {
  it('gets a whole release, since all is done in the draft', async () => {
    scene.api.state.immutableReleases = true;
    await scene.publish();
    expect(scene.release).toMatchObject({ immutable: true, draft: false, assets: [ourVideo()] });
    await scene.publish();
  });

  it("says GitHub's own words where a tag cannot be used again", async () => {
    const errors = [
      {
        resource: 'Release',
        code: 'custom',
        field: 'tag_name',
        message: 'tag_name was used by an immutable release',
      },
    ];
    scene.api.next('repos/update-release', () => ({
      status: 422,
      body: { message: 'Validation Failed', errors },
    }));
    expect(await problemsOf(scene.publish())).toEqual([
      expect.stringMatching(/tag_name was used by an immutable release.*another release-tag/),
    ]);
  });
});
