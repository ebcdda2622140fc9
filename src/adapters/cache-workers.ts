import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cacheReplySchema, type CacheReply, type CacheRequest } from './cache-messages.ts';
import { ownProgram } from './own-program.ts';

/** Processes at once. Each loads the client, which is large, and is used again. */
const WORKERS = 4;

/** A worker and what it has to do, one thing after the other. */
interface Lane {
  waiting: number;
  last: Promise<unknown>;
  worker: ChildProcess | null;
}

/**
 * Starts processes for requests when there are any. They do not keep this one alive, and end with it.
 *
 * @throws what the function gives, where a process dies
 */
export function startCacheWorkers(
  env: NodeJS.ProcessEnv,
): (request: CacheRequest) => Promise<CacheReply> {
  const lanes = Array.from({ length: WORKERS }, (): Lane => ({
    waiting: 0,
    last: Promise.resolve(),
    worker: null,
  }));
  return (request) => {
    const lane = lanes.reduce((best, each) => (each.waiting < best.waiting ? each : best));
    lane.waiting += 1;
    const reply = lane.last.then(async () => await exchange(lane, env, request));
    lane.last = reply.catch(() => undefined).then(() => (lane.waiting -= 1));
    return reply;
  };
}

async function exchange(
  lane: Lane,
  env: NodeJS.ProcessEnv,
  request: CacheRequest,
): Promise<CacheReply> {
  const worker = (lane.worker ??= start(env, lane));
  holdAlive(worker, true);
  const listening = new AbortController();
  const { signal } = listening;
  try {
    worker.send(request);
    const ended = once(worker, 'exit', { signal }).then(([code, killedBy]: unknown[]) => {
      throw new Error(`its process ended with ${String(code ?? killedBy)}.`);
    });
    const [reply] = (await Promise.race([once(worker, 'message', { signal }), ended])) as unknown[];
    return cacheReplySchema.parse(reply);
  } finally {
    listening.abort();
    holdAlive(worker, false);
  }
}

/** A worker that ends, whenever that is, makes room for another one. */
function start(env: NodeJS.ProcessEnv, lane: Lane): ChildProcess {
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const;
  const worker = fork(ownProgram('cache-worker'), [], { env, execArgv: [], stdio: [...stdio] });
  return worker.once('exit', () => (lane.worker = null));
}

/** While a request is open this process waits for it; else it may end. */
function holdAlive(worker: ChildProcess, hold: boolean): void {
  for (const handle of [worker, worker.channel]) {
    if (hold) handle?.ref();
    else handle?.unref();
  }
}
