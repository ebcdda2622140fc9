import { i as __toESM } from "./rolldown-runtime.js";
import { I as setOutput, L as setSecret, S as string, _ as looseObject, h as int, l as array, n as pMap, y as object } from "./vendor.js";
import { $ as unmadeAssets, $r as isDirect, A as forecastSchema, Ar as collectInputs, B as newestMarkers, Cn as sha256, Dr as unverifiedName, E as describeTimes, En as withCancelSignal, Er as resultArtifactName, F as chunkReportSchema, Fr as summarizeRender, Hr as counted, I as chunkFileNames, Ir as escapeMarkdown, J as readAttempt, Jn as tarArchiver, Jr as cachedChunks, Lr as markdownTable, Mr as writeSummary, Nr as UserError, P as CHUNK_REPORT_FILE, Pr as describeLength, Qr as chunkLabel, R as findMarkers, Sr as chunkArtifactName, T as timesOfRun, Tn as callFfmpeg, U as shortenReason, V as readMarker, X as allAtOnce, Xn as openCache, Xr as isCached, Zr as chunkIds, Zt as mixSound, an as _usingCtx, ar as digestContent, bn as number, c as loadKitRemotion, cr as digestOf, ct as CHUNK_SECONDS, ft as makeTemporaryFolder, g as openReleases, gn as flag, h as publishAssets, hr as uploadUnderFreeName, i as readRequiredInputs, ii as chooseAlignment, it as billedMinutesOf, jn as fetchKit, k as FORECAST_FILE, kn as KIT, kr as isDamaged, lr as isFolder, n as artifactsName, nr as openArtifactStore, nt as chunkPictureNames, o as readSeamPictures, oi as extensionOf, or as digestFile, p as checkPublication, qr as spokenTime, r as checkArtifacts, ri as alignmentArguments, rt as pictureNames, si as messageOf, st as hasCheckedSeams, t as artifactPath, vr as quote, vt as textTable, w as saveTimes, wn as text } from "./shared.js";
import { dirname, join } from "node:path";
import { copyFile, mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
// src/adapters/remotion/ffprobe.ts
const seconds = string().optional();
const probed = object({
	streams: array(looseObject({
		codec_type: string().optional(),
		codec_name: string().optional(),
		nb_read_packets: string().optional(),
		sample_rate: string().optional(),
		start_time: seconds,
		duration: seconds
	})),
	format: looseObject({ duration: seconds }),
	packets: array(looseObject({
		pts_time: seconds,
		side_data_list: array(looseObject({ skip_samples: int().optional() })).optional()
	})).optional()
});
async function runFfprobe(remotion, file, ...more) {
	const { stdout } = await remotion.renderer.RenderInternals.callFf({
		bin: "ffprobe",
		args: [
			"-v",
			"error",
			...more,
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
	return probed.parse(JSON.parse(stdout));
}
function findStream(streams, type) {
	return streams.find((stream) => stream.codec_type === type);
}
function readSpan({ start_time: start, duration }) {
	return start === void 0 || duration === void 0 ? null : {
		start: Number(start),
		duration: Number(duration)
	};
}
/** Reads a media file with Remotion's own ffprobe. Packets are counted, which takes no decoding. */
async function probeMedia(remotion, file) {
	const { streams, format } = await runFfprobe(remotion, file, "-count_packets");
	const video = findStream(streams, "video");
	const audio = findStream(streams, "audio");
	return {
		duration: format.duration === void 0 ? null : Number(format.duration),
		videoFrames: video === void 0 ? null : Number(video.nb_read_packets),
		audioCodec: audio?.codec_name ?? null,
		audioSpan: audio === void 0 ? null : readSpan(audio)
	};
}
/** By an edit list the first packet begins before 0, or some of its samples are to be skipped. */
function readDelay(packet, sampleRate) {
	const skipped = packet?.side_data_list?.find(({ skip_samples: skip }) => skip !== void 0);
	const before = Math.round(-Number(packet?.pts_time ?? 0) * sampleRate);
	const delay = Math.max(skipped?.skip_samples ?? 0, before);
	return delay > 0 ? delay : null;
}
/** Reads where the sound of a file begins; null for a file without sound. */
async function probeFirstSound(remotion, file) {
	const { streams, packets } = await runFfprobe(remotion, file, ...[
		"-select_streams",
		"a:0",
		"-read_intervals",
		"%+#1",
		"-show_packets"
	]);
	const given = findStream(streams, "audio")?.sample_rate;
	if (given === void 0) return null;
	const sampleRate = Number(given);
	return {
		sampleRate,
		declaredDelay: readDelay(packets?.[0], sampleRate)
	};
}
// src/adapters/remotion/media-joiner.ts
/**
* Opens the mixer, `combineChunks()`, ffmpeg and ffprobe of one Remotion.
*
* @param bundle the folder of the bundle, with the media that are mixed
*/
function openMediaJoiner(remotion, bundle, signal) {
	const { combineChunks } = remotion.renderer;
	const ffmpeg = async (args) => await callFfmpeg(remotion, args, signal);
	return {
		mixSound: async (request) => await mixSound(remotion, request, {
			bundle,
			signal
		}),
		ffmpeg,
		async combine(combineArguments, output) {
			await withCancelSignal(remotion, signal, async (cancelSignal) => {
				const options = {
					...combineArguments,
					outputLocation: output,
					cancelSignal
				};
				await combineChunks(options);
			});
		},
		async alignAudio(file, output, alignment) {
			const sound = await probeFirstSound(remotion, file);
			if (sound === null) return false;
			const priming = sound.declaredDelay ?? alignment.priming;
			await ffmpeg(alignmentArguments({
				...alignment,
				priming
			}, sound.sampleRate, file, output));
			return true;
		},
		probe: async (file) => await probeMedia(remotion, file)
	};
}
// src/adapters/remotion/usage-event.ts
/** Remotion's own word for no key, of users who need none. */
const FREE_LICENSE = "free-license";
/** The first version on npm whose renderer brings `@remotion/licensing` along. */
const FIRST_VERSION = "4.0.376";
function findRegister({ require, version }) {
	try {
		return require("@remotion/licensing").registerUsageEvent;
	} catch (error) {
		throw new Error(`it needs Remotion ${FIRST_VERSION} or newer, and this is ${version}`, { cause: error });
	}
}
/**
* Tells Remotion of one finished render, as `renderMedia()` with a license key does. Failing is a warning: the video is there.
*/
async function registerUsage(remotion, { licenseKey, isProduction, isStill }, reporter) {
	const key = licenseKey === FREE_LICENSE ? null : licenseKey;
	try {
		await findRegister(remotion)({
			event: "cloud-render",
			host: null,
			succeeded: true,
			isStill,
			isProduction,
			licenseKey: key,
			apiKey: key
		});
	} catch (error) {
		const reason = messageOf(error).replaceAll(licenseKey, "***");
		reporter.warning(`license-key: Remotion could not be told of this render: ${reason}.`);
	}
}
// src/adapters/zip.ts
/** The earliest that a zip can say: with the time of the work, two archives of the same files would differ. */
const DATE = /* @__PURE__ */ new Date("1980-01-01T00:00:00Z");
/** Puts the files of a folder into a zip archive, as they are: pictures are compressed already. */
const zipFolder = async (folder, file) => {
	const { default: archiver } = await import("./archiver2.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const archive = archiver("zip", { store: true });
	const written = pipeline(archive, createWriteStream(file));
	for (const name of (await readdir(folder)).toSorted()) {
		const path = join(folder, name);
		archive.file(path, {
			name,
			date: DATE,
			mode: 420,
			stats: await stat(path)
		});
	}
	await Promise.all([archive.finalize(), written]);
};
// src/core/measure-run.ts
/** Milliseconds by which clocks of two machines may differ. */
const CLOCK_SKEW = 1e4;
/** Seconds from the start of each job's process to the report of its last chunk. */
function jobSeconds(reports) {
	return [...Map.groupBy(reports, ({ timing }) => timing.jobStarted)].map(([started, chunks]) => {
		const ended = Math.max(...chunks.map(({ timing }) => timing.ended));
		return Math.max(0, ended - started) / 1e3;
	});
}
/** Seconds of combine, without those that it waited for chunks. */
function measuredCombine({ reports, combineStarted, ended }) {
	const lastChunk = Math.max(0, ...reports.map(({ timing }) => timing.ended));
	return (ended - Math.min(ended, Math.max(combineStarted, lastChunk))) / 1e3;
}
function measureRun(facts) {
	const { forecast, reports, combineStarted, ended, isFirstAttempt } = facts;
	const { plannedAt } = forecast;
	const own = reports.filter(({ timing }) => timing.jobStarted > plannedAt - CLOCK_SKEW);
	const jobs = jobSeconds(own);
	const billed = [...jobs, (ended - combineStarted) / 1e3];
	const isWhole = isFirstAttempt && own.length === reports.length;
	return {
		seconds: isWhole ? (ended - plannedAt) / 1e3 : null,
		slowestJob: jobs.length === 0 ? null : Math.max(...jobs),
		combine: measuredCombine(facts),
		billedMinutes: isWhole ? billed.reduce((sum, seconds) => sum + billedMinutesOf(seconds), 0) : null,
		earlierChunks: reports.length - own.length
	};
}
function spoken(seconds) {
	return seconds === null ? "–" : spokenTime(seconds);
}
const titles = [
	"",
	"expected",
	"measured"
];
/** Without billed minutes where nothing is billed. */
function rowsOf({ planned }, measured) {
	const rows = [
		[
			"slowest render job",
			spoken(planned.slowestJob),
			spoken(measured.slowestJob)
		],
		[
			"combine",
			spoken(planned.combine),
			spoken(measured.combine)
		],
		[
			"from the end of plan to the result",
			spoken(planned.seconds),
			spoken(measured.seconds)
		]
	];
	if (planned.price === 0) return rows;
	const minutes = measured.billedMinutes === null ? "–" : String(measured.billedMinutes);
	return [...rows, [
		"billed minutes",
		String(planned.billedMinutes),
		minutes
	]];
}
const HOW = "Measured by the clocks of the jobs’ machines. A job’s time begins with our own process, not with the runner; the whole has the waiting for runners in it.";
function explain({ earlierChunks }) {
	if (earlierChunks === 0) return HOW;
	return `${HOW} ${counted(earlierChunks, "chunk")} of an earlier run took no time of this one.`;
}
/** For the log. */
function describeMeasured(forecast, measured) {
	const columns = titles.map((title, index) => ({
		title,
		align: index === 0 ? "left" : "right"
	}));
	return [explain(measured), ...textTable(columns, rowsOf(forecast, measured))];
}
/** For the summary page. */
function summarizeMeasured(forecast, measured) {
	return [
		"<details><summary>Expected and measured</summary>",
		markdownTable(titles, rowsOf(forecast, measured)),
		escapeMarkdown(explain(measured)),
		"</details>",
		""
	].join("\n\n");
}
/** Compares the blocks of two pictures, each red, green, blue and alpha. Pictures of different sizes differ in all. */
function compareBlocks(one, other) {
	if (one.length !== other.length) return {
		largest: 255,
		share: 1
	};
	let [largest, visible] = [0, 0];
	for (let block = 0; block < one.length; block += 4) {
		const difference = Math.max(...[
			0,
			1,
			2,
			3
		].map((channel) => Math.abs(one[block + channel] - other[block + channel])));
		largest = Math.max(largest, difference);
		if (difference >= 5) visible++;
	}
	return {
		largest,
		share: visible / (one.length / 4)
	};
}
// src/core/seam-differences.ts
/**
* Compares both sides of every seam of a render.
*
* @param blocks of each chunk, in the order of the output; null of a chunk without pictures
*/
function compareSeams({ chunks }, blocks) {
	const differing = [];
	const unknown = [];
	for (const [left, { frameRange }] of chunks.slice(1).entries()) {
		const [frame] = frameRange;
		const [one, other] = [blocks[left]?.next, blocks[left + 1]?.own];
		if (one == null || other == null) {
			unknown.push(frame);
			continue;
		}
		const difference = compareBlocks(one, other);
		if (difference.largest >= 5) differing.push({
			frame,
			...difference
		});
	}
	return {
		seams: chunks.length - 1,
		differing,
		unknown
	};
}
/** A log line holds as many; a composition that differs at all differs at most seams. */
const MOST_LISTED = 10;
function list(items) {
	const more = items.length - MOST_LISTED;
	const listed = items.slice(0, MOST_LISTED).join(", ");
	return more > 0 ? `${listed}, and ${more} more` : listed;
}
function describeDifference({ frame, largest, share }) {
	return `frame ${frame} (by up to ${largest} of 255, in ${share < .01 ? "less than 1%" : `${Math.round(share * 100)}%`} of the picture)`;
}
const CAUSES = [
	"Math.random() (use random(seed) of remotion)",
	"Date.now() and new Date() (give the time as a prop)",
	"data that each job fetches anew (load it in calculateMetadata())",
	"fonts that differ between the machines (name a folder in fonts)",
	"will-change: transform on what grows (leave it out: Chrome goes on with what it drew of an earlier frame)"
].join(", ");
const AFTER_WARNING = "on-seam-mismatch=error makes this an error, on-seam-mismatch=ignore skips the check.";
const AFTER_ERROR = "Nothing was uploaded or published. Put it right, or take the video as it is with on-seam-mismatch=warn.";
/** One line that names the frames and says what to look for, or null where no seam differs. */
function describeDifferences({ seams, differing }, onSeamMismatch) {
	if (differing.length === 0) return null;
	return [
		`The same frame looks different in two chunks at ${`${differing.length} of ${counted(seams, "seam")}`}: ${list(differing.map(describeDifference))}.`,
		"The composition does not draw the same each time, and the video may jump there.",
		`Look for ${CAUSES}.`,
		onSeamMismatch === "error" ? AFTER_ERROR : AFTER_WARNING
	].join(" ");
}
/** One line about the seams that could not be compared, or null where all were. */
function describeUnknown({ unknown }) {
	if (unknown.length === 0) return null;
	return `It is not known whether the chunks go together at ${list(unknown.map((frame) => `frame ${frame}`))}: a chunk has no picture of it.`;
}
// src/render/check-seams.ts
/**
* Compares what the jobs saw of each other's first frames.
*
* @returns the warnings that were given, for the summary page
* @throws {UserError} where frames differ and the user wants an error
*/
function checkSeams(render, reports, reporter) {
	if (!hasCheckedSeams(render)) return [];
	const compared = compareSeams(render, reports.map(readSeamPictures));
	const differences = describeDifferences(compared, render.onSeamMismatch);
	if (differences !== null && render.onSeamMismatch === "error") throw new UserError(differences);
	const warnings = [differences, describeUnknown(compared)].filter((line) => line !== null);
	for (const warning of warnings) reporter.warning(warning);
	if (warnings.length === 0) reporter.info("Each frame that two chunks have a picture of looks the same.");
	return warnings;
}
// src/core/poll-interval.ts
/**
* GitHub documents no limit for listings of artifacts by the run's own token (the limits of
* https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api are the REST API's, which the
* artifact service is not part of). One listing in two seconds is 30 in a minute, for a short while only.
*/
const SHORTEST = 2;
const LONGEST = 15;
/**
* Seconds until the next look at the artifacts. Jobs start together and have chunks of like length: where one has
* arrived the others are due, and looks stay frequent for longer. Before, each look waits a tenth of what was waited.
*/
function secondsToNextLook({ arrived, quiet }) {
	return Math.min(LONGEST, Math.max(SHORTEST, quiet / (arrived === 0 ? 10 : 30)));
}
// src/core/reconcile.ts
/** The job that renders a chunk. */
function jobOf(plan, id) {
	const job = plan.jobs.find((entry) => entry.chunks.some((each) => each.render === id.render && each.chunk === id.chunk));
	if (job === void 0) throw new Error(`${chunkLabel(plan, id)} is in no job of the plan.`);
	return job;
}
/** `chunk 3 of 4 (frames 150–224, job "3/4 · frames 150–224")`, `chunk 3 of 4 (frames 150–224, from the cache)` */
function describeChunk(plan, id) {
	const { frameRange, cached } = plan.renders[id.render].chunks[id.chunk];
	const source = cached ? "from the cache" : `job "${jobOf(plan, id).name}"`;
	return `${chunkLabel(plan, id)} (frames ${frameRange[0]}–${frameRange[1]}, ${source})`;
}
/** Splits the plan's chunks that have a job into those whose artifact is listed and those whose is not. */
function reconcile(plan, planDigest, listed) {
	const present = [];
	const missing = [];
	for (const id of chunkIds(plan)) {
		if (isCached(plan, id)) continue;
		(listed.has(chunkArtifactName(plan.name, planDigest, id)) ? present : missing).push(id);
	}
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
function checkSound(render, { report, sound }) {
	if (chunkFileNames(render).sound === null) return report.sound === null ? [] : [`it has a file of sound (${report.sound.name}), expected none`];
	return report.sound === null ? ["its sound is not there"] : checkFile(report.sound, sound);
}
function checkIdentity(planDigest, id, report) {
	if (report.planDigest === planDigest && report.render === id.render && report.chunk === id.chunk) return null;
	return `it is chunk ${report.chunk} of render ${report.render} of the plan ${report.planDigest}, expected chunk ${id.chunk} of render ${id.render} of ${planDigest}`;
}
/** A chunk of an earlier run has another plan, and may have had another place in it. */
function checkCachedIdentity(chunk, { key, frameRange, frameCount }) {
	const name = (digest, range, frames) => `the chunk ${digest} of ${frames} frames from ${range[0]} to ${range[1]}`;
	const found = name(key, frameRange, frameCount);
	const expected = name(chunk.key, chunk.frameRange, chunk.frameCount);
	return found === expected ? null : `it is ${found}, expected ${expected}`;
}
/** What is wrong with a chunk: nothing, or one phrase for each fault. */
function checkChunk(plan, planDigest, id, found) {
	const { report } = found;
	const render = plan.renders[id.render];
	const chunk = render.chunks[id.chunk];
	const otherChunk = chunk.cached ? checkCachedIdentity(chunk, report) : checkIdentity(planDigest, id, report);
	if (otherChunk !== null) return [otherChunk];
	const mediaProblems = checkFile(report.media, found.media);
	const hasVideo = render.type === "media" && render.hasVideo;
	if (mediaProblems.length === 0 && hasVideo && found.videoFrames !== chunk.frameCount) mediaProblems.push(`it has ${found.videoFrames ?? "no"} frames, expected ${chunk.frameCount}`);
	const artifactProblems = report.artifacts.flatMap(({ file }, index) => checkFile(file, found.artifacts[index]));
	return [
		...mediaProblems,
		...checkSound(render, found),
		...artifactProblems
	];
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
		problems: [`its ${CHUNK_REPORT_FILE} is missing or cannot be read`]
	};
	const media = await inspectFile(folder, report.media);
	return {
		report,
		problems: checkChunk(plan, planDigest, id, {
			report,
			media,
			sound: await inspectFile(folder, report.sound),
			artifacts: await Promise.all(report.artifacts.map(async ({ file }) => await inspectFile(folder, file))),
			videoFrames: media !== void 0 && media.sha256 === report.media.sha256 ? await countVideoFrames(join(folder, report.media.name), joiner) : null
		})
	};
}
// src/render/fetch-cached-chunks.ts
/** Archives are unpacked as they come, which takes a core each. */
const AT_ONCE = 4;
/** What the user does about a chunk that plan counted on: no job of this run renders it. */
const RUN_AGAIN = "Run the workflow again with all its jobs (\"Re-run all jobs\", or a new run): plan then has it rendered. Re-running failed jobs does not.";
const TOO_MANY = "Where it is so each time, the chunks of this video are more than the cache holds: leave chunk-cache out.";
async function isThere(key, cache) {
	return (await cache?.lookUp("chunk", [key]))?.has(key) === true;
}
/** Twice where it is there: of a download that broke off the service says no more than of a chunk that it does not have. */
async function restoreChunk(key, folder, cache) {
	const restore = async () => await cache?.restore({
		kind: "chunk",
		key,
		folder
	}) === key;
	return await restore() || await isThere(key, cache) && await restore();
}
async function fetchCachedChunk(planned, id, folder, { cache, joiner }) {
	const { plan, planDigest } = planned;
	const key = plan.renders[id.render].chunks[id.chunk].key;
	if (!await restoreChunk(key, folder, cache)) return await isThere(key, cache) ? `${describeChunk(plan, id)} is in the cache, and could not be fetched. Re-run this job: what is rendered stays.` : `${describeChunk(plan, id)} was in the cache when plan looked, and is not any more. ${RUN_AGAIN} ${TOO_MANY}`;
	const { report, problems } = await inspectChunk(planned, id, folder, joiner);
	if (report === null || problems.length > 0) return `${describeChunk(plan, id)} is damaged: ${problems.join("; ")}. Delete the entry that ends in ${key} from the cache (on GitHub: Actions, Caches), or leave chunk-cache out. ${RUN_AGAIN}`;
	return {
		id,
		folder,
		artifact: null,
		report: {
			...report,
			planDigest,
			...id
		}
	};
}
/** Takes the chunks of earlier runs from the cache, and holds each against its report and its key. */
async function fetchCachedChunks(planned, folder, tools) {
	const ids = cachedChunks(planned.plan);
	if (ids.length === 0) return {
		chunks: [],
		problems: []
	};
	const fetch = async (id) => await fetchCachedChunk(planned, id, join(folder, `${id.render}-${id.chunk}`), tools);
	const fetched = await pMap(ids, fetch, { concurrency: AT_ONCE });
	const chunks = fetched.filter((each) => typeof each !== "string");
	tools.reporter.info(`${counted(chunks.length, "chunk")} taken from the cache`);
	return {
		chunks,
		problems: fetched.filter((each) => typeof each === "string")
	};
}
// src/render/explain-missing.ts
const AFTER_FAILURE = "Re-run its job, or all failed jobs: what is rendered stays.";
const AFTER_SUCCESS = "Its job has succeeded, and does not run again with the failed ones: the chunk was deleted since. Re-run that job, and this one after it.";
/** Which jobs failed, by their own words where they left some, and which chunks are missing for it: a line each. */
async function explainMissing(plan, missing, { markers, attempt, folder, artifacts, ended }) {
	const newest = newestMarkers(markers);
	const explainJob = async (job) => {
		const marker = newest.get(job);
		const { name } = plan.jobs[job];
		if (marker === void 0) return ended.failed.includes(job) ? [`Job "${name}" has ended without its chunks; its log may say why.`] : [];
		const read = await readMarker(marker, join(folder, `marker-${job}`), artifacts);
		return [`Job "${name}" failed${marker.attempt === attempt ? "" : ` in attempt ${marker.attempt}`}: ${shortenReason(read?.problems ?? []) || "its log says why."}`];
	};
	const jobIndex = (id) => plan.jobs.indexOf(jobOf(plan, id));
	const jobs = [...new Set(missing.map(jobIndex))];
	return [...(await pMap(jobs, explainJob, { concurrency: 5 })).flat(), ...missing.map((id) => {
		const advice = ended.succeeded.includes(jobIndex(id)) ? AFTER_SUCCESS : AFTER_FAILURE;
		return `${describeChunk(plan, id)} is missing. ${advice}`;
	})];
}
/** @param quiet seconds in which no chunk arrived */
function explainSilence(plan, missing, quiet) {
	const minutes = Math.round(quiet / 60);
	return new UserError([`No chunk has arrived for ${counted(minutes, "minute")}, the limit (wait-minutes, and the time for a job’s start). Look at the render jobs, then re-run all failed jobs: what is rendered stays.`, ...missing.map((id) => `${describeChunk(plan, id)} is missing.`)]);
}
// src/render/fetch-chunks.ts
/** As a part of a longer sentence. */
function phrase(error) {
	return messageOf(error).replace(/\.$/, "");
}
/** Downloads a chunk and looks at it; what is wrong with it is among its problems. */
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
	const deleted = await artifacts.delete(artifact).then(() => "It was deleted: re-run its job, and this one after it.", (error) => `It could not be deleted (${phrase(error)}): delete it, then re-run its job.`);
	return `${describeChunk(plan, id)} is damaged: ${problems.join("; ")}. ${deleted}`;
}
/** Lists the files of chunks, in the order of the chunks. */
function filesOfChunks(chunks) {
	const files = (kind) => chunks.flatMap(({ folder, report }) => {
		const file = report[kind];
		return file === null ? [] : [join(folder, file.name)];
	});
	return {
		media: files("media"),
		sound: files("sound")
	};
}
function inOrder(chunks) {
	return chunks.toSorted((a, b) => a.id.render - b.id.render || a.id.chunk - b.id.chunk);
}
/**
* Downloads every chunk of the plan, or takes it from the cache, and holds it against its report and the plan.
*
* @returns the chunks in the order of the plan
* @throws {UserError} naming every chunk that is missing or damaged, the job to run again, and why it failed where it has said so
*/
async function fetchChunks(planned, folder, tools) {
	const { plan, planDigest } = planned;
	const listed = new Map((await tools.artifacts.list()).map((each) => [each.name, each]));
	const { present, missing } = reconcile(plan, planDigest, new Set(listed.keys()));
	const fetch = async (id) => {
		return await fetchChunk(planned, id, listed.get(chunkArtifactName(plan.name, planDigest, id)), join(folder, `${id.render}-${id.chunk}`), tools);
	};
	const cached = await fetchCachedChunks(planned, folder, tools);
	const chunks = await pMap(present, fetch, { concurrency: 5 });
	const refused = chunks.filter(({ problems }) => problems.length > 0);
	const problems = [
		...cached.problems,
		...await explainMissing(plan, missing, {
			...tools,
			markers: findMarkers(planned, listed.values()),
			folder,
			ended: {
				failed: [],
				succeeded: []
			}
		}),
		...await Promise.all(refused.map(async (each) => await refuseChunk(planned, each, tools.artifacts)))
	];
	if (problems.length > 0) throw new UserError(problems);
	return inOrder([...chunks.flatMap((chunk) => chunk.report === null ? [] : {
		...chunk,
		report: chunk.report
	}), ...cached.chunks]);
}
// src/render/await-chunks.ts
/** GitHub is asked for its jobs at most once in so many seconds, and only while nothing arrives: 60 of the 1000 requests an hour that a repository has. */
const SECONDS_BETWEEN_WATCHES = 60;
/** A download of a chunk is tried again once: what is damaged then is damaged where it is stored. */
const MOST_TRIES = 2;
/** One wait for the chunks of a plan: what it has, and what it tried. */
var ChunkWait = class {
	#planned;
	#folder;
	#tools;
	#ids;
	/** By the very entries of `#ids`. */
	#whole = /* @__PURE__ */ new Map();
	/** Downloads of each stored artifact, by its address: another upload of the same name has another. */
	#tries = /* @__PURE__ */ new Map();
	/** Jobs that had succeeded when they were last asked for. */
	#succeeded = /* @__PURE__ */ new Set();
	#changedAt;
	#watchedAt;
	constructor(planned, folder, tools) {
		this.#planned = planned;
		this.#ids = chunkIds(planned.plan);
		this.#folder = folder;
		this.#tools = tools;
		this.#changedAt = this.#watchedAt = tools.clock.now();
	}
	get missing() {
		return this.#ids.filter((id) => !this.#whole.has(id));
	}
	async run() {
		const { clock, longestQuiet } = this.#tools;
		const startedAt = clock.now();
		await this.#takeCached();
		for (;;) {
			const ended = await this.#askForEnded();
			const arrived = await this.#look(ended);
			if (this.missing.length === 0) break;
			if (arrived) continue;
			const quiet = clock.now() - this.#changedAt;
			if (quiet >= longestQuiet) throw explainSilence(this.#planned.plan, this.missing, quiet);
			await clock.wait(secondsToNextLook({
				arrived: this.#tries.size,
				quiet
			}));
		}
		this.#tools.reporter.info(`All chunks are there. The last was seen after ${(this.#changedAt - startedAt).toFixed(1)} s.`);
		return {
			chunks: this.#ids.map((id) => this.#whole.get(id)),
			lastChunkAt: this.#changedAt
		};
	}
	/** No job renders what is in the cache. */
	async #takeCached() {
		const { chunks, problems } = await fetchCachedChunks(this.#planned, this.#folder, this.#tools);
		if (problems.length > 0) throw new UserError(problems);
		for (const whole of chunks) {
			const { render, chunk } = whole.id;
			const id = this.#ids.find((each) => each.render === render && each.chunk === chunk);
			this.#whole.set(id, whole);
		}
	}
	/** Lists the artifacts once, and fetches what is new. True where there was something. */
	async #look(ended) {
		const { artifacts, clock } = this.#tools;
		const { plan, planDigest } = this.#planned;
		const listed = new Map((await artifacts.list()).map((each) => [each.name, each]));
		const seenAt = clock.now();
		const found = this.missing.flatMap((id) => {
			const artifact = listed.get(chunkArtifactName(plan.name, planDigest, id));
			return artifact === void 0 ? [] : [{
				id,
				artifact
			}];
		});
		if (found.length > 0) {
			if (found.some(({ artifact }) => !this.#tries.has(artifact.url))) this.#changedAt = seenAt;
			const refused = (await pMap(found, (each) => this.#fetch(each), { concurrency: 5 })).filter((problem) => problem !== null);
			if (refused.length > 0) throw new UserError(refused);
			return true;
		}
		await this.#refuseLost(findMarkers(this.#planned, listed.values()), ended);
		return false;
	}
	/** @throws {UserError} where a job of this attempt has ended whose chunks are not there */
	async #refuseLost(found, ended) {
		const { plan } = this.#planned;
		const { missing } = this;
		const markers = found.filter(({ attempt }) => attempt === this.#tools.attempt);
		const gone = /* @__PURE__ */ new Set([
			...markers.map(({ job }) => job),
			...ended.failed,
			...ended.succeeded
		]);
		const lost = missing.filter((id) => gone.has(plan.jobs.indexOf(jobOf(plan, id))));
		if (lost.length === 0) return;
		const waitedFor = missing.length - lost.length;
		const failures = {
			...this.#tools,
			markers,
			folder: this.#folder,
			ended
		};
		throw new UserError([...await explainMissing(plan, lost, failures), ...waitedFor === 0 ? [] : [`${counted(waitedFor, "chunk")} of other jobs had not arrived yet.`]]);
	}
	/** Gives what is wrong with a chunk that is damaged for good. */
	async #fetch({ id, artifact }) {
		const { reporter, artifacts } = this.#tools;
		const tries = (this.#tries.get(artifact.url) ?? 0) + 1;
		this.#tries.set(artifact.url, tries);
		const folder = join(this.#folder, `${id.render}-${id.chunk}-${this.#tries.size}-${tries}`);
		const fetched = await fetchChunk(this.#planned, id, artifact, folder, this.#tools);
		const { report, problems } = fetched;
		if (report !== null && problems.length === 0) {
			this.#whole.set(id, {
				...fetched,
				report
			});
			const count = `${this.#whole.size} of ${counted(this.#ids.length, "chunk")} fetched`;
			reporter.info(`${chunkLabel(this.#planned.plan, id)} has arrived: ${count}.`);
			return null;
		}
		return tries < MOST_TRIES ? null : await refuseChunk(this.#planned, fetched, artifacts);
	}
	/**
	* Jobs that will upload no more. One that succeeded counts when it had a minute ago: its chunk was deleted since, as a
	* damaged one is, and it does not run again with those that failed.
	*/
	async #askForEnded() {
		const { clock, watch } = this.#tools;
		const since = Math.max(this.#changedAt, this.#watchedAt);
		if (watch === null || clock.now() - since < SECONDS_BETWEEN_WATCHES) return {
			failed: [],
			succeeded: []
		};
		this.#watchedAt = clock.now();
		const { failed, succeeded } = await watch.ended();
		const idle = succeeded.filter((job) => this.#succeeded.has(job));
		this.#succeeded = new Set(succeeded);
		return {
			failed,
			succeeded: idle
		};
	}
};
/**
* Fetches the chunks of a plan while its jobs render, each as it is uploaded, and checks it as {@link fetchChunk} does.
*
* @throws {UserError} as soon as a job has failed whose chunks are not there, or a chunk is damaged twice,
* or nothing has arrived for too long: each names the chunks and what to run again
*/
async function awaitChunks(planned, folder, tools) {
	return await new ChunkWait(planned, folder, tools).run();
}
// src/render/gather-artifacts.ts
/**
* Puts the files of the composition's `<Artifact>`s into a folder, under the names that it gave them.
*
* @throws {UserError} naming both frames where one name is used twice
*/
async function gatherArtifacts(chunks, folder) {
	const artifacts = chunks.flatMap(({ report }) => report.artifacts);
	const problems = checkArtifacts(artifacts);
	if (problems.length > 0) throw new UserError(problems);
	const pathOf = (filename) => join(folder, artifactPath(filename));
	for (const chunk of chunks) for (const { filename, file } of chunk.report.artifacts) {
		const target = pathOf(filename);
		await mkdir(dirname(target), { recursive: true });
		await copyFile(join(chunk.folder, file.name), target);
	}
	return {
		folder: artifacts.length === 0 ? null : folder,
		artifacts,
		pathOf
	};
}
// src/core/picture-signature.ts
/** The first bytes of a picture's file, as its format's definition gives them. */
const SIGNATURES = {
	png: "PNG\r\n\n",
	jpeg: "ÿØÿ",
	webp: "RIFF",
	pdf: "%PDF-"
};
/**
* Whether a file begins as its format does; true where the format is none that is known here.
*
* @param start the first {@link SIGNATURE_LENGTH} bytes, one character each
*/
function isPicture(imageFormat, start) {
	return start.startsWith(SIGNATURES[imageFormat] ?? "");
}
// src/render/check-picture.ts
/** @throws where a file is no picture of the format: Remotion wrote it, so this is nobody's mistake */
async function checkPicture(file, imageFormat) {
	try {
		var _usingCtx$3 = _usingCtx();
		const { buffer, bytesRead } = await _usingCtx$3.a(await open(file)).read(Buffer.alloc(8));
		const start = buffer.toString("latin1", 0, bytesRead);
		if (isPicture(imageFormat, start)) return;
		throw new Error(`${file} is no ${imageFormat} picture: it begins with ${JSON.stringify(start)}. Please report it.`);
	} catch (_) {
		_usingCtx$3.e = _;
	} finally {
		await _usingCtx$3.d();
	}
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
* Samples by which the sound may be longer than it should be: audio codecs pad to whole packets.
* The most measured on Remotion 4.0.529 is 2 AAC packets of 1024 samples, and 2048 samples of priming;
* one packet more for rounding.
*/
const MAX_PADDING = 5120;
/** Containers disagree on whether the last frame's own duration counts. */
const FRAMES_TOLERATED = 2;
/**
* Seconds that a file with aligned sound may differ from its frames. MP4 and MOV count the last frame, and Remotion's
* have 90,000 ticks a second; the most measured from 1 to 240 fps is half a sample, to which the sound's end is rounded.
*/
const ALIGNED_TOLERANCE = .001;
/** Seconds: ffprobe writes six decimals. */
const PROBED_PRECISION = 1e-6;
/** A source may be shorter than its pictures, and Remotion pads none: then the sound ends before the frames do. */
function expectLength(render, mixedSeconds) {
	const frames = render.hasVideo ? render.frameCount / render.fps : 0;
	const alignment = chooseAlignment(render);
	const padding = MAX_PADDING / render.sampleRate;
	if (alignment === null) return {
		frames,
		sound: mixedSeconds,
		tolerance: Math.max(padding, FRAMES_TOLERATED / render.fps)
	};
	const sound = Math.min(mixedSeconds, alignment.seconds);
	return {
		frames,
		sound,
		tolerance: frames > 0 || sound === alignment.seconds ? ALIGNED_TOLERANCE : padding
	};
}
function checkLength(render, probed, sound) {
	if (sound.type === "as rendered" || probed.duration === null) return [];
	const length = expectLength(render, sound.type === "mixed" ? sound.seconds : 0);
	const expected = Math.max(length.frames, length.sound);
	return Math.abs(probed.duration - expected) > length.tolerance ? [`it lasts ${probed.duration} s, expected ${expected} s`] : [];
}
/** Whether sound that was lined up begins with the first frame, ends where it should, and never after the last frame. */
function checkAlignment(render, probed, sound) {
	const alignment = chooseAlignment(render);
	if (alignment === null || probed.audioCodec === null) return [];
	const least = sound.type === "mixed" ? Math.min(sound.seconds, alignment.seconds) : PROBED_PRECISION;
	const expected = least === alignment.seconds ? `expected 0 s and ${alignment.seconds} s` : `expected 0 s and ${least} to ${alignment.seconds} s`;
	if (probed.audioSpan === null) return [`its sound has no start and no duration, ${expected}`];
	const { start, duration } = probed.audioSpan;
	const tolerance = 1 / render.sampleRate + PROBED_PRECISION;
	const endTolerance = Math.max(tolerance, ALIGNED_TOLERANCE);
	return Math.abs(start) <= tolerance && duration >= least - endTolerance && duration <= alignment.seconds + endTolerance ? [] : [`its sound starts at ${start} s and lasts ${duration} s, ${expected}`];
}
function checkAudio(render, found, sound) {
	const { resolvedAudioCodec, muted } = render;
	if (resolvedAudioCodec === null || muted || sound.type === "none") return found === null ? [] : [`it has an audio stream (${found}), expected none`];
	const isRequired = sound.type === "mixed" || !render.hasVideo || render.enforceAudioTrack;
	if (found === null && !isRequired) return [];
	const expected = PROBED_AUDIO_CODECS[resolvedAudioCodec] ?? resolvedAudioCodec;
	return found === expected ? [] : [`its audio codec is ${found ?? "missing"}, expected ${expected}`];
}
/** Finds what is wrong with the finished file: nothing, or one line for each fault. */
function checkResult(render, probed, sound) {
	const problems = [];
	const expectedFrames = render.hasVideo ? render.frameCount : null;
	if (probed.videoFrames !== expectedFrames) problems.push(`it has ${probed.videoFrames ?? "no"} video frames, expected ${expectedFrames ?? "none"}`);
	return [
		...problems,
		...checkLength(render, probed, sound),
		...checkAudio(render, probed.audioCodec, sound),
		...checkAlignment(render, probed, sound)
	];
}
// src/core/combine-arguments.ts
/**
* `combineChunks()` joins AAC chunks packet by packet if a chunk has more frames than this, and else encodes the sound
* once, as one machine would (`canConcatAudioSeamlessly()`, Remotion 4.0.529). The number serves it for nothing else.
*/
const MAX_FRAMES_ENCODED_ONCE = 4;
/** What `combineChunks()` is to be called with. It gets the user's audio codec, never the chunks'. */
function combineArguments(render, files) {
	return {
		...render.combineOptions,
		codec: render.codec,
		audioCodec: render.audioCodec,
		preferLossless: render.preferLossless,
		videoFiles: files.pictures,
		audioFiles: files.sound === null ? [] : [files.sound],
		framesPerChunk: Math.min(render.framesPerChunk, MAX_FRAMES_ENCODED_ONCE),
		fps: render.fps,
		numberOfGifLoops: render.numberOfGifLoops,
		metadata: render.metadata,
		everyNthFrame: 1,
		frameRange: [0, render.frameCount - 1],
		compositionDurationInFrames: render.frameCount,
		sampleRate: render.sampleRate
	};
}
/**
* Extension of the file that `combineChunks()` writes. AAC alone may be asked for as .m4a, .m4b, .3gp, .mpg or .mpeg;
* `renderMedia()` writes the same ADTS packets under each, and Remotion's ffmpeg knows no format by those names.
*/
function joinedExtension({ hasVideo, resolvedAudioCodec, outName }) {
	return !hasVideo && resolvedAudioCodec === "aac" ? "aac" : extensionOf(outName);
}
// src/core/picture-join.ts
/** Counts time in whole milliseconds, whatever the frame rate is. */
const MATROSKA = ["mkv", "webm"];
/**
* `renderMedia()` encodes h265 into Matroska first where its sound is PCM, and moves it into MP4 with those times
* (Remotion 4.0.529): the one codec with a clock of its own whose times are rounded.
*/
const ROUNDED_IN_MP4 = "h265";
/** Ticks a second: what `renderMedia()` gives MP4, and whole for a frame of 24, 25, 30, 60 and 30000/1001 frames a second. */
const TICKS = 9e4;
const MICROSECONDS = 1e6;
/**
* Whether the files of chunks are a fraction of a millisecond longer or shorter than their frames. `combineChunks()`
* puts one behind the other by the files' own lengths, so that the pictures would drift away from the sound:
* by 20 ms in 60 chunks of 7 frames at 30 fps. `test/adapters/picture-join.test.ts` shows it.
*/
function roundsChunkTimes(render) {
	return render.hasVideo && (MATROSKA.includes(render.chunkExtension) || render.codec === ROUNDED_IN_MP4);
}
/** The list for ffmpeg's `concat` that says how long the frames of each file last, to the microsecond and without a rest. */
function pictureList({ chunks, fps }, files) {
	const microseconds = (frames) => Math.round(frames * MICROSECONDS / fps);
	let frames = 0;
	return `ffconcat version 1.0\n${files.flatMap((file, index) => {
		const start = microseconds(frames);
		frames += chunks[index]?.frameCount ?? 0;
		return [`file '${file}'`, `duration ${(microseconds(frames) - start) / MICROSECONDS}`];
	}).join("\n")}\n`;
}
/** Puts every time on the tick of its frame. The packets of h265 are not in the order of their times. */
function exactTimes(fps) {
	const tick = (time) => `round(round(${time}*TB*${fps})*${TICKS}/${fps})`;
	return [
		"-bsf:v",
		`setts=${`pts=${tick("PTS")}:dts=${tick("DTS")}:duration=round(${TICKS}/${fps})`}:time_base=1/${TICKS}`,
		"-video_track_timescale",
		String(TICKS)
	];
}
/** What ffmpeg is to be called with to join the files of a list, without encoding them. */
function pictureJoinArguments(render, list, output) {
	const exact = extensionOf(output) === "mp4" ? exactTimes(render.fps) : [];
	return [
		...[
			"-v",
			"error",
			"-f",
			"concat",
			"-safe",
			"0",
			"-i",
			list
		],
		"-map",
		"0:v:0",
		"-c",
		"copy",
		...exact,
		"-y",
		output
	];
}
// src/render/align-sound.ts
/**
* Moves a finished file to where the result is to be, with its sound lined up with its frames where the render
* asks for it and the container can say it.
*/
async function alignSound(render, file, output, joiner) {
	const alignment = chooseAlignment(render);
	await (alignment !== null && await joiner.alignAudio(file, output, alignment) ? rm(file) : rename(file, output));
}
// src/render/wav.ts
/** Offsets of `nSamplesPerSec` and `nBlockAlign` in a `fmt ` chunk. */
const SAMPLE_RATE = 4;
const BLOCK_ALIGN = 12;
/** Reads the headers of a RIFF file: `RIFF`, the size, `WAVE`; then chunks of a name, a size, and content padded to even bytes. */
async function readHeaders(file) {
	try {
		var _usingCtx$2 = _usingCtx();
		const handle = _usingCtx$2.a(await open(file));
		const header = Buffer.alloc(8);
		let bytesPerSample = 0;
		let sampleRate = 0;
		for (let at = 12;;) {
			const { bytesRead } = await handle.read(header, 0, header.length, at);
			if (bytesRead < header.length) throw new Error(`${file} is no WAV file: it has no "data".`);
			const name = header.toString("latin1", 0, 4);
			const size = header.readUInt32LE(4);
			at += header.length;
			if (name === "data") return {
				samplesAt: at,
				bytesPerSample,
				sampleRate
			};
			if (name === "fmt ") {
				await handle.read(header, 0, 4, at + SAMPLE_RATE);
				sampleRate = header.readUInt32LE(0);
				await handle.read(header, 0, 2, at + BLOCK_ALIGN);
				bytesPerSample = header.readUInt16LE(0);
			}
			at += size + size % 2;
		}
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
/** Measures how many seconds of samples a WAV file holds. */
async function measureWav(file) {
	const { samplesAt, bytesPerSample, sampleRate } = await readHeaders(file);
	const { size } = await stat(file);
	return Math.floor((size - samplesAt) / bytesPerSample) / sampleRate;
}
// src/render/join-media.ts
/** Samples as they are: `combineChunks()` encodes them once, in the codec of the result. */
const MIXED_AUDIO_CODEC = "pcm-16";
/** `combineChunks()` hands these to ffmpeg inside lists that they would break. */
const UNJOINABLE = /[|']/;
/** The video files for `combineChunks()`: those of the chunks, or one of all that keeps the time which theirs lose. */
async function joinPictures$1(render, files, output, joiner) {
	if (!roundsChunkTimes(render)) return files;
	const list = `${output}.txt`;
	const joined = `${output}.pictures.${render.chunkExtension}`;
	await writeFile(list, pictureList(render, files));
	await joiner.ffmpeg(pictureJoinArguments(render, list, joined));
	return [joined];
}
async function joinFiles(render, files, output, joiner) {
	const broken = [...files.pictures, output].find((file) => UNJOINABLE.test(file));
	if (broken !== void 0) throw new Error(`The path ${broken} contains | or ', which combineChunks() cannot take. Set RUNNER_TEMP to another folder.`);
	const pictures = await joinPictures$1(render, files.pictures, output, joiner);
	await joiner.combine(combineArguments(render, {
		...files,
		pictures
	}), output);
}
/**
* Mixes the sound of the whole into a file.
*
* @returns false if there is none: nothing is written then
*/
async function mixChunks(render, { media, sound }, audioCodec, output, joiner) {
	if (!render.collectsSound) return false;
	const files = render.hasVideo ? sound : media;
	return await joiner.mixSound({
		render,
		files,
		audioCodec,
		output
	});
}
/** Joins the pictures of chunks, and mixes the sound of the whole, as one machine does. */
async function joinChunks(render, files, output, joiner) {
	const mixed = `${output}.wav`;
	const hasSound = render.separateAudio === null && await mixChunks(render, files, MIXED_AUDIO_CODEC, mixed, joiner);
	await joinFiles(render, {
		pictures: render.hasVideo ? files.media : [],
		sound: hasSound ? mixed : null
	}, output, joiner);
	return hasSound ? {
		type: "mixed",
		seconds: await measureWav(mixed)
	} : { type: "none" };
}
/** Makes the file of sound beside a video that has none; null if none was asked for. */
async function makeSeparateAudio(render, files, folder, joiner) {
	const { separateAudio } = render;
	if (separateAudio === null) return null;
	const output = join(folder, `separate.${extensionOf(separateAudio.outName)}`);
	await mixChunks(render, files, separateAudio.audioCodec, output, joiner);
	return output;
}
/** Joins the chunks of a video or a sound, lines its sound up with the frames, and holds the result against the plan. */
async function joinMedia(render, files, output, joiner) {
	const joined = join(dirname(output), `unaligned.${joinedExtension(render)}`);
	const folder = dirname(output);
	let sound = { type: render.separateAudio === null ? "as rendered" : "none" };
	if (isDirect(render)) await rename(files.media[0], joined);
	else sound = await joinChunks(render, files, joined, joiner);
	await alignSound(render, joined, output, joiner);
	const probed = await joiner.probe(output);
	return {
		duration: probed.duration ?? render.frameCount / render.fps,
		problems: checkResult(render, probed, sound),
		separateAudio: await makeSeparateAudio(render, files, folder, joiner)
	};
}
// src/render/join-pictures.ts
/** How many missing pictures are named. */
const MOST_NAMED = 5;
/**
* Unpacks the pictures of a chunk, and moves them to those of the others. Nothing else may be in its archive: a link
* would put a file of this machine into the result.
*/
async function takePictures(render, chunk, folder, archiver) {
	const names = new Set(chunkPictureNames(render, chunk.nth));
	const unpacked = `${folder}-${chunk.nth}`;
	await archiver.unpack(chunk.file, unpacked);
	for (const entry of await readdir(unpacked, { withFileTypes: true })) {
		if (!entry.isFile() || !names.has(entry.name)) throw new Error(`Chunk ${chunk.nth + 1} holds ${JSON.stringify(entry.name)}, which is none of its pictures. This is a fault of remotion-matrix: please report it.`);
		await rename(join(unpacked, entry.name), join(folder, entry.name));
	}
}
/**
* Unpacks the pictures of all chunks into a folder, and checks them.
*
* @throws if one is missing or is there that should not be: the chunks were checked, so this is a fault of ours
*/
async function joinPictures(render, chunks, folder, archiver) {
	await mkdir(folder, { recursive: true });
	for (const [nth, file] of chunks.entries()) await takePictures(render, {
		nth,
		file
	}, folder, archiver);
	const expected = pictureNames(render);
	const found = new Set(await readdir(folder));
	const missing = expected.filter((name) => !found.has(name));
	if (missing.length > 0) throw new Error(`The chunks hold ${found.size} pictures, expected ${expected.length}; missing: ${missing.slice(0, MOST_NAMED).join(", ")}. This is a fault of remotion-matrix: please report it.`);
	for (const name of expected) await checkPicture(join(folder, name), render.imageFormat);
}
// src/render/join-render.ts
const PICTURES = {
	duration: null,
	problems: [],
	separateAudio: null
};
/** Makes the result, a file or a folder of pictures, out of the chunks of a render, and checks it. */
async function joinRender(render, chunks, output, { joiner, archiver, zip }) {
	const files = filesOfChunks(chunks);
	if (render.type === "media") return await joinMedia(render, files, output, joiner);
	if (render.type === "still") {
		await checkPicture(files.media[0], render.imageFormat);
		await rename(files.media[0], output);
		return PICTURES;
	}
	const pictures = `${output}.pictures`;
	await joinPictures(render, files.media, pictures, archiver);
	if (render.isArchive) await zip(pictures, output);
	else await rename(pictures, output);
	return PICTURES;
}
// src/render/combine-render.ts
/**
* Publishes what is uploaded already. If that fails, the result is there as an artifact, and the chunks for another try.
*
* @throws {UserError} with what went wrong, and where the result is
*/
async function publishResult(assets, { name, url }, { publisher, reporter }) {
	if (publisher === null) return null;
	try {
		return await reporter.group("Publish the release", async () => {
			await publisher.check(assets);
			return await publisher.publish(assets);
		});
	} catch (error) {
		const kept = `${assets[0].name} is finished and not published. It is kept as the artifact ${quote(name)}: ${url} Put right what is in the way, then re-run this job: the chunks are kept, and it publishes without rendering again.`;
		if (error instanceof UserError) throw new UserError([...error.problems, kept], { cause: error });
		reporter.warning(kept);
		throw error;
	}
}
/** GitHub asks for restraint with requests that change something; each delete is three. */
const DELETES_AT_ONCE = 5;
/** What cannot be deleted expires by itself, and is no reason to fail a finished render. */
async function deleteIntermediates(names, { artifacts, reporter }) {
	await reporter.group("Delete the chunks", async () => {
		const failures = [];
		const remove = async (name) => await artifacts.delete(name).catch((error) => failures.push(error));
		await pMap(names, remove, { concurrency: DELETES_AT_ONCE });
		if (failures.length > 0) reporter.warning(`${failures.length} intermediate artifacts could not be deleted (${messageOf(failures[0])}). They expire by themselves.`);
	});
}
async function joinAndCheck(render, chunks, folder, tools) {
	const joined = join(folder, `joined.${extensionOf(render.outName) || "folder"}`);
	const { duration, problems, separateAudio } = await joinRender(render, chunks, joined, tools);
	const { outName, frameCount: frames } = render;
	return {
		file: joined,
		facts: {
			outName,
			...await digestContent(joined),
			frames,
			duration
		},
		separateAudio: render.type !== "media" || separateAudio === null || render.separateAudio === null ? null : {
			file: separateAudio,
			outName: render.separateAudio.outName,
			...await digestFile(separateAudio)
		},
		problems
	};
}
/**
* Keeps a file that is not what the plan says, as an artifact of another name: it may be what the user wants all the same.
*
* @returns the error that names it
*/
async function keepUnverified(plan, { file, facts: { outName }, problems }, { artifacts }) {
	const { artifact } = await uploadNamed(unverifiedName(resultArtifactName(outName)), file, ownerOf(plan, plan.renders[0]), artifacts);
	return new UserError(`${outName} is not what the plan says: ${problems.join("; ")}. It was not published, and is kept as the artifact ${artifact.name} (${artifact.url}). If it is as you want it, this check is wrong: please report it with the plan.`);
}
/** The result, and the files that the composition made beside it. */
function listAssets({ file, facts: { outName, sha256, size }, separateAudio }, { artifacts, pathOf }) {
	const sound = separateAudio === null ? [] : [{
		...separateAudio,
		name: separateAudio.outName
	}];
	const beside = artifacts.map(({ filename, file: { sha256: digest, size: bytes } }) => ({
		name: filename,
		file: pathOf(filename),
		sha256: digest,
		size: bytes
	}));
	return [
		{
			name: outName,
			file,
			sha256,
			size
		},
		...beside,
		...sound
	];
}
/**
* Says by what an artifact is known as a render's own, whose next run may replace it. The source is no part of it:
* under act a changed video takes the place of the last one.
*/
function ownerOf({ name, projectPath }, render) {
	const { composition, props, renderOptions } = render;
	return digestOf(JSON.stringify([
		name,
		projectPath,
		composition.id,
		props.input.sha256,
		renderOptions
	]));
}
/** Uploads a file, or a folder of pictures, under a name, or under the next that is free; it has the name of its artifact then. */
async function uploadNamed(wanted, file, owner, artifacts) {
	let at = file;
	const artifact = await uploadUnderFreeName(wanted, async (name) => {
		const named = join(dirname(file), name);
		await rename(at, named);
		at = named;
		const content = await isFolder(named) ? {
			name,
			folder: named
		} : { file: named };
		return await artifacts.upload(content, owner);
	});
	return {
		file: at,
		artifact
	};
}
/** Uploads the result, the sound beside it, and the files of the composition's `<Artifact>`s. */
async function uploadResult(plan, { file, separateAudio }, beside, { artifacts }) {
	const render = plan.renders[0];
	const owner = ownerOf(plan, render);
	const result = await uploadNamed(resultArtifactName(render.outName), file, owner, artifacts);
	const sound = separateAudio === null ? null : await uploadNamed(resultArtifactName(separateAudio.outName), separateAudio.file, owner, artifacts);
	const emitted = beside === null ? null : await uploadUnderFreeName(artifactsName(result.artifact.name), async (name) => await artifacts.upload({
		name,
		folder: beside
	}, owner));
	return {
		files: {
			file: result.file,
			separateAudio: separateAudio && sound && {
				...separateAudio,
				file: sound.file
			}
		},
		artifact: result.artifact,
		separateAudioUrl: sound?.artifact.url ?? null,
		artifactsUrl: emitted?.url ?? null
	};
}
/** Says under which name the result is an artifact, if that is not the one that was asked for. */
function explainName({ outName }, artifact, reporter) {
	const allowed = resultArtifactName(outName);
	if (allowed !== outName) reporter.info(`out-name: ${quote(outName)} is the artifact ${quote(artifact)}, because GitHub refuses some characters in names.`);
	if (artifact === allowed) return [];
	const warning = `out-name: this run has an artifact ${quote(allowed)} already, which another render or step has made. It is left alone, and this result is the artifact ${quote(artifact)}. Give each render of a run its own out-name.`;
	reporter.warning(warning);
	return [warning];
}
async function getChunks(planned, folder, tools) {
	const { waiting, reporter } = tools;
	if (waiting !== null) return await reporter.group("Wait for the chunks", async () => await awaitChunks(planned, folder, {
		...tools,
		...waiting
	}));
	const fetch = async () => await fetchChunks(planned, folder, tools);
	return {
		chunks: await reporter.group("Fetch the chunks", fetch),
		lastChunkAt: null
	};
}
/** Names of what failed jobs of earlier attempts have left. */
async function listMarkers(planned, { artifacts }) {
	const listed = await artifacts.list().catch(() => []);
	return findMarkers(planned, listed).map(({ artifact }) => artifact.name);
}
/**
* Joins the chunks of a plan, proves the result, and puts it where people get it: first as an artifact,
* then in a release. The chunks and the kit are deleted last, when the result is safe.
*/
async function combineRender(planned, kitName, folder, tools) {
	const { reporter } = tools;
	const render = planned.plan.renders[0];
	const { chunks, lastChunkAt } = await getChunks(planned, join(folder, "chunks"), tools);
	const reports = chunks.map(({ report }) => report);
	const warnings = checkSeams(render, reports, reporter);
	const emitted = await gatherArtifacts(chunks, join(folder, "artifacts"));
	const joined = await reporter.group("Join the chunks", async () => await joinAndCheck(render, chunks, folder, tools));
	if (joined.problems.length > 0) throw await keepUnverified(planned.plan, joined, tools);
	const uploaded = await reporter.group("Upload the result", async () => await uploadResult(planned.plan, joined, emitted.folder, tools));
	const { artifact } = uploaded;
	warnings.push(...explainName(render, artifact.name, reporter));
	const assets = listAssets({
		...joined,
		...uploaded.files
	}, emitted);
	const result = {
		...joined.facts,
		artifactName: artifact.name,
		artifactUrl: artifact.url,
		separateAudioUrl: uploaded.separateAudioUrl,
		artifacts: emitted.artifacts,
		artifactsUrl: uploaded.artifactsUrl
	};
	tools.tellUploaded(result);
	const published = await publishResult(assets, artifact, tools);
	const safeAt = Date.now();
	const chunkNames = chunks.flatMap(({ artifact: name }) => name ?? []);
	const markers = await listMarkers(planned, tools);
	await deleteIntermediates([
		...chunkNames,
		...markers,
		kitName
	], tools);
	return {
		...result,
		published,
		reports,
		warnings,
		safeAt,
		lastChunkAt
	};
}
// src/render/review-run.ts
/** Null where plan expected nothing, or by another version of remotion-matrix. */
async function readForecast(kit) {
	try {
		return forecastSchema.parse(JSON.parse(await readFile(join(kit, FORECAST_FILE), "utf8")));
	} catch {
		return null;
	}
}
/** Holds a run that has just ended against what plan expected of it; null where it expected nothing. */
async function reviewRun(run) {
	const forecast = await readForecast(run.kit);
	return forecast === null ? null : {
		forecast,
		measured: measureRun({
			...run,
			forecast
		})
	};
}
/** Keeps what the frames took, for the plan of the next run. */
async function keepRunTimes(run, cache) {
	const { plan, reports } = run;
	const [render] = plan.renders;
	const machine = reports[0].timing;
	if (render.type === "still") return;
	const start = reports.length === 1 ? "after" : run.combineStart;
	const combine = {
		seconds: measuredCombine(run),
		start
	};
	const times = timesOfRun(render, reports, CHUNK_SECONDS, combine);
	const place = {
		cache,
		subject: describeTimes(plan, render, machine),
		run: String(Date.now())
	};
	await saveTimes(place, times);
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
	"wait": flag,
	"wait-minutes": number(0),
	"token": text,
	"license-key": text,
	"is-production": flag
};
/** @throws {UserError} with one line for each problem. */
function readCombineInputs(raw) {
	return readRequiredInputs(combineInputs, raw, ["kit", "plan-digest"]);
}
// actions/combine/publisher.ts
/** Warns of what is bound to fail at the end, as things are: the result is worth joining all the same. */
async function warnEarly(check, reporter) {
	try {
		await check;
	} catch (error) {
		const problems = error instanceof UserError ? error.problems : [messageOf(error)];
		for (const problem of problems) reporter.warning(`Publishing will fail, unless this is put right meanwhile: ${problem}`);
	}
}
/** Opens what publishes the result and what belongs to it, or returns null if no tag is given. */
async function openPublisher(inputs, render, reporter) {
	const tag = inputs["release-tag"];
	if (tag === void 0) return null;
	const plan = {
		tag,
		overwrite: inputs.overwrite ?? false
	};
	const host = await openReleases(inputs.token, reporter);
	await warnEarly(checkPublication({
		...plan,
		assets: unmadeAssets(render)
	}, host), reporter);
	const release = {
		name: inputs["release-name"],
		prerelease: inputs.prerelease,
		commit: inputs["target-commitish"] ?? process.env["GITHUB_SHA"]
	};
	return {
		check: async (assets) => await checkPublication({
			...plan,
			assets
		}, host),
		publish: async (assets) => await publishAssets({
			...plan,
			...release,
			assets
		}, host, reporter)
	};
}
// src/adapters/clock.ts
/** @param signal ends a wait, with an error */
function openClock(signal) {
	return {
		now: () => performance.now() / 1e3,
		wait: async (seconds) => await setTimeout(seconds * 1e3, void 0, { signal })
	};
}
// actions/combine/waiting.ts
/** As in action.yml. */
const WAIT_MINUTES = 60;
/** A render job's time begins when it has a runner, and combine's does before: so many minutes it may wait for one. */
const START_MINUTES = 15;
/** Loaded only where GitHub can be asked: its client is large. */
async function openWatch(token, plan, attempt, reporter) {
	const { GITHUB_REPOSITORY: repository = "", GITHUB_RUN_ID: run = "", ACT: act } = process.env;
	if (token === void 0 || repository === "" || run === "" || act === "true") return null;
	const { githubJobs } = await import("./github-jobs.js");
	return githubJobs(plan, {
		token,
		repository,
		run: Number(run),
		attempt,
		reporter
	});
}
/** What waiting for chunks needs, or null where they are all expected to be there. */
async function openWaiting(inputs, plan, attempt, { reporter, signal }) {
	if (inputs.wait !== true) return null;
	const watch = await openWatch(inputs.token, plan, attempt, reporter);
	return {
		clock: openClock(signal),
		watch,
		longestQuiet: ((inputs["wait-minutes"] ?? WAIT_MINUTES) + START_MINUTES) * 60
	};
}
// actions/combine/combine.ts
function describeArtifacts({ artifacts }, assets) {
	return artifacts.map(({ filename, frame, file: { size, sha256 } }, index) => {
		const asset = assets[index];
		return {
			filename,
			frame,
			size,
			sha256,
			...asset && { "asset-url": asset.url }
		};
	});
}
/** Sets the outputs that are known before anything is published: a later step has them if publishing fails. */
function setUploadedOutputs(uploaded) {
	setOutput("artifact-name", uploaded.artifactName);
	setOutput("artifact-url", uploaded.artifactUrl);
	setOutput("separate-audio-url", uploaded.separateAudioUrl ?? "");
	setOutput("artifacts-url", uploaded.artifactsUrl ?? "");
	setOutput("artifacts", describeArtifacts(uploaded, []));
	setOutput("sha256", uploaded.sha256);
	setOutput("frames", uploaded.frames);
	setOutput("duration", uploaded.duration ?? "");
	setOutput("size", uploaded.size);
}
/** Sets the outputs that only a publication has; an output that is set again has its last value. */
function setPublishedOutputs(result) {
	const [asset, ...assets] = result.published?.assets ?? [];
	setOutput("release-url", result.published?.releaseUrl ?? "");
	setOutput("asset-url", asset?.url ?? "");
	setOutput("artifacts", describeArtifacts(result, assets));
}
function reportResult(result, reporter) {
	const { outName, size, sha256, artifactUrl, artifacts, artifactsUrl, published } = result;
	const { lastChunkAt } = result;
	if (lastChunkAt !== null) {
		const seconds = performance.now() / 1e3 - lastChunkAt;
		reporter.info(`Done ${seconds.toFixed(1)} s after the last chunk was seen.`);
	}
	reporter.info(`${outName}: ${describeLength(result)}, ${size} bytes, sha256 ${sha256}`);
	reporter.info(`Artifact: ${artifactUrl}`);
	if (result.separateAudioUrl !== null) reporter.info(`Sound: ${result.separateAudioUrl}`);
	if (artifactsUrl !== null) reporter.info(`Files of <Artifact>s, ${artifacts.length}: ${artifactsUrl}`);
	for (const { url } of published?.assets ?? []) reporter.info(`Release asset: ${url}`);
}
/** Says what was expected of the run and what it took, and keeps that for the next; gives its part of the summary. */
async function reviewAndKeep(run, cache, reporter) {
	await keepRunTimes(run, cache).catch((error) => reporter.warning(`What the frames took could not be kept: ${messageOf(error)}`));
	const review = await reviewRun(run);
	if (review === null) return "";
	const { forecast, measured } = review;
	for (const line of describeMeasured(forecast, measured)) reporter.info(line);
	return summarizeMeasured(forecast, measured);
}
/** Once a render, now that it is safe: jobs tell nothing. */
async function tellRemotion(inputs, { renders }, remotion, reporter) {
	const { "license-key": licenseKey, "is-production": isProduction = true } = inputs;
	if (licenseKey === void 0) return;
	await registerUsage(remotion, {
		licenseKey,
		isProduction,
		isStill: renders[0].type === "still"
	}, reporter);
}
/** Joins and publishes what the jobs of a kit rendered, and says what became of it. */
async function combineKit(inputs, fetched, folder, artifacts, { reporter, signal }) {
	const { plan, kit } = fetched;
	const attempt = readAttempt(process.env);
	const { publisher } = await allAtOnce({
		publisher: async () => await openPublisher(inputs, plan.renders[0], reporter),
		unpacked: async () => await fetched.unpacked
	});
	const planned = {
		plan,
		planDigest: inputs["plan-digest"]
	};
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
		waiting: await openWaiting(inputs, plan, attempt, {
			reporter,
			signal
		})
	});
	const run = {
		plan,
		kit,
		reports: result.reports,
		isFirstAttempt: attempt === 1,
		combineStart: inputs.wait === true ? "eager" : "after",
		combineStarted: performance.timeOrigin,
		ended: result.safeAt
	};
	setPublishedOutputs(result);
	await tellRemotion(inputs, plan, remotion, reporter);
	reportResult(result, reporter);
	const review = await reviewAndKeep(run, cache, reporter);
	await writeSummary(`${summarizeRender(plan, result)}${review}`);
}
/** The combine action: from chunk artifacts to one verified, published file. */
async function runCombine(context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const inputs = readCombineInputs(collectInputs(combineInputs));
		if (inputs["license-key"] !== void 0) setSecret(inputs["license-key"]);
		const artifacts = openArtifactStore(process.env, { retentionDays: 0 });
		const folder = _usingCtx$1.a(await makeTemporaryFolder("combine"));
		await combineKit(inputs, _usingCtx$1.a(await context.reporter.group("Unpack the kit", async () => await fetchKit({
			name: inputs.kit,
			planDigest: inputs["plan-digest"],
			folder: folder.path
		}, {
			archiver: tarArchiver,
			artifacts
		}))), folder.path, artifacts, context);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
export { readCombineInputs as i, runCombine as n, combineInputs as r, combineKit as t };
