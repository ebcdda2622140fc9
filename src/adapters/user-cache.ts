import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where remotion-matrix keeps things on this machine: in the user's cache folder, as the XDG rules have it. */
export function userCacheFolder(env: NodeJS.ProcessEnv): string {
  // An empty variable counts as one that is not set.
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'remotion-matrix');
}
