import { Et as isDirect, F as fetchKit, N as _usingCtx, O as sha256, Ot as framesPerChunkForCombining, Q as openArtifactStore, Tt as chunkLabel, a as readRequiredInputs, c as loadKitRemotion, dt as runAction, et as digestFile, ft as writeSummary, k as text, kt as messageOf, l as makeTemporaryFolder, lt as isDamaged, mt as summarizeRender, n as checkPublication, o as CHUNK_REPORT_FILE, ot as chunkArtifactName, pt as UserError, r as publishAsset, s as chunkReportSchema, st as resultArtifactName, u as extensionOf, ut as collectInputs, w as flag, wt as chunkIds, z as tarArchiver } from "./shared.js";
import { P as setOutput, g as looseObject, n as pMap, u as array, v as object, x as string } from "./vendor.js";
import { join } from "node:path";
import { readFile, rename, stat } from "node:fs/promises";
// src/adapters/ffprobe.ts
const probed = object({
	streams: array(looseObject({
		codec_type: string().optional(),
		codec_name: string().optional(),
		nb_read_packets: string().optional()
	})),
	format: looseObject({ duration: string().optional() })
});
/** Reads a media file with Remotion's own ffprobe. Packets are counted, which takes no decoding. */
async function probeMedia(remotion, file) {
	const { stdout } = await remotion.renderer.RenderInternals.callFf({
		bin: "ffprobe",
		args: [
			"-v",
			"error",
			"-count_packets",
			"-show_streams",
			"-show_format",
			"-of",
			"json",
			file
		],
		indent: false,
		logLevel: "error",
		binariesDirectory: null,
		cancelSignal: void 0
	});
	const { streams, format } = probed.parse(JSON.parse(stdout));
	const video = streams.find((stream) => stream.codec_type === "video");
	const audio = streams.find((stream) => stream.codec_type === "audio");
	return {
		duration: format.duration === void 0 ? null : Number(format.duration),
		videoFrames: video === void 0 ? null : Number(video.nb_read_packets),
		audioCodec: audio?.codec_name ?? null
	};
}
// src/adapters/media-joiner.ts
/** `combineChunks()` and ffprobe of one Remotion. */
function openMediaJoiner(remotion, signal) {
	return {
		async combine(combineArguments, output) {
			const { cancel, cancelSignal } = remotion.renderer.makeCancelSignal();
			signal.throwIfAborted();
			signal.addEventListener("abort", cancel, { once: true });
			try {
				await remotion.renderer.combineChunks({
					...combineArguments,
					outputLocation: output,
					cancelSignal
				});
			} finally {
				signal.removeEventListener("abort", cancel);
			}
		},
		probe: async (file) => await probeMedia(remotion, file)
	};
}
// src/core/check-result.ts
/** ffprobe's names for Remotion's audio codecs. */
const PROBED_AUDIO_CODECS = {
	"aac": "aac",
	"mp3": "mp3",
	"opus": "opus",
	"pcm-16": "pcm_s16le"
};
/**
* Samples by which the sound may be longer than the frames: audio codecs pad to whole packets.
* The most measured on Remotion 4.0.529 is 2 AAC packets of 1024 samples, and 2048 samples of priming;
* one packet more for rounding.
*/
const MOST_PADDING = 5120;
/** Containers disagree on whether the last frame's own duration counts. */
const FRAMES_TOLERATED = 2;
function checkAudio$1(render, found, mustHaveAudio) {
	const { resolvedAudioCodec, muted } = render;
	if (resolvedAudioCodec === null || muted) return found === null ? [] : [`it has an audio stream (${found}), expected none`];
	if (found === null && !mustHaveAudio) return [];
	const expected = PROBED_AUDIO_CODECS[resolvedAudioCodec] ?? resolvedAudioCodec;
	return found === expected ? [] : [`its audio codec is ${found ?? "missing"}, expected ${expected}`];
}
/** What is wrong with the finished file: nothing, or one line for each fault. */
function checkResult(render, probed, mustHaveAudio) {
	const problems = [];
	const expected = render.frameCount / render.fps;
	const expectedFrames = render.hasVideo ? render.frameCount : null;
	if (probed.videoFrames !== expectedFrames) problems.push(`it has ${probed.videoFrames ?? "no"} video frames, expected ${expectedFrames ?? "none"}`);
	const tolerance = Math.max(MOST_PADDING / render.sampleRate, FRAMES_TOLERATED / render.fps);
	if (probed.duration !== null && Math.abs(probed.duration - expected) > tolerance) problems.push(`it lasts ${probed.duration} s, expected ${expected} s`);
	return [...problems, ...checkAudio$1(render, probed.audioCodec, mustHaveAudio)];
}
// src/core/combine-arguments.ts
/** What `combineChunks()` is to be called with. It gets the user's audio codec, never the chunks'. */
function combineArguments(render, files) {
	return {
		...render.combineOptions,
		codec: render.codec,
		audioCodec: render.audioCodec,
		preferLossless: render.preferLossless,
		videoFiles: render.hasVideo ? files.media : [],
		audioFiles: render.hasVideo ? files.audio : files.media,
		framesPerChunk: framesPerChunkForCombining(render.framesPerChunk),
		fps: render.fps,
		numberOfGifLoops: render.numberOfGifLoops,
		metadata: render.metadata,
		everyNthFrame: render.everyNthFrame,
		frameRange: render.frameRange,
		compositionDurationInFrames: render.composition.durationInFrames,
		sampleRate: render.sampleRate
	};
}
// src/core/sound.ts
/**
* Whether the result must have an audio stream. Every chunk of several is rendered with one, silent or not;
* where all are silent, one machine would have written none. A lone chunk has one if the composition has sound.
*/
function mustHaveAudio(render, reports) {
	if (render.resolvedAudioCodec === null || render.muted) return false;
	if (!render.hasVideo || render.enforceAudioTrack) return true;
	return !isDirect(render) && reports.some(({ silent }) => !silent);
}
// src/core/reconcile.ts
/** The job that renders a chunk. */
function jobOf(plan, id) {
	const job = plan.jobs.find((entry) => entry.chunks.some((each) => each.render === id.render && each.chunk === id.chunk));
	if (job === void 0) throw new Error(`${chunkLabel(plan, id)} is in no job of the plan.`);
	return job;
}
/** `chunk 3 of 4 (frames 150–224, job "3/4 · frames 150–224")` */
function describeChunk(plan, id) {
	const [first, last] = plan.renders[id.render].chunks[id.chunk].frameRange;
	return `${chunkLabel(plan, id)} (frames ${first}–${last}, job "${jobOf(plan, id).name}")`;
}
/** Splits the plan's chunks into those whose artifact is listed and those whose is not. */
function reconcile(plan, planDigest, listed) {
	const present = [];
	const missing = [];
	for (const id of chunkIds(plan)) (listed.has(chunkArtifactName(plan.name, planDigest, id)) ? present : missing).push(id);
	return {
		present,
		missing
	};
}
// src/core/check-chunk.ts
function checkFile(expected, found) {
	if (found === void 0) return [`its file ${expected.name} is not there`];
	if (found.size !== expected.size) return [`its file ${expected.name} has ${found.size} bytes, expected ${expected.size}`];
	if (found.sha256 !== expected.sha256) return [`its file ${expected.name} has the digest ${found.sha256}, expected ${expected.sha256}`];
	return [];
}
function checkAudio({ chunkExtensions }, { report, audio }) {
	if (chunkExtensions.audio === null) return report.audio === null ? [] : [`it has an audio file (${report.audio.name}), expected none`];
	return report.audio === null ? ["its audio file is not there"] : checkFile(report.audio, audio);
}
/** What is wrong with a chunk: nothing, or one phrase for each fault. */
function checkChunk(plan, planDigest, id, found) {
	const { report } = found;
	const render = plan.renders[id.render];
	const chunk = render.chunks[id.chunk];
	if (report.planDigest !== planDigest || report.render !== id.render || report.chunk !== id.chunk) return [`it is chunk ${report.chunk} of render ${report.render} of the plan ${report.planDigest}, expected chunk ${id.chunk} of render ${id.render} of ${planDigest}`];
	const mediaProblems = checkFile(report.media, found.media);
	if (mediaProblems.length === 0 && render.hasVideo && found.videoFrames !== chunk.frameCount) mediaProblems.push(`it has ${found.videoFrames ?? "no"} frames, expected ${chunk.frameCount}`);
	return [...mediaProblems, ...checkAudio(render, found)];
}
// src/render/inspect-chunk.ts
async function readReport(folder) {
	try {
		const content = await readFile(join(folder, CHUNK_REPORT_FILE), "utf8");
		return chunkReportSchema.parse(JSON.parse(content));
	} catch {
		return null;
	}
}
async function inspectFile(folder, file) {
	if (file === null) return void 0;
	const path = join(folder, file.name);
	return await stat(path).catch(() => null) === null ? void 0 : await digestFile(path);
}
/** Null where there is no video stream, or none that ffprobe can read. */
async function countVideoFrames(file, joiner) {
	return (await joiner.probe(file).catch(() => null))?.videoFrames ?? null;
}
/** Looks at the files of one chunk in a folder. */
async function inspectChunk({ plan, planDigest }, id, folder, joiner) {
	const report = await readReport(folder);
	if (report === null) return {
		report,
		problems: [`its ${CHUNK_REPORT_FILE} is missing or can not be read`]
	};
	const media = await inspectFile(folder, report.media);
	return {
		report,
		problems: checkChunk(plan, planDigest, id, {
			report,
			media,
			audio: await inspectFile(folder, report.audio),
			videoFrames: media !== void 0 && media.sha256 === report.media.sha256 ? await countVideoFrames(join(folder, report.media.name), joiner) : null
		})
	};
}
// src/render/fetch-chunks.ts
/** The artifact service names no limit; the toolkit's own actions download a few at a time. */
const DOWNLOADS_AT_ONCE = 5;
/** As a part of a longer sentence. */
function phrase(error) {
	return messageOf(error).replace(/\.$/, "");
}
async function fetchChunk(planned, id, listed, folder, { artifacts, joiner }) {
	const place = {
		id,
		artifact: listed.name,
		folder
	};
	try {
		await artifacts.download(listed, folder);
	} catch (error) {
		return {
			...place,
			report: null,
			problems: [phrase(error)],
			arrived: isDamaged(error)
		};
	}
	return {
		...place,
		arrived: true,
		...await inspectChunk(planned, id, folder, joiner)
	};
}
/** Deletes a damaged chunk, or its job would skip it as rendered when it is run again. */
async function refuseChunk({ plan }, { id, artifact, problems, arrived }, artifacts) {
	if (!arrived) return `${describeChunk(plan, id)} did not arrive: ${problems.join("; ")}. Re-run this job: what is rendered stays.`;
	const deleted = await artifacts.delete(artifact).then(() => "It was deleted: re-run its job, and this one follows.", (error) => `It could not be deleted (${phrase(error)}): delete it, then re-run its job.`);
	return `${describeChunk(plan, id)} is damaged: ${problems.join("; ")}. ${deleted}`;
}
function filesOfChunks(chunks, render) {
	const files = (kind) => chunks.filter(({ id }) => id.render === render).flatMap(({ folder, report }) => {
		const file = report?.[kind];
		return file == null ? [] : [join(folder, file.name)];
	});
	return {
		media: files("media"),
		audio: files("audio")
	};
}
/**
* Downloads every chunk of the plan and holds it against its report and the plan.
*
* @throws {UserError} naming every chunk that is missing or damaged, and the job to run again.
*/
async function fetchChunks(planned, folder, tools) {
	const { plan, planDigest } = planned;
	const listed = new Map((await tools.artifacts.list()).map((each) => [each.name, each]));
	const { present, missing } = reconcile(plan, planDigest, new Set(listed.keys()));
	const fetch = async (id) => {
		return await fetchChunk(planned, id, listed.get(chunkArtifactName(plan.name, planDigest, id)), join(folder, `${id.render}-${id.chunk}`), tools);
	};
	const chunks = await pMap(present, fetch, { concurrency: DOWNLOADS_AT_ONCE });
	const refused = chunks.filter(({ problems }) => problems.length > 0);
	const problems = [...missing.map((id) => `${describeChunk(plan, id)} is missing. Re-run its job, or all failed jobs: what is rendered stays.`), ...await Promise.all(refused.map(async (each) => await refuseChunk(planned, each, tools.artifacts)))];
	if (problems.length > 0) throw new UserError(problems);
	return {
		reports: chunks.flatMap(({ report }) => report ?? []),
		filesOf: (render) => filesOfChunks(chunks, render),
		artifacts: chunks.map(({ artifact }) => artifact)
	};
}
// src/render/combine-render.ts
/** `combineChunks()` hands these to ffmpeg inside lists that they would break. */
const UNJOINABLE = /[|']/;
async function joinChunks(render, files, output, tools) {
	const [only] = files.media;
	if (isDirect(render)) {
		await rename(only, output);
		return;
	}
	const broken = [
		...files.media,
		...files.audio,
		output
	].find((file) => UNJOINABLE.test(file));
	if (broken !== void 0) throw new Error(`The path ${broken} contains | or ', which combineChunks() can not take. Set RUNNER_TEMP to another folder.`);
	await tools.joiner.combine(combineArguments(render, files), output);
}
async function verify(render, file, sound, joiner) {
	const probed = await joiner.probe(file);
	const problems = checkResult(render, probed, sound);
	if (problems.length > 0) throw new Error(`The joined file ${render.outName} is not what the plan says, and was not published: ${problems.join("; ")}. This is a fault of remotion-matrix or Remotion: please report it with the plan.`);
	const duration = probed.duration ?? render.frameCount / render.fps;
	return {
		outName: render.outName,
		...await digestFile(file),
		frames: render.frameCount,
		duration
	};
}
async function publishResult(file, facts, { publisher, reporter }) {
	if (publisher === null) return null;
	return await reporter.group("Publish the release asset", async () => await publisher.publish(file, facts));
}
/** GitHub asks for restraint with requests that change something; each delete is three. */
const DELETES_AT_ONCE = 5;
/** What can not be deleted expires by itself, and is no reason to fail a finished render. */
async function deleteIntermediates(names, { artifacts, reporter }) {
	await reporter.group("Delete the chunks", async () => {
		const failures = [];
		const remove = async (name) => await artifacts.delete(name).catch((error) => failures.push(error));
		await pMap(names, remove, { concurrency: DELETES_AT_ONCE });
		if (failures.length > 0) reporter.warning(`${failures.length} intermediate artifacts could not be deleted (${messageOf(failures[0])}). They expire by themselves.`);
	});
}
/**
* Joins the chunks of a plan, proves the result, and puts it where people get it: first as an artifact,
* then as a release asset. The chunks and the kit are deleted last, when the result is safe.
*/
async function combineRender(planned, kitName, folder, tools) {
	const { artifacts, reporter } = tools;
	const [render] = planned.plan.renders;
	const chunks = await reporter.group("Fetch the chunks", async () => await fetchChunks(planned, join(folder, "chunks"), tools));
	const joined = join(folder, `joined.${extensionOf(render.outName)}`);
	const facts = await reporter.group("Join the chunks", async () => {
		const sound = mustHaveAudio(render, chunks.reports);
		const { media, audio } = chunks.filesOf(0);
		await joinChunks(render, {
			media,
			audio: sound ? audio : []
		}, joined, tools);
		return await verify(render, joined, sound, tools.joiner);
	});
	await tools.publisher?.check(facts);
	const file = join(folder, resultArtifactName(render.outName));
	await rename(joined, file);
	const { url } = await reporter.group("Upload the result", async () => await artifacts.upload({ file }));
	const published = await publishResult(file, facts, tools);
	await deleteIntermediates([...chunks.artifacts, kitName], tools);
	return {
		...facts,
		artifactUrl: url,
		published,
		reports: chunks.reports
	};
}
// actions/combine/inputs.ts
/** Every input of the combine action; the tests hold it against action.yml. */
const combineInputs = {
	"kit": text,
	"plan-digest": sha256,
	"release-tag": text,
	"release-name": text,
	"target-commitish": text,
	"prerelease": flag,
	"overwrite": flag,
	"token": text
};
/** @throws {UserError} with one line for each problem. */
function readCombineInputs(raw) {
	return readRequiredInputs(combineInputs, raw, ["kit", "plan-digest"]);
}
// actions/combine/publisher.ts
/** Loaded only where something is published: the GitHub client is large. */
async function openReleases(token, reporter) {
	if (token === void 0) return null;
	const { githubReleases } = await import("./github-releases.js");
	return githubReleases({
		token,
		repository: process.env["GITHUB_REPOSITORY"] ?? "",
		warn: (line) => reporter.warning(line)
	});
}
/**
* What publishes the result, or null where no tag is given.
*
* @throws {UserError} where publishing is bound to fail: nothing has been downloaded or uploaded yet.
*/
async function openPublisher(inputs, outName, reporter) {
	const tag = inputs["release-tag"];
	if (tag === void 0) return null;
	const plan = {
		tag,
		assetName: outName,
		overwrite: inputs.overwrite ?? false
	};
	const host = await openReleases(inputs.token, reporter);
	await checkPublication({
		...plan,
		sha256: null,
		size: null
	}, host);
	const release = {
		name: inputs["release-name"],
		prerelease: inputs.prerelease,
		commit: inputs["target-commitish"] ?? process.env["GITHUB_SHA"]
	};
	return {
		check: async ({ sha256, size }) => await checkPublication({
			...plan,
			sha256,
			size
		}, host),
		publish: async (file, { sha256, size }) => await publishAsset({
			...plan,
			...release,
			sha256,
			size,
			file
		}, host, reporter)
	};
}
// actions/combine/combine.ts
function setOutputs(result) {
	setOutput("artifact-url", result.artifactUrl);
	setOutput("release-url", result.published?.releaseUrl ?? "");
	setOutput("asset-url", result.published?.assetUrl ?? "");
	setOutput("sha256", result.sha256);
	setOutput("frames", result.frames);
	setOutput("duration", result.duration);
	setOutput("size", result.size);
}
/** The combine action: from chunk artifacts to one verified, published file. */
async function runCombine({ reporter, signal }) {
	try {
		var _usingCtx$1 = _usingCtx();
		const inputs = readCombineInputs(collectInputs(combineInputs));
		const artifacts = openArtifactStore(process.env, { retentionDays: 0 });
		const folder = _usingCtx$1.a(await makeTemporaryFolder("combine"));
		const { plan, kit } = await reporter.group("Unpack the kit", async () => await fetchKit({
			name: inputs.kit,
			planDigest: inputs["plan-digest"],
			folder: folder.path
		}, {
			archiver: tarArchiver,
			artifacts
		}));
		const publisher = await openPublisher(inputs, plan.renders[0].outName, reporter);
		const joiner = openMediaJoiner(loadKitRemotion(kit, plan), signal);
		const result = await combineRender({
			plan,
			planDigest: inputs["plan-digest"]
		}, inputs.kit, folder.path, {
			joiner,
			artifacts,
			reporter,
			publisher
		});
		setOutputs(result);
		reporter.info(`${result.outName}: ${result.frames} frames, ${result.duration} s, ${result.size} bytes, sha256 ${result.sha256}`);
		reporter.info(`Artifact: ${result.artifactUrl}`);
		if (result.published !== null) reporter.info(`Release asset: ${result.published.assetUrl}`);
		await writeSummary(summarizeRender(plan, result));
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
// actions/combine/main.ts
await runAction(runCombine);
export {};
