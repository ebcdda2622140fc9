import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { ActionScene } from '../support/action-scene.ts';
import { listenToPages, type PageListener } from '../support/page-listener.ts';
import { makeSmallProject, type SmallProject } from '../support/small-project.ts';

let project: SmallProject;
let scene: ActionScene;
let pages: PageListener;

const SECRET = 'made of clay and mud';

beforeAll(async () => {
  project = await makeSmallProject();
  [scene, pages] = [await ActionScene.start(project), await listenToPages()];
  scene.env = { REMOTION_MATRIX_ENV: `SECRET=${SECRET}` };
});

afterAll(async () => {
  for (const each of [scene, pages, project]) await each?.[Symbol.asyncDispose]();
});

afterEach(() => {
  pages.answer = () => '';
});

async function plan(): Promise<void> {
  const props = JSON.stringify({ listener: pages.url, tellAt: [10, 50] });
  await scene.plan({ composition: 'Small', jobs: '2', name: 'early', props });
}

// One story: the second attempt takes what the first one left.
test('a job that fails is noticed while combine waits, by its own words and without secrets', async () => {
  await plan();
  pages.answer = ({ frame }) => (frame === 50 ? `Out of ${SECRET}` : '');
  const combining = await scene.startCombine({ wait: 'true' });
  await scene.job(1);
  const { code, annotations } = await combining.ended;
  expect(code).toBe(1);
  const messages = annotations.map(({ message }) => message);
  expect(messages[0]).toMatch(/^Job "2\/2 .*" failed: .*Out of \*\*\*/);
  expect(messages[1]).toMatch(/^chunk 2 of 2 .* is missing\. Re-run its job/);
  expect(messages.slice(2)).toEqual(['1 chunk of other jobs had not arrived yet.']);
  expect(scene.markers).toHaveLength(1);
});

test('another job renders nothing after it, names it in one line, and leaves no marker of its own', async () => {
  pages.reports.length = 0;
  const { code, errors } = await scene.job(0);
  expect({ code, errors }).toEqual({
    code: 1,
    errors: [
      expect.stringMatching(
        /^This job stops, because another one failed: .* Job "2\/2 .*" failed: An error occurred while rendering frame 50: Error: Out of \*\*\*/,
      ),
    ],
  });
  expect(pages.reports).toEqual([]);
  expect(scene.markers).toHaveLength(1);
});

test('combine that was started before the last chunk makes the file that combine makes after it', async () => {
  scene.env = { ...scene.env, GITHUB_RUN_ATTEMPT: '2' };
  const combining = await scene.startCombine({ wait: 'true' });
  for (const job of [0, 1]) expect((await scene.job(job)).code).toBe(0);
  const eager = await combining.ended;
  expect(eager.code).toBe(0);
  expect(eager.lines.join('\n')).toMatch(/Done \d+\.\d s after the last chunk was seen\./);
  expect([...scene.artifacts, ...scene.markers]).toHaveLength(1);

  await plan();
  for (const job of [0, 1]) await scene.job(job);
  const after = await scene.combine();
  expect(after.outputs['sha256']).toBe(eager.outputs['sha256']);
});

test('a failure of an earlier run ends no later one, though both count as the same attempt', async () => {
  await plan();
  pages.answer = ({ frame }) => (frame === 50 ? 'Out of clay' : '');
  expect((await scene.job(1)).code).toBe(1);
  expect(scene.markers).toHaveLength(1);
  pages.answer = () => '';
  await plan();
  expect(scene.markers).toEqual([]);
  const combining = await scene.startCombine({ wait: 'true' });
  for (const job of [0, 1]) expect((await scene.job(job)).code).toBe(0);
  expect(await combining.ended).toMatchObject({ code: 0, errors: [] });
});
