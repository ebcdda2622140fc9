import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ActionScene } from '../support/action-scene.ts';
import { annotationsBesidesFonts, type ActionRun } from '../support/run-action.ts';
import { makeSeamProject } from '../support/seam-project.ts';
import type { SmallProject } from '../support/small-project.ts';

let project: SmallProject;
let scene: ActionScene;

beforeAll(async () => {
  project = await makeSeamProject();
  scene = await ActionScene.start(project);
});

afterAll(async () => {
  for (const each of [scene, project]) await each?.[Symbol.asyncDispose]();
});

/** Fifteen frames in three chunks, each on a job of its own: the seams are at 15 and 20. */
async function renderCase(composition: string, inputs: Readonly<Record<string, string>>) {
  const plan = await scene.plan({
    composition,
    'name': `${composition}-${inputs['on-seam-mismatch'] ?? 'default'}`,
    'frames': '10-24',
    'frames-per-chunk': '5',
    ...inputs,
  });
  const count = (JSON.parse(plan.outputs['matrix']!) as { include: unknown[] }).include.length;
  const jobs: ActionRun[] = [];
  for (let job = 0; job < count; job++) jobs.push(await scene.job(job));
  const before = scene.artifacts;
  const combined = await scene.combine({ 'release-tag': 'v1', 'token': scene.api.token });
  const warnings = [plan, ...jobs].flatMap(annotationsBesidesFonts);
  expect(
    [plan, ...jobs].map(({ code }) => code),
    [plan, ...jobs].flatMap(({ lines }) => lines).join('\n'),
  ).toEqual(Array.from({ length: count + 1 }, () => 0));
  return { warnings, combined, before };
}

test('a composition that draws the same each time is no warning, also where it would be an error', async () => {
  const { warnings, combined } = await renderCase('hello', { 'on-seam-mismatch': 'error' });
  expect(warnings).toEqual([]);
  expect(
    { code: combined.code, annotations: combined.annotations },
    combined.lines.join('\n'),
  ).toEqual({ code: 0, annotations: [] });
  expect(combined.lines).toContain('Each frame that two chunks have a picture of looks the same.');
});

describe('five dots at random places', () => {
  const differs =
    /^The same frame looks different in two chunks at 2 of 2 seams: frame 15 \(by up to \d+ of 255, in .* of the picture\), frame 20 \(/;

  test('are a warning with the frames, in the log and on the page', async () => {
    const { warnings, combined } = await renderCase('random-dots-5', {});
    expect(warnings).toEqual([]);
    expect({ code: combined.code, warnings: combined.warnings }).toEqual({
      code: 0,
      warnings: [expect.stringMatching(differs)],
    });
    expect(combined.summary).toMatch(/> \[!WARNING\]\n> The same frame .* frame 15 /);
  });

  test('are an error where the user wants one, before anything is uploaded or published', async () => {
    const changes = scene.releaseChanges.length;
    const { combined, before } = await renderCase('random-dots-5', { 'on-seam-mismatch': 'error' });
    expect({ code: combined.code, errors: combined.errors }).toEqual({
      code: 1,
      errors: [expect.stringMatching(differs)],
    });
    expect(combined.errors[0]).toMatch(/Nothing was uploaded or published\./);
    expect(scene.artifacts).toEqual(before);
    expect(scene.releaseChanges).toHaveLength(changes);
  });
});
