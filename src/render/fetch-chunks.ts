import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { chunkArtifactName } from '../core/artifact-names.ts';
import { checkChunk } from '../core/check-chunk.ts';
import { CHUNK_REPORT_FILE, chunkReportSchema, type ChunkReport } from '../core/chunk-report.ts';
import type { ChunkFiles } from '../core/combine-arguments.ts';
import type { ChunkId, Plan } from '../core/plan.ts';
import { describeChunk, reconcile } from '../core/reconcile.ts';
import { UserError } from '../core/user-error.ts';
import { digestFile } from './digest.ts';
import type { ArtifactStore, MediaJoiner, StoredArtifact } from './ports.ts';

/** The artifact service names no limit; the toolkit's own actions download a few at a time. */
const DOWNLOADS_AT_ONCE = 5;

export interface FetchedChunks {
  /** In the order of the plan. */
  readonly reports: readonly ChunkReport[];
  readonly filesOf: (render: number) => ChunkFiles;
  /** Names of the artifacts, to be deleted once the result is safe. */
  readonly artifacts: readonly string[];
}

export interface FetchTools {
  readonly artifacts: ArtifactStore;
  readonly joiner: MediaJoiner;
}

interface FetchedChunk {
  readonly id: ChunkId;
  readonly folder: string;
  readonly report: ChunkReport | null;
  readonly problems: readonly string[];
}

async function readReport(folder: string): Promise<ChunkReport | null> {
  try {
    return chunkReportSchema.parse(
      JSON.parse(await readFile(join(folder, CHUNK_REPORT_FILE), 'utf8')),
    );
  } catch {
    return null;
  }
}

async function inspectFile(
  folder: string,
  file: ChunkReport['audio'],
): Promise<{ size: number; sha256: string } | undefined> {
  if (file === null) return undefined;
  const path = join(folder, file.name);
  const found = await stat(path).catch(() => null);
  return found === null ? undefined : await digestFile(path);
}

async function countVideoFrames(
  plan: Plan,
  id: ChunkId,
  file: string,
  joiner: MediaJoiner,
): Promise<number | null> {
  return plan.renders[id.render]!.hasVideo ? (await joiner.probe(file)).videoFrames : null;
}

async function inspectChunk(
  plan: Plan,
  planDigest: string,
  id: ChunkId,
  folder: string,
  joiner: MediaJoiner,
): Promise<FetchedChunk> {
  const report = await readReport(folder);
  if (report === null)
    return {
      id,
      folder,
      report,
      problems: [`its ${CHUNK_REPORT_FILE} is missing or can not be read`],
    };
  const media = await inspectFile(folder, report.media);
  const audio = await inspectFile(folder, report.audio);
  const intact = media !== undefined && media.sha256 === report.media.sha256;
  // A file that is not the one that was rendered is not worth an ffprobe, which would only stumble over it.
  const videoFrames = intact
    ? await countVideoFrames(plan, id, join(folder, report.media.name), joiner)
    : null;
  return {
    id,
    folder,
    report,
    problems: checkChunk(plan, planDigest, id, { report, media, audio, videoFrames }),
  };
}

async function fetchChunk(
  plan: Plan,
  planDigest: string,
  id: ChunkId,
  listed: StoredArtifact,
  folder: string,
  tools: FetchTools,
): Promise<FetchedChunk> {
  try {
    await tools.artifacts.download(listed, folder);
  } catch (error) {
    return {
      id,
      folder,
      report: null,
      problems: [error instanceof Error ? error.message : String(error)],
    };
  }
  return await inspectChunk(plan, planDigest, id, folder, tools.joiner);
}

/** A damaged chunk is deleted, or its job would skip it as rendered when it is run again. */
async function refuseDamaged(
  plan: Plan,
  planDigest: string,
  chunks: readonly FetchedChunk[],
  artifacts: ArtifactStore,
): Promise<string[]> {
  const damaged = chunks.filter(({ problems }) => problems.length > 0);
  await Promise.all(
    damaged.map(
      async ({ id }) => await artifacts.delete(chunkArtifactName(plan.name, planDigest, id)),
    ),
  );
  return damaged.map(
    ({ id, problems }) =>
      `${describeChunk(plan, id)} is damaged: ${problems.join('; ')}. It was deleted: re-run its job, then this one.`,
  );
}

/**
 * Downloads every chunk of the plan and holds it against its report and the plan.
 *
 * @throws {UserError} naming every chunk that is missing or damaged, and the job to run again.
 */
export async function fetchChunks(
  plan: Plan,
  planDigest: string,
  folder: string,
  tools: FetchTools,
): Promise<FetchedChunks> {
  const listed = new Map(
    (await tools.artifacts.list()).map((artifact) => [artifact.name, artifact]),
  );
  const { present, missing } = reconcile(plan, planDigest, new Set(listed.keys()));
  const chunks = await pMap(
    present,
    async (id) => {
      const artifact = listed.get(chunkArtifactName(plan.name, planDigest, id))!;
      return await fetchChunk(
        plan,
        planDigest,
        id,
        artifact,
        join(folder, `${id.render}-${id.chunk}`),
        tools,
      );
    },
    { concurrency: DOWNLOADS_AT_ONCE },
  );
  const problems = [
    ...missing.map(
      (id) =>
        `${describeChunk(plan, id)} is missing. Re-run the failed jobs: what is rendered stays.`,
    ),
    ...(await refuseDamaged(plan, planDigest, chunks, tools.artifacts)),
  ];
  if (problems.length > 0) throw new UserError(problems);
  const paths = (render: number, kind: 'media' | 'audio') =>
    chunks
      .filter(({ id }) => id.render === render)
      .flatMap(({ folder: at, report }) =>
        report![kind] === null ? [] : [join(at, report![kind].name)],
      );
  return {
    reports: chunks.map(({ report }) => report!),
    filesOf: (render) => ({ media: paths(render, 'media'), audio: paths(render, 'audio') }),
    artifacts: present.map((id) => chunkArtifactName(plan.name, planDigest, id)),
  };
}
