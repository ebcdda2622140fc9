import { join } from 'node:path';
import { setOutput, setSecret } from '@actions/core';
import { collectInputs } from '../../src/adapters/action-inputs.ts';
import { openArtifactStore } from '../../src/adapters/artifact-store.ts';
import { openCache } from '../../src/adapters/cache.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { loadKitRemotion } from '../../src/adapters/remotion/kit-remotion.ts';
import { openMediaJoiner } from '../../src/adapters/remotion/media-joiner.ts';
import type { Remotion } from '../../src/adapters/remotion/remotion.ts';
import { registerUsage } from '../../src/adapters/remotion/usage-event.ts';
import { writeSummary } from '../../src/adapters/step-summary.ts';
import type { ActionContext } from '../../src/adapters/run-action.ts';
import { zipFolder } from '../../src/adapters/zip.ts';
import { cachedChunks } from '../../src/core/cached-chunks.ts';
import { readAttempt } from '../../src/core/failure-marker.ts';
import type { Plan } from '../../src/core/plan.ts';
import type { PublishedAsset } from '../../src/core/release.ts';
import { messageOf } from '../../src/core/message-of.ts';
import { describeMeasured, summarizeMeasured } from '../../src/core/measure-run.ts';
import { describeLength, summarizeRender } from '../../src/core/summarize.ts';
import { allAtOnce } from '../../src/render/all-at-once.ts';
import {
  combineRender,
  type CombinedRender,
  type UploadedRender,
} from '../../src/render/combine-render.ts';
import { fetchKit, KIT, type FetchedKit } from '../../src/render/kit.ts';
import type { ArtifactStore, Cache, Reporter } from '../../src/render/ports.ts';
import { keepRunTimes, reviewRun, type FinishedRun } from '../../src/render/review-run.ts';
import { makeTemporaryFolder } from '../../src/render/temporary-folder.ts';
import { combineInputs, readCombineInputs } from './inputs.ts';
import { openPublisher } from './publisher.ts';
import { openWaiting } from './waiting.ts';

function describeArtifacts(
  { artifacts }: UploadedRender,
  assets: readonly PublishedAsset[],
): readonly object[] {
  return artifacts.map(({ filename, frame, file: { size, sha256 } }, index) => {
    const asset = assets[index];
    return { filename, frame, size, sha256, ...(asset && { 'asset-url': asset.url }) };
  });
}

/** Sets the outputs that are known before anything is published: a later step has them if publishing fails. */
function setUploadedOutputs(uploaded: UploadedRender): void {
  setOutput('artifact-name', uploaded.artifactName);
  setOutput('artifact-url', uploaded.artifactUrl);
  setOutput('separate-audio-url', uploaded.separateAudioUrl ?? '');
  setOutput('artifacts-url', uploaded.artifactsUrl ?? '');
  setOutput('artifacts', describeArtifacts(uploaded, []));
  setOutput('sha256', uploaded.sha256);
  setOutput('frames', uploaded.frames);
  setOutput('duration', uploaded.duration ?? '');
  setOutput('size', uploaded.size);
}

/** Sets the outputs that only a publication has; an output that is set again has its last value. */
function setPublishedOutputs(result: CombinedRender): void {
  // The first asset is the result's.
  const [asset, ...assets] = result.published?.assets ?? [];
  setOutput('release-url', result.published?.releaseUrl ?? '');
  setOutput('asset-url', asset?.url ?? '');
  setOutput('artifacts', describeArtifacts(result, assets));
}

function reportResult(result: CombinedRender, reporter: Reporter): void {
  const { outName, size, sha256, artifactUrl, artifacts, artifactsUrl, published } = result;
  const { lastChunkAt } = result;
  if (lastChunkAt !== null) {
    const seconds = performance.now() / 1000 - lastChunkAt;
    reporter.info(`Done ${seconds.toFixed(1)} s after the last chunk was seen.`);
  }
  reporter.info(`${outName}: ${describeLength(result)}, ${size} bytes, sha256 ${sha256}`);
  reporter.info(`Artifact: ${artifactUrl}`);
  if (result.separateAudioUrl !== null) reporter.info(`Sound: ${result.separateAudioUrl}`);
  if (artifactsUrl !== null)
    reporter.info(`Files of <Artifact>s, ${artifacts.length}: ${artifactsUrl}`);
  for (const { url } of published?.assets ?? []) reporter.info(`Release asset: ${url}`);
}

