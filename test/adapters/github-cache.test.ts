import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { githubCache } from '../../src/adapters/github-cache.ts';
import type { Cache } from '../../src/render/ports.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/artifact-fixtures.ts';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { keptLines } from '../support/kept-lines.ts';

const lines = keptLines();
let stack: AsyncDisposableStack;
let service: ArtifactService;
let cache: Cache;
let work: string;

beforeEach(async () => {
  stack = new AsyncDisposableStack();
  work = stack.use(await temporaryFolder()).path;
  service = stack.use(await startArtifactService({ cache: true }));
  cache = open({});
  lines.clear();
});

afterEach(async () => {
  expect(service.violations).toEqual([]);
  await stack.disposeAsync();
});

function open(env: NodeJS.ProcessEnv): Cache {
  return githubCache({ ...process.env, ...service.env, ...env }, lines);
}

async function saveText(key: string): Promise<void> {
  await writeFiles(join(work, key), { 'a.txt': key });
  await cache.save({ kind: 'chunk', key, folder: join(work, key) });
}

test('keys stand in the list of the repository with our name and their kind', async () => {
  await saveText('one');
  expect(service.cacheEntries.map(({ key }) => key)).toEqual(['remotion-matrix-chunk-one']);
});

test('another runner finds what was saved: with another home, workspace and temporary folder', async () => {
  await saveText('one');
  const elsewhere = { HOME: work, GITHUB_WORKSPACE: '/', RUNNER_TEMP: work };
  const folder = join(work, 'to');
  expect(await open(elsewhere).restore({ kind: 'chunk', key: 'one', folder })).toBe('one');
  expect(await readFiles(folder)).toEqual({ 'a.txt': 'one' });
});

test('a look-up downloads nothing', async () => {
  await saveText('one');
  expect(await cache.lookUp('chunk', ['one'])).toEqual(new Set(['one']));
  expect(service.requests.filter((request) => request === 'GetCacheBlob')).toEqual([]);
});

test('a rate limit is a warning, and the key is free for the next run', async () => {
  service.inject({ on: 'CreateCacheEntry', with: 429 });
  await saveText('one');
  expect(lines.warnings).toEqual([expect.stringMatching(/could not save one: .*429/)]);
  await saveText('one');
  expect(await cache.lookUp('chunk', ['one'])).toEqual(new Set(['one']));
});

test('many that cannot be saved are one warning; the others are plain lines', async () => {
  service.inject({ on: 'CreateCacheEntry', with: 429, times: 3 });
  for (const key of ['one', 'two', 'three']) await saveText(key);
  expect([lines.warnings.length, lines.infos.length]).toEqual([1, 2]);
});

test('a service that cannot be reached knows no key, and is not asked for all of them', async () => {
  service.inject({ on: 'GetCacheEntryDownloadURL', with: 'drop', times: 1000 });
  const keys = Array.from({ length: 100 }, (_, index) => `key-${index}`);
  expect(await cache.lookUp('chunk', keys)).toEqual(new Set());
  expect(lines.warnings).toHaveLength(1);
  expect(service.requests.length).toBeLessThan(10);
});

test('a download that breaks off counts as absent, with a warning', async () => {
  await saveText('one');
  service.inject({ on: 'GetCacheBlob', with: 404, times: 10 });
  const folder = join(work, 'to');
  expect(await cache.restore({ kind: 'chunk', key: 'one', folder })).toBeNull();
  expect(await readFiles(folder)).toEqual({});
  expect(lines.warnings).toHaveLength(1);
});

describe('an entry that leads out of its folder is refused, with a warning, and writes nothing there:', () => {
  const outside = () => join(work, 'outside');

  test.each<[string, () => Promise<string[]>]>([
    [
      'a file behind a link',
      async () => {
        await symlink(outside(), join(work, 'evil/link'));
        await writeFiles(join(work, 'behind'), { 'link/a.txt': 'evil' });
        return ['-C', join(work, 'evil'), './link', '-C', join(work, 'behind'), './link/a.txt'];
      },
    ],
    [
      'a file above',
      async () => {
        await writeFiles(outside(), { 'from.txt': 'evil' });
        const up = `s,.*from.txt,../outside/a.txt,`;
        return [`--transform=${up}`, '-C', outside(), 'from.txt'];
      },
    ],
  ])('%s', async (_, prepare) => {
    await saveText('one');
    await mkdir(join(work, 'evil'));
    await mkdir(outside(), { recursive: true });
    const args = await prepare();
    const archive = join(work, 'evil.tar');
    execFileSync('tar', ['-P', '-cf', archive, ...args]);
    const [entry] = service.cacheEntries;
    // As the client has packed the entry that was there: with zstd, or with gzip where there is none.
    const isZstd = entry!.content!.readUInt32LE() === 0xfd2fb528;
    const pack = isZstd ? zstdCompressSync : gzipSync;
    entry!.content = pack(await readFile(archive));
    const folder = join(work, 'to');
    expect(await cache.restore({ kind: 'chunk', key: 'one', folder })).toBeNull();
    expect(existsSync(join(outside(), 'a.txt'))).toBe(false);
    expect(lines.warnings).toHaveLength(1);
  });
});

test('a failed upload is a warning, and what was reserved is not found', async () => {
  service.inject({ on: 'FinalizeCacheEntryUpload', with: 403 });
  await saveText('one');
  expect(lines.warnings).toHaveLength(1);
  expect(await cache.lookUp('chunk', ['one'])).toEqual(new Set());
});
