import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import pMap from 'p-map';
import { messageOf } from '../core/message-of.ts';
import { extensionOf } from '../core/extension.ts';
import { resultArtifactName } from '../core/artifact-names.ts';
import { checkResult } from '../core/check-result.ts';
import type { ChunkReport } from '../core/chunk-report.ts';
import { combineArguments, type ChunkFiles } from '../core/combine-arguments.ts';
import { isDirect, type DigestedPlan, type Render } from '../core/plan.ts';
import { mustHaveAudio } from '../core/sound.ts';
import { digestFile } from './digest.ts';
import { fetchChunks } from './fetch-chunks.ts';
import type { ArtifactStore, MediaJoiner, Reporter } from './ports.ts';
import type { PublishedAsset } from './publish.ts';

export interface CombineTools {
  readonly joiner: MediaJoiner;
  readonly artifacts: ArtifactStore;
  readonly reporter: Reporter;
  /** Null where no release tag was given. */
  readonly publisher: Publisher | null;
}

/** Where the finished file is published. */
export interface Publisher {
  /** Refuses what is bound to fail, before anything is uploaded. */
  check(facts: ResultFacts): Promise<void>;
  publish(file: string, facts: ResultFacts): Promise<PublishedAsset>;
}

export interface ResultFacts {
  readonly outName: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  readonly frames: number;
  /** Seconds, as ffprobe reads them. */
  readonly duration: number;
}

export interface CombinedRender extends ResultFacts {
  readonly artifactUrl: string;
  readonly published: PublishedAsset | null;
  readonly reports: readonly ChunkReport[];
}

/** `combineChunks()` hands these to ffmpeg inside lists that they would break. */
const UNJOINABLE = /[|']/;

async function joinChunks(
  render: Render,
  files: ChunkFiles,
  output: string,
  tools: CombineTools,
): Promise<void> {
  const [only] = files.media;
  if (isDirect(render)) {
    await rename(only!, output);
    return;
  }
  const broken = [...files.media, ...files.audio, output].find((file) => UNJOINABLE.test(file));
  if (broken !== undefined)
    throw new Error(
      `The path ${broken} contains | or ', which combineChunks() can not take. Set RUNNER_TEMP to another folder.`,
    );
  await tools.joiner.combine(combineArguments(render, files), output);
}

async function verify(
  render: Render,
  file: string,
  sound: boolean,
  joiner: MediaJoiner,
): Promise<ResultFacts> {
  const probed = await joiner.probe(file);
  const problems = checkResult(render, probed, sound);
  if (problems.length > 0) {
    throw new Error(
      `The joined file ${render.outName} is not what the plan says, and was not published: ${problems.join('; ')}. This is a fault of remotion-matrix or Remotion: please report it with the plan.`,
    );
  }
  const duration = probed.duration ?? render.frameCount / render.fps;
  return {
    outName: render.outName,
    ...(await digestFile(file)),
    frames: render.frameCount,
    duration,
  };
}

async function publishResult(
  file: string,
  facts: ResultFacts,
  { publisher, reporter }: CombineTools,
): Promise<PublishedAsset | null> {
  if (publisher === null) return null;
  return await reporter.group(
    'Publish the release asset',
    async () => await publisher.publish(file, facts),
  );
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

/**
 * Joins the chunks of a plan, proves the result, and puts it where people get it: first as an artifact,
 * then as a release asset. The chunks and the kit are deleted last, when the result is safe.
 */
export async function combineRender(
  planned: DigestedPlan,
  kitName: string,
  folder: string,
  tools: CombineTools,
): Promise<CombinedRender> {
  const { artifacts, reporter } = tools;
  const [render] = planned.plan.renders;
  const chunks = await reporter.group(
    'Fetch the chunks',
    async () => await fetchChunks(planned, join(folder, 'chunks'), tools),
  );
  // A folder and name of our own for ffmpeg; the user's name may hold anything.
  const joined = join(folder, `joined.${extensionOf(render!.outName)}`);
  const facts = await reporter.group('Join the chunks', async () => {
    const sound = mustHaveAudio(render!, chunks.reports);
    const { media, audio } = chunks.filesOf(0);
    await joinChunks(render!, { media, audio: sound ? audio : [] }, joined, tools);
    return await verify(render!, joined, sound, tools.joiner);
  });
  await tools.publisher?.check(facts);
  const file = join(folder, resultArtifactName(render!.outName));
  await rename(joined, file);
  const { url } = await reporter.group(
    'Upload the result',
    async () => await artifacts.upload({ file }),
  );
  const published = await publishResult(file, facts, tools);
  await deleteIntermediates([...chunks.artifacts, kitName], tools);
  return { ...facts, artifactUrl: url, published, reports: chunks.reports };
}
