import { execFile } from 'node:child_process';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
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

/** Bytes. */
const LARGE = 200 * 1024 ** 2;

/** @returns the bytes by which the memory of the process has grown at most */
async function uploadInProcess(api: ReleaseApi, file: string): Promise<number> {
  const adapter = new URL('../../src/adapters/github-releases.ts', import.meta.url);
  const options = JSON.stringify({ token: api.token, repository: api.repository });
  const upload = { type: 'upload-asset', file, sha256: '', size: LARGE, name: 'a.new' };
  const change = JSON.stringify(upload);
  const program = `
    const { githubReleases } = await import(${JSON.stringify(adapter.href)});
    const host = githubReleases({ ...${options}, warn: console.error });
    const release = await host.find('v1');
    const before = process.resourceUsage().maxRSS;
    await host.perform(${change}, release);
    console.log((process.resourceUsage().maxRSS - before) * 1024);`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--input-type=module', '--eval', program],
    { env: { ...process.env, ...api.env } },
  );
  return Number(stdout);
}

async function found(api: ReleaseApi): Promise<Release> {
  const release = await hostOf(api).find('v1');
  if (release === null) throw new Error('The release is not found.');
  return release;
}

describe("GitHub's releases", () => {
  it('take a large file without keeping it in memory, at the GITHUB_API_URL of the process', async () => {
    await using api = await startReleaseApi({ releases: [apiRelease({ tag: 'v1', draft: true })] });
    const folder = await mkdtemp(path.join(tmpdir(), 'releases-'));
    const file = path.join(folder, 'large');
    await writeFile(file, '');
    await truncate(file, LARGE);
    const grown = await uploadInProcess(api, file);
    await rm(folder, { recursive: true });
    expect(api.releases[0]?.assets).toMatchObject([{ name: 'a.new', size: LARGE }]);
    expect(api.violations).toEqual([]);
    // Node's own buffers take some 60 MiB of it.
    expect(grown).toBeLessThan(LARGE / 2);
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
