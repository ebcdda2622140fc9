import { rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pMap from 'p-map';
import { resultArtifactName, unverifiedName } from '../core/artifact-names.ts';
import type { ChunkReport } from '../core/chunk-report.ts';
import { artifactsName, type EmittedArtifact } from '../core/emitted-artifacts.ts';
import { extensionOf } from '../core/extension.ts';
import { messageOf } from '../core/message-of.ts';
import type { DigestedPlan, Plan, Render } from '../core/plan.ts';
import { quote } from '../core/read-inputs.ts';
import type { AssetFile, AtLeastOne, PlannedAsset } from '../core/release.ts';
import { UserError } from '../core/user-error.ts';
import { checkSeams } from './check-seams.ts';
import { digestContent, digestFile, digestOf, isFolder } from './digest.ts';
import { awaitChunks, type WaitTools } from './await-chunks.ts';
import { findMarkers } from './failure-markers.ts';
import { fetchChunks, type FetchTools, type WholeChunk } from './fetch-chunks.ts';
import { uploadUnderFreeName } from './free-name.ts';
import { gatherArtifacts, type GatheredArtifacts } from './gather-artifacts.ts';
import { joinRender, type JoinTools } from './join-render.ts';
import type { ArtifactStore, Cache, Reporter, StoredArtifact } from './ports.ts';
import type { PublishedRelease } from './publish.ts';

export interface CombineTools extends JoinTools {
  readonly artifacts: ArtifactStore;
  /** Null where the plan takes no chunk from it. */
  readonly cache: Cache | null;
  readonly reporter: Reporter;
  /** GitHub's count of this run, from 1. */
  readonly attempt: number;
  /** Takes what is known as soon as the result is uploaded: what follows may fail. */
  readonly tellUploaded: (uploaded: UploadedRender) => void;
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

/** A result that is safe as an artifact, and not published yet. */
export interface UploadedRender extends ResultFacts {
  /** The result's file name, if GitHub takes that and no other artifact of the run has it. */
  readonly artifactName: string;
  readonly artifactUrl: string;
  /** Where a person can open the sound beside the video; null if the video has it. Its asset is the last one. */
  readonly separateAudioUrl: string | null;
  /** Files of the composition's `<Artifact>`s, in the order of the frames; so are their assets behind the result's. */
  readonly artifacts: readonly EmittedArtifact[];
  /** Where a person can open them; null where there are none. */
  readonly artifactsUrl: string | null;
}

export interface CombinedRender extends UploadedRender {
  readonly published: PublishedRelease | null;
  readonly reports: readonly ChunkReport[];
  /** What is not as it should be with a result that is there all the same. */
  readonly warnings: readonly string[];
  /** Milliseconds since 1970 when the result was safe: what follows is only deleted. */
  readonly safeAt: number;
  /** Seconds of the clock when the last chunk was seen, where it was waited for. */
  readonly lastChunkAt: number | null;
}

/**
 * Publishes what is uploaded already. If that fails, the result is there as an artifact, and the chunks for another try.
 *
 * @throws {UserError} with what went wrong, and where the result is
 */
async function publishResult(
  assets: AtLeastOne<AssetFile>,
  { name, url }: StoredArtifact,
  { publisher, reporter }: CombineTools,
): Promise<PublishedRelease | null> {
  if (publisher === null) return null;
  try {
    return await reporter.group('Publish the release', async () => {
      await publisher.check(assets);
      return await publisher.publish(assets);
    });
  } catch (error) {
    const kept = `${assets[0].name} is finished and not published. It is kept as the artifact ${quote(name)}: ${url} Put right what is in the way, then re-run this job: the chunks are kept, and it publishes without rendering again.`;
    if (error instanceof UserError)
      throw new UserError([...error.problems, kept], { cause: error });
    // An error that was not foreseen is shown with its stack, which takes no second line.
    reporter.warning(kept);
    throw error;
  }
}

/** GitHub asks for restraint with requests that change something; each delete is three. */
const DELETES_AT_ONCE = 5;

/** What cannot be deleted expires by itself, and is no reason to fail a finished render. */
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
  /** Path of the file, or of the folder of pictures. */
  readonly file: string;
  readonly facts: ResultFacts;
  readonly separateAudio: SeparateAudio | null;
  /** What the file is otherwise than the plan says. */
  readonly problems: readonly string[];
}

async function joinAndCheck(
  render: Render,
  chunks: readonly WholeChunk[],
  folder: string,
  tools: CombineTools,
): Promise<Joined> {
  // A folder and name of our own for ffmpeg; the user's name may hold anything.
  const joined = join(folder, `joined.${extensionOf(render.outName) || 'folder'}`);
  const { duration, problems, separateAudio } = await joinRender(render, chunks, joined, tools);
  const { outName, frameCount: frames } = render;
  const facts = { outName, ...(await digestContent(joined)), frames, duration };
  const sound =
    render.type !== 'media' || separateAudio === null || render.separateAudio === null
      ? null
      : {
          file: separateAudio,
          outName: render.separateAudio.outName,
          ...(await digestFile(separateAudio)),
        };
  return { file: joined, facts, separateAudio: sound, problems };
}

/**
 * Keeps a file that is not what the plan says, as an artifact of another name: it may be what the user wants all the same.
 *
 * @returns the error that names it
 */
async function keepUnverified(
  plan: Plan,
  { file, facts: { outName }, problems }: Joined,
  { artifacts }: CombineTools,
): Promise<UserError> {
  const wanted = unverifiedName(resultArtifactName(outName));
  const { artifact } = await uploadNamed(wanted, file, ownerOf(plan, plan.renders[0]!), artifacts);
  return new UserError(
    `${outName} is not what the plan says: ${problems.join('; ')}. It was not published, and is kept as the artifact ${artifact.name} (${artifact.url}). If it is as you want it, this check is wrong: please report it with the plan.`,
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

/**
 * Says by what an artifact is known as a render's own, whose next run may replace it. The source is no part of it:
 * under act a changed video takes the place of the last one.
 */
function ownerOf({ name, projectPath }: Plan, render: Render): string {
  const { composition, props, renderOptions } = render;
  return digestOf(
    JSON.stringify([name, projectPath, composition.id, props.input.sha256, renderOptions]),
  );
}

/** Uploads a file, or a folder of pictures, under a name, or under the next that is free; it has the name of its artifact then. */
async function uploadNamed(
  wanted: string,
  file: string,
  owner: string,
  artifacts: ArtifactStore,
): Promise<{ readonly file: string; readonly artifact: StoredArtifact }> {
  let at = file;
  const artifact = await uploadUnderFreeName(wanted, async (name) => {
    const named = join(dirname(file), name);
    await rename(at, named);
    at = named;
    const content = (await isFolder(named)) ? { name, folder: named } : { file: named };
    return await artifacts.upload(content, owner);
  });
  return { file: at, artifact };
}

interface UploadedResult {
  /** Where the files are now. */
  readonly files: Pick<Joined, 'file' | 'separateAudio'>;
  readonly artifact: StoredArtifact;
  readonly separateAudioUrl: string | null;
  readonly artifactsUrl: string | null;
}

/** Uploads the result, the sound beside it, and the files of the composition's `<Artifact>`s. */
async function uploadResult(
  plan: Plan,
  { file, separateAudio }: Joined,
  beside: string | null,
  { artifacts }: CombineTools,
): Promise<UploadedResult> {
  const render = plan.renders[0]!;
  const owner = ownerOf(plan, render);
  const result = await uploadNamed(resultArtifactName(render.outName), file, owner, artifacts);
  const sound =
    separateAudio === null
      ? null
      : await uploadNamed(
          resultArtifactName(separateAudio.outName),
          separateAudio.file,
          owner,
          artifacts,
        );
  const emitted =
    beside === null
      ? null
      : await uploadUnderFreeName(
          artifactsName(result.artifact.name),
          async (name) => await artifacts.upload({ name, folder: beside }, owner),
        );
  return {
    files: {
      file: result.file,
      separateAudio: separateAudio && sound && { ...separateAudio, file: sound.file },
    },
    artifact: result.artifact,
    separateAudioUrl: sound?.artifact.url ?? null,
    artifactsUrl: emitted?.url ?? null,
  };
}

/** Says under which name the result is an artifact, if that is not the one that was asked for. */
function explainName({ outName }: Render, artifact: string, reporter: Reporter): string[] {
  const allowed = resultArtifactName(outName);
  if (allowed !== outName)
    reporter.info(
      `out-name: ${quote(outName)} is the artifact ${quote(artifact)}, because GitHub refuses some characters in names.`,
    );
  if (artifact === allowed) return [];
  const warning = `out-name: this run has an artifact ${quote(allowed)} already, which another render or step has made. It is left alone, and this result is the artifact ${quote(artifact)}. Give each render of a run its own out-name.`;
  reporter.warning(warning);
  return [warning];
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
  const { reporter } = tools;
  const render = planned.plan.renders[0]!;
  const { chunks, lastChunkAt } = await getChunks(planned, join(folder, 'chunks'), tools);
  const reports = chunks.map(({ report }) => report);
  const warnings = checkSeams(render, reports, reporter);
  const emitted = await gatherArtifacts(chunks, join(folder, 'artifacts'));
  const joined = await reporter.group(
    'Join the chunks',
    async () => await joinAndCheck(render, chunks, folder, tools),
  );
  if (joined.problems.length > 0) throw await keepUnverified(planned.plan, joined, tools);
  const uploaded = await reporter.group(
    'Upload the result',
    async () => await uploadResult(planned.plan, joined, emitted.folder, tools),
  );
  const { artifact } = uploaded;
  warnings.push(...explainName(render, artifact.name, reporter));
  const assets = listAssets({ ...joined, ...uploaded.files }, emitted);
  const result: UploadedRender = {
    ...joined.facts,
    artifactName: artifact.name,
    artifactUrl: artifact.url,
    separateAudioUrl: uploaded.separateAudioUrl,
    artifacts: emitted.artifacts,
    artifactsUrl: uploaded.artifactsUrl,
  };
  tools.tellUploaded(result);
  const published = await publishResult(assets, artifact, tools);
  const safeAt = Date.now();
  const chunkNames = chunks.flatMap(({ artifact: name }) => name ?? []);
  const markers = await listMarkers(planned, tools);
  await deleteIntermediates([...chunkNames, ...markers, kitName], tools);
  return { ...result, published, reports, warnings, safeAt, lastChunkAt };
}
