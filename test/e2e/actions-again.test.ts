import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ActionScene } from '../support/action-scene.ts';
import { listenToPages, type PageListener } from '../support/page-listener.ts';
import { chromeOf, processTree, stillRunning, type RunningProcess } from '../support/processes.ts';
import { apiAsset, apiRelease } from '../support/release-api.ts';
import type { ActionRun } from '../support/run-action.ts';
import {
  failingLine,
  makeSmallProject,
  SMALL_SOURCE,
  type SmallProject,
} from '../support/small-project.ts';

/** The middle of each of three chunks, which no neighbour renders for its sound. */
const MIDDLES = [10, 30, 50];
const PUBLICATION = { 'release-tag': 'v1', 'token': 'test-token' };

let project: SmallProject;
let scene: ActionScene;
let pages: PageListener;
let plan: ActionRun;
/** Combine, where the release refused its result. */
let refused: ActionRun;

beforeAll(async () => {
  project = await makeSmallProject();
  [scene, pages] = [await ActionScene.start(project), await listenToPages()];
  const props = JSON.stringify({ listener: pages.url, tellAt: MIDDLES });
  // The story has jobs that render after one has failed.
  const options = 'keep-going=true';
  plan = await scene.plan({ composition: 'Small', jobs: '3', name: 'cut', props, options });
});

afterAll(async () => {
  for (const each of [scene, pages, project]) await each?.[Symbol.asyncDispose]();
});

afterEach(() => {
  pages.answer = () => '';
  pages.reports.length = 0;
});

function chunkName(chunk: number): string {
  return `cut.${plan.outputs['plan-digest']!.slice(0, 12)}.0-00${chunk}.chunk`;
}

function framesTold(): number[] {
  return pages.reports.map(({ frame }) => frame);
}

/** Holds the first page that tells of a frame for ever, and gives its coming. */
function holdFirstPage(): Promise<void> {
  return new Promise((told) => {
    let first = true;
    pages.answer = async () => {
      if (!first) return '';
      first = false;
      told();
      return await new Promise<string>(() => undefined);
    };
  });
}

