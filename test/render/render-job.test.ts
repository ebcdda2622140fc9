import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
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

async function render(
  renderer: PlainRenderer,
  store = artifacts,
  signal = new AbortController().signal,
): Promise<JobSummary> {
  const work = path.join(folder.path, 'work');
  return await renderJob(planned, planned.plan.jobs[0]!, work, {
    renderer,
    archiver: tarArchiver,
    artifacts: store,
    reporter,
    signal,
    keepChunk: null,
  });
}

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
    await expect(render(cancelled, artifacts, controller.signal)).rejects.toThrow('Target closed');
    expect(cancelled.asked).toEqual([0]);
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
    await expect(render(plainRenderer(), store)).rejects.toThrow('The storage is full');
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
    await expect(render(renderer, store)).rejects.toThrow('Out of clay');
  });
});
