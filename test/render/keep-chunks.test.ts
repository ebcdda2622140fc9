import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { isCached } from '../../src/core/cached-chunks.ts';
import type { DigestedPlan } from '../../src/core/plan.ts';
import { UserError } from '../../src/core/user-error.ts';
import { awaitChunks } from '../../src/render/await-chunks.ts';
import { fetchChunks, type WholeChunk } from '../../src/render/fetch-chunks.ts';
import { findCachedChunks } from '../../src/render/find-cached-chunks.ts';
import { chunkKeeper } from '../../src/render/keep-chunks.ts';
import { renderJob } from '../../src/render/render-job.ts';
import { temporaryFolder, writeFiles, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { plainCache, type PlainCache } from '../support/plain-cache.ts';
import {
  collectingReporter,
  countingJoiner,
  mutedPlan,
  plainRenderer,
  type CollectedReport,
} from '../support/render-twins.ts';

const SURROUNDINGS = {
  chrome: 'Chrome 149',
  environment: {},
  timeZone: 'UTC',
  locale: 'en-US',
};

let folder: TemporaryFolder;
let cache: PlainCache;
let reporter: CollectedReport;

beforeEach(async () => {
  folder = await temporaryFolder();
  cache = plainCache(path.join(folder.path, 'cache'));
  reporter = collectingReporter();
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

/** A run of three chunks of 20 frames, that looks for those of earlier runs. */
async function planRun(planDigest: string, html = '<html></html>'): Promise<DigestedPlan> {
  const surroundings = async () => SURROUNDINGS;
  const bundle = path.join(folder.path, 'bundle');
  await writeFiles(bundle, { 'index.html': html, 'bundle.js': 'source' });
  const { plan: planned } = mutedPlan();
  const chunks = { cache, surroundings };
  const plan = await findCachedChunks(planned, [1, 1, 1], bundle, chunks, reporter);
  return { plan, planDigest: planDigest.repeat(64) };
}

interface Run {
  readonly fail?: (first: number) => void;
  readonly chrome?: string;
  readonly sameFonts?: boolean;
  /** Where it cannot be read what the job's machine is like. */
  readonly unreadable?: Error;
}

/** Renders the jobs of a run; gives the first frames of the chunks that were rendered. */
async function renderRun(planned: DigestedPlan, run: Run = {}): Promise<number[]> {
  const { fail, chrome = SURROUNDINGS.chrome, sameFonts = true, unreadable } = run;
  const renderer = plainRenderer(fail);
  const surroundings = async () => {
    if (unreadable !== undefined) throw unreadable;
    return { ...SURROUNDINGS, chrome };
  };
  const keepChunk = chunkKeeper(planned.plan, { cache, surroundings, sameFonts, reporter });
  for (const job of planned.plan.jobs) {
    await renderJob(planned, job, path.join(folder.path, 'work'), {
      renderer,
      archiver: tarArchiver,
      artifacts: artifactsOf(planned),
      reporter,
      signal: new AbortController().signal,
      keepChunk,
      attempt: 1,
    });
  }
  return renderer.asked;
}

/** Each run has artifacts of its own. */
function artifactsOf({ planDigest }: DigestedPlan) {
  return folderArtifacts(path.join(folder.path, 'artifacts', planDigest));
}

async function fetchRun(planned: DigestedPlan): Promise<WholeChunk[]> {
  return await fetchChunks(planned, path.join(folder.path, 'down', planned.planDigest), {
    artifacts: artifactsOf(planned),
    joiner: countingJoiner(20),
    cache,
    reporter,
    attempt: 1,
  });
}

async function problemsOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.catch((reason: unknown) => reason);
  if (error instanceof UserError) return error.problems;
  throw new Error('It did not fail by a fault of the user.', { cause: error });
}

function cachedOf({ plan }: DigestedPlan): boolean[] {
  return [0, 1, 2].map((chunk) => isCached(plan, { render: 0, chunk }));
}

describe('a chunk that was rendered', () => {
  test('is found by the next run, which renders none', async () => {
    expect(await renderRun(await planRun('a'))).toEqual([0, 20, 40]);
    const next = await planRun('b');
    expect(cachedOf(next)).toEqual([true, true, true]);
    expect(await renderRun(next)).toEqual([]);
    expect(reporter.lines).toContain('3 of 3 chunks are in the cache');
  });

  test('is not kept, with a warning, where its machine cannot be compared with plan’s', async () => {
    const planned = await planRun('a');
    expect(await renderRun(planned, { unreadable: new Error('Chrome is gone.') })).toEqual([
      0, 20, 40,
    ]);
    expect(cachedOf(await planRun('b'))).toEqual([false, false, false]);
    expect(reporter.warnings).toEqual([
      'chunk-cache: the chunks of this job are not kept for later runs, for it cannot be told whether it is like plan: Chrome is gone.',
    ]);
  });

  test('is taken by a combine that waits for the others alone', async () => {
    await renderRun(await planRun('a'));
    const next = await planRun('b');
    const { chunks } = await awaitChunks(next, path.join(folder.path, 'down'), {
      artifacts: artifactsOf(next),
      joiner: countingJoiner(20),
      cache,
      reporter,
      watch: null,
      attempt: 1,
      longestQuiet: 3600,
      clock: {
        now: () => 0,
        wait: async () => {
          throw new Error('There is nothing to wait for.');
        },
      },
    });
    expect(chunks.map(({ id: { chunk } }) => chunk)).toEqual([0, 1, 2]);
  });

  test('is found from another checkout of the same source, and not from other source', async () => {
    const line = (name: string, value: string) =>
      `<script>window.remotion_${name} = ${value};</script>`;
    const index = (cwd: string, time: number, title: string) =>
      [
        line('cwd', `"${cwd}"`),
        line('gitSource', `{"ref":"${cwd}"}`),
        line('staticFiles', `[{"name":"a.mp4","lastModified":${time},"sizeInBytes":5}]`),
        line('projectName', `"${cwd}"`),
        `<title>${title}</title>`,
      ].join('\n');
    await renderRun(await planRun('a', index('/one', 1, 'hello')));
    expect(cachedOf(await planRun('b', index('/two', 2, 'hello')))).toEqual([true, true, true]);
    expect(cachedOf(await planRun('c', index('/two', 2, 'other')))).toEqual([false, false, false]);
  });

  test('is kept where a later chunk of its job fails', async () => {
    const fail = (first: number) => {
      if (first === 40) throw new Error('Out of clay');
    };
    await expect(renderRun(await planRun('a'), { fail })).rejects.toThrow('Out of clay');
    const next = await planRun('b');
    expect(cachedOf(next)).toEqual([true, true, false]);
    expect(await renderRun(next)).toEqual([40]);
  });

  test.each([
    ['another Chrome', { chrome: 'Chrome 150' }],
    ['other fonts', { sameFonts: false }],
  ])('by a job with %s is not kept, with one warning', async (_what, run) => {
    await renderRun(await planRun('a'), run);
    expect(cache.keys()).toEqual([]);
    expect(reporter.warnings).toEqual([
      'chunk-cache: this job has another Chrome, other fonts, another time zone or language, or other variables of the page than plan. Its chunks are not kept for later runs.',
    ]);
  });

  test('is not kept where the plan has no keys', async () => {
    await renderRun(mutedPlan());
    expect(cache.keys()).toEqual([]);
  });
});

describe('combine', () => {
  test('takes cached chunks in the order of the output, with their place in this plan', async () => {
    const fail = (first: number) => {
      if (first === 20) throw new Error('Out of clay');
    };
    const first = await planRun('a');
    await expect(renderRun(first, { fail })).rejects.toThrow('Out of clay');
    const next = await planRun('b');
    await renderRun(next);
    const chunks = await fetchRun(next);
    expect(chunks.map(({ report }) => [report.chunk, report.planDigest])).toEqual(
      [0, 1, 2].map((chunk) => [chunk, next.planDigest]),
    );
    expect(chunks.map(({ artifact }) => artifact === null)).toEqual([true, false, false]);
    expect(reporter.lines).toContain('1 chunk taken from the cache');
  });

  test('names every cached chunk that vanished, and says to run all again', async () => {
    await renderRun(await planRun('a'));
    const next = await planRun('b');
    cache.forgetAll();
    const problems = await problemsOf(fetchRun(next));
    expect(problems).toHaveLength(3);
    expect(problems[2]).toBe(
      'chunk 3 of 3 (frames 40–59, from the cache) was in the cache when plan looked, and is not any more. Run the workflow again with all its jobs ("Re-run all jobs", or a new run): plan then has it rendered. Re-running failed jobs does not. Where it is so each time, the chunks of this video are more than the cache holds: leave chunk-cache out.',
    );
  });

  test('refuses a cached chunk whose files are not those of its report', async () => {
    await renderRun(await planRun('a'));
    const next = await planRun('b');
    const { key } = next.plan.renders[0]!.chunks[1]!;
    await writeFiles(cache.folderOf(key!), { 'media.ts': 'other frames' });
    expect(await problemsOf(fetchRun(next))).toEqual([
      expect.stringMatching(
        new RegExp(
          `^chunk 2 of 3 .* is damaged: its file media.ts .* Delete the entry that ends in ${key} `,
        ),
      ),
    ]);
  });

  test('refuses a cached chunk that is another one', async () => {
    await renderRun(await planRun('a'));
    const next = await planRun('b');
    const [, second, third] = next.plan.renders[0]!.chunks;
    cache.swap(second!.key!, third!.key!);
    expect(await problemsOf(fetchRun(next))).toEqual([
      expect.stringContaining(
        `it is the chunk ${third!.key} of 20 frames from 40 to 59, expected the chunk ${second!.key} of 20 frames from 20 to 39`,
      ),
      expect.stringContaining(`expected the chunk ${third!.key} of 20 frames from 40 to 59`),
    ]);
  });
});
