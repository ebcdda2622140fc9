import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { combineInputs } from '../actions/combine/inputs.ts';
import { planInputs } from '../actions/plan/inputs.ts';
import { renderChunkInputs } from '../actions/render-chunk/inputs.ts';
import { describeOption, renderOptions } from '../src/core/render-options.ts';
import { actionSchema, readText, readYaml, root } from './support/yaml-files.ts';

const actions = [
  { action: 'plan', inputs: planInputs },
  { action: 'render-chunk', inputs: renderChunkInputs },
  { action: 'combine', inputs: combineInputs },
];

describe.each(actions)('the metadata of $action', ({ action, inputs }) => {
  const metadata = readYaml(`actions/${action}/action.yml`, actionSchema);

  test('declares the inputs that the code reads, and no others', () => {
    expect(Object.keys(metadata.inputs).toSorted()).toEqual(Object.keys(inputs).toSorted());
  });

  test('runs a file that is built', () => {
    expect(metadata.runs.main).toBe(`../../dist/${action}.js`);
    expect(existsSync(path.join(root, 'dist', `${action}.js`))).toBe(true);
  });

  test('describes each input and output in sentences', () => {
    for (const { description } of Object.values({ ...metadata.inputs, ...metadata.outputs })) {
      expect(description).toMatch(/^.+\.$/);
    }
  });

  test('has defaults that the code accepts', () => {
    for (const [name, { default: given }] of Object.entries(metadata.inputs)) {
      if (given === undefined || String(given).startsWith('${{')) continue;
      const type = inputs[name as keyof typeof inputs] as (typeof renderOptions)['codec']['type'];
      expect(type.safeParse(given).success, name).toBe(true);
    }
  });
});

test('plan describes every render option as the one table does', () => {
  const { inputs } = readYaml('actions/plan/action.yml', actionSchema);
  for (const [name, option] of Object.entries(renderOptions)) {
    expect(inputs[name]?.description).toBe(describeOption(option));
  }
});

test.each(actions)('the sources of $action set all outputs that it declares', ({ action }) => {
  const { outputs } = readYaml(`actions/${action}/action.yml`, actionSchema);
  const source = readText(`actions/${action}/${action}.ts`);
  for (const name of Object.keys(outputs)) expect(source).toMatch(new RegExp(`\\b'?${name}'?\\b`));
});
