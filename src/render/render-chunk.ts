import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chunkArguments } from '../core/chunk-arguments.ts';
import { CHUNK_REPORT_FILE, CHUNK_REPORT_VERSION, type ChunkReport } from '../core/chunk-report.ts';
import { isFlaky } from '../core/flaky.ts';
import { messageOf } from '../core/message-of.ts';
import { chunkFileNames } from '../core/chunk-files.ts';
import { countSamples } from '../core/chunk-samples.ts';
import { Pace, type PaceMark } from '../core/pace.ts';
import {
  chunkLabel,
  type Chunk,
  type ChunkId,
  type DigestedPlan,
  type Render,
} from '../core/plan.ts';
import { collectArtifacts } from './collect-artifacts.ts';
import { digestFile } from './digest.ts';
import { packPictures } from './pack-pictures.ts';
import { collectSeamPictures, requestSeamPictures } from './seam-pictures.ts';
import { timeChunk } from './time-chunk.ts';
import { cutWav, isSilent } from './wav.ts';
import type { Archiver, MediaRenderer, MediaRequest, RenderedMedia, Reporter } from './ports.ts';

/** Once more after a flaky error, with a fresh browser, as Remotion Lambda does. */
const MOST_ATTEMPTS = 2;

export interface ChunkTools {
  readonly renderer: MediaRenderer;
  readonly archiver: Archiver;
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

type RenderedFiles = Pick<
  ChunkReport,
  'seconds' | 'attempts' | 'slowestFrames' | 'seamPictures'
> & { readonly pace: PaceMark[] };

/** What Remotion is to render of a chunk, and into which files. */
function requestChunk(
  render: Render,
  chunk: number,
  folder: string,
  onArtifact: MediaRequest['onArtifact'],
): MediaRequest {
  const { media, audio } = chunkPaths(render, folder);
  return {
    render,
    arguments: chunkArguments(render, render.chunks[chunk]!),
    // The pictures of a sequence go into one file when all are there.
    output: render.type === 'image-sequence' ? `${media}.pictures` : media,
    separateAudioTo: audio,
    seams: requestSeamPictures(render, chunk, folder),
    onArtifact,
  };
}

/** Returns a chunk as if its frames followed each other, which they do in its sound. */
function joinedRange({ frameRange: [first], frameCount }: Chunk): Chunk {
  return { frameRange: [first, first + frameCount - 1], frameCount };
}

/** Makes of what Remotion wrote the files of the chunk: the sound without the neighbour's frame, the pictures in one file. */
async function finishFiles(
  { render, output, separateAudioTo, seams }: MediaRequest,
  chunk: number,
  folder: string,
  archiver: Archiver,
): Promise<void> {
  if (render.type === 'media' && separateAudioTo !== null && seams?.next)
    await cutWav(separateAudioTo, countSamples(render, joinedRange(render.chunks[chunk]!)));
  if (render.type === 'image-sequence') {
    const file = chunkPaths(render, folder).media;
    await packPictures(render, chunk, { folder: output, file }, archiver);
  }
}

/** Renders a chunk's media file, its audio file where it has one, and the pictures of its seams. */
async function renderFiles(
  { plan }: DigestedPlan,
  id: ChunkId,
  folder: string,
  listener: ChunkListener,
  tools: ChunkTools,
): Promise<RenderedFiles> {
  const started = performance.now();
  const secondsSoFar = () => (performance.now() - started) / 1000;
  const render = plan.renders[id.render]!;
  const { frameCount, frameRange } = render.chunks[id.chunk]!;
  const request = requestChunk(render, id.chunk, folder, listener.onArtifact);
  const pace = new Pace(frameCount);
  const onProgress: ChunkListener['onProgress'] = ({ rendered, encoded }) => {
    const own = Math.min(rendered, frameCount);
    listener.onProgress({ rendered: own, encoded });
    pace.note(own, secondsSoFar());
  };
  const rendered = await renderWithRetry(request, chunkLabel(plan, id), onProgress, tools);
  await finishFiles(request, id.chunk, folder, tools.archiver);
  const seconds = secondsSoFar();
  return {
    seconds,
    pace: pace.finish(seconds),
    attempts: rendered.attempts,
    slowestFrames: rendered.slowestFrames
      .filter(({ frame }) => frame <= frameRange[1])
      .map(({ frame, time }) => ({ frame, time })),
    seamPictures: request.seams === null ? null : await collectSeamPictures(request.seams),
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
  const { media, audio } = chunkPaths(render, folder);
  const artifacts = collectArtifacts(folder, frameRange);
  const listener = { onArtifact: artifacts.onArtifact, onProgress };
  const { pace, ...rendered } = await renderFiles(planned, id, folder, listener, tools);
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
    silent: audio !== null && (await isSilent(audio)),
    timing: timeChunk(render, started, pace),
  };
  await writeFile(join(folder, CHUNK_REPORT_FILE), JSON.stringify(report, null, 2));
  return report;
}
