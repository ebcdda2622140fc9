import { $t as messageOf, C as chunkPictureNames, Dt as runAction, E as chunkArguments, Et as collectInputs, Ft as counted, G as text, Ht as chunkLabel, It as frameRate, K as readPageEnvironment, P as makeTemporaryFolder, Rt as secondsLeft, St as chunkArtifactName, T as isFlaky, V as integer, W as sha256, X as KIT, Y as _usingCtx, Z as fetchKit, _ as installFonts, b as checkJobFonts, f as chunkFileNames, ft as refusal, gt as digestFile, h as loadKitRemotion, kt as UserError, l as seamPictureTaker, mt as openArtifactStore, ot as findBrowser, p as CHUNK_REPORT_FILE, q as RemotionMediaRenderer, s as readRequiredInputs, tt as tarArchiver, v as listFonts } from "./shared.js";
import { L as setSecret } from "./vendor.js";
import { basename, join } from "node:path";
import { createReadStream, mkdirSync, writeFileSync } from "node:fs";
import { mkdir, open, readdir, rename, rm, writeFile } from "node:fs/promises";
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
// src/render/silence.ts
/** Where the samples of a RIFF file begin: after the header of its `data` chunk. */
async function findSamples(file) {
	try {
		var _usingCtx$2 = _usingCtx();
		const handle = _usingCtx$2.a(await open(file));
		const header = Buffer.alloc(8);
		for (let at = 12;;) {
			const { bytesRead } = await handle.read(header, 0, header.length, at);
			if (bytesRead < header.length) throw new Error(`${file} is no WAV file: it has no "data".`);
			if (header.toString("latin1", 0, 4) === "data") return at + header.length;
			const size = header.readUInt32LE(4);
			at += header.length + size + size % 2;
		}
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
/** Whether every sample of a WAV file is zero. */
async function isSilent(file) {
	for await (const part of createReadStream(file, { start: await findSamples(file) })) if (part.some((byte) => byte !== 0)) return false;
	return true;
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
	const { media, audio } = chunkFileNames(render);
	return {
		media: join(folder, media),
		audio: audio === null ? null : join(folder, audio)
	};
}
/** Renders a chunk's media file, and its audio file where it has one. */
async function renderFiles({ plan }, id, files, onArtifact, onProgress, tools) {
	const started = performance.now();
	const render = plan.renders[id.render];
	const pictures = render.type === "image-sequence" ? `${files.media}.pictures` : null;
	const rendered = await renderWithRetry({
		render,
		arguments: chunkArguments(render, render.chunks[id.chunk]),
		output: pictures ?? files.media,
		separateAudioTo: files.audio,
		onArtifact
	}, chunkLabel(plan, id), onProgress, tools);
	if (render.type === "image-sequence" && pictures !== null) await packPictures(render, id.chunk, {
		folder: pictures,
		file: files.media
	}, tools.archiver);
	return {
		seconds: (performance.now() - started) / 1e3,
		attempts: rendered.attempts,
		slowestFrames: rendered.slowestFrames.map(({ frame, time }) => ({
			frame,
			time
		}))
	};
}
/** Renders one chunk into a folder, with its report beside it: the content of the chunk's artifact. */
async function renderChunk(planned, id, folder, onProgress, tools) {
	const { plan, planDigest } = planned;
	const render = plan.renders[id.render];
	const { frameRange, frameCount } = render.chunks[id.chunk];
	await mkdir(folder, { recursive: true });
	const files = chunkPaths(render, folder);
	const { media, audio } = files;
	const artifacts = collectArtifacts(folder, frameRange);
	const rendered = await renderFiles(planned, id, files, artifacts.onArtifact, onProgress, tools);
	const report = {
		version: 1,
		planDigest,
		...id,
		frameRange,
		frameCount,
		...rendered,
		media: await describeFile(media),
		audio: audio === null ? null : await describeFile(audio),
		artifacts: await artifacts.describe(),
		seamPictures: await tools.takeSeamPictures(planned, id),
		silent: audio !== null && await isSilent(audio)
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
	const chunk = plan.renders[id.render].chunks[id.chunk];
	reporter.info(`${label}: uploaded by an earlier attempt, not rendered again`);
	reporter.progress({
		type: "chunk",
		label,
		...chunk,
		seconds: 0,
		fps: 0,
		skipped: true
	});
}
/** A runner has 14 GB of disk: what is uploaded makes room. */
async function uploadChunk(name, folder, artifacts) {
	await artifacts.upload({
		name,
		folder
	});
	await rm(folder, {
		recursive: true,
		force: true
	});
}
/**
* Renders the chunks of a job one after another with one browser. Each is uploaded as soon as it is done,
* while the next one renders. What an earlier attempt uploaded is not rendered again.
*/
async function renderJob(planned, job, folder, tools) {
	const { artifacts, reporter } = tools;
	const listed = new Set((await artifacts.list()).map(({ name }) => name));
	const nameOf = (id) => chunkArtifactName(planned.plan.name, planned.planDigest, id);
	const skipped = job.chunks.filter((id) => listed.has(nameOf(id)));
	for (const id of skipped) reportSkipped(planned, id, reporter);
	const chunkTools = {
		...tools,
		takeSeamPictures: seamPictureTaker(tools)
	};
	const uploads = [];
	try {
		for (const id of job.chunks) {
			if (skipped.includes(id)) continue;
			const chunkFolder = join(folder, `${id.render}-${id.chunk}`);
			await renderAndReport(planned, id, chunkFolder, chunkTools);
			const upload = uploadChunk(nameOf(id), chunkFolder, artifacts);
			upload.catch(() => void 0);
			uploads.push(upload);
		}
	} finally {
		await Promise.allSettled(uploads);
	}
	await Promise.all(uploads);
	return {
		rendered: uploads.length,
		skipped: skipped.length
	};
}
// actions/render-chunk/inputs.ts
/** Every input of the render-chunk action; the tests hold it against action.yml. */
const renderChunkInputs = {
	"kit": text,
	"plan-digest": sha256,
	"job": integer(0, 255),
	"browser-executable": text
};
/** @throws {UserError} with one line for each problem. */
function readRenderChunkInputs(raw) {
	return readRequiredInputs(renderChunkInputs, raw, [
		"kit",
		"plan-digest",
		"job"
	]);
}
// actions/render-chunk/render-chunk.ts
function findJob(plan, index) {
	const job = plan.jobs[index];
	if (job !== void 0) return job;
	throw new UserError(refusal("job", String(index), `0 to ${plan.jobs.length - 1}, the jobs of this plan`));
}
async function findJobBrowser(remotion, plan, given) {
	const { chromeMode = "headless-shell" } = plan.renders[0].renderOptions;
	return await findBrowser({
		remotion,
		chromeMode,
		given,
		save: false
	});
}
/** The render-chunk action: renders the chunks of one job out of the kit. */
async function runRenderChunk({ reporter, signal }) {
	try {
		var _usingCtx$1 = _usingCtx();
		const inputs = readRenderChunkInputs(collectInputs(renderChunkInputs));
		const artifacts = openArtifactStore(process.env);
		const folder = _usingCtx$1.a(await makeTemporaryFolder("job"));
		const { plan, kit } = await reporter.group("Unpack the kit", async () => await fetchKit({
			name: inputs.kit,
			planDigest: inputs["plan-digest"],
			folder: folder.path
		}, {
			archiver: tarArchiver,
			artifacts
		}));
		const job = findJob(plan, inputs.job);
		const remotion = loadKitRemotion(kit, plan);
		if (plan.fonts.shipped !== null) await installFonts(join(kit, KIT.fonts), folder.path);
		await checkJobFonts({
			plan,
			kit
		}, listFonts, reporter);
		const browserExecutable = await reporter.group("Get Chrome", async () => await findJobBrowser(remotion, plan, inputs["browser-executable"]));
		const environment = readPageEnvironment(process.env, setSecret);
		const renderer = _usingCtx$1.a(new RemotionMediaRenderer({
			remotion,
			plan,
			kit,
			browserExecutable,
			environment,
			signal
		}));
		const planned = {
			plan,
			planDigest: inputs["plan-digest"]
		};
		const tools = {
			renderer,
			archiver: tarArchiver,
			artifacts,
			reporter,
			signal
		};
		const { rendered, skipped } = await renderJob(planned, job, folder.path, tools);
		reporter.info(`${job.name}: ${counted(rendered, "chunk")} rendered, ${skipped} uploaded by an earlier attempt`);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
// actions/render-chunk/main.ts
await runAction(runRenderChunk);
export {};
