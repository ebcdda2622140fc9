import { expect, test } from 'vitest';
import { chooseInstall, LOCK_FILES, type InstallFolder } from '../../src/core/install-commands.ts';

function folder(path: string, facts: Partial<InstallFolder> = {}): InstallFolder {
  return { folder: path, declared: undefined, isDevEngines: false, lockFiles: {}, ...facts };
}

const YARN_1 = '# yarn lockfile v1\n';
const berry = (format: number) => `# generated\n\n__metadata:\n  version: ${format}\n`;

test('each lock file belongs to one package manager', () => {
  expect(new Set(LOCK_FILES).size).toBe(LOCK_FILES.length);
});

test.each([
  ['package-lock.json', '{}', 'npm ci'],
  ['npm-shrinkwrap.json', '{}', 'npm ci'],
  ['pnpm-lock.yaml', 'lockfileVersion: 5.4\n', 'npx --yes pnpm@7 install --frozen-lockfile'],
  ['pnpm-lock.yaml', "lockfileVersion: '6.0'\n", 'npx --yes pnpm@8 install --frozen-lockfile'],
  ['pnpm-lock.yaml', "lockfileVersion: '9.0'\n", 'npx --yes pnpm@10 install --frozen-lockfile'],
  ['yarn.lock', YARN_1, 'npx --yes yarn@1 install --frozen-lockfile'],
  ['yarn.lock', berry(4), 'npx --yes @yarnpkg/cli-dist@2 install --immutable'],
  ['yarn.lock', berry(6), 'npx --yes @yarnpkg/cli-dist@3 install --immutable'],
  ['yarn.lock', berry(8), 'npx --yes @yarnpkg/cli-dist@4 install --immutable'],
  ['yarn.lock', berry(10), 'npx --yes @yarnpkg/cli-dist@4 install --immutable'],
  ['bun.lock', '{}', 'npx --yes bun@1 install --frozen-lockfile'],
  ['bun.lockb', '', 'npx --yes bun@1 install --frozen-lockfile'],
])('a lone %s of %j is installed with: %s', (name, text, command) => {
  expect(chooseInstall([folder('/r', { lockFiles: { [name]: text } })])).toEqual({
    folder: '/r',
    command,
    warnings: [],
  });
});

test.each([
  ['pnpm@9.1.2', 'pnpm-lock.yaml', 'npx --yes pnpm@9.1.2 install --frozen-lockfile'],
  ['pnpm@9.1.2+sha512.ab12', 'pnpm-lock.yaml', 'npx --yes pnpm@9.1.2 install --frozen-lockfile'],
  ['pnpm@11.0.0-rc.1', 'pnpm-lock.yaml', 'npx --yes pnpm@11.0.0-rc.1 install --frozen-lockfile'],
  ['yarn@1.22.22', 'yarn.lock', 'npx --yes yarn@1.22.22 install --frozen-lockfile'],
  ['yarn@4.1.0', 'yarn.lock', 'npx --yes @yarnpkg/cli-dist@4.1.0 install --immutable'],
  ['bun@1.2.3', 'bun.lock', 'npx --yes bun@1.2.3 install --frozen-lockfile'],
  ['npm@10.1.0', 'package-lock.json', 'npm ci'],
])('packageManager %s decides the version', (declared, name, command) => {
  expect(chooseInstall([folder('/r', { declared, lockFiles: { [name]: '' } })])).toMatchObject({
    command,
    warnings: [],
  });
});

test('a range of devEngines is one word for the shell, and npx is told not to mind that it is not npm', () => {
  const facts = {
    declared: 'pnpm@>=9 <11',
    isDevEngines: true,
    lockFiles: { 'pnpm-lock.yaml': '' },
  };
  expect(chooseInstall([folder('/r', facts)]).command).toBe(
    'npx --yes --force "pnpm@>=9 <11" install --frozen-lockfile',
  );
});

