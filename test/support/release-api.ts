import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { apiAsset, type ApiRelease } from './release-api-model.ts';
import { githubOperations, type Operation } from './github-openapi.ts';
import {
  answerByRules,
  renamedByGithub,
  type ApiAnswer,
  type ApiCall,
  type ApiState,
} from './release-api-rules.ts';

export { apiAsset, apiRelease, type ApiAsset, type ApiRelease } from './release-api-model.ts';

/** A request that the server got. */
export interface ApiRequest {
  /** GitHub's name of the operation, such as `repos/create-release`. */
  readonly operation: string;
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  /** The JSON of the request; of an upload undefined. */
  readonly body: unknown;
  /** What it was answered. */
  readonly status: number;
}

/** What a test does when a request comes: an answer goes out instead of GitHub's, `drop` breaks the connection. */
export type Interception = (state: ApiState, call: ApiCall) => ApiAnswer | 'drop' | undefined;

export interface ReleaseApiOptions extends Partial<Omit<ApiState, 'url'>> {
  /** The token that is let in. */
  readonly token?: string;
}

/** GitHub's releases of one repository, on loopback. */
export interface ReleaseApi extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  readonly repository: string;
  /** For an action that runs as a process. */
  readonly env: Readonly<Record<string, string>>;
  readonly state: ApiState;
  readonly releases: readonly ApiRelease[];
  readonly requests: readonly ApiRequest[];
  /** Where a request or an answer was not as GitHub describes it. */
  readonly violations: readonly string[];
  /** Answers the next request of an operation; several wait in a queue. */
  next(operation: string, interception: Interception): void;
  /** Sees each request that no other interception answers. */
  intercept(interception: Interception): void;
}

/** An upload that broke off in GitHub: it answers 502, and keeps the name taken. */
export const brokenUpload: Interception = (state, call) => {
  const release = state.releases.find(({ id }) => id === Number(call.path['release_id']));
  const name = state.rename(call.query.get('name') ?? '');
  release?.assets.push(apiAsset({ name, state: 'starter', size: 0, digest: null }));
  return { status: 502, body: { message: 'Server Error' } };
};

interface Received {
  readonly json: unknown;
  readonly content: ApiCall['content'];
}

/** Reads a request to its end, and keeps of an upload only the digest: it may be large. */
async function receive(request: IncomingMessage): Promise<Received> {
  const type = request.headers['content-type'] ?? '';
  const isJson = type.startsWith('application/json');
  const hash = createHash('sha256');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
    if (isJson) chunks.push(chunk);
  }
  const json: unknown =
    isJson && size > 0 ? JSON.parse(Buffer.concat(chunks).toString('utf8')) : undefined;
  return { json, content: { size, type, digest: `sha256:${hash.digest('hex')}` } };
}

function headerViolations(operation: string, { headers }: IncomingMessage): string[] {
  const needed = ['authorization', 'user-agent', 'accept'];
  if (operation === 'repos/upload-release-asset') needed.push('content-type', 'content-length');
  return needed.filter((name) => headers[name] === undefined).map((name) => `${name} is missing`);
}

class LoopbackApi {
  readonly requests: ApiRequest[] = [];
  readonly violations: string[] = [];
  readonly queue: { operation: string; interception: Interception }[] = [];
  interceptAll: Interception = () => undefined;
  readonly state: ApiState;
  readonly #token: string;
  readonly #operations: readonly Operation[];

  constructor(state: ApiState, token: string, operations: readonly Operation[]) {
    this.state = state;
    this.#token = token;
    this.#operations = operations;
  }

  /** GitHub has the uploads on a host of their own, here they have a path of their own. */
  #match(method: string, pathname: string): [Operation, Record<string, string>] | undefined {
    const path = pathname.replace(/^\/uploads\//, '/');
    for (const operation of this.#operations) {
      const isUpload = operation.id === 'repos/upload-release-asset';
      const values = isUpload === (path !== pathname) ? operation.match(method, path) : undefined;
      if (values !== undefined) return [operation, values];
    }
    return undefined;
  }

  #answer(call: ApiCall, authorization: string | undefined): ApiAnswer | 'drop' {
    const index = this.queue.findIndex(({ operation }) => operation === call.operation);
    const [planned] = index === -1 ? [] : this.queue.splice(index, 1);
    const intercepted =
      planned?.interception(this.state, call) ?? this.interceptAll(this.state, call);
    if (intercepted !== undefined) return intercepted;
    if (authorization?.replace(/^(?:token|bearer) /i, '') !== this.#token)
      return { status: 401, body: { message: 'Bad credentials' } };
    return answerByRules(this.state, call);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request;
    const url = new URL(request.url ?? '/', this.state.url);
    const { json, content } = await receive(request);
    const [operation, encoded] = this.#match(method, url.pathname) ?? [];
    if (operation === undefined || encoded === undefined) {
      this.violations.push(`${method} ${url.pathname} is none of GitHub's operations on releases`);
      response.writeHead(404).end();
      return;
    }
    const decoded = Object.entries(encoded).map(([name, value]) => [
      name,
      decodeURIComponent(value),
    ]);
    const path = Object.fromEntries(decoded) as Record<string, string>;
    const call: ApiCall = {
      operation: operation.id,
      path,
      query: url.searchParams,
      body: json ?? {},
      content,
    };
    const answer = this.#answer(call, headers.authorization);
    const status = answer === 'drop' ? 0 : answer.status;
    this.requests.push({
      operation: operation.id,
      method,
      url: url.pathname + url.search,
      headers,
      body: json,
      status,
    });
    const found = [
      ...headerViolations(operation.id, request),
      ...operation.requestViolations(url.searchParams, json),
      ...(answer === 'drop' ? [] : operation.answerViolations(answer.status, answer.body)),
    ];
    this.violations.push(...found.map((line) => `${operation.id}: ${line}`));
    if (answer === 'drop') response.destroy();
    else send(response, answer);
  }
}

function send(response: ServerResponse, { status, headers, body }: ApiAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

/**
 * Starts a server that keeps GitHub's rules of releases as far as they are known, and that checks
 * every request and every answer against GitHub's published description of its API.
 */
export async function startReleaseApi(options: ReleaseApiOptions = {}): Promise<ReleaseApi> {
  const operations = await githubOperations('releases');
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { token = 'test-token', ...given } = options;
  const state: ApiState = {
    url,
    repository: 'octo/videos',
    releases: [],
    permission: 'write',
    immutableReleases: false,
    rename: renamedByGithub,
    ...given,
  };
  const api = new LoopbackApi(state, token, operations);
  server.on('request', (request, response) => {
    api.handle(request, response).catch((error: unknown) => {
      api.violations.push(`the server failed: ${String(error)}`);
      response.destroy();
    });
  });
  return {
    url,
    token,
    repository: state.repository,
    env: { GITHUB_API_URL: url, GITHUB_SERVER_URL: url, GITHUB_REPOSITORY: state.repository },
    state,
    get releases() {
      return state.releases;
    },
    requests: api.requests,
    violations: api.violations,
    next: (operation, interception) => api.queue.push({ operation, interception }),
    intercept: (interception) => {
      api.interceptAll = interception;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
