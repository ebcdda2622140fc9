import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  findInstallation,
  installPackages,
  prepareFiles,
  takeInstallEnvironment,
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
  test('installs where the lock file lies: at the root of a workspace', async () => {
    await writeFiles(root, { 'yarn.lock': '' });
    expect(find('auto')?.folder).toBe(root);
  });

  test('takes the lock file that is nearest', async () => {
    await writeFiles(root, { 'yarn.lock': '', 'videos/hello/package-lock.json': '' });
    expect(find('auto')).toMatchObject({ folder, command: 'npm ci', warnings: [] });
  });

  test('looks no further up than the root of the repository', async () => {
    await writeFiles(root, {
      'package-lock.json': '',
      'package.json': '{"packageManager":"bun@1.0.0"}',
    });
    const below = path.join(root, 'videos');
    expect(findInstallation({ folder, root: below, command: 'auto' })).toMatchObject({
      folder,
      command: 'npm install',
      warnings: [expect.stringContaining('found no lock file')],
    });
  });

  test.each([
    ['packageManager', '{"packageManager":"pnpm@9.1.0+sha512.ab"}', 'npx --yes pnpm@9.1.0 '],
    [
      'packageManager behind a byte order mark',
      '\uFEFF{"packageManager":"pnpm@9.1.0"}',
      'npx --yes pnpm@9.1.0 ',
    ],
    [
      'devEngines',
      '{"devEngines":{"packageManager":{"name":"pnpm","version":"^10.0.0","onFail":"download"}}}',
      'npx --yes --force "pnpm@^10.0.0" ',
    ],
    [
      'devEngines without a version',
      '{"devEngines":{"packageManager":{"name":"pnpm"}}}',
      'npx --yes --force pnpm@10 ',
    ],
    ['a package.json that is broken, by the lock file', '{', 'npx --yes pnpm@10 '],
  ])('goes by %s', async (_, manifest, start) => {
    await writeFiles(root, {
      'package.json': manifest,
      'pnpm-lock.yaml': "lockfileVersion: '9.0'\n",
    });
    const command = `${start}install --frozen-lockfile`;
    expect(find('auto')).toMatchObject({ folder: root, command, warnings: [] });
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
  expect(find('make packages')).toMatchObject({ folder, command: 'make packages', warnings: [] });
  expect(find('none')).toBeNull();
});

describe('a command', () => {
  const { signal } = new AbortController();
  const given = (command: string) => ({ folder, command, warnings: [], isAuto: false });

  test('is a line for the shell, with the variables that are for it alone', async () => {
    const command = 'echo "$REGISTRY_TOKEN" > a.txt && echo two > b.txt';
    await installPackages(given(command), { REGISTRY_TOKEN: 'one' }, signal);
    expect(await readFiles(folder)).toMatchObject({ 'a.txt': 'one\n', 'b.txt': 'two\n' });
  });

  test('that fails is named with its exit code', async () => {
    await expect(installPackages(given('exit 7'), {}, signal)).rejects.toThrow(
      `install-command: "exit 7" ended with code 7 in ${folder}. Its output above says why.`,
    );
  });

  test('that prepares the project has the variables of the page, and is named when it fails', async () => {
    await prepareFiles('echo "$VOICE_KEY" > voice.txt', folder, { VOICE_KEY: 'k' }, signal);
    expect(await readFiles(folder)).toMatchObject({ 'voice.txt': 'k\n' });
    await expect(prepareFiles('exit 3', folder, {}, signal)).rejects.toThrow(
      `prepare-command: "exit 3" ended with code 3 in ${folder}. Its output above says why.`,
    );
  });
});

test('npm that refuses a lock file is followed by what to do', async () => {
  await writeFiles(folder, {
    'package.json': '{"name":"hello","version":"1.0.0","dependencies":{"left":"file:./left"}}',
    'package-lock.json':
      '{"name":"hello","version":"1.0.0","lockfileVersion":3,"packages":{"":{"name":"hello","version":"1.0.0"}}}',
  });
  await expect(installPackages(find('auto')!, {}, new AbortController().signal)).rejects.toThrow(
    /^install-command: "npm ci" ended with code 1 in .* If the lock file is out of date, install on your machine and commit it\. If a package is private, give its token in the secret install-env\. /,
  );
});

test('the secret of the install command leaves the environment, and its values are masked', () => {
  const env = {
    PATH: '/bin',
    REMOTION_MATRIX_INSTALL_ENV: 'A=first-token\nB="second token"\nC=1\n',
  };
  const masked: string[] = [];
  const taken = takeInstallEnvironment(env, (value) => masked.push(value));
  expect(taken).toEqual({ A: 'first-token', B: 'second token', C: '1' });
  expect(masked).toEqual(['first-token', 'second token']);
  expect(env).toEqual({ PATH: '/bin' });
});
