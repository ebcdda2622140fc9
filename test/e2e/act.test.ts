import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readOrigin } from '../../scripts/stamp-workflow.ts';
import { probeMedia } from '../../src/adapters/remotion/ffprobe.ts';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import { loadRemotion } from '../../src/adapters/remotion/remotion.ts';
import {
  commitAll,
  copyTracked,
  exportActions,
  linkPackages,
} from '../support/act-repositories.ts';
import { findAct, runAct } from '../support/act.ts';
import { chrome } from '../support/chrome.ts';
import { root } from '../support/yaml-files.ts';

const act = await findAct();
const { owner, ref } = readOrigin(root);

/** The example at half its size, two of its ten seconds, on two jobs. */
const shortRender = {
  'composition': 'Hello',
  'frames': '0-59',
  'jobs': '2',
  'scale': '0.5',
  'out-name': 'short.mp4',
};

describe.skipIf(act === null)('the workflow under act', () => {
  let folder = '';
  let published = '';

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'remotion-matrix-e2e-'));
    published = path.join(folder, 'published');
    await mkdir(published);
    await exportActions(published);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** Looks at what a run left in the folder that takes the place of GitHub's artifact service. */
  async function expectVideo(artifacts: string): Promise<void> {
    const store = folderArtifacts(artifacts);
    const left = await store.list();
    expect(left.map(({ name }) => name)).toEqual(['short.mp4']);
    await store.download(left[0]!, artifacts);
    const remotion = loadRemotion(path.join(root, 'examples/hello'));
    const video = await probeMedia(remotion, path.join(artifacts, 'short.mp4'));
    expect(video.videoFrames).toBe(60);
    expect(video.duration).toBeCloseTo(2, 0);
    expect(video.audioCodec).toBe('aac');
  }

  test('renders the example in a checkout of this repository, run by hand', async ({ signal }) => {
    const repository = path.join(folder, 'checkout');
    const artifacts = path.join(folder, 'checkout-artifacts');
    await copyTracked('.', repository);
    await commitAll(repository, `${owner}/remotion-matrix`);

    await runAct({
      act: act!,
      repository,
      workflow: '.github/workflows/render.yml',
      published,
      inputs: {
        ...shortRender,
        'working-directory': 'examples/hello',
        'install-command': linkPackages(),
        'browser-executable': await chrome(),
      },
      env: { REMOTION_MATRIX_ARTIFACTS: artifacts },
      signal,
    });

    await expectVideo(artifacts);
  });

  test('joins the same video again without a render job, where its chunks are in the cache', async ({
    signal,
  }) => {
    const repository = path.join(folder, 'cached');
    await copyTracked('.', repository);
    await commitAll(repository, `${owner}/remotion-matrix`);
    const logs: string[] = [];
    for (const run of ['first', 'second']) {
      const artifacts = path.join(folder, `cached-artifacts-${run}`);
      const log = await runAct({
        act: act!,
        repository,
        workflow: '.github/workflows/render.yml',
        published,
        inputs: {
          ...shortRender,
          'options': 'chunk-cache=true',
          'working-directory': 'examples/hello',
          'install-command': linkPackages(),
          'browser-executable': await chrome(),
        },
        env: {
          REMOTION_MATRIX_ARTIFACTS: artifacts,
          REMOTION_MATRIX_CACHE: path.join(folder, 'cache'),
        },
        signal,
      });
      logs.push(log);
      await expectVideo(artifacts);
    }
    expect(logs.map((log) => /chunk \d of 2: \d+ frames in/.test(log))).toEqual([true, false]);
    expect(logs[1]).toContain('2 chunks taken from the cache');
  });

  test('renders the project of another repository, whose workflow calls ours', async ({
    signal,
  }) => {
    const repository = path.join(folder, 'caller');
    const artifacts = path.join(folder, 'caller-artifacts');
    await copyTracked('examples/hello', path.join(repository, 'videos/hello'));
    await mkdir(path.join(repository, '.github/workflows'), { recursive: true });
    await writeFile(
      path.join(repository, '.github/workflows/video.yml'),
      callerWorkflow(await chrome()),
    );
    await writeFile(path.join(repository, '.gitignore'), 'node_modules\n');
    await commitAll(repository, 'someone/videos');

    const log = await runAct({
      act: act!,
      repository,
      workflow: '.github/workflows/video.yml',
      published,
      secrets: { VIDEO_ENV: 'REMOTION_GREETING=Hello from a secret' },
      env: { REMOTION_MATRIX_ARTIFACTS: artifacts },
      signal,
    });

    await expectVideo(artifacts);
    expect(log).toContain('The video has 60 frames.');
    expect(log).not.toContain('Hello from a secret');
  });
});

/** The README's example, with a job that uses the outputs. */
function callerWorkflow(browser: string): string {
  const inputs = {
    ...shortRender,
    'working-directory': 'videos/hello',
    'install-command': linkPackages(),
    'browser-executable': browser,
  };
  return `name: Video
on: workflow_dispatch
jobs:
  video:
    uses: ${owner}/remotion-matrix/.github/workflows/render.yml@${ref}
    with: ${JSON.stringify(inputs)}
    secrets:
      env: \${{ secrets.VIDEO_ENV }}
  after:
    needs: video
    runs-on: ubuntu-24.04
    steps:
      - run: echo "The video has $FRAMES frames."
        env:
          FRAMES: \${{ needs.video.outputs.frames }}
`;
}
