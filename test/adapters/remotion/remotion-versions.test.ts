import { afterEach, beforeEach, expect, test } from 'vitest';
import { messageOf } from '../../../src/core/message-of.ts';
import { checkRemotionVersions } from '../../../src/adapters/remotion/remotion-versions.ts';
import {
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../../support/artifact-fixtures.ts';

let folder: TemporaryFolder;

beforeEach(async () => {
  folder = await temporaryFolder();
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

async function install(
  packages: Readonly<Record<string, string>>,
  named: readonly string[],
): Promise<void> {
  const dependencies = Object.fromEntries(named.map((name) => [name, '*']));
  const files = Object.entries(packages).map(([name, version]): [string, string] => [
    `node_modules/${name}/package.json`,
    JSON.stringify({ name, version }),
  ]);
  await writeFiles(folder.path, {
    'package.json': JSON.stringify({ dependencies }),
    ...Object.fromEntries(files),
  });
}

/** What is said of versions: the warning, or the error. */
function check(): string | null {
  try {
    return checkRemotionVersions(folder.path);
  } catch (error) {
    return messageOf(error);
  }
}

test('one version of all packages is right, whatever versions others have', async () => {
  await install({ 'remotion': '4.0.529', '@remotion/renderer': '4.0.529', 'react': '19.2.0' }, [
    'remotion',
    'react',
  ]);
  expect(check()).toBeNull();
});

test('a package that is named and not installed is not looked at', async () => {
  await install({ remotion: '4.0.529' }, ['remotion', '@remotion/player']);
  expect(check()).toBeNull();
});

test.each(['3.3.103', '4.0.229', '4.0.278', '5.0.0', '5.1.2'])(
  'Remotion %s is refused in one line with the least version',
  async (version) => {
    await install({ 'remotion': version, '@remotion/renderer': version }, ['remotion']);
    expect(check()).toMatch(
      new RegExp(
        `^working-directory: \\S+ has Remotion ${version}, .* needs 4\\.0\\.279 or newer of`,
      ),
    );
    expect(check()).not.toContain('\n');
  },
);

test.each(['4.0.279', '4.0.300', '4.0.541', '4.1.0'])('Remotion %s is taken', async (version) => {
  await install({ 'remotion': version, '@remotion/renderer': version }, ['remotion']);
  expect(check()).toBeNull();
});

test('a project without Remotion is told which to install', async () => {
  await install({ react: '19.2.0' }, ['react']);
  expect(check()).toMatch(/has no Remotion: .* Install Remotion 4\.0\.279 or newer/);
});

test.each(['@remotion/bundler', '@remotion/cli', '@remotion/compositor-linux-x64-gnu'])(
  '%s of another version than the renderer is refused, whether the project names it or not',
  async (name) => {
    await install({ '@remotion/renderer': '4.0.501', [name]: '4.0.502' }, ['@remotion/renderer']);
    expect(check()).toContain('different versions: ');
    expect(check()).toContain(`4.0.502 (${name})`);
    expect(check()).toContain('4.0.501 (@remotion/renderer)');
  },
);

test('another version of remotion itself is a warning: Remotion’s own command renders such a project', async () => {
  await install({ '@remotion/renderer': '4.0.529', 'remotion': '4.0.541' }, ['remotion']);
  expect(check()).toMatch(/4\.0\.541 \(remotion\)\. Renders may fail or differ\./);
});

test('another version of a package that draws is a warning with the list', async () => {
  await install(
    { 'remotion': '4.0.501', '@remotion/renderer': '4.0.501', '@remotion/media': '4.0.500' },
    ['remotion', '@remotion/media'],
  );
  expect(check()).toBe(
    'The project has Remotion packages of different versions: 4.0.501 (@remotion/renderer, remotion); 4.0.500 (@remotion/media). Renders may fail or differ. Give them all one exact version in package.json and install again.',
  );
});

test.each(['@remotion/eslint-config-flat', '@remotion/install-whisper-cpp', '@remotion/lambda'])(
  '%s takes no part in rendering, and may have any version',
  async (name) => {
    await install({ '@remotion/renderer': '4.0.501', [name]: '4.0.300' }, [
      '@remotion/renderer',
      name,
    ]);
    expect(check()).toBeNull();
  },
);
