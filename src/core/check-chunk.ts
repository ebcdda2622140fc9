import type { ChunkReport } from './chunk-report.ts';
import { chunkFileNames } from './chunk-files.ts';
import type { Chunk, ChunkId, FrameRange, Plan, Render } from './plan.ts';

/** Bytes and digest of a file; undefined where it is not there. */
type FoundFile = { readonly size: number; readonly sha256: string } | undefined;

/** What is found of a chunk on disk, to be held against its report. */
export interface FoundChunk {
  readonly report: ChunkReport;
  readonly media: FoundFile;
  readonly sound: FoundFile;
  /** In the order of the report. */
  readonly artifacts: readonly FoundFile[];
  /** Packets of the video stream, by ffprobe; null where there is none, or no intact file to look into. */
  readonly videoFrames: number | null;
}

function checkFile(
  expected: { readonly name: string; readonly size: number; readonly sha256: string },
  found: FoundFile,
): string[] {
  if (found === undefined) return [`its file ${expected.name} is not there`];
  if (found.size !== expected.size) {
    return [`its file ${expected.name} has ${found.size} bytes, expected ${expected.size}`];
  }
  if (found.sha256 !== expected.sha256) {
    return [
      `its file ${expected.name} has the digest ${found.sha256}, expected ${expected.sha256}`,
    ];
  }
  return [];
}

function checkSound(render: Render, { report, sound }: FoundChunk): string[] {
  if (chunkFileNames(render).sound === null) {
    return report.sound === null
      ? []
      : [`it has a file of sound (${report.sound.name}), expected none`];
  }
  return report.sound === null ? ['its sound is not there'] : checkFile(report.sound, sound);
}

function checkIdentity(planDigest: string, id: ChunkId, report: ChunkReport): string | null {
  if (
    report.planDigest === planDigest &&
    report.render === id.render &&
    report.chunk === id.chunk
  ) {
    return null;
  }
  return `it is chunk ${report.chunk} of render ${report.render} of the plan ${report.planDigest}, expected chunk ${id.chunk} of render ${id.render} of ${planDigest}`;
}

/** A chunk of an earlier run has another plan, and may have had another place in it. */
function checkCachedIdentity(chunk: Chunk, { key, frameRange, frameCount }: ChunkReport) {
  const name = (digest: string | null | undefined, range: FrameRange, frames: number) =>
    `the chunk ${digest} of ${frames} frames from ${range[0]} to ${range[1]}`;
  const found = name(key, frameRange, frameCount);
  const expected = name(chunk.key, chunk.frameRange, chunk.frameCount);
  return found === expected ? null : `it is ${found}, expected ${expected}`;
}

/** What is wrong with a chunk: nothing, or one phrase for each fault. */
export function checkChunk(
  plan: Plan,
  planDigest: string,
  id: ChunkId,
  found: FoundChunk,
): string[] {
  const { report } = found;
  const render = plan.renders[id.render]!;
  const chunk = render.chunks[id.chunk]!;
  const otherChunk = chunk.cached
    ? checkCachedIdentity(chunk, report)
    : checkIdentity(planDigest, id, report);
  if (otherChunk !== null) return [otherChunk];
  const mediaProblems = checkFile(report.media, found.media);
  // Of a file that is not the one that was rendered, the frames say nothing.
  const hasVideo = render.type === 'media' && render.hasVideo;
  if (mediaProblems.length === 0 && hasVideo && found.videoFrames !== chunk.frameCount) {
    mediaProblems.push(`it has ${found.videoFrames ?? 'no'} frames, expected ${chunk.frameCount}`);
  }
  const artifactProblems = report.artifacts.flatMap(({ file }, index) =>
    checkFile(file, found.artifacts[index]),
  );
  return [...mediaProblems, ...checkSound(render, found), ...artifactProblems];
}
