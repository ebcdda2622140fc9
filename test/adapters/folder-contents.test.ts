import { constants } from 'node:fs';
import { copyFile, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listContents, shareContents, shareFile } from '../../src/adapters/folder-contents.ts';
import {
  readFiles,
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../support/artifact-fixtures.ts';

let temporary: TemporaryFolder;
let folder: string;

beforeEach(async () => {
  temporary = await temporaryFolder();
  folder = path.join(temporary.path, 'public');
  await writeFiles(folder, { 'a.txt': 'a', 'deep/b.txt': 'b' });
  await writeFiles(temporary.path, { 'elsewhere/film.mp4': 'film' });
});

afterEach(async () => {
  await temporary[Symbol.asyncDispose]();
});

async function link(to: string, name: string): Promise<void> {
  await symlink(to, path.join(folder, name));
}

test('links to files and folders, also elsewhere, travel as what they lead to', async () => {
  await link('../elsewhere', 'media');
  await link('deep/b.txt', 'again.txt');
  await link(path.join(temporary.path, 'elsewhere/film.mp4'), 'deep/film.mp4');
  const target = path.join(temporary.path, 'target');
  await shareContents(folder, target);
  expect(await readFiles(target)).toEqual({
    'a.txt': 'a',
    'again.txt': 'b',
    'deep/b.txt': 'b',
    'deep/film.mp4': 'film',
    'media/film.mp4': 'film',
  });
});

test('a link that leads to nothing, to itself, or to a folder above is left out', async () => {
  await link('nowhere', 'dangling');
  await link('self', 'self');
  await link('.', 'here');
  await link('..', 'deep/above');
  await link('../..', 'deep/outside');
  expect(listContents(folder)).toEqual(['a.txt', 'deep/b.txt', 'deep/outside/elsewhere/film.mp4']);
});

test('a file is shared without a second copy of its bytes', async () => {
  const [source, target] = [path.join(folder, 'a.txt'), path.join(temporary.path, 'new/a.txt')];
  const clones = await copyFile(source, `${source}.clone`, constants.COPYFILE_FICLONE_FORCE).then(
    () => true,
    () => false,
  );
  await shareFile(source, target);
  const [one, other] = [await stat(source), await stat(target)];
  expect(other.ino === one.ino).toBe(!clones);
});

test('a file that is in the way is replaced', async () => {
  await writeFiles(temporary.path, { 'new/a.txt': 'old' });
  await shareFile(path.join(folder, 'a.txt'), path.join(temporary.path, 'new/a.txt'));
  expect(await readFiles(path.join(temporary.path, 'new'))).toEqual({ 'a.txt': 'a' });
});
