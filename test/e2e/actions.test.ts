import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { ActionScene } from '../support/action-scene.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import type { ServedArtifact } from '../support/artifact-service.ts';
import { listenToPages, type PageListener } from '../support/page-listener.ts';
import { annotationsBesidesFonts, type ActionRun } from '../support/run-action.ts';
import {
  makeSmallProject,
  RECORDED_AT,
  SMALL_FRAMES,
  type SmallProject,
} from '../support/small-project.ts';
import { probe } from '../support/video.ts';

const OUT_NAME = `Größe "1", it's 🎬 <cut>.mp4`;
const SECRET = 'hush-5f0c2e77';
const SECRET_OF_TEXT = 'hush-9d41ab30';

/** 5 MB of what a shell, a log or a job output would break. */
const BALLAST = `"quotes" 'more' \\ $HOME \`x\` %0A 🎬\u2028\n<script>`.repeat(100_000);

/** What staticFile('tone.wav') gives in a bundle, also with `npx remotion render` (4.0.529). */
const STATIC_TONE = '/public/tone.wav';

/** The middle of each of three chunks, which no neighbour renders for its sound. */
const MIDDLES = [10, 30, 50];

let project: SmallProject;
let scene: ActionScene;
let pages: PageListener;
let folder: TemporaryFolder;
let plan: ActionRun;
let jobs: ActionRun[];
let combined: ActionRun;
/** What the run had stored when the last job was done, by name. */
let stored: readonly ServedArtifact[];

beforeAll(async () => {
  project = await makeSmallProject();
  [scene, pages, folder] = [
    await ActionScene.start(project),
    await listenToPages(),
    await temporaryFolder(),
  ];
  const tokens = { file: 'remotion-file:tone.wav', date: `remotion-date:${RECORDED_AT}` };
  const props = { listener: pages.url, tellAt: MIDDLES, text: BALLAST, tokens };
  await writeFile(path.join(project.folder, 'props 🎬.json'), JSON.stringify(props));
  // Each of these has once broken a path: of ffmpeg's lists, of a URL, or of a shell.
  const temporary = path.join(folder.path, `it's a | temp #%20 %d`);
  await mkdir(temporary);
  scene.env = {
    RUNNER_TEMP: temporary,
    TMPDIR: temporary,
    REMOTION_WORD: SECRET,
    REMOTION_MATRIX_ENV: `FROM_TEXT='${SECRET_OF_TEXT}'\n# a comment\nEMPTY=`,
  };
  plan = await scene.plan({
    'composition': 'Small',
    'props': 'props 🎬.json',
    'jobs': '3',
    'out-name': OUT_NAME,
  });
  jobs = await Promise.all([0, 1, 2].map(async (job) => await scene.job(job)));
  stored = scene.service.artifacts();
  combined = await scene.combine({ 'release-tag': 'v1', 'token': scene.api.token });
});

afterAll(async () => {
  for (const each of [scene, pages, folder, project]) await each?.[Symbol.asyncDispose]();
});

function result(): ServedArtifact {
  return scene.service.artifacts()[0]!;
}

