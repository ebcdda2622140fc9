import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ActionScene } from '../support/action-scene.ts';
import { temporaryFolder, writeFiles, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { chrome } from '../support/chrome.ts';
import { makeNoise, writeWav } from '../support/noise.ts';
import { listenToPages, type PageListener } from '../support/page-listener.ts';
import type { ActionRun } from '../support/run-action.ts';
import { makeSmallProject, type SmallProject } from '../support/small-project.ts';
import { root } from '../support/yaml-files.ts';

/** The middle of each of three chunks, which no neighbour renders for its sound. */
const MIDDLES = [10, 30, 50];

let project: SmallProject;
let scene: ActionScene;
let pages: PageListener;
let cache: TemporaryFolder;
let plan: ActionRun;

beforeAll(async () => {
  [project, cache, pages] = [
    await makeSmallProject(),
    await temporaryFolder(),
    await listenToPages(),
  ];
});

afterAll(async () => {
  for (const each of [pages, cache, project]) await each?.[Symbol.asyncDispose]();
});

afterEach(() => {
  pages.answer = () => '';
  pages.reports.length = 0;
});

/** A new run of the workflow, in which earlier artifacts are not seen. */
async function startRun(inputs: Readonly<Record<string, string>> = {}): Promise<void> {
  scene.service.startAttempt('all-jobs');
  pages.reports.length = 0;
  const props = JSON.stringify({ listener: pages.url, tellAt: MIDDLES });
  plan = await scene.plan({
    'composition': 'Small',
    'frames-per-chunk': '20',
    'name': 'cut',
    'chunk-cache': 'true',
    'keep-going': 'true',
    props,
    ...inputs,
  });
  expect(plan.errors).toEqual([]);
}

function matrix(): { job: number; name: string }[] {
  const { include } = JSON.parse(plan.outputs['matrix']!) as {
    include: { job: number; name: string }[];
  };
  return include;
}

async function renderAll(): Promise<ActionRun[]> {
  const runs: ActionRun[] = [];
  for (const { job } of matrix()) runs.push(await scene.job(job));
  return runs;
}

function framesTold(): number[] {
  return pages.reports.map(({ frame }) => frame).toSorted((a, b) => a - b);
}

// One story: each test goes on where the one before has ended.
describe('chunks kept in a folder', () => {
  let first: ActionRun;

  beforeAll(async () => {
    scene = await ActionScene.start(project);
    scene.env = { REMOTION_MATRIX_CACHE: cache.path };
  });

  afterAll(async () => {
    expect(scene.violations).toEqual([]);
    await scene[Symbol.asyncDispose]();
  });

  test('a run whose second job fails keeps what the others have rendered', async () => {
    await startRun();
    pages.answer = ({ frame }) => (frame === 30 ? 'Out of clay' : '');
    expect((await renderAll()).map(({ code }) => code)).toEqual([0, 1, 0]);
    expect((await scene.combine()).code).toBe(1);
  });

  test('a new run renders only what is missing', async () => {
    await startRun();
    expect(matrix()).toEqual([{ job: 0, name: '1/1 · frames 20–39' }]);
    await renderAll();
    expect(framesTold()).toEqual([30]);
    first = await scene.combine();
    expect(first.errors).toEqual([]);
    expect(first.lines).toContain('2 chunks taken from the cache');
    expect(first.summary).toContain('3 chunks, 2 of them from the cache, on 1 job');
  });

  test('a run after that renders nothing, plans no job, and gives the identical file', async () => {
    await startRun();
    expect(plan.outputs).toMatchObject({
      'matrix': '{"include":[]}',
      'job-count': '0',
      'chunk-count': '3',
    });
    const again = await scene.combine();
    expect(framesTold()).toEqual([]);
    expect(again.errors).toEqual([]);
    expect(again.outputs['sha256']).toBe(first.outputs['sha256']);
    expect(again.outputs['frames']).toBe('60');
    // The run before has told what frames cost; of chunks that are there nothing is expected.
    expect([plan.summary, again.summary].join('\n')).not.toContain('xpected');
  });

  test('the same is rendered without the cache', async () => {
    await startRun({ 'chunk-cache': 'false' });
    await renderAll();
    expect(framesTold()).toEqual(MIDDLES);
    const combined = await scene.combine();
    expect(combined.outputs['sha256']).toBe(first.outputs['sha256']);
    expect(combined.summary).toContain('Expected and measured');
  });

  test('other props, or another secret of the page, render all', async () => {
    await startRun({ props: JSON.stringify({ listener: pages.url, tellAt: [10, 30, 50, 55] }) });
    expect(matrix()).toHaveLength(3);
    scene.env = { ...scene.env, REMOTION_MATRIX_ENV: 'API_KEY=another' };
    await startRun();
    expect(matrix()).toHaveLength(3);
  });

  test('a job whose variables are not those of plan keeps nothing', async () => {
    scene.env = { REMOTION_MATRIX_CACHE: cache.path };
    const { warnings } = await scene.job(0);
    expect(warnings.filter((line) => line.startsWith('chunk-cache: '))).toHaveLength(1);
    scene.env = { ...scene.env, REMOTION_MATRIX_ENV: 'API_KEY=another' };
    await startRun();
    expect(matrix()).toHaveLength(3);
  });

  test('a chunk that vanished after plan is named, with what to do', async () => {
    scene.env = { REMOTION_MATRIX_CACHE: cache.path };
    await startRun();
    await using empty = await temporaryFolder();
    scene.env = { REMOTION_MATRIX_CACHE: empty.path };
    const { errors } = await scene.combine();
    expect(errors).toHaveLength(3);
    expect(errors[1]).toBe(
      'chunk 2 of 3 (frames 20–39, from the cache) was in the cache when plan looked, and is not any more. Run the workflow again with all its jobs ("Re-run all jobs", or a new run): plan then has it rendered. Re-running failed jobs does not. Where it is so each time, the chunks of this video are more than the cache holds: leave chunk-cache out.',
    );
  });
});

describe('chunks kept in GitHub’s cache', () => {
  beforeAll(async () => {
    scene = await ActionScene.start(project, { cache: true });
  });

  afterAll(async () => {
    expect(scene.violations).toEqual([]);
    await scene[Symbol.asyncDispose]();
  });

  test('are found by the next run, which renders nothing and gives the identical file', async () => {
    await startRun();
    await renderAll();
    const first = await scene.combine();
    expect(scene.service.cacheEntries.filter(({ key }) => key.includes('-chunk-'))).toHaveLength(3);
    await startRun();
    expect(plan.outputs['job-count']).toBe('0');
    const again = await scene.combine();
    expect(framesTold()).toEqual([]);
    expect(again.outputs['sha256']).toBe(first.outputs['sha256']);
  });

  test('that cannot be uploaded for its rate limit are a warning, and the video is there all the same', async () => {
    scene.service.inject({ on: 'CreateCacheEntry', with: 429, times: 100 });
    await startRun({ composition: 'Silent' });
    const jobs = await renderAll();
    expect(jobs.map(({ code, warnings }) => ({ code, warnings }))).toEqual(
      Array.from({ length: 3 }, () => ({
        code: 0,
        warnings: [expect.stringMatching(/GitHub's cache: could not save .*429/)],
      })),
    );
    expect((await scene.combine()).errors).toEqual([]);
  });
});

describe('a project that is copied to another path and bundled there by webpack finds all chunks', () => {
  let copies: string;

  beforeAll(async () => {
    await mkdir(path.join(root, 'out'), { recursive: true });
    // Both copies lie in this repository, whose node_modules they find.
    copies = await mkdtemp(path.join(root, 'out', 'copies-'));
  });

  afterAll(async () => await rm(copies, { recursive: true, force: true }));

  async function writeProject(folder: string, sound: string): Promise<void> {
    await writeFiles(folder, {
      'package.json': '{"name":"copied","dependencies":{"remotion":"4.0.529"}}',
      'tsconfig.json': '{"compilerOptions":{"module":"preserve","target":"es2022"}}',
      'public/about.txt': 'a file',
      'src/index.tsx': `import React from 'react';
import { AbsoluteFill, Composition, registerRoot, staticFile, useCurrentFrame } from 'remotion';
import { Audio } from '${sound}';

const Film = () => (
  <AbsoluteFill style={{ background: 'hsl(' + useCurrentFrame() * 20 + ' 80% 50%)' }}>
    <Audio src={staticFile('noise.wav')} />
  </AbsoluteFill>
);

registerRoot(() => (
  <Composition id="Film" component={Film} width={64} height={36} fps={30} durationInFrames={12} />
));
`,
    });
    await writeWav(path.join(folder, 'public/noise.wav'), makeNoise(24_000), 48_000);
  }

  /** Renders by the command; gives how many chunks plan has found. */
  async function countFound(folder: string, kept: string): Promise<string | undefined> {
    const options = ['--frames-per-chunk=6', '--chunk-cache', '--bundler=webpack', '--log=verbose'];
    const browser = `--browser-executable=${await chrome()}`;
    const args = ['render', 'src/index.tsx', 'Film', 'film.mp4', ...options, browser];
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [path.join(root, 'dist/remotion-matrix.js'), ...args],
      { cwd: folder, env: { ...process.env, REMOTION_MATRIX_CACHE: kept } },
    );
    return /(\d+ of \d+) chunks are in the cache/.exec(stdout)?.[1];
  }

  test.each([
    ['of a plain composition', 'remotion'],
    ['of one that uses @remotion/media', '@remotion/media'],
  ])('%s', async (_, sound) => {
    const place = await mkdtemp(path.join(copies, 'of-'));
    const [one, other] = [path.join(place, 'one'), path.join(place, 'copy')];
    await writeProject(one, sound);
    await cp(one, other, { recursive: true });
    const kept = path.join(place, 'kept');
    expect(await countFound(one, kept)).toBe('0 of 2');
    expect(await countFound(other, kept)).toBe('2 of 2');
  });
});
