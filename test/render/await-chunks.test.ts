import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { chunkArtifactName, kitArtifactName } from '../../src/core/artifact-names.ts';
import { failureMarkerName } from '../../src/core/failure-marker.ts';
import { UserError } from '../../src/core/user-error.ts';
import { awaitChunks, type WaitTools } from '../../src/render/await-chunks.ts';
import type { ArtifactStore } from '../../src/render/ports.ts';
import { renderJob } from '../../src/render/render-job.ts';
import { temporaryFolder, writeFiles, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import {
  collectingReporter,
  countingJoiner,
  mutedPlan,
  plainRenderer,
} from '../support/render-twins.ts';

const planned = mutedPlan();
const { plan, planDigest } = planned;
const JOB = 'job "1/1 · frames 0–59"';

let folder: TemporaryFolder;
/** Where the job has uploaded all of its chunks. */
let rendered: ArtifactStore;
/** Where they arrive. */
let artifacts: ArtifactStore;

beforeEach(async () => {
  folder = await temporaryFolder();
  rendered = folderArtifacts(path.join(folder.path, 'rendered'));
  artifacts = folderArtifacts(path.join(folder.path, 'artifacts'));
  await renderJob(planned, plan.jobs[0]!, path.join(folder.path, 'work'), {
    renderer: plainRenderer(),
    archiver: tarArchiver,
    artifacts: rendered,
    reporter: collectingReporter(),
    signal: new AbortController().signal,
    keepChunk: null,
    attempt: 1,
  });
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

function nameOf(chunk: number): string {
  return chunkArtifactName(plan.name, planDigest, { render: 0, chunk });
}

async function arrive(chunk: number): Promise<void> {
  const found = (await rendered.list()).find(({ name }) => name === nameOf(chunk))!;
  const target = path.join(folder.path, `arriving-${chunk}`);
  await rendered.download(found, target);
  await artifacts.upload({ name: nameOf(chunk), folder: target });
}

async function leaveMarker(ofAttempt: number, content: string): Promise<void> {
  const marker = path.join(folder.path, `marker-${ofAttempt}`);
  await writeFiles(marker, { 'failure.json': content });
  const kit = kitArtifactName(plan.name, planDigest);
  const name = failureMarkerName({ kit, planDigest, job: 0, attempt: ofAttempt });
  await artifacts.upload({ name, folder: marker });
}

/** Waits with a clock that moves on when it is waited for; each wait does the next of the events. */
async function waitFor(events: readonly (() => Promise<void>)[], tools: Partial<WaitTools> = {}) {
  const due = events.values();
  let now = 0;
  return await awaitChunks(planned, path.join(folder.path, 'down'), {
    artifacts,
    cache: null,
    joiner: countingJoiner(20),
    reporter: collectingReporter(),
    watch: null,
    attempt: 2,
    longestQuiet: 3600,
    clock: {
      now: () => now,
      wait: async (seconds) => {
        now += seconds;
        await due.next().value?.();
      },
    },
    ...tools,
  });
}

async function problemsOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof UserError) return error.problems;
  throw new Error('It did not fail by a fault of the user.', { cause: error });
}

test('chunks are fetched as they arrive, and come in the order of the plan', async () => {
  const { chunks, lastChunkAt } = await waitFor([2, 0, 1].map((each) => () => arrive(each)));
  expect(chunks.map(({ report }) => report.chunk)).toEqual([0, 1, 2]);
  expect(lastChunkAt).toBe(6);
});

test('a job that fails while combine waits is named with its reason, and what to do', async () => {
  const problems = await problemsOf(
    waitFor([
      () => arrive(1),
      () =>
        leaveMarker(2, JSON.stringify({ job: 0, problems: ['Out of clay'], stopsOthers: true })),
    ]),
  );
  expect(problems).toEqual([
    'Job "1/1 · frames 0–59" failed: Out of clay',
    `chunk 1 of 3 (frames 0–19, ${JOB}) is missing. Re-run its job, or all failed jobs: what is rendered stays.`,
    `chunk 3 of 3 (frames 40–59, ${JOB}) is missing. Re-run its job, or all failed jobs: what is rendered stays.`,
  ]);
});

test('a marker that cannot be read counts all the same', async () => {
  const [first] = await problemsOf(waitFor([() => leaveMarker(2, '{"job":"none"}')]));
  expect(first).toBe('Job "1/1 · frames 0–59" failed: its log says why.');
});

test('a marker of an earlier attempt says nothing, and chunks of that attempt are taken', async () => {
  await arrive(0);
  await leaveMarker(1, JSON.stringify({ job: 0, problems: ['Out of clay'], stopsOthers: true }));
  const { chunks } = await waitFor([() => arrive(1), () => arrive(2)]);
  expect(chunks).toHaveLength(3);
});

test('a job that GitHub says has ended is noticed, and asked for only once a minute', async () => {
  const asked: number[] = [];
  const watch = {
    ended: async () => ({ failed: asked.push(1) === 2 ? [0] : [], succeeded: [] }),
  };
  const [first] = await problemsOf(waitFor([], { watch }));
  expect(first).toBe('Job "1/1 · frames 0–59" has ended without its chunks; its log may say why.');
  expect(asked).toHaveLength(2);
});

test('a chunk of a job that has succeeded a minute ago is not waited for: it was deleted', async () => {
  let asked = 0;
  const watch = { ended: async () => ({ failed: [], succeeded: asked++ === 0 ? [] : [0] }) };
  await arrive(0);
  await arrive(2);
  const problems = await problemsOf(waitFor([], { watch }));
  expect(problems).toEqual([
    `chunk 2 of 3 (frames 20–39, ${JOB}) is missing. Its job has succeeded, and does not run again with the failed ones: the chunk was deleted since. Re-run that job, and this one after it.`,
  ]);
  expect(asked).toBe(3);
});

test('what a job has uploaded just before it succeeded is taken', async () => {
  const watch = { ended: async () => ({ failed: [], succeeded: [0] }) };
  const later = Array.from({ length: 12 }, () => async () => undefined);
  const events = [...later, ...[0, 1, 2].map((chunk) => () => arrive(chunk))];
  expect((await waitFor(events, { watch })).chunks).toHaveLength(3);
});

test('of several damaged uploads each is named and deleted', async () => {
  const spoil = async () => {
    for (const chunk of [0, 2]) await arrive(chunk);
    for (const { url } of await artifacts.list())
      await writeFile(new URL(`${url}/media.ts`), 'other frames');
    await arrive(1);
  };
  expect(await problemsOf(waitFor([spoil]))).toEqual([
    expect.stringMatching(/^chunk 1 of 3 .* is damaged: .* It was deleted/),
    expect.stringMatching(/^chunk 3 of 3 .* is damaged: .* It was deleted/),
  ]);
  expect((await artifacts.list()).map(({ name }) => name)).toEqual([nameOf(1)]);
});

test('a damaged upload is fetched once more, and then named and deleted', async () => {
  const [downloads, damaged]: [string[], ArtifactStore] = [
    [],
    {
      ...artifacts,
      download: (each, to) => (downloads.push(each.name), artifacts.download(each, to)),
    },
  ];
  const spoil = async () => {
    await arrive(1);
    const { url } = (await artifacts.list())[0]!;
    await writeFile(new URL(`${url}/media.ts`), 'other frames');
  };
  expect(await problemsOf(waitFor([spoil], { artifacts: damaged }))).toEqual([
    expect.stringMatching(/^chunk 2 of 3 .* is damaged: .* It was deleted/),
  ]);
  expect(downloads).toEqual([nameOf(1), nameOf(1)]);
  expect(await artifacts.list()).toEqual([]);
});

test('a chunk that is uploaded again after a failed download is taken', async () => {
  let replaced = false;
  const replacing: ArtifactStore = {
    ...artifacts,
    download: async (each, to) => {
      if (replaced) {
        await artifacts.download(each, to);
        return;
      }
      replaced = true;
      await arrive(0);
      throw new Error('It was replaced.');
    },
  };
  for (const chunk of [0, 1, 2]) await arrive(chunk);
  expect((await waitFor([], { artifacts: replacing })).chunks).toHaveLength(3);
});

test('where nothing arrives for too long, what is missing is named', async () => {
  const problems = await problemsOf(waitFor([() => arrive(0)], { longestQuiet: 600 }));
  expect(problems[0]).toMatch(
    /^No chunk has arrived for 10 minutes, the limit \(wait-minutes, and the time for a job’s start\)\./,
  );
  expect(problems.slice(1)).toEqual([
    `chunk 2 of 3 (frames 20–39, ${JOB}) is missing.`,
    `chunk 3 of 3 (frames 40–59, ${JOB}) is missing.`,
  ]);
});
