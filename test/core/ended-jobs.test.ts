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
  expect(endedJobs(plan, listed)).toEqual([1]);
});

test('the name of a calling job may come before', () => {
  expect(endedJobs(plan, [{ name: `video / ${first}`, conclusion: 'failure' }])).toEqual([0]);
  expect(endedJobs(plan, [{ name: `Not ${first}`, conclusion: 'failure' }])).toEqual([]);
});

test('where two calls have a job of one name, it counts when neither runs', () => {
  const failed = { name: `a / ${first}`, conclusion: 'failure' };
  expect(endedJobs(plan, [failed, { name: `b / ${first}`, conclusion: null }])).toEqual([]);
  expect(endedJobs(plan, [failed, { ...failed, name: `b / ${first}` }])).toEqual([0]);
});
