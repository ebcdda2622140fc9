import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ActionScene } from '../support/action-scene.ts';
import type { ActionRun } from '../support/run-action.ts';
import { makeSmallProject, type SmallProject } from '../support/small-project.ts';

/** A fifth of the frames costs several times what all others do together. */
const burns = { first: 75, last: 134, milliseconds: 160 };
const FRAMES = 300;

let project: SmallProject;
let scene: ActionScene;
let first: ActionRun;
let jobs: ActionRun[];
let combined: ActionRun;
let second: ActionRun;

async function plan(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return await scene.plan({
    'composition': 'Silent',
    'duration': String(FRAMES),
    'props': JSON.stringify({ burns }),
    'concurrency': '1',
    'max-jobs': '2',
    ...inputs,
  });
}

beforeAll(async () => {
  project = await makeSmallProject();
  scene = await ActionScene.start(project);
  // Not on GitHub, where jobs take so long to start that so short a video gets one.
  scene.env = { GITHUB_ACTIONS: 'false' };
  first = await plan();
  jobs = await Promise.all([0, 1].map(async (job) => await scene.job(job)));
  combined = await scene.combine();
  second = await plan();
});

afterAll(async () => {
  for (const each of [scene, project]) await each?.[Symbol.asyncDispose]();
});

/** First and last frames of what each job renders, as its name says it. */
function rangesOf({ outputs }: ActionRun): string[] {
  const matrix = JSON.parse(outputs['matrix']!) as { include: { name: string }[] };
  return matrix.include.map(({ name }) => name);
}

describe('a composition with one dear scene, of which nothing is known', () => {
  test('has some of its frames timed', () => {
    expect(first.lines.join('\n')).toMatch(/what 15 of them did, which were timed/);
  });

  test('is shared out: two jobs take several chunks each', () => {
    expect(first.outputs['job-count']).toBe('2');
    expect(Number(first.outputs['chunk-count'])).toBeGreaterThan(2);
    expect(rangesOf(first).some((name) => name.includes(', '))).toBe(true);
  });

  test('comes out whole', () => {
    for (const run of [first, ...jobs, combined]) expect(run.code, run.lines.join('\n')).toBe(0);
    expect(combined.outputs['frames']).toBe(String(FRAMES));
  });

  test('has what is expected in the log and on the summary page of plan', () => {
    expect(first.lines.some((line) => line.endsWith('← planned'))).toBe(true);
    expect(first.summary).toContain('| jobs | chunks | time |\n');
    expect(first.summary).toMatch(/\| \*\*2\*\* \| \*\*\d+\*\* \| \*\*\d+\.\d s\*\* \|/);
  });

  test('has what was expected and what was measured on the summary page of combine', () => {
    expect(combined.summary).toMatch(/\| slowest render job \| \d+\.\d s \| \d+\.\d s \|/);
    expect(combined.summary).toMatch(/\| from the end of plan to the result \|.* \| .*\d s \|/);
    expect(combined.lines.some((line) => line.startsWith('slowest render job '))).toBe(true);
  });
});

describe('the next run of the same composition', () => {
  test('times no frame, for the last one has told what they cost', () => {
    const log = second.lines.join('\n');
    expect(second.code, log).toBe(0);
    expect(log).toContain('Frames are taken to cost what they did in the last run.');
    expect(log).not.toContain('timed');
  });

  test('shares the scene out as well', () => {
    expect(second.outputs['job-count']).toBe('2');
    expect(Number(second.outputs['chunk-count'])).toBeGreaterThan(2);
  });
});

test('where calibrate is off no frame is timed, and the size of the frames has to do', async () => {
  const run = await plan({ calibrate: 'false', scale: '0.5' });
  expect(run.lines.join('\n')).toContain('Frames are taken to cost what their size says');
});
