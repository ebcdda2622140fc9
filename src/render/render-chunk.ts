import { rm, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chunkArguments } from '../core/chunk-arguments.ts';
import { CHUNK_REPORT_FILE, CHUNK_REPORT_VERSION, type ChunkReport } from '../core/chunk-report.ts';
import { isFlaky } from '../core/flaky.ts';
import { chunkLabel, type ChunkId, type Plan } from '../core/plan.ts';
import { digestFile } from './digest.ts';
import type { MediaRenderer, MediaRequest, RenderedMedia, Reporter } from './ports.ts';

/** Once more after a flaky error, with a fresh browser, as Remotion Lambda does. */
const MOST_ATTEMPTS = 2;

export interface ChunkTools {
  readonly renderer: MediaRenderer;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
}

async function renderWithRetry(
  request: MediaRequest,
  label: string,
  onProgress: Parameters<MediaRenderer['render']>[1],
  { renderer, reporter, signal }: ChunkTools,
): Promise<RenderedMedia & { attempts: number }> {
  for (let attempt = 1; ; attempt++) {
    try {
      return { ...(await renderer.render(request, onProgress)), attempts: attempt };
    } catch (error) {
      if (signal.aborted || attempt === MOST_ATTEMPTS || !isFlaky(error)) throw error;
      reporter.warning(
        `${label}: ${error instanceof Error ? error.message : String(error)} This can pass: rendering it once more with a fresh browser.`,
      );
      await renderer.discardBrowser();
    }
  }
}

async function describeFile(folder: string, name: string): Promise<ChunkReport['media']> {
  return { name, ...(await digestFile(join(folder, name))) };
}

/** Renders one chunk into a folder, with its report beside it: the content of the chunk's artifact. */
export async function renderChunk(
  plan: Plan,
  planDigest: string,
  id: ChunkId,
  folder: string,
  onProgress: Parameters<MediaRenderer['render']>[1],
  tools: ChunkTools,
): Promise<ChunkReport> {
  const render = plan.renders[id.render]!;
  const chunk = render.chunks[id.chunk]!;
  const { media, audio } = render.chunkExtensions;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const audioName = audio === null ? null : `audio.${audio}`;
  const started = performance.now();
  const { slowestFrames, attempts } = await renderWithRetry(
    {
      render,
      arguments: chunkArguments(render, chunk),
      output: join(folder, `media.${media}`),
      separateAudioTo: audioName === null ? null : join(folder, audioName),
    },
    chunkLabel(plan, id),
    onProgress,
    tools,
  );
  const seconds = (performance.now() - started) / 1000;
  const report: ChunkReport = {
    version: CHUNK_REPORT_VERSION,
    planDigest,
    render: id.render,
    chunk: id.chunk,
    frameRange: chunk.frameRange,
    frameCount: chunk.frameCount,
    media: await describeFile(folder, `media.${media}`),
    audio: audioName === null ? null : await describeFile(folder, audioName),
    seconds,
    attempts,
    slowestFrames: slowestFrames.map(({ frame, time }) => ({ frame, time })),
  };
  await writeFile(join(folder, CHUNK_REPORT_FILE), JSON.stringify(report, null, 2));
  return report;
}
