import { chmod, rename, rm, symlink, utimes } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { digestCheckout } from '../../src/render/digest-checkout.ts';
import { temporaryFolder, writeFiles, type TemporaryFolder } from '../support/artifact-fixtures.ts';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
  await writeFiles(folder.path, {
    'package.json': '{}',
    'src/index.ts': 'a',
    'src/deep/b.ts': 'b',
  });
  await symlink('index.ts', path.join(folder.path, 'src/link.ts'));
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

const at = (file: string) => path.join(folder.path, file);

test.each<[string, () => Promise<void>]>([
  ['packages', async () => await writeFiles(folder.path, { 'src/node_modules/a/index.js': 'a' })],
  ['what git keeps', async () => await writeFiles(folder.path, { '.git/HEAD': 'ref' })],
  ['when a file was written', async () => await utimes(at('src/index.ts'), 1, 1)],
  ['who may read it', async () => await chmod(at('src/index.ts'), 0o600)],
])('%s are not among the files of a checkout', async (_, change) => {
  const before = await digestCheckout(folder.path);
  await change();
  expect(await digestCheckout(folder.path)).toBe(before);
});

test.each<[string, () => Promise<void>]>([
  ['the content of a file', async () => await writeFiles(folder.path, { 'src/deep/b.ts': 'c' })],
  ['a file that is hidden', async () => await writeFiles(folder.path, { '.env': 'A=1' })],
  ['the name of a file', async () => await rename(at('src/deep/b.ts'), at('src/deep/c.ts'))],
  ['where it lies', async () => await rename(at('src/deep/b.ts'), at('src/b.ts'))],
  ['that it is gone', async () => await rm(at('src/deep/b.ts'))],
  [
    'where a link leads to, also into nothing',
    async () => {
      await rm(at('src/link.ts'));
      await symlink('gone.ts', at('src/link.ts'));
    },
  ],
])('%s makes another checkout', async (_, change) => {
  const before = await digestCheckout(folder.path);
  await change();
  expect(await digestCheckout(folder.path)).not.toBe(before);
});

test('a link that leads out of the checkout counts by the content that it leads to', async () => {
  await using outside = await temporaryFolder();
  await writeFiles(outside.path, { 'film.mp4': 'a', 'more/b.mp4': 'b' });
  await symlink(path.join(outside.path, 'film.mp4'), at('film.mp4'));
  await symlink(path.join(outside.path, 'more'), at('more'));
  const digests = [await digestCheckout(folder.path)];
  for (const file of ['film.mp4', 'more/b.mp4']) {
    await writeFiles(outside.path, { [file]: 'another' });
    digests.push(await digestCheckout(folder.path));
  }
  expect(new Set(digests).size).toBe(3);
});
