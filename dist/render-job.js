import { Gr as secondsLeft, H as stopAfterFailure, Hr as counted, I as chunkFileNames, L as chunkArguments, Ln as countTabs, N as makeChunkKeys, P as CHUNK_REPORT_FILE, Qr as chunkLabel, Qt as writeSound, S as skippedChunk, Sr as chunkArtifactName, Ur as frameRate, Y as isFlaky, Yr as hasKeys, Zr as chunkIds, a as collectSeamPictures, nt as chunkPictureNames, or as digestFile, s as requestSeamPictures, si as messageOf } from "./shared.js";
import { availableParallelism } from "node:os";
import { basename, join } from "node:path";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { mkdirSync, writeFileSync } from "node:fs";
// src/render/keep-chunks.ts
const OTHER_MACHINE = "chunk-cache: this job has another Chrome, other fonts, another time zone or language, or other variables of the page than plan. Its chunks are not kept for later runs.";
const NOT_KNOWN = "chunk-cache: the chunks of this job are not kept for later runs, for it cannot be told whether it is like plan:";
/**
* Keeps chunks under the keys of the plan, where the job would make the same keys: a chunk of another Chrome under
* plan's key would be found by every later run. Null where the plan has none.
*/
function chunkKeeper(plan, tools) {
	if (!hasKeys(plan)) return null;
	const isSame = isSameMachine(plan, tools).then((same) => {
		if (!same) tools.reporter.warning(OTHER_MACHINE);
		return same;
	}, (error) => {
		tools.reporter.warning(`${NOT_KNOWN} ${messageOf(error)}`);
		return false;
	});
	return async (id, folder) => {
		const { key } = plan.renders[id.render].chunks[id.chunk];
		if (key === void 0 || !await isSame) return;
		await tools.cache.save({
			kind: "chunk",
			key,
			folder
		});
	};
}
async function isSameMachine(plan, { sameFonts, surroundings }) {
	const own = sameFonts ? await makeChunkKeys(plan, await surroundings()) : null;
	return own !== null && keysOf(plan).every((key, index) => key === own[index]);
}
function keysOf(plan) {
	return chunkIds(plan).map(({ render, chunk }) => plan.renders[render].chunks[chunk].key ?? "");
}
// src/core/progress-line.ts
/** `75/150 frames, 21.4 fps, 4 s left` */
function formatProgress(rendered, total, seconds) {
	const rate = frameRate(rendered, seconds);
	const left = secondsLeft(rendered, total, rate);
	return [
		`${rendered}/${total} frames`,
		...rate === null ? [] : [`${rate.toFixed(1)} fps`],
		...left === null ? [] : [`${Math.ceil(left)} s left`]
	].join(", ");
}
// src/core/pace.ts
/** Marks of a chunk: enough to see where scenes of another cost begin. */
const MARKS_PER_CHUNK = 8;
/** Notes how fast the frames of a chunk came, at a few marks. */
var Pace = class {
	#frameCount;
	#marks = [];
	constructor(frameCount) {
		this.#frameCount = frameCount;
	}
	/** @param frames rendered so far, frames beside the chunk's own included */
	note(frames, seconds) {
		const before = this.#marks.at(-1)?.frames ?? 0;
		if (before === this.#frameCount) return;
		if (frames < Math.min(this.#frameCount, before + this.#frameCount / MARKS_PER_CHUNK)) return;
		this.#marks.push({
			frames: Math.min(frames, this.#frameCount),
			seconds
		});
	}
	/** In ascending order; the last one has all frames. */
	finish(seconds) {
		if (this.#marks.at(-1)?.frames !== this.#frameCount) this.#marks.push({
			frames: this.#frameCount,
			seconds
		});
		return [...this.#marks];
	}
};
// src/render/collect-artifacts.ts
/**
* Writes the files of a chunk's `<Artifact>`s into its folder as they are emitted. A frame that is rendered again after
* a flaky error emits them again: the last one counts. Frames outside of the chunk are the neighbours'.
*/
function collectArtifacts(folder, [first, last]) {
	const found = /* @__PURE__ */ new Map();
	return {
		onArtifact: ({ filename, frame, content }) => {
			if (frame < first || frame > last) return;
			const key = `${frame} ${filename}`;
			const name = found.get(key)?.name ?? `artifact-${found.size}.bin`;
			mkdirSync(folder, { recursive: true });
			writeFileSync(join(folder, name), content);
			found.set(key, {
				filename,
				frame,
				name
			});
		},
		async describe() {
			const artifacts = [...found.values()].map(async ({ filename, frame, name }) => ({
				filename,
				frame,
				file: {
					name,
					...await digestFile(join(folder, name))
				}
			}));
			return (await Promise.all(artifacts)).toSorted((a, b) => a.frame - b.frame);
		}
	};
}
// src/render/pack-pictures.ts
/** Gives the pictures of a chunk the names that they have in the whole sequence, and packs them into one file. */
async function packPictures(render, chunk, { folder, file }, archiver) {
	const names = chunkPictureNames(render, chunk);
	const found = (await readdir(folder)).toSorted();
	if (found.length !== names.length) throw new Error(`Remotion wrote ${counted(found.length, "picture")}, expected ${names.length}.`);
	const moves = found.map((from, index) => ({
		from,
		by: `${index}.moved`,
		to: names[index]
	}));
	for (const { from, by } of moves) await rename(join(folder, from), join(folder, by));
	for (const { by, to } of moves) await rename(join(folder, by), join(folder, to));
	await archiver.pack(folder, file);
	await rm(folder, { recursive: true });
}
// src/render/time-chunk.ts
/**
* What a chunk's report says of its time, which ends now.
*
* @param moments milliseconds since 1970; a job begins with its process if nothing else is said
*/
function timeChunk({ renderOptions }, { jobStarted = performance.timeOrigin, started }, pace) {
	const cores = availableParallelism();
	const tabs = countTabs(renderOptions["concurrency"], cores);
	return {
		jobStarted,
		started,
		ended: Date.now(),
		cores,
		tabs,
		pace
	};
}
// src/render/render-chunk.ts
/** Once more after a flaky error, with a fresh browser, as Remotion Lambda does. */
const MOST_ATTEMPTS = 2;
async function renderWithRetry(request, label, onProgress, { renderer, reporter, signal }) {
	for (let attempt = 1;; attempt++) try {
		return {
			...await renderer.render(request, onProgress),
			attempts: attempt
		};
	} catch (error) {
		if (signal.aborted || attempt === MOST_ATTEMPTS || !isFlaky(error)) throw error;
		reporter.warning(`${label}: ${messageOf(error)} This can pass: rendering it once more with a fresh browser.`);
		await renderer.discardBrowser();
	}
}
async function describeFile(file) {
	return {
		name: basename(file),
		...await digestFile(file)
	};
}
function chunkPaths(render, folder) {
	const names = chunkFileNames(render);
	const media = join(folder, names.media);
	const sound = names.sound === null ? null : join(folder, names.sound);
	if (render.type === "image-sequence") return {
		output: `${media}.pictures`,
		media,
		sound
	};
	if (!isSoundAlone(render)) return {
		output: media,
		media,
		sound
	};
	return {
		output: join(folder, `unheard.${render.chunkExtension}`),
		media,
		sound
	};
}
/** Whether the media file of a chunk is what is to be heard, and what Remotion writes is nothing. */
function isSoundAlone(render) {
	return render.type === "media" && render.collectsSound && !render.hasVideo;
}
/** What Remotion is to render of a chunk, and into which files. */
function requestChunk(render, chunk, folder, onArtifact) {
	return {
		render,
		arguments: chunkArguments(render, render.chunks[chunk]),
		output: chunkPaths(render, folder).output,
		collectsSound: render.type === "media" && render.collectsSound,
		seams: requestSeamPictures(render, chunk, folder),
		onArtifact
	};
}
/** Makes of what Remotion gave the files of the chunk: what is heard without the neighbour's frame, the pictures in one file. */
async function finishFiles(render, chunk, folder, { sound: heard }, archiver) {
	const { output, media, sound } = chunkPaths(render, folder);
	const [first, last] = render.chunks[chunk].frameRange;
	if (heard !== null) {
		const own = heard.filter(({ frame }) => frame >= first && frame <= last);
		await writeSound(sound ?? media, own);
	}
	if (render.type === "image-sequence") await packPictures(render, chunk, {
		folder: output,
		file: media
	}, archiver);
	else if (output !== media) await rm(output);
}
/** Renders a chunk's media file, what is to be heard, and the pictures of its seams. */
async function renderFiles({ plan }, id, folder, listener, tools) {
	const started = performance.now();
	const secondsSoFar = () => (performance.now() - started) / 1e3;
	const render = plan.renders[id.render];
	const { frameCount, frameRange } = render.chunks[id.chunk];
	const request = requestChunk(render, id.chunk, folder, listener.onArtifact);
	const pace = new Pace(frameCount);
	const onProgress = ({ rendered, encoded }) => {
		const own = Math.min(rendered, frameCount);
		listener.onProgress({
			rendered: own,
			encoded
		});
		pace.note(own, secondsSoFar());
	};
	const rendered = await renderWithRetry(request, chunkLabel(plan, id), onProgress, tools);
	await finishFiles(render, id.chunk, folder, rendered, tools.archiver);
	const seconds = secondsSoFar();
	return {
		seconds,
		pace: pace.finish(seconds),
		attempts: rendered.attempts,
		slowestFrames: rendered.slowestFrames.filter(({ frame }) => frame <= frameRange[1]).map(({ frame, time }) => ({
			frame,
			time
		})),
		seamPictures: request.seams === null ? null : await collectSeamPictures(request.seams)
	};
}
/** Renders one chunk into a folder, with its report beside it: the content of the chunk's artifact. */
async function renderChunk(planned, id, folder, onProgress, tools) {
	const { plan, planDigest } = planned;
	const render = plan.renders[id.render];
	const { frameRange, frameCount, key = null } = render.chunks[id.chunk];
	const started = Date.now();
	await mkdir(folder, { recursive: true });
	const { media, sound } = chunkPaths(render, folder);
	const artifacts = collectArtifacts(folder, frameRange);
	const { pace, ...rendered } = await renderFiles(planned, id, folder, {
		onArtifact: artifacts.onArtifact,
		onProgress
	}, tools);
	const report = {
		version: 3,
		planDigest,
		key,
		...id,
		frameRange,
		frameCount,
		...rendered,
		media: await describeFile(media),
		sound: sound === null ? null : await describeFile(sound),
		artifacts: await artifacts.describe(),
		timing: timeChunk(render, {
			jobStarted: tools.jobStarted,
			started
		}, pace)
	};
	await writeFile(join(folder, CHUNK_REPORT_FILE), JSON.stringify(report, null, 2));
	return report;
}
// src/render/render-job.ts
/** A line of progress at most this often, in milliseconds: GitHub's log is read, not watched. */
const MILLISECONDS_BETWEEN_LINES = 5e3;
function reportProgress(reporter, label, total) {
	const started = performance.now();
	let lastLine = started;
	return ({ rendered, encoded }) => {
		reporter.progress({
			type: "frames",
			rendered,
			encoded,
			total,
			chunk: label
		});
		const now = performance.now();
		if (now - lastLine < MILLISECONDS_BETWEEN_LINES) return;
		lastLine = now;
		reporter.info(`${label}: ${formatProgress(rendered, total, (now - started) / 1e3)}`);
	};
}
async function renderAndReport(planned, id, folder, tools) {
	const { reporter } = tools;
	const label = chunkLabel(planned.plan, id);
	const { frameRange, frameCount } = planned.plan.renders[id.render].chunks[id.chunk];
	const [first, last] = frameRange;
	await reporter.group(`Render ${label}, frames ${first}–${last}`, async () => {
		const { seconds } = await renderChunk(planned, id, folder, reportProgress(reporter, label, frameCount), tools);
		const fps = frameCount / seconds;
		reporter.progress({
			type: "chunk",
			label,
			frameRange,
			frameCount,
			seconds,
			fps,
			skipped: false
		});
		reporter.info(`${label}: ${frameCount} frames in ${seconds.toFixed(1)} s, ${fps.toFixed(1)} fps`);
	});
}
function reportSkipped({ plan }, id, reporter) {
	const label = chunkLabel(plan, id);
	reporter.info(`${label}: uploaded by an earlier attempt, not rendered again`);
	reporter.progress(skippedChunk(plan, id));
}
/** A runner has 14 GB of disk: what is uploaded makes room. */
async function uploadChunk(name, id, folder, { artifacts, keepChunk }) {
	await artifacts.upload({
		name,
		folder
	});
	await keepChunk?.(id, folder);
	await rm(folder, {
		recursive: true,
		force: true
	});
}
/**
* Looks before each chunk but the first, of which the first listing tells, whether another job has failed for good.
* A listing that fails is no reason to stop.
*/
async function stopIfOtherFailed(planned, running, listed) {
	const now = listed ?? await running.artifacts.list().catch(() => []);
	await stopAfterFailure(planned, now, running);
}
/**
* Renders the chunks of a job one after another with one browser. Each is uploaded as soon as it is done,
* while the next one renders. What an earlier attempt uploaded is not rendered again.
*
* @throws {StoppedJob} if another job has failed in a way in which the video can never be made
*/
async function renderJob(planned, job, folder, tools) {
	const { artifacts, reporter, attempt } = tools;
	const found = await artifacts.list();
	const listed = new Set(found.map(({ name }) => name));
	const nameOf = (id) => chunkArtifactName(planned.plan.name, planned.planDigest, id);
	const skipped = job.chunks.filter((id) => listed.has(nameOf(id)));
	for (const id of skipped) reportSkipped(planned, id, reporter);
	const uploads = [];
	const running = {
		job,
		attempt,
		folder,
		artifacts
	};
	try {
		for (const id of job.chunks) {
			if (skipped.includes(id)) continue;
			await stopIfOtherFailed(planned, running, uploads.length === 0 ? found : null);
			const chunkFolder = join(folder, `${id.render}-${id.chunk}`);
			await renderAndReport(planned, id, chunkFolder, tools);
			const upload = uploadChunk(nameOf(id), id, chunkFolder, tools);
			upload.catch(() => void 0);
			uploads.push(upload);
		}
	} finally {
		await Promise.allSettled([...uploads, tools.renderer.discardBrowser()]);
	}
	await Promise.all(uploads);
	return {
		rendered: uploads.length,
		skipped: skipped.length
	};
}
export { chunkKeeper as n, renderJob as t };
