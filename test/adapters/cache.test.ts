import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache, openSharedCache } from '../../src/adapters/cache.ts';
import { readFiles, temporaryFolder, writeFiles } from '../support/artifact-fixtures.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { keptLines } from '../support/kept-lines.ts';

const WITH_SERVICE = {
  ACTIONS_CACHE_SERVICE_V2: 'True',
  ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/',
  ACTIONS_RUNTIME_TOKEN: 'token',
};

/** Saves through what is opened with this environment; gives the paths of the files below `home`. */
async function placesOf(env: NodeJS.ProcessEnv): Promise<string[]> {
  await using temporary = await temporaryFolder();
  const home = join(temporary.path, 'home');
  await writeFiles(join(temporary.path, 'from'), { 'a.txt': 'a' });
  const full: NodeJS.ProcessEnv = { XDG_CACHE_HOME: join(home, 'xdg') };
  for (const [name, value] of Object.entries(env)) full[name] = value?.replace('~', home);
  const cache = openCache(full, keptLines());
  await cache.save({ kind: 'times', key: 'one', folder: join(temporary.path, 'from') });
  return Object.keys(await readFiles(home)).filter((path) => path.endsWith('a.txt'));
}

test.each([
  ['the user’s cache folder', {}, 'xdg/remotion-matrix/cache'],
  ['the folder that REMOTION_MATRIX_CACHE names', { REMOTION_MATRIX_CACHE: '~/mine' }, 'mine'],
  ['that folder, on GitHub too', { ...WITH_SERVICE, REMOTION_MATRIX_CACHE: '~/mine' }, 'mine'],
  [
    'the user’s cache folder, where artifacts lie in a folder',
    { ...WITH_SERVICE, REMOTION_MATRIX_ARTIFACTS: '~/artifacts' },
    'xdg/remotion-matrix/cache',
  ],
  [
    'the user’s cache folder, under act',
    { ...WITH_SERVICE, ACT: 'true' },
    'xdg/remotion-matrix/cache',
  ],
  [
    'the user’s cache folder, where the runner has artifacts and no cache',
    { ...WITH_SERVICE, ACTIONS_CACHE_SERVICE_V2: '' },
    'xdg/remotion-matrix/cache',
  ],
] as [string, NodeJS.ProcessEnv, string][])('it is kept in %s', async (_place, env, folder) => {
  expect(await placesOf(env)).toEqual([
    expect.stringMatching(new RegExp(String.raw`^${folder}/times/[\da-f]{64}/content/a\.txt$`)),
  ]);
});

test('it is kept in GitHub’s cache where the service is there', async () => {
  await using service = await startArtifactService({ cache: true });
  expect(await placesOf({ ...process.env, ...service.env })).toEqual([]);
  expect(service.cacheEntries.map(({ key }) => key)).toEqual(['remotion-matrix-times-one']);
});

test('there is no shared cache where what is kept lies on this machine', () => {
  expect(openSharedCache(WITH_SERVICE, keptLines())).not.toBeNull();
  expect(openSharedCache({}, keptLines())).toBeNull();
  expect(openSharedCache({ ...WITH_SERVICE, ACT: 'true' }, keptLines())).toBeNull();
});
