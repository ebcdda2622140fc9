import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { zipFolder } from '../../src/adapters/zip.ts';
import { temporaryFolder, writeFiles, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { readZipFiles } from '../support/zip-files.ts';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

test('a zip holds the files in the order of their names, and is the same each time', async () => {
  const names = Array.from(
    { length: 40 },
    (_, index) => `element-${String(index).padStart(2, '0')}.png`,
  );
  const source = path.join(folder.path, 'source');
  await writeFiles(source, Object.fromEntries(names.map((name) => [name, name.repeat(500)])));
  const files = ['a.zip', 'b.zip'].map((name) => path.join(folder.path, name));
  for (const file of files) await zipFolder(source, file);
  const [first, second] = await Promise.all(files.map(async (file) => await readFile(file)));
  expect([...readZipFiles(first!).keys()]).toEqual(names);
  expect(first!.equals(second!)).toBe(true);
});
