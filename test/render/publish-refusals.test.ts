import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkPublication } from '../../src/render/publish.ts';
import { apiAsset, apiRelease } from '../support/release-api.ts';
import { problemsOf, ReleaseScene } from '../support/release-api-scene.ts';

let scene: ReleaseScene;

beforeEach(async () => {
  scene = await ReleaseScene.start();
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

describe('before anything is uploaded', () => {
  it('a publication that can be is let pass, and changes nothing', async () => {
    await expect(scene.checkEarly()).resolves.toBeUndefined();
    await expect(scene.check()).resolves.toBeUndefined();
    expect(scene.writes()).toEqual([]);
  });

  it('wrong input is refused all at once, without a request', async () => {
    const problems = await problemsOf(
      checkPublication(
        { ...scene.request, ...scene.videoWith({ size: 2 ** 31 }), tag: 'v 1' },
        null,
      ),
    );
    expect(problems).toHaveLength(3);
    expect(problems[2]).toContain('needs a token');
    expect(scene.api.requests).toEqual([]);
  });

  it('a tag that cannot be is refused without a request, with all else that is wrong', async () => {
    const given = { ...scene.videoWith({ size: 0 }), tag: 'v 1' };
    expect(await problemsOf(scene.check(given))).toHaveLength(2);
    expect(scene.api.requests).toEqual([]);
  });

  it('what GitHub refuses is told together with what is wrong with the files', async () => {
    scene.api.state.releases = [
      apiRelease({ tag: 'v1', assets: [apiAsset({ name: 'hello.mp4' })] }),
    ];
    const captions = { ...scene.captions, size: 2 ** 31 };
    const assets = [scene.video, captions, { ...captions, name: 'captions-en.srt' }] as const;
    const wrongFiles: readonly unknown[] = [
      expect.stringContaining('"captions/en.srt" has 2147483648 bytes'),
      expect.stringContaining('"captions-en.srt" has 2147483648 bytes'),
      expect.stringContaining('"captions/en.srt" and "captions-en.srt" would be one'),
    ];
    expect(await problemsOf(scene.check({ assets }))).toEqual([
      ...wrongFiles,
      expect.stringContaining('has an asset "hello.mp4" already'),
    ]);
    scene.api.state.permission = 'read';
    expect(await problemsOf(scene.check({ assets }))).toEqual([
      ...wrongFiles,
      expect.stringContaining('403: Resource not accessible by integration'),
    ]);
  });

  it('a token that may only read is refused, with the permission that it needs', async () => {
    scene.api.state.permission = 'read';
    const problems = await problemsOf(scene.check());
    expect(problems).toEqual([
      expect.stringContaining('403: Resource not accessible by integration'),
    ]);
    expect(problems[0]).toContain('permissions: contents: write');
    expect(await problemsOf(scene.publish())).toEqual(problems);
    expect(scene.api.releases).toEqual([]);
  });

  it('a wrong token is refused', async () => {
    const host = scene.host({ token: 'another' });
    expect(await problemsOf(checkPublication(scene.request, host))).toEqual([
      expect.stringContaining('401: Bad credentials'),
    ]);
  });

  it('a repository that the token does not see is refused', async () => {
    const host = scene.host({ repository: 'octo/other' });
    expect(await problemsOf(checkPublication(scene.request, host))).toEqual([
      expect.stringContaining('octo/other does not exist, or the token may not see it'),
    ]);
  });

  it('an immutable release is refused', async () => {
    scene.api.state.releases = [apiRelease({ tag: 'v1', immutable: true })];
    expect(await problemsOf(scene.checkEarly())).toEqual([expect.stringContaining('immutable')]);
    expect(await problemsOf(scene.check())).toEqual([expect.stringContaining('immutable')]);
    expect(await problemsOf(scene.publish())).toEqual([expect.stringContaining('immutable')]);
    expect(scene.writes()).toEqual([]);
  });

  it('plan knows of an immutable release with a token that may only read', async () => {
    scene.api.state.releases = [apiRelease({ tag: 'v1', immutable: true })];
    scene.api.state.permission = 'read';
    expect(await scene.foresee()).toEqual({
      problems: [expect.stringContaining('immutable')],
      warnings: [],
    });
  });

  it('plan warns of an asset that is there already, since the same file may be rendered again', async () => {
    scene.api.state.releases = [
      apiRelease({ tag: 'v1', assets: [apiAsset({ name: 'hello.mp4' })] }),
    ];
    scene.api.state.permission = 'read';
    expect(await scene.foresee()).toEqual({
      problems: [],
      warnings: [
        'The release "v1" has an asset "hello.mp4" already. Publishing will fail, unless the very same file is rendered again. Give "overwrite: true" to replace it, or another out-name or release-tag.',
      ],
    });
    expect(await scene.foresee({ overwrite: true })).toEqual({ problems: [], warnings: [] });
    expect(scene.writes()).toEqual([]);
  });

  it('plan says nothing of a tag without a release', async () => {
    expect(await scene.foresee()).toEqual({ problems: [], warnings: [] });
  });

  it('a draft of the tag is found, and what is wrong with it', async () => {
    const assets = Array.from({ length: 1000 }, (_, index) => apiAsset({ name: `${index}.mp4` }));
    scene.api.state.releases = [apiRelease({ tag: 'v1', draft: true, assets })];
    expect(await problemsOf(scene.checkEarly())).toEqual([expect.stringContaining('1001 assets')]);
  });

  it('an asset of the same name is refused as soon as the digest tells that it is not ours', async () => {
    scene.api.state.releases = [
      apiRelease({ tag: 'v1', assets: [apiAsset({ name: 'hello.mp4' })] }),
    ];
    await expect(scene.checkEarly()).resolves.toBeUndefined();
    expect(await problemsOf(scene.check())).toEqual([expect.stringContaining('overwrite: true')]);
  });

  it.each([422, 500])('release notes that fail with %i are nothing against it', async (status) => {
    const body = { message: 'no notes' };
    scene.api.next('repos/generate-release-notes', () => ({ status, body }));
    await expect(scene.check()).resolves.toBeUndefined();
  });
});
