import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeTemporaryFolder } from '../../src/render/temporary-folder.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';

let root: TemporaryFolder;
beforeEach(async () => {
  root = await temporaryFolder();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await root[Symbol.asyncDispose]();
});

test('a temporary folder lies in RUNNER_TEMP, and is gone at the end', async () => {
  vi.stubEnv('RUNNER_TEMP', root.path);
  {
    await using folder = await makeTemporaryFolder('plan');
    expect(path.dirname(folder.path)).toBe(root.path);
  }
  expect(await readdir(root.path)).toEqual([]);
});

test('in "a b #%20?" it lies as it is: no link is needed', async () => {
  const strange = path.join(root.path, 'a b #%20?');
  await mkdir(strange);
  vi.stubEnv('RUNNER_TEMP', strange);
  await using folder = await makeTemporaryFolder('combine');
  expect(path.dirname(folder.path)).toBe(strange);
});

test.each(["it's", 'a|b', "it's a | b #%20?"])(
  'in %j it has a path that ffmpeg’s lists take, and leaves neither files nor a link',
  async (name) => {
    const [strange, links] = [path.join(root.path, name), path.join(root.path, 'links')];
    for (const folder of [strange, links]) await mkdir(folder);
    vi.stubEnv('RUNNER_TEMP', strange);
    vi.stubEnv('TMPDIR', links);
    {
      await using folder = await makeTemporaryFolder('combine');
      expect(folder.path).not.toMatch(/['|]/);
      await writeFile(path.join(folder.path, 'a.txt'), 'a');
      const [made] = await readdir(strange);
      expect(await readdir(path.join(strange, made!))).toEqual(['a.txt']);
    }
    expect(await readdir(strange)).toEqual([]);
    expect(await readdir(links)).toEqual([]);
  },
);
