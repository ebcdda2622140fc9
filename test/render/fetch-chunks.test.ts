import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { chunkArtifactName, kitArtifactName } from '../../src/core/artifact-names.ts';
import { failureMarkerName } from '../../src/core/failure-marker.ts';
import { UserError } from '../../src/core/user-error.ts';
import { fetchChunks, filesOfChunks, type WholeChunk } from '../../src/render/fetch-chunks.ts';
import type { ArtifactStore, StoredArtifact } from '../../src/render/ports.ts';
import { renderJob } from '../../src/render/render-job.ts';
import { temporaryFolder, writeFiles, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import {
  collectingReporter,
  countingJoiner,
  mutedPlan,
  plainRenderer,
} from '../support/render-twins.ts';

const planned = mutedPlan();
const JOB = 'job "1/1 · frames 0–59"';

let folder: TemporaryFolder;
let artifacts: ArtifactStore;

beforeEach(async () => {
  folder = await temporaryFolder();
  artifacts = folderArtifacts(path.join(folder.path, 'artifacts'));
  await renderJob(planned, planned.plan.jobs[0]!, path.join(folder.path, 'work'), {
    renderer: plainRenderer(),
    archiver: tarArchiver,
    artifacts,
    reporter: collectingReporter(),
    signal: new AbortController().signal,
    keepChunk: null,
    attempt: 1,
  });
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

async function fetch(store = artifacts, frames = 20): Promise<WholeChunk[]> {
  const tools = {
    artifacts: store,
    joiner: countingJoiner(frames),
    cache: null,
    reporter: collectingReporter(),
    attempt: 2,
  };
  return await fetchChunks(planned, path.join(folder.path, 'down'), tools);
}

/** The lines that a person sees. */
async function problemsOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error.problems;
  throw new Error('It did not fail by a fault of the user.', { cause: error });
}

function nameOf(chunk: number): string {
  return chunkArtifactName(planned.plan.name, planned.planDigest, { render: 0, chunk });
}

async function storedNames(): Promise<string[]> {
  return (await artifacts.list()).map(({ name }) => name).toSorted();
}

test('files come in the order of the output, however they arrive', async () => {
  const started = new Map<string, () => void>();
  const all = Promise.withResolvers<undefined>();
  const backwards: ArtifactStore = {
    ...artifacts,
    list: async () => (await artifacts.list()).toReversed(),
    download: async (artifact: StoredArtifact, target) => {
      const turn = new Promise<void>((go) => started.set(artifact.name, go));
      if (started.size === 3) all.resolve(undefined);
      await turn;
      await artifacts.download(artifact, target);
    },
  };
  const fetched = fetch(backwards);
  await all.promise;
  for (const chunk of [2, 1, 0]) started.get(nameOf(chunk))!();
  const chunks = await fetched;
  expect(chunks.map(({ report }) => report.chunk)).toEqual([0, 1, 2]);
  expect(filesOfChunks(chunks)).toEqual({
    media: [0, 1, 2].map((chunk) => path.join(folder.path, 'down', `0-${chunk}`, 'media.ts')),
    sound: [],
  });
});

test('a chunk that does not arrive is named, and stays', async () => {
  const before = await storedNames();
  const cut: ArtifactStore = {
    ...artifacts,
    download: async (artifact, target) => {
      if (artifact.name === nameOf(1)) throw new Error('socket hang up');
      await artifacts.download(artifact, target);
    },
  };
  expect(await problemsOf(fetch(cut))).toEqual([
    `chunk 2 of 3 (frames 20–39, ${JOB}) did not arrive: socket hang up. Re-run this job: what is rendered stays.`,
  ]);
  expect(await storedNames()).toEqual(before);
});

async function leaveMarker(attempt: number, ...problems: string[]): Promise<void> {
  const marker = path.join(folder.path, `marker-${attempt}`);
  await writeFiles(marker, {
    'failure.json': JSON.stringify({ job: 0, problems, stopsOthers: true }),
  });
  const kit = kitArtifactName(planned.plan.name, planned.planDigest);
  const name = failureMarkerName({ kit, planDigest: planned.planDigest, job: 0, attempt });
  await artifacts.upload({ name, folder: marker });
}

const SECOND_IS_MISSING = `chunk 2 of 3 (frames 20–39, ${JOB}) is missing. Re-run its job, or all failed jobs: what is rendered stays.`;

test('a job that failed is named with its reason before the chunks that are missing', async () => {
  await artifacts.delete(nameOf(1));
  await artifacts.delete(nameOf(2));
  await leaveMarker(2, 'Out of clay.\n    at frame 30', 'Add some.');
  expect(await problemsOf(fetch())).toEqual([
    'Job "1/1 · frames 0–59" failed: Out of clay. at frame 30 Add some.',
    SECOND_IS_MISSING,
    SECOND_IS_MISSING.replace('2 of 3 (frames 20–39', '3 of 3 (frames 40–59'),
  ]);
});

test('of several attempts the last that failed is named, and which it was where it is not this one', async () => {
  await artifacts.delete(nameOf(1));
  await leaveMarker(1, 'Out of clay');
  expect(await problemsOf(fetch())).toEqual([
    'Job "1/1 · frames 0–59" failed in attempt 1: Out of clay',
    SECOND_IS_MISSING,
  ]);
  await leaveMarker(2, 'Out of mud');
  expect(await problemsOf(fetch())).toEqual([
    'Job "1/1 · frames 0–59" failed: Out of mud',
    SECOND_IS_MISSING,
  ]);
});

test('a job that left no reason is named with its chunks alone, and one whose chunks are there not at all', async () => {
  await leaveMarker(2, 'Out of clay');
  expect(await fetch()).toHaveLength(3);
  await artifacts.delete(nameOf(1));
  for (const { name } of await artifacts.list())
    if (name.endsWith('.failed')) await artifacts.delete(name);
  expect(await problemsOf(fetch())).toEqual([SECOND_IS_MISSING]);
});

test('a chunk that is damaged where it is stored is named and deleted', async () => {
  const [{ url }] = (await artifacts.list()).filter(({ name }) => name === nameOf(1)) as [
    StoredArtifact,
  ];
  await writeFile(new URL(`${url}/media.ts`), 'other frames');
  expect(await problemsOf(fetch())).toEqual([
    expect.stringMatching(
      /^chunk 2 of 3 \(.*\) is damaged: [^.].*[^.]\. It was deleted: re-run its job, and this one after it\.$/,
    ),
  ]);
  expect(await storedNames()).toEqual([nameOf(0), nameOf(2)]);
});

test('a chunk whose report is no report is deleted', async () => {
  await writeFiles(path.join(folder.path, 'fake'), { 'report.json': '{}' });
  await artifacts.upload({ name: nameOf(0), folder: path.join(folder.path, 'fake') });
  expect(await problemsOf(fetch())).toEqual([
    `chunk 1 of 3 (frames 0–19, ${JOB}) is damaged: its report.json is missing or cannot be read. It was deleted: re-run its job, and this one after it.`,
  ]);
  expect(await storedNames()).toEqual([nameOf(1), nameOf(2)]);
});

test('a chunk under the name of another is found out', async () => {
  const target = path.join(folder.path, 'third');
  await artifacts.download(
    (await artifacts.list()).find(({ name }) => name === nameOf(2))!,
    target,
  );
  await artifacts.upload({ name: nameOf(0), folder: target });
  expect(await problemsOf(fetch())).toEqual([
    expect.stringMatching(/it is chunk 2 of render 0 .*, expected chunk 0/),
  ]);
});

test('every chunk of other frames than planned is named', async () => {
  const problems = await problemsOf(fetch(artifacts, 19));
  expect(problems).toHaveLength(3);
  expect(problems[2]).toMatch(/^chunk 3 of 3 .*: it has 19 frames, expected 20\./);
});
