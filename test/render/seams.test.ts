import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { chunkReportSchema, type ChunkReport } from '../../src/core/chunk-report.ts';
import type { Job } from '../../src/core/plan.ts';
import { UserError } from '../../src/core/user-error.ts';
import { checkSeams } from '../../src/render/check-seams.ts';
import type { ArtifactStore } from '../../src/render/ports.ts';
import { renderJob } from '../../src/render/render-job.ts';
import { temporaryFolder, type TemporaryFolder } from '../support/artifact-fixtures.ts';
import { makeTestPlan, someDigest } from '../support/plans.ts';
import {
  collectingReporter,
  plainRenderer,
  type CollectedReport,
  type PlainRenderer,
} from '../support/render-twins.ts';

type Choice = 'warn' | 'error' | 'ignore';

let folder: TemporaryFolder;
let reporter: CollectedReport;

beforeEach(async () => {
  folder = await temporaryFolder();
  reporter = collectingReporter();
});

afterEach(async () => {
  await folder[Symbol.asyncDispose]();
});

/** Three chunks of 20 frames on two jobs: the seams are at 20 and 40. */
function makePlanned(choice: Choice | undefined) {
  const options = { 'muted': true, 'on-seam-mismatch': choice };
  const plan = makeTestPlan({ frames: 60, framesPerChunk: 20, jobs: 2, options });
  return { plan, planDigest: someDigest };
}

/** Renders all chunks, each job with a renderer of its own, and gives the chunks' reports. */
async function renderReports(
  choice: Choice | undefined,
  openRenderer: (job: Job) => PlainRenderer,
  onChunk: (folder: string) => Promise<void> = async () => undefined,
): Promise<ChunkReport[]> {
  const { signal } = new AbortController();
  const planned = makePlanned(choice);
  const reports: ChunkReport[] = [];
  const artifacts: ArtifactStore = {
    list: async () => [],
    upload: async (content) => {
      if (!('folder' in content)) throw new Error('A chunk is a folder.');
      await onChunk(content.folder);
      const text = await readFile(path.join(content.folder, 'report.json'), 'utf8');
      reports.push(chunkReportSchema.parse(JSON.parse(text)));
      return { name: content.name, size: text.length, digest: null, url: '' };
    },
    download: async () => undefined,
    delete: async () => undefined,
  };
  for (const job of planned.plan.jobs) {
    const renderer = openRenderer(job);
    const tools = {
      renderer,
      archiver: tarArchiver,
      artifacts,
      reporter,
      signal,
      keepChunk: null,
      attempt: 1,
    };
    await renderJob(planned, job, path.join(folder.path, 'work'), tools);
  }
  return reports.toSorted((a, b) => a.chunk - b.chunk);
}

function check(choice: Choice | undefined, reports: readonly ChunkReport[]): string[] {
  return checkSeams(makePlanned(choice).plan.renders[0]!, reports, reporter);
}

/** Renderers of which each paints every frame in a colour of its own. */
function unsteadyRenderers(): (job: Job) => PlainRenderer {
  let renderers = 0;
  return () => {
    const level = ++renderers * 50;
    return plainRenderer(undefined, () => level);
  };
}

describe('a job', () => {
  test('takes pictures of the first frames of each chunk and of its right neighbour', async () => {
    const renderers: PlainRenderer[] = [];
    const reports = await renderReports(undefined, () => {
      const renderer = plainRenderer();
      renderers.push(renderer);
      return renderer;
    });
    expect(renderers.map(({ pictured }) => pictured)).toEqual([[20], [20, 40, 40]]);
    const sides = reports.map(({ seamPictures }) => [
      seamPictures?.own !== null,
      seamPictures?.next !== null,
    ]);
    expect(sides).toEqual([
      [false, true],
      [true, true],
      [true, false],
    ]);
    expect(reports[0]!.seamPictures!.next).toBe(reports[1]!.seamPictures!.own);
    expect(reports[1]!.seamPictures!.own).not.toBe(reports[1]!.seamPictures!.next);
  });

  test('takes none with ignore', async () => {
    const renderer = plainRenderer();
    const reports = await renderReports('ignore', () => renderer);
    expect(renderer.pictured).toEqual([]);
    expect(reports.map(({ seamPictures }) => seamPictures)).toEqual([null, null, null]);
    expect(check('ignore', reports)).toEqual([]);
  });

  test('leaves nothing of the pictures beside the chunk', async () => {
    const files: string[][] = [];
    await renderReports(
      undefined,
      () => plainRenderer(),
      async (chunk) => {
        files.push((await readdir(chunk)).toSorted());
      },
    );
    expect(files).toEqual(Array.from({ length: 3 }, () => ['media.ts', 'report.json']));
  });

  test('fails where Remotion’s command took none, and says what to give', async () => {
    const blind: PlainRenderer = {
      ...plainRenderer(),
      render: async ({ output }) => {
        await writeFile(output, 'frames');
        return { slowestFrames: [], sound: null };
      },
    };
    const rendered = renderReports(undefined, () => blind);
    await expect(rendered).rejects.toThrow(UserError);
    await expect(rendered).rejects.toThrow('Give on-seam-mismatch=ignore');
  });
});

describe('combine', () => {
  test('is content where each frame looks the same in both chunks', async () => {
    const reports = await renderReports('error', () => plainRenderer());
    expect(check('error', reports)).toEqual([]);
    expect(reporter.warnings).toEqual([]);
  });

  test('warns with the frame whose picture differs', async () => {
    const reports = await renderReports(undefined, unsteadyRenderers());
    const warnings = check(undefined, reports);
    // Both sides of the seam at 40 are of one job, whose renderer paints alike.
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The same frame .* at 1 of 2 seams: frame 20 \(by up to 50 of 255, in 100%/,
      ),
    ]);
    expect(reporter.warnings).toEqual(warnings);
  });

  test('fails with error', async () => {
    const reports = await renderReports('error', unsteadyRenderers());
    expect(() => check('error', reports)).toThrow(UserError);
    expect(() => check('error', reports)).toThrow(
      /frame 20 .* Nothing was uploaded or published\./,
    );
  });
});