// One story: each test goes on where the one before has ended.
describe('a run whose jobs fail', () => {
  test('a job that is cancelled ends as such, and leaves no process behind', async () => {
    const held = holdFirstPage();
    const job = await scene.startJob(1);
    await held;
    const tree = processTree(job.child.pid!);
    expect(chromeOf(job.child.pid!)).not.toEqual([]);
    job.child.kill('SIGINT');
    expect((await job.ended).code).toBe(130);
    await expect.poll((): RunningProcess[] => stillRunning(tree), { timeout: 20_000 }).toEqual([]);
    expect(scene.artifacts).toEqual([plan.outputs['kit']]);
    expect(scene.markers).toHaveLength(1);
  });

  test('an error of a component is shown at its source, and the chunk is not rendered once more', async () => {
    pages.answer = ({ frame }) => (frame === 30 ? 'Out of clay' : '');
    const { code, annotations, lines } = await scene.job(1);
    const source = { file: SMALL_SOURCE, line: String(failingLine) };
    expect({ code, annotations }).toEqual({
      code: 1,
      annotations: [
        {
          level: 'error',
          message: 'An error occurred while rendering frame 30: Error: Out of clay',
          properties: expect.objectContaining(source) as unknown,
        },
      ],
    });
    expect(lines.join('\n')).toContain('throw new Error(answer)');
    expect(framesTold()).toEqual([30]);
    expect(scene.artifacts).toEqual([plan.outputs['kit']]);
  });

  test('combine names what is missing and what is damaged, with the jobs to run, and publishes nothing', async () => {
    const others = await Promise.all([0, 2].map(async (job) => await scene.job(job)));
    expect(others.map(({ code }) => code)).toEqual([0, 0]);
    scene.service.corrupt(chunkName(0));
    const { code, errors, summary, outputs } = await scene.combine(PUBLICATION);
    expect({ code, errors, outputs }).toEqual({
      code: 1,
      errors: [
        'Job "2/3 · frames 20–39" failed: An error occurred while rendering frame 30: Error: Out of clay',
        'chunk 2 of 3 (frames 20–39, job "2/3 · frames 20–39") is missing. Re-run its job, or all failed jobs: what is rendered stays.',
        expect.stringMatching(
          /^chunk 1 of 3 \(frames 0–19, job "1\/3 · frames 0–19"\) is damaged: .* It was deleted: re-run its job, and this one after it\.$/,
        ),
      ],
      outputs: {},
    });
    expect(summary).toContain('chunk 2 of 3');
    expect(scene.artifacts).toEqual([chunkName(2), plan.outputs['kit']]);
    expect(scene.releaseChanges).toEqual([]);
  });

  test('in a second attempt a job whose Chrome keeps dying renders its chunk once more with a fresh one', async () => {
    scene.service.startAttempt('failed-jobs');
    const job = await scene.startJob(1);
    let dies = true;
    const warned = job.untilLine(/^::warning::/).then(() => (dies = false));
    pages.answer = async () => {
      if (!dies) return '';
      for (const { pid } of chromeOf(job.child.pid!)) process.kill(pid, 'SIGKILL');
      return await new Promise<string>(() => undefined);
    };
    await warned;
    const { code, errors, warnings } = await job.ended;
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
    expect(warnings).toEqual([
      expect.stringMatching(
        /^chunk 2 of 3: .* This can pass: rendering it once more with a fresh browser\.$/,
      ),
    ]);
    expect(framesTold().every((frame) => frame === 30)).toBe(true);
  });

  test('the job of the damaged chunk renders it again, and what is uploaded is not rendered again', async () => {
    const [first, last] = await Promise.all([scene.job(0), scene.job(2)]);
    expect([first.code, last.code]).toEqual([0, 0]);
    expect(framesTold()).toEqual([10]);
    expect(last.lines).toContain(
      'chunk 3 of 3: uploaded by an earlier attempt, not rendered again',
    );
  });

  test('combine leaves an asset of the same name alone, and keeps the video as an artifact, and the chunks', async () => {
    const old = apiAsset({ name: 'cut.mp4' });
    scene.api.state.releases = [apiRelease({ tag: 'v1', assets: [old] })];
    const before = scene.artifacts;
    refused = await scene.combine(PUBLICATION);
    const { code, errors, warnings, summary } = refused;
    expect({ code, errors, warnings }).toEqual({
      code: 1,
      warnings: [],
      errors: [
        expect.stringMatching(
          /^The release "v1" has an asset "cut\.mp4" already, .* Give "overwrite: true" to replace it, or another out-name or release-tag\.$/,
        ),
        expect.stringMatching(
          /^cut\.mp4 is finished and not published\. It is kept as the artifact "cut\.mp4": https:\S+ .* re-run this job/,
        ),
      ],
    });
    expect(summary).toContain('is kept as the artifact');
    expect(scene.artifacts).toEqual([...before, 'cut.mp4'].toSorted());
    expect(scene.releaseChanges).toEqual([]);
  });

  test('the outputs of the refused combine still name the artifact and the file, and no release', () => {
    const { id, content } = scene.service.artifacts().find(({ name }) => name === 'cut.mp4')!;
    expect(refused.outputs).toEqual({
      'artifact-name': 'cut.mp4',
      'artifact-url': `https://github.com/${scene.api.repository}/actions/runs/4711/artifacts/${id}`,
      'separate-audio-url': '',
      'artifacts-url': '',
      'artifacts': '[]',
      'sha256': createHash('sha256').update(content).digest('hex'),
      'frames': '60',
      'duration': expect.stringMatching(/^2(\.0\d*)?$/) as unknown,
      'size': String(content.length),
    });
  });

  test('combine with overwrite replaces it, and tells of the second attempt', async () => {
    const { code, errors, outputs, summary } = await scene.combine({
      ...PUBLICATION,
      overwrite: 'true',
    });
    expect({ code, errors, frames: outputs['frames'] }).toEqual({
      code: 0,
      errors: [],
      frames: '60',
    });
    expect(scene.artifacts).toEqual(['cut.mp4']);
    expect(scene.api.releases).toMatchObject([
      { draft: false, assets: [{ name: 'cut.mp4', digest: `sha256:${outputs['sha256']}` }] },
    ]);
    expect(summary.split('\n').filter((line) => line.includes('attempts'))).toEqual([
      expect.stringMatching(/^\| 2 \| 20–39 \| .* \| 2 attempts \|$/),
    ]);
    expect(scene.violations).toEqual([]);
  });
});
