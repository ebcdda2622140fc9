import { rename } from 'node:fs/promises';
import { basename, join } from 'node:path';
import pMap from 'p-map';
import { resultArtifactName } from '../core/artifact-names.ts';
import type { ChunkReport } from '../core/chunk-report.ts';
import { artifactsName, type EmittedArtifact } from '../core/emitted-artifacts.ts';
import { extensionOf } from '../core/extension.ts';
import { messageOf } from '../core/message-of.ts';
import type { DigestedPlan, Render } from '../core/plan.ts';
import type { AssetFile, AtLeastOne, PlannedAsset } from '../core/release.ts';
import { checkSeams } from './check-seams.ts';
import { digestFile } from './digest.ts';
import { awaitChunks, type WaitTools } from './await-chunks.ts';
import { findMarkers } from './failure-markers.ts';
import { fetchChunks, type FetchTools, type WholeChunk } from './fetch-chunks.ts';
import { gatherArtifacts, type GatheredArtifacts } from './gather-artifacts.ts';
import { joinRender, type JoinTools } from './join-render.ts';
import type { ArtifactStore, Cache, Reporter } from './ports.ts';
import type { PublishedRelease } from './publish.ts';

export interface CombineTools extends JoinTools {
  readonly artifacts: ArtifactStore;
  /** Null where the plan takes no chunk from it. */
  readonly cache: Cache | null;
  readonly reporter: Reporter;
  /** GitHub's count of this run, from 1. */
  readonly attempt: number;
  /** Null where no release tag was given. */
  readonly publisher: Publisher | null;
  /** Null where the render jobs have ended before. */
  readonly waiting: Omit<WaitTools, keyof FetchTools | 'reporter'> | null;
}

/** Where the finished files are published, the video first. */
export interface Publisher {
  /** Refuses what is bound to fail, before anything is published. */
  check(assets: AtLeastOne<PlannedAsset>): Promise<void>;
  publish(assets: AtLeastOne<AssetFile>): Promise<PublishedRelease>;
}

export interface ResultFacts {
  readonly outName: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly frames: number;
  /** Seconds, as ffprobe reads them; null of pictures. */
  readonly duration: number | null;
}

export interface CombinedRender extends ResultFacts {
  readonly artifactUrl: string;
  readonly published: PublishedRelease | null;
  /** Files of the composition's `<Artifact>`s, in the order of the frames; so are their assets behind the result's. */
  readonly artifacts: readonly EmittedArtifact[];
  /** Where a person can open them; null where there are none. */
  readonly artifactsUrl: string | null;
  readonly reports: readonly ChunkReport[];
  /** What is not as it should be with a result that is there all the same. */
  readonly warnings: readonly string[];
  /** Milliseconds since 1970 when the result was safe: what follows is only deleted. */
  readonly safeAt: number;
  /** Seconds of the clock when the last chunk was seen, where it was waited for. */
  readonly lastChunkAt: number | null;
}

/** Publishes what is uploaded already: if that fails, the result is there as an artifact, and the chunks for another try. */
async function publishResult(
  assets: AtLeastOne<AssetFile>,
  artifactUrl: string,
  { publisher, reporter }: CombineTools,
): Promise<PublishedRelease | null> {
  if (publisher === null) return null;
  try {
    return await reporter.group('Publish the release', async () => {
      await publisher.check(assets);
      return await publisher.publish(assets);
    });
  } catch (error) {
    reporter.warning(
      `${assets[0].name} is finished, and not published. It is kept as an artifact: ${artifactUrl} Put right what is in the way, then re-run this job: the chunks are kept, and it publishes without rendering again.`,
    );
    throw error;
  }
}

/** GitHub asks for restraint with requests that change something; each delete is three. */
const DELETES_AT_ONCE = 5;

/** What can not be deleted expires by itself, and is no reason to fail a finished render. */
async function deleteIntermediates(
  names: readonly string[],
  { artifacts, reporter }: CombineTools,
): Promise<void> {
  await reporter.group('Delete the chunks', async () => {
    const failures: unknown[] = [];
    const remove = async (name: string) =>
      await artifacts.delete(name).catch((error: unknown) => failures.push(error));
    await pMap(names, remove, { concurrency: DELETES_AT_ONCE });
    if (failures.length > 0)
      reporter.warning(
        `${failures.length} intermediate artifacts could not be deleted (${messageOf(failures[0])}). They expire by themselves.`,
      );
  });
}