describe('plan, three jobs and combine', () => {
  test('all succeed, without an error or a warning', () => {
    for (const run of [plan, ...jobs, combined]) {
      const { code, lines } = run;
      const annotations = annotationsBesidesFonts(run);
      expect({ code, annotations }, lines.join('\n')).toEqual({ code: 0, annotations: [] });
    }
  });

  test('plan gives the matrix and what the others work from', () => {
    expect(plan.outputs).toEqual({
      'matrix': JSON.stringify({
        include: [
          { job: 0, name: '1/3 · frames 0–19' },
          { job: 1, name: '2/3 · frames 20–39' },
          { job: 2, name: '3/3 · frames 40–59' },
        ],
      }),
      'kit': expect.stringMatching(/^Small\.[0-9a-f]{12}\.kit\.tar\.zst$/) as unknown,
      'plan-digest': expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      'job-count': '3',
      'chunk-count': '3',
    });
  });

  test('the artifacts on the way are the kit and the chunks, which have the plan’s digest in their names', () => {
    const digest = plan.outputs['plan-digest']!.slice(0, 12);
    expect(stored.map(({ name }) => name).toSorted()).toEqual([
      ...[0, 1, 2].map((chunk) => `Small.${digest}.0-00${chunk}.chunk`),
      `Small.${digest}.kit.tar.zst`,
    ]);
  });

  test('the artifact that is left at the end is the result alone', () => {
    expect(scene.artifacts).toEqual([`Größe -1-, it's 🎬 -cut-.mp4`]);
  });

  test('the result is one file that plays, with every frame and with sound', async () => {
    const file = path.join(folder.path, 'result.mp4');
    await writeFile(file, result().content);
    const { video, audio, streams, duration } = await probe(file);
    expect(streams).toHaveLength(2);
    expect(video).toMatchObject({
      codec: 'h264',
      packets: SMALL_FRAMES,
      width: 320,
      height: 180,
      frameRate: '30/1',
    });
    expect(audio).toMatchObject({ codec: 'aac', sampleRate: 48_000 });
    expect(duration).toBeCloseTo(2, 0);
  });

  test('combine says what it made, and where it is', () => {
    const { id, content } = result();
    const release = `${scene.api.url}/${scene.api.repository}/releases`;
    expect(combined.outputs).toEqual({
      'artifact-name': `Größe -1-, it's 🎬 -cut-.mp4`,
      'artifact-url': `https://github.com/${scene.api.repository}/actions/runs/4711/artifacts/${id}`,
      'release-url': `${release}/tag/v1`,
      'asset-url': expect.stringMatching(
        new RegExp(`^${release}/download/v1/.+\\.mp4$`),
      ) as unknown,
      'separate-audio-url': '',
      'artifacts-url': '',
      'artifacts': '[]',
      'sha256': createHash('sha256').update(content).digest('hex'),
      'frames': String(SMALL_FRAMES),
      'duration': expect.stringMatching(/^2(\.0\d*)?$/) as unknown,
      'size': String(content.length),
    });
    expect(combined.summary).toContain('60 frames, 2.0');
    expect(combined.summary).toContain(combined.outputs['asset-url']);
  });

  test('the release is published, and has the bytes of the result under its name', () => {
    const { sha256, size } = combined.outputs;
    expect(scene.api.releases).toMatchObject([
      {
        tag: 'v1',
        draft: false,
        target: 'c0ffee',
        assets: [
          { label: OUT_NAME, state: 'uploaded', digest: `sha256:${sha256}`, size: Number(size) },
        ],
      },
    ]);
  });

  test('neither service was asked for what GitHub refuses', () => {
    expect(scene.service.requests).toContain('DeleteArtifact');
    expect(scene.violations).toEqual([]);
  });

  test('props of 5 MB reach the pages of every job as they were, and Dates as Dates', () => {
    const reports = pages.reports.toSorted((a, b) => a.frame - b.frame);
    expect(reports.map(({ frame }) => frame)).toEqual(MIDDLES);
    for (const { props, inputProps } of reports) {
      expect(props['text'] === BALLAST).toBe(true);
      expect(inputProps['text'] === BALLAST).toBe(true);
      expect(props['recordedAt']).toEqual({ date: RECORDED_AT });
      expect(props['opensAt']).toEqual({ date: '2026-10-04T08:30:01.000Z' });
    }
  });

  test('names of static files and dates in Remotion’s own notation reach the pages as on one machine', () => {
    const read = { file: STATIC_TONE, date: { date: RECORDED_AT } };
    for (const { props, inputProps } of pages.reports) {
      expect(inputProps['tokens']).toEqual(read);
      expect(props['tokens']).toEqual(read);
      expect(props['tone']).toBe(STATIC_TONE);
    }
  });

  test('REMOTION_* variables and those of REMOTION_MATRIX_ENV reach the pages, and no others', () => {
    const expected = {
      NODE_ENV: 'production',
      REMOTION_WORD: SECRET,
      FROM_TEXT: SECRET_OF_TEXT,
      EMPTY: '',
    };
    expect(pages.reports.map(({ environment }) => environment)).toEqual(
      MIDDLES.map(() => expected),
    );
  });

  test('no secret is in a log or in an artifact', async () => {
    const unpacked = path.join(folder.path, 'kit');
    const kit = stored.find(({ name }) => name.endsWith('.kit.tar.zst'))!;
    await writeFile(`${unpacked}.tar.zst`, kit.content);
    await tarArchiver.unpack(`${unpacked}.tar.zst`, unpacked);
    const entries = await readdir(unpacked, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    const chunks = stored.filter(({ name }) => name.endsWith('.chunk'));
    // The files of a chunk lie in its zip as they are.
    for (const { content } of chunks) expect(content.includes('"planDigest"')).toBe(true);
    expect(files.length).toBeGreaterThan(100);
    const texts = [
      ...[plan, ...jobs, combined]
        .flatMap(({ lines, summary }) => [...lines, summary])
        // GitHub's runner takes these out of the log.
        .filter((line) => !line.startsWith('::add-mask::'))
        .map((line) => Buffer.from(line)),
      ...[...chunks, result()].map(({ content }) => content),
      ...(await Promise.all(files.map(async (file) => await readFile(file)))),
    ];
    for (const secret of [SECRET, SECRET_OF_TEXT])
      expect(texts.filter((text) => text.includes(secret))).toEqual([]);
  });
});
