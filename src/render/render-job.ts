import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chunkArtifactName } from '../core/artifact-names.ts';
import { chunkLabel, type ChunkId, type Job, type Plan } from '../core/plan.ts';
import { formatProgress } from '../core/progress-line.ts';
import type { ArtifactStore, Reporter } from './ports.ts';
import { renderChunk, type ChunkTools } from './render-chunk.ts';

/** A line of progress at most this often, in milliseconds: GitHub's log is read, not watched. */
const MILLISECONDS_BETWEEN_LINES = 5000;

export interface JobTools extends ChunkTools {
  readonly artifacts: ArtifactStore;
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
  plan: Plan,
  planDigest: string,
  id: ChunkId,
  folder: string,
  tools: JobTools,
): Promise<void> {
  const label = chunkLabel(plan, id);
  const { frameRange, frameCount } = plan.renders[id.render]!.chunks[id.chunk]!;
  await tools.reporter.group(
    `Render ${label}, frames ${frameRange[0]}–${frameRange[1]}`,
    async () => {
      const onProgress = reportProgress(tools.reporter, label, frameCount);
      const { seconds } = await renderChunk(plan, planDigest, id, folder, onProgress, tools);
      const fps = frameCount / seconds;
      tools.reporter.progress({
        type: 'chunk',
        label,
        frameRange,
        frameCount,
        seconds,
        fps,
        skipped: false,
      });
      tools.reporter.info(
        `${label}: ${frameCount} frames in ${seconds.toFixed(1)} s, ${fps.toFixed(1)} fps`,
      );
    },
  );
}

/** A runner has 14 GB of disk: what is uploaded makes room. */
async function uploadChunk(name: string, folder: string, artifacts: ArtifactStore): Promise<void> {
  await artifacts.upload({ name, folder });
  await rm(folder, { recursive: true, force: true });
}

/**
 * Renders the chunks of a job one after another with one browser. Each is uploaded as soon as it is done,
 * while the next one renders. What an earlier attempt uploaded is not rendered again.
 */
export async function renderJob(
  plan: Plan,
  planDigest: string,
  job: Job,
  folder: string,
  tools: JobTools,
): Promise<JobSummary> {
  const listed = new Set((await tools.artifacts.list()).map(({ name }) => name));
  const nameOf = (id: ChunkId) => chunkArtifactName(plan.name, planDigest, id);
  const open = job.chunks.filter((id) => !listed.has(nameOf(id)));
  for (const id of job.chunks.filter((each) => !open.includes(each))) {
    const { frameRange, frameCount } = plan.renders[id.render]!.chunks[id.chunk]!;
    tools.reporter.info(
      `${chunkLabel(plan, id)}: uploaded by an earlier attempt, not rendered again`,
    );
    tools.reporter.progress({
      type: 'chunk',
      label: chunkLabel(plan, id),
      frameRange,
      frameCount,
      seconds: 0,
      fps: 0,
      skipped: true,
    });
  }
  const uploads: Promise<void>[] = [];
  try {
    for (const id of open) {
      const chunkFolder = join(folder, `${id.render}-${id.chunk}`);
      await renderAndReport(plan, planDigest, id, chunkFolder, tools);
      const upload = uploadChunk(nameOf(id), chunkFolder, tools.artifacts);
      // Awaited below; until then a failure must not count as unhandled.
      upload.catch(() => undefined);
      uploads.push(upload);
    }
  } finally {
    // Also when a later chunk fails: what is rendered is kept.
    await Promise.all(uploads);
  }
  return { rendered: open.length, skipped: job.chunks.length - open.length };
}
