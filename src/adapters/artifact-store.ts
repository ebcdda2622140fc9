import { join, resolve } from 'node:path';
import { UserError } from '../core/user-error.ts';
import type { ArtifactStore } from '../render/ports.ts';
import { folderArtifacts } from './folder-artifacts.ts';
import type { GithubArtifactOptions } from './github-artifacts.ts';
import { userCacheFolder } from './user-cache.ts';

/** Names the folder that takes the place of GitHub's artifact service. */
export const ARTIFACTS_VARIABLE = 'REMOTION_MATRIX_ARTIFACTS';

/** Set where that folder belongs to one run on one machine: artifacts are links there, and nothing is digested. */
export const IN_PLACE_VARIABLE = 'REMOTION_MATRIX_IN_PLACE';

/**
 * The store that fits where the action runs: the folder that `REMOTION_MATRIX_ARTIFACTS` names; under act a folder of
 * the user's cache; else GitHub's artifact service.
 *
 * @param options of GitHub's service; a folder keeps what it has
 * @throws {UserError} where there is neither a folder nor an artifact service
 */
export function openArtifactStore(
  env: NodeJS.ProcessEnv,
  options: GithubArtifactOptions = {},
): ArtifactStore {
  const folder = artifactFolder(env);
  if (folder !== null)
    return folderArtifacts(folder, { inPlace: read(env, IN_PLACE_VARIABLE) !== undefined });
  const problem = missingService(env);
  if (problem !== null) {
    throw new UserError(
      `${problem} Set ${ARTIFACTS_VARIABLE} to a folder that all jobs share, and artifacts are kept there instead.`,
    );
  }
  return githubStore(options);
}

/** Whether artifacts lie in a folder here, which all jobs share. */
export function usesArtifactFolder(env: NodeJS.ProcessEnv): boolean {
  return artifactFolder(env) !== null;
}

function artifactFolder(env: NodeJS.ProcessEnv): string | null {
  const given = read(env, ARTIFACTS_VARIABLE);
  if (given !== undefined) return resolve(given);
  if (env['ACT'] !== 'true') return null;
  const repository = (read(env, 'GITHUB_REPOSITORY') ?? 'local').replaceAll('/', '-');
  return join(userCacheFolder(env), 'act', repository, read(env, 'GITHUB_RUN_ID') ?? '1');
}

/** One line for what keeps GitHub's client from working, or null. */
function missingService(env: NodeJS.ProcessEnv): string | null {
  const server = new URL(read(env, 'GITHUB_SERVER_URL') ?? 'https://github.com').hostname;
  // The hosts that `@actions/artifact` does not take for GitHub Enterprise Server.
  if (!/^github\.com$|\.ghe\.com$|\.localhost$/i.test(server)) {
    return `${server} is a GitHub Enterprise Server, whose artifact service cannot be used.`;
  }
  const missing = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'].filter(
    (name) => read(env, name) === undefined,
  );
  if (missing.length === 0) return null;
  return `There is no artifact service here: ${missing.join(' and ')} are set only in steps that use an action, in a workflow on GitHub, and not here.`;
}

/** An empty variable counts as one that is not set. */
function read(env: NodeJS.ProcessEnv, name: string): string | undefined {
  return env[name] === '' ? undefined : env[name];
}

/** Loads GitHub's client, and the Azure SDK with it, only when it is used. */
function githubStore(options: GithubArtifactOptions): ArtifactStore {
  const open = async (): Promise<ArtifactStore> =>
    (await import('./github-artifacts.ts')).githubArtifacts(options);
  return {
    upload: async (content, owner) => (await open()).upload(content, owner),
    list: async () => (await open()).list(),
    download: async (artifact, folder) => (await open()).download(artifact, folder),
    delete: async (name) => (await open()).delete(name),
  };
}
