import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chunkArtifactName } from '../core/artifact-names.ts';
import { chunkLabel, type ChunkId, type DigestedPlan, type Job } from '../core/plan.ts';
import { formatProgress } from '../core/progress-line.ts';
import type { KeepChunk } from './keep-chunks.ts';
import { stopAfterFailure, type RunningJob } from './failure-markers.ts';
import type { ArtifactStore, Reporter, StoredArtifact } from './ports.ts';
import { skippedChunk } from './skipped-chunk.ts';
import { renderChunk, type ChunkTools } from './render-chunk.ts';

/** A line of progress at most this often, in milliseconds: GitHub's log is read, not watched. */
const MILLISECONDS_BETWEEN_LINES = 5000;

export interface JobTools extends ChunkTools {
  readonly artifacts: ArtifactStore;
  /** GitHub's count of this run, from 1. */
  readonly attempt: number;
  /** Null where chunks are not kept for later runs. */
  readonly keepChunk: KeepChunk | null;
}

export interface JobSummary {
  readonly rendered: number;
  readonly skipped: number;
}

function reportProgress(
  reporter: Reporter,
  label: string,
  total: number,
): (progress: { rendered: number; encoded: number }) => void {
  const started = performance.now();
  let lastLine = started;
  return ({ rendered, encoded }) => {
    reporter.progress({ type: 'frames', rendered, encoded, total, chunk: label });
    const now = performance.now();
    if (now - lastLine < MILLISECONDS_BETWEEN_LINES) return;
    lastLine = now;
    reporter.info(`${label}: ${formatProgress(rendered, total, (now - started) / 1000)}`);
  };
}

async function renderAndReport(
  planned: DigestedPlan,
  id: ChunkId,
  folder: string,
  tools: ChunkTools,
): Promise<void> {
  const { reporter } = tools;
  const label = chunkLabel(planned.plan, id);
  const { frameRange, frameCount } = planned.plan.renders[id.render]!.chunks[id.chunk]!;
  const [first, last] = frameRange;
  await reporter.group(`Render ${label}, frames ${first}–${last}`, async () => {
    const onProgress = reportProgress(reporter, label, frameCount);
    const { seconds } = await renderChunk(planned, id, folder, onProgress, tools);
    const fps = frameCount / seconds;
    reporter.progress({
      type: 'chunk',
      label,
      frameRange,
      frameCount,
      seconds,
      fps,
      skipped: false,
    });
    reporter.info(
      `${label}: ${frameCount} frames in ${seconds.toFixed(1)} s, ${fps.toFixed(1)} fps`,
    );
  });
}

function reportSkipped({ plan }: DigestedPlan, id: ChunkId, reporter: Reporter): void {
  const label = chunkLabel(plan, id);
  reporter.info(`${label}: uploaded by an earlier attempt, not rendered again`);
  reporter.progress(skippedChunk(plan, id));
}

/** A runner has 14 GB of disk: what is uploaded makes room. */
async function uploadChunk(
  name: string,
  id: ChunkId,
  folder: string,
  { artifacts, keepChunk }: JobTools,
): Promise<void> {
  await artifacts.upload({ name, folder });
  await keepChunk?.(id, folder);
  await rm(folder, { recursive: true, force: true });
}

/**
 * Looks before each chunk but the first, of which the first listing tells, whether another job has failed for good.
 * A listing that fails is no reason to stop.
 */
async function stopIfOtherFailed(
  planned: DigestedPlan,
  running: RunningJob,
  listed: readonly StoredArtifact[] | null,
): Promise<void> {
  const now = listed ?? (await running.artifacts.list().catch(() => []));
  await stopAfterFailure(planned, now, running);
}

/**
 * Renders the chunks of a job one after another with one browser. Each is uploaded as soon as it is done,
 * while the next one renders. What an earlier attempt uploaded is not rendered again.
 *
 * @throws {StoppedJob} if another job has failed in a way in which the video can never be made
 */
export async function renderJob(
  planned: DigestedPlan,
  job: Job,
  folder: string,
  tools: JobTools,
): Promise<JobSummary> {
  const { artifacts, reporter, attempt } = tools;
  const found = await artifacts.list();
  const listed = new Set(found.map(({ name }) => name));
  const nameOf = (id: ChunkId) => chunkArtifactName(planned.plan.name, planned.planDigest, id);
  const skipped = job.chunks.filter((id) => listed.has(nameOf(id)));
  for (const id of skipped) reportSkipped(planned, id, reporter);
  const uploads: Promise<void>[] = [];
  const running = { job, attempt, folder, artifacts };
  try {
    for (const id of job.chunks) {
      if (skipped.includes(id)) continue;
      await stopIfOtherFailed(planned, running, uploads.length === 0 ? found : null);
      const chunkFolder = join(folder, `${id.render}-${id.chunk}`);
      await renderAndReport(planned, id, chunkFolder, tools);
      const upload = uploadChunk(nameOf(id), id, chunkFolder, tools);
      // Awaited below; until then a failure must not count as unhandled.
      upload.catch(() => undefined);
      uploads.push(upload);
    }
  } finally {
    // Also when a later chunk fails: what is rendered is kept. Nothing more is drawn meanwhile.
    await Promise.allSettled([...uploads, tools.renderer.discardBrowser()]);
  }
  await Promise.all(uploads);
  return { rendered: uploads.length, skipped: skipped.length };
}
