import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chunkArguments } from '../core/chunk-arguments.ts';
import { CHUNK_REPORT_FILE, CHUNK_REPORT_VERSION, type ChunkReport } from '../core/chunk-report.ts';
import { isFlaky } from '../core/flaky.ts';
import { messageOf } from '../core/message-of.ts';
import { chunkLabel, type ChunkId, type DigestedPlan } from '../core/plan.ts';
import { digestFile } from './digest.ts';
import { isSilent } from './silence.ts';
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
        `${label}: ${messageOf(error)} This can pass: rendering it once more with a fresh browser.`,
      );
      await renderer.discardBrowser();
    }
  }
}

async function describeFile(file: string): Promise<ChunkReport['media']> {
  return { name: basename(file), ...(await digestFile(file)) };
}

function chunkRequest({ plan }: DigestedPlan, id: ChunkId, folder: string): MediaRequest {
  const render = plan.renders[id.render]!;
  const { media, audio } = render.chunkExtensions;
  return {
    render,
    arguments: chunkArguments(render, render.chunks[id.chunk]!),
    output: join(folder, `media.${media}`),
    separateAudioTo: audio === null ? null : join(folder, `audio.${audio}`),
  };
}

/** Renders one chunk into a folder, with its report beside it: the content of the chunk's artifact. */
export async function renderChunk(
  planned: DigestedPlan,
  id: ChunkId,
  folder: string,
  onProgress: Parameters<MediaRenderer['render']>[1],
  tools: ChunkTools,
): Promise<ChunkReport> {
  const { plan, planDigest } = planned;
  const { frameRange, frameCount } = plan.renders[id.render]!.chunks[id.chunk]!;
  await mkdir(folder, { recursive: true });
  const request = chunkRequest(planned, id, folder);
  const { output, separateAudioTo } = request;
  const started = performance.now();
  const { slowestFrames, attempts } = await renderWithRetry(
    request,
    chunkLabel(plan, id),
    onProgress,
    tools,
  );
  const report: ChunkReport = {
    version: CHUNK_REPORT_VERSION,
    planDigest,
    ...id,
    frameRange,
    frameCount,
    seconds: (performance.now() - started) / 1000,
    media: await describeFile(output),
    audio: separateAudioTo === null ? null : await describeFile(separateAudioTo),
    silent: separateAudioTo !== null && (await isSilent(separateAudioTo)),
    attempts,
    slowestFrames: slowestFrames.map(({ frame, time }) => ({ frame, time })),
  };
  await writeFile(join(folder, CHUNK_REPORT_FILE), JSON.stringify(report, null, 2));
  return report;
}
