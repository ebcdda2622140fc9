import type { ChunkReport } from './chunk-report.ts';
import type { ChunkId, Plan } from './plan.ts';

/** What is found of a chunk on disk, to be held against its report. */
export interface FoundChunk {
  readonly report: ChunkReport;
  /** Bytes and digest of the files that the report names; undefined where the file is not there. */
  readonly media: { readonly size: number; readonly sha256: string } | undefined;
  readonly audio: { readonly size: number; readonly sha256: string } | undefined;
  /** Packets of the video stream, by ffprobe; null where the chunk has no video. */
  readonly videoFrames: number | null;
}

function checkFile(
  expected: { readonly name: string; readonly size: number; readonly sha256: string },
  found: { readonly size: number; readonly sha256: string } | undefined,
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
  if (
    report.planDigest !== planDigest ||
    report.render !== id.render ||
    report.chunk !== id.chunk
  ) {
    return [
      `it is chunk ${report.chunk} of render ${report.render} of the plan ${report.planDigest}, expected chunk ${id.chunk} of render ${id.render} of ${planDigest}`,
    ];
  }
  const problems = checkFile(report.media, found.media);
  if (report.audio !== null) problems.push(...checkFile(report.audio, found.audio));
  else if (render.chunkExtensions.audio !== null) problems.push('its audio file is not there');
  if (
    found.media !== undefined &&
    found.videoFrames !== null &&
    found.videoFrames !== chunk.frameCount
  ) {
    problems.push(`it has ${found.videoFrames} frames, expected ${chunk.frameCount}`);
  }
  return problems;
}
