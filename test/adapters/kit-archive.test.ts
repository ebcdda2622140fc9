import { chmod, readlink, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import {
  readFiles,
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../support/artifact-fixtures.ts';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

test('programs stay programs, links stay links, and names stay as they are', async () => {
  const [source, target] = ['source', 'target'].map((name) => path.join(folder.path, name)) as [
    string,
    string,
  ];
  const names = ['ffmpeg', `Größe "1" 🎬.txt`, `${'long-'.repeat(40)}/${'name-'.repeat(40)}.js`];
  await writeFiles(source, Object.fromEntries(names.map((name) => [name, name])));
  await chmod(path.join(source, 'ffmpeg'), 0o755);
  await symlink('ffmpeg', path.join(source, 'link'));
  const archive = path.join(folder.path, 'a.tar.zst');
  await tarArchiver.pack(source, archive);
  await tarArchiver.unpack(archive, target);
  expect(await readFiles(target)).toEqual(await readFiles(source));
  expect(await readlink(path.join(target, 'link'))).toBe('ffmpeg');
  expect((await stat(path.join(target, 'ffmpeg'))).mode & 0o111).toBe(0o111);
});

test('what is no archive is an error', async () => {
  await writeFiles(folder.path, { 'a.tar.zst': 'not an archive' });
  await expect(
    tarArchiver.unpack(path.join(folder.path, 'a.tar.zst'), path.join(folder.path, 'target')),
  ).rejects.toThrow(/TAR|zst|header/i);
});
