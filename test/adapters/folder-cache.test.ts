import { execFile } from 'node:child_process';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderCache } from '../../src/adapters/folder-cache.ts';
import type { Cache } from '../../src/render/ports.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/artifact-fixtures.ts';
import { keptLines } from '../support/kept-lines.ts';

const lines = keptLines();
let stack: AsyncDisposableStack;
let work: string;
let root: string;
let cache: Cache;

beforeEach(async () => {
  stack = new AsyncDisposableStack();
  work = stack.use(await temporaryFolder()).path;
  root = join(work, 'cache');
  cache = folderCache(root, { reporter: lines, limit: 100 });
  lines.clear();
});

afterEach(async () => await stack.disposeAsync());

async function save(key: string, content: string): Promise<void> {
  await writeFiles(join(work, `from-${key}`), { 'a.txt': content });
  await cache.save({ kind: 'chunk', key, folder: join(work, `from-${key}`) });
}

/** As if the entries had been used last at these seconds since 1970. */
async function setUses(uses: Readonly<Record<string, number>>): Promise<void> {
  for (const folder of await readdir(join(root, 'chunk'))) {
    const record = join(root, 'chunk', folder, 'entry.json');
    const { key } = JSON.parse(await readFile(record, 'utf8')) as { key: string };
    await utimes(record, uses[key] ?? 0, uses[key] ?? 0);
  }
}

async function keysThere(...keys: string[]): Promise<string[]> {
  return [...(await folderCache(root, { reporter: lines }).lookUp('chunk', keys))];
}

test('what was not used for the longest time goes first, until all fits', async () => {
  for (const key of ['a', 'b', 'c']) await save(key, 'x'.repeat(30));
  await setUses({ a: 300, b: 100, c: 200 });
  await save('d', 'x'.repeat(60));
  expect(await keysThere('a', 'b', 'c', 'd')).toEqual(['a', 'd']);
});

test('a look-up counts as a use', async () => {
  for (const key of ['a', 'b']) await save(key, 'x'.repeat(40));
  await setUses({ a: 100, b: 200 });
  await cache.lookUp('chunk', ['a']);
  await save('c', 'x'.repeat(40));
  expect(await keysThere('a', 'b', 'c')).toEqual(['a', 'c']);
});

test('an entry whose record is broken is absent, and can be saved anew', async () => {
  await save('a', 'first');
  const [folder = ''] = await readdir(join(root, 'chunk'));
  await writeFile(join(root, 'chunk', folder, 'entry.json'), '{"key":');
  expect(await keysThere('a')).toEqual([]);
  await save('a', 'second');
  await cache.restore({ kind: 'chunk', key: 'a', folder: join(work, 'to') });
  expect(await readFiles(join(work, 'to'))).toEqual({ 'a.txt': 'second' });
});

test('an entry that was changed is removed when that is found out, and can be saved anew', async () => {
  await save('a', 'first');
  const [folder = ''] = await readdir(join(root, 'chunk'));
  await writeFile(join(root, 'chunk', folder, 'content', 'a.txt'), 'wrong');
  const request = { kind: 'chunk', key: 'a', folder: join(work, 'to') } as const;
  expect(await cache.restore(request)).toBeNull();
  await save('a', 'second');
  expect(await cache.restore(request)).toBe('a');
  expect(await readFiles(request.folder)).toEqual({ 'a.txt': 'second' });
});

test('processes that save and restore the same keys at once leave whole entries', async () => {
  const program = join(import.meta.dirname, '../support/cache-user.ts');
  const run = promisify(execFile);
  const processes = ['a', 'b', 'c'].map(
    async (label) => await run(process.execPath, [program, root, join(work, label), label, '20']),
  );
  const ends = await Promise.all(processes);
  expect(ends.map(({ stderr }) => stderr)).toEqual(['', '', '']);
  expect(await readdir(join(root, 'drafts'))).toEqual([]);
});

test('what cannot be put where it is wanted is an error, and stays in the cache', async () => {
  await save('a', 'x');
  await writeFile(join(work, 'a-file'), '');
  const restore = async (...path: string[]) =>
    await cache.restore({ kind: 'chunk', key: 'a', folder: join(work, ...path) });
  await expect(restore('a-file', 'folder')).rejects.toThrow('ENOTDIR');
  expect(await restore('folder')).toBe('a');
});
