import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkChunk } from '../core/check-chunk.ts';
import { CHUNK_REPORT_FILE, chunkReportSchema, type ChunkReport } from '../core/chunk-report.ts';
import type { ChunkId, DigestedPlan } from '../core/plan.ts';
import { digestFile } from './digest.ts';
import type { MediaJoiner } from './ports.ts';

/** A chunk on disk, held against its report and the plan. */
export interface InspectedChunk {
  /** Null where it cannot be read; there is a problem then. */
  readonly report: ChunkReport | null;
  readonly problems: readonly string[];
}

async function readReport(folder: string): Promise<ChunkReport | null> {
  try {
    const content = await readFile(join(folder, CHUNK_REPORT_FILE), 'utf8');
    return chunkReportSchema.parse(JSON.parse(content));
  } catch {
    return null;
  }
}

async function inspectFile(
  folder: string,
  file: ChunkReport['sound'],
): Promise<{ size: number; sha256: string } | undefined> {
  if (file === null) return undefined;
  const path = join(folder, file.name);
  const found = await stat(path).catch(() => null);
  return found === null ? undefined : await digestFile(path);
}

/** Null where there is no video stream, or none that ffprobe can read. */
async function countVideoFrames(file: string, joiner: MediaJoiner): Promise<number | null> {
  const probed = await joiner.probe(file).catch(() => null);
  return probed?.videoFrames ?? null;
}

/** Looks at the files of one chunk in a folder. */
export async function inspectChunk(
  { plan, planDigest }: DigestedPlan,
  id: ChunkId,
  folder: string,
  joiner: MediaJoiner,
): Promise<InspectedChunk> {
  const report = await readReport(folder);
  if (report === null)
    return { report, problems: [`its ${CHUNK_REPORT_FILE} is missing or cannot be read`] };
  const media = await inspectFile(folder, report.media);
  const sound = await inspectFile(folder, report.sound);
  const artifacts = await Promise.all(
    report.artifacts.map(async ({ file }) => await inspectFile(folder, file)),
  );
  // A file that is not the one that was rendered is not worth an ffprobe, which would only stumble over it.
  const intact = media !== undefined && media.sha256 === report.media.sha256;
  const videoFrames = intact
    ? await countVideoFrames(join(folder, report.media.name), joiner)
    : null;
  return {
    report,
    problems: checkChunk(plan, planDigest, id, { report, media, sound, artifacts, videoFrames }),
  };
}
