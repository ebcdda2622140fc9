import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { zipFolder } from '../../src/adapters/zip.ts';
import { kitArtifactName } from '../../src/core/artifact-names.ts';
import { combineRender, type UploadedRender } from '../../src/render/combine-render.ts';
import { digestOf } from '../../src/render/digest.ts';
import { checkPublication, publishAssets } from '../../src/render/publish.ts';
import { renderJob } from '../../src/render/render-job.ts';
import type { ArtifactStore } from '../../src/render/ports.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { makeTestPlan, someDigest } from '../support/plans.ts';
import { collectingReporter, countingJoiner, plainRenderer } from '../support/render-twins.ts';
import { apiAsset, apiRelease, brokenUpload } from '../support/release-api.ts';
import { problemsOf, ReleaseScene } from '../support/release-api-scene.ts';

const FRAMES = 20;
/** What the renderer writes, which is the result where there is one chunk. */
const VIDEO = 'frames from 0';

let folder: TemporaryFolder;
let scene: ReleaseScene;
let artifacts: ArtifactStore;
const plan = makeTestPlan({ frames: FRAMES, jobs: 1, options: { muted: true } });
const planned = { plan, planDigest: someDigest };
const { outName } = plan.renders[0]!;

beforeEach(async () => {
  folder = await temporaryFolder();
  scene = await ReleaseScene.start();
  artifacts = folderArtifacts(path.join(folder.path, 'artifacts'));
});

afterEach(async () => {
  for (const each of [scene, folder]) await each[Symbol.asyncDispose]();
});

async function storedNames(): Promise<string[]> {
  return (await artifacts.list()).map(({ name }) => name);
}

/** Renders the only chunk. */
async function render(): Promise<void> {
  await renderJob(planned, plan.jobs[0]!, path.join(folder.path, 'job'), {
    artifacts,
    archiver: tarArchiver,
    renderer: plainRenderer(),
    reporter: collectingReporter(),
    attempt: 1,
    signal: new AbortController().signal,
    keepChunk: null,
  });
}

/**
 * Combines it, and publishes to the scene's release.
 *
 * @param token the publisher's; null if there is none
 */
async function combine(told: UploadedRender[], token: string | null): Promise<void> {
  const reporter = collectingReporter();
  const host = token === null ? null : scene.host({ token });
  const release = { tag: 'v1', overwrite: false };
  const kit = kitArtifactName(plan.name, planned.planDigest);
  await combineRender(planned, kit, path.join(folder.path, 'combine'), {
    artifacts,
    archiver: tarArchiver,
    reporter,
    joiner: countingJoiner(FRAMES),
    zip: zipFolder,
    cache: null,
    attempt: 1,
    tellUploaded: (uploaded) => void told.push(uploaded),
    publisher: {
      check: async (assets) => await checkPublication({ ...release, assets }, host),
      publish: async (assets) => await publishAssets({ ...release, assets }, host!, reporter),
    },
    waiting: null,
  });
}

const obstacles: readonly {
  readonly what: string;
  readonly token?: string | null;
  readonly prepare?: () => void;
  readonly problem: RegExp;
}[] = [
  { what: 'there is no token', token: null, problem: /needs a token, and none was given/ },
  { what: 'GitHub does not know the token', token: 'old', problem: /401: Bad credentials/ },
  {
    what: 'the token may only read',
    prepare: () => (scene.api.state.permission = 'read'),
    problem: /permissions: contents: write/,
  },
  {
    what: 'the release has an asset of the name',
    prepare: () => {
      const assets = [apiAsset({ name: outName })];
      scene.api.state.releases = [apiRelease({ tag: 'v1', assets })];
    },
    problem: /has an asset .* already.*overwrite: true/,
  },
  {
    what: 'the release is immutable',
    prepare: () => (scene.api.state.releases = [apiRelease({ tag: 'v1', immutable: true })]),
    problem: /published and immutable/,
  },
  {
    what: 'the rules of the repository refuse the tag',
    prepare: () =>
      scene.api.next('repos/update-release', () => ({
        status: 422,
        body: { message: 'Cannot create ref due to creations being restricted.' },
      })),
    problem: /creations being restricted\.\)\. .*another release-tag/,
  },
  {
    what: 'every upload breaks off',
    prepare: () => {
      for (let tries = 0; tries < 3; tries++)
        scene.api.next('repos/upload-release-asset', brokenUpload);
    },
    problem: /Run the job again/,
  },
];

describe('a finished video that cannot be published is an artifact, and the chunks stay', () => {
  test.each(obstacles)('where $what', async ({ token, prepare, problem }) => {
    prepare?.();
    await render();
    const before = await storedNames();
    const told: UploadedRender[] = [];
    const problems = await problemsOf(combine(told, token === undefined ? scene.api.token : token));
    expect(problems).toEqual([
      expect.stringMatching(problem),
      expect.stringContaining(
        `${outName} is finished and not published. It is kept as the artifact`,
      ),
    ]);
    const uploaded = { artifactName: outName, sha256: digestOf(VIDEO), size: VIDEO.length };
    expect(told).toMatchObject([uploaded]);
    expect(problems[1]).toContain(told[0]!.artifactUrl);
    expect((await storedNames()).toSorted()).toEqual([...before, outName].toSorted());
  });
});
