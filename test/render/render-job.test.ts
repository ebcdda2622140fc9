import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { leaveFailureMarker } from '../../src/adapters/failure-marker.ts';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { kitArtifactName } from '../../src/core/artifact-names.ts';
import { StoppedJob } from '../../src/core/failure-marker.ts';
import type { Plan } from '../../src/core/plan.ts';
import { RenderFailure } from '../../src/core/render-failure.ts';
import type { ArtifactStore } from '../../src/render/ports.ts';
import { renderJob, type JobSummary } from '../../src/render/render-job.ts';
import { readFiles, temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import {
  collectingReporter,
  mutedPlan,
  plainRenderer,
  type CollectedReport,
  type PlainRenderer,
} from '../support/render-twins.ts';

const planned = mutedPlan();

let folder: TemporaryFolder;
let artifacts: ArtifactStore;
let reporter: CollectedReport;

beforeEach(async () => {
  folder = await temporaryFolder();
  artifacts = folderArtifacts(path.join(folder.path, 'artifacts'));
  reporter = collectingReporter();
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

interface RenderSetting {
  readonly store?: ArtifactStore;
  readonly signal?: AbortSignal;
  readonly plan?: Plan;
  readonly attempt?: number;
}

async function render(
  renderer: PlainRenderer,
  {
    store = artifacts,
    signal = new AbortController().signal,
    plan = planned.plan,
    attempt = 1,
  }: RenderSetting = {},
): Promise<JobSummary> {
  const work = path.join(folder.path, 'work');
  return await renderJob({ ...planned, plan }, plan.jobs[0]!, work, {
    renderer,
    archiver: tarArchiver,
    artifacts: store,
    reporter,
    signal,
    keepChunk: null,
    attempt,
  });
}

const OTHER_JOB: Plan['jobs'][number] = {
  name: '2/2 · frames 60–79',
  chunks: [{ render: 0, chunk: 3 }],
};

/** An error of the project's own code, as an action shows it. */
function pageError(message: string): RenderFailure {
  const text = `An error occurred while rendering frame 70: Error: ${message}`;
  return new RenderFailure(text, { location: null, excerpt: '', cause: null });
}

interface OtherFailure {
  readonly error: Error;
  /** In which the other job failed; the job itself is in the second. */
  readonly attempt: number;
  readonly keepGoing: boolean;
}
const DEFAULT_FAILURE: OtherFailure = {
  error: pageError('Out of clay'),
  attempt: 2,
  keepGoing: false,
};

async function storedChunks(): Promise<string[]> {
  return (await artifacts.list()).map(({ name }) => name.split('.').at(-2)!).toSorted();
}

describe('a job of three chunks', () => {
  test('renders them in order, and stores each with its report', async () => {
    const renderer = plainRenderer();
    expect(await render(renderer)).toEqual({ rendered: 3, skipped: 0 });
    expect(renderer.asked).toEqual([0, 20, 40]);
    expect(await storedChunks()).toEqual(['0-000', '0-001', '0-002']);
    const last = (await artifacts.list()).find(({ name }) => name.includes('0-002'))!;
    await artifacts.download(last, path.join(folder.path, 'down'));
    const files = await readFiles(path.join(folder.path, 'down'));
    expect(files['media.ts']).toBe('frames from 40');
    expect(JSON.parse(files['report.json']!)).toMatchObject({
      planDigest: planned.planDigest,
      chunk: 2,
      frameRange: [40, 59],
      frameCount: 20,
      attempts: 1,
      media: { name: 'media.ts', size: 14 },
      sound: null,
    });
  });

  test('leaves no files of stored chunks on the runner’s disk', async () => {
    await render(plainRenderer());
    expect(await readdir(path.join(folder.path, 'work'))).toEqual([]);
  });

  test('renders only what no earlier attempt has stored', async () => {
    const failing = plainRenderer((first) => {
      if (first === 40) throw new Error('Out of clay');
    });
    await expect(render(failing)).rejects.toThrow('Out of clay');
    expect(await storedChunks()).toEqual(['0-000', '0-001']);
    const again = plainRenderer();
    expect(await render(again)).toEqual({ rendered: 1, skipped: 2 });
    expect(again.asked).toEqual([40]);
    expect(reporter.lines).toContain(
      'chunk 2 of 3: uploaded by an earlier attempt, not rendered again',
    );
  });

  test('renders a chunk once more with a fresh browser after an error that can pass', async () => {
    const renderer = plainRenderer((first, times) => {
      if (first === 20 && times === 1) throw new Error('Protocol error: Target closed.');
    });
    await render(renderer);
    expect(renderer.asked).toEqual([0, 20, 20, 40]);
    // And once more at the end.
    expect(renderer.discarded).toBe(2);
    expect(reporter.warnings).toEqual([
      'chunk 2 of 3: Protocol error: Target closed. This can pass: rendering it once more with a fresh browser.',
    ]);
  });

  test('renders a chunk no third time', async () => {
    const renderer = plainRenderer(() => {
      throw new Error('Page crashed!');
    });
    await expect(render(renderer)).rejects.toThrow('Page crashed!');
    expect(renderer.asked).toEqual([0, 0]);
  });

  test('does not render again what will fail again, or what is cancelled', async () => {
    const deterministic = plainRenderer(() => {
      throw new Error('props.title is undefined');
    });
    await expect(render(deterministic)).rejects.toThrow('props.title');
    expect(deterministic.asked).toEqual([0]);
    const controller = new AbortController();
    const cancelled = plainRenderer(() => {
      controller.abort();
      throw new Error('Target closed');
    });
    await expect(render(cancelled, { signal: controller.signal })).rejects.toThrow('Target closed');
    expect(cancelled.asked).toEqual([0]);
  });

  test.each<[string, Partial<OtherFailure>, readonly number[]]>([
    ['stops before its next chunk when the code fails in another job', {}, [0]],
    [
      'goes on when the machine of another job fails',
      { error: new Error('disk full') },
      [0, 20, 40],
    ],
    ['goes on after an error that can pass', { error: pageError('Target closed') }, [0, 20, 40]],
    ['goes on when another job has failed in an earlier attempt', { attempt: 1 }, [0, 20, 40]],
    ['goes on when the plan keeps going', { keepGoing: true }, [0, 20, 40]],
  ])('%s', async (_, failure, asked) => {
    const { error, attempt, keepGoing } = { ...DEFAULT_FAILURE, ...failure };
    const plan = { ...planned.plan, keepGoing, jobs: [planned.plan.jobs[0]!, OTHER_JOB] };
    vi.stubEnv('GITHUB_RUN_ATTEMPT', String(attempt));
    const place = {
      kit: kitArtifactName(plan.name, planned.planDigest),
      planDigest: planned.planDigest,
      job: 1,
    };
    const left: Promise<void>[] = [];
    const renderer = plainRenderer((first) => {
      if (first === 0) left.push(leaveFailureMarker(place, error, artifacts));
    });
    const store: ArtifactStore = {
      ...artifacts,
      list: async () => {
        await Promise.all(left);
        return await artifacts.list();
      },
    };
    const ended = await render(renderer, { store, plan, attempt: 2 }).catch((why: unknown) => why);
    vi.unstubAllEnvs();
    expect(renderer.asked).toEqual(asked);
    // What is rendered is kept, and uploaded, whatever comes of it.
    const stored = (await storedChunks()).filter((name) => name.startsWith('0-'));
    expect(stored).toHaveLength(asked.length);
    if (asked.length === 1)
      expect(ended).toEqual(
        new StoppedJob(
          'This job stops, because another one failed: put that right and render again, or give the option keep-going. Job "2/2 · frames 60–79" failed: An error occurred while rendering frame 70: Error: Out of clay',
        ),
      );
  });

  test('begins no chunk when another job has failed before it starts', async () => {
    const plan = { ...planned.plan, jobs: [planned.plan.jobs[0]!, OTHER_JOB] };
    const place = {
      kit: kitArtifactName(plan.name, planned.planDigest),
      planDigest: planned.planDigest,
      job: 1,
    };
    await leaveFailureMarker(place, DEFAULT_FAILURE.error, artifacts);
    const renderer = plainRenderer();
    await expect(render(renderer, { plan, attempt: 1 })).rejects.toThrow('This job stops');
    expect(renderer.asked).toEqual([]);
  });

  test('goes on when the artifacts cannot be listed a second time', async () => {
    let listed = 0;
    const store: ArtifactStore = {
      ...artifacts,
      list: async () => {
        listed += 1;
        if (listed > 1) throw new Error('socket hang up');
        return await artifacts.list();
      },
    };
    expect(await render(plainRenderer(), { store })).toEqual({ rendered: 3, skipped: 0 });
  });

  test('fails where an upload fails, when the other uploads are done', async () => {
    const store: ArtifactStore = {
      ...artifacts,
      upload: async (content) => {
        if ('name' in content && content.name.includes('0-000'))
          throw new Error('The storage is full');
        return await artifacts.upload(content);
      },
    };
    await expect(render(plainRenderer(), { store })).rejects.toThrow('The storage is full');
    expect(await storedChunks()).toEqual(['0-001', '0-002']);
  });

  test('names the error of a chunk and not that of an upload, where there are both', async () => {
    const store: ArtifactStore = {
      ...artifacts,
      upload: async () => {
        throw new Error('The storage is full');
      },
    };
    const renderer = plainRenderer((first) => {
      if (first === 20) throw new Error('Out of clay');
    });
    await expect(render(renderer, { store })).rejects.toThrow('Out of clay');
  });
});
