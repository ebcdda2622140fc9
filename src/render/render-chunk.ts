import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chunkArguments } from '../core/chunk-arguments.ts';
import { CHUNK_REPORT_FILE, CHUNK_REPORT_VERSION, type ChunkReport } from '../core/chunk-report.ts';
import { isFlaky } from '../core/flaky.ts';
import { messageOf } from '../core/message-of.ts';
import { chunkFileNames } from '../core/chunk-files.ts';
import { Pace, type PaceMark } from '../core/pace.ts';
import { chunkLabel, type ChunkId, type DigestedPlan, type Render } from '../core/plan.ts';
import { collectArtifacts } from './collect-artifacts.ts';
import { digestFile } from './digest.ts';
import { packPictures } from './pack-pictures.ts';
import { isSilent } from './silence.ts';
import { PicturesBesideEncoding } from './pictures-beside-encoding.ts';
import { timeChunk } from './time-chunk.ts';
import type { TakeSeamPictures } from './seam-pictures.ts';
import type { Archiver, MediaRenderer, MediaRequest, RenderedMedia, Reporter } from './ports.ts';

/** Once more after a flaky error, with a fresh browser, as Remotion Lambda does. */
const MOST_ATTEMPTS = 2;

export interface ChunkTools {
  readonly renderer: MediaRenderer;
  readonly archiver: Archiver;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
  readonly takeSeamPictures: TakeSeamPictures;
}

async function renderWithRetry(
  request: MediaRequest,
  label: string,
  onProgress: Parameters<MediaRenderer['render']>[1],
  pictures: PicturesBesideEncoding,
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
      await pictures.settled();
      await renderer.discardBrowser();
    }
  }
}

async function describeFile(file: string): Promise<ChunkReport['media']> {
  return { name: basename(file), ...(await digestFile(file)) };
}

interface ChunkPaths {
  readonly media: string;
  readonly audio: string | null;
}

function chunkPaths(render: Render, folder: string): ChunkPaths {
  const { media, audio } = chunkFileNames(render);
  return { media: join(folder, media), audio: audio === null ? null : join(folder, audio) };
}

interface ChunkListener {
  readonly onArtifact: MediaRequest['onArtifact'];
  readonly onProgress: Parameters<MediaRenderer['render']>[1];
}

/** Renders a chunk's media file, and its audio file where it has one. */
async function renderFiles(
  { plan }: DigestedPlan,
  id: ChunkId,
  files: ChunkPaths,
  listener: ChunkListener,
  seamPictures: PicturesBesideEncoding,
  tools: ChunkTools,
): Promise<Pick<ChunkReport, 'seconds' | 'attempts' | 'slowestFrames'> & { pace: PaceMark[] }> {
  const started = performance.now();
  const secondsSoFar = () => (performance.now() - started) / 1000;
  const render = plan.renders[id.render]!;
  const chunk = render.chunks[id.chunk]!;
  const pictures = render.type === 'image-sequence' ? `${files.media}.pictures` : null;
  const request: MediaRequest = {
    render,
    arguments: chunkArguments(render, chunk),
    output: pictures ?? files.media,
    separateAudioTo: files.audio,
    onArtifact: listener.onArtifact,
  };
  const pace = new Pace(chunk.frameCount);
  const onProgress: ChunkListener['onProgress'] = (progress) => {
    listener.onProgress(progress);
    pace.note(progress.rendered, secondsSoFar());
    if (progress.rendered >= chunk.frameCount) seamPictures.begin();
  };
  const label = chunkLabel(plan, id);
  const rendered = await renderWithRetry(request, label, onProgress, seamPictures, tools);
  if (render.type === 'image-sequence' && pictures !== null)
    await packPictures(render, id.chunk, { folder: pictures, file: files.media }, tools.archiver);
  const seconds = secondsSoFar();
  return {
    seconds,
    pace: pace.finish(seconds),
    attempts: rendered.attempts,
    slowestFrames: rendered.slowestFrames.map(({ frame, time }) => ({ frame, time })),
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
  const render = plan.renders[id.render]!;
  const { frameRange, frameCount, key = null } = render.chunks[id.chunk]!;
  const started = Date.now();
  await mkdir(folder, { recursive: true });
  const files = chunkPaths(render, folder);
  const { media, audio } = files;
  const artifacts = collectArtifacts(folder, frameRange);
  const pictures = new PicturesBesideEncoding(
    async () => await tools.takeSeamPictures(planned, id),
  );
  const listener = { onArtifact: artifacts.onArtifact, onProgress };
  const { pace, ...rendered } = await renderFiles(planned, id, files, listener, pictures, tools);
  const report: ChunkReport = {
    version: CHUNK_REPORT_VERSION,
    planDigest,
    key,
    ...id,
    frameRange,
    frameCount,
    ...rendered,
    media: await describeFile(media),
    audio: audio === null ? null : await describeFile(audio),
    artifacts: await artifacts.describe(),
    seamPictures: await pictures.taken(),
    silent: audio !== null && (await isSilent(audio)),
    timing: timeChunk(render, started, pace),
  };
  await writeFile(join(folder, CHUNK_REPORT_FILE), JSON.stringify(report, null, 2));
  return report;
}
