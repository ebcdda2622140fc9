import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ActionScene } from '../support/action-scene.ts';
import { temporaryFolder, writeFiles, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { apiAsset, apiRelease, startReleaseApi, type ReleaseApi } from '../support/release-api.ts';
import { runAction, type ActionRun } from '../support/run-action.ts';
import { makeSmallProject } from '../support/small-project.ts';

const IMMUTABLE =
  'The release "v1" is published and immutable: "hello.mp4" cannot be added to it or replaced. Publish under a new release-tag.';
const ASSET_THERE =
  'The release "v1" has an asset "hello.mp4" already. Publishing will fail, unless the very same file is rendered again. Give "overwrite: true" to replace it, or another out-name or release-tag.';

describe('plan, before anything is installed,', () => {
  let place: TemporaryFolder;
  let api: ReleaseApi;
  let workspace: string;

  beforeEach(async () => {
    [place, api] = [await temporaryFolder(), await startReleaseApi()];
    // All that the workflow grants plan.
    api.state.permission = 'read';
    workspace = path.join(place.path, 'checkout');
    await writeFiles(workspace, { 'package.json': '{}' });
  });

  afterEach(async () => {
    for (const each of [api, place]) await each[Symbol.asyncDispose]();
    expect(api.violations).toEqual([]);
  });

  type Texts = Readonly<Record<string, string>>;

  /** Plans with an installation that leaves a file, and fails. */
  async function plan(inputs: Texts, event: Texts = {}): Promise<ActionRun> {
    const { token, env } = api;
    const install = 'touch installed && exit 3';
    return await runAction('plan', {
      inputs: { 'install-command': install, 'release-tag': 'v1', token, ...inputs },
      env: { ...env, ...event, REMOTION_MATRIX_ARTIFACTS: path.join(place.path, 'artifacts') },
      folder: place.path,
      workspace,
    });
  }

  test('refuses an immutable release', async () => {
    api.state.releases = [apiRelease({ tag: 'v1', immutable: true })];
    const { code, errors } = await plan({ 'out-name': 'videos/hello.mp4' });
    expect({ code, errors }).toEqual({ code: 1, errors: [IMMUTABLE] });
    expect(await readdir(workspace)).toEqual(['package.json']);
  });

  test('refuses a tag that git would, and asks GitHub nothing', async () => {
    const { code, errors } = await plan({ 'out-name': 'hello.mp4', 'release-tag': 'v 1' });
    expect({ code, errors }).toEqual({
      code: 1,
      errors: [expect.stringMatching(/^release-tag: "v 1" is not allowed/)],
    });
    expect(api.requests).toEqual([]);
  });

  test('warns of an asset of the name, unless overwrite is given', async () => {
    const assets = [apiAsset({ name: 'hello.mp4' })];
    api.state.releases = [apiRelease({ tag: 'v1', assets })];
    const warningsWith = async (overwrite: string) =>
      (await plan({ 'out-name': 'hello.mp4', overwrite })).warnings;
    expect(await warningsWith('false')).toEqual([ASSET_THERE]);
    expect(await warningsWith('true')).toEqual([]);
  });

  test('lets a release that is there without such an asset pass', async () => {
    const assets = [apiAsset({ name: 'other.mp4' })];
    api.state.releases = [apiRelease({ tag: 'v1', assets })];
    const { warnings, errors } = await plan({ 'out-name': 'hello.mp4' });
    expect(warnings).toEqual([]);
    expect(errors).toEqual([expect.stringMatching(/^install-command: .* ended with code 3/)]);
  });

  test.each([
    ['', /^release-tag: publishing "v1" needs a token, and none was given\./],
    ['old', /^The release "v1" could not be looked at: .*401: Bad credentials/],
  ])('warns where its token is %j, and goes on', async (token, expected) => {
    const { warnings, errors } = await plan({ 'out-name': 'hello.mp4', token });
    expect(warnings).toEqual([expect.stringMatching(expected)]);
    expect(errors).toEqual([expect.stringMatching(/^install-command: .* ended with code 3/)]);
  });

  test.each([
    ['octo/videos', 'pull_request', []],
    ['someone/videos', 'pull_request_target', []],
    [
      'someone/videos',
      'pull_request',
      [
        'release-tag: publishing "v1" will probably fail, because a pull request from someone/videos started this run. GitHub gives such a run a token that may only read. The video will be an artifact. Leave out release-tag for pull requests, or publish from a run in this repository.',
      ],
    ],
  ])('knows the token of a pull request from %s in %s', async (head, name, expected) => {
    const pull = { head: { repo: { full_name: head } } };
    const event = { repository: { full_name: api.repository }, pull_request: pull };
    await writeFiles(place.path, { 'event.json': JSON.stringify(event) });
    const { warnings } = await plan(
      { 'out-name': 'hello.mp4' },
      { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path.join(place.path, 'event.json') },
    );
    expect(warnings).toEqual(expected);
  });
});

describe('plan, if the name of the result follows from the composition,', () => {
  test('refuses an immutable release before it renders a frame or uploads a kit', async () => {
    await using project = await makeSmallProject();
    await using scene = await ActionScene.start(project);
    scene.api.state.releases = [apiRelease({ tag: 'v1', immutable: true })];
    const publication = { 'release-tag': 'v1', 'token': scene.api.token };
    const { code, errors, lines } = await scene.plan({ composition: 'Silent', ...publication });
    expect({ code, errors }).toEqual({
      code: 1,
      errors: [IMMUTABLE.replace('hello.mp4', 'Silent.mp4')],
    });
    expect(lines).toContain('::group::Select the composition');
    expect(lines).not.toContain('::group::Render one frame as a test');
    expect(scene.artifacts).toEqual([]);
  });

  test('warns once of the assets that are there, the sound beside the video too', async () => {
    await using project = await makeSmallProject();
    await using scene = await ActionScene.start(project);
    const assets = ['cut.mp4', 'music.mp3'].map((name) => apiAsset({ name }));
    scene.api.state.releases = [apiRelease({ tag: 'v1', assets })];
    const { code, warnings } = await scene.plan({
      'composition': 'Small',
      'out-name': 'cut.mp4',
      'separate-audio-to': 'music.mp3',
      'release-tag': 'v1',
      'token': scene.api.token,
    });
    expect(code).toBe(0);
    expect(warnings.filter((line) => line.startsWith('The release'))).toEqual([
      ASSET_THERE.replace('hello.mp4', 'cut.mp4'),
      ASSET_THERE.replace('hello.mp4', 'music.mp3'),
    ]);
  });
});
