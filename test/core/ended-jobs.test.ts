import { expect, test } from 'vitest';
import { endedJobs } from '../../src/core/ended-jobs.ts';
import { makeTestPlan } from '../support/plans.ts';

const plan = makeTestPlan({ frames: 60, jobs: 3 });
const [first, second, third] = plan.jobs.map(({ name }) => `Render ${name}`) as [
  string,
  string,
  string,
];

test('jobs that failed or died are found by their names, and those that run or succeeded are not', () => {
  const listed = [
    { name: 'Plan', conclusion: 'failure' },
    { name: first, conclusion: 'success' },
    { name: second, conclusion: 'cancelled' },
    { name: third, conclusion: null },
  ];
  expect(endedJobs(plan, listed)).toEqual({ failed: [1], succeeded: [0] });
});

test('the name of a calling job may come before', () => {
  expect(endedJobs(plan, [{ name: `video / ${first}`, conclusion: 'failure' }]).failed).toEqual([
    0,
  ]);
  expect(endedJobs(plan, [{ name: `Not ${first}`, conclusion: 'failure' }]).failed).toEqual([]);
});

test('where two calls have a job of one name, it counts when neither runs', () => {
  const failed = { name: `a / ${first}`, conclusion: 'failure' };
  expect(endedJobs(plan, [failed, { name: `b / ${first}`, conclusion: null }]).failed).toEqual([]);
  expect(endedJobs(plan, [failed, { ...failed, name: `b / ${first}` }]).failed).toEqual([0]);
  const succeeded = { name: `b / ${first}`, conclusion: 'success' };
  expect(endedJobs(plan, [failed, succeeded])).toEqual({ failed: [], succeeded: [0] });
});