test('the package manager that package.json names wins over lock files, and a warning names both', () => {
  const lockFiles = { 'package-lock.json': '{}', 'yarn.lock': YARN_1 };
  expect(chooseInstall([folder('/r', { declared: 'yarn@1.22.22', lockFiles })])).toEqual({
    folder: '/r',
    command: 'npx --yes yarn@1.22.22 install --frozen-lockfile',
    warnings: [
      'install-command: "auto" took yarn.lock in /r and passed over package-lock.json in /r. package.json names yarn: delete what is not used.',
    ],
  });
});

test('of several lock files in a folder the first is taken, and a warning says how to choose', () => {
  const lockFiles = { 'pnpm-lock.yaml': '', 'package-lock.json': '{}', 'bun.lock': '{}' };
  expect(chooseInstall([folder('/r', { lockFiles })])).toEqual({
    folder: '/r',
    command: 'npm ci',
    warnings: [
      'install-command: "auto" took package-lock.json in /r and passed over pnpm-lock.yaml in /r, bun.lock in /r. Delete what is not used, or name the package manager as "packageManager" in package.json.',
    ],
  });
});

test('two lock files of one package manager are no choice', () => {
  const lockFiles = { 'package-lock.json': '{}', 'npm-shrinkwrap.json': '{}' };
  expect(chooseInstall([folder('/r', { lockFiles })]).warnings).toEqual([]);
});

test('a workspace that names its package manager at the root is installed there, past a lock file on the way', () => {
  const folders = [
    folder('/r/videos', { lockFiles: { 'package-lock.json': '{}' } }),
    folder('/r', { declared: 'pnpm@10.0.0', lockFiles: { 'pnpm-lock.yaml': '' } }),
  ];
  expect(chooseInstall(folders)).toMatchObject({
    folder: '/r',
    command: 'npx --yes pnpm@10.0.0 install --frozen-lockfile',
    warnings: [expect.stringContaining('passed over package-lock.json in /r/videos')],
  });
});

test('the lock file of another project above is passed over in silence', () => {
  const folders = [
    folder('/r/videos', { lockFiles: { 'yarn.lock': YARN_1 } }),
    folder('/r', { lockFiles: { 'package-lock.json': '{}' } }),
  ];
  expect(chooseInstall(folders)).toMatchObject({ folder: '/r/videos', warnings: [] });
});

test.each([
  [undefined, 'npm install'],
  ['npm@11.0.0', 'npm install'],
  ['pnpm@10.0.0', 'npx --yes pnpm@10.0.0 install --no-frozen-lockfile'],
  ['yarn@1.22.22', 'npx --yes yarn@1.22.22 install'],
  ['yarn@4.1.0', 'npx --yes @yarnpkg/cli-dist@4.1.0 install --no-immutable'],
  ['bun@1.2.3', 'npx --yes bun@1.2.3 install --no-frozen-lockfile'],
])('without a lock file %s installs all the same, with a warning: %s', (declared, command) => {
  expect(chooseInstall([folder('/r', { declared })])).toEqual({
    folder: '/r',
    command,
    warnings: [
      `install-command: "auto" found no lock file, and runs "${command}" in /r. Commit a lock file, or later runs may get other packages.`,
    ],
  });
});

test('the lock file of another package manager than the one that is named does not count', () => {
  const facts = { declared: 'pnpm@10.0.0', lockFiles: { 'yarn.lock': YARN_1 } };
  expect(chooseInstall([folder('/r', facts)])).toMatchObject({
    command: 'npx --yes pnpm@10.0.0 install --no-frozen-lockfile',
    warnings: [
      expect.stringMatching(
        /^install-command: "auto" found no lock file of pnpm, and passed over yarn\.lock in \/r, and runs/,
      ),
    ],
  });
});

test('a package manager that is none of ours is refused', () => {
  expect(() => chooseInstall([folder('/r', { declared: 'deno@2.0.0' })])).toThrow(
    'install-command: package.json in /r names the package manager "deno@2.0.0", and "auto" knows npm, pnpm, yarn, bun. Give the command.',
  );
});
