import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refuse, type Answer } from './artifact-service-answer.ts';
import { answerBlobRequest, blobRequestOf, type BlobRequest } from './artifact-service-blobs.ts';
import {
  answerCacheBlob,
  answerCacheMethod,
  cacheBlobRequestOf,
  CACHE_METHODS,
  type CacheBlobRequest,
  type CacheMethod,
  type CacheRecord,
} from './cache-service.ts';
import { jobEnvironment } from './artifact-service-environment.ts';
import { METHODS, type MethodName } from './artifact-service-methods.ts';
import { ServiceState, type ArtifactRecord } from './artifact-service-state.ts';

const TWIRP = /^\/twirp\/github\.actions\.results\.api\.v1\.(?:Artifact|Cache)Service\/(\w+)$/;

/** The requests that can be counted, and made to fail. */
export type ServiceRequest = MethodName | BlobRequest | CacheMethod | CacheBlobRequest;

/**
 * What happens to the next requests of a kind.
 * `drop` closes the connection before anything is done, `lose-answer` after it is done; `full-storage` is GitHub's
 * refusal when the account's storage is used up; a number is the status of a refusal, as a gateway before GitHub gives it.
 */
export interface Fault {
  readonly on: ServiceRequest;
  readonly with: 'drop' | 'lose-answer' | 'full-storage' | number;
  /** 1 where it is left out. */
  readonly times?: number;
}

/** An artifact that a job has finished uploading. */
export interface ServedArtifact {
  readonly id: number;
  readonly name: string;
  readonly attempt: number;
  /** The zip of a folder, the file itself of a file. */
  readonly content: Buffer;
  readonly contentType: string;
  readonly digest: string;
  readonly expiresAt: Date | null;
}

/** GitHub's artifact service for one workflow run, and the cache of its repository, on this machine. */
export interface ArtifactService extends AsyncDisposable {
  /** What a step of the running attempt needs in its environment to reach the service. */
  readonly env: Readonly<Record<string, string>>;
  /** Finished and reserved entries of the cache, the oldest first. */
  readonly cacheEntries: readonly CacheRecord[];
  /** The same for a job of its own; `env` is that of the job `build`. */
  envOf(job: string): Readonly<Record<string, string>>;
  /** Finished artifacts of all attempts, the oldest first. */
  artifacts(): ServedArtifact[];
  /** What was asked, in order. */
  readonly requests: readonly ServiceRequest[];
  /** Requests that GitHub would not have taken; a test expects none. */
  readonly violations: readonly string[];
  inject(fault: Fault): void;
  /** Flips bits in the middle of a stored artifact. */
  corrupt(name: string): void;
  /** Puts other content in place of a stored artifact's, as a job could upload it with a client of its own. */
  replaceContent(name: string, content: Buffer): void;
  /** "Re-run failed jobs" keeps sight of earlier artifacts, "re-run all jobs" does not. Take a new `env` afterwards. */
  startAttempt(kind: 'failed-jobs' | 'all-jobs'): void;
}

/**
 * Starts the service on a free port of 127.0.0.1; it stops when it is disposed.
 *
 * @param options `cache`: whether jobs see the cache service too
 */
