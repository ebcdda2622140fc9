import { globSync } from 'node:fs';
import {
  chmod,
  mkdir,
  readdir,
  readFile,
  readlink,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { Header, type HeaderData } from 'tar';
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

/** An entry made by hand: a file of its own name, a folder (`a/`), or what `type` says. */
type MadeEntry = readonly [path: string, type?: HeaderData['type'], linkpath?: string];

/** An archive of such entries, as a job could upload it that ran somebody's code. */
async function makeArchive(entries: readonly MadeEntry[]): Promise<string> {
  const blocks = entries.flatMap(([name, type = name.endsWith('/') ? 'Directory' : 'File', to]) => {
    const content = Buffer.alloc(type === 'File' ? 512 : 0);
    const size = type === 'File' ? content.write(name) : 0;
    const block = Buffer.alloc(512);
    new Header({ path: name, type, size, mode: 0o755, ...(to && { linkpath: to }) }).encode(block);
    return [block, content];
  });
  const file = path.join(folder.path, 'made.tar.zst');
  await writeFile(file, zstdCompressSync(Buffer.concat([...blocks, Buffer.alloc(1024)])));
  return file;
}

const OUTSIDE = '../outside';

test.each<[string, MadeEntry[], string]>([
  ['a file above it', [['../x']], 'its entry ../x lies outside of it'],
  ['a file above it by a way around', [['a/../../x']], 'its entry a/../../x lies outside of it'],
  ['a path that goes up and down', [['a/../x']], 'its entry a/../x lies outside of it'],
  ['an absolute path', [['/tmp/x']], 'its entry /tmp/x lies outside of it'],
  [
    'a file behind a link that leads out',
    [['link', 'SymbolicLink', OUTSIDE], ['link/x']],
    'its entry link is a link that leads out of it, to ../outside',
  ],
  [
    'an absolute link, though nothing lies behind it',
    [['link', 'SymbolicLink', '/etc/passwd']],
    'its entry link is a link that leads out of it, to /etc/passwd',
  ],
  [
    'a link that climbs too far from a folder',
    [['a/b/link', 'SymbolicLink', '../../../outside']],
    'its entry a/b/link is a link that leads out of it',
  ],
  [
    'a link whose way back goes through another link',
    [
      ['a/b/up', 'SymbolicLink', '..'],
      ['link', 'SymbolicLink', 'a/b/up/../../outside'],
    ],
    'its entry link is a link that leads out of it',
  ],
  [
    'a file behind a link that leads to a folder inside',
    [['a/'], ['link', 'SymbolicLink', 'a'], ['link/x']],
    'its entry link/x lies behind its link link',
  ],
  [
    'a link behind a link, which would climb from elsewhere than its name says',
    [
      ['deep', 'SymbolicLink', '.'],
      ['deep/link', 'SymbolicLink', '..'],
    ],
    'its entry deep/link lies behind its link deep',
  ],
  [
    'a file behind a link under its name in other letters',
    [['link', 'SymbolicLink', '.'], ['LINK/x']],
    'its entry LINK/x lies behind its link LINK',
  ],
  [
    'a file behind a link under its name composed otherwise',
    [['lin\u0301k', 'SymbolicLink', '.'], ['li\u0144k/x']],
    'lies behind its link li\u0144k',
  ],
  [
    'a file behind a link under its name with a letter that nobody sees',
    [['link', 'SymbolicLink', '.'], ['li\u200cnk/x']],
    'lies behind its link',
  ],
  [
    'a link in place of a folder',
    [['a/b/'], ['a/b', 'SymbolicLink', '..']],
    'its entry a/b is a link in place of an entry before it',
  ],
  [
    'a link in place of a folder that only files have named',
    [['a/b/x'], ['A', 'SymbolicLink', '.']],
    'its entry A is a link in place of an entry before it',
  ],
  [
    'a folder in place of a link',
    [['a', 'SymbolicLink', 'b'], ['a/']],
    'its entry a/ is there already, as a link',
  ],
  [
    'a file in place of a link',
    [['a', 'SymbolicLink', 'b'], ['a']],
    'its entry a is there already, as a link',
  ],
  ['a file that is there twice', [['a'], ['./a']], 'its entry ./a is there twice'],
  [
    'a hard link to a file outside',
    [['a', 'Link', '/etc/hostname']],
    'its entry a is a link to /etc/hostname, which is no file before it',
  ],
  [
    'a hard link to a file above it',
    [['a', 'Link', OUTSIDE]],
    'its entry a is a link to ../outside, which is no file before it',
  ],
  [
    'a hard link to a link',
    [
      ['a', 'SymbolicLink', 'b'],
      ['c', 'Link', 'a'],
    ],
    'its entry c is a link to a, which is no file before it',
  ],
  ['a pipe', [['a', 'FIFO']], 'its entry a is neither a file nor a folder nor a link (FIFO)'],
  ['a device', [['a', 'CharacterDevice']], 'neither a file nor a folder nor a link'],
])(
  'an archive with %s is refused, and nothing is written outside',
  async (_, entries, expected) => {
    const target = path.join(folder.path, 'in/target');
    await writeFiles(folder.path, { 'in/outside/safe.txt': 'as it was' });
    await expect(tarArchiver.unpack(await makeArchive(entries), target)).rejects.toThrow(expected);
    expect(await readFiles(path.join(folder.path, 'in/outside'))).toEqual({
      'safe.txt': 'as it was',
    });
    expect(await readdir(path.join(folder.path, 'in'))).toEqual(['outside', 'target']);
  },
);

test('links that stay inside are unpacked, also hard ones and such that lead up first', async () => {
  const archive = await makeArchive([
    ['store/a/index.js'],
    ['store/b/'],
    ['store/b/a', 'SymbolicLink', '../a'],
    ['top', 'SymbolicLink', 'store/b/a/index.js'],
    ['store/here', 'SymbolicLink', '..'],
    ['same.js', 'Link', './store/a/index.js'],
  ]);
  const target = path.join(folder.path, 'target');
  await tarArchiver.unpack(archive, target);
  for (const name of ['store/b/a/index.js', 'top', 'store/here/top', 'same.js'])
    expect(await readFile(path.join(target, name), 'utf8'), name).toBe('store/a/index.js');
});

test('names that differ by their letters alone stay two files where the disk keeps them apart', async () => {
  const source = path.join(folder.path, 'source');
  await writeFiles(source, { 'logo.png': 'small', 'Logo.png': 'large' });
  const archive = path.join(folder.path, 'a.tar.zst');
  await tarArchiver.pack(source, archive);
  await tarArchiver.unpack(archive, path.join(folder.path, 'target'));
  expect(await readFiles(path.join(folder.path, 'target'))).toEqual(await readFiles(source));
});

test('a folder that holds something already is refused: a link in it would be followed', async () => {
  const target = path.join(folder.path, 'target');
  await writeFiles(path.join(folder.path, 'outside'), { 'safe.txt': 'as it was' });
  await mkdir(target);
  await symlink(path.join(folder.path, 'outside'), path.join(target, 'link'));
  await expect(tarArchiver.unpack(await makeArchive([['link/safe.txt']]), target)).rejects.toThrow(
    'is not empty: an archive needs one of its own',
  );
  expect(await readFile(path.join(folder.path, 'outside/safe.txt'), 'utf8')).toBe('as it was');
});

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
