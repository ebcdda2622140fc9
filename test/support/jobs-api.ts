import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ListedJob } from '../../src/core/ended-jobs.ts';
import { githubOperations, type Operation } from './github-openapi.ts';

/** A job of a run, in GitHub's words. */
export interface ApiJob extends ListedJob {
  readonly status: 'queued' | 'in_progress' | 'completed';
}

/** GitHub's jobs of one attempt of a run, on loopback. */
export interface JobsApi extends AsyncDisposable {
  readonly url: string;
  readonly token: string;
  readonly repository: string;
  readonly run: number;
  readonly attempt: number;
  jobs: readonly ApiJob[];
  /** The status and message that each request is answered with instead. */
  refusal: readonly [status: number, message: string] | null;
  /** Path and query of each request. */
  readonly requests: readonly string[];
  /** Where a request or an answer was not as GitHub describes it. */
  readonly violations: readonly string[];
}

const TOKEN = 'test-token';
const RUN = { owner: 'octo', repo: 'videos', run_id: '4711', attempt_number: '2' };
const OPERATION = 'actions/list-jobs-for-workflow-run-attempt';

/** Of "List jobs for a workflow run attempt". */
const [USUAL_PAGE, LARGEST_PAGE] = [30, 100];

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
}

function failed(status: number, message: string): Answer {
  const page = 'https://docs.github.com/rest/actions/workflow-jobs';
  return { status, body: { message, documentation_url: page, status: String(status) } };
}

function describeJob({ name, status, conclusion }: ApiJob, index: number, api: string) {
  const [time, run] = ['2026-11-25T12:00:00Z', `${api}/repos/octo/videos/actions/runs/4711`];
  return {
    id: index + 1,
    run_id: 4711,
    run_attempt: 2,
    run_url: run,
    node_id: `CR_${index}`,
    head_sha: 'c0ffee'.repeat(6) + 'c0ff',
    head_branch: 'main',
    workflow_name: 'Video',
    url: `${api}/repos/octo/videos/actions/jobs/${index + 1}`,
    html_url: `https://github.com/octo/videos/actions/runs/4711/job/${index + 1}`,
    check_run_url: `${api}/repos/octo/videos/check-runs/${index + 1}`,
    name,
    status,
    conclusion,
    created_at: time,
    started_at: time,
    completed_at: status === 'completed' ? time : null,
    steps: [],
    labels: ['ubuntu-24.04'],
    runner_id: status === 'queued' ? null : index,
    runner_name: status === 'queued' ? null : `runner ${index}`,
    runner_group_id: null,
    runner_group_name: null,
  };
}

/** One page of the jobs, with the addresses of those that follow. */
function answerPage(jobs: readonly ApiJob[], url: URL): Answer {
  const asked = Number(url.searchParams.get('per_page') ?? USUAL_PAGE);
  const [size, page] = [Math.min(asked, LARGEST_PAGE), Number(url.searchParams.get('page') ?? 1)];
  const last = Math.max(1, Math.ceil(jobs.length / size));
  const link = (rel: string, to: number) => {
    const target = new URL(url);
    target.searchParams.set('page', String(to));
    return `<${target.href}>; rel="${rel}"`;
  };
  const shown = jobs.map((job, index) => describeJob(job, index, url.origin));
  const body = { total_count: jobs.length, jobs: shown.slice((page - 1) * size, page * size) };
  if (page >= last) return { status: 200, body };
  return {
    status: 200,
    headers: { link: `${link('next', page + 1)}, ${link('last', last)}` },
    body,
  };
}

class LoopbackJobs {
  jobs: readonly ApiJob[] = [];
  refusal: JobsApi['refusal'] = null;
  readonly requests: string[] = [];
  readonly violations: string[] = [];
  readonly #operations: readonly Operation[];

  constructor(operations: readonly Operation[]) {
    this.#operations = operations;
  }

  #answer(url: URL, values: Readonly<Record<string, string>>, token: string | undefined): Answer {
    if (this.refusal !== null) return failed(...this.refusal);
    if (token?.replace(/^(?:token|bearer) /i, '') !== TOKEN) return failed(401, 'Bad credentials');
    const isRun = Object.entries(RUN).every(([name, value]) => values[name] === value);
    return isRun ? answerPage(this.jobs, url) : failed(404, 'Not Found');
  }

  handle(
    { method = '', url: path = '/', headers }: IncomingMessage,
    response: ServerResponse,
  ): void {
    const url = new URL(path, `http://${headers.host}`);
    this.requests.push(path);
    const operation = this.#operations.find(({ id }) => id === OPERATION)!;
    const values = operation.match(method, url.pathname);
    if (values === undefined) this.violations.push(`${method} ${path} is not ${OPERATION}`);
    const answer = this.#answer(url, values ?? {}, headers.authorization);
    this.violations.push(
      ...['accept', 'user-agent'].filter((name) => headers[name] === undefined),
      ...operation.requestViolations(url.searchParams, undefined),
      ...operation.answerViolations(answer.status, answer.body),
    );
    const type = { 'content-type': 'application/json; charset=utf-8' };
    response.writeHead(answer.status, { ...type, ...answer.headers });
    response.end(JSON.stringify(answer.body));
  }
}

/**
 * Starts a server that lists the jobs of an attempt as GitHub does, page by page, and that checks every request and
 * every answer against GitHub's published description of its API.
 */
export async function startJobsApi(): Promise<JobsApi> {
  const api = new LoopbackJobs(await githubOperations('actions/runs'));
  const server = createServer((request, response) => api.handle(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return Object.assign(api, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    token: TOKEN,
    repository: `${RUN.owner}/${RUN.repo}`,
    run: Number(RUN.run_id),
    attempt: Number(RUN.attempt_number),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  });
}