export async function startArtifactService(
  options: { readonly cache?: boolean } = {},
): Promise<ArtifactService> {
  const state = new ServiceState();
  const faults: { fault: Fault; left: number }[] = [];
  const requests: ServiceRequest[] = [];
  const server = createServer((request, response) => {
    void answer({ state, faults, requests, request, origin: origin() })
      .catch((error: unknown) => {
        state.violations.push(`the service failed: ${String(error)}`);
        return null;
      })
      .then((result) => {
        send(response, result);
      });
  });
  const origin = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cacheVariables = options.cache === true ? { ACTIONS_CACHE_SERVICE_V2: 'True' } : {};
  const envOf = (job: string): Record<string, string> => ({
    ...jobEnvironment(state, origin(), job),
    ...cacheVariables,
  });

  return {
    get env() {
      return envOf('build');
    },
    envOf,
    artifacts: () => state.artifacts.filter(({ finalized }) => finalized).map(served),
    cacheEntries: state.cacheEntries,
    requests,
    violations: state.violations,
    inject(fault) {
      faults.push({ fault, left: fault.times ?? 1 });
    },
    corrupt(name) {
      corrupt(state, name);
    },
    replaceContent(name, content) {
      const stored = state.artifacts.findLast((artifact) => artifact.name === name);
      if (stored === undefined) throw new Error(`There is no artifact ${name} to replace.`);
      const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
      Object.assign(stored, { content, digest });
    },
    startAttempt(kind) {
      state.startAttempt(kind);
    },
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

interface Exchange {
  readonly state: ServiceState;
  readonly faults: { fault: Fault; left: number }[];
  readonly requests: ServiceRequest[];
  readonly request: IncomingMessage;
  readonly origin: string;
}

/** Null where the connection is to be closed instead. */
async function answer(exchange: Exchange): Promise<Answer | null> {
  const { state, requests, request } = exchange;
  const url = new URL(request.url ?? '/', exchange.origin);
  const body = Buffer.concat(await request.toArray());
  const kind = kindOf(request, url);
  if (kind === undefined) {
    state.violations.push(`${request.method} ${url.pathname} is no request of this service`);
    return refuse(404, 'bad_route', 'no such route');
  }

  requests.push(kind);
  const fault = takeFault(exchange.faults, kind);
  if (fault === 'drop') return null;
  if (typeof fault === 'number') return gatewayRefusal(fault);
  if (fault === 'full-storage') return fullStorage();
  const call = { headers: request.headers, url, body };
  const done = url.pathname.startsWith('/cache-blobs/')
    ? answerCacheBlob(kind as CacheBlobRequest, cacheOf(state), call)
    : url.pathname.startsWith('/blobs/')
      ? answerBlobRequest(kind as BlobRequest, { state, ...call })
      : callMethod(kind as MethodName | CacheMethod, exchange, body);
  return fault === 'lose-answer' ? null : done;
}

function kindOf({ method }: IncomingMessage, url: URL): ServiceRequest | undefined {
  if (url.pathname.startsWith('/cache-blobs/')) return cacheBlobRequestOf(method);
  if (url.pathname.startsWith('/blobs/')) return blobRequestOf(method, url);
  const name = TWIRP.exec(url.pathname)?.[1] ?? '';
  return name in METHODS || name in CACHE_METHODS ? (name as MethodName | CacheMethod) : undefined;
}

function cacheOf(state: ServiceState): { entries: CacheRecord[]; violations: string[] } {
  return { entries: state.cacheEntries, violations: state.violations };
}

function callMethod(name: MethodName | CacheMethod, exchange: Exchange, body: Buffer): Answer {
  const { state, request, origin } = exchange;
  const { authorization = '', 'content-type': type } = request.headers;
  const caller = state.jobOf(authorization.replace(/^Bearer /, ''));
  const problems = [
    request.method !== 'POST' && `the HTTP method ${request.method}`,
    type !== 'application/json' && `the content type ${type}`,
    caller === undefined && 'a token that was not issued',
  ].filter((problem) => problem !== false);
  state.violations.push(...problems.map((problem) => `${name} with ${problem}`));
  if (caller === undefined) return refuse(401, 'unauthenticated', 'the token is not valid');
  if (problems.length > 0) return refuse(400, 'malformed', 'the request is not valid');
  const value: unknown = JSON.parse(body.toString('utf8'));
  return name in CACHE_METHODS
    ? answerCacheMethod(name as CacheMethod, value, {
        ...cacheOf(state),
        blobs: `${origin}/cache-blobs/`,
      })
    : METHODS[name as MethodName](value, { state, caller, blobs: `${origin}/blobs/` });
}

function takeFault(faults: Exchange['faults'], kind: ServiceRequest): Fault['with'] | null {
  const found = faults.find(({ fault, left }) => fault.on === kind && left > 0);
  if (found === undefined) return null;
  found.left -= 1;
  return found.fault.with;
}

function gatewayRefusal(status: number): Answer {
  return refuse(
    status,
    'permission_denied',
    `Error from intermediary with HTTP status code ${status}`,
  );
}

/** The client knows this refusal by two words of its message. */
function fullStorage(): Answer {
  return refuse(403, 'resource_exhausted', 'insufficient usage to create artifact');
}

function send(response: ServerResponse, result: Answer | null): void {
  if (result === null) {
    response.destroy();
    return;
  }
  response.writeHead(result.status, result.headers);
  response.end(result.body);
}

function served({
  id,
  name,
  owner,
  content,
  contentType,
  digest,
  expiresAt,
}: ArtifactRecord): ServedArtifact {
  if (content === null || digest === null) throw new Error(`${name} was finalized without content`);
  return { id, name, attempt: owner.attempt, content, contentType, digest, expiresAt };
}

function corrupt(state: ServiceState, name: string): void {
  const content = state.artifacts.findLast((artifact) => artifact.name === name)?.content;
  const middle = Math.floor((content?.length ?? 0) / 2);
  const byte = content?.[middle];
  if (content === null || content === undefined || byte === undefined) {
    throw new Error(`There is no artifact ${name} to corrupt.`);
  }
  content[middle] = byte ^ 0xff;
}
