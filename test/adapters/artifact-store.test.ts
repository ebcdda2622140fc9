import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openArtifactStore } from '../../src/adapters/artifact-store.ts';
import {
  enterJob,
  readFiles,
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../support/artifact-fixtures.ts';
import { startArtifactService } from '../support/artifact-service.ts';

const SOURCE = new URL('../../src/adapters/artifact-store.ts', import.meta.url).href;

let temporary: TemporaryFolder;
let file: string;

beforeEach(async () => {
  temporary = await temporaryFolder();
  await writeFiles(temporary.path, { 'a.txt': 'a' });
  file = join(temporary.path, 'a.txt');
});

afterEach(async () => {
  await temporary[Symbol.asyncDispose]();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Where the store of an environment puts a file, as a path. */
async function placeOf(env: NodeJS.ProcessEnv): Promise<string> {
  return fileURLToPath((await openArtifactStore(env).upload({ file })).url);
}

describe('the artifact store', () => {
  test('is the folder that REMOTION_MATRIX_ARTIFACTS names, under act too', async () => {
    const folder = join(temporary.path, 'shared');
    for (const env of [{}, { ACT: 'true' }]) {
      const place = await placeOf({ REMOTION_MATRIX_ARTIFACTS: folder, ...env });
      expect(place.startsWith(`${folder}/`)).toBe(true);
    }
  });

  test('is a folder of the user’s cache under act, of the repository and run', async () => {
    const env = { ACT: 'true', GITHUB_REPOSITORY: 'octo-org/videos', GITHUB_RUN_ID: '7' };
    const place = await placeOf({ ...env, XDG_CACHE_HOME: temporary.path });
    expect(place).toContain(`${temporary.path}/remotion-matrix/act/octo-org-videos/7/`);
  });

  test('is GitHub’s service else', async () => {
    await using service = await startArtifactService();
    enterJob(service.env);
    const store = openArtifactStore(process.env, { retentionDays: 0 });
    const uploaded = await store.upload({ file });
    expect(service.artifacts()).toMatchObject([{ name: 'a.txt', expiresAt: null }]);
    expect(await store.list()).toEqual([uploaded]);
    await store.download(uploaded, join(temporary.path, 'down'));
    expect(await readFiles(join(temporary.path, 'down'))).toEqual({ 'a.txt': 'a' });
    await store.delete('a.txt');
    expect(service.artifacts()).toEqual([]);
    expect(service.violations).toEqual([]);
  });

  test('does not load GitHub’s client when it is a folder', async () => {
    const program = `
      import { registerHooks } from 'node:module';
      registerHooks({ resolve(name, context, next) {
        if (name.startsWith('@actions/') || name.startsWith('@azure/')) throw new Error('loaded ' + name);
        return next(name, context);
      } });
      const { openArtifactStore } = await import(${JSON.stringify(SOURCE)});
      const folder = { REMOTION_MATRIX_ARTIFACTS: ${JSON.stringify(temporary.path)} };
      const github = { ACTIONS_RUNTIME_TOKEN: 'a', ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' };
      await openArtifactStore(folder).upload({ file: ${JSON.stringify(file)} });
      console.log(await openArtifactStore(github).list().catch((error) => error.message));
    `;
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--input-type=module',
      '--eval',
      program,
    ]);
    expect(stdout).toBe('loaded @actions/artifact\n');
  });
});

describe('without an artifact service', () => {
  const message = (env: NodeJS.ProcessEnv): string => {
    try {
      openArtifactStore(env);
    } catch (error) {
      expect(error).toHaveProperty('name', 'UserError');
      return String(error);
    }
    return 'no error';
  };

  test('the variables that are missing are named, and what to do', () => {
    expect(message({ ACTIONS_RESULTS_URL: 'http://127.0.0.1:1/' })).toMatch(
      /ACTIONS_RUNTIME_TOKEN.*Set REMOTION_MATRIX_ARTIFACTS to a folder that all jobs share/,
    );
    expect(message({ ACTIONS_RUNTIME_TOKEN: '', ACTIONS_RESULTS_URL: '' })).toMatch(
      /ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL/,
    );
  });

  test.each([
    ['https://github.com', false],
    ['https://octo.ghe.com', false],
    ['https://git.example.com', true],
    ['https://github.com.example.com', true],
  ])('%s is GitHub Enterprise Server: %s', (server, isEnterprise) => {
    const env = { ACTIONS_RUNTIME_TOKEN: 'a', ACTIONS_RESULTS_URL: 'b', GITHUB_SERVER_URL: server };
    expect(message(env).includes('is a GitHub Enterprise Server')).toBe(isEnterprise);
  });
});
