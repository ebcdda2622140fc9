import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { renderFrames, renderStill, selectComposition } from '@remotion/renderer';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ActionScene } from '../support/action-scene.ts';
import { readFiles, temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { chrome } from '../support/chrome.ts';
import { annotationsBesidesFonts, type ActionRun } from '../support/run-action.ts';
import { makeSmallProject, SMALL_FRAMES, type SmallProject } from '../support/small-project.ts';
import { readZipFiles } from '../support/zip-files.ts';

let project: SmallProject;
let scene: ActionScene;
let folder: TemporaryFolder;

beforeAll(async () => {
  project = await makeSmallProject();
  [scene, folder] = [await ActionScene.start(project), await temporaryFolder()];
});

afterAll(async () => {
  for (const each of [scene, folder, project]) await each?.[Symbol.asyncDispose]();
});

/** Plan, all jobs one after another, and combine; none may fail. */
async function runAll(
  inputs: Readonly<Record<string, string>>,
  publication: Readonly<Record<string, string>> = {},
): Promise<{ jobs: number; combined: ActionRun }> {
  const plan = await scene.plan(inputs);
  const jobs = Number(plan.outputs['job-count']);
  const runs = [plan];
  for (let job = 0; job < jobs; job++) runs.push(await scene.job(job));
  const combined = await scene.combine(publication);
  for (const run of [...runs, combined]) {
    const { code, lines } = run;
    const annotations = annotationsBesidesFonts(run);
    expect({ code, annotations }, lines.join('\n')).toEqual({ code: 0, annotations: [] });
  }
  return { jobs, combined };
}

function contentOf(name: string): Buffer {
  const found = scene.service.artifacts().find((artifact) => artifact.name === name);
  if (found === undefined) throw new Error(`${name} is not among ${scene.artifacts.join(', ')}.`);
  return found.content;
}

/** What Remotion's own functions take on one machine. */
async function oneMachine() {
  const serveUrl = path.join(project.folder, 'build');
  const browserExecutable = await chrome();
  const composition = await selectComposition({ serveUrl, id: 'Silent', browserExecutable });
  return { serveUrl, browserExecutable, composition, logLevel: 'error' } as const;
}

describe('a still', () => {
  test('is the picture that renderStill() makes, byte for byte, from one job', async () => {
    const { jobs, combined } = await runAll({
      composition: 'Silent',
      still: 'true',
      frame: '-1',
      scale: '0.5',
      jobs: '8',
    });
    expect(jobs).toBe(1);
    const output = path.join(folder.path, 'still.png');
    await renderStill({ ...(await oneMachine()), frame: SMALL_FRAMES - 1, scale: 0.5, output });
    expect(contentOf('Silent.png').equals(await readFile(output))).toBe(true);
    expect(combined.outputs).toMatchObject({ frames: '1', duration: '' });
    expect(combined.summary).toContain('| Format | png, 160x90 |');
  });
});

describe('an image sequence', () => {
  test('over four jobs has the pictures that renderFrames() makes, under the same names', async () => {
    const { jobs } = await runAll({
      'composition': 'Silent',
      'options': 'image-sequence=true\nframes=5-24\nimage-format=png',
      'name': 'frames',
      'frames-per-chunk': '6',
    });
    expect(jobs).toBe(4);
    const outputDir = path.join(folder.path, 'frames');
    await renderFrames({
      ...(await oneMachine()),
      outputDir,
      imageFormat: 'png',
      frameRange: [5, 24],
      inputProps: {},
      onStart: () => undefined,
      onFrameUpdate: () => undefined,
    });
    const found = readZipFiles(contentOf('frames.zip'));
    expect([...found.keys()]).toEqual(Object.keys(await readFiles(outputDir)));
    expect(found.size).toBe(20);
    for (const [name, content] of found)
      expect(content.equals(await readFile(path.join(outputDir, name))), name).toBe(true);
  });
});

describe('single frames', () => {
  test('become pictures of those frames, under the names that one machine gives them', async () => {
    const { jobs } = await runAll({
      composition: 'Silent',
      frames: '58,0,30',
      options: 'image-sequence=true',
      name: 'single',
      jobs: '2',
    });
    expect(jobs).toBe(2);
    const outputDir = path.join(folder.path, 'single');
    await renderFrames({
      ...(await oneMachine()),
      outputDir,
      imageFormat: 'png',
      frames: [0, 30, 58],
      inputProps: {},
      onStart: () => undefined,
      onFrameUpdate: () => undefined,
    });
    const found = readZipFiles(contentOf('single.zip'));
    expect([...found.keys()]).toEqual(['element-00.png', 'element-30.png', 'element-58.png']);
    for (const [name, content] of found)
      expect(content.equals(await readFile(path.join(outputDir, name))), name).toBe(true);
  });
});

describe('files of <Artifact>s', () => {
  const emits = { 3: 'thumbnail.txt', 30: 'captions/en: 1.txt', 59: 'last.txt' };

  test('come once each, beside the video and beside its release asset', async () => {
    const { combined } = await runAll(
      {
        composition: 'Small',
        props: JSON.stringify({ emits }),
        jobs: '3',
        name: 'extras',
      },
      { 'release-tag': 'v1', 'token': scene.api.token },
    );
    const files = readZipFiles(contentOf('extras.mp4.artifacts'));
    expect(
      Object.fromEntries([...files].map(([name, content]) => [name, content.toString()])),
    ).toEqual({
      'captions/en- 1.txt': 'made at frame 30',
      'last.txt': 'made at frame 59',
      'thumbnail.txt': 'made at frame 3',
    });
    expect(combined.summary).toContain('| captions/en: 1.txt | 30 | 16 B |');
    const [release] = scene.api.releases;
    expect(release!.draft).toBe(false);
    expect(release!.assets.map(({ label, name }) => label || name).toSorted()).toEqual([
      'captions/en: 1.txt',
      'extras.mp4',
      'last.txt',
      'thumbnail.txt',
    ]);
    const listed = JSON.parse(combined.outputs['artifacts']!) as Record<string, unknown>[];
    expect(listed.map(({ filename, frame }) => [filename, frame])).toEqual(
      Object.entries(emits).map(([frame, filename]) => [filename, Number(frame)]),
    );
    for (const each of listed) expect(each['asset-url']).toMatch(/\/releases\/download\/v1\//);
    expect(scene.violations).toEqual([]);
  });

  test('of one name from two frames are refused with both frames, and nothing is published', async () => {
    await scene.plan({
      composition: 'Small',
      props: JSON.stringify({ emits: { 3: 'same.txt', 45: 'same.txt' } }),
      jobs: '3',
      name: 'twice',
    });
    for (const job of [0, 1, 2]) expect((await scene.job(job)).errors).toEqual([]);
    const { code, errors } = await scene.combine();
    expect({ code, errors }).toEqual({
      code: 1,
      errors: [
        '<Artifact>: one name is used twice: "same.txt" at frame 3 and "same.txt" at frame 45. Each file needs a name of its own: emit it at one frame only, or put the frame into its name.',
      ],
    });
    expect(scene.artifacts).not.toContain('twice.mp4');
  });
});
