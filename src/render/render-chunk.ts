import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chunkArguments } from '../core/chunk-arguments.ts';
import { CHUNK_REPORT_FILE, CHUNK_REPORT_VERSION, type ChunkReport } from '../core/chunk-report.ts';
import { isFlaky } from '../core/flaky.ts';
import { messageOf } from '../core/message-of.ts';
import { chunkFileNames } from '../core/chunk-files.ts';
import { Pace, type PaceMark } from '../core/pace.ts';
import {
  chunkLabel,
  type ChunkId,
  type DigestedPlan,
  type MediaRender,
  type Render,
} from '../core/plan.ts';
import { collectArtifacts } from './collect-artifacts.ts';
import { digestFile } from './digest.ts';
import { packPictures } from './pack-pictures.ts';
import { collectSeamPictures, requestSeamPictures } from './seam-pictures.ts';
import { timeChunk } from './time-chunk.ts';
import { writeSound } from './sound-file.ts';
import type { Archiver, MediaRenderer, MediaRequest, RenderedMedia, Reporter } from './ports.ts';

/** Once more after a flaky error, with a fresh browser, as Remotion Lambda does. */
const MOST_ATTEMPTS = 2;

export interface ChunkTools {
  readonly renderer: MediaRenderer;
  readonly archiver: Archiver;
  readonly reporter: Reporter;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970 at which the job began; left out, with its process. */
  readonly jobStarted?: number;
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
  /** Where Remotion writes to: a file, or a folder of pictures. */
  readonly output: string;
  readonly media: string;
  readonly sound: string | null;
}

function chunkPaths(render: Render, folder: string): ChunkPaths {
  const names = chunkFileNames(render);
  const media = join(folder, names.media);
  const sound = names.sound === null ? null : join(folder, names.sound);
  // The pictures of a sequence go into one file when all are there.
  if (render.type === 'image-sequence') return { output: `${media}.pictures`, media, sound };
  if (!isSoundAlone(render)) return { output: media, media, sound };
  return { output: join(folder, `unheard.${render.chunkExtension}`), media, sound };
}

/** Whether the media file of a chunk is what is to be heard, and what Remotion writes is nothing. */
function isSoundAlone(render: Render): render is MediaRender {
  return render.type === 'media' && render.collectsSound && !render.hasVideo;
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
  return {
    render,
    arguments: chunkArguments(render, render.chunks[chunk]!),
    output: chunkPaths(render, folder).output,
    collectsSound: render.type === 'media' && render.collectsSound,
    seams: requestSeamPictures(render, chunk, folder),
    onArtifact,
  };
}

/** Makes of what Remotion gave the files of the chunk: what is heard without the neighbour's frame, the pictures in one file. */
async function finishFiles(
  render: Render,
  chunk: number,
  folder: string,
  { sound: heard }: RenderedMedia,
  archiver: Archiver,
): Promise<void> {
  const { output, media, sound } = chunkPaths(render, folder);
  const [first, last] = render.chunks[chunk]!.frameRange;
  if (heard !== null) {
    const own = heard.filter(({ frame }) => frame >= first && frame <= last);
    await writeSound(sound ?? media, own);
  }
  if (render.type === 'image-sequence')
    await packPictures(render, chunk, { folder: output, file: media }, archiver);
  else if (output !== media) await rm(output);
}

/** Renders a chunk's media file, what is to be heard, and the pictures of its seams. */
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
  await finishFiles(render, id.chunk, folder, rendered, tools.archiver);
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
  const { media, sound } = chunkPaths(render, folder);
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
    sound: sound === null ? null : await describeFile(sound),
    artifacts: await artifacts.describe(),
    timing: timeChunk(render, { jobStarted: tools.jobStarted, started }, pace),
  };
  await writeFile(join(folder, CHUNK_REPORT_FILE), JSON.stringify(report, null, 2));
  return report;
}
