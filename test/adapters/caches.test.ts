import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderCache } from '../../src/adapters/folder-cache.ts';
import { githubCache } from '../../src/adapters/github-cache.ts';
import type { Cache } from '../../src/render/ports.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/artifact-fixtures.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { keptLines } from '../support/kept-lines.ts';

interface Subject {
  /** As another process, or another machine, opens it. */
  open(): Cache;
  /** Changes all that is stored, behind the cache's back. */
  damage(): Promise<void>;
}

const lines = keptLines();

/** Both caches keep the same contract. */
const CACHES: Readonly<Record<string, (stack: AsyncDisposableStack) => Promise<Subject>>> = {
  async 'in a folder'(stack) {
    const root = join(stack.use(await temporaryFolder()).path, 'not', 'there', 'yet');
    return {
      open: () => folderCache(root, { reporter: lines }),
      async damage() {
        for (const path of await readdir(root, { recursive: true })) {
          if (path.endsWith('.txt')) await writeFile(join(root, path), 'changed');
        }
      },
    };
  },
  async 'in GitHub’s service'(stack) {
    const service = await startArtifactService({ cache: true });
    stack.defer(async () => {
      await service[Symbol.asyncDispose]();
      expect(service.violations).toEqual([]);
    });
    const env = { ...process.env, ...service.env };
    return {
      open: () => githubCache(env, lines),
      async damage() {
        for (const { content } of service.cacheEntries) content?.fill(0);
      },
    };
  },
};

describe.each(Object.entries(CACHES))('what is kept %s', (_name, openSubject) => {
  let stack: AsyncDisposableStack;
  let subject: Subject;
  let cache: Cache;
  let work: string;

  beforeEach(async () => {
    stack = new AsyncDisposableStack();
    work = stack.use(await temporaryFolder()).path;
    subject = await openSubject(stack);
    cache = subject.open();
    lines.clear();
  });

  afterEach(async () => await stack.disposeAsync());

  const path = (name: string): string => join(work, name);

  async function saveText(key: string, text: string, kind: 'chunk' | 'times' = 'chunk') {
    await writeFiles(path(`${kind}-${key}`), { 'a.txt': text });
    await cache.save({ kind, key, folder: path(`${kind}-${key}`) });
  }

  test('nothing is found in an empty cache', async () => {
    expect(await cache.lookUp('chunk', ['one', 'two'])).toEqual(new Set());
    expect(await cache.restore({ kind: 'chunk', key: 'one', folder: path('to') })).toBeNull();
    expect(await readFiles(path('to'))).toEqual({});
    expect(lines.warnings).toEqual([]);
  });

  test('a folder comes back with the same files, wherever it lay and goes', async () => {
    const files = { 'report.json': '{}', 'a/b/c.txt': 'deep', 'Grüße 🎬 (1).txt': 'unicode' };
    await writeFiles(path('from/here'), files);
    await cache.save({ kind: 'chunk', key: 'one', folder: path('from/here') });
    const restored = await subject
      .open()
      .restore({ kind: 'chunk', key: 'one', folder: path('to') });
    expect(restored).toBe('one');
    expect(await readFiles(path('to'))).toEqual(files);
    expect(await readdir(work)).toEqual(['from', 'to']);
  });

  test('what is in the target stays, but for files of the same path', async () => {
    await saveText('one', 'new');
    await writeFiles(path('to'), { 'mine.txt': 'mine', 'a.txt': 'old' });
    await cache.restore({ kind: 'chunk', key: 'one', folder: path('to') });
    expect(await readFiles(path('to'))).toEqual({ 'mine.txt': 'mine', 'a.txt': 'new' });
  });

  test('a look-up finds the keys that are there, and none that begins like one', async () => {
    for (const key of ['one', 'two-and-more']) await saveText(key, key);
    expect(await cache.lookUp('chunk', ['one', 'two', 'three'])).toEqual(new Set(['one']));
    expect(await cache.lookUp('chunk', [])).toEqual(new Set());
  });

  test('a kind does not see what another one keeps', async () => {
    await saveText('one', 'a chunk');
    expect(await cache.lookUp('times', ['one'])).toEqual(new Set());
    expect(await cache.restore({ kind: 'times', key: 'one', folder: path('to') })).toBeNull();
    await saveText('one', 'times', 'times');
    await cache.restore({ kind: 'chunk', key: 'one', folder: path('to') });
    expect(await readFiles(path('to'))).toEqual({ 'a.txt': 'a chunk' });
  });

  test('a key that is taken keeps what it has, without a word', async () => {
    await saveText('one', 'first');
    await saveText('one', 'second');
    await cache.restore({ kind: 'chunk', key: 'one', folder: path('to') });
    expect(await readFiles(path('to'))).toEqual({ 'a.txt': 'first' });
    expect(lines.warnings).toEqual([]);
  });

  test('the newest key of a prefix is taken where the key itself is not there', async () => {
    for (const key of ['lock-1', 'lock-2', 'other-3']) await saveText(key, key);
    const request = { kind: 'chunk', prefix: 'lock-', folder: path('to') } as const;
    expect(await cache.restore({ ...request, key: 'lock-3' })).toBe('lock-2');
    expect(await readFiles(path('to'))).toEqual({ 'a.txt': 'lock-2' });
    expect(await cache.restore({ ...request, key: 'lock-1' })).toBe('lock-1');
    expect(await readFiles(path('to'))).toEqual({ 'a.txt': 'lock-1' });
  });

  test('without a prefix nothing but the key itself is taken', async () => {
    await saveText('one-and-more', 'another');
    expect(await cache.restore({ kind: 'chunk', key: 'one', folder: path('to') })).toBeNull();
    expect(await readFiles(path('to'))).toEqual({});
  });

  test('a broken entry counts as absent', async () => {
    await saveText('one', 'whole');
    await subject.damage();
    expect(await cache.restore({ kind: 'chunk', key: 'one', folder: path('to') })).toBeNull();
    expect(await readFiles(path('to'))).toEqual({});
  });

  test('what cannot be saved is a warning and no error', async () => {
    await cache.save({ kind: 'chunk', key: 'one', folder: path('nowhere') });
    expect(await cache.lookUp('chunk', ['one'])).toEqual(new Set());
    expect(lines.warnings).toHaveLength(1);
  });

  test('many are saved and restored at once', async () => {
    const keys = Array.from({ length: 8 }, (_, index) => `key-${index}`);
    await Promise.all(keys.map(async (key) => await saveText(key, `text of ${key}`)));
    expect(await cache.lookUp('chunk', keys)).toEqual(new Set(keys));
    const restored = keys.map(async (key) => {
      await cache.restore({ kind: 'chunk', key, folder: path(`to-${key}`) });
      return await readFile(path(`to-${key}/a.txt`), 'utf8');
    });
    expect(await Promise.all(restored)).toEqual(keys.map((key) => `text of ${key}`));
  });
});
