import { join, resolve } from 'node:path';
import type { Cache, Reporter } from '../render/ports.ts';
import { usesArtifactFolder } from './artifact-store.ts';
import { folderCache } from './folder-cache.ts';
import { githubCache } from './github-cache.ts';
import { userCacheFolder } from './user-cache.ts';

/** Names the folder that takes the place of GitHub's cache. */
export const CACHE_VARIABLE = 'REMOTION_MATRIX_CACHE';

/** Where problems of the cache are told: they never fail a job. */
export type CacheReporter = Pick<Reporter, 'info' | 'warning'>;

/**
 * What is kept from run to run, where the action runs: the folder that `REMOTION_MATRIX_CACHE` names; GitHub's cache
 * where its service is there; else `remotion-matrix/cache` in the user's cache folder. Where artifacts lie in a folder
 * (the local command, and under act) the cache does too.
 */
export function openCache(env: NodeJS.ProcessEnv, reporter: CacheReporter): Cache {
  return openSharedCache(env, reporter) ?? folderCache(cacheFolder(env), { reporter });
}

/**
 * GitHub's cache, or null where it is not used. For what lies on this machine anyway, such as Chrome: a folder of the
 * same machine would only hold it twice.
 */
export function openSharedCache(env: NodeJS.ProcessEnv, reporter: CacheReporter): Cache | null {
  const isLocal = has(env, CACHE_VARIABLE) || usesArtifactFolder(env);
  return isLocal || !hasService(env) ? null : githubCache(env, reporter);
}

/** By the variables that `@actions/cache` reads: those of service v2, or the address of the older one. */
function hasService(env: NodeJS.ProcessEnv): boolean {
  const v2 = has(env, 'ACTIONS_CACHE_SERVICE_V2') && has(env, 'ACTIONS_RESULTS_URL');
  return has(env, 'ACTIONS_RUNTIME_TOKEN') && (v2 || has(env, 'ACTIONS_CACHE_URL'));
}

function cacheFolder(env: NodeJS.ProcessEnv): string {
  const given = env[CACHE_VARIABLE];
  if (given) return resolve(given);
  return join(userCacheFolder(env), 'cache');
}

/** An empty variable counts as one that is not set. */
function has(env: NodeJS.ProcessEnv, name: string): boolean {
  return (env[name] ?? '') !== '';
}
