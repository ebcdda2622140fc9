// A process of its own, which github-cache.ts starts: `@actions/cache` finds its paths from the folder and the
// variables of the process it runs in, and tells of its failures on standard output alone.
import childProcess from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type * as Client from '@actions/cache';
import pMap from 'p-map';
import { problemIn } from './cache-log.ts';
import { cacheRequestSchema, type CacheReply, type CacheRequest } from './cache-messages.ts';

/**
 * What is saved: all of the folder that the process stands in. A cache's version is a hash of these texts, so they are
 * the same on all machines, and so are the paths in the archive, which are relative to GITHUB_WORKSPACE.
 */
const PATHS = ['.'];

/** Look-ups at once: a few, since GitHub counts 1,500 a minute for the whole repository. */
const LOOK_UPS = 6;

const base = process.env['RUNNER_TEMP'] || tmpdir();
let log = '';

async function answer(request: CacheRequest): Promise<CacheReply> {
  log = '';
  const { restoreCache, saveCache } = await import('@actions/cache');
  if (request.do === 'look-up') return lookUp(request.names, restoreCache);
  if (request.do === 'restore') await mkdir(request.folder, { recursive: true });
  process.chdir(request.folder);
  process.env['GITHUB_WORKSPACE'] = request.folder;
  if (request.do === 'restore') {
    const found = await restoreCache(
      PATHS,
      request.name,
      request.prefix === null ? [] : [request.prefix],
    );
    return { names: found === undefined ? [] : [found], problem: problemIn(log) };
  }
  const saved = (await saveCache(PATHS, request.name)) !== -1;
  return { names: saved ? [request.name] : [], problem: saved ? null : problemIn(log) };
}

/** The service looks for what begins with a name too. After the first problem nothing is asked any more. */
async function lookUp(
  names: readonly string[],
  restoreCache: (typeof Client)['restoreCache'],
): Promise<CacheReply> {
  const found: string[] = [];
  await pMap(
    names,
    async (name) => {
      if (problemIn(log) !== null) return;
      const key = await restoreCache(PATHS, name, [], { lookupOnly: true });
      if (key === name) found.push(name);
    },
    { concurrency: LOOK_UPS },
  );
  return { names: found, problem: problemIn(log) };
}

/** The client's archives go into a folder of this request, which it does not remove itself. */
async function answerAndClear(request: CacheRequest): Promise<CacheReply> {
  const temporary = await mkdtemp(join(base, 'remotion-matrix-cache-'));
  process.env['RUNNER_TEMP'] = temporary;
  try {
    return await answer(request);
  } finally {
    process.chdir(base);
    await rm(temporary, { recursive: true, force: true });
  }
}

/**
 * Lets `tar` refuse entries that lead out of the folder in which it unpacks, in this process. `@actions/cache` (6.3.0)
 * gives it `-P`, and any job of a repository may save an entry: a link and a file behind it would be written anywhere.
 * Without `-P` GNU tar and bsdtar make such links only when all files are there, and take no `..` and no absolute path.
 */
function containTar(): void {
  const { spawn } = childProcess;
  const contained = (command: string, args: readonly string[], ...others: readonly unknown[]) => {
    const isTar = /^"?g?tar(?:\.exe)?"?$/i.test(basename(command));
    const kept = isTar ? args.filter((arg) => arg !== '-P') : args;
    return Reflect.apply(spawn, childProcess, [command, kept, ...others]) as unknown;
  };
  Object.assign(childProcess, { spawn: contained });
  // What imports the module by its names sees the change, too.
  syncBuiltinESMExports();
}

containTar();

process.stdout.write = (chunk: string | Uint8Array): boolean => {
  log += String(chunk);
  return true;
};

process.on('message', (message) => {
  void answerAndClear(cacheRequestSchema.parse(message))
    .catch((error: unknown): CacheReply => ({ names: [], problem: String(error) }))
    .then((reply) => process.send?.(reply));
});
process.on('disconnect', () => process.exit());