async function joinAndCheck(
  render: Render,
  chunks: readonly WholeChunk[],
  folder: string,
  tools: CombineTools,
): Promise<{ file: string; facts: ResultFacts }> {
  // A folder and name of our own for ffmpeg; the user's name may hold anything.
  const joined = join(folder, `joined.${extensionOf(render.outName)}`);
  const duration = await joinRender(render, chunks, joined, tools);
  const file = join(folder, resultArtifactName(render.outName));
  await rename(joined, file);
  const { outName, frameCount: frames } = render;
  return { file, facts: { outName, ...(await digestFile(file)), frames, duration } };
}

/** The result, and the files that the composition made beside it. */
function listAssets(
  file: string,
  { outName, sha256, size }: ResultFacts,
  { artifacts, pathOf }: GatheredArtifacts,
): AtLeastOne<AssetFile> {
  const beside = artifacts.map(({ filename, file: { sha256: digest, size: bytes } }) => ({
    name: filename,
    file: pathOf(filename),
    sha256: digest,
    size: bytes,
  }));
  return [{ name: outName, file, sha256, size }, ...beside];
}

async function uploadArtifacts(
  name: string,
  folder: string | null,
  { artifacts }: CombineTools,
): Promise<string | null> {
  if (folder === null) return null;
  return (await artifacts.upload({ name, folder })).url;
}

async function getChunks(
  planned: DigestedPlan,
  folder: string,
  tools: CombineTools,
): Promise<{ chunks: WholeChunk[]; lastChunkAt: number | null }> {
  const { waiting, reporter } = tools;
  if (waiting !== null)
    return await reporter.group(
      'Wait for the chunks',
      async () => await awaitChunks(planned, folder, { ...tools, ...waiting }),
    );
  const fetch = async () => await fetchChunks(planned, folder, tools);
  return { chunks: await reporter.group('Fetch the chunks', fetch), lastChunkAt: null };
}

/** Names of what failed jobs of earlier attempts have left. */
async function listMarkers(planned: DigestedPlan, { artifacts }: CombineTools): Promise<string[]> {
  const listed = await artifacts.list().catch(() => []);
  return findMarkers(planned, listed).map(({ artifact }) => artifact.name);
}

/**
 * Joins the chunks of a plan, proves the result, and puts it where people get it: first as an artifact,
 * then in a release. The chunks and the kit are deleted last, when the result is safe.
 */
export async function combineRender(
  planned: DigestedPlan,
  kitName: string,
  folder: string,
  tools: CombineTools,
): Promise<CombinedRender> {
  const { artifacts, reporter } = tools;
  const render = planned.plan.renders[0]!;
  const { chunks, lastChunkAt } = await getChunks(planned, join(folder, 'chunks'), tools);
  const reports = chunks.map(({ report }) => report);
  const warnings = checkSeams(render, reports, reporter);
  const emitted = await gatherArtifacts(chunks, join(folder, 'artifacts'));
  const { file, facts } = await reporter.group(
    'Join the chunks',
    async () => await joinAndCheck(render, chunks, folder, tools),
  );
  const assets = listAssets(file, facts, emitted);
  const { url, artifactsUrl } = await reporter.group('Upload the result', async () => ({
    url: (await artifacts.upload({ file })).url,
    artifactsUrl: await uploadArtifacts(artifactsName(basename(file)), emitted.folder, tools),
  }));
  const published = await publishResult(assets, url, tools);
  const safeAt = Date.now();
  const uploaded = chunks.flatMap(({ artifact }) => artifact ?? []);
  const markers = await listMarkers(planned, tools);
  await deleteIntermediates([...uploaded, ...markers, kitName], tools);
  return {
    ...facts,
    artifactUrl: url,
    published,
    artifacts: emitted.artifacts,
    artifactsUrl,
    reports,
    warnings,
    safeAt,
    lastChunkAt,
  };
}
