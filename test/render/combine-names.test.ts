import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import { githubArtifacts } from '../../src/adapters/github-artifacts.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { zipFolder } from '../../src/adapters/zip.ts';
import { kitArtifactName } from '../../src/core/artifact-names.ts';
import { combineRender } from '../../src/render/combine-render.ts';
import { digestOf } from '../../src/render/digest.ts';
import { renderJob } from '../../src/render/render-job.ts';
import type { ArtifactStore } from '../../src/render/ports.ts';
import {
  enterJob,
  readFiles,
  temporaryFolder,
  writeFiles,
  type TemporaryFolder,
} from '../support/artifact-fixtures.ts';
import { startArtifactService } from '../support/artifact-service.ts';
import { makeTestPlan, someDigest } from '../support/plans.ts';
import { collectingReporter, countingJoiner, plainRenderer } from '../support/render-twins.ts';

interface Run {
  readonly artifacts: ArtifactStore;
  /** Runs the whole workflow again: on GitHub as another attempt, under act with the same folder. */
  again(): void;
}

const PLACES: Readonly<Record<string, (stack: AsyncDisposableStack) => Promise<Run>>> = {
  async 'under act'(stack) {
    const root = stack.use(await temporaryFolder()).path;
    return { artifacts: folderArtifacts(root), again: () => undefined };
  },
  async 'on GitHub'(stack) {
    const service = stack.use(await startArtifactService());
    enterJob(service.env);
    return {
      artifacts: githubArtifacts({ retryDelay: 1 }),
      again: () => {
        service.startAttempt('all-jobs');
        enterJob(service.envOf('combine'));
      },
    };
  },
};

describe.each(Object.entries(PLACES))('two renders of one run, %s', (_, open) => {
  let stack: AsyncDisposableStack;
  let folder: TemporaryFolder;
  let run: Run;
  let renders = 0;

  beforeEach(async () => {
    stack = new AsyncDisposableStack();
    folder = stack.use(await temporaryFolder());
    run = await open(stack);
  });
  afterEach(async () => {
    await stack.disposeAsync();
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  /** Renders a video in one chunk that holds a text, and combines it. */
  async function render(text: string, props: string, outName = 'cut.mp4') {
    const prop = { path: 'props/0-input.json', sha256: digestOf(props) };
    const plan = makeTestPlan({
      frames: 20,
      jobs: 1,
      outName,
      options: { muted: true },
      props: { input: prop, resolved: { ...prop, sha256: someDigest } },
    });
    const planned = { plan, planDigest: digestOf(JSON.stringify([plan, text])) };
    const { artifacts } = run;
    const reporter = collectingReporter();
    const common = { artifacts, reporter, archiver: tarArchiver };
    const work = path.join(folder.path, String(++renders));
    await renderJob(planned, plan.jobs[0]!, path.join(work, 'job'), {
      ...common,
      renderer: {
        ...plainRenderer(),
        render: async ({ output }) => {
          await writeFile(output, text);
          return { slowestFrames: [], sound: null };
        },
      },
      attempt: 1,
      signal: new AbortController().signal,
      keepChunk: null,
    });
    const kit = kitArtifactName(plan.name, planned.planDigest);
    const combined = await combineRender(planned, kit, path.join(work, 'combine'), {
      ...common,
      joiner: countingJoiner(20),
      zip: zipFolder,
      cache: null,
      attempt: 1,
      tellUploaded: () => undefined,
      publisher: null,
      waiting: null,
    });
    return { combined, reporter };
  }

  async function stored(): Promise<Record<string, string>> {
    const down = path.join(folder.path, `down-${++renders}`);
    for (const artifact of await run.artifacts.list()) await run.artifacts.download(artifact, down);
    return await readFiles(down);
  }

  test('with one name are both kept, and the second says which name it has', async () => {
    const first = await render('in English', '{"lang":"en"}');
    const second = await render('auf Deutsch', '{"lang":"de"}');
    expect(await stored()).toEqual({ 'cut.mp4': 'in English', 'cut-2.mp4': 'auf Deutsch' });
    expect(first.combined).toMatchObject({ artifactName: 'cut.mp4', warnings: [] });
    expect(second.combined.artifactName).toBe('cut-2.mp4');
    expect(second.reporter.warnings).toEqual([
      'out-name: this run has an artifact "cut.mp4" already, which another render or step has made. It is left alone, and this result is the artifact "cut-2.mp4". Give each render of a run its own out-name.',
    ]);
    expect(second.combined.warnings).toEqual(second.reporter.warnings);
  });

  test('leave a caller’s own artifact alone', async () => {
    await writeFiles(folder.path, { 'cut.mp4': 'of the caller' });
    await run.artifacts.upload({ file: path.join(folder.path, 'cut.mp4') });
    await render('a video', '{}');
    expect(await stored()).toEqual({ 'cut.mp4': 'of the caller', 'cut-2.mp4': 'a video' });
  });

  test('that run again have the names that they had, and replace their own', async () => {
    for (const time of ['first', 'second']) {
      await render(`in English, ${time} time`, '{"lang":"en"}');
      await render(`auf Deutsch, ${time} time`, '{"lang":"de"}');
      expect(await stored()).toEqual({
        'cut.mp4': `in English, ${time} time`,
        'cut-2.mp4': `auf Deutsch, ${time} time`,
      });
      run.again();
    }
  });

  test('say once what GitHub makes of a name', async () => {
    const { combined, reporter } = await render('a video', '{}', 'a:b|c.mp4');
    expect(combined).toMatchObject({ outName: 'a:b|c.mp4', artifactName: 'a-b-c.mp4' });
    expect(reporter.lines.filter((line) => line.includes('a-b-c.mp4'))).toEqual([
      'out-name: "a:b|c.mp4" is the artifact "a-b-c.mp4", because GitHub refuses some characters in names.',
    ]);
  });
});
