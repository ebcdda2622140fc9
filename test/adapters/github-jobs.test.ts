import { afterEach, beforeEach, expect, test } from 'vitest';
import { githubJobs, type JobsOptions } from '../../src/adapters/github-jobs.ts';
import { startJobsApi, type ApiJob, type JobsApi } from '../support/jobs-api.ts';
import { makeTestPlan } from '../support/plans.ts';
import { collectingReporter, type CollectedReport } from '../support/render-twins.ts';

const plan = makeTestPlan({ frames: 1800, jobs: 120 });

const none = { failed: [], succeeded: [] };

let api: JobsApi;
let reporter: CollectedReport;

beforeEach(async () => {
  [api, reporter] = [await startJobsApi(), collectingReporter()];
});

afterEach(async () => {
  await api[Symbol.asyncDispose]();
  expect(api.violations).toEqual([]);
});

function watchJobs(given: Partial<JobsOptions> = {}) {
  const { url: apiUrl, token, repository, run, attempt } = api;
  return githubJobs(plan, { token, repository, run, attempt, apiUrl, reporter, ...given });
}

function job(index: number, status: ApiJob['status'], conclusion: string | null = null): ApiJob {
  return { name: `video / Render ${plan.jobs[index]!.name}`, status, conclusion };
}

function completed(conclusion: string): ApiJob[] {
  return plan.jobs.map((_, index) => job(index, 'completed', conclusion));
}

test('jobs that failed, were cancelled, skipped or took too long have ended; others have not', async () => {
  api.jobs = [
    { name: 'video / Plan', status: 'completed', conclusion: 'success' },
    job(0, 'completed', 'success'),
    job(1, 'queued'),
    job(2, 'in_progress'),
    job(3, 'completed', 'failure'),
    job(4, 'completed', 'cancelled'),
    job(5, 'completed', 'skipped'),
    job(6, 'completed', 'timed_out'),
    { name: 'video / Combine eagerly', status: 'in_progress', conclusion: null },
  ];
  expect(await watchJobs().ended()).toEqual({ failed: [3, 4, 5, 6], succeeded: [0] });
  expect(reporter.lines).toEqual([]);
});

test('more jobs than a page holds are all seen, with as few requests as GitHub allows', async () => {
  api.jobs = completed('failure');
  expect((await watchJobs().ended()).failed).toEqual(plan.jobs.map((_, index) => index));
  const path = '/repos/octo/videos/actions/runs/4711/attempts/2/jobs?per_page=100';
  expect(api.requests).toEqual([path, `${path}&page=2`]);
});

test('where the render jobs have other names, that is said once', async () => {
  api.jobs = [{ name: 'render (0, 1/120)', status: 'in_progress', conclusion: null }];
  const watch = watchJobs();
  expect([await watch.ended(), await watch.ended()]).toEqual([none, none]);
  expect(reporter.lines).toEqual([
    `No job of this attempt has the name of a render job, such as "Render ${plan.jobs[0]!.name}": a runner that dies is not noticed. Give the render job the name "Render \${{ matrix.name }}".`,
  ]);
});

test('a job is asked for anew each time', async () => {
  const watch = watchJobs();
  api.jobs = [job(7, 'in_progress')];
  expect((await watch.ended()).failed).toEqual([]);
  api.jobs = [job(7, 'completed', 'failure')];
  expect((await watch.ended()).failed).toEqual([7]);
});

test.each([
  [403, 'Resource not accessible by integration'],
  [404, 'Not Found'],
])(
  'a token that may not see the jobs (%i) is said once, and nothing is asked any more',
  async (status, message) => {
    const watch = watchJobs();
    api.refusal = [status, message];
    expect([await watch.ended(), await watch.ended()]).toEqual([none, none]);
    expect(api.requests).toHaveLength(1);
    expect(reporter.lines).toEqual([
      `GitHub does not show the jobs of this run (${message} - https://docs.github.com/rest/actions/workflow-jobs). With "actions: read" in the permissions, a runner that died is noticed too.`,
    ]);
  },
);

test('a token that GitHub does not know is said too', async () => {
  expect(await watchJobs({ token: 'other' }).ended()).toEqual(none);
  expect(reporter.lines).toEqual([expect.stringContaining('Bad credentials')]);
});

test('a server that fails is asked again the next time', async () => {
  const watch = watchJobs();
  api.jobs = [job(3, 'completed', 'failure')];
  api.refusal = [502, 'Server Error'];
  expect(await watch.ended()).toEqual(none);
  api.refusal = null;
  expect((await watch.ended()).failed).toEqual([3]);
  expect(reporter.lines).toEqual([]);
});
