import { I as setOutput, L as setSecret, S as string, _ as looseObject, b as record, d as boolean, r as require_main, x as strictObject, y as object } from "./vendor.js";
import { $ as unmadeAssets, $t as missingRemotion, Ar as collectInputs, Bn as dealOut, Br as describePlan, C as restoreTimes, Ct as findBundle, D as samplePasses, Dn as findBrowser, E as describeTimes, Et as checkOpenGlRenderer, Fn as writePlan, Gn as rangesOfRender, Gt as readPageEnvironment, Hn as framesOfRender, Hr as counted, Ht as PAGE_VARIABLE, In as countJobsAtOnce, Ir as escapeMarkdown, It as NO_CONFIG, Jn as tarArchiver, Jr as cachedChunks, Jt as hasRemotion, Kn as soundFramesPerChunk, Kr as spokenSize, Kt as warnOfUnreadEnvFile, L as chunkArguments, Ln as countTabs, Lr as markdownTable, Lt as childEnvironment, M as writeKitFonts, Mn as findServeUrl, Mr as writeSummary, Mt as checkEntryPoint, N as makeChunkKeys, Nn as uploadKit, Nr as UserError, Nt as startCli, On as openBrowser, Ot as checkPictureOptions, Pn as writeKitFile, Pt as projectConfigSchema, Q as unmadeAsset, Rn as chunkCodec, Rr as countChunks, Rt as runChild, S as skippedChunk, Sn as requestedRanges, Tr as planNameOf, Tt as checkFrameRanges, Un as isBareStream, Vn as fewestFramesPerChunk, Vt as settleCapture, Wn as rangesOfChunk, Wt as readEnvText, X as allAtOnce, Xn as openCache, Xr as isCached, Xt as readPackageVersion, Y as isFlaky, Yn as readSurroundings, Yt as loadRemotion, Z as foreseePublication, Zn as openSharedCache, Zr as chunkIds, _ as readInputProps, _n as integer, _r as isGiven, _t as withSources, ai as reasonForLateSound, an as _usingCtx, at as predictRun, b as listFonts, bn as number, br as refusal, bt as openProject, ci as RenderFailure, cn as isSite, cr as digestOf, d as explainFailedInstall, dt as jobCosts, ei as describeFonts, en as checkOptions, et as tagProblems, fn as renderOptionTypes, ft as makeTemporaryFolder, g as openReleases, gn as flag, gr as checkInputs, gt as takeSettings, hn as duration, ht as shareTabs, in as RemotionMediaRenderer, jt as checkBundleFiles, k as FORECAST_FILE, kn as KIT, kt as pictureType, l as LOCK_FILES, ln as optionsFor, lt as combineSeconds, m as missingToken, mn as choice, ni as nameSome, nn as listLogMasks, nr as openArtifactStore, oi as extensionOf, on as chooseBundler, or as digestFile, ot as checksSeams, pt as addAfterComposition, qn as splitFrames, qr as spokenTime, qt as findPackage, rr as usesArtifactFolder, si as messageOf, sr as digestFolder, ti as warnOfFonts, tn as checkSupported, u as chooseInstall, ur as listContents, ut as combineStarts, v as hasEmojiFont, vn as integerOrAuto, vr as quote, vt as textTable, wn as text, wt as resolveFormat, x as usesFontconfig, xn as optionLines, xr as NAME_PATTERN, xt as COMPOSITORS, y as installFonts, yn as keyValues, z as forgetFailures, zn as countFrames, zr as countMissingFrames } from "./shared.js";
import { createRequire } from "node:module";
import { arch, availableParallelism, platform } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { cp, mkdir, readFile, readdir, readlink, realpath, stat, writeFile } from "node:fs/promises";
import { closeSync, existsSync, openSync, readFileSync, readSync, realpathSync, statSync } from "node:fs";
// src/adapters/late-work.ts
/** Work that may go on beside what follows, and is waited for at the end of the scope that holds it. */
var LateWork = class {
	#open = [];
	add(work) {
		work.catch(() => void 0);
		this.#open.push(work);
	}
	async [Symbol.asyncDispose]() {
		await Promise.all(this.#open);
	}
};
// src/core/spoken-price.ts
/** `$0.03`, `$0.006`, `$1.20`: cents, and tenths of a cent where those count. */
function spokenPrice(usd) {
	const thousandths = Math.round(usd * 1e3);
	return `$${(thousandths / 1e3).toFixed(thousandths % 10 === 0 ? 2 : 3)}`;
}
// src/core/forecast-table.ts
/** One job, the most jobs, and some between: the nearest ones, half and double. */
function pickRows({ table, planned }) {
	const { jobs } = planned;
	const most = table.at(-1).jobs;
	const wanted = [
		1,
		Math.round(jobs / 2),
		jobs - 1,
		jobs,
		jobs + 1,
		jobs * 2,
		most
	];
	return table.filter((row) => wanted.includes(row.jobs));
}
const titles = [
	"jobs",
	"chunks",
	"time",
	"billed minutes",
	"price"
];
/** Without the columns of money where nothing is billed. */
function cellsOf({ jobs, chunks, seconds, billedMinutes, price }, bills) {
	const cells = [
		String(jobs),
		String(chunks),
		spokenTime(seconds)
	];
	return bills ? [
		...cells,
		String(billedMinutes),
		spokenPrice(price)
	] : cells;
}
const ABOUT = "Expected from the end of plan to the result";
function spokenBasis({ basis, pricePerMinute, priceReason }) {
	return `${basis} ${pricePerMinute === 0 ? `Nothing is billed: ${priceReason}.` : `A minute costs ${spokenPrice(pricePerMinute)}: ${priceReason}.`}`;
}
/** For the log. */
function describeForecast(forecast) {
	const bills = forecast.pricePerMinute > 0;
	const columns = titles.slice(0, bills ? void 0 : 3).map((title) => ({
		title,
		align: "right"
	}));
	const rows = pickRows(forecast).map((row) => [...cellsOf(row, bills), row === forecast.planned ? "← planned" : ""]);
	return [`${ABOUT}. ${spokenBasis(forecast)}`, ...textTable([...columns, {
		title: "",
		align: "left"
	}], rows)];
}
/** For the summary page. */
function summarizeForecast(title, forecast) {
	const bills = forecast.pricePerMinute > 0;
	const head = titles.slice(0, bills ? void 0 : 3);
	const rows = pickRows(forecast).map((row) => {
		const cells = cellsOf(row, bills);
		return row === forecast.planned ? cells.map((cell) => `**${cell}**`) : cells;
	});
	return [
		`### ${escapeMarkdown(title)}`,
		`${ABOUT}; the planned number of jobs is bold. ${escapeMarkdown(spokenBasis(forecast))}`,
		markdownTable(head, rows),
		""
	].join("\n\n");
}
// src/core/plan-request.ts
/** Whether the number of jobs is left to the planner. */
function choosesJobs({ jobs, framesPerChunk }) {
	return jobs === "auto" && framesPerChunk === void 0;
}
/** Says why one job must render the whole, as a part of a sentence; null if several can. */
function reasonForOneJob({ format, outName, options }) {
	if (isBareStream(extensionOf(outName))) return `out-name: ${quote(outName)} is a bare stream, which has nothing to join chunks by: one job renders it. With .mp4 it can be several.`;
	if (format.type === "media" && (format.resolvedAudioCodec ?? format.separateAudioCodec) !== null && options.muted !== true && !format.collectsSound) return "jobs: this version of Remotion mixes sound in a way that chunks cannot follow: one job renders the whole. Without sound (muted=true), or with another version of Remotion, it can be several.";
	return null;
}
/** Whether one job is certain, before anything is known of the frames. */
function hasOneJob(request, { slots }) {
	return request.jobs === 1 || choosesJobs(request) && slots === 1;
}
/** The one frame of a still; a negative number counts from the end, as in Remotion. */
function timeStill({ options, composition }) {
	const given = options.frame ?? 0;
	const frame = given < 0 ? composition.durationInFrames + given : given;
	return {
		frameRange: [frame, frame],
		everyNthFrame: 1,
		frameCount: 1,
		fps: composition.fps
	};
}
function resolveTiming(request) {
	if (request.format.type === "still") return timeStill(request);
	const { options, composition } = request;
	const ranges = requestedRanges(options.frames).map(([first, last]) => [first, last ?? composition.durationInFrames - 1]);
	const everyNthFrame = options["every-nth-frame"] ?? 1;
	return {
		frameRange: [ranges[0][0], ranges.at(-1)[1]],
		...ranges.length > 1 && { frameRanges: ranges },
		everyNthFrame,
		frameCount: countFrames(ranges, everyNthFrame),
		fps: composition.fps / everyNthFrame
	};
}
// src/core/check-plan-request.ts
function checkFrames({ options, composition }, { frameRange: [first, last] }) {
	const lastFrame = composition.durationInFrames - 1;
	if (first >= 0 && first <= last && last <= lastFrame) return [];
	if (options.frame !== void 0) return [refusal("frame", String(options.frame), `0 to ${lastFrame}, or -${lastFrame + 1} to -1 to count from the end`)];
	const given = requestedRanges(options.frames).map(([from, to]) => from === to ? `${from}` : `${from}-${to ?? ""}`).join(",");
	const allowed = `frames from 0 to ${lastFrame}, which the composition ${quote(composition.id)} has`;
	return [refusal("frames", given, allowed)];
}
function checkSound({ options, format }) {
	if (format.type !== "media") return [];
	if (options.muted !== true || format.hasVideo) return [];
	return [`muted: true is not allowed with the codec ${format.codec}, which has no video: nothing would be left.`];
}
function checkChunkLength(request, { frameCount, fps }) {
	const { framesPerChunk, format } = request;
	if (format.type !== "media") return [];
	const fewest = fewestFramesPerChunk(format.codec, fps);
	if (!(framesPerChunk !== void 0 && framesPerChunk < frameCount) || framesPerChunk >= fewest) return [];
	const allowed = `${fewest} or more for ${format.codec} at ${fps} fps (shorter chunks get wrong timestamps)`;
	return [refusal("frames-per-chunk", String(framesPerChunk), allowed)];
}
/** One line for each option that does not fit the composition or the codec. */
function checkPlanRequest(request, timing) {
	return [
		checkFrames,
		checkSound,
		checkChunkLength
	].flatMap((check) => check(request, timing));
}
/** Why the chunks have not the length that was asked for. */
function warnOfChunkLength(request, render) {
	const { framesPerChunk: wanted, format } = request;
	const { frameCount, framesPerChunk } = render;
	if (reasonForOneJob(request) !== null) return [];
	if (wanted === void 0 || wanted >= frameCount || wanted === framesPerChunk) return [];
	return [`frames-per-chunk: ${wanted} ${format.type !== "media" || Math.ceil(frameCount / wanted) > 900 ? `would make more than 900 chunks, which GitHub's artifact service has no room for` : `would leave a last chunk of ${counted(frameCount % wanted, "frame")}, which ${format.codec} cannot join`}; ${framesPerChunk} is used.`];
}
/** Warns if one job renders the whole, whatever was asked for. */
function warnOfOneJob(request) {
	const reason = reasonForOneJob(request);
	return request.jobs === 1 || reason === null ? [] : [reason];
}
/** What Remotion's command says too. */
function warnOfPictures({ options }) {
	const { frames } = options;
	if (frames === void 0 || !("pictures" in frames) || options["image-sequence"] === true) return [];
	const [first] = frames.pictures;
	return [`frames: single frames (${frames.pictures.join(",")}) are rendered as pictures. For a video give a range, such as ${first}-${frames.pictures.at(-1)}; if pictures are wanted, set image-sequence=true.`];
}
/** Warns of what one machine does too: Remotion (4.0.529) mixes the sound as if the frames lasted as long as all do. */
function warnOfSparseFrames(request, { everyNthFrame }) {
	const { options, format } = request;
	const hasSound = format.type === "media" && format.resolvedAudioCodec !== null;
	if (everyNthFrame === 1 || !hasSound || options.muted === true) return [];
	return [`every-nth-frame: with ${everyNthFrame} Remotion writes sound that does not match the frames, on one machine too. Set muted=true, or render a GIF.`];
}
/** What is planned otherwise than asked for, or cannot be as it was asked for. */
function collectWarnings(request, render) {
	const warnings = [
		...warnOfPictures(request),
		...warnOfOneJob(request),
		...warnOfChunkLength(request, render),
		...warnOfSparseFrames(request, render)
	];
	const lateSound = render.type === "media" ? reasonForLateSound(render) : null;
	return lateSound === null ? warnings : [...warnings, lateSound];
}
// src/core/cost-profile.ts
/** Frames that cost the same, all over the composition. */
function evenProfile(secondsPerFrame) {
	return [{
		frameRange: [0, Number.MAX_SAFE_INTEGER],
		secondsPerFrame
	}];
}
/**
* A frame costs what the nearest sampled one did: scenes begin and end at once, so nothing is drawn between them.
*
* @param samples one or more, in any order
*/
function profileOfSamples(samples) {
	const sorted = samples.toSorted((a, b) => a.frame - b.frame);
	let first = 0;
	return sorted.map(({ frame, seconds }, index) => {
		const next = sorted[index + 1];
		const last = next === void 0 ? Number.MAX_SAFE_INTEGER : Math.floor((frame + next.frame) / 2);
		const frameRange = [first, last];
		first = last + 1;
		return {
			frameRange,
			secondsPerFrame: seconds
		};
	});
}
/** Frames outside of every stretch cost the mean of those within. */
function meanSeconds(profile) {
	const lengths = profile.map(({ frameRange: [first, last] }) => last - first + 1);
	const total = lengths.reduce((sum, length) => sum + length, 0);
	return profile.reduce((sum, { secondsPerFrame }, index) => sum + secondsPerFrame * (lengths[index] / total), 0);
}
/** Returns which share of the frames of some ranges the stretches tell of, from 0 to 1. */
function coverage(profile, ranges) {
	return ranges.flatMap(([first, last]) => profile.map(({ frameRange: [start, end] }) => Math.max(0, Math.min(end, last) - Math.max(start, first) + 1))).reduce((sum, frames) => sum + frames, 0) / countFrames(ranges, 1);
}
/**
* Seconds up to each frame of the output: item i is what the frames before output frame i cost, so that frames
* `[a, b)` cost `sums[b] - sums[a]`.
*/
function sumCosts(profile, output) {
	const mean = meanSeconds(profile);
	const sums = new Float64Array(output.frameCount + 1);
	let at = 0;
	for (const [index, frame] of framesOfRender(output).entries()) {
		while (at < profile.length - 1 && profile[at].frameRange[1] < frame) at++;
		const { frameRange, secondsPerFrame } = profile[at];
		const known = frameRange[0] <= frame && frame <= frameRange[1];
		sums[index + 1] = sums[index] + (known ? secondsPerFrame : mean);
	}
	return sums;
}
// src/core/assumed-costs.ts
/** The cores of the machine that the figures below were measured on. */
const MEASURED_CORES = 2;
/**
* Seconds that two cores need for a frame and a megapixel of it: for one of 1280x720 about what a job takes for one of the
* example, as docs/performance.md has it. That most of it does not depend on the size is assumed.
*/
const SECONDS_PER_FRAME = .04;
const SECONDS_PER_MEGAPIXEL$1 = .022;
/** Frames of sound alone are not drawn. */
const SECONDS_PER_SILENT_FRAME = .005;
/** What frames cost, by their size alone: a guess, for want of anything measured. */
function assumedProfile({ pixels, cores }) {
	return evenProfile((pixels === null ? SECONDS_PER_SILENT_FRAME : SECONDS_PER_FRAME + SECONDS_PER_MEGAPIXEL$1 * pixels / 1e6) * MEASURED_CORES / cores);
}
// src/core/choose-split.ts
/** Without wishes: a run may take this much longer than the fastest one, to cost less or take fewer jobs. */
const CLOSE_TO_FASTEST = 1.1;
/** Sums of prices carry rounding errors. */
const LEAST_PRICE = 1e-9;
const byTime = ({ prediction: a }, { prediction: b }) => a.seconds - b.seconds || a.price - b.price || a.jobs - b.jobs;
const byPrice = ({ prediction: a }, { prediction: b }) => (Math.abs(a.price - b.price) < LEAST_PRICE ? 0 : a.price - b.price) || a.jobs - b.jobs;
function first(options, order) {
	return options.reduce((best, option) => order(option, best) < 0 ? option : best);
}
function warnOfCost({ prediction: { price } }, maxCost) {
	return `max-cost: ${spokenPrice(maxCost)} is less than any number of jobs is expected to cost. The cheapest is planned, for ${spokenPrice(price)}.`;
}
function warnOfTime({ prediction }, { maxCost, targetTime }) {
	const within = maxCost === void 0 ? "" : ` within max-cost (${spokenPrice(maxCost)})`;
	return `target-time: no number of jobs is expected to be done in ${spokenTime(targetTime)}${within}. This plan is expected to take ${spokenTime(prediction.seconds)}.`;
}
/** The cheapest that is done nearly as early as the fastest, and of equal prices the fewest jobs. */
function chooseByDefault(options) {
	const { seconds } = first(options, byTime).prediction;
	return first(options.filter(({ prediction }) => prediction.seconds <= seconds * CLOSE_TO_FASTEST), byPrice);
}
/** By the wishes, among options that `maxCost` allows. */
function chooseWithin(options, wishes) {
	const { targetTime, maxCost } = wishes;
	if (targetTime === void 0) return {
		split: maxCost === void 0 ? chooseByDefault(options) : first(options, byTime),
		warnings: []
	};
	const inTime = options.filter(({ prediction }) => prediction.seconds <= targetTime);
	if (inTime.length > 0) return {
		split: first(inTime, byPrice),
		warnings: []
	};
	const split = first(options, byTime);
	return {
		split,
		warnings: [warnOfTime(split, wishes)]
	};
}
/**
* Chooses how many jobs a render gets.
*
* - Without wishes: the cheapest whose time is within 10% of the fastest, and the fewest jobs where nothing is billed.
*   Twice the jobs halve what is left of the frames, not the starts, so the last seconds are bought with many jobs; each
*   bills whole minutes and takes the place of another one. Where splitting does not pay, that is one job.
* - `maxCost`: the fastest that costs no more.
* - `targetTime`: the cheapest that is done in time; of equal prices the one with the fewest jobs.
* - Both: the cheapest in time of those within the cost, else the fastest of them.
*
* @param options one or more, by their number of jobs
*/
function chooseSplit(options, wishes) {
	const { maxCost = 1e400 } = wishes;
	const affordable = options.filter(({ prediction }) => prediction.price <= maxCost + LEAST_PRICE);
	if (affordable.length > 0) return chooseWithin(affordable, wishes);
	const split = first(options, byPrice);
	const late = wishes.targetTime !== void 0 && split.prediction.seconds > wishes.targetTime;
	return {
		split,
		warnings: [warnOfCost(split, maxCost), ...late ? [warnOfTime(split, wishes)] : []]
	};
}
// src/core/fixed-grid.ts
/**
* Chunks of a long video: twice the 20 jobs that a free account runs at once, so that an expensive stretch is shared by
* several of them, and 1 in 40 frames is lost where one job dies. Each is one look-up and one upload of the cache, of
* which GitHub takes 1,500 and 200 a minute.
*/
const CHUNKS = 40;
/** A chunk costs about a second beside its own frames (`jobCosts`): of a shorter one, more than a fifth where frames take 60 ms. */
const FEWEST_FRAMES = 75;
/**
* Frames of each chunk where chunks are kept from run to run: by the number of frames alone. Neither measured times nor
* the number of jobs may move a seam, or a later run would find no chunk of an earlier one.
*/
function fixedFramesPerChunk(frameCount) {
	return Math.max(FEWEST_FRAMES, Math.ceil(frameCount / CHUNKS));
}
// src/core/deal-by-cost.ts
function hasLess(a, b) {
	return a.seconds < b.seconds || a.seconds === b.seconds && a.chunks.length < b.chunks.length;
}
/**
* Deals chunks out to jobs so that the slowest job is done early: the longest chunk first, each to the job that has least
* to do so far. That is never more than a third above the best there is (Graham, 1969).
*
* Equal costs give the same jobs again and again: of equal chunks the earlier goes first, of equal jobs the earlier takes it.
*
* @param costs seconds of each chunk
* @param jobs no more than there are chunks
* @returns the chunks of each job in ascending order; the jobs in the order of their first chunks
*/
function dealByCost(costs, jobs) {
	const groups = Array.from({ length: jobs }, () => ({
		chunks: [],
		seconds: 0
	}));
	const longestFirst = [...costs.keys()].toSorted((a, b) => costs[b] - costs[a] || a - b);
	for (const chunk of longestFirst) {
		const least = groups.reduce((a, b) => hasLess(b, a) ? b : a);
		least.chunks.push(chunk);
		least.seconds += costs[chunk];
	}
	return groups.map(({ chunks }) => chunks.toSorted((a, b) => a - b)).toSorted(([a], [b]) => a - b);
}
// src/core/split-options.ts
/** More chunks in a job even out no more than these, and each costs a start. */
const MOST_CHUNKS_PER_JOB = 4;
/** A job that is this close to what all jobs would take on average is even enough: each further chunk is one more seam. */
const EVEN_ENOUGH = 1.03;
/** Seconds of each chunk of this length. */
function chunkCosts(sums, length, { chunk }, hasSeams) {
	const frameCount = sums.length - 1;
	return Array.from({ length: Math.ceil(frameCount / length) }, (_, index) => {
		return chunk + sums[Math.min((index + 1) * length + (hasSeams ? 1 : 0), frameCount)] - sums[index * length];
	});
}
function makeOption(framesPerChunk, jobs, costs, frameCount, fleet) {
	const jobSeconds = jobs.map((chunks) => chunks.map((chunk) => costs[chunk]));
	return {
		framesPerChunk,
		jobs,
		chunkSeconds: costs,
		prediction: predictRun(jobSeconds, frameCount, fleet)
	};
}
function slowestJob(jobs, costs) {
	return Math.max(...jobs.map((chunks) => chunks.reduce((sum, chunk) => sum + costs[chunk], 0)));
}
/**
* The best split over so many jobs: one chunk for each, where that is even; else as few as even the jobs out. Two
* chunks of a job need not be neighbours, so that one long scene does not stay with one job.
*
* @returns null where there are fewer chunks to be had than jobs
*/
function splitOverJobs(jobCount, sums, { soundLength, fixedLength, hasSeams }, fleet) {
	const frameCount = sums.length - 1;
	const { costs } = fleet;
	const seamSeconds = hasSeams && jobCount > 1 ? sums[frameCount] / frameCount : 0;
	const even = costs.chunk + sums[frameCount] / jobCount + seamSeconds;
	let best = null;
	let bestSeconds = 1e400;
	const mostChunks = jobCount === 1 || fixedLength !== void 0 ? 1 : MOST_CHUNKS_PER_JOB;
	for (let each = 1; each <= mostChunks && bestSeconds > even * EVEN_ENOUGH; each++) {
		const length = fixedLength ?? soundLength(Math.ceil(frameCount / (jobCount * each)));
		const seconds = chunkCosts(sums, length, costs, hasSeams);
		if (seconds.length < jobCount) continue;
		const jobs = dealByCost(seconds, jobCount);
		const slowest = slowestJob(jobs, seconds);
		if (slowest >= bestSeconds) continue;
		best = makeOption(length, jobs, seconds, frameCount, fleet);
		bestSeconds = slowest;
	}
	return best;
}
/** The best split for each number of jobs up to `mostJobs`, in ascending order; one job is always there. */
function listSplits(workload, fleet, mostJobs) {
	const sums = sumCosts(workload.profile, workload.frames);
	return Array.from({ length: mostJobs }, (_, index) => splitOverJobs(index + 1, sums, workload, fleet)).filter((option) => option !== null);
}
/** What a split that was asked for is expected to take. */
function predictSplit(framesPerChunk, jobs, { profile, frames, hasSeams }, fleet) {
	return makeOption(framesPerChunk, jobs, chunkCosts(sumCosts(profile, frames), framesPerChunk, fleet.costs, hasSeams), frames.frameCount, fleet);
}
/** Pixels of a frame of the output; null of sound alone. */
function countPixels({ format, composition, options }) {
	if (format.type === "media" && !format.hasVideo) return null;
	return composition.width * composition.height * (options.scale ?? 1) ** 2;
}
/** For want of anything better: two cores, the default of jobs, and nothing billed. */
function assumeFacts(request) {
	return {
		profile: assumedProfile({
			pixels: countPixels(request),
			cores: 2
		}),
		fleet: {
			costs: jobCosts.github,
			combine: "after",
			slots: 20,
			pricePerMinute: 0
		},
		wishes: {}
	};
}
/** The length of all chunks where they are kept for later runs; else undefined. */
function steadyLength({ options }, { frameCount }) {
	return options["chunk-cache"] === true ? fixedFramesPerChunk(frameCount) : void 0;
}
/** The frames of a request as they may be split. */
function workloadOf(request, timing, profile) {
	const { format } = request;
	const { fps, frameCount } = timing;
	const codec = format.type === "media" ? format.codec : format.imageFormat;
	const isWhole = reasonForOneJob(request) !== null;
	const soundLength = (wanted) => soundFramesPerChunk(codec, fps, frameCount, isWhole ? frameCount : wanted);
	const steady = steadyLength(request, timing);
	const fixedLength = steady === void 0 ? void 0 : soundLength(steady);
	return {
		frames: timing,
		profile,
		soundLength,
		hasSeams: checksSeams(format, request.options["on-seam-mismatch"] ?? "warn"),
		fixedLength
	};
}
/** So many jobs or chunks as asked for: evenly, and the same whatever the frames cost. */
function splitAsAsked({ jobs, framesPerChunk }, timing, soundLength) {
	const most = jobs === "auto" ? 256 : jobs;
	const length = soundLength(framesPerChunk ?? Math.ceil(timing.frameCount / most));
	const chunks = splitFrames(timing, length);
	return {
		framesPerChunk: length,
		jobs: dealOut([...chunks.keys()], most)
	};
}
function putInPlace(options, split) {
	return [...options.filter(({ jobs }) => jobs.length !== split.jobs.length), split].map(({ prediction }) => prediction).toSorted((a, b) => a.jobs - b.jobs);
}
/** Splits the frames into chunks and deals them out to jobs: as asked for, else by what it is expected to take. */
function decideSplit(request, timing) {
	const { profile, fleet, wishes } = request.planner ?? assumeFacts(request);
	const workload = workloadOf(request, timing, profile);
	const options = listSplits(workload, fleet, fleet.slots);
	if (choosesJobs(request)) {
		const { split, warnings } = chooseSplit(options, wishes);
		return {
			...split,
			table: putInPlace(options, split),
			warnings
		};
	}
	const asked = splitAsAsked(request, timing, workload.soundLength);
	const split = predictSplit(asked.framesPerChunk, asked.jobs, workload, fleet);
	return {
		...split,
		table: putInPlace(options, split),
		warnings: []
	};
}
// src/core/name-job.ts
/** GitHub shows some 30 letters of a job's name beside its log. */
const MOST_RANGES = 2;
/** Joins ranges of which the next frame of one begins another. */
function joinNeighbours(ranges, everyNthFrame) {
	const joined = [];
	for (const [first, last] of ranges) {
		const before = joined.at(-1);
		if (before !== void 0 && first - before[1] <= everyNthFrame) joined[joined.length - 1] = [before[0], last];
		else joined.push([first, last]);
	}
	return joined;
}
/**
* For people: `1/4 · frames 0–74`, `1/1 · frame 30`, `3/8 · frames 0–99, 400–499`, `3/8 · frames 0–99, 400–499 and 2 more`.
*
* @param chunks of the job, in ascending order
*/
function nameJob(render, chunks, index, count) {
	const ranges = joinNeighbours(chunks.flatMap((chunk) => rangesOfChunk(render, render.chunks[chunk])), render.everyNthFrame).map(([first, last]) => first === last ? `${first}` : `${first}–${last}`);
	const word = ranges.length === 1 && !ranges[0].includes("–") ? "frame" : "frames";
	const more = ranges.length - MOST_RANGES;
	const shown = ranges.slice(0, MOST_RANGES).join(", ") + (more > 0 ? ` and ${more} more` : "");
	return `${index + 1}/${count} · ${word} ${shown}`;
}
// src/core/make-plan.ts
/** Remotion's own default, in `renderMedia()` and in `combineChunks()`. */
const DEFAULT_SAMPLE_RATE = 48e3;
/** A chunk of sound alone has no pictures to encode; the file that Remotion writes is silent, and thrown away. */
const SOUND_CHUNK_CODEC = "wav";
/** What makes a chunk's files, by the number of chunks: a lone chunk is the result. */
function chooseChunkFormat({ options, outName }, format, direct) {
	const isHeard = (format.resolvedAudioCodec !== null || format.separateAudioCodec !== null) && options.muted !== true;
	if (direct) return {
		chunkCodec: format.codec,
		collectsSound: isHeard && format.separateAudioCodec !== null,
		chunkExtension: extensionOf(outName)
	};
	const codec = format.hasVideo ? chunkCodec(format.codec) : SOUND_CHUNK_CODEC;
	return {
		chunkCodec: codec,
		collectsSound: isHeard,
		chunkExtension: format.extensionOf(codec)
	};
}
/** The separate file of sound: a folder that the name had is the command's business. */
function chooseSeparateAudio(given, { separateAudioCodec: audioCodec }) {
	if (given === void 0 || audioCodec === null) return null;
	return {
		outName: given.split(/[/\\]/).at(-1),
		audioCodec
	};
}
/** The user's own options of sound and result, which chunks and combine need in different places. */
function chooseResultOptions({ options, composition }, format) {
	const defaultSampleRate = composition["defaultSampleRate"];
	return {
		audioCodec: options["audio-codec"] ?? null,
		resolvedAudioCodec: format.resolvedAudioCodec,
		separateAudio: chooseSeparateAudio(options["separate-audio-to"], format),
		muted: options.muted ?? false,
		enforceAudioTrack: options["enforce-audio-track"] ?? false,
		preferLossless: options["prefer-lossless"] ?? false,
		audioSync: options["audio-sync"] ?? "exact",
		sampleRate: options["sample-rate"] ?? (typeof defaultSampleRate === "number" ? defaultSampleRate : DEFAULT_SAMPLE_RATE),
		numberOfGifLoops: options["number-of-gif-loops"] ?? null,
		metadata: options.metadata ?? null
	};
}
/**
* Options of `renderMedia()` for every chunk. A composition's own pixel format and image format it reads itself;
* its ProRes profile it leaves to whoever calls, as Remotion's command does.
*/
function chooseRenderOptions({ options, composition }, { codec }) {
	const profile = composition["defaultProResProfile"];
	return {
		...codec === "prores" && typeof profile === "string" ? { proResProfile: profile } : {},
		...optionsFor("chunk", options)
	};
}
function makeMediaRender(request, format, common) {
	return {
		type: "media",
		...common,
		codec: format.codec,
		hasVideo: format.hasVideo,
		...chooseResultOptions(request, format),
		...chooseChunkFormat(request, format, common.chunks.length === 1),
		renderOptions: chooseRenderOptions(request, format),
		combineOptions: optionsFor("combine", request.options)
	};
}
function makePictureRender({ options }, { type, imageFormat, extension }, common) {
	const { jpegQuality, ...others } = optionsFor("picture", options);
	const renderOptions = imageFormat === "jpeg" && jpegQuality !== void 0 ? {
		jpegQuality,
		...others
	} : others;
	const fields = {
		...common,
		imageFormat,
		renderOptions
	};
	if (type === "still") return {
		type,
		...fields
	};
	const pattern = options["image-sequence-pattern"] ?? "element-[frame].[ext]";
	return {
		type,
		...fields,
		pattern,
		isArchive: extension !== ""
	};
}
function makeRender(request, timing, { framesPerChunk }) {
	const { outName, composition, props, format } = request;
	const split = {
		framesPerChunk,
		chunks: splitFrames(timing, framesPerChunk),
		onSeamMismatch: request.options["on-seam-mismatch"] ?? "warn"
	};
	const common = {
		outName,
		composition,
		props,
		...timing,
		...split
	};
	return format.type === "media" ? makeMediaRender(request, format, common) : makePictureRender(request, format, common);
}
function makeJobs(render, { jobs }) {
	return jobs.map((chunks, index) => ({
		name: nameJob(render, chunks, index, jobs.length),
		chunks: chunks.map((chunk) => ({
			render: 0,
			chunk
		}))
	}));
}
/**
* Makes the plan that chunk jobs and combine work by.
*
* @throws {UserError} naming every option that does not fit the composition or the codec.
*/
function makePlan(request) {
	const timing = resolveTiming(request);
	const problems = checkPlanRequest(request, timing);
	if (problems.length > 0) throw new UserError(problems);
	const split = decideSplit(request, timing);
	const render = makeRender(request, timing, split);
	return {
		plan: {
			version: 2,
			name: request.name,
			remotionVersion: request.remotionVersion,
			...request.serveUrl !== void 0 && { serveUrl: request.serveUrl },
			bundleDigest: request.bundleDigest,
			runtimeDigest: request.runtimeDigest,
			platform: request.platform,
			projectPath: request.projectPath,
			runtimePath: request.runtimePath,
			...request.browserExecutable === void 0 ? {} : { browserExecutable: request.browserExecutable },
			chromiumOptions: optionsFor("browser", request.options),
			fonts: request.fonts,
			keepGoing: request.options["keep-going"] ?? false,
			renders: [render],
			jobs: makeJobs(render, split)
		},
		split,
		warnings: [...split.warnings, ...collectWarnings(request, render)]
	};
}
// src/core/lasting-index.ts
/**
* What Remotion 4.0.529 writes into a bundle's `index.html` of the checkout and the machine, and no frame shows: the path
* of the project, the name of its folder or repository, the commit, and the settings of the studio, which tell the number
* of cores.
*/
const PASSING_LINES = /window\.remotion_(?:cwd|projectName|gitSource|renderDefaults)\b/;
/** Of each file of the public folder; a checkout gives all of them its own time. */
const FILE_TIMES = /"lastModified":\d+,?/g;
/** A bundle's `index.html` without what differs from one checkout of the same source to the next. */
function lastingIndex(html) {
	return html.split("\n").filter((line) => !PASSING_LINES.test(line)).join("\n").replaceAll(FILE_TIMES, "");
}
/**
* Tells whether a file of a bundle can show in a frame. The source maps of its scripts cannot, and they hold absolute paths:
* webpack and Rspack write `ignored|/…/mediabunny/…` for a module that a package leaves out for browsers. Files of the
* public folder always count, whatever their names are.
*/
function showsInFrames(path) {
	return !/^[^/\\]+\.(?:js|css)\.map$/.test(path);
}
// src/core/mark-cached.ts
/**
* The plan with a key for each chunk, and jobs for those alone that are not among the `cached` keys.
*
* @param seconds that each chunk is expected to take, in the order of `chunkIds()`
*/
function markCached(plan, keys, cached, seconds) {
	const rest = keys.values();
	const renders = plan.renders.map((render) => ({
		...render,
		chunks: render.chunks.map((chunk) => {
			const key = rest.next().value;
			return cached.has(key) ? {
				...chunk,
				key,
				cached: true
			} : {
				...chunk,
				key
			};
		})
	}));
	const marked = {
		...plan,
		renders
	};
	return cached.size === 0 ? marked : {
		...marked,
		jobs: dealMissing(marked, seconds)
	};
}
/** As many jobs as were planned for all chunks, as long as there is a chunk for each: they end the sooner. */
function dealMissing(plan, seconds) {
	const missing = [...chunkIds(plan).entries()].filter(([, id]) => !isCached(plan, id));
	const groups = dealByCost(missing.map(([index]) => seconds[index]), Math.min(plan.jobs.length, missing.length)).map((items) => items.map((item) => missing[item][1]));
	return groups.map((chunks, index) => ({
		name: nameJob(plan.renders[chunks[0].render], chunks.map(({ chunk }) => chunk), index, groups.length),
		chunks
	}));
}
// src/render/find-cached-chunks.ts
const INDEX = "index.html";
/** Digests all of a bundle that a frame depends on: it is the same wherever and whenever the same source was checked out. */
async function digestSource(bundle) {
	const index = await readFile(join(bundle, INDEX), "utf8").catch(() => "");
	const others = await digestFolder(bundle, (path) => path !== INDEX && showsInFrames(path));
	return digestOf(`${others}\n${lastingIndex(index)}`);
}
/**
* Looks for each chunk of a plan: what is there needs no job.
*
* @param seconds that each chunk is expected to take
*/
async function findCachedChunks(planned, seconds, bundle, { cache, surroundings }, reporter) {
	return await reporter.group("Look for chunks of earlier runs", async () => {
		const plan = {
			...planned,
			sourceDigest: await digestSource(bundle)
		};
		const keys = await makeChunkKeys(plan, await surroundings());
		const marked = markCached(plan, keys, await cache.lookUp("chunk", keys), seconds);
		const found = cachedChunks(marked).length;
		reporter.info(`${found} of ${counted(keys.length, "chunk")} are in the cache`);
		return marked;
	});
}
// src/core/encode-costs.ts
/**
* Seconds of one core that Remotion's ffmpeg takes to encode a megapixel of one frame with its defaults, by the codec of the
* render. Measured with `node scripts/measure-encoding.ts` (2 cores, x64 Linux, 2026-11-25) on frames of 1280x720.
*/
const SECONDS_PER_MEGAPIXEL = {
	"h264": .025,
	"h264-mkv": .025,
	"h265": .044,
	"vp8": .146,
	"vp9": .061,
	"av1": .849,
	"prores": .064
};
/**
* Seconds by which the encoder holds up a job for each frame, since it shares the cores with the tabs; 0 where nothing is
* encoded.
*
* @param pixels of a frame
* @param cores that the tabs keep busy
*/
function encodeSeconds(codec, pixels, cores) {
	return (SECONDS_PER_MEGAPIXEL[codec] ?? 0) * (pixels / 1e6) / cores;
}
// src/core/frame-costs.ts
/** A frame that costs so many times what its size says is rare: no measuring changes a plan that stays the same with it. */
const MOST_TIMES_ASSUMED = 5;
/** By the size of the frames alone. */
function assumeCosts(request, cores) {
	return {
		profile: assumedProfile({
			pixels: countPixels(request),
			cores
		}),
		source: "assumed",
		basis: "Frames are taken to cost what their size says: none of this composition has been timed."
	};
}
/**
* Whether a plan could be another one if it was known what frames cost: where frames that cost what their size says, or
* many times that, are given to more than one job.
*/
function isWorthTiming(request, { fleet, wishes }, cores) {
	if (!choosesJobs(request) || request.format.type === "still") return false;
	const timing = resolveTiming(request);
	const [{ secondsPerFrame }] = assumeCosts(request, cores).profile;
	return [1, MOST_TIMES_ASSUMED].some((times) => {
		const profile = evenProfile(secondsPerFrame * times);
		return chooseSplit(listSplits(workloadOf(request, timing, profile), fleet, fleet.slots), wishes).split.jobs.length > 1;
	});
}
/**
* By frames that were timed, one or more. The encoder takes its share of the cores while frames are drawn.
*
* @param codec of the render; null of what is not encoded
*/
function costsOfSamples(request, samples, codec, cores) {
	const pixels = countPixels(request) ?? 0;
	const encoding = codec === null ? 0 : encodeSeconds(codec, pixels, cores);
	return {
		profile: profileOfSamples(samples.map(({ frame, seconds }) => ({
			frame,
			seconds: seconds + encoding
		}))),
		source: "sampled",
		basis: `Frames are taken to cost what ${samples.length} of them did, which were timed.`
	};
}
/** By the last run. */
function costsOfTimes({ profile }) {
	return {
		profile,
		source: "kept",
		basis: "Frames are taken to cost what they did in the last run."
	};
}
/** What a run costs beside its frames, with what the last one has shown. */
function learnJobCosts(costs, { setUp, besideChunk, combine }) {
	const ofFrames = combineSeconds({
		...costs,
		combine: 0
	}, combine.frames, combine.start);
	return {
		...costs,
		setUp: setUp ?? costs.setUp,
		chunk: costs.chunk + besideChunk,
		combine: Math.max(0, combine.seconds - ofFrames)
	};
}
// src/render/estimate-costs.ts
/** Milliseconds that timing frames may take in all. */
const LONGEST_TIMING = 1e4;
/** The second pass has twice the frames of the first. */
const PASS_GROWTH = 2;
/** Times frames pass by pass, as long as there is time for the next one. */
async function timeFrames(render, renderer) {
	const started = performance.now();
	const samples = [];
	let took = 0;
	for (const frames of samplePasses(render)) {
		const left = LONGEST_TIMING - (performance.now() - started);
		if (took * PASS_GROWTH > left) break;
		samples.push(...await renderer.timeFrames(render, frames, left));
		took = performance.now() - started;
	}
	return samples;
}
/** Null where no frame could be timed: the first frame of the plan is known to render, so this fails no plan. */
async function sampleCosts(request, render, cores, { renderer, reporter }) {
	try {
		const samples = await timeFrames(render, renderer);
		const codec = render.type === "media" && render.hasVideo ? render.codec : null;
		return samples.length === 0 ? null : costsOfSamples(request, samples, codec, cores);
	} catch (error) {
		reporter.warning(`Frames could not be timed, and are not: ${messageOf(error)}`);
		return null;
	}
}
/** The last run says what the frames cost where it has rendered this share of them: a preview of the title says little of the rest. */
const ENOUGH_FRAMES = .5;
/**
* What the frames of a render cost: by the last run; else, where the plan depends on it, by some that are timed; else by
* their size.
*
* @param render the request's, however it is split
*/
async function estimateCosts(request, render, { fleet, wishes, machine, calibrate }, tools) {
	const { cache } = tools;
	const cores = Math.min(machine.tabs, machine.cores);
	const times = cache === null || render.type === "still" ? null : await restoreTimes({
		cache,
		subject: describeTimes(request, render, machine),
		run: "none"
	});
	const known = times === null ? fleet : {
		...fleet,
		costs: learnJobCosts(fleet.costs, times)
	};
	if (times !== null && coverage(times.profile, rangesOfRender(render)) >= ENOUGH_FRAMES) return {
		costs: costsOfTimes(times),
		fleet: known
	};
	const sampled = calibrate && isWorthTiming(request, {
		fleet: known,
		wishes
	}, cores) ? await sampleCosts(request, render, cores, tools) : null;
	const guess = times === null ? assumeCosts(request, cores) : costsOfTimes(times);
	return {
		costs: sampled ?? guess,
		fleet: known
	};
}
// src/render/plan-by-costs.ts
/** A number of jobs that was asked for is not held against a guess. */
function isWorthShowing(request, render, source) {
	return render.type !== "still" && (choosesJobs(request) || source !== "assumed");
}
/**
* Plans the jobs by what the frames cost.
*
* @param render the request's, however it is split
*/
async function planByCosts(request, render, planning, tools) {
	const { costs, fleet } = await estimateCosts(request, render, planning, tools);
	const { profile, source, basis } = costs;
	const planner = {
		profile,
		fleet,
		wishes: planning.wishes
	};
	const planned = makePlan({
		...request,
		planner
	});
	if (!isWorthShowing(request, render, source)) return {
		...planned,
		forecast: null
	};
	const { prediction, table } = planned.split;
	const { perMinute, reason } = planning.price;
	const forecast = {
		table,
		planned: prediction,
		basis,
		pricePerMinute: perMinute,
		priceReason: reason
	};
	return {
		...planned,
		forecast
	};
}
/** Puts into the kit what is expected from now on. */
async function writeForecast(kit, { planned }) {
	const forecast = {
		plannedAt: Date.now(),
		planned
	};
	await writeFile(join(kit, FORECAST_FILE), JSON.stringify(forecast));
}
// src/render/prepare-kit.ts
/** Does a step of plan, and says how long it took. */
async function timeStep(title, work, reporter) {
	const started = performance.now();
	const result = await work();
	reporter.info(`${title}: ${((performance.now() - started) / 1e3).toFixed(1)} s`);
	return result;
}
/** What does not depend on one another: the bundle, a browser, and the renderer's own files. */
async function prepareKit(kit, { project, reporter, inPlace }) {
	const { runtimePath, siteDigest } = await allAtOnce({
		siteDigest: async () => {
			if (project.site !== null) return await project.site.digest();
			const bundle = join(kit, KIT.bundle);
			await timeStep("Bundled", async () => await project.bundle(bundle), reporter);
			return null;
		},
		browser: async () => await timeStep("Chrome open", async () => await project.openBrowser(), reporter),
		runtimePath: async () => inPlace ? project.rendererFolder : await timeStep("Renderer collected", async () => await project.collectRuntime(join(kit, KIT.runtime)), reporter)
	});
	return {
		runtimePath,
		siteDigest
	};
}
// src/render/trial-frame.ts
/**
* Renders the first frame as one machine would. Remotion's own validation thus sees every option, and an
* error in the user's component is found here, before a single job starts.
*/
async function renderTrialFrame(plan, renderer, folder) {
	const [render] = plan.renders;
	const [first] = render.frameRange;
	const trial = {
		...render,
		chunks: [{
			frameRange: [first, first],
			frameCount: 1
		}]
	};
	await explainRefusals(renderer).render({
		render: trial,
		arguments: chunkArguments(trial, trial.chunks[0]),
		output: join(folder, `trial.${extensionOf(render.outName)}`),
		collectsSound: false,
		seams: null,
		onArtifact: () => void 0
	}, () => void 0);
}
/** The same renderer. What Remotion says against the options, before any frame is rendered, is the user's to change. */
function explainRefusals(renderer) {
	return {
		timeFrames: async (...request) => await renderer.timeFrames(...request),
		discardBrowser: async () => await renderer.discardBrowser(),
		async render(request, onProgress) {
			let begun = false;
			try {
				return await renderer.render(request, (progress) => {
					begun ||= progress.rendered > 0;
					onProgress(progress);
				});
			} catch (error) {
				const isExplained = error instanceof RenderFailure || error instanceof UserError;
				if (begun || isExplained || isFlaky(error)) throw error;
				const [first] = request.render.frameRange;
				throw new UserError(`Remotion cannot render frame ${first}: ${messageOf(error)}`, { cause: error });
			}
		}
	};
}
// src/core/font-files.ts
const FONT_NAMES = /\.(ttf|otf|ttc|otc|woff2?)$/i;
/** First bytes as Latin-1, by the OpenType specification: TrueType outlines (also Apple's), CFF outlines, collections. */
const FONT_TAGS = [
	"\0\0\0",
	"true",
	"OTTO",
	"ttcf"
];
const WEB_FONT_TAGS = ["wOFF", "wOF2"];
/** First line of a pointer file, by the Git LFS specification; it is what a checkout without LFS holds. */
const LFS_POINTER = "version https://git-lfs.github.com/spec/";
/** Whether a file is what a checkout without Git LFS holds in its place. @param start first bytes of the file as Latin-1 */
function isLfsPointer(start) {
	return start.startsWith(LFS_POINTER);
}
/** @param start first bytes of the file as Latin-1 */
function fontKind(name, start) {
	if (!FONT_NAMES.test(name)) return "other";
	const tag = start.slice(0, 4);
	if (FONT_TAGS.includes(tag)) return "font";
	if (WEB_FONT_TAGS.includes(tag)) return "web font";
	return isLfsPointer(start) ? "git lfs pointer" : "broken";
}
/**
* From here on media cost every job seconds: 3 GB take 17 s to unpack and check (docs/performance.md, "A large public
* folder"), so 500 MB take 3 s, and the download as well.
*/
const LARGE_BYTES = 5e8;
/** So many of the largest files tell where to begin. */
const LARGEST_NAMED = 3;
function describe({ path, size }) {
	return `${path} (${spokenSize(size)})`;
}
function warnOfSize(files) {
	const total = files.reduce((sum, { size }) => sum + size, 0);
	if (total < LARGE_BYTES) return [];
	const largest = files.toSorted((a, b) => b.size - a.size).slice(0, LARGEST_NAMED);
	return [`The bundle has ${spokenSize(total)}, which every render job downloads and unpacks. The largest files: ${largest.map(describe).join(", ")}. Move out of the public folder what this video does not use.`];
}
function warnOfPointers(files) {
	const pointers = files.filter(({ start }) => isLfsPointer(start)).map(({ path }) => path);
	if (pointers.length === 0) return [];
	return [`${nameSome(pointers)}: a Git LFS pointer in place of the file's content, which fails where the video uses it. Fetch the LFS files: "lfs: true" in the workflow or in the step actions/checkout, "git lfs pull" on your own machine.`];
}
/** Lists what a user should know of the files that travel to every job, one line each. None of it stops a render. */
function warnOfMedia(files) {
	return [...warnOfPointers(files), ...warnOfSize(files)];
}
// src/render/survey-bundle.ts
async function look(bundle, path) {
	const file = join(bundle, path);
	const found = await stat(file);
	if (!found.isFile()) return null;
	const { size } = found;
	const start = size < 1024 ? await readFile(file, "latin1") : "";
	return {
		path: path.split(sep).join("/"),
		size,
		start
	};
}
/** Looks at the files of a bundle, the public folder's and those that the source imports; gives warnings of them. */
async function surveyBundle(bundle) {
	const files = [];
	for (const path of await readdir(bundle, { recursive: true })) {
		const found = await look(bundle, path);
		if (found !== null) files.push(found);
	}
	return warnOfMedia(files);
}
// src/render/plan-render.ts
/** Sizes and times that the inputs give in place of the composition's. */
function applyOverrides(metadata, options) {
	return {
		...metadata,
		width: options.width ?? metadata.width,
		height: options.height ?? metadata.height,
		fps: options.fps ?? metadata.fps,
		durationInFrames: options.duration ?? metadata.durationInFrames
	};
}
/** Returns the result's file name if the input alone says it; undefined if its extension follows from the format. */
function givenOutName(outName) {
	const given = outName === void 0 ? void 0 : basename(outName);
	return given === void 0 || extensionOf(given) === "" ? void 0 : given;
}
/**
* The name of the result: the one given; else the render's, which a user gives to tell renders apart;
* else by Remotion's rule the composition's own or its id. Only a name that was given may bring its extension.
*/
function chooseOutName({ outName, name }, selected, extension) {
	const given = givenOutName(outName);
	if (given !== void 0) return given;
	const stem = outName ?? name ?? selected.defaultOutName ?? selected.metadata.id;
	return extension === "" ? basename(stem) : `${basename(stem)}.${extension}`;
}
/** All that the plan is made from, but for what frames cost. */
async function makePlanRequest(request, kit, { runtimePath, siteDigest }, { project, inPlace }) {
	const serveUrl = project.site?.url;
	const digest = async (folder) => inPlace ? null : await digestFolder(join(kit, folder));
	const { selected, bundleDigest, runtimeDigest, fonts } = await allAtOnce({
		selected: async () => await project.selectComposition(findServeUrl(kit, { serveUrl })),
		bundleDigest: async () => siteDigest ?? await digest(KIT.bundle),
		runtimeDigest: async () => await digest(KIT.runtime),
		fonts: async () => await writeKitFonts(kit, request.fonts, request.options["on-font-mismatch"])
	});
	const { metadata } = selected;
	const options = addAfterComposition(request.options, request.afterComposition, metadata);
	const format = project.resolveFormat({
		options,
		outName: request.outName,
		configCodec: request.afterComposition.codec ?? null,
		defaultCodec: selected.defaultCodec,
		defaultVideoImageFormat: selected.defaultVideoImageFormat,
		picturesIn: request.picturesIn
	});
	return {
		...request,
		options,
		name: request.name ?? planNameOf(metadata.id, digestOf(metadata.id)),
		outName: chooseOutName(request, selected, format.extension),
		composition: applyOverrides(metadata, options),
		props: {
			input: await writeKitFile(kit, `${KIT.props}/0-input.json`, selected.inputProps),
			resolved: await writeKitFile(kit, `${KIT.props}/0-resolved.json`, selected.resolvedProps)
		},
		format,
		remotionVersion: project.remotionVersion,
		serveUrl,
		bundleDigest,
		runtimeDigest,
		runtimePath,
		fonts
	};
}
/** Chooses jobs and chunks, and leaves out those that an earlier run has rendered. */
async function chooseJobs(planRequest, { renders: [render] }, planning, kit, tools) {
	const { reporter } = tools;
	const planned = await reporter.group("See what frames cost", async () => await planByCosts(planRequest, render, planning, tools));
	for (const warning of planned.warnings) reporter.warning(warning);
	if (tools.chunkCache === null) return planned;
	const bundle = join(kit, KIT.bundle);
	const { chunkSeconds } = planned.split;
	const plan = await findCachedChunks(planned.plan, chunkSeconds, bundle, tools.chunkCache, reporter);
	return {
		plan,
		forecast: cachedChunks(plan).length > 0 ? null : planned.forecast
	};
}
/**
* Bundles the project, and plans the chunks and jobs.
*
* @param folder for the kit and what is made on the way
*/
async function makeKit(request, folder, tools) {
	const { project, reporter } = tools;
	const kit = join(folder, "kit");
	const prepared = await reporter.group("Bundle the project, and get Chrome", async () => await prepareKit(kit, tools));
	if (project.site === null) for (const warning of await surveyBundle(join(kit, KIT.bundle))) reporter.warning(warning);
	await tools.keepBundle?.(kit, prepared.runtimePath);
	const planRequest = await reporter.group("Select the composition", async () => await makePlanRequest(request, kit, prepared, tools));
	const { plan: draft } = makePlan(planRequest);
	tools.checkAssets(unmadeAssets(draft.renders[0]));
	const renderer = await tools.openRenderer(kit, draft);
	if (!tools.inPlace || !hasOneJob(request, request.planning.fleet)) await reporter.group("Render one frame as a test", async () => await renderTrialFrame(draft, renderer, folder));
	const { plan, forecast } = await chooseJobs(planRequest, draft, request.planning, kit, {
		...tools,
		renderer
	});
	const planDigest = await writePlan(kit, plan);
	if (forecast !== null) await writeForecast(kit, forecast);
	return {
		plan,
		forecast,
		planDigest,
		kit,
		renderer
	};
}
/** Uploads the kit that every job works from; gives its name. */
async function handOutKit({ kit, plan, planDigest }, folder, { artifacts, archiver, reporter }) {
	const { kitName } = await reporter.group("Upload the kit", async () => await allAtOnce({
		kitName: async () => await uploadKit(kit, folder, {
			plan,
			planDigest
		}, {
			archiver,
			artifacts
		}),
		forgotten: async () => await forgetFailures({
			plan,
			planDigest
		}, artifacts, reporter)
	}));
	return kitName;
}
/** Bundles the project, plans the chunks and jobs, and uploads the kit that every job works from. */
async function planRender(request, tools) {
	try {
		var _usingCtx$2 = _usingCtx();
		const folder = _usingCtx$2.a(await makeTemporaryFolder("plan"));
		const { kit, ...planned } = await makeKit(request, folder.path, tools);
		return {
			...planned,
			kit: await handOutKit({
				kit,
				...planned
			}, folder.path, tools)
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
// src/adapters/font-folder.ts
const ALLOWED = "a folder with .ttf, .otf, .ttc or .otc files, from the project’s folder";
function readStart(file) {
	const buffer = Buffer.alloc(40);
	const opened = openSync(file, "r");
	try {
		return buffer.toString("latin1", 0, readSync(opened, buffer));
	} finally {
		closeSync(opened);
	}
}
/** Files by kind. Hidden ones are left out, as fontconfig does: macOS writes a `._Name.ttf` beside a font. */
function sortFiles(folder) {
	const sorted = {
		"font": [],
		"web font": [],
		"git lfs pointer": [],
		"broken": [],
		"other": []
	};
	for (const path of listContents(folder)) {
		if (basename(path).startsWith(".")) continue;
		sorted[fontKind(path, readStart(join(folder, path)))].push(path);
	}
	return sorted;
}
function findProblems(given, files) {
	const { "git lfs pointer": pointers, broken, font, "web font": webFonts } = files;
	const problems = [];
	if (pointers.length > 0) problems.push(`fonts: ${nameSome(pointers)} in ${quote(given)}: a Git LFS pointer in place of a font. Fetch the LFS files (lfs: true).`);
	if (broken.length > 0) problems.push(`fonts: ${nameSome(broken)} in ${quote(given)}: not the content of a font file. Replace or remove it.`);
	if (problems.length > 0 || font.length > 0) return problems;
	const found = webFonts.length > 0 ? `it holds only web fonts (${nameSome(webFonts)}), which Chrome does not take from the system. Convert them, or load them in the composition with @font-face` : "it holds no font file";
	return [`fonts: ${quote(given)} is not allowed: ${found}. Allowed: ${ALLOWED}.`];
}
/**
* Looks at the folder that the input `fonts` names.
*
* @throws {UserError} with one line for each problem: no such folder, no font in it, a file that only looks like one,
* or a system whose fonts are not found by fontconfig.
*/
function findFontFolder(projectFolder, given) {
	if (!usesFontconfig()) throw new UserError(`fonts: works on Linux only, and this is ${platform()}. Install the fonts on the machine, and leave the input out.`);
	const path = resolve(projectFolder, given);
	if (!existsSync(path)) throw new UserError(`fonts: ${quote(given)} does not exist in ${projectFolder}. Name ${ALLOWED}.`);
	if (!statSync(path).isDirectory()) throw new UserError(`fonts: ${quote(given)} is a file. Name ${ALLOWED}.`);
	const files = sortFiles(path);
	const problems = findProblems(given, files);
	if (problems.length > 0) throw new UserError(problems);
	return {
		path,
		files: files.font,
		webFonts: files["web font"]
	};
}
/** Copies the font files alone, links as what they lead to. */
async function copyFonts({ path, files }, target) {
	for (const file of files) {
		await mkdir(dirname(join(target, file)), { recursive: true });
		await cp(join(path, file), join(target, file), { dereference: true });
	}
}
// src/adapters/remotion/remotion-versions.ts
const dependencyLists = object({
	dependencies: record(string(), string()).default({}),
	devDependencies: record(string(), string()).default({})
});
/**
* Packages that call each other's internals: with two versions of them a render cannot work. `remotion` itself is none of
* them: each package brings the one that it needs, and `remotion render` goes on where the project has another.
*/
const INSEPARABLE = [
	"@remotion/renderer",
	"@remotion/bundler",
	"@remotion/cli",
	...COMPOSITORS
];
/** Packages that no render loads: linters, tools of the developer, other ways to render. */
const NO_PART_IN_RENDERING = /^@remotion\/(eslint-.*|install-whisper-cpp|openai-whisper|elevenlabs|codemods|mcp|convert|promo-pages|lambda.*|cloudrun|serverless.*|vercel|sandbox|licensing)$/;
/** The package.json of a folder, or of the nearest one above it. */
function findPackageJson(folder) {
	for (let at = folder;; at = dirname(at)) {
		const file = join(at, "package.json");
		if (existsSync(file)) return file;
		if (at === dirname(at)) return null;
	}
}
/** @throws {UserError} if the file is no package.json. */
function readDependencies(file) {
	try {
		const { dependencies, devDependencies } = dependencyLists.parse(JSON.parse(readFileSync(file, "utf8")));
		return Object.keys({
			...dependencies,
			...devDependencies
		});
	} catch (error) {
		throw new UserError(`working-directory: ${file} cannot be read as a package.json: ${messageOf(error)}`, { cause: error });
	}
}
/**
* Finds packages from the project, else from those that were found before: under pnpm a project sees only the packages
* that it names itself, and the command finds the renderer, which finds the compositor.
*/
function findInstalled(file, names) {
	const places = [createRequire(file)];
	const versions = /* @__PURE__ */ new Map();
	for (const name of names) {
		const path = places.map((place) => findPackage(place, name)).find((found) => found !== null);
		if (path === void 0 || path === null || versions.has(name)) continue;
		versions.set(name, readPackageVersion(path));
		if (INSEPARABLE.includes(name)) places.push(createRequire(join(realpathSync(path), "package.json")));
	}
	return versions;
}
/** The installed Remotion packages that take part in rendering, with their versions. */
function installedVersions(folder) {
	const file = findPackageJson(folder);
	if (file === null) return /* @__PURE__ */ new Map();
	const named = readDependencies(file).filter((name) => name.startsWith("@remotion/") && !NO_PART_IN_RENDERING.test(name));
	return findInstalled(file, [
		"@remotion/cli",
		...INSEPARABLE,
		"remotion",
		...named
	]);
}
function listVersions(versions) {
	return [...Map.groupBy(versions, ([, version]) => version)].map(([version, entries]) => `${version} (${entries.map(([name]) => name).join(", ")})`).join("; ");
}
function countVersions(versions) {
	return new Set(versions.values()).size;
}
const ADVICE = "Give them all one exact version in package.json and install again";
/**
* Checks the versions of a project's Remotion packages, before any of them is loaded.
*
* @returns a warning about packages that may not fit together, or null
* @throws {UserError} if Remotion is missing, outside of the supported range, or cannot work in this mix
*/
function checkRemotionVersions(folder) {
	const versions = installedVersions(folder);
	const version = versions.get("@remotion/renderer") ?? versions.get("remotion");
	if (version === void 0) throw missingRemotion(folder);
	checkSupported(version, folder);
	const inseparable = new Map([...versions].filter(([name]) => INSEPARABLE.includes(name)));
	if (countVersions(inseparable) > 1) throw new UserError(`working-directory: these Remotion packages work only in one version, and the project has different versions: ${listVersions(inseparable)}. ${ADVICE}.`);
	if (countVersions(versions) === 1) return null;
	return `The project has Remotion packages of different versions: ${listVersions(versions)}. Renders may fail or differ. ${ADVICE}.`;
}
// actions/plan/check-project.ts
/** @throws {UserError} where the working directory is not there. */
function findPlace(inputs) {
	const root = resolve(process.env["GITHUB_WORKSPACE"] || process.cwd());
	const given = inputs["working-directory"] ?? ".";
	const folder = resolve(root, given);
	if (existsSync(folder)) return {
		root,
		folder,
		projectPath: relative(root, folder).split(sep).join("/")
	};
	throw new UserError(refusal("working-directory", given, `a folder in ${root} (is the repository checked out?)`));
}
/** Loads the project's Remotion, and lets it check the options that are its own. */
function checkRemotion(inputs, folder, kept, picturesIn, attempt, warn) {
	const place = kept === null ? folder : join(kept.runtime, kept.runtimePath);
	const mixed = kept === null ? attempt(() => checkRemotionVersions(folder)) : null;
	if (mixed === void 0) return void 0;
	if (mixed !== null) warn(mixed);
	const remotion = attempt(() => loadRemotion(place));
	if (remotion === void 0) return void 0;
	attempt(() => checkOptions(remotion, inputs));
	if ((inputs.codec ?? pictureType(inputs)) !== null) attempt(() => resolveFormat(remotion, {
		options: inputs,
		outName: inputs["out-name"],
		defaultCodec: null,
		defaultVideoImageFormat: null,
		picturesIn
	}));
	attempt(() => checkOpenGlRenderer(remotion, inputs.gl));
	attempt(() => checkFrameRanges(remotion, inputs.frames));
	return remotion;
}
/**
* Reads all that can be wrong with the project and its inputs before anything is bundled.
*
* @param kept of an earlier run of the same files, whose packages were checked then; null where they are installed
* @throws {UserError} with one line for each problem.
*/
function checkProject(inputs, { folder }, kept, picturesIn, warn) {
	const problems = [];
	const attempt = (check) => {
		try {
			return check();
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			problems.push(...error.problems);
			return;
		}
	};
	const remotion = checkRemotion(inputs, folder, kept, picturesIn, attempt, warn);
	const bundle = inputs["serve-url"];
	const serveUrl = bundle === void 0 ? void 0 : attempt(() => findBundle(folder, bundle));
	attempt(() => checkEntryPoint(folder, inputs["entry-point"]));
	attempt(() => checkBundleFiles(folder, inputs));
	const { fonts } = inputs;
	const fontFolder = fonts === void 0 ? null : attempt(() => findFontFolder(folder, fonts));
	const inputProps = attempt(() => readInputProps(folder, inputs.props));
	if (problems.length > 0 || remotion === void 0 || inputProps === void 0 || fontFolder === void 0) throw new UserError(problems);
	const { "entry-point": entryPoint } = inputs;
	return {
		remotion,
		serveUrl,
		entryPoint,
		inputProps,
		fontFolder,
		kept
	};
}
// src/adapters/fork-event.ts
/** The part of a pull request's event that names where its commits are; GitHub gives null for a fork that is deleted. */
const eventSchema$1 = object({
	repository: object({ full_name: string() }),
	pull_request: object({ head: object({ repo: object({ full_name: string() }).nullable() }) })
});
/**
* Returns the name of the fork whose pull request started this run, or null if none did. GitHub gives such a run
* tokens that may only read, unless an administrator has allowed more.
* `pull_request_target` has another token and is not meant.
* https://docs.github.com/en/actions/reference/workflow-syntax-for-github-actions#permissions
*/
function findForkOfRun(env) {
	const { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: file = "" } = env;
	if (event !== "pull_request" || file === "") return null;
	try {
		const { repository, pull_request: pull } = eventSchema$1.parse(JSON.parse(readFileSync(file, "utf8")));
		const head = pull.head.repo?.full_name ?? "a deleted fork";
		return head === repository.full_name ? null : head;
	} catch {
		return null;
	}
}
// actions/plan/foresee-release.ts
/**
* Takes the token from the environment, which the project's own code sees that plan runs: an install command needs none.
*
* @returns undefined if there is none
*/
function takeToken(inputs) {
	delete process.env["INPUT_TOKEN"];
	return inputs.token;
}
/** Warns of a run whose jobs get tokens that may only read, whatever the workflow grants. */
function warnOfFork(tag, reporter) {
	const fork = findForkOfRun(process.env);
	if (fork === null) return;
	reporter.warning(`release-tag: publishing ${quote(tag)} will probably fail, because a pull request from ${fork} started this run. GitHub gives such a run a token that may only read. The video will be an artifact. Leave out release-tag for pull requests, or publish from a run in this repository.`);
}
/** Finds the release of a tag; undefined, with a warning, if plan cannot know it. */
async function findRelease(tag, token, reporter) {
	try {
		const host = await openReleases(token, reporter);
		if (host !== null) return await host.find(tag);
		reporter.warning(missingToken(tag));
	} catch (error) {
		reporter.warning(`The release ${quote(tag)} could not be looked at: ${messageOf(error)}`);
	}
}
/**
* Looks at the release that combine is to publish in, before anything is installed, and checks the result's name as
* soon as it is known: at once if `out-name` is a whole name, else when the caller knows the composition. The token of
* plan may only read, so plan does not know whether combine may write.
*
* @returns checks assets against the release as it was found
* @throws {UserError} if the result cannot be published, whatever it becomes
*/
async function foreseeRelease({ "release-tag": tag, "out-name": outName, overwrite = false }, token, reporter) {
	if (tag === void 0) return () => void 0;
	warnOfFork(tag, reporter);
	const release = await findRelease(tag, token, reporter);
	if (release === void 0) return () => void 0;
	const told = /* @__PURE__ */ new Set();
	const check = (assets) => {
		const { problems, warnings } = foreseePublication({
			tag,
			overwrite,
			assets
		}, release);
		for (const warning of warnings) if (!told.has(warning)) reporter.warning(warning);
		for (const warning of warnings) told.add(warning);
		if (problems.length > 0) throw new UserError(problems);
	};
	const given = givenOutName(outName);
	if (given !== void 0) check([unmadeAsset(given)]);
	return check;
}
// actions/plan/plan-browser.ts
async function openPlanBrowser({ inputs, ...choice }) {
	const chromeMode = inputs["chrome-mode"] ?? "headless-shell";
	const given = inputs["browser-executable"];
	const found = await findBrowser({
		...choice,
		chromeMode,
		given,
		save: true
	});
	return {
		found,
		instance: await openBrowser(choice.remotion, {
			browserExecutable: found.executable,
			chromiumOptions: optionsFor("browser", inputs),
			chromeMode,
			forceDeviceScaleFactor: inputs.scale ?? 1
		})
	};
}
/** Plan's own Chrome: got and opened when it is first asked for. */
var PlanBrowser = class {
	#choice;
	#opening = null;
	constructor(choice) {
		this.#choice = choice;
	}
	async open() {
		this.#opening ??= openPlanBrowser(this.#choice);
		return await this.#opening;
	}
	async [Symbol.asyncDispose]() {
		await (await this.#opening?.catch(() => null))?.instance.close({ silent: true }).catch(() => void 0);
	}
};
// actions/plan/prepare-fonts.ts
/**
* Installs the fonts to ship as every job will, and sees what there is. Chrome must not be open yet:
* it reads the fonts when it starts.
*
* @param place a folder that must stay while Chrome is open
* @param isLocal whether all jobs run on this machine: they have its fonts, as Remotion's own command has
*/
async function prepareFonts(fontFolder, place, isLocal, reporter) {
	const folder = fontFolder === null ? null : join(place, "shipped");
	if (fontFolder !== null && folder !== null) {
		await copyFonts(fontFolder, folder);
		await installFonts(folder, place);
	}
	const fonts = {
		folder,
		installed: await listFonts()
	};
	const found = {
		shipped: fontFolder?.files ?? [],
		webFonts: fontFolder?.webFonts ?? [],
		installed: fonts.installed,
		hasEmoji: isLocal ? null : await hasEmojiFont(),
		listable: !isLocal && usesFontconfig()
	};
	reporter.info(describeFonts(found));
	for (const warning of warnOfFonts(found)) reporter.warning(warning);
	return fonts;
}
// src/adapters/project/install.ts
var import_main = require_main();
/** Holds the secret `install-env` of the workflow: a dotenv text. */
const INSTALL_VARIABLE = "REMOTION_MATRIX_INSTALL_ENV";
const manifestSchema = looseObject({
	packageManager: string().optional().catch(void 0),
	devEngines: looseObject({ packageManager: looseObject({
		name: string(),
		version: string().optional()
	}).optional().catch(void 0) }).optional().catch(void 0)
});
function readManifest(folder) {
	const file = join(folder, "package.json");
	if (!existsSync(file)) return {};
	try {
		return manifestSchema.parse(JSON.parse(readFileSync(file, "utf8").replace(/^\uFEFF/, "")));
	} catch {
		return {};
	}
}
function readFolder(folder) {
	const { packageManager, devEngines } = readManifest(folder);
	const engine = devEngines?.packageManager;
	const declared = packageManager ?? (engine && [engine.name, engine.version].filter(Boolean).join("@"));
	const lockFiles = LOCK_FILES.filter((name) => existsSync(join(folder, name)));
	return {
		folder,
		declared,
		isDevEngines: engine !== void 0 && engine.name !== "npm",
		lockFiles: Object.fromEntries(lockFiles.map((name) => [name, readFileSync(join(folder, name), "utf8")]))
	};
}
/** From the project up to the root of the repository: a workspace has one lock file for all. */
function listFolders(folder, root) {
	const at = readFolder(folder);
	if (folder === root || folder === dirname(folder)) return [at];
	return [at, ...listFolders(dirname(folder), root)];
}
/**
* Finds how the project's packages are to be installed; null where nothing is to be done.
*
* @throws {UserError} where package.json names a package manager that `auto` does not know.
*/
function findInstallation({ folder, root, command }) {
	if (command === "none" || command === "auto" && hasRemotion(folder)) return null;
	if (command !== "auto") return {
		folder,
		command,
		warnings: [],
		isAuto: false
	};
	return {
		...chooseInstall(listFolders(folder, root)),
		isAuto: true
	};
}
/**
* Takes the secret of the install command out of the environment, so that neither the bundler nor the browser nor any
* other command gets it. Its values are masked in the log.
*
* @returns variables for {@link installPackages}
*/
function takeInstallEnvironment(env, mask) {
	const text = env[INSTALL_VARIABLE] ?? "";
	delete env[INSTALL_VARIABLE];
	const variables = Object.entries((0, import_main.parse)(text)).flatMap(([name, value]) => value === void 0 ? [] : [[name, value]]);
	for (const [, value] of variables) for (const line of listLogMasks(value)) mask(line);
	return Object.fromEntries(variables);
}
/**
* Runs a line of the shell with the environment of a plain `run:` step, and what is given in addition to it.
*
* @returns its exit code; null where a signal ended it
*/
async function runLine(command, cwd, env, signal) {
	const child = {
		command,
		args: [],
		shell: true,
		cwd,
		env: {
			...childEnvironment(process.env),
			...env
		},
		signal
	};
	return (await runChild(child)).code;
}
/**
* Installs a project's packages.
*
* @param env variables for the package manager alone, such as the token of a private registry
* @throws {UserError} where the command fails.
*/
async function installPackages(installation, env, signal) {
	const { folder, command, isAuto } = installation;
	const code = await runLine(command, folder, env, signal);
	if (code !== 0) throw new UserError(explainFailedInstall(installation, code, isAuto));
}
/**
* Runs the user's command that makes what the project needs before it is bundled, such as voices and data.
*
* @param env variables of the page: keys of the services that it asks are among them
* @throws {UserError} where the command fails.
*/
async function prepareFiles(command, folder, env, signal) {
	const code = await runLine(command, folder, env, signal);
	if (code === 0) return;
	throw new UserError(`prepare-command: ${quote(command)} ended with code ${code} in ${folder}. Its output above says why.`);
}
// src/render/digest-checkout.ts
/** What a checkout has beside its own files: git's, and packages, which the lock file stands for. */
const LEFT_OUT = /* @__PURE__ */ new Set([".git", "node_modules"]);
/** Where a link leads. What lies outside of the checkout counts by its content, since no other entry stands for it. */
async function describeLink(root, path) {
	const link = join(root, path);
	const [given, place] = [await readlink(link), await realpath(link).catch(() => null)];
	if (place === null || !relative(await realpath(root), place).startsWith("..")) return given;
	return (await stat(place)).isDirectory() ? await digestFolder(place) : (await digestFile(place)).sha256;
}
async function describeEntries(root, folder) {
	const lines = [];
	for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
		if (LEFT_OUT.has(entry.name)) continue;
		const path = join(folder, entry.name);
		const name = path.split(sep).join("/");
		if (entry.isDirectory()) lines.push(...await describeEntries(root, path));
		else if (entry.isSymbolicLink()) lines.push(`${name} -> ${await describeLink(root, path)}`);
		else if (entry.isFile()) lines.push(`${name} ${(await digestFile(join(root, path))).sha256}`);
	}
	return lines;
}
/** sha256 in hex over all files of a checkout, by their paths; of a link within it where it leads to. Empty folders do not count. */
async function digestCheckout(root) {
	return digestOf((await describeEntries(root, "")).toSorted().join("\n"));
}
// src/adapters/kept-bundle.ts
/** Raised whenever what is kept would be read otherwise than it was written. */
const KEPT_VERSION = 2;
const ARCHIVE = "bundle.tar.zst";
const RECORD = "kept.json";
const recordSchema = strictObject({
	runtimePath: string(),
	config: projectConfigSchema.nullable()
});
async function keyOf({ root, ...ingredients }) {
	const [node] = process.versions.node.split(".");
	const machine = [
		platform(),
		arch(),
		node
	];
	const source = await digestCheckout(root);
	return digestOf(JSON.stringify([
		KEPT_VERSION,
		machine,
		ingredients,
		source
	]));
}
/** Bundles that later runs of the same files take, so that they install and bundle nothing. */
var BundleKeeper = class BundleKeeper {
	#key;
	#tools;
	constructor(key, tools) {
		this.#key = key;
		this.#tools = tools;
	}
	/** Looks at the files of the checkout: before anything is installed, which may add some. */
	static async open(ingredients, tools) {
		return new BundleKeeper(await keyOf(ingredients), tools);
	}
	/** Null where no run has kept one of these files, or what was kept is not whole. */
	async find() {
		try {
			return await this.#find();
		} catch (error) {
			this.#tools.reporter.warning(`The bundle of an earlier run cannot be read, and is made anew: ${messageOf(error)}. Delete the cache entry whose name ends with ${this.#key}, or it is so each time.`);
			return null;
		}
	}
	async #find() {
		const { cache, archiver, folder } = this.#tools;
		const found = join(folder, "found");
		if (await cache.restore({
			kind: "bundle",
			key: this.#key,
			folder: found
		}) === null) return null;
		const record = recordSchema.safeParse(JSON.parse(await readFile(join(found, RECORD), "utf8")));
		if (!record.success) throw new Error(`its ${RECORD} has other fields than expected`);
		const kit = join(folder, "kit");
		await archiver.unpack(join(found, ARCHIVE), kit);
		return {
			bundle: join(kit, KIT.bundle),
			runtime: join(kit, KIT.runtime),
			...record.data
		};
	}
	/** Keeps a kit in which there is nothing but the bundle and the renderer. It fails no run. */
	async keep(kit, record) {
		try {
			await this.#keep(kit, record);
		} catch (error) {
			this.#tools.reporter.warning(`The bundle is not kept for later runs: ${messageOf(error)}`);
		}
	}
	async #keep(kit, record) {
		const { cache, archiver, later } = this.#tools;
		const folder = join(this.#tools.folder, "kept");
		await mkdir(folder, { recursive: true });
		await archiver.pack(kit, join(folder, ARCHIVE));
		await writeFile(join(folder, RECORD), JSON.stringify(record));
		later(cache.save({
			kind: "bundle",
			key: this.#key,
			folder
		}));
	}
};
// actions/plan/prepare-project.ts
/** Installs the project's packages, and runs the command that makes what the project needs in addition to them. */
async function makeReady(inputs, place, installEnvironment, { reporter, signal }) {
	const installation = findInstallation({
		...place,
		command: inputs["install-command"] ?? "none"
	});
	if (installation !== null) {
		for (const warning of installation.warnings) reporter.warning(warning);
		await reporter.group(`Install packages: ${installation.command}`, async () => await installPackages(installation, installEnvironment, signal));
	}
	const prepare = inputs["prepare-command"];
	if (prepare === void 0) return;
	const environment = readPageEnvironment(process.env, setSecret);
	await reporter.group(`Prepare the project: ${prepare}`, async () => await prepareFiles(prepare, place.folder, environment, signal));
}
/** Null where bundles are not to be kept, or there is a finished one. */
async function openBundleKeeper(inputs, { root, projectPath }, tools) {
	if (inputs["reuse-bundle"] !== true || inputs["serve-url"] !== void 0) return null;
	const ingredients = {
		root,
		projectPath,
		entryPoint: inputs["entry-point"],
		installCommand: inputs["install-command"],
		bundler: chooseBundler(inputs),
		publicDir: inputs["public-dir"],
		config: inputs.config
	};
	return await BundleKeeper.open(ingredients, {
		...tools,
		archiver: tarArchiver
	});
}
/** Finds the bundle of an earlier run, or installs what it takes to make one. */
async function prepareProject(inputs, place, tools, context) {
	const installEnvironment = takeInstallEnvironment(process.env, setSecret);
	const keeper = await openBundleKeeper(inputs, place, tools);
	const { reporter } = context;
	if (keeper !== null) {
		const kept = await reporter.group("Look for the bundle of an earlier run", async () => await keeper.find());
		if (kept !== null) {
			reporter.info("An earlier run has bundled the same files: nothing is installed or bundled.");
			return {
				kept,
				keeper: null
			};
		}
	}
	await makeReady(inputs, place, installEnvironment, context);
	return {
		kept: null,
		keeper
	};
}
// src/adapters/runner-facts.ts
/** What GitHub says of the repository in the event that started the run. */
const eventSchema = object({ repository: object({ private: boolean() }) });
/** Null where there is no event, or one that says nothing of the repository. */
function readPrivacy(eventFile) {
	if (eventFile === void 0 || eventFile === "") return null;
	try {
		return eventSchema.parse(JSON.parse(readFileSync(eventFile, "utf8"))).repository.private;
	} catch {
		return null;
	}
}
function readPlace(env) {
	if (env["GITHUB_ACTIONS"] !== "true" || usesArtifactFolder(env)) return "local";
	return env["RUNNER_ENVIRONMENT"] === "self-hosted" ? "self-hosted" : "github-hosted";
}
/** What a job's price and start depend on, as the runner's environment and the run's event tell it. */
function readRunnerFacts(env) {
	return {
		place: readPlace(env),
		platform: platform(),
		arch: arch(),
		cores: availableParallelism(),
		isPrivateRepository: readPrivacy(env["GITHUB_EVENT_PATH"])
	};
}
// src/core/runner-price.ts
/**
* GitHub's list of 2026 (docs.github.com/en/billing/reference/actions-runner-pricing): a standard runner, then larger ones.
*/
const RATES = {
	"linux x64": [
		[1, .002],
		[2, .006],
		[4, .012],
		[8, .022],
		[16, .042],
		[32, .082],
		[64, .162],
		[96, .252]
	],
	"linux arm64": [
		[2, .005],
		[4, .008],
		[8, .014],
		[16, .026],
		[32, .05],
		[64, .098]
	],
	"win32 x64": [
		[2, .01],
		[4, .022],
		[8, .042],
		[16, .082],
		[32, .162],
		[64, .322],
		[96, .552]
	],
	"win32 arm64": [
		[2, .008],
		[4, .014],
		[8, .026],
		[16, .05],
		[32, .098],
		[64, .194]
	],
	"darwin x64": [[3, .062], [12, .077]],
	"darwin arm64": [[3, .062], [5, .102]]
};
/** Standard runners have up to 4 cores in public repositories, and are free there; larger ones are always billed. */
const MOST_STANDARD_CORES = 4;
function listPrice({ platform, arch, cores }) {
	const rates = RATES[`${platform} ${arch}`] ?? RATES["linux x64"];
	const [, perMinute] = rates.findLast(([least]) => least <= cores) ?? rates[0];
	return {
		perMinute,
		reason: `GitHub’s list price for ${cores} cores (${platform}, ${arch})`
	};
}
/**
* What a minute of a job costs.
*
* @param given USD a minute, as the user knows it; it goes before all else
*/
function priceRunner(facts, given) {
	if (given !== void 0) return {
		perMinute: given,
		reason: "runner-price"
	};
	const free = (reason) => ({
		perMinute: 0,
		reason
	});
	if (facts.place === "local") return free("the jobs run on this machine");
	if (facts.place === "self-hosted") return free("GitHub bills no self-hosted runners");
	if (facts.isPrivateRepository === false && facts.cores <= MOST_STANDARD_CORES) return free("standard runners are free in public repositories");
	return listPrice(facts);
}
// actions/plan/planning.ts
/** macOS jobs that run at once on GitHub's runners of a free account, as of all but an enterprise (docs.github.com, "Actions limits"). */
const MOST_MACOS_JOBS = 5;
/** Jobs on one machine share its cores. An eager combine is one of the jobs that run at once. */
function slotsOf({ place, platform, cores }, { concurrency, combine }) {
	if (place === "local") return countJobsAtOnce(concurrency, cores);
	const most = place === "github-hosted" && platform === "darwin" ? MOST_MACOS_JOBS : 20;
	return combine === "eager" ? most - 1 : most;
}
/** What the number of jobs is chosen by, as the inputs and the runner's environment say it. */
function readPlanning(inputs, env) {
	return planningOn(readRunnerFacts(env), inputs);
}
/** {@link readPlanning} on a known machine. */
function planningOn(facts, inputs) {
	const price = priceRunner(facts, inputs["runner-price"]);
	const { cores } = facts;
	const tabs = countTabs(inputs.concurrency, cores);
	return {
		fleet: {
			costs: jobCosts[facts.place === "local" ? "local" : "github"],
			combine: inputs.combine ?? "after",
			slots: inputs["max-jobs"] ?? slotsOf(facts, inputs),
			pricePerMinute: price.perMinute
		},
		machine: {
			cores,
			tabs
		},
		calibrate: inputs.calibrate ?? true,
		wishes: {
			maxCost: inputs["max-cost"],
			targetTime: inputs["target-time"]
		},
		price
	};
}
// actions/plan/project-config.ts
/**
* Starts the project's own CLI, which reads the configuration file while other things are looked at.
*
* @param work a folder of this run, on the disk of the kit
*/
function startProjectCli(inputs, { folder }, work, signal) {
	const { "entry-point": entryPoint, "public-dir": publicDir, config } = inputs;
	const bundler = chooseBundler(inputs);
	const outDir = join(work, "bundled");
	return startCli({
		folder,
		entryPoint,
		outDir,
		bundler,
		publicDir,
		config,
		signal
	});
}
/** Takes what the configuration file sets and no input gives, and says so. */
function applyConfig(inputs, config, { folder }, flags, reporter) {
	const settings = takeSettings(inputs, config ?? NO_CONFIG, flags);
	const { taken, warnings, inputs: all } = settings;
	if (config !== null) reporter.info(`Taken from ${config.file}: ${taken.join(", ") || "nothing but what bundles"}.`);
	for (const warning of warnings) reporter.warning(warning);
	const browser = all["browser-executable"];
	if (browser === void 0 || browser === inputs["browser-executable"]) return settings;
	return {
		...settings,
		inputs: {
			...all,
			"browser-executable": resolve(folder, browser)
		}
	};
}
// actions/plan/inputs.ts
/** Every input of the plan action; the tests hold it against action.yml. */
const planInputs = {
	"working-directory": text,
	"install-command": text,
	"prepare-command": text,
	"entry-point": text,
	"composition": text,
	"props": text,
	"out-name": text,
	"name": text,
	"jobs": integerOrAuto(1, 256),
	"frames-per-chunk": integer(1),
	"max-jobs": integer(1, 256),
	"max-cost": number(0),
	"target-time": duration,
	"calibrate": flag,
	"runner-price": number(0),
	"combine": choice(combineStarts),
	"browser-executable": text,
	"release-tag": text,
	"overwrite": flag,
	"token": text,
	"options": optionLines,
	...renderOptionTypes
};
/** Each option once, as its own input would give it: what is itself lines of key=value may come one a line of `options`. */
function joinOptionLines(lines) {
	const options = {};
	const problems = [];
	const types = renderOptionTypes;
	for (const [name, value] of optionLines.safeParse(lines).data ?? []) {
		const before = Object.hasOwn(options, name) ? options[name] : void 0;
		if (!Object.hasOwn(types, name)) problems.push(refusal("options", name, Object.keys(types).join(", ")));
		else if (before === void 0 || types[name] === keyValues) options[name] = before === void 0 ? value : `${before}\n${value}`;
		else problems.push(`options: ${name} is given twice, as ${quote(before)} and as ${quote(value)}. Give it once.`);
	}
	return {
		options,
		problems
	};
}
/** Render options may also come as lines of `options`, since a workflow_dispatch has room for 25 inputs only. */
function spreadOptions(raw) {
	const { options, problems } = joinOptionLines(raw["options"] ?? "");
	const twice = Object.entries(options).filter(([name]) => isGiven(raw[name])).map(([name, value]) => `${name}: given twice, as ${quote(raw[name])} and as ${quote(value)} in options. Give it once.`);
	return {
		raw: {
			...options,
			...withoutBlanks(raw)
		},
		problems: [...problems, ...twice]
	};
}
function withoutBlanks(raw) {
	return Object.fromEntries(Object.entries(raw).filter(([, value]) => isGiven(value)));
}
/** Wishes choose the number of jobs; a number that is given leaves them nothing to choose. */
function findIdleWishes(inputs, raw) {
	const given = ["jobs", "frames-per-chunk"].find((name) => inputs[name] !== void 0 && inputs[name] !== "auto");
	if (given === void 0) return [];
	return ["max-cost", "target-time"].filter((name) => inputs[name] !== void 0).map((name) => `${name} and ${given}: ${raw[name]} and ${inputs[given]} are not allowed together. Both decide on the number of jobs: choose one.`);
}
function findConflicts(inputs, raw) {
	const problems = [];
	const { name } = inputs;
	if (name !== void 0 && !NAME_PATTERN.test(name)) problems.push(refusal("name", name, "up to 64 letters, digits, dots, hyphens and underscores"));
	if (inputs.jobs !== void 0 && inputs["frames-per-chunk"] !== void 0) problems.push(`jobs and frames-per-chunk: ${inputs.jobs} and ${inputs["frames-per-chunk"]} are not allowed together. Each gives the size of the chunks: choose one.`);
	if (inputs["serve-url"] !== void 0 && inputs["entry-point"] !== void 0) problems.push("serve-url and entry-point: both are given. A finished bundle has no entry point: choose one.");
	if (inputs["chunk-cache"] === true && isSite(inputs["serve-url"])) problems.push("chunk-cache and serve-url: both are given. The files of a site can change at any time, so chunks of earlier runs may no longer fit. Remove chunk-cache, or give the folder of a bundle as serve-url.");
	const { bundler, rspack, "public-dir": publicDir } = inputs;
	if (bundler !== void 0 && rspack !== void 0 && bundler === "rspack" !== rspack) problems.push(`bundler and rspack: ${bundler} and ${rspack} are not allowed together. Both say what bundles the project: choose one.`);
	if (inputs["serve-url"] !== void 0 && publicDir !== void 0) problems.push("serve-url and public-dir: both are given. A finished bundle holds its public folder: choose one.");
	const tag = inputs["release-tag"];
	if (tag !== void 0) problems.push(...tagProblems(tag));
	if (inputs["prepare-command"] !== void 0 && inputs["reuse-bundle"] === true) problems.push("prepare-command and reuse-bundle: both are given. A bundle of an earlier run holds what the command made then: choose one.");
	return [
		...problems,
		...findIdleWishes(inputs, raw),
		...checkPictureOptions(inputs)
	];
}
/**
* @param raw every input as text; '' where it was left out
* @throws {UserError} with one line for each problem.
*/
function readPlanInputs(raw) {
	const spread = spreadOptions(raw);
	const { values, problems } = checkInputs(planInputs, spread.raw);
	const all = [
		...spread.problems,
		...problems,
		...findConflicts(values, spread.raw)
	];
	if (all.length > 0) throw new UserError(all);
	return values;
}
// actions/plan/plan.ts
function makeTools(inputs, { folder, projectPath }, checked, browser, started, webpackCache, { signal }) {
	const { remotion } = checked;
	const environment = readPageEnvironment(process.env, setSecret);
	const { composition } = inputs;
	return {
		project: openProject({
			...checked,
			folder,
			projectPath,
			composition,
			options: inputs,
			environment,
			openBrowser: async () => (await browser.open()).instance,
			signal,
			started,
			webpackCache
		}),
		openRenderer: async (kit, plan) => {
			const { found, instance } = await browser.open();
			return new RemotionMediaRenderer({
				remotion,
				plan,
				kit,
				browserExecutable: found.executable,
				environment,
				signal,
				browser: instance
			});
		}
	};
}
/** Null where no chunks are to be taken from earlier runs. */
function openChunkCache(inputs, browser, cache) {
	if (inputs["chunk-cache"] !== true) return null;
	const environment = readPageEnvironment(process.env, setSecret);
	const surroundings = async () => await readSurroundings((await browser.open()).found.path, environment);
	return {
		cache,
		surroundings
	};
}
/** Says what is planned, and what the project's configuration file says to the local command. */
function announcePlan(plan, { overwrite, outputLocation, envFile, licenseKey }, reporter) {
	const [render] = plan.renders;
	reporter.info(describePlan(plan));
	reporter.progress({
		type: "planned",
		jobs: plan.jobs.map(({ name }) => name),
		frameCount: countMissingFrames(render),
		outName: render.outName,
		composition: render.composition.id,
		isFolder: render.type === "image-sequence" && !render.isArchive,
		place: {
			overwrite,
			outputLocation
		},
		settings: {
			pageEnvironment: envFile === null ? null : process.env["REMOTION_MATRIX_ENV"] ?? "",
			licenseKey
		}
	});
	for (const id of cachedChunks(plan)) reporter.progress(skippedChunk(plan, id));
}
function giveOutputs({ plan, planDigest, kit }) {
	setOutput("matrix", { include: plan.jobs.map(({ name }, job) => ({
		job,
		name
	})) });
	setOutput("kit", kit);
	setOutput("plan-digest", planDigest);
	setOutput("job-count", plan.jobs.length);
	setOutput("chunk-count", countChunks(plan));
}
/** What the run is expected to take, in the log and on the summary page. */
async function showForecast({ plan, forecast }, reporter) {
	if (forecast === null) return;
	for (const line of describeForecast(forecast)) reporter.info(line);
	await writeSummary(summarizeForecast(describePlan(plan), forecast));
}
function describeRequest({ inputs, afterComposition, sources }, { projectPath }, fonts, picturesIn) {
	return {
		options: inputs,
		afterComposition,
		browserExecutable: sources.has("browser-executable") ? inputs["browser-executable"] : void 0,
		jobs: inputs.jobs ?? "auto",
		framesPerChunk: inputs["frames-per-chunk"],
		name: inputs.name,
		outName: inputs["out-name"],
		picturesIn,
		platform: `${platform()}-${arch()}`,
		projectPath,
		fonts,
		planning: readPlanning(inputs, process.env)
	};
}
/**
* Gives the page the variables of the file that the configuration file names, in place of those of the usual files.
*
* @throws {UserError} if there is no such file
*/
function useEnvFile({ envFile }, { folder }) {
	if (envFile !== null) process.env[PAGE_VARIABLE] = readEnvText(resolve(folder, envFile), envFile, folder);
}
/**
* Reads the inputs and the project, and does the rest with what they ask for.
*
* @param machine the machine on which all jobs run; null if each has its own
*/
async function withPlan(context, machine, work) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { reporter, signal } = context;
		const inputs = readPlanInputs(collectInputs(planInputs));
		const token = takeToken(inputs);
		const place = findPlace(inputs);
		const unread = warnOfUnreadEnvFile(place.folder, process.env);
		if (unread !== null) reporter.warning(unread);
		const checkAssets = await foreseeRelease(inputs, token, reporter);
		const artifacts = openArtifactStore(process.env);
		const folder = _usingCtx$1.a(await makeTemporaryFolder("project"));
		const late = _usingCtx$1.a(new LateWork());
		const sharedCache = openSharedCache(process.env, reporter);
		const cache = sharedCache ?? openCache(process.env, reporter);
		const later = (work) => late.add(work);
		const { kept, keeper } = await prepareProject(inputs, place, {
			cache,
			later,
			reporter,
			folder: join(folder.path, "bundle")
		}, context);
		const cli = _usingCtx$1.a(kept === null ? startProjectCli(inputs, place, folder.path, signal) : null);
		const picturesIn = machine === null ? "archive" : "folder";
		const warn = (line) => reporter.warning(line);
		const checked = checkProject(inputs, place, kept, picturesIn, warn);
		const fonts = await reporter.group("Look at the fonts", async () => await prepareFonts(checked.fontFolder, folder.path, machine !== null, reporter));
		const config = kept === null ? await cli?.config ?? null : kept.config;
		const taken = applyConfig(inputs, config, place, machine?.flags ?? null, reporter);
		await withSources(taken, () => useEnvFile(taken, place));
		const shared = machine === null ? taken : shareTabs(taken, machine.concurrency);
		const capture = {
			remotion: checked.remotion,
			givenBrowser: shared.inputs["browser-executable"]
		};
		const settings = {
			...shared,
			inputs: settleCapture(shared.inputs, capture)
		};
		const { inputs: all } = settings;
		const browser = _usingCtx$1.a(new PlanBrowser({
			inputs: all,
			remotion: checked.remotion,
			cache: sharedCache,
			signal
		}));
		const webpackCache = sharedCache && {
			cache: sharedCache,
			reporter,
			later
		};
		const opened = {
			settings,
			request: describeRequest(settings, place, fonts, picturesIn),
			tools: {
				...makeTools(all, place, checked, browser, cli, webpackCache, context),
				cache,
				keepBundle: keeper && (async (kit, runtimePath) => await keeper.keep(kit, {
					runtimePath,
					config
				})),
				chunkCache: openChunkCache(all, browser, cache),
				archiver: tarArchiver,
				artifacts,
				checkAssets,
				reporter,
				inPlace: machine !== null && all["chunk-cache"] !== true && all["reuse-bundle"] !== true
			}
		};
		await withSources(settings, async () => {
			checkOptions(checked.remotion, all);
			await work(opened);
		});
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** The plan action: from inputs and a checked-out project to a kit and a matrix. */
async function runPlan(context) {
	const { reporter } = context;
	await withPlan(context, null, async ({ settings, request, tools }) => {
		const planned = await planRender(request, tools);
		announcePlan(planned.plan, settings, reporter);
		giveOutputs(planned);
		await showForecast(planned, reporter);
	});
}
export { withPlan as a, explainRefusals as c, showForecast as i, giveOutputs as n, handOutKit as o, runPlan as r, makeKit as s, announcePlan as t };
