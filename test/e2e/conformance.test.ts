import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quickCases } from '../conformance/cases/all-cases.ts';
import { judgeCase, runCase } from '../conformance/run-case.ts';
import { openStage, type Stage } from '../conformance/stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage('conformance-test');
});

afterAll(async () => {
  await stage[Symbol.asyncDispose]();
  await rm(stage.folder, { recursive: true, force: true });
});

// One case leaves the cores idle for half of its time: browsers start, processes end.
describe.concurrent('in chunks as on one machine', () => {
  test.each(quickCases)('$name', async (entry) => {
    const { verdict, failures } = judgeCase(entry, await runCase(stage, entry));
    expect(failures).toEqual([]);
    expect(verdict).not.toBe('FAILED');
  });
});
