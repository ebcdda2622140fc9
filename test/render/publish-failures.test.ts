import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { apiRelease, brokenUpload } from '../support/release-api.ts';
import { ourVideo, problemsOf, ReleaseScene, VIDEO_SHA256 } from '../support/release-api-scene.ts';

const UPLOAD = 'repos/upload-release-asset';

let scene: ReleaseScene;

beforeEach(async () => {
  scene = await ReleaseScene.start();
});

afterEach(async () => {
  await scene[Symbol.asyncDispose]();
});

describe('a failure', () => {
  it('of an upload that leaves a broken asset is put right', async () => {
    scene.api.next(UPLOAD, brokenUpload);
    await scene.publish();
    expect(scene.writes()).toEqual([
      'create-release 201',
      'upload-release-asset 502',
      'delete-release-asset 204',
      'upload-release-asset 201',
      'update-release-asset 200',
      'update-release 200',
    ]);
    expect(scene.release.assets).toMatchObject([ourVideo()]);
  });

  it('of the connection is put right', async () => {
    scene.api.next('repos/create-release', () => 'drop');
    scene.api.next(UPLOAD, () => 'drop');
    await scene.publish();
    expect(scene.release).toMatchObject({ draft: false, assets: [ourVideo()] });
  });

  it('of every upload leaves a draft, from which the next run goes on', async () => {
    for (let tries = 0; tries < 3; tries++) scene.api.next(UPLOAD, brokenUpload);
    expect(await problemsOf(scene.publish())).toEqual([
      expect.stringContaining('Run the job again'),
    ]);
    expect(scene.release.draft).toBe(true);
    await scene.publish();
    expect(scene.release).toMatchObject({ draft: false, assets: [ourVideo()] });
  });

  it('of the digest is never published', async () => {
    await expect(scene.publish(scene.videoWith({ sha256: 'c'.repeat(64) }))).rejects.toThrow(
      `GitHub's digest of the upload was never sha256:${'c'.repeat(64)}`,
    );
    expect(scene.release).toMatchObject({ draft: true, assets: [] });
  });

  it('of a few requests is waited out', async () => {
    for (const operation of [
      'repos/get-release-by-tag',
      'repos/list-releases',
      'repos/update-release',
    ])
      scene.api.next(operation, () => ({ status: 503, body: { message: 'Unavailable' } }));
    await scene.publish();
    expect(scene.pauses).toEqual([1, 1, 1]);
    expect(scene.release.draft).toBe(false);
  });

  it('that comes after GitHub has done the work changes nothing', async () => {
    scene.api.next('repos/create-release', ({ releases }) => {
      releases.push(apiRelease({ tag: 'v1', draft: true }));
      return { status: 502, body: { message: 'Server Error' } };
    });
    await scene.publish();
    expect(scene.release).toMatchObject({ draft: false, assets: [ourVideo()] });
  });

  it('to give a digest at once is waited for', async () => {
    scene.api.next('repos/get-release-asset', ({ releases }) => {
      releases[0]!.assets[0]!.digest = `sha256:${VIDEO_SHA256}`;
      return undefined;
    });
    scene.api.next(UPLOAD, (_, call) => {
      Object.assign(call.content, { digest: null });
      return undefined;
    });
    await scene.publish();
    expect(scene.release.assets).toMatchObject([ourVideo()]);
  });
});

describe('a rate limit', () => {
  const body = { message: 'You have exceeded a secondary rate limit.' };

  it('is waited for as long as GitHub says, uploads too', async () => {
    scene.api.next('repos/create-release', () => ({
      status: 403,
      headers: { 'retry-after': '7' },
      body,
    }));
    scene.api.next(UPLOAD, () => ({ status: 429, headers: { 'retry-after': '9' }, body }));
    await scene.publish();
    expect(scene.pauses).toEqual([7, 9]);
    expect(scene.lines).toContain("GitHub's rate limit is used up: trying again in 7 s.");
  });

  it('that lasts too long is told, with the time when it ends', async () => {
    const reset = Math.floor(Date.now() / 1000) + 3000;
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) };
    scene.api.next('repos/create-release', () => ({ status: 403, headers, body }));
    expect(await problemsOf(scene.publish())).toEqual([
      expect.stringMatching(/used up until 20.*Run the job again/),
    ]);
    expect(scene.pauses).toEqual([]);
  });
});

describe('jobs at the same time', () => {
  it('that both make a draft agree on the first', async () => {
    let first: unknown;
    scene.api.next('repos/create-release', ({ releases }) => {
      releases.push(apiRelease({ tag: 'v1', draft: true }));
      first = releases[0];
      return undefined;
    });
    await scene.publish();
    expect(scene.release).toBe(first);
    expect(scene.writes().filter((line) => line.startsWith('delete-release '))).toHaveLength(1);
  });

  it('that publish different assets get them all into one release', async () => {
    const names = ['a.mp4', 'b.mp4', 'c.mp4'];
    await Promise.all(names.map((name) => scene.publish(scene.videoWith({ name }))));
    expect(scene.release.draft).toBe(false);
    expect(scene.release.assets.map(({ name }) => name).toSorted()).toEqual(names);
  });

  it('of which another published the draft first go on with that release', async () => {
    scene.api.next('repos/update-release', ({ releases }) => {
      releases.push(apiRelease({ tag: 'v1' }));
      return undefined;
    });
    await scene.publish();
    const published = scene.api.releases.filter(({ draft }) => !draft);
    expect(published).toMatchObject([{ assets: [ourVideo()] }]);
  });
});
