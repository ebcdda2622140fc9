import { globSync } from 'node:fs';
import { chmod, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { Header } from 'tar';
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

test('what is to come first does, once, and what comes after it is named when it is there', async () => {
  const [source, target] = [path.join(folder.path, 'source'), path.join(folder.path, 'target')];
  const files = ['a.txt', 'plan.json', 'run/deep/b.js', 'run/c.js', 'z.txt'];
  await writeFiles(source, Object.fromEntries(files.map((name) => [name, name])));
  const archive = path.join(folder.path, 'a.tar.zst');
  await tarArchiver.pack(source, archive, ['plan.json', 'fonts', 'run']);
  const seen: Record<string, string[]> = {};
  await tarArchiver.unpack(archive, target, (entry) => {
    seen[entry] = globSync('**/*.*', { cwd: target }).toSorted();
  });
  const first = ['plan.json', 'run/c.js', 'run/deep/b.js'];
  const names = Object.keys(seen).filter((name) => name.includes('.') && name !== '.');
  expect(new Set(names.slice(0, 3))).toEqual(new Set(first));
  expect(names.slice(3)).toEqual(['a.txt', 'z.txt']);
  expect(seen['a.txt']).toEqual(first);
  expect(await readFiles(target)).toEqual(await readFiles(source));
});

test.each(['../beside.txt', 'a/../../beside.txt', '/tmp/beside.txt'])(
  'an archive with a file that lies outside of it, as %s, is refused',
  async (name) => {
    const archive = path.join(folder.path, 'a.tar.zst');
    const header = new Header({ path: name, type: 'File', size: 0, mode: 0o644 });
    const block = Buffer.alloc(512 * 3);
    header.encode(block);
    await writeFile(archive, zstdCompressSync(block));
    await expect(tarArchiver.unpack(archive, path.join(folder.path, 'target'))).rejects.toThrow(
      `its entry ${name} lies outside of it`,
    );
    expect(await readFiles(folder.path)).not.toHaveProperty(['beside.txt']);
  },
);

test.each<[string, (archive: Buffer) => Buffer, RegExp]>([
  ['that is no archive', () => Buffer.from('not an archive'), /frame descriptor/],
  ['that holds something else', () => zstdCompressSync(Buffer.alloc(2000, 'x')), /TAR_/],
  ['that ends too early', (archive) => archive.subarray(0, -20), /unexpected end/i],
  [
    'whose content ends too early',
    (archive) => zstdCompressSync(zstdDecompressSync(archive).subarray(0, 2000)),
    /TAR_|Truncated/,
  ],
])('a file %s is an error', async (_, damage, expected) => {
  const archive = path.join(folder.path, 'a.tar.zst');
  await writeFiles(path.join(folder.path, 'source'), { 'a.txt': 'a'.repeat(5000) });
  await tarArchiver.pack(path.join(folder.path, 'source'), archive);
  await writeFile(archive, damage(await readFile(archive)));
  await expect(tarArchiver.unpack(archive, path.join(folder.path, 'target'))).rejects.toThrow(
    expected,
  );
});