/** Says what was expected of the run and what it took, and keeps that for the next; gives its part of the summary. */
async function reviewAndKeep(run: FinishedRun, cache: Cache, reporter: Reporter): Promise<string> {
  // The result is safe: what only helps the next run does not fail this one.
  await keepRunTimes(run, cache).catch((error: unknown) =>
    reporter.warning(`What the frames took could not be kept: ${messageOf(error)}`),
  );
  const review = await reviewRun(run);
  if (review === null) return '';
  const { forecast, measured } = review;
  for (const line of describeMeasured(forecast, measured)) reporter.info(line);
  return summarizeMeasured(forecast, measured);
}

/** Once a render, now that it is safe: jobs tell nothing. */
async function tellRemotion(
  inputs: ReturnType<typeof readCombineInputs>,
  { renders }: Plan,
  remotion: Remotion,
  reporter: Reporter,
): Promise<void> {
  const { 'license-key': licenseKey, 'is-production': isProduction = true } = inputs;
  if (licenseKey === undefined) return;
  const isStill = renders[0]!.type === 'still';
  await registerUsage(remotion, { licenseKey, isProduction, isStill }, reporter);
}

/** Joins and publishes what the jobs of a kit rendered, and says what became of it. */
export async function combineKit(
  inputs: ReturnType<typeof readCombineInputs>,
  fetched: Pick<FetchedKit, 'plan' | 'kit' | 'unpacked'>,
  folder: string,
  artifacts: ArtifactStore,
  { reporter, signal }: ActionContext,
): Promise<void> {
  const { plan, kit } = fetched;
  const attempt = readAttempt(process.env);
  const { publisher } = await allAtOnce({
    publisher: async () => await openPublisher(inputs, plan.renders[0]!, reporter),
    unpacked: async () => await fetched.unpacked,
  });
  const planned = { plan, planDigest: inputs['plan-digest'] };
  const cache = openCache(process.env, reporter);
  const remotion = loadKitRemotion(kit, plan);
  const result = await combineRender(planned, inputs.kit, folder, {
    joiner: openMediaJoiner(remotion, join(kit, KIT.bundle), signal),
    archiver: tarArchiver,
    zip: zipFolder,
    artifacts,
    cache: cachedChunks(plan).length === 0 ? null : cache,
    reporter,
    attempt,
    tellUploaded: setUploadedOutputs,
    publisher,
    waiting: await openWaiting(inputs, plan, attempt, { reporter, signal }),
  });
  const run: FinishedRun = {
    plan,
    kit,
    reports: result.reports,
    isFirstAttempt: attempt === 1,
    combineStart: inputs.wait === true ? 'eager' : 'after',
    combineStarted: performance.timeOrigin,
    ended: result.safeAt,
  };
  setPublishedOutputs(result);
  await tellRemotion(inputs, plan, remotion, reporter);
  reportResult(result, reporter);
  const review = await reviewAndKeep(run, cache, reporter);
  await writeSummary(`${summarizeRender(plan, result)}${review}`);
}

/** The combine action: from chunk artifacts to one verified, published file. */
export async function runCombine(context: ActionContext): Promise<void> {
  const inputs = readCombineInputs(collectInputs(combineInputs));
  if (inputs['license-key'] !== undefined) setSecret(inputs['license-key']);
  // The result is kept as long as the repository keeps artifacts.
  const artifacts = openArtifactStore(process.env, { retentionDays: 0 });
  await using folder = await makeTemporaryFolder('combine');
  // What the plan vouches for beside itself is for rendering, and not checked here.
  await using fetched = await context.reporter.group(
    'Unpack the kit',
    async () =>
      await fetchKit(
        { name: inputs.kit, planDigest: inputs['plan-digest'], folder: folder.path },
        { archiver: tarArchiver, artifacts },
      ),
  );
  await combineKit(inputs, fetched, folder.path, artifacts, context);
}
