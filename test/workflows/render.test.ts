import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { stampedFiles } from '../../scripts/stamp.ts';
import { readOrigin } from '../../scripts/stamp-workflow.ts';
import { renderOptions } from '../../src/core/render-options.ts';
import {
  actionSchema,
  readText,
  readYaml,
  renderWorkflowSchema,
  root,
} from '../support/yaml-files.ts';

const file = '.github/workflows/render.yml';
const workflow = readYaml(file, renderWorkflowSchema);
const { plan, render, combine, 'combine-eager': eager } = workflow.jobs;
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
const own = steps.filter((step) => step.uses?.includes('/remotion-matrix/'));

test('every text that is derived from other files is up to date', () => {
  for (const [name, text] of stampedFiles(root)) expect(readText(name), name).toBe(text);
});

test('another owner and version in package.json reach every reference to our own actions', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'remotion-matrix-stamp-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['.github', 'actions', 'package.json']) {
    cpSync(path.join(root, name), path.join(folder, name), { recursive: true });
  }
  const packageFile = path.join(folder, 'package.json');
  const json = JSON.parse(readFileSync(packageFile, 'utf8')) as object;
  const origin = { owner: 'someone', ref: 'v2' };
  writeFileSync(packageFile, JSON.stringify({ ...json, remotionMatrix: origin }));
  const stamped = stampedFiles(folder).get(file);
  expect(stamped?.match(/uses: .*remotion-matrix\/.*/g)).toEqual([
    'uses: someone/remotion-matrix/actions/plan@v2',
    'uses: someone/remotion-matrix/actions/render-chunk@v2',
    'uses: someone/remotion-matrix/actions/combine@v2',
    'uses: someone/remotion-matrix/actions/combine@v2',
  ]);
});

test('our own actions are called by owner and version, so that the workflow works from any repository', () => {
  const { owner, ref } = readOrigin(root);
  expect(own.map((step) => step.uses)).toEqual(
    ['plan', 'render-chunk', 'combine', 'combine'].map(
      (action) => `${owner}/remotion-matrix/actions/${action}@${ref}`,
    ),
  );
});

test('actions of others are pinned to a commit', () => {
  const others = steps.filter((step) => step.uses !== undefined && !own.includes(step));
  expect(others).not.toHaveLength(0);
  for (const { uses } of others) expect(uses).toMatch(/@[\da-f]{40}$/);
});

test('a run by hand has the first inputs of a call, within the 25 that GitHub allows', () => {
  const { workflow_call: call, workflow_dispatch: dispatch } = workflow.on;
  const inputs = Object.entries(dispatch.inputs);
  expect(inputs).toEqual(Object.entries(call.inputs).slice(0, inputs.length));
  expect(inputs.length).toBeLessThanOrEqual(25);
});

test('a run by hand is without inputs only where GitHub has no room for them', () => {
  const { workflow_call: call, workflow_dispatch: dispatch } = workflow.on;
  const left = Object.keys(call.inputs).filter((name) => !Object.hasOwn(dispatch.inputs, name));
  expect(left).toEqual([
    'submodules',
    'prepare-command',
    'max-jobs',
    'calibrate',
    'is-production',
    'runner-price',
    'combine',
    'plan-timeout-minutes',
    'combine-timeout-minutes',
  ]);
});

test('every step passes inputs that its action knows', () => {
  for (const { uses, with: given } of own) {
    const action = /actions\/[\w-]+/.exec(uses!)![0];
    const { inputs } = readYaml(`${action}/action.yml`, actionSchema);
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(given)));
    const required = Object.keys(inputs).filter((name) => inputs[name]?.['required'] === true);
    expect(Object.keys(given)).toEqual(expect.arrayContaining(required));
  }
});

test('every input of the workflow is used', () => {
  const text = readText(file);
  for (const name of Object.keys(workflow.on.workflow_call.inputs)) {
    expect(text).toMatch(new RegExp(`(\\$\\{\\{|fromJSON\\(|startsWith\\().*inputs\\.${name}\\b`));
  }
});

test('the outputs are those of the combine job that ran, step by job by workflow', () => {
  const { outputs } = readYaml('actions/combine/action.yml', actionSchema);
  for (const name of Object.keys(outputs)) {
    expect(combine?.outputs[name]).toBe(`\${{ steps.combine.outputs.${name} }}`);
    const { value } = workflow.on.workflow_call.outputs[name] as unknown as { value: string };
    expect(value).toBe(
      `\${{ jobs.combine.outputs.${name} || jobs.combine-eager.outputs.${name} }}`,
    );
  }
});

test('no input reaches a shell', () => {
  for (const { run } of steps) expect(run).toBeUndefined();
});

describe('the jobs', () => {
  test('plan may read the repository, a render nothing, and combine has what the caller grants', () => {
    expect(plan?.permissions).toEqual({ contents: 'read' });
    expect(render?.permissions).toEqual({});
    expect(combine?.permissions).toBeUndefined();
    expect(workflow.permissions).toBeUndefined();
  });

  test('a failed chunk stops no other chunk, and combine runs to name it', () => {
    expect(render?.strategy?.['fail-fast']).toBe(false);
    expect(combine?.if).toContain('!cancelled()');
    expect(combine?.if).toContain("needs.plan.result == 'success'");
  });

  test('a plan without jobs has no matrix, and goes to combine', () => {
    expect(render?.if).toBe("${{ needs.plan.outputs.job-count != '0' }}");
    expect(plan?.outputs['job-count']).toBe('${{ steps.plan.outputs.job-count }}');
    expect(combine?.if).toContain('!cancelled()');
  });

  test('of the two combine jobs one is skipped, and they differ in what makes one wait', () => {
    expect(combine?.if).toContain("inputs.combine != 'eager'");
    expect(eager?.if).toBe("${{ inputs.combine == 'eager' }}");
    expect(combine?.['needs']).toEqual(['plan', 'render']);
    expect(eager?.['needs']).toBe('plan');
    expect(eager?.permissions).toBeUndefined();
    expect(eager?.outputs).toEqual(combine?.outputs);
    const [step] = combine!.steps;
    const wait = { 'wait': true, 'wait-minutes': '${{ inputs.timeout-minutes }}' };
    expect(eager?.steps).toEqual([{ ...step, with: { ...step!.with, ...wait } }]);
  });

  test('each have a limit of time that the caller sets, and one where a run by hand cannot', () => {
    const limits = [plan, render, combine, eager].map((job) => job?.['timeout-minutes']);
    expect(limits).toEqual([
      "${{ fromJSON(inputs.plan-timeout-minutes || '30') }}",
      '${{ fromJSON(inputs.timeout-minutes) }}',
      "${{ fromJSON(inputs.combine-timeout-minutes || '60') }}",
      "${{ fromJSON(inputs.combine-timeout-minutes || '360') }}",
    ]);
  });

  test('a matrix job has no outputs: the last of its legs would win', () => {
    expect(render?.outputs).toEqual({});
  });

  test('the environment of the page reaches plan and render, that of the install command plan alone', () => {
    const environments = own.map((step) => step.env);
    const env = { REMOTION_MATRIX_ENV: '${{ secrets.env }}' };
    const install = { REMOTION_MATRIX_INSTALL_ENV: '${{ secrets.install-env }}' };
    expect(environments).toEqual([{ ...env, ...install }, env, {}, {}]);
  });
});

test('the inputs that are render options describe the same thing under the same name', () => {
  const names = Object.keys(own[0]!.with).filter((name) => Object.hasOwn(renderOptions, name));
  expect(names).toEqual(['fonts', 'codec', 'frames', 'scale', 'concurrency']);
});
