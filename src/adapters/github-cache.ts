import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { messageOf } from '../core/message-of.ts';
import type { Cache, CacheKind } from '../render/ports.ts';
import type { CacheReply, CacheRequest } from './cache-messages.ts';
import type { CacheReporter } from './cache.ts';
import { startCacheWorkers } from './cache-workers.ts';
import { placeFolder } from './place-folder.ts';

/** One warning of a kind is enough: a service that is out of order is so for every key. */
type Ask = (request: CacheRequest, task: string) => Promise<string[]>;

/**
 * GitHub's cache of the repository, through `@actions/cache` in processes of its own. A key is saved once and never
 * changes; GitHub removes what was not used for 7 days, and what goes beyond 10 GB.
 *
 * @param env of a step of a JavaScript action
 */
export function githubCache(env: NodeJS.ProcessEnv, reporter: CacheReporter): Cache {
  const ask = tellingOnce(startCacheWorkers(env), reporter);
  return {
    lookUp: (kind, keys) => lookUp(ask, kind, keys),
    restore: (request) => restore(ask, request),
    save: async ({ kind, key, folder }) => {
      await ask({ do: 'save', name: nameOf(kind, key), folder: resolve(folder) }, `save ${key}`);
    },
  };
}

/** Keys of all workflows of a repository stand in one list. */
function nameOf(kind: CacheKind, key: string): string {
  return `remotion-matrix-${kind}-${key}`;
}

function keyOf(kind: CacheKind, name: string): string {
  return name.slice(nameOf(kind, '').length);
}

async function lookUp(ask: Ask, kind: CacheKind, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const names = keys.map((key) => nameOf(kind, key));
  const found = await ask({ do: 'look-up', names }, 'look up what is kept');
  return new Set(found.map((name) => keyOf(kind, name)));
}

async function restore(
  ask: Ask,
  { kind, key, prefix, folder }: Parameters<Cache['restore']>[0],
): Promise<string | null> {
  const arriving = join(dirname(resolve(folder)), `.arriving-${randomUUID()}`);
  try {
    const [name] = await ask(
      {
        do: 'restore',
        name: nameOf(kind, key),
        prefix: prefix === undefined ? null : nameOf(kind, prefix),
        folder: arriving,
      },
      `restore ${key}`,
    );
    if (name === undefined) return null;
    const found = keyOf(kind, name);
    // The service takes the key for a prefix as well.
    if (found !== key && (prefix === undefined || !found.startsWith(prefix))) return null;
    await placeFolder(arriving, folder);
    return found;
  } finally {
    await rm(arriving, { recursive: true, force: true });
  }
}

/** The first problem is a warning, and those after it are plain lines. */
function tellingOnce(
  send: (request: CacheRequest) => Promise<CacheReply>,
  reporter: CacheReporter,
): Ask {
  let told = false;
  return async (request, task) => {
    const reply = await send(request).catch((error: unknown): CacheReply => ({
      names: [],
      problem: messageOf(error),
    }));
    if (reply.problem !== null) {
      const line = `GitHub's cache: could not ${task}: ${reply.problem}`;
      if (told) reporter.info(line);
      else reporter.warning(line);
      told = true;
    }
    return reply.names;
  };
}
