import { afterEach, beforeEach, expect, test } from 'vitest';
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

test('one version of all packages is right, whatever versions others have', async () => {
  await install({ 'remotion': '4.0.1', '@remotion/renderer': '4.0.1', 'react': '19.2.0' }, [
    'remotion',
    'react',
  ]);
  expect(() => checkRemotionVersions(folder.path)).not.toThrow();
});

test('a package that is named and not installed is not looked at', async () => {
  await install({ remotion: '4.0.1' }, ['remotion', '@remotion/player']);
  expect(() => checkRemotionVersions(folder.path)).not.toThrow();
});

test('two versions are named, also that of a renderer which the project does not name itself', async () => {
  await install(
    { 'remotion': '4.0.2', '@remotion/renderer': '4.0.1', '@remotion/player': '4.0.2' },
    ['remotion', '@remotion/player'],
  );
  expect(() => checkRemotionVersions(folder.path)).toThrow(
    'different versions: 4.0.2 (remotion, @remotion/player); 4.0.1 (@remotion/renderer). Give them all one exact version',
  );
});
