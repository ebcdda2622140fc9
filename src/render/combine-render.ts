import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import pMap from 'p-map';
import { resultArtifactName, unverifiedName } from '../core/artifact-names.ts';
import type { ChunkReport } from '../core/chunk-report.ts';
import { artifactsName, type EmittedArtifact } from '../core/emitted-artifacts.ts';
import { extensionOf } from '../core/extension.ts';
import { messageOf } from '../core/message-of.ts';
import type { DigestedPlan, Render } from '../core/plan.ts';
import type { AssetFile, AtLeastOne, PlannedAsset } from '../core/release.ts';
import { UserError } from '../core/user-error.ts';
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
  /** Refuses what is bound to fail, before anything is uploaded. */
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
  /** Where a person can open the sound beside the video; null if the video has it. Its asset is the last one. */
  readonly separateAudioUrl: string | null;
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

async function publishResult(
  assets: AtLeastOne<AssetFile>,
  { publisher, reporter }: CombineTools,
): Promise<PublishedRelease | null> {
  if (publisher === null) return null;
  return await reporter.group('Publish the release', async () => await publisher.publish(assets));
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

/** The sound beside a video, as a file of its own. */
interface SeparateAudio {
  readonly file: string;
  readonly outName: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

interface Joined {
  readonly file: string;
  readonly facts: ResultFacts;
  readonly separateAudio: SeparateAudio | null;
  /** What the file is otherwise than the plan says. */
  readonly problems: readonly string[];
}

async function nameSeparateAudio(
  render: Render,
  made: string | null,
  folder: string,
): Promise<SeparateAudio | null> {
  if (made === null || render.type !== 'media' || render.separateAudio === null) return null;
  const { outName } = render.separateAudio;
  const file = join(folder, resultArtifactName(outName));
  await rename(made, file);
  return { file, outName, ...(await digestFile(file)) };
}

async function joinAndCheck(
  render: Render,
  chunks: readonly WholeChunk[],
  folder: string,
  tools: CombineTools,
): Promise<Joined> {
  // A folder and name of our own for ffmpeg; the user's name may hold anything.
  const joined = join(folder, `joined.${extensionOf(render.outName)}`);
  const {
    duration,
    problems,
    separateAudio: made,
  } = await joinRender(render, chunks, joined, tools);
  const file = join(folder, resultArtifactName(render.outName));
  await rename(joined, file);
  const { outName, frameCount: frames } = render;
  const facts = { outName, ...(await digestFile(file)), frames, duration };
  return { file, facts, separateAudio: await nameSeparateAudio(render, made, folder), problems };
}

/**
 * Keeps a file that is not what the plan says, as an artifact of another name: it may be what the user wants all the same.
 *
 * @returns the error that names it
 */
async function keepUnverified(
  file: string,
  { outName }: ResultFacts,
  problems: readonly string[],
  { artifacts }: CombineTools,
): Promise<UserError> {
  const kept = join(dirname(file), unverifiedName(basename(file)));
  await rename(file, kept);
  const { name, url } = await artifacts.upload({ file: kept });
  return new UserError(
    `${outName} is not what the plan says: ${problems.join('; ')}. It was not published, and is kept as the artifact ${name} (${url}). If it is as you want it, this check is wrong: please report it with the plan.`,
  );
}

/** The result, and the files that the composition made beside it. */
function listAssets(
  { file, facts: { outName, sha256, size }, separateAudio }: Joined,
  { artifacts, pathOf }: GatheredArtifacts,
): AtLeastOne<AssetFile> {
  const sound = separateAudio === null ? [] : [{ ...separateAudio, name: separateAudio.outName }];
  const beside = artifacts.map(({ filename, file: { sha256: digest, size: bytes } }) => ({
    name: filename,
    file: pathOf(filename),
    sha256: digest,
    size: bytes,
  }));
  return [{ name: outName, file, sha256, size }, ...beside, ...sound];
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
  const joined = await reporter.group(
    'Join the chunks',
    async () => await joinAndCheck(render, chunks, folder, tools),
  );
  const { file, facts, separateAudio, problems } = joined;
  if (problems.length > 0) throw await keepUnverified(file, facts, problems, tools);
  const assets = listAssets(joined, emitted);
  await tools.publisher?.check(assets);
  const { url, separateAudioUrl, artifactsUrl } = await reporter.group(
    'Upload the result',
    async () => ({
      url: (await artifacts.upload({ file })).url,
      separateAudioUrl:
        separateAudio === null ? null : (await artifacts.upload({ file: separateAudio.file })).url,
      artifactsUrl: await uploadArtifacts(artifactsName(basename(file)), emitted.folder, tools),
    }),
  );
  const published = await publishResult(assets, tools);
  const safeAt = Date.now();
  const uploaded = chunks.flatMap(({ artifact }) => artifact ?? []);
  const markers = await listMarkers(planned, tools);
  await deleteIntermediates([...uploaded, ...markers, kitName], tools);
  return {
    ...facts,
    artifactUrl: url,
    separateAudioUrl,
    published,
    artifacts: emitted.artifacts,
    artifactsUrl,
    reports,
    warnings,
    safeAt,
    lastChunkAt,
  };
}
