import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../support/artifact-fixtures.ts';
import { runAction } from '../support/run-action.ts';

/** Variables that plan is given, as the workflow gives its secrets. */
const SECRETS = {
  REMOTION_MATRIX_ENV: 'VOICE_KEY=key-of-the-voices',
  REMOTION_MATRIX_INSTALL_ENV: 'REGISTRY_TOKEN=token-of-the-registry',
};
const SHOW = 'echo "[$REGISTRY_TOKEN] [$VOICE_KEY]"';

test('the install command alone has the secret of the registry, and the next one that of the page', async () => {
  await using place = await temporaryFolder();
  const workspace = path.join(place.path, 'checkout');
  await writeFiles(workspace, { 'package.json': '{}' });
  const { code, errors, lines } = await runAction('plan', {
    inputs: {
      'install-command': `${SHOW} > install.txt`,
      'prepare-command': `${SHOW} > prepare.txt && exit 3`,
    },
    env: { ...SECRETS, REMOTION_MATRIX_ARTIFACTS: path.join(place.path, 'artifacts') },
    folder: place.path,
    workspace,
  });
  const read = async (name: string) => await readFile(path.join(workspace, name), 'utf8');
  expect(await read('install.txt')).toBe('[token-of-the-registry] []\n');
  expect(await read('prepare.txt')).toBe('[] [key-of-the-voices]\n');
  expect(errors).toEqual([
    expect.stringMatching(/^prepare-command: "echo .* ended with code 3 in .*\. Its output above/),
  ]);
  expect(code).toBe(1);
  expect(lines).toEqual(
    expect.arrayContaining(['::add-mask::token-of-the-registry', '::add-mask::key-of-the-voices']),
  );
});

test('a project of Yarn Plug’n’Play is told in one line what to set', async () => {
  await using place = await temporaryFolder();
  const workspace = path.join(place.path, 'checkout');
  await writeFiles(workspace, { '.pnp.cjs': '', 'videos/package.json': '{}' });
  const { errors } = await runAction('plan', {
    inputs: { 'working-directory': 'videos' },
    env: { REMOTION_MATRIX_ARTIFACTS: path.join(place.path, 'artifacts') },
    folder: place.path,
    workspace,
  });
  expect(errors).toEqual([
    `working-directory: ${workspace}/videos is installed by Yarn Plug'n'Play, which has no node_modules to take Remotion from. Set "nodeLinker: node-modules" in .yarnrc.yml, and install again.`,
  ]);
});
