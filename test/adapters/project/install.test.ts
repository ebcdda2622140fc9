import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  findInstallation,
  installPackages,
  type Installation,
} from '../../../src/adapters/project/install.ts';
import {
  readFiles,
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../../support/artifact-fixtures.ts';

let temporary: TemporaryFolder;
let root: string;
let folder: string;

beforeEach(async () => {
  temporary = await temporaryFolder();
  root = temporary.path;
  folder = path.join(root, 'videos/hello');
  await writeFiles(folder, { 'package.json': '{}' });
});

afterEach(async () => {
  await temporary[Symbol.asyncDispose]();
});

function find(command: string): Installation | null {
  return findInstallation({ folder, root, command });
}

describe('auto', () => {
  test.each([
    ['package-lock.json', 'npm ci'],
    ['pnpm-lock.yaml', 'corepack pnpm install --frozen-lockfile'],
    ['yarn.lock', 'corepack yarn install --frozen-lockfile'],
    ['bun.lock', 'npx --yes bun install --frozen-lockfile'],
  ])('runs for %s: %s', async (lockFile, command) => {
    await writeFiles(folder, { [lockFile]: '' });
    expect(find('auto')).toEqual({ folder, command });
  });

  test('installs where the lock file lies: at the root of a workspace', async () => {
    await writeFiles(root, { 'yarn.lock': '' });
    expect(find('auto')?.folder).toBe(root);
  });

  test('takes the lock file that is nearest', async () => {
    await writeFiles(root, { 'yarn.lock': '', 'videos/hello/package-lock.json': '' });
    expect(find('auto')).toEqual({ folder, command: 'npm ci' });
  });

  test('looks no further up than the root of the repository', async () => {
    await writeFiles(root, { 'package-lock.json': '' });
    expect(() =>
      findInstallation({ folder, root: path.join(root, 'videos'), command: 'auto' }),
    ).toThrow(
      /^install-command: "auto" found no lock file in .* Commit one, or give the command\.$/,
    );
  });

  test('does nothing where Remotion is installed', async () => {
    await writeFiles(folder, {
      'yarn.lock': '',
      'node_modules/@remotion/renderer/package.json': '{}',
    });
    expect(find('auto')).toBeNull();
  });
});

test('a command is run in the project’s folder, and none is run for none', () => {
  expect(find('make packages')).toEqual({ folder, command: 'make packages' });
  expect(find('none')).toBeNull();
});

describe('a command', () => {
  const signal = new AbortController().signal;

  test('is a line for the shell', async () => {
    await installPackages({ folder, command: 'echo one > a.txt && echo two > b.txt' }, signal);
    expect(await readFiles(folder)).toMatchObject({ 'a.txt': 'one\n', 'b.txt': 'two\n' });
  });

  test('that fails is named with its exit code', async () => {
    await expect(installPackages({ folder, command: 'exit 7' }, signal)).rejects.toThrow(
      `install-command: "exit 7" ended with code 7 in ${folder}. Its output above says why.`,
    );
  });
});
