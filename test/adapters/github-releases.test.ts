import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { githubReleases } from '../../src/adapters/github-releases.ts';
import type { Release } from '../../src/core/release.ts';
import { apiRelease, startReleaseApi, type ReleaseApi } from '../support/release-api.ts';

function hostOf(api: ReleaseApi) {
  const { token, repository, url: apiUrl } = api;
  return githubReleases({ token, repository, apiUrl, warn: () => undefined });
}

async function found(api: ReleaseApi): Promise<Release> {
  const release = await hostOf(api).find('v1');
  if (release === null) throw new Error('The release is not found.');
  return release;
}

describe("GitHub's releases", () => {
  it('are those of the GITHUB_API_URL of the process', async () => {
    await using api = await startReleaseApi({ releases: [apiRelease({ tag: 'v1' })] });
    const adapter = new URL('../../src/adapters/github-releases.ts', import.meta.url);
    const program = `
      const { githubReleases } = await import(${JSON.stringify(adapter.href)});
      const host = githubReleases({ token: 'test-token', repository: process.env.GITHUB_REPOSITORY, warn: console.error });
      console.log((await host.find('v1')).url);`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '--eval', program],
      { env: { ...process.env, ...api.env } },
    );
    expect(stdout.trim()).toBe(`${api.url}/octo/videos/releases/tag/v1`);
  });

  it('take a file of many chunks as it is', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'releases-'));
    const file = path.join(folder, 'large');
    const content = Buffer.alloc(8_000_001, 'frames ');
    await writeFile(file, content);
    await using api = await startReleaseApi({ releases: [apiRelease({ tag: 'v1', draft: true })] });
    const change = { type: 'upload-asset', file, size: content.length, name: 'a.new' } as const;
    const { assets } = await hostOf(api).perform(change, await found(api));
    await rm(folder, { recursive: true });
    const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    expect(assets).toMatchObject([{ name: 'a.new', digest, state: 'uploaded' }]);
    expect(api.violations).toEqual([]);
  });

  it('lose an asset once, however often it is deleted', async () => {
    await using api = await startReleaseApi({ releases: [apiRelease({ tag: 'v1' })] });
    const asset = { id: 7, name: 'a', label: null, state: 'starter', digest: null, url: '' };
    const release = { ...(await found(api)), assets: [asset] };
    const after = await hostOf(api).perform({ type: 'delete-asset', asset }, release);
    expect(after.assets).toEqual([]);
  });

  it('hide drafts from a token that may only read', async () => {
    const releases = [apiRelease({ tag: 'v1', draft: true })];
    await using api = await startReleaseApi({ releases, permission: 'read' });
    await expect(hostOf(api).find('v1')).resolves.toBeNull();
  });
});

describe('the server of the tests', () => {
  it('sees what GitHub does not describe', async () => {
    await using api = await startReleaseApi();
    const headers = { 'authorization': 'token test-token', 'content-type': 'application/json' };
    const place = `${api.url}/repos/octo/videos`;
    const body = JSON.stringify({ tag: 'v1', draft: 'yes' });
    await fetch(`${place}/releases?sort=asc`, { headers });
    await fetch(`${place}/releases`, { method: 'POST', headers, body });
    await fetch(`${place}/issues`, { headers });
    expect(api.violations).toEqual([
      'repos/list-releases: query sort is not described',
      'repos/create-release: body tag is not described',
      "repos/create-release: body must have required property 'tag_name'",
      'repos/create-release: body/draft must be boolean',
      // The server gives back what it got, and sees that too.
      'repos/create-release: answer/draft must be boolean',
      "GET /repos/octo/videos/issues is none of GitHub's operations on releases",
    ]);
  });
});
