import { execFile } from 'node:child_process';
import { readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import {
  readFiles,
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../support/artifact-fixtures.ts';

const UPLOADER = fileURLToPath(new URL('../support/artifact-uploader.ts', import.meta.url));

let temporary: TemporaryFolder;
let root: string;
let work: string;

beforeEach(async () => {
  temporary = await temporaryFolder();
  root = join(temporary.path, 'root');
  work = join(temporary.path, 'work');
});

afterEach(() => temporary[Symbol.asyncDispose]());

test('the URL leads to the file, or to the folder', async () => {
  await writeFiles(work, { 'cut 1.mp4': 'a video' });
  const store = folderArtifacts(root);
  const file = await store.upload({ file: join(work, 'cut 1.mp4') });
  const folder = await store.upload({ name: 'chunk', folder: work });
  expect(await readFiles(join(fileURLToPath(file.url), '..'))).toEqual({ 'cut 1.mp4': 'a video' });
  expect(await readFiles(fileURLToPath(folder.url))).toEqual({ 'cut 1.mp4': 'a video' });
});

test('the digest of a folder covers names as well as contents', async () => {
  const digests = new Set<string | null>();
  for (const files of [{ 'a.txt': 'same' }, { 'b.txt': 'same' }, { 'a.txt': 'other' }]) {
    const folder = join(work, String(digests.size));
    await writeFiles(folder, files);
    digests.add((await folderArtifacts(root).upload({ name: 'chunk', folder })).digest);
  }
  expect(digests.size).toBe(3);
});

test('a file that joins a stored folder is noticed', async () => {
  await writeFiles(work, { 'a.txt': 'a' });
  const store = folderArtifacts(root);
  const stored = await store.upload({ name: 'chunk', folder: work });
  await writeFile(join(fileURLToPath(stored.url), 'b.txt'), 'b');
  await expect(store.download(stored, join(temporary.path, 'down'))).rejects.toThrow(
    /its digest is sha256:[\da-f]{64}, expected sha256:[\da-f]{64}/,
  );
});

test('what is stored does not change with the file it came from', async () => {
  await writeFiles(work, { 'a.txt': 'before' });
  const store = folderArtifacts(root);
  const stored = await store.upload({ file: join(work, 'a.txt') });
  await writeFile(join(work, 'a.txt'), 'after');
  await store.download(stored, join(temporary.path, 'down'));
  expect(await readFiles(join(temporary.path, 'down'))).toEqual({ 'a.txt': 'before' });
});

test('replaced and deleted artifacts leave no files behind', async () => {
  await writeFiles(work, { 'a.txt': 'a' });
  const store = folderArtifacts(root);
  for (let nth = 0; nth < 3; nth += 1) await store.upload({ name: 'chunk', folder: work });
  await store.delete('chunk');
  expect(await readFiles(root)).toEqual({});
  expect(await readdir(join(root, 'content'))).toEqual([]);
});

test('an upload that fails leaves no files behind', async () => {
  await writeFiles(work, { 'a.txt': 'a' });
  await writeFiles(root, { 'chunk.json/in-the-way.txt': '' });
  await expect(folderArtifacts(root).upload({ name: 'chunk', folder: work })).rejects.toThrow(
    /EISDIR/,
  );
  expect(await readdir(join(root, 'content'))).toEqual([]);
});

test('an artifact that is gone is named', async () => {
  await writeFiles(work, { 'a.txt': 'a' });
  const store = folderArtifacts(root);
  const stored = await store.upload({ file: join(work, 'a.txt') });
  await store.delete('a.txt');
  await expect(store.download(stored, work)).rejects.toThrow(`The artifact "a.txt" is not in`);
});

test('a file that is no record is an error which names it', async () => {
  await writeFiles(root, { 'package.json': '{}' });
  await expect(folderArtifacts(root).list()).rejects.toThrow(
    /package\.json is no record of an artifact/,
  );
});

test('processes that upload one name at once leave one whole artifact, and none is ever half visible', async () => {
  const store = folderArtifacts(root);
  const labels = ['one', 'two', 'three', 'four'];
  const uploading = { goesOn: true };
  const uploads = Promise.all(
    labels.map((label) =>
      promisify(execFile)(process.execPath, [UPLOADER, root, join(work, label), label, '25']),
    ),
  ).finally(() => {
    uploading.goesOn = false;
  });
  const seen = new Set<string>();
  while (uploading.goesOn) {
    for (const { name, size, url } of await store.list()) {
      seen.add(url);
      expect({ name, whole: size > 0 }).toEqual({ name: 'chunk', whole: true });
    }
  }
  await uploads;

  const left = await store.list();
  expect(left).toHaveLength(1);
  expect(seen.size).toBeGreaterThan(1);
  const folder = join(temporary.path, 'down');
  for (const artifact of left) await store.download(artifact, folder);
  const files = await readFiles(folder);
  expect(files['a.txt']).toMatch(/^(one|two|three|four) 24$/);
  expect(files['b.txt']).toBe(files['a.txt']);
});

test('what an owner has made is replaced by the same owner alone', async () => {
  const store = folderArtifacts(root);
  const upload = async (owner: string, text: string) => {
    await writeFiles(work, { 'cut.mp4': text });
    return await store.upload({ file: join(work, 'cut.mp4') }, owner);
  };
  await upload('one', 'first');
  const second = await upload('one', 'second');
  await expect(upload('two', 'other')).rejects.toThrow(/"cut\.mp4" already/);
  expect(await store.list()).toEqual([second]);
  // Nothing is left of what was replaced or refused.
  expect(await readdir(join(root, 'content'))).toHaveLength(1);
});

test('in place, what is uploaded and downloaded is the same file, and nothing is digested', async () => {
  await writeFiles(work, { 'cut.mp4': 'a video' });
  const store = folderArtifacts(root, { inPlace: true });
  const stored = await store.upload({ name: 'chunk', folder: work });
  expect(stored).toMatchObject({ digest: null, size: 7 });
  const down = join(temporary.path, 'down');
  await store.download(stored, down);
  expect((await stat(join(down, 'cut.mp4'))).ino).toBe((await stat(join(work, 'cut.mp4'))).ino);
});

test('in place, a symbolic link arrives as the file that it leads to', async () => {
  await writeFiles(temporary.path, { 'outside.txt': 'outside' });
  await writeFiles(work, { 'a.txt': 'a' });
  await symlink(join(temporary.path, 'outside.txt'), join(work, 'b.txt'));
  const store = folderArtifacts(root, { inPlace: true });
  const stored = await store.upload({ name: 'chunk', folder: work });
  const down = join(temporary.path, 'down');
  await store.download(stored, down);
  await rm(join(temporary.path, 'outside.txt'));
  expect(await readFiles(down)).toEqual({ 'a.txt': 'a', 'b.txt': 'outside' });
});
