import { A as getInput, D as NEVER, I as warning, L as summary, M as info, S as tuple, T as uuid, _ as number$1, a as number$2, b as strictObject, c as array, d as custom, f as discriminatedUnion, g as looseObject, h as literal, i as xe, j as group, k as error, l as base64, m as int, p as hash$1, r as Qn, s as _enum, u as boolean, v as object, w as unknown, x as string, y as record } from "./vendor.js";
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import { parseEnv, promisify, stripVTControlCharacters } from "node:util";
import { once } from "node:events";
import * as zlib from "node:zlib";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { createHash, hash, randomUUID, scrypt } from "node:crypto";
import { pathToFileURL } from "node:url";
import { AsyncLocalStorage } from "node:async_hooks";
import { arch, availableParallelism, homedir, platform, tmpdir } from "node:os";
import { basename, dirname, extname, isAbsolute, join, normalize, posix, relative, resolve, sep } from "node:path";
import { copyFile, cp, mkdir, mkdtemp, readFile, readdir, realpath, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { constants, createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { execFile, fork, spawn } from "node:child_process";
import { createInterface } from "node:readline";
// src/core/render-failure.ts
/** An error that the user's own code threw while it was rendered, led back to its source. */
var RenderFailure = class extends Error {
	name = "RenderFailure";
	location;
	/** As Remotion's CLI shows it: the code around the place, then the stack. */
	excerpt;
	constructor(message, details) {
		super(message, { cause: details.cause });
		this.location = details.location;
		this.excerpt = details.excerpt;
	}
};
// src/core/message-of.ts
/** What a thrown value says, whatever was thrown. */
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/core/extension.ts
/** The extension of a file's name without the dot; '' where it has none. */
function extensionOf(name) {
	return /\.([^./\\]+)$/.exec(name)?.[1] ?? "";
}
// src/core/audio-sync.ts
/** `exact`: sound begins and ends with the frames. `remotion`: as `renderMedia()` leaves it. */
const AUDIO_SYNCS = ["exact", "remotion"];
/**
* Samples that an encoder puts before the first one of the sound, at every sample rate, bitrate and number of
* channels, with the encoders of Remotion 4.0.529: libfdk_aac fills two packets of 1024, libmp3lame 1105 samples.
* `node scripts/measure-audio-sync.ts` measures both.
*/
const PRIMING = {
	aac: 2048,
	mp3: 1105
};
/** Containers with edit lists, which say where in the packets the sound begins and ends; by extension. */
const EDITABLE_CONTAINERS = {
	"mp4": "mp4",
	"mov": "mov",
	"m4a": "mp4",
	"m4b": "mp4",
	"3gp": "mp4"
};
function containerOf(outName) {
	return EDITABLE_CONTAINERS[extensionOf(outName).toLowerCase()];
}
/** How to line up the sound of a result; null where there is nothing to do, or no way to do it. */
function chooseAlignment(render) {
	const container = containerOf(render.outName);
	const priming = PRIMING[render.resolvedAudioCodec ?? ""];
	if (render.audioSync !== "exact" || render.muted) return null;
	if (container === void 0 || priming === void 0) return null;
	return {
		container,
		priming,
		seconds: render.frameCount / render.fps
	};
}
/** Why the sound of a video stays late although it is to be exact, or null. */
function reasonForLateSound(render) {
	return render.audioSync === "exact" && render.hasVideo && !render.muted && render.resolvedAudioCodec === "aac" && extensionOf(render.outName).toLowerCase() === "mkv" ? `AAC sound in MKV stays ${PRIMING["aac"]} samples late, as Remotion writes it: MKV has no edit list. In MP4, or with audio-codec: pcm-16, it is exact.` : null;
}
/**
* Arguments of ffmpeg that copy a file and move its sound alone. The first packet goes `priming` samples before 0,
* wherever it was, so that aligning twice changes nothing; packets after the end are left out, and the last one
* is told to last until the end. The MP4 and MOV muxers turn that into an edit list.
*
* @param sampleRate of the audio stream: to it the timescale of the edit list is set, or it would count milliseconds
*/
function alignmentArguments({ container, priming, seconds }, sampleRate, input, output) {
	const end = Math.round(seconds * sampleRate);
	const moved = `(PTS-STARTPTS-${priming}/(${sampleRate}*TB))`;
	const setTimes = `setts=pts=${moved}:dts=${moved}:duration=min(DURATION\\,${`${end}/(${sampleRate}*TB)`}-${moved})`;
	const dropRest = `noise=amount=0:drop=gte(pts*tb*${sampleRate}\\,${end}-0.5)`;
	const copy = [
		"-v",
		"error",
		"-y",
		"-i",
		input,
		"-map",
		"0",
		"-c",
		"copy"
	];
	const move = ["-bsf:a", `${setTimes},${dropRest}`];
	const write = [
		"-movie_timescale",
		String(sampleRate),
		"-movflags",
		"+faststart",
		"-f",
		container
	];
	return [
		...copy,
		...move,
		...write,
		output
	];
}
// src/core/name-some.ts
/** A line stays readable with so many names. */
const MOST_NAMED = 5;
/** `a, b, c, d, e and 4 more` */
function nameSome(names) {
	const others = names.length - MOST_NAMED;
	return others > 0 ? `${names.slice(0, MOST_NAMED).join(", ")} and ${others} more` : names.join(", ");
}
// src/core/fonts.ts
/** One face of an installed font file, as fontconfig lists it; not its path, which is another in each job. */
const installedFont = strictObject({
	/** All names of the family, with commas. */
	family: string(),
	style: string(),
	/** `head.fontRevision` of the file, as fontconfig counts it. */
	version: string(),
	/** Bytes of the file; null where it can not be read. */
	size: int().nonnegative().nullable()
});
const fontListSchema = array(installedFont);
/** What a job does when its fonts are not plan's. */
const fontMismatchActions = ["error", "warn"];
/** One text for one face. */
function keyOf$2({ family, style, version, size }) {
	return JSON.stringify([
		family,
		style,
		version,
		size
	]);
}
/** The same order for the same fonts, each once: a font that lies in two folders looks like one in one. */
function orderFonts(fonts) {
	return [...new Map(fonts.map((font) => [keyOf$2(font), font]))].toSorted(([first], [second]) => first < second ? -1 : 1).map(([, font]) => font);
}
function byFamily(fonts) {
	const families = /* @__PURE__ */ new Map();
	for (const font of orderFonts(fonts)) families.set(font.family, `${families.get(font.family) ?? ""}${keyOf$2(font)}`);
	return families;
}
/** How a job's fonts differ from plan's; null where they do not. */
function compareFonts(planned, here) {
	const [before, now] = [byFamily(planned), byFamily(here)];
	const missing = [...before.keys()].filter((family) => !now.has(family));
	const extra = [...now.keys()].filter((family) => !before.has(family));
	const changed = [...before].filter(([family, faces]) => now.has(family) && now.get(family) !== faces).map(([family]) => family);
	return missing.length + extra.length + changed.length === 0 ? null : {
		missing,
		extra,
		changed
	};
}
const REMEDY = "Run all jobs on one runner image, ship the fonts with the input fonts, or render all the same with on-font-mismatch: warn.";
/** One line that says how the fonts differ, and what to do. */
function describeFontDifference({ missing, extra, changed }) {
	return `fonts: this job has other fonts than the plan job had, so its frames can differ (${[
		["missing", missing],
		["only here", extra],
		["of another version or with other styles", changed]
	].filter(([, families]) => families.length > 0).map(([what, families]) => `${what}: ${nameSome(families)}`).join("; ")}). ${REMEDY}`;
}
/** Where a job can not tell: it is another image than plan's, which could list its fonts. */
const UNLISTED_FONTS = `fonts: this job can not list its fonts as the plan job did: it has no fc-list (package fontconfig). ${REMEDY}`;
/** One line for the log. */
function describeFonts({ shipped, installed }) {
	const families = new Set(installed?.map(({ family }) => family));
	const known = installed === null ? "Fonts can not be listed here" : `Font families: ${families.size}`;
	return shipped.length === 0 ? known : `${known}; shipped files: ${nameSome(shipped)}`;
}
/** What about plan's own fonts can make frames differ, or come out wrong. */
function warnOfFonts({ webFonts, hasEmoji, installed, listable }) {
	const warnings = [];
	if (webFonts.length > 0) warnings.push(`fonts: ${nameSome(webFonts)}: left out, since Chrome takes no web fonts from the system. Convert them to .ttf or .otf, or load them in the composition with @font-face.`);
	if (hasEmoji === false) warnings.push("fonts: no color emoji font is installed here: an emoji comes out as an empty box or a plain drawing, unless the composition loads a font for it. Install one in the runner image (on Debian and Ubuntu the package fonts-noto-color-emoji), or put one, such as NotoColorEmoji.ttf, into the folder of the input fonts.");
	if (installed === null && listable) warnings.push("fonts: this machine has no fc-list (package fontconfig), so a job with other fonts can not be told from this one. Install it in the runner image.");
	return warnings;
}
const count = int().nonnegative();
/** Both ends are rendered; frames count from 0, as in Remotion. */
const frameRange = tuple([count, count]).readonly();
/** A file of the kit, by its path there, with the digest that the plan vouches for. */
const kitFile = strictObject({
	path: string(),
	sha256: hash$1("sha256")
});
/** Remotion's VideoConfig without its props, which travel in files of their own. */
const composition = looseObject({
	id: string(),
	width: number$1(),
	height: number$1(),
	fps: number$1(),
	durationInFrames: int().positive()
});
const chunk = strictObject({
	frameRange,
	frameCount: int().positive(),
	/** By which later runs find it, a digest of all that makes its files; left out where none are to. */
	key: hash$1("sha256").optional(),
	/** Whether an earlier run has rendered it: no job does, and combine takes it from the cache. */
	cached: boolean().optional()
});
/** What every render has, whatever it renders. */
const renderFields = {
	outName: string(),
	composition,
	/** Serialized by Remotion, so that Dates and static files come back as such. */
	props: strictObject({
		input: kitFile,
		resolved: kitFile
	}),
	frameRange,
	everyNthFrame: int().positive(),
	/** Frames of the output. */
	frameCount: int().positive(),
	/** Frames per second of the output: the composition's, divided by `everyNthFrame`. */
	fps: number$1().positive(),
	framesPerChunk: int().positive(),
	/** What combine does where a frame looks different in two chunks. */
	onSeamMismatch: _enum([
		"warn",
		"error",
		"ignore"
	]),
	/** More options of Remotion's function that renders a chunk, the same for every chunk. */
	renderOptions: record(string(), unknown()),
	chunks: array(chunk).min(1)
};
/** A video, a GIF or a sound: `renderMedia()` and `combineChunks()`. */
const mediaRender = strictObject({
	type: literal("media"),
	...renderFields,
	codec: string(),
	/** False for a codec of sound alone: there the chunk's media file is its audio. */
	hasVideo: boolean(),
	/** As the user gave it: `combineChunks()` resolves it again. */
	audioCodec: string().nullable(),
	/** The final one by Remotion's rule; null where the codec has no audio. */
	resolvedAudioCodec: string().nullable(),
	/** The sound's own file, and its codec; null if the sound is in the result. */
	separateAudio: strictObject({
		outName: string(),
		audioCodec: string()
	}).nullable(),
	muted: boolean(),
	enforceAudioTrack: boolean(),
	preferLossless: boolean(),
	audioSync: _enum(AUDIO_SYNCS),
	/** Hertz; the same for the chunks and for combine. */
	sampleRate: int().positive(),
	numberOfGifLoops: int().nonnegative().nullable(),
	metadata: record(string(), string()).nullable(),
	chunkCodec: string(),
	/** Whether chunks hand over what is to be heard, and combine mixes it; false for a render without sound, and for the only chunk of a render. */
	collectsSound: boolean(),
	/** File extension of a chunk's media, without the dot. */
	chunkExtension: string(),
	/** More options of `combineChunks()`. */
	combineOptions: record(string(), unknown())
});
/** One frame as a picture: `renderStill()`. */
const stillRender = strictObject({
	type: literal("still"),
	...renderFields,
	imageFormat: string()
});
/** Frames as pictures in one archive: `renderFrames()`. */
const imageSequenceRender = strictObject({
	type: literal("image-sequence"),
	...renderFields,
	imageFormat: string(),
	/** Remotion's `imageSequencePattern`: a file name with `[frame]` and `[ext]`. */
	pattern: string()
});
/** One output file, and all that makes its chunks agree. */
const render = discriminatedUnion("type", [
	mediaRender,
	stillRender,
	imageSequenceRender
]);
/** What one runner works through with one browser: chunks, of any renders. */
const job = strictObject({
	name: string(),
	chunks: array(strictObject({
		render: count,
		chunk: count
	})).min(1)
});
/** The fonts that every job must have. */
const fonts = strictObject({
	/** Digest of the kit's folder of fonts; null where none are shipped. */
	shipped: hash$1("sha256").nullable(),
	/** All fonts that plan's machine had; null where it could not list them. */
	list: kitFile.nullable(),
	onMismatch: _enum(fontMismatchActions)
});
const planSchema = strictObject({
	version: literal(2),
	/** Unique in a run: the names of all artifacts begin with it. */
	name: string(),
	remotionVersion: string(),
	/** Over all files of the bundle: chunks of other source are chunks of another plan. */
	bundleDigest: hash$1("sha256"),
	/** Over the files of Remotion's renderer: a patched one has the same version. */
	runtimeDigest: hash$1("sha256"),
	/** The same without what differs between two checkouts of one source; left out where chunks have no keys. */
	sourceDigest: hash$1("sha256").optional(),
	/** `process.platform` and `process.arch` of the kit's native binaries. */
	platform: string(),
	/** Folder of the project from the root of the repository, for annotations; '' where they are the same. */
	projectPath: string(),
	/** Where the kit's `node_modules/@remotion/renderer` is resolved from. */
	runtimePath: string(),
	chromiumOptions: record(string(), unknown()),
	fonts,
	renders: array(render).min(1),
	/** None where every chunk is cached. */
	jobs: array(job)
});
/** Every chunk of the plan, in the order of the output. */
function chunkIds(plan) {
	return plan.renders.flatMap((entry, render) => entry.chunks.map((_, chunkIndex) => ({
		render,
		chunk: chunkIndex
	})));
}
/** A render of one chunk is rendered straight in its final codec: there is nothing to join. */
function isDirect(entry) {
	return entry.chunks.length === 1;
}
/** For people, who count from 1: `chunk 8 of 12`. */
function chunkLabel(plan, id) {
	const entry = plan.renders[id.render];
	const label = `chunk ${id.chunk + 1} of ${entry?.chunks.length ?? "?"}`;
	return plan.renders.length === 1 ? label : `${entry?.outName}, ${label}`;
}
// src/core/cached-chunks.ts
/** Whether chunks of the plan are kept for later runs. */
function hasKeys({ renders }) {
	return renders.some(({ chunks }) => chunks.some(({ key }) => key !== void 0));
}
/** Whether combine takes a chunk from the cache. */
function isCached({ renders }, id) {
	return renders[id.render]?.chunks[id.chunk]?.cached ?? false;
}
/** The chunks that combine takes from the cache, in the order of the plan. */
function cachedChunks(plan) {
	return chunkIds(plan).filter((id) => isCached(plan, id));
}
// src/core/progress.ts
const FILLED = "█";
const EMPTY = "░";
/** A bar of `width` characters. It is full only when all is done; 0 of 0 is nothing done. */
function progressBar(fraction, width) {
	const filled = Math.floor((fraction > 0 ? Math.min(1, fraction) : 0) * width);
	return FILLED.repeat(filled) + EMPTY.repeat(width - filled);
}
/** `0:07`, `12:30`, `1:02:03`; seconds are rounded up, so that what goes on never has 0:00 left. */
function clockTime(seconds) {
	const whole = Math.max(0, Math.ceil(seconds));
	const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole % 3600 / 60)];
	const pad = (value) => String(value).padStart(2, "0");
	const tail = pad(whole % 60);
	return hours > 0 ? `${hours}:${pad(minutes)}:${tail}` : `${minutes}:${tail}`;
}
/** `21.4 s`, `3 min 05 s`. */
function spokenTime(seconds) {
	if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
	const whole = Math.round(seconds);
	return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, "0")} s`;
}
const sizeUnits = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB"
];
/** `870 B`, `2.3 MB`: powers of 1000, as file managers show. */
function spokenSize(bytes) {
	let unit = 0;
	let value = bytes;
	while (value >= 999.95 && unit < sizeUnits.length - 1) {
		value /= 1e3;
		unit++;
	}
	return `${unit === 0 ? value : value.toFixed(1)} ${sizeUnits[unit]}`;
}
/** Frames a second, or null before there is anything to go by. */
function frameRate(frames, seconds) {
	return frames > 0 && seconds > 0 ? frames / seconds : null;
}
/** Seconds that the remaining frames take at this rate, or null where that can not be said. */
function secondsLeft(done, total, rate) {
	return rate === null || total === 0 ? null : Math.max(0, total - done) / rate;
}
/** `1 job`, `2 jobs`: for words that only take an s. */
function counted(count, word) {
	return `${count} ${word}${count === 1 ? "" : "s"}`;
}
// src/core/describe-plan.ts
/** Pixels of the output; a codec that needs even numbers may get one less. */
function outputSize({ composition, renderOptions }) {
	const scale = Number(renderOptions["scale"] ?? 1);
	return `${Math.round(composition.width * scale)}x${Math.round(composition.height * scale)}`;
}
/** `h264, 1280x720 at 30 fps`, `png, 1280x720`; of sound, which has no size, only the codec. */
function describeFormat(render) {
	if (render.type !== "media") return `${render.imageFormat}, ${outputSize(render)}`;
	const { codec, fps, hasVideo } = render;
	const rate = Number(fps.toFixed(3));
	return hasVideo ? `${codec}, ${outputSize(render)} at ${rate} fps` : codec;
}
/** `Hello, h264, 1280x720 at 30 fps: 300 frames in 4 chunks of 75 on 4 jobs` */
function describePlan(plan) {
	return plan.renders.map((render) => {
		const { composition, frameCount, framesPerChunk, chunks } = render;
		const length = chunks.length === 1 ? "" : ` of ${framesPerChunk}`;
		const cached = chunks.filter((chunk) => chunk.cached).length;
		const kept = cached === 0 ? "" : `, ${cached} from the cache,`;
		const split = `${counted(chunks.length, "chunk")}${length}${kept} on ${counted(plan.jobs.length, "job")}`;
		return `${composition.id}, ${describeFormat(render)}: ${counted(frameCount, "frame")} in ${split}`;
	}).join("\n");
}
/** How many chunks the plan has in all. */
function countChunks(plan) {
	return chunkIds(plan).length;
}
/** Frames of a render that its jobs render: without those of cached chunks. */
function countMissingFrames({ chunks }) {
	return chunks.reduce((sum, { cached, frameCount }) => sum + (cached ? 0 : frameCount), 0);
}
// src/core/markdown.ts
/** Text that Markdown and HTML leave as it is. */
function escapeMarkdown(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(/[\\`*_{}[\]()#+!|~]/g, (character) => `\\${character}`).replaceAll(/\s+/g, " ");
}
/** The lines of a table. */
function markdownTable(head, rows) {
	const line = (cells) => `| ${cells.join(" | ")} |`;
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.map(line)
	].join("\n");
}
// src/core/summarize.ts
function chunkRow(plan, report) {
	const { chunk, frameRange, frameCount, seconds, attempts } = report;
	const notes = [...isCached(plan, report) ? ["from the cache"] : [], ...attempts === 1 ? [] : [`${attempts} attempts`]];
	return [
		String(chunk + 1),
		`${frameRange[0]}–${frameRange[1]}`,
		seconds.toFixed(1),
		frameRate(frameCount, seconds)?.toFixed(1) ?? "",
		notes.join(", ")
	];
}
/** `300 frames, 10.00 s`, `1 frame` */
function describeLength({ frames, duration }) {
	const length = counted(frames, "frame");
	return duration === null ? length : `${length}, ${duration.toFixed(2)} s`;
}
function artifactRow({ filename, frame, file }) {
	return [
		escapeMarkdown(filename),
		String(frame),
		spokenSize(file.size)
	];
}
/** The files that the composition made beside the result, or nothing. */
function summarizeArtifacts({ artifacts, artifactsUrl }) {
	if (artifactsUrl === null) return [];
	return [
		`<details><summary>${counted(artifacts.length, "file")} of <code>&lt;Artifact&gt;</code></summary>`,
		markdownTable([
			"File",
			"Frame",
			"Size"
		], artifacts.map(artifactRow)),
		`[All in one artifact](${artifactsUrl})`,
		"</details>"
	];
}
function releaseRows(published) {
	if (published === null) return [];
	const links = published.assets.map(({ name, url }) => `[${escapeMarkdown(name)}](${url})`);
	return [[links.length === 1 ? "Release asset" : "Release assets", `${links.join(", ")} of [the release](${published.releaseUrl})`]];
}
function soundRow({ separateAudioUrl }) {
	return separateAudioUrl === null ? [] : [["Sound", `[A file of its own](${separateAudioUrl})`]];
}
/** `4 chunks on 4 jobs`, `4 chunks, 3 of them from the cache, on 1 job` */
function describeChunks(plan) {
	const cached = cachedChunks(plan).length;
	const kept = cached === 0 ? "" : `, ${cached} of them from the cache,`;
	return `${counted(countChunks(plan), "chunk")}${kept} on ${counted(plan.jobs.length, "job")}`;
}
/** The Markdown of the summary page after combining. */
function summarizeRender(plan, result) {
	const [render] = plan.renders;
	const facts = [
		["Composition", escapeMarkdown(render.composition.id)],
		["Format", escapeMarkdown(describeFormat(render))],
		["Length", describeLength(result)],
		["Size", spokenSize(result.size)],
		["SHA-256", `\`${result.sha256}\``],
		["Artifact", `[${escapeMarkdown(result.outName)}](${result.artifactUrl})`],
		...soundRow(result),
		...releaseRows(result.published)
	];
	return [
		`### ${escapeMarkdown(result.outName)}`,
		...result.warnings.map((warning) => `> [!WARNING]\n> ${escapeMarkdown(warning)}`),
		markdownTable(["", ""], facts),
		`<details><summary>${describeChunks(plan)}</summary>`,
		markdownTable([
			"Chunk",
			"Frames",
			"Seconds",
			"fps",
			""
		], result.reports.map((report) => chunkRow(plan, report))),
		"</details>",
		...summarizeArtifacts(result),
		""
	].join("\n\n");
}
/** The Markdown of the summary page where there is nothing to show but what is wrong. */
function summarizeFailure(problems) {
	return [
		"### This job failed",
		...problems.map((problem) => `- ${escapeMarkdown(problem)}`),
		""
	].join("\n\n");
}
// src/core/user-error.ts
/**
* Something the user can put right: wrong input, a missing file, a refused token.
* It is shown as its lines alone, one for each problem, never with a stack trace.
*/
var UserError = class extends Error {
	name = "UserError";
	problems;
	constructor(problems, options) {
		const lines = typeof problems === "string" ? [problems] : problems;
		super(lines.join("\n"), options);
		this.problems = lines;
	}
};
// src/adapters/actions-reporter.ts
/** Lines and groups in GitHub's log; progress to the process that started this one, if it listens. */
const actionsReporter = {
	info: (line) => info(line),
	warning: (line) => warning(line),
	group: async (title, work) => await group(title, work),
	progress: (event) => {
		if (process.connected) process.send?.(event);
	}
};
// src/adapters/step-summary.ts
/** Adds Markdown to the step's summary page; outside of GitHub there is none. */
async function writeSummary(markdown) {
	if (process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(markdown, true).write();
}
// src/adapters/run-action.ts
/** GitHub sends SIGINT, and SIGTERM 7.5 s later: the work stops by itself within that time, or is stopped. */
const MILLISECONDS_TO_STOP = 5e3;
/** As a shell reports a process that SIGINT ended. */
const CANCELLED_EXIT_CODE = 130;
function reportRenderFailure(failure) {
	const { location } = failure;
	if (failure.excerpt !== "") info(failure.excerpt);
	error(failure.message, {
		title: "Rendering failed",
		...location === null ? {} : {
			file: location.file,
			startLine: location.line
		},
		...location?.column == null ? {} : { startColumn: location.column }
	});
}
/** A user's mistake is its lines alone; what we did not foresee comes with its stack. */
function reportError(error$1) {
	if (error$1 instanceof UserError) for (const problem of error$1.problems) error(problem);
	else if (error$1 instanceof RenderFailure) reportRenderFailure(error$1);
	else error(error$1 instanceof Error ? error$1.stack ?? error$1.message : String(error$1));
}
/** On the run's page too: there a person looks first. */
async function summarizeError(error) {
	await writeSummary(summarizeFailure(error instanceof UserError ? error.problems : [messageOf(error)]));
}
/** Waits until what was said has left this process, which in a pipe may take longer than the work. */
async function deliver() {
	for (const stream of [process.stdout, process.stderr]) await new Promise((done) => stream.write("", () => done()));
	if (process.connected) await new Promise((done) => process.send(null, () => done()));
}
/** Runs an action: shows its error, and stops its work when GitHub or the local command cancels it. */
async function runAction(work) {
	const controller = new AbortController();
	const cancel = (name) => {
		controller.abort(new UserError(`Cancelled by ${name}.`));
		setTimeout(() => process.exit(CANCELLED_EXIT_CODE), MILLISECONDS_TO_STOP).unref();
	};
	for (const name of ["SIGINT", "SIGTERM"]) process.on(name, cancel);
	process.once("disconnect", () => cancel("SIGHUP"));
	try {
		await work({
			reporter: actionsReporter,
			signal: controller.signal
		});
	} catch (error) {
		const { aborted } = controller.signal;
		reportError(aborted ? controller.signal.reason : error);
		process.exitCode = aborted ? CANCELLED_EXIT_CODE : 1;
		if (!aborted) await summarizeError(error);
	}
	await deliver();
	process.exit();
}
// src/adapters/action-inputs.ts
/** The inputs of an action as GitHub passes them: text, '' where one was left out. */
function collectInputs(table) {
	return Object.fromEntries(Object.keys(table).map((name) => [name, getInput(name, { trimWhitespace: false })]));
}
// src/render/damaged-artifact.ts
/** What an artifact store throws where the content is not what was uploaded. Any other error of a download may pass. */
var DamagedArtifact = class extends Error {
	name = "DamagedArtifact";
};
/** Whether an error, or what caused it, says that an artifact is damaged. */
function isDamaged(error) {
	if (!(error instanceof Error)) return false;
	return error instanceof DamagedArtifact || isDamaged(error.cause);
}
// src/core/artifact-names.ts
/** Hex digits of the plan's digest in a chunk's name: enough that two plans of a run never meet. */
const DIGEST_LENGTH$1 = 12;
/** Of the plan's `name`: the characters that artifact names, files and shells all leave alone. */
const NAME_PATTERN = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;
const KIT_ENDING = ".kit.tar.zst";
/** The kit is one file, and an artifact of one unzipped file has the file's name. */
function kitArtifactName(name) {
	return `${name}${KIT_ENDING}`;
}
/** With this the names of all artifacts of a plan begin that belong to its chunks and jobs. */
function planPrefix(name, planDigest) {
	return `${name}.${planDigest.slice(0, DIGEST_LENGTH$1)}.`;
}
/** The same, for who knows the name of the kit and has not read the plan. */
function planPrefixOfKit(kit, planDigest) {
	return planPrefix(kit.endsWith(KIT_ENDING) ? kit.slice(0, -12) : kit, planDigest);
}
/**
* The name holds the plan's digest: chunks of another plan can not be taken for this one's,
* and a chunk is found again by any later attempt of the same plan.
*/
function chunkArtifactName(name, planDigest, { render, chunk }) {
	return `${planPrefix(name, planDigest)}${render}-${String(chunk).padStart(3, "0")}.chunk`;
}
/** What GitHub's artifact service refuses in a name; a folder refuses it too, so that a run under act finds it. */
const REFUSED_CHARACTERS = /["<>:|*?\r\n\\/]/;
/** The name of the result's artifact: a file's name may hold anything, an artifact's may not. */
function resultArtifactName(outName) {
	return outName.replaceAll(new RegExp(REFUSED_CHARACTERS, "g"), "-");
}
/** Names the artifact of a finished file that did not pass the check of the result. */
function unverifiedName(artifact) {
	return `unverified-${artifact}`;
}
// src/adapters/artifact-content.ts
/**
* The name that an artifact gets.
*
* @throws {UserError} for a name that GitHub does not take
*/
function artifactName(content) {
	const name = "file" in content ? basename(content.file) : content.name;
	if (name === "" || name === "." || name === ".." || REFUSED_CHARACTERS.test(name)) throw new UserError(`${JSON.stringify(name)} can not name an artifact: choose a name without " < > : | * ? / \\ and line breaks.`);
	return name;
}
/**
* What an artifact is made of: a folder, and the paths of the files in it.
*
* @throws for a file that is not there, and as {@link listFiles} does
*/
async function filesOf(content) {
	if ("folder" in content) return {
		folder: content.folder,
		files: await listFiles(content.folder)
	};
	if (!(await stat(content.file)).isFile()) throw new Error(`${content.file} is not a file.`);
	return {
		folder: dirname(content.file),
		files: [basename(content.file)]
	};
}
/**
* Paths of the files in a folder and below, relative to it, with slashes, in the order of their code units.
* Links count as what they lead to; empty folders do not travel.
*
* @throws where there is no file: neither store keeps an artifact without one
*/
async function listFiles(folder) {
	const files = [];
	for (const path of await readdir(folder, { recursive: true })) if ((await stat(join(folder, path))).isFile()) files.push(path.split(sep).join("/"));
	if (files.length === 0) throw new Error(`There is no file in ${folder}: an artifact needs at least one.`);
	return files.toSorted((a, b) => a < b ? -1 : 1);
}
/** Moves files to another folder of the same disk, over those that are there. */
async function moveFiles(from, to) {
	for (const path of await listFiles(from)) {
		const target = join(to, path);
		await mkdir(dirname(target), { recursive: true });
		await rename(join(from, path), target);
	}
}
/** Copies, as clones where the file system has them, and gives the bytes of all files. */
async function copyFiles(from, files, to) {
	let size = 0;
	for (const path of files) {
		const target = join(to, path);
		await mkdir(dirname(target), { recursive: true });
		await copyFile(join(from, path), target, constants.COPYFILE_FICLONE);
		size += (await stat(target)).size;
	}
	return size;
}
// src/render/digest.ts
/** sha256 in hex of a text or of bytes. */
function digestOf(content) {
	return hash("sha256", content);
}
/**
* sha256 in hex over all files of a folder: of each its path with `/` and its own digest, by path.
* Links count as what they lead to. It is the same wherever the folder lies.
*
* @param counts by its path whether a file is among them
*/
async function digestFolder(folder, counts = () => true) {
	const lines = [];
	for (const path of (await readdir(folder, { recursive: true })).toSorted()) {
		const file = join(folder, path);
		if (!counts(path) || !(await stat(file)).isFile()) continue;
		lines.push(`${(await digestFile(file)).sha256}  ${path.split(sep).join("/")}`);
	}
	return digestOf(lines.join("\n"));
}
/** Bytes of a file up to which it is read in one go: of a bundle's many small files that takes half the time of streams. */
const MOST_AT_ONCE = 16 * 2 ** 20;
/** Size in bytes and sha256 in hex of a file. */
async function digestFile(file) {
	const { size } = await stat(file);
	if (size <= MOST_AT_ONCE) return {
		size,
		sha256: digestOf(await readFile(file))
	};
	const stream = createHash("sha256");
	await pipeline(createReadStream(file), stream);
	return {
		size,
		sha256: stream.digest("hex")
	};
}
// src/adapters/folder-artifacts.ts
const RECORD_SUFFIX = ".json";
/** What `<root>/<name>.json` holds. The files lie in `<root>/content/<content>/`. */
const recordSchema$1 = strictObject({
	name: string(),
	kind: _enum(["file", "folder"]),
	/** Bytes of all files. */
	size: int().nonnegative(),
	digest: string(),
	content: uuid()
});
/**
* Artifacts in a folder that all jobs share: under act, and for the local command.
*
* An upload copies its files to a place of their own and then renames a record into place. Renaming a file is atomic,
* so that other processes see an artifact whole or not at all, and the last of several uploads of a name wins.
*/
function folderArtifacts(root) {
	return {
		upload: (content) => upload$1(root, content),
		list: () => list(root),
		download: (artifact, folder) => download(root, artifact, folder),
		delete: (name) => remove(root, name)
	};
}
async function upload$1(root, content) {
	const name = artifactName(content);
	const kind = "file" in content ? "file" : "folder";
	const source = await filesOf(content);
	const id = randomUUID();
	const folder = contentFolder(root, id);
	try {
		const record = {
			name,
			kind,
			size: await copyFiles(source.folder, source.files, folder),
			digest: await digestContent(kind, folder, name),
			content: id
		};
		const replaced = await readRecord(root, name);
		await writeRecord$1(root, record);
		if (replaced !== null) await discard(contentFolder(root, replaced.content));
		return describe$1(root, record);
	} catch (error) {
		await discard(folder);
		throw error;
	}
}
async function list(root) {
	const found = [];
	for (const entry of await entriesOf(root)) {
		if (!entry.isFile() || !entry.name.endsWith(RECORD_SUFFIX)) continue;
		const record = await readRecord(root, entry.name.slice(0, -5));
		if (record !== null) found.push(describe$1(root, record));
	}
	return found;
}
async function download(root, artifact, folder) {
	const record = await readRecord(root, artifact.name);
	if (record === null) throw new Error(`The artifact ${JSON.stringify(artifact.name)} is not in ${root}.`);
	const stored = contentFolder(root, record.content);
	const actual = await digestContent(record.kind, stored, record.name);
	if (actual !== artifact.digest) throw new DamagedArtifact(`The artifact ${JSON.stringify(artifact.name)} in ${root} is damaged, or was replaced: its digest is ${actual}, expected ${artifact.digest}.`);
	await copyFiles(stored, await listFiles(stored), folder);
}
async function remove(root, name) {
	const record = await readRecord(root, name);
	if (record === null) return;
	await rm(recordFile$1(root, name), { force: true });
	await discard(contentFolder(root, record.content));
}
function describe$1(root, { name, kind, size, digest, content }) {
	const folder = contentFolder(root, content);
	return {
		name,
		size,
		digest,
		url: pathToFileURL(kind === "file" ? join(folder, name) : folder).href
	};
}
async function digestContent(kind, folder, name) {
	return `sha256:${kind === "file" ? (await digestFile(join(folder, name))).sha256 : await digestFolder(folder)}`;
}
/** Null where there is no artifact of that name. */
async function readRecord(root, name) {
	const file = recordFile$1(root, name);
	let text;
	try {
		text = await readFile(file, "utf8");
	} catch (error) {
		if (isNotFound(error)) return null;
		throw error;
	}
	try {
		return recordSchema$1.parse(JSON.parse(text));
	} catch (error) {
		throw new Error(`${file} is no record of an artifact. Delete it, or choose another folder.`, { cause: error });
	}
}
async function writeRecord$1(root, record) {
	const draft = `${contentFolder(root, record.content)}${RECORD_SUFFIX}`;
	await writeFile(draft, `${JSON.stringify(record, null, 2)}\n`);
	await rename(draft, recordFile$1(root, record.name));
}
async function entriesOf(root) {
	try {
		return await readdir(root, { withFileTypes: true });
	} catch (error) {
		if (isNotFound(error)) return [];
		throw error;
	}
}
function contentFolder(root, id) {
	return join(root, "content", id);
}
function recordFile$1(root, name) {
	return join(root, `${artifactName({
		name,
		folder: root
	})}${RECORD_SUFFIX}`);
}
function discard(folder) {
	return rm(folder, {
		recursive: true,
		force: true
	});
}
function isNotFound(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
// src/adapters/user-cache.ts
/** Where remotion-matrix keeps things on this machine: in the user's cache folder, as the XDG rules have it. */
function userCacheFolder(env) {
	return join(env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "remotion-matrix");
}
// src/adapters/artifact-store.ts
/** Names the folder that takes the place of GitHub's artifact service. */
const ARTIFACTS_VARIABLE = "REMOTION_MATRIX_ARTIFACTS";
/**
* The store that fits where the action runs: the folder that `REMOTION_MATRIX_ARTIFACTS` names; under act a folder of
* the user's cache; else GitHub's artifact service.
*
* @param options of GitHub's service; a folder keeps what it has
* @throws {UserError} where there is neither a folder nor an artifact service
*/
function openArtifactStore(env, options = {}) {
	const folder = artifactFolder(env);
	if (folder !== null) return folderArtifacts(folder);
	const problem = missingService(env);
	if (problem !== null) throw new UserError(`${problem} Set ${ARTIFACTS_VARIABLE} to a folder that all jobs share, and artifacts are kept there instead.`);
	return githubStore(options);
}
/** Whether artifacts lie in a folder here, which all jobs share. */
function usesArtifactFolder(env) {
	return artifactFolder(env) !== null;
}
function artifactFolder(env) {
	const given = read(env, ARTIFACTS_VARIABLE);
	if (given !== void 0) return resolve(given);
	if (env["ACT"] !== "true") return null;
	const repository = (read(env, "GITHUB_REPOSITORY") ?? "local").replaceAll("/", "-");
	return join(userCacheFolder(env), "act", repository, read(env, "GITHUB_RUN_ID") ?? "1");
}
/** One line for what keeps GitHub's client from working, or null. */
function missingService(env) {
	const server = new URL(read(env, "GITHUB_SERVER_URL") ?? "https://github.com").hostname;
	if (!/^github\.com$|\.ghe\.com$|\.localhost$/i.test(server)) return `${server} is a GitHub Enterprise Server, whose artifact service can not be used.`;
	const missing = ["ACTIONS_RUNTIME_TOKEN", "ACTIONS_RESULTS_URL"].filter((name) => read(env, name) === void 0);
	if (missing.length === 0) return null;
	return `There is no artifact service here: ${missing.join(" and ")} are set only in steps that use an action, in a workflow on GitHub, and not here.`;
}
/** An empty variable counts as one that is not set. */
function read(env, name) {
	return env[name] === "" ? void 0 : env[name];
}
/** Loads GitHub's client, and the Azure SDK with it, only when it is used. */
function githubStore(options) {
	const open = async () => (await import("./github-artifacts.js")).githubArtifacts(options);
	return {
		upload: async (content) => (await open()).upload(content),
		list: async () => (await open()).list(),
		download: async (artifact, folder) => (await open()).download(artifact, folder),
		delete: async (name) => (await open()).delete(name)
	};
}
// src/adapters/folder-cache-entries.ts
/** What `entry.json` of an entry holds; the files lie beside it in `content/`. */
const recordSchema = strictObject({
	key: string(),
	/** Bytes of all files. */
	size: int().nonnegative(),
	/** As `digestFolder()` gives it. */
	digest: string(),
	/** Milliseconds since 1970. */
	savedAt: number$1()
});
/** A key may hold any letters, and be longer than a file's name; so its digest names the folder. */
function entryFolder(root, kind, key) {
	return join(root, kind, digestOf(key));
}
function contentOf({ folder }) {
	return join(folder, "content");
}
function recordFile(folder) {
	return join(folder, "entry.json");
}
async function writeRecord(folder, record) {
	await writeFile(recordFile(folder), JSON.stringify(record));
}
/** Null where there is none, or no whole one. */
async function readEntry(folder) {
	try {
		return {
			...recordSchema.parse(JSON.parse(await readFile(recordFile(folder), "utf8"))),
			folder,
			usedAt: (await stat(recordFile(folder))).mtimeMs
		};
	} catch {
		return null;
	}
}
/** The entries of a kind, the newest first. */
async function listEntries(root, kind) {
	const entries = [];
	for (const name of await readdir(join(root, kind)).catch(() => [])) {
		const entry = await readEntry(join(root, kind, name));
		if (entry !== null) entries.push(entry);
	}
	return entries.toSorted((a, b) => b.savedAt - a.savedAt);
}
// src/render/ports.ts
/** What is kept: Chrome, the bundler's own cache, finished bundles, seconds that frames took, or finished chunks. */
const CACHE_KINDS = [
	"chrome",
	"webpack",
	"bundle",
	"times",
	"chunk"
];
// src/adapters/folder-cache-limit.ts
/** Milliseconds after which a draft is taken for what a crashed process left behind. */
const DRAFT_AGE = 864e5;
/** Removes what was not used for the longest time, until all entries together are within the limit, in bytes. */
async function makeRoom(root, limit) {
	await removeOldDrafts(root);
	const entries = (await Promise.all(CACHE_KINDS.map((kind) => listEntries(root, kind)))).flat();
	let total = entries.reduce((sum, { size }) => sum + size, 0);
	for (const entry of entries.toSorted((a, b) => a.usedAt - b.usedAt)) {
		if (total <= limit) return;
		await removeAtOnce(root, entry.folder);
		total -= entry.size;
	}
}
/** Renamed first, so that nobody sees half of it. Another process may have been faster. */
async function removeAtOnce(root, folder) {
	const leaving = join(root, "drafts", randomUUID());
	await mkdir(join(root, "drafts"), { recursive: true });
	await rename(folder, leaving).catch(() => void 0);
	await rm(leaving, {
		recursive: true,
		force: true
	});
}
async function removeOldDrafts(root) {
	const drafts = join(root, "drafts");
	for (const name of await readdir(drafts).catch(() => [])) {
		const made = await stat(join(drafts, name)).catch(() => null);
		if (made === null || Date.now() - made.mtimeMs < DRAFT_AGE) continue;
		await rm(join(drafts, name), {
			recursive: true,
			force: true
		});
	}
}
// src/adapters/place-folder.ts
/** Puts a folder where another may be, on the same disk; files of the same path are replaced, and others stay. */
async function placeFolder(from, to) {
	try {
		await rename(from, to);
	} catch (error) {
		if (!isTaken(error)) throw error;
		await moveFiles(from, to);
	}
}
/** Whether a folder could not be renamed because there is one that is not empty. */
function isTaken(error) {
	return error instanceof Error && "code" in error && TAKEN.includes(String(error.code));
}
/** POSIX allows both. */
const TAKEN = ["ENOTEMPTY", "EEXIST"];
// src/adapters/folder-cache.ts
/** Bytes that a folder keeps: as much as GitHub keeps for a repository. */
const LIMIT = 10 * 1024 ** 3;
/**
* A cache in a folder that processes may share. An entry is a folder that is renamed into place when it is whole, so that
* others see all of it or nothing. An entry that is broken counts as absent, and is removed when it is found out.
*/
function folderCache(root, options) {
	return {
		lookUp: (kind, keys) => lookUp$1(root, kind, keys),
		restore: (request) => restore$1(root, request),
		save: (request) => save(root, request, options)
	};
}
async function lookUp$1(root, kind, keys) {
	const found = /* @__PURE__ */ new Set();
	for (const key of keys) {
		const entry = await readEntry(entryFolder(root, kind, key));
		if (entry === null) continue;
		await markUsed(entry);
		found.add(key);
	}
	return found;
}
async function restore$1(root, { kind, key, prefix, folder }) {
	const exact = await readEntry(entryFolder(root, kind, key));
	if (exact !== null && await take(exact, folder)) return key;
	if (prefix === void 0) return null;
	for (const entry of await listEntries(root, kind)) if (entry.key.startsWith(prefix) && await take(entry, folder)) return entry.key;
	return null;
}
/** Copies the content beside the folder, compares its digest, and moves it in. False for a broken entry. */
async function take(entry, folder) {
	const arriving = join(dirname(folder), `.arriving-${randomUUID()}`);
	try {
		if (!await copyWhole(entry, arriving)) {
			await rm(entry.folder, {
				recursive: true,
				force: true
			});
			return false;
		}
		await markUsed(entry);
		await placeFolder(arriving, folder);
		return true;
	} finally {
		await rm(arriving, {
			recursive: true,
			force: true
		});
	}
}
/** False where files are missing or changed, as when another process has just removed the entry. */
async function copyWhole(entry, folder) {
	try {
		await copyFiles(contentOf(entry), await listFiles(contentOf(entry)), folder);
		return await digestFolder(folder) === entry.digest;
	} catch (error) {
		if (error.code === "ENOENT") return false;
		throw error;
	}
}
async function save(root, { kind, key, folder }, { reporter, limit = LIMIT }) {
	const target = entryFolder(root, kind, key);
	const draft = join(root, "drafts", randomUUID());
	try {
		if (await readEntry(target) !== null) return;
		const content = contentOf({ folder: draft });
		await writeRecord(draft, {
			key,
			size: await copyFiles(folder, await listFiles(folder), content),
			digest: await digestFolder(content),
			savedAt: Date.now()
		});
		await mkdir(dirname(target), { recursive: true });
		await removeBroken(target);
		await rename(draft, target).catch(ignoreTaken);
		await makeRoom(root, limit);
	} catch (error) {
		reporter.warning(`${key} could not be kept in ${root}: ${messageOf(error)}`);
	} finally {
		await rm(draft, {
			recursive: true,
			force: true
		});
	}
}
/** What is left of a broken entry would take its place for ever. */
async function removeBroken(target) {
	if (await readEntry(target) === null) await rm(target, {
		recursive: true,
		force: true
	});
}
/** Another process has saved the key meanwhile: what it has stays. */
function ignoreTaken(error) {
	if (!isTaken(error)) throw error;
}
/** An entry that another process has just removed needs no mark. */
async function markUsed(entry) {
	const now = /* @__PURE__ */ new Date();
	await utimes(recordFile(entry.folder), now, now).catch(() => void 0);
}
// src/adapters/cache-messages.ts
/** What the process of GitHub's cache is asked; one thing at a time. Names are keys as the service has them. */
const cacheRequestSchema = discriminatedUnion("do", [
	strictObject({
		do: literal("look-up"),
		names: array(string()).readonly()
	}),
	strictObject({
		do: literal("restore"),
		name: string(),
		prefix: string().nullable(),
		/** One that does not exist yet, for the content alone. */
		folder: string()
	}),
	strictObject({
		do: literal("save"),
		name: string(),
		folder: string()
	})
]);
const cacheReplySchema = strictObject({
	/** The names that were found, or saved. */
	names: array(string()),
	/** Why something did not work, in the client's words; null where all did. */
	problem: string().nullable()
});
// src/adapters/own-program.ts
/**
* The path of a program of ours that is started as a process of its own. In `dist` it lies beside what it was built into;
* in the source it is not built.
*/
function ownProgram(name) {
	return join(import.meta.dirname, `${name}${extname(import.meta.filename)}`);
}
// src/adapters/cache-workers.ts
/** Processes at once. Each loads the client, which is large, and is used again. */
const WORKERS = 4;
/**
* Starts processes for requests when there are any. They do not keep this one alive, and end with it.
*
* @throws what the function gives, where a process dies
*/
function startCacheWorkers(env) {
	const lanes = Array.from({ length: WORKERS }, () => ({
		waiting: 0,
		last: Promise.resolve(),
		worker: null
	}));
	return (request) => {
		const lane = lanes.reduce((best, each) => each.waiting < best.waiting ? each : best);
		lane.waiting += 1;
		const reply = lane.last.then(async () => await exchange(lane, env, request));
		lane.last = reply.catch(() => void 0).then(() => lane.waiting -= 1);
		return reply;
	};
}
async function exchange(lane, env, request) {
	const worker = lane.worker ??= start(env, lane);
	holdAlive(worker, true);
	const listening = new AbortController();
	const { signal } = listening;
	try {
		worker.send(request);
		const ended = once(worker, "exit", { signal }).then(([code, killedBy]) => {
			throw new Error(`its process ended with ${String(code ?? killedBy)}.`);
		});
		const [reply] = await Promise.race([once(worker, "message", { signal }), ended]);
		return cacheReplySchema.parse(reply);
	} finally {
		listening.abort();
		holdAlive(worker, false);
	}
}
/** A worker that ends, whenever that is, makes room for another one. */
function start(env, lane) {
	return fork(ownProgram("cache-worker"), [], {
		env,
		execArgv: [],
		stdio: [...[
			"ignore",
			"ignore",
			"inherit",
			"ipc"
		]]
	}).once("exit", () => lane.worker = null);
}
/** While a request is open this process waits for it; else it may end. */
function holdAlive(worker, hold) {
	for (const handle of [worker, worker.channel]) if (hold) handle?.ref();
	else handle?.unref();
}
// src/adapters/github-cache.ts
/**
* GitHub's cache of the repository, through `@actions/cache` in processes of its own. A key is saved once and never
* changes; GitHub removes what was not used for 7 days, and what goes beyond 10 GB.
*
* @param env of a step of a JavaScript action
*/
function githubCache(env, reporter) {
	const ask = tellingOnce(startCacheWorkers(env), reporter);
	return {
		lookUp: (kind, keys) => lookUp(ask, kind, keys),
		restore: (request) => restore(ask, request),
		save: async ({ kind, key, folder }) => {
			await ask({
				do: "save",
				name: nameOf(kind, key),
				folder: resolve(folder)
			}, `save ${key}`);
		}
	};
}
/** Keys of all workflows of a repository stand in one list. */
function nameOf(kind, key) {
	return `remotion-matrix-${kind}-${key}`;
}
function keyOf$1(kind, name) {
	return name.slice(nameOf(kind, "").length);
}
async function lookUp(ask, kind, keys) {
	if (keys.length === 0) return /* @__PURE__ */ new Set();
	const found = await ask({
		do: "look-up",
		names: keys.map((key) => nameOf(kind, key))
	}, "look up what is kept");
	return new Set(found.map((name) => keyOf$1(kind, name)));
}
async function restore(ask, { kind, key, prefix, folder }) {
	const arriving = join(dirname(resolve(folder)), `.arriving-${randomUUID()}`);
	try {
		const [name] = await ask({
			do: "restore",
			name: nameOf(kind, key),
			prefix: prefix === void 0 ? null : nameOf(kind, prefix),
			folder: arriving
		}, `restore ${key}`);
		if (name === void 0) return null;
		const found = keyOf$1(kind, name);
		if (found !== key && (prefix === void 0 || !found.startsWith(prefix))) return null;
		await placeFolder(arriving, folder);
		return found;
	} finally {
		await rm(arriving, {
			recursive: true,
			force: true
		});
	}
}
/** The first problem is a warning, and those after it are plain lines. */
function tellingOnce(send, reporter) {
	let told = false;
	return async (request, task) => {
		const reply = await send(request).catch((error) => ({
			names: [],
			problem: messageOf(error)
		}));
		if (reply.problem !== null) {
			const line = `GitHub's cache: could not ${task}: ${reply.problem}`;
			if (told) reporter.info(line);
			else reporter.warning(line);
			told = true;
		}
		return reply.names;
	};
}
// src/adapters/cache.ts
/** Names the folder that takes the place of GitHub's cache. */
const CACHE_VARIABLE = "REMOTION_MATRIX_CACHE";
/**
* What is kept from run to run, where the action runs: the folder that `REMOTION_MATRIX_CACHE` names; GitHub's cache
* where its service is there; else `remotion-matrix/cache` in the user's cache folder. Where artifacts lie in a folder
* (the local command, and under act) the cache does too.
*/
function openCache(env, reporter) {
	return openSharedCache(env, reporter) ?? folderCache(cacheFolder(env), { reporter });
}
/**
* GitHub's cache, or null where it is not used. For what lies on this machine anyway, such as Chrome: a folder of the
* same machine would only hold it twice.
*/
function openSharedCache(env, reporter) {
	return has(env, "REMOTION_MATRIX_CACHE") || usesArtifactFolder(env) || !hasService(env) ? null : githubCache(env, reporter);
}
/** By the variables that `@actions/cache` reads: those of service v2, or the address of the older one. */
function hasService(env) {
	const v2 = has(env, "ACTIONS_CACHE_SERVICE_V2") && has(env, "ACTIONS_RESULTS_URL");
	return has(env, "ACTIONS_RUNTIME_TOKEN") && (v2 || has(env, "ACTIONS_CACHE_URL"));
}
function cacheFolder(env) {
	const given = env[CACHE_VARIABLE];
	if (given) return resolve(given);
	return join(userCacheFolder(env), "cache");
}
/** An empty variable counts as one that is not set. */
function has(env, name) {
	return (env[name] ?? "") !== "";
}
// src/adapters/chrome-version.ts
/** Milliseconds: an executable that opens a window in place of answering is not waited for. */
const LONGEST = 1e4;
/**
* What a Chrome says of itself, such as `Google Chrome for Testing 149.0.7790.0`; both of Remotion's kinds do. Of an
* executable that does not answer, the digest of its file.
*/
async function readChromeVersion(executable) {
	try {
		const { stdout } = await promisify(execFile)(executable, ["--version"], { timeout: LONGEST });
		if (stdout.trim() !== "") return stdout.trim();
	} catch {}
	return (await digestFile(executable)).sha256;
}
// src/adapters/chunk-surroundings.ts
/** What this machine adds to the chunks that it renders; Chrome has the time zone and the language of this process. */
async function readSurroundings(browserExecutable, environment) {
	const { timeZone, locale } = Intl.DateTimeFormat().resolvedOptions();
	return {
		chrome: await readChromeVersion(browserExecutable),
		environment,
		timeZone,
		locale
	};
}
// src/adapters/kit-archive.ts
/** Bytes that are read and unpacked at a time; between two of them other work goes on. */
const PART = 1 << 20;
/** `./bundle/index.html` as `bundle/index.html`, and a folder without its slash. */
function plainPath(entry) {
	return entry.replace(/^\.\//, "").replace(/\/$/, "");
}
/** @throws where an entry would lie outside of the folder that it is unpacked into. */
function refuseOutside(entry) {
	if (isAbsolute(entry) || normalize(entry).startsWith("..")) throw new Error(`its entry ${entry} lies outside of it`);
}
/** Packs a folder into a .tar.zst: unlike a zip of the artifact service it keeps modes and links. */
const tarArchiver = {
	pack: async (folder, file, first = []) => {
		const there = new Set(first.filter((path) => existsSync(join(folder, path))));
		const filter = (path) => !path.startsWith("./") || !there.has(plainPath(path));
		Qn({
			cwd: folder,
			file,
			zstd: true,
			portable: true,
			sync: true,
			filter
		}, [...there, "."]);
	},
	unpack: async (file, folder, onEntry) => {
		await mkdir(folder, { recursive: true });
		const unpacking = new xe({
			cwd: folder,
			strict: true,
			preservePaths: true,
			onReadEntry: ({ path }) => {
				refuseOutside(path);
				onEntry?.(plainPath(path));
			}
		});
		await pipeline(createReadStream(file, { highWaterMark: PART }), zlib.createZstdDecompress({ chunkSize: PART }), async (parts) => {
			for await (const part of parts) unpacking.write(part);
		});
		unpacking.end();
	}
};
// src/core/seam-pictures.ts
/** Filters and output that leave of a picture the mean colours of its blocks: 4 bytes each, red, green, blue, alpha. */
function blocksOutput({ columns, rows }, filters, file) {
	return [
		"-map",
		"0:v:0",
		"-an",
		"-vf",
		[
			...filters,
			`scale=${columns}:${rows}:flags=area`,
			"format=rgba"
		].join(","),
		...[
			"-c:v",
			"rawvideo",
			"-fps_mode",
			"passthrough",
			"-f",
			"image2",
			"-update",
			"1"
		],
		"-y",
		file
	];
}
/** What ffmpeg is to do to leave the blocks of a picture's file. */
function shrinkArguments(picture, grid, file) {
	return [
		"-f",
		"image2",
		"-pattern_type",
		"none",
		"-i",
		picture,
		...blocksOutput(grid, [], file)
	];
}
/** Whether a command has the frames as its input, and not what is encoded already. */
function readsFrames(args) {
	const format = args.indexOf("-f");
	return format !== -1 && format < args.indexOf("-i") && ["image2", "image2pipe"].includes(args[format + 1]);
}
/** Lets a command that encodes a chunk leave out the frame behind its last one, and take the pictures. */
function takePictures$1(args, { frameCount, grid, own, next }) {
	if (!readsFrames(args)) return args;
	return [
		...args.toSpliced(-1, 0, "-frames:v", String(frameCount)),
		...own === null ? [] : blocksOutput(grid, ["trim=end_frame=1"], own),
		...next === null ? [] : blocksOutput(grid, [`trim=start_frame=${frameCount}`], next.file)
	];
}
/**
* Renders one frame more than the chunk has, the first of its right neighbour, and takes pictures of that one and of the
* chunk's own first frame as they go to the encoder. Encoded is the chunk alone: its packets are those that it has without.
*/
function withSeamPictures(given, request) {
	const [first, last] = given["frameRange"];
	const override = given["ffmpegOverride"];
	return {
		...given,
		frameRange: [first, request.next?.frame ?? last],
		...override && { ffmpegOverride: (command) => takePictures$1(override(command), request) }
	};
}
/**
* An h264 MPEG-TS chunk that lasts this many seconds or less collapses the joined video to 0.1 s.
* Measured on Remotion 4.0.529 at 24, 30 and 60 fps: `(frames - 1) / fps` must exceed it.
*/
const SHORTEST_TS_SECONDS = .1;
/**
* An h264 MPEG-TS chunk of fewer frames gets wrong timestamps at any frame rate, the last one too.
* Measured on Remotion 4.0.529: a last chunk of 1 or 2 frames, and chunks of 2 frames at 1 to 8 fps.
*/
const FEWEST_TS_FRAMES = 3;
/**
* Codecs whose chunks have another one. `combineChunks()` joins h264 as MPEG-TS (`canConcatVideoSeamlessly()`).
* It makes a GIF anew from whatever chunks ffmpeg can read, with one palette for all frames: its chunks hold the
* frames as they are, and are `prores` for the sake of the container alone. MOV takes JPEG and PNG; the size need not
* be even; and Remotion does not encode while it renders, for which it would ask an encoder.
*/
const CHUNK_CODECS = {
	h264: "h264-ts",
	gif: "prores"
};
/** The codec that `renderMedia()` gets for a chunk; `combineChunks()` gets the final codec. */
function chunkCodec(codec) {
	return CHUNK_CODECS[codec] ?? codec;
}
/** Whether the chunks hold the frames as Chrome made them, and an encoder comes only with the result. */
function hasCopiedFrames(codec) {
	return codec === "gif";
}
/**
* The fewest frames that a chunk of this codec may have.
*
* @param fps frames per second of the output
*/
function fewestFramesPerChunk(codec, fps) {
	if (chunkCodec(codec) !== "h264-ts") return 1;
	let frames = FEWEST_TS_FRAMES;
	while ((frames - 1) / fps <= SHORTEST_TS_SECONDS) frames++;
	return frames;
}
/** File extensions of streams without a container: no sound and no length, and nothing in them to join by. */
const BARE_STREAMS = ["hevc"];
/** Whether a file has no container, by its extension: only one job can write it, as one machine would. */
function isBareStream(extension) {
	return BARE_STREAMS.includes(extension);
}
function leavesGoodRemainder(codec, frameCount, framesPerChunk) {
	const remainder = frameCount % framesPerChunk;
	return chunkCodec(codec) !== "h264-ts" || remainder === 0 || remainder >= FEWEST_TS_FRAMES;
}
/**
* The smallest number of frames per chunk, `wanted` or more, that the codec bears.
* A chunk as long as the whole is always right: it is not joined.
*/
function soundFramesPerChunk(codec, fps, frameCount, wanted) {
	let frames = Math.max(wanted, fewestFramesPerChunk(codec, fps), Math.ceil(frameCount / 900));
	while (frames < frameCount && !leavesGoodRemainder(codec, frameCount, frames)) frames++;
	return Math.min(frames, frameCount);
}
/** How many frames the output has. */
function countFrames([first, last], everyNthFrame) {
	return Math.floor((last - first) / everyNthFrame) + 1;
}
/**
* Cuts a frame range into chunks: chunk i covers the output frames `[i * n, (i + 1) * n)`.
* All have equal length but the last. Every range starts on a rendered frame, since Remotion
* counts every nth frame from the start of the range it is given.
*/
function splitFrames(range, everyNthFrame, framesPerChunk) {
	const frameCount = countFrames(range, everyNthFrame);
	const toFrame = (outputFrame) => range[0] + outputFrame * everyNthFrame;
	return Array.from({ length: Math.ceil(frameCount / framesPerChunk) }, (_, index) => {
		const start = index * framesPerChunk;
		const end = Math.min(start + framesPerChunk, frameCount);
		return {
			frameRange: [toFrame(start), toFrame(end - 1)],
			frameCount: end - start
		};
	});
}
/** Deals items out to at most `most` groups, in order, as evenly as can be. */
function dealOut(items, most) {
	const groups = Math.min(most, items.length);
	return Array.from({ length: groups }, (_, group) => items.slice(Math.floor(group * items.length / groups), Math.floor((group + 1) * items.length / groups)));
}
// src/core/concurrency.ts
/** Tabs at most where nobody asked for more: so many Remotion opens by itself on any machine (4.0.529). */
const MOST_AUTOMATIC_TABS = 8;
/**
* Tabs for each core where nobody asked for a number. While one waits another draws: of seven compositions four are
* done sooner by 5 to 11% with three tabs than with two on two cores, and none more than 2% later. With four some are done sooner
* and some later, and each tab takes memory. (`npm run bench`, "Tabs and browsers".)
*/
const TABS_PER_CORE = 1.5;
/** Frames for each tab, where there are more tabs than cores: fewer do not make up for loading the page once more. */
const FRAMES_PER_TAB = 20;
/**
* Browser tabs of a job. Left out or `auto`: three for every two cores, where Remotion's own default has one.
*
* @param cores of the machine that runs the job
* @param frames that are rendered in one go; left out, many
*/
function countTabs(concurrency, cores, frames = Number.POSITIVE_INFINITY) {
	if (concurrency === void 0 || concurrency === "auto") {
		const most = Math.min(Math.round(cores * TABS_PER_CORE), MOST_AUTOMATIC_TABS);
		return Math.max(Math.min(cores, most), Math.min(most, Math.floor(frames / FRAMES_PER_TAB)));
	}
	const share = /^(.+)%$/.exec(String(concurrency))?.[1];
	return share === void 0 ? Number(concurrency) : Math.max(1, Math.floor(cores * Number(share) / 100));
}
/** Jobs that run at once on one machine, so that their tabs keep every core busy. */
function countJobsAtOnce(concurrency, cores) {
	return Math.max(1, Math.floor(cores / countTabs(concurrency, cores)));
}
// src/core/read-inputs.ts
/** Text of more characters than this is cut when it is quoted in a problem. */
const QUOTED_LENGTH = 60;
/** Line breaks and control characters that JSON leaves as they are. */
const UNESCAPED = /[\u007f-\u009f\u2028\u2029]/g;
/** Quotes a value as one short line. */
function quote(value) {
	const characters = Array.from(value.slice(0, 122));
	const short = characters.length > QUOTED_LENGTH ? `${characters.slice(0, QUOTED_LENGTH).join("")}…` : value;
	return JSON.stringify(short).replaceAll(UNESCAPED, (character) => `\\u${character.codePointAt(0).toString(16).padStart(4, "0")}`);
}
/** One line for one refused value, naming the input, what was given and what is allowed. */
function refusal(name, given, allowed) {
	return `${name}: ${quote(given)} is not allowed. Allowed: ${allowed}.`;
}
/** GitHub passes an input that was left out as an empty string. */
function isGiven(text) {
	return text !== void 0 && text.trim() !== "";
}
/** Checks every input of a table, for callers that have more to check before they refuse. */
function checkInputs(table, raw) {
	const problems = [];
	const values = {};
	for (const [name, type] of Object.entries(table)) {
		const given = Object.hasOwn(raw, name) ? raw[name] : void 0;
		if (!isGiven(given)) continue;
		const result = type.safeParse(given);
		if (result.success) values[name] = result.data;
		else problems.push(refusal(name, given, result.error.issues.map((issue) => issue.message).join(", ")));
	}
	return {
		values,
		problems
	};
}
/**
* Reads every input of a table.
*
* @throws {UserError} with one line for each input that its type refuses.
*/
function readInputs(table, raw) {
	const { values, problems } = checkInputs(table, raw);
	if (problems.length > 0) throw new UserError(problems);
	return values;
}
// src/render/kit.ts
/** Paths inside a kit. */
const KIT = {
	plan: "plan.json",
	bundle: "bundle",
	runtime: "runtime",
	props: "props",
	fonts: "fonts",
	fontList: "fonts.json"
};
/**
* What a job needs to open Chrome comes first in the archive: it does so while the rest is unpacked. Remotion's programs
* are most of the runtime, and are not needed for it.
*/
const FIRST = [
	KIT.plan,
	KIT.fonts,
	KIT.fontList,
	KIT.runtime
];
function comesFirst(path) {
	const [top] = path.split("/");
	return FIRST.includes(top) && !path.includes("/@remotion/compositor-");
}
async function listFirst(kit) {
	return (await readdir(kit, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => !entry.isDirectory()).map((entry) => relative(kit, join(entry.parentPath, entry.name)).replaceAll(sep, "/")).filter(comesFirst);
}
/** Writes a text into the kit; gives its path there and its digest. */
async function writeKitFile(kit, path, content) {
	await mkdir(join(kit, KIT.props), { recursive: true });
	await writeFile(join(kit, path), content);
	return {
		path,
		sha256: digestOf(content)
	};
}
/** Writes the plan into the kit; gives the digest by which chunk jobs and combine know it. */
async function writePlan(kit, plan) {
	const content = JSON.stringify(plan, null, 2);
	await writeFile(join(kit, KIT.plan), content);
	return digestOf(content);
}
/** Packs and uploads the kit; gives the artifact's name. */
async function uploadKit(kit, folder, plan, tools) {
	const file = join(folder, kitArtifactName(plan.name));
	await tools.archiver.pack(kit, file, await listFirst(kit));
	const { name } = await tools.artifacts.upload({ file });
	return name;
}
async function readPlan(kit, expectedDigest) {
	let content;
	try {
		content = await readFile(join(kit, KIT.plan), "utf8");
	} catch (error) {
		throw new UserError("kit: it holds no plan.json. Give the output \"kit\" of the plan action.", { cause: error });
	}
	const digest = digestOf(content);
	if (digest !== expectedDigest) throw new UserError(`plan-digest: the plan in the kit has the digest ${digest}, expected ${expectedDigest}. Give "kit" and "plan-digest" of one and the same plan step, and each plan step of a run its own "name".`);
	const plan = JSON.parse(content);
	const parsed = planSchema.safeParse(plan);
	if (parsed.success) return parsed.data;
	throw new UserError(`kit: its plan can not be read by this version of remotion-matrix (it reads version 2). Use one version of the actions in all jobs.`, { cause: parsed.error });
}
/** Folders and files of the kit with the digests that its plan vouches for. */
function vouchedContent(plan) {
	const { bundleDigest, fonts, renders } = plan;
	return {
		folders: [{
			path: KIT.bundle,
			sha256: bundleDigest
		}, ...fonts.shipped === null ? [] : [{
			path: KIT.fonts,
			sha256: fonts.shipped
		}]],
		files: [...renders.flatMap(({ props }) => [props.input, props.resolved]), ...fonts.list === null ? [] : [fonts.list]]
	};
}
/**
* Holds what was unpacked against the digests that the plan vouches for, when all of it is.
*
* @throws {UserError} naming each file or folder that is another.
*/
async function checkKit({ plan, kit, unpacked }) {
	await unpacked;
	const { folders, files } = vouchedContent(plan);
	const problems = (await Promise.all([...folders.map(async (folder) => ({
		...folder,
		digest: await digestFolder(join(kit, folder.path))
	})), ...files.map(async (file) => ({
		...file,
		digest: (await digestFile(join(kit, file.path))).sha256
	}))])).filter(({ sha256, digest }) => digest !== sha256).map(({ path, sha256, digest }) => `kit: its ${path} has the digest ${digest}, expected ${sha256}. Run the plan job again.`);
	if (problems.length > 0) throw new UserError(problems);
}
async function downloadKit(name, folder, artifacts) {
	const listed = (await artifacts.list()).find((artifact) => artifact.name === name);
	if (listed === void 0) throw new UserError(refusal("kit", name, "the name of an artifact of this run, as plan's output \"kit\" gives it (the plan job may have failed, or its artifact has expired)"));
	try {
		await artifacts.download(listed, folder);
	} catch (error) {
		throw new UserError(`kit: ${messageOf(error)} Run this job again, and if that does not help, the plan job.`, { cause: error });
	}
}
/** Of the archive, or of the machine: a full disk says nothing of the plan job. */
function explainUnpacking(error, name) {
	const reason = messageOf(error);
	return error.syscall === void 0 ? `kit: the artifact "${name}" is no kit, or is damaged: ${reason}. Run the plan job again.` : `kit: this machine can not unpack the artifact "${name}": ${reason}.`;
}
/** Begins to unpack a kit; gives when all of it is there, as soon as what comes first is. */
async function beginToUnpack(file, kit, archiver) {
	const first = Promise.withResolvers();
	const open = /* @__PURE__ */ new Set([KIT.plan, KIT.runtime]);
	const unpacked = archiver.unpack(file, kit, (path) => {
		const [top] = path.split("/");
		open.delete(top);
		if (open.size === 0 && !comesFirst(path)) first.resolve();
	}).catch((error) => {
		throw new UserError(explainUnpacking(error, basename(file)), { cause: error });
	});
	await Promise.race([first.promise, unpacked]);
	return { unpacked };
}
/**
* Downloads the kit, unpacks it into a folder, and reads its plan. It does not wait for the rest, which
* {@link checkKit} holds against the plan.
*
* @throws {UserError} where the kit is missing or broken, or its plan is not the expected one.
*/
async function fetchKit(request, { archiver, artifacts }) {
	const { name, planDigest, folder } = request;
	await downloadKit(name, folder, artifacts);
	const kit = join(folder, "kit");
	const { unpacked } = await beginToUnpack(join(folder, name), kit, archiver);
	const settled = unpacked.catch(() => void 0);
	try {
		return {
			plan: await readPlan(kit, planDigest),
			kit,
			unpacked,
			[Symbol.asyncDispose]: async () => await settled
		};
	} catch (error) {
		await settled;
		throw error;
	}
}
// src/adapters/browser.ts
/**
* Where Chrome is kept for all runs on this machine: an `npm ci` of the project does not wipe it.
* Each Remotion has a folder of its own, since each wants another Chrome.
*/
function browserHome({ remotion, chromeMode }) {
	return join(userCacheFolder(process.env), `chrome-${remotion.version}-${chromeMode}`);
}
/** A Remotion version goes with one Chrome version. */
function cacheKey({ remotion, chromeMode }) {
	return `${chromeMode}-${platform()}-${arch()}-${remotion.version}`;
}
/** Where Remotion downloads to, in the package that its process stands in. */
const REMOTION_FOLDER = join("node_modules", ".remotion");
/** Where the path of the executable is kept, from the home on: Remotion alone knows how it lays out its folder. */
const KEPT_PATH = join(REMOTION_FOLDER, "executable.txt");
/** Null where no download has come to its end. */
function findKept(home) {
	const kept = join(home, KEPT_PATH);
	const path = existsSync(kept) ? readFileSync(kept, "utf8").trim() : "";
	return path !== "" && existsSync(join(home, path)) ? join(home, path) : null;
}
/** Asks Remotion only where no path is kept: that takes a process and the loading of all of Remotion. */
async function keepBrowser(request) {
	const { cache, save } = request;
	const home = browserHome(request);
	const folder = join(home, REMOTION_FOLDER);
	const entry = {
		kind: "chrome",
		key: cacheKey(request),
		folder
	};
	const cached = existsSync(folder) || await cache?.restore(entry) === entry.key;
	const kept = findKept(home);
	if (kept !== null) return kept;
	const { downloadBrowser } = await import("./download-browser.js");
	const path = await downloadBrowser(home, request);
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(home, KEPT_PATH), `${path}\n`);
	if (!cached && save) await cache?.save(entry);
	return join(home, path);
}
/**
* The Chrome to render with: the executable given, else the one in the cache, else Remotion's own download.
*
* @throws {UserError} where the executable given is not there, or the download fails; the reason of the signal
* where it is aborted.
*/
async function findBrowser(request) {
	const { given, signal } = request;
	if (given !== void 0) {
		if (existsSync(given)) return given;
		throw new UserError(`browser-executable: ${quote(given)} does not exist. Name the path of a Chrome Headless Shell, or leave it out to let Remotion download one.`);
	}
	try {
		return await keepBrowser(request);
	} catch (error) {
		signal.throwIfAborted();
		throw new UserError(`browser-executable: none given, and Remotion could not download Chrome: ${messageOf(error)}. Run the job again, or give the path of a Chrome Headless Shell.`, { cause: error });
	}
}
/**
* Makes closing a page twice harmless. Remotion 4.0.529 does so when a composition can not be selected,
* and then logs a stack trace that has nothing to do with the user's mistake.
*/
function closePagesOnce(browser) {
	const newPage = browser.newPage.bind(browser);
	browser.newPage = async (...options) => {
		const page = await newPage(...options);
		const close = page.close.bind(page);
		let closing;
		page.close = (...closeOptions) => closing ??= close(...closeOptions);
		return page;
	};
	return browser;
}
/**
* Opens Chrome with the launch flags that `renderMedia()` would have chosen.
*
* At SIGINT Remotion ends the process at once (4.0.529), so that what we do then, such as leaving a job's failure marker,
* would not be done. Its listener is taken off; Chrome ends with the process all the same.
*/
async function openBrowser(remotion, options) {
	const own = new Set(process.listeners("SIGINT"));
	const browser = await remotion.renderer.openBrowser("chrome", options);
	for (const listener of process.listeners("SIGINT")) if (!own.has(listener)) process.off("SIGINT", listener);
	return closePagesOnce(browser);
}
// src/core/encode-at-once.ts
/**
* An `ffmpegOverride` that lets ffmpeg encode each frame when it comes. By itself ffmpeg reads 5 MB of what is piped to it
* (`probesize`, 7.1) before it begins: some 90 JPEG frames of 1280x720, and so a chunk of 100 was encoded when its frames were
* rendered, and not beside them. What it would find there Remotion's command says, or the first frame does: the packets
* are the same (test/e2e/transport-stream.test.ts). 32 bytes are the least that ffmpeg takes; it reads one frame in any case.
*/
function encodeAtOnce({ type, args }) {
	return type === "pre-stitcher" ? [
		"-probesize",
		"32",
		...args
	] : [...args];
}
// src/core/transport-stream.ts
/**
* How `renderMedia()` is asked for a chunk in h264 MPEG-TS. For its own codec `h264-ts` it encodes once all frames are
* there; for `h264-mkv` beside them, as for `h264`, where the machine has the memory. The commands are the same but for
* the container, and so are the packets (Remotion 4.0.529: test/e2e/transport-stream.test.ts).
*/
const TRANSPORT_STREAM = {
	codec: "h264-mkv",
	ffmpegOverride: writeTransportStream
};
/** An `ffmpegOverride` that encodes at once and writes MPEG-TS, whatever the name of the output says. */
function writeTransportStream(command) {
	return encodeAtOnce(command).toSpliced(-1, 0, "-f", "mpegts");
}
/** The name under which Remotion takes the file of a chunk: for this codec it refuses another extension. */
function acceptedName(file, codec) {
	return codec === TRANSPORT_STREAM.codec ? file.replace(/\.ts$/, ".mkv") : file;
}
// src/adapters/remotion/ffmpeg.ts
/** Lets an abort cancel what Remotion does. */
async function withCancelSignal(remotion, signal, work) {
	const { cancel, cancelSignal } = remotion.renderer.makeCancelSignal();
	signal.throwIfAborted();
	signal.addEventListener("abort", cancel, { once: true });
	try {
		await work(cancelSignal);
	} finally {
		signal.removeEventListener("abort", cancel);
	}
}
/** Calls Remotion's ffmpeg. @throws with what it said where it fails */
async function callFfmpeg(remotion, args, signal) {
	await withCancelSignal(remotion, signal, async (cancelSignal) => {
		await remotion.renderer.RenderInternals.callFf({
			bin: "ffmpeg",
			args: [...args],
			indent: false,
			logLevel: "error",
			binariesDirectory: null,
			cancelSignal
		});
	});
}
// src/adapters/remotion/call-remotion.ts
/** As many as `renderMedia()` gives (Remotion 4.0.529). */
const SLOWEST_FRAMES = 10;
const renderMedia = async ({ renderer }, request, options, onProgress) => {
	const outputLocation = acceptedName(request.output, options["codec"]);
	const { slowestFrames } = await renderer.renderMedia({
		...options,
		outputLocation,
		onProgress: ({ renderedFrames, encodedFrames }) => onProgress({
			rendered: renderedFrames,
			encoded: encodedFrames
		})
	});
	await rename(outputLocation, request.output);
	return { slowestFrames };
};
const renderStill = async ({ renderer }, request, options, onProgress) => {
	const started = performance.now();
	await renderer.renderStill({
		...options,
		output: request.output
	});
	onProgress({
		rendered: 1,
		encoded: 1
	});
	return { slowestFrames: [{
		frame: Number(options["frame"]),
		time: Math.round(performance.now() - started)
	}] };
};
/** Takes the pictures of an image sequence's chunk of its files, and removes that of the neighbour's frame. */
async function takePictures(remotion, { own, next, grid }, folder, signal) {
	const files = (await readdir(folder)).toSorted().map((name) => join(folder, name));
	const [first, last] = [files[0], files.at(-1)];
	if (own !== null) await callFfmpeg(remotion, shrinkArguments(first, grid, own), signal);
	if (next === null) return;
	await callFfmpeg(remotion, shrinkArguments(last, grid, next.file), signal);
	await rm(last);
}
const renderFrames = async (remotion, request, options, onProgress, signal) => {
	const times = [];
	await remotion.renderer.renderFrames({
		...options,
		outputDir: request.output,
		onStart: () => void 0,
		onFrameUpdate: (rendered, frame, time) => {
			times.push({
				frame,
				time
			});
			onProgress({
				rendered,
				encoded: rendered
			});
		}
	});
	if (request.seams !== null) await takePictures(remotion, request.seams, request.output, signal);
	return { slowestFrames: times.toSorted((a, b) => b.time - a.time).slice(0, SLOWEST_FRAMES) };
};
/** Remotion's function for each type of render. */
const callRemotion = {
	"media": renderMedia,
	"still": renderStill,
	"image-sequence": renderFrames
};
// src/adapters/remotion/page-options.ts
/** Options of a render that decide what a page draws and how long it may take, under Remotion's own names. */
const PAGE_OPTIONS = [
	"timeoutInMilliseconds",
	"offthreadVideoCacheSizeInBytes",
	"offthreadVideoThreads",
	"mediaCacheSizeInBytes",
	"chromeMode"
];
/** What `renderFrames()` takes of the options of a render, whatever function that is for. */
function pageOptions({ renderOptions }) {
	return Object.fromEntries(PAGE_OPTIONS.filter((name) => renderOptions[name] !== void 0).map((name) => [name, renderOptions[name]]));
}
// src/adapters/remotion/crash-watch.ts
/**
* Ends a render whose Chrome crashes before all frames are there.
*
* Remotion 4.0.529 renders the frame of a crash again in a browser of its own. Where it encodes beside the frames that
* never comes to an end: the new pages are given to later frames, these wait until the frame before them is encoded, and
* that one waits for a page.
*/
var CrashWatch = class {
	#browser;
	#cancel;
	#frames;
	#isDrawn = false;
	#crashed = false;
	/**
	* @param frames that Remotion is asked for
	* @param cancel ends the render
	*/
	constructor(browser, frames, cancel) {
		this.#browser = browser;
		this.#cancel = cancel;
		this.#frames = frames;
		browser.on("closed-silent", this.#onClosed);
	}
	/** Without Chrome the encoder comes to its end all the same. */
	note(rendered) {
		this.#isDrawn ||= rendered >= this.#frames;
	}
	/** What a render failed by: where it was ended for a crash, that. */
	explain(error) {
		return this.#crashed ? new Error("Target closed: Chrome has crashed.", { cause: error }) : error;
	}
	[Symbol.dispose]() {
		this.#browser.off("closed-silent", this.#onClosed);
	}
	#onClosed = () => {
		if (this.#isDrawn) return;
		this.#crashed = true;
		this.#cancel();
	};
};
// \0@oxc-project+runtime@0.158.0/helpers/esm/usingCtx.js
function _usingCtx() {
	var r = "function" == typeof SuppressedError ? SuppressedError : function(r, e) {
		var n = Error();
		return n.name = "SuppressedError", n.error = r, n.suppressed = e, n;
	}, e = {}, n = [];
	function using(r, e) {
		if (null != e) {
			if (Object(e) !== e) throw new TypeError("using declarations can only be used with objects, functions, null, or undefined.");
			if (r) var o = e[Symbol.asyncDispose || Symbol["for"]("Symbol.asyncDispose")];
			if (void 0 === o && (o = e[Symbol.dispose || Symbol["for"]("Symbol.dispose")], r)) var t = o;
			if ("function" != typeof o) throw new TypeError("Object is not disposable.");
			t && (o = function o() {
				try {
					t.call(e);
				} catch (r) {
					return Promise.reject(r);
				}
			}), n.push({
				v: e,
				d: o,
				a: r
			});
		} else r && n.push({
			d: e,
			a: r
		});
		return e;
	}
	return {
		e,
		u: using.bind(null, !1),
		a: using.bind(null, !0),
		d: function d() {
			var o, t = this.e, s = 0;
			function next() {
				for (; o = n.pop();) try {
					if (!o.a && 1 === s) return s = 0, n.push(o), Promise.resolve().then(next);
					if (o.d) {
						var r = o.d.call(o.v);
						if (o.a) return s |= 2, Promise.resolve(r).then(next, err);
					} else s |= 1;
				} catch (r) {
					return err(r);
				}
				if (1 === s) return t !== e ? Promise.reject(t) : Promise.resolve();
				if (t !== e) throw t;
			}
			function err(n) {
				return t = t !== e ? new r(n, t) : n, next();
			}
			return next();
		}
	};
}
// src/adapters/remotion/render-failure.ts
function isUserCode({ originalFileName }) {
	return originalFileName !== null && !originalFileName.includes("node_modules") && !originalFileName.startsWith("webpack/");
}
/** Source maps name files from the project's root, often as `webpack://…/src/file.tsx` or `./src/file.tsx`. */
function locate(frame, projectPath) {
	if (frame.originalFileName === null || frame.originalLineNumber === null) return null;
	const file = frame.originalFileName.replace(/^webpack:\/\/[^/]*\//, "");
	return {
		file: posix.join(projectPath, file),
		line: frame.originalLineNumber,
		column: frame.originalColumnNumber
	};
}
function showFrame(internals, frame) {
	const code = isUserCode(frame) ? internals.formatStackFrameCodeFrame(frame) : null;
	return code === null ? internals.formatStackFrameLocationLine(frame) : `at ${internals.makeStackFrameFileName(frame)}\n${code}`;
}
function describe(internals, error, projectPath) {
	const frames = error.symbolicatedStackFrames ?? [];
	const own = frames.find(isUserCode) ?? frames[0];
	return new RenderFailure(`${error.frame === null ? "An error occurred" : `An error occurred while rendering frame ${error.frame}`}: ${error.name}: ${error.message}`, {
		location: own === void 0 ? null : locate(own, projectPath),
		excerpt: [...frames, ...error.delayRenderCall ?? []].flatMap((frame) => showFrame(internals, frame) ?? []).join("\n"),
		cause: error
	});
}
/**
* Takes the frames from the text of the stack, whose lines count from 1. Those that Remotion 4.0.529 gives
* are Chrome's protocol's, which count from 0: with them the line before is shown.
*/
function countFromOne(error, { renderer, noReact }) {
	const [stack = ""] = (error.stack ?? "").split(noReact.NoReactInternals.DELAY_RENDER_CALLSTACK_TOKEN);
	const frames = renderer.RenderInternals.parseStack(stack.split("\n"));
	if (error.stackFrame !== null && frames.length > 0) error.stackFrame = frames;
}
/** Frames of the page's stack name the server that Remotion had, which is gone by now. */
function pointAt(origin, frames) {
	for (const frame of frames ?? []) frame.fileName = frame.fileName.replace(/^https?:\/\/[^/]+/, origin);
}
/** Leads an error of the page back to the user's source. Any other error comes back as it is. */
async function explainRenderError(error, { remotion, bundle, projectPath }) {
	const internals = remotion.renderer.RenderInternals;
	if (!(error instanceof internals.SymbolicateableError)) return error;
	try {
		try {
			var _usingCtx$3 = _usingCtx();
			const { serveFolder } = await import("./serve-folder.js");
			const server = _usingCtx$3.a(await serveFolder(bundle));
			countFromOne(error, remotion);
			pointAt(server.origin, error.stackFrame);
			pointAt(server.origin, error.delayRenderCall);
			return describe(internals, await internals.symbolicateError(error), projectPath);
		} catch (_) {
			_usingCtx$3.e = _;
		} finally {
			await _usingCtx$3.d();
		}
	} catch {
		return error;
	}
}
// src/adapters/remotion/media-renderer.ts
/**
* Browser tabs that a render gets on this machine for so many frames in one go.
*
* @throws {UserError} where the user asks for more than there can be
*/
function tabsOfRender({ renderOptions }, { mostTabs }, frames) {
	const wanted = renderOptions["concurrency"];
	const cores = availableParallelism();
	const tabs = countTabs(wanted, cores, frames);
	if (wanted === void 0 || wanted === "auto") return Math.min(tabs, mostTabs);
	if (tabs > mostTabs) throw new UserError(`concurrency: ${wanted} tabs are too many for the ${counted(cores, "core")} of this machine. Allowed: ${mostTabs} at most, or a percentage of the cores.`);
	return tabs;
}
/** Frames that Remotion is asked for. */
function framesOf(render, given) {
	if (render.type === "still") return 1;
	return countFrames(given["frameRange"], render.everyNthFrame);
}
/** Calls Remotion, and collects what is to be heard if the request asks for it. */
async function collectSound({ soundCollector, version }, { collectsSound }, call) {
	if (!collectsSound) return {
		...await call(),
		sound: null
	};
	if (soundCollector === null) throw new UserError(`jobs: Remotion ${version} mixes sound in a way that chunks cannot follow. Set jobs to 1.`);
	const { result, sound } = await soundCollector.collect(call);
	return {
		...result,
		sound
	};
}
/** Remotion's `renderMedia()`, `renderStill()` and `renderFrames()` with one browser for all chunks. */
var RemotionMediaRenderer = class {
	#options;
	#browser = null;
	#props = /* @__PURE__ */ new Map();
	constructor(options) {
		this.#options = options;
		this.#browser = options.browser === void 0 ? null : Promise.resolve(options.browser);
	}
	/** Opens the browser before it is needed. */
	async open(render) {
		await this.#openBrowser(render);
	}
	async render(request, onProgress) {
		const { remotion, signal } = this.#options;
		const { render, seams } = request;
		const given = seams === null ? request.arguments : withSeamPictures(request.arguments, seams);
		const frames = framesOf(render, given);
		return await this.#explained(async (cancelSignal, cancel) => {
			try {
				var _usingCtx$2 = _usingCtx();
				const options = {
					...given,
					...await this.#commonOptions(render),
					concurrency: tabsOfRender(render, remotion, frames),
					onArtifact: request.onArtifact,
					cancelSignal
				};
				const call = async (listener) => await collectSound(remotion, request, async () => callRemotion[render.type](remotion, request, options, listener, signal));
				if (!this.#encodesBeside(request)) return await call(onProgress);
				const watch = _usingCtx$2.u(new CrashWatch(await this.#openBrowser(render), frames, cancel));
				try {
					return await call((progress) => {
						watch.note(progress.rendered);
						onProgress(progress);
					});
				} catch (error) {
					throw watch.explain(error);
				}
			} catch (_) {
				_usingCtx$2.e = _;
			} finally {
				_usingCtx$2.d();
			}
		});
	}
	#encodesBeside({ render, arguments: given }) {
		const { canUseParallelEncoding } = this.#options.remotion.renderer.RenderInternals;
		return render.type === "media" && canUseParallelEncoding(given["codec"]);
	}
	async timeFrames(render, frames, milliseconds) {
		const { remotion } = this.#options;
		const { timeRenderFrames } = await import("./frame-times.js");
		return await this.#explained(async (cancelled) => {
			const options = {
				...pageOptions(render),
				...await this.#commonOptions(render)
			};
			const timing = {
				tabs: tabsOfRender(render, remotion),
				milliseconds,
				cancelled
			};
			return await timeRenderFrames(remotion, render, frames, options, timing);
		});
	}
	/** Does what ends with the run, and leads its errors back to the user's source. */
	async #explained(work) {
		const { remotion, kit, plan, signal } = this.#options;
		const { cancel, cancelSignal } = remotion.renderer.makeCancelSignal();
		signal.throwIfAborted();
		signal.addEventListener("abort", cancel, { once: true });
		try {
			return await work(cancelSignal, cancel);
		} catch (error) {
			throw await explainRenderError(error, {
				remotion,
				bundle: join(kit, KIT.bundle),
				projectPath: plan.projectPath
			});
		} finally {
			signal.removeEventListener("abort", cancel);
		}
	}
	async #commonOptions(render) {
		const { kit, plan, environment, browserExecutable } = this.#options;
		const [props, puppeteerInstance] = await Promise.all([this.#readProps(render), this.#openBrowser(render)]);
		return {
			composition: {
				...render.composition,
				props: props.resolved,
				defaultProps: {}
			},
			inputProps: props.input,
			serveUrl: join(kit, KIT.bundle),
			puppeteerInstance,
			browserExecutable,
			chromiumOptions: plan.chromiumOptions,
			envVariables: { ...environment },
			overwrite: true,
			licenseKey: null
		};
	}
	async discardBrowser() {
		const browser = await this.#browser?.catch(() => null);
		this.#browser = null;
		await browser?.close({ silent: true }).catch(() => void 0);
	}
	async [Symbol.asyncDispose]() {
		await this.discardBrowser();
	}
	#readProps(render) {
		const { noReact } = this.#options.remotion;
		const read = async (path) => noReact.NoReactInternals.deserializeJSONWithSpecialTypes(await readFile(join(this.#options.kit, path), "utf8"));
		const key = render.props.resolved.path;
		const props = this.#props.get(key) ?? Promise.all([read(render.props.input.path), read(key)]).then(([input, resolved]) => ({
			input,
			resolved
		}));
		this.#props.set(key, props);
		return props;
	}
	#openBrowser(render) {
		const { remotion, plan, browserExecutable } = this.#options;
		const { scale, chromeMode, logLevel } = render.renderOptions;
		if (this.#browser !== null) return this.#browser;
		const opening = openBrowser(remotion, {
			browserExecutable,
			chromiumOptions: plan.chromiumOptions,
			forceDeviceScaleFactor: scale ?? 1,
			...chromeMode === void 0 ? {} : { chromeMode },
			...logLevel === void 0 ? {} : { logLevel }
		});
		this.#browser = opening;
		opening.then((browser) => browser.once("closed-silent", () => this.#forget(opening)), () => this.#forget(opening));
		return opening;
	}
	/** Remotion closes a crashed browser and ends the chunk with one of its own; the next chunk gets a new one. */
	#forget(browser) {
		if (this.#browser === browser) this.#browser = null;
	}
};
// src/adapters/project/page-environment.ts
/** Ours, not the page's. */
const OWN_PREFIX = "REMOTION_MATRIX_";
/** A value shorter than this is in too many words: masking it would blank half the log. */
const SHORTEST_MASKED = 8;
function readText(env) {
	return Object.entries(parseEnv(env[`${OWN_PREFIX}ENV`] ?? "")).filter((entry) => entry[1] !== void 0);
}
/**
* The variables that the rendered page sees, by the rule of Remotion's CLI: every `REMOTION_*` of the
* process, and all of a dotenv text, which here comes in REMOTION_MATRIX_ENV (a secret of the workflow).
* They are read anew in each job, and written to no artifact. GitHub masks the secret's lines in the log;
* the values in them are masked here.
*/
function readPageEnvironment(env, mask) {
	const fromProcess = Object.entries(env).filter((entry) => entry[1] !== void 0 && entry[0].startsWith("REMOTION_") && !entry[0].startsWith(OWN_PREFIX));
	const fromText = readText(env);
	for (const [, value] of fromText) if (value.length >= SHORTEST_MASKED) mask(value);
	return Object.fromEntries([...fromProcess, ...fromText]);
}
// src/core/input-types.ts
/** A type that reads trimmed text; `expected` says what it takes, for text that `parse` gives undefined for. */
function parsed(expected, parse) {
	return string().transform((text, context) => {
		const value = parse(text.trim());
		if (value !== void 0) return value;
		context.addIssue({
			code: "custom",
			message: expected
		});
		return NEVER;
	});
}
/** Decimal digits only: `Number()` alone takes '', '0x10' and 'Infinity' too. */
function decimal(text) {
	const value = /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
	return Number.isFinite(value) ? value : void 0;
}
function range(least, most) {
	return most === 1e400 ? `${least} or more` : `from ${least} to ${most}`;
}
/** Text as given, white space included. */
const text = string();
function integer(least, most = 1e400) {
	return parsed(`a whole number ${range(least, most)}`, (input) => {
		const value = decimal(input);
		return value !== void 0 && Number.isSafeInteger(value) && value >= least && value <= most ? value : void 0;
	});
}
function number(least, most = 1e400) {
	return parsed(`a number ${range(least, most)}`, (input) => {
		const value = decimal(input);
		return value !== void 0 && value >= least && value <= most ? value : void 0;
	});
}
/** The spellings of YAML 1.2's core schema, as `core.getBooleanInput` takes them. */
const flagWords = /* @__PURE__ */ new Map([
	["true", true],
	["True", true],
	["TRUE", true],
	["false", false],
	["False", false],
	["FALSE", false]
]);
const flag = parsed("true or false", (input) => flagWords.get(input));
function choice(words) {
	return parsed(words.join(", "), (input) => words.find((word) => word === input));
}
/** `auto`, or a whole number. */
function integerOrAuto(least, most) {
	return parsed(`a whole number ${range(least, most)}, or "auto"`, (input) => {
		if (input === "auto") return "auto";
		return integer(least, most).safeParse(input).data;
	});
}
const SECONDS_OF_UNIT = {
	s: 1,
	m: 60,
	h: 3600
};
/** Seconds, or a number with its unit: `90`, `90s`, `5m`, `1.5h`. */
const duration = parsed("seconds such as 90 or 90s, minutes such as 5m, or hours such as 1h", (input) => {
	const [, value, unit = "s"] = /^(.+?)([smh])?$/.exec(input) ?? [];
	const seconds = decimal(value ?? "");
	return seconds !== void 0 && seconds > 0 ? seconds * SECONDS_OF_UNIT[unit] : void 0;
});
/** Remotion's `--concurrency`: a number of browser tabs, or a share of the cores such as `50%`; and `auto`. */
const concurrency = parsed("a whole number of 1 or more, a percentage such as 50%, or \"auto\"", (input) => {
	if (input === "auto") return input;
	if (!input.endsWith("%")) return integer(1).safeParse(input).data;
	return number(1, 100).safeParse(input.slice(0, -1)).success ? input : void 0;
});
/** Remotion's `--frames`: `0-99`, or `100-` for all that follows. One number is a still, and refused. */
const frames = parsed("a frame range such as 0-99, or 100- to go on to the end", (input) => {
	const match = /^(\d+)-(\d*)$/.exec(input);
	if (match === null) return void 0;
	const first = Number(match[1]);
	const last = match[2] === "" ? null : Number(match[2]);
	return last !== null && last < first ? void 0 : [first, last];
});
/** Remotion's `--frame` of a still; a negative number counts from the end. */
const stillFrame = parsed("a frame number such as 30, or -1 for the last frame", (input) => /^-?\d{1,15}$/.test(input) ? Number(input) : void 0);
/** Remotion's `--metadata`: `key=value`, one a line (the flag of the command may be repeated). */
const keyValues = parsed("lines of the form key=value, each key once", (input) => {
	const pairs = /* @__PURE__ */ new Map();
	for (const line of input.split(/\r\n|\n|\r/).map((each) => each.trim())) {
		const [key, value] = line.split(/\s*=\s*(.*)/s);
		if (line === "") continue;
		if (key === "" || value === void 0 || pairs.has(key)) return void 0;
		pairs.set(key, value);
	}
	return Object.fromEntries(pairs);
});
/** A sha256 digest in hex. */
const sha256 = parsed("64 hexadecimal digits", (input) => /^[0-9a-f]{64}$/.test(input) ? input : void 0);
// src/core/render-options.ts
/** Remotion's render options under the names of its CLI flags. What a codec takes is left to Remotion's own checks. */
const remotionOptions = {
	"codec": {
		type: text,
		key: "codec",
		to: ["plan"],
		about: "Codec of the result. Left out: by the extension of `out-name`, else by the composition, else `h264`."
	},
	"frames": {
		type: frames,
		key: "frameRange",
		to: ["plan"],
		about: "Frames to render, such as `0-99`; both ends are rendered, the first frame is 0."
	},
	"every-nth-frame": {
		type: integer(1),
		key: "everyNthFrame",
		to: ["plan"],
		about: "Render only every nth frame (GIF or muted output)."
	},
	"width": {
		type: integer(1),
		key: "width",
		to: ["plan"],
		about: "Width in pixels, in place of the composition’s."
	},
	"height": {
		type: integer(1),
		key: "height",
		to: ["plan"],
		about: "Height in pixels, in place of the composition’s."
	},
	"fps": {
		type: number(.001),
		key: "fps",
		to: ["plan"],
		about: "Frames per second, in place of the composition’s."
	},
	"duration": {
		type: integer(1),
		key: "durationInFrames",
		to: ["plan"],
		about: "Duration in frames, in place of the composition’s."
	},
	"audio-codec": {
		type: text,
		key: "audioCodec",
		to: ["plan"],
		about: "Audio codec: `aac`, `mp3`, `opus` or `pcm-16`, as the codec allows."
	},
	"sample-rate": {
		type: integer(1),
		key: "sampleRate",
		to: ["plan"],
		about: "Audio sample rate in hertz."
	},
	"muted": {
		type: flag,
		key: "muted",
		to: ["plan"],
		about: "Render no audio."
	},
	"enforce-audio-track": {
		type: flag,
		key: "enforceAudioTrack",
		to: ["plan"],
		about: "Write a silent audio track where there is no sound."
	},
	"separate-audio-to": {
		type: text,
		key: "separateAudioTo",
		to: ["plan"],
		about: "File of the sound, such as `music.mp3`: the video then has none, and both are published."
	},
	"prefer-lossless": {
		type: flag,
		key: "preferLossless",
		to: ["plan"],
		about: "Use a lossless audio codec where the codec has one."
	},
	"number-of-gif-loops": {
		type: integer(0),
		key: "numberOfGifLoops",
		to: ["plan"],
		about: "How often a GIF repeats; left out: for ever."
	},
	"metadata": {
		type: keyValues,
		key: "metadata",
		to: ["plan"],
		about: "Metadata of the result, lines of `key=value`."
	},
	"scale": {
		type: number(.01, 16),
		key: "scale",
		to: ["chunk", "picture"],
		about: "Scale of the output, such as `0.5` or `2`."
	},
	"image-format": {
		type: text,
		key: "imageFormat",
		to: ["chunk"],
		about: "Format of the frames before encoding: `jpeg`, `png` or `none`; of a still `png`, `jpeg`, `webp` or `pdf`; of an image sequence `jpeg` or `png`."
	},
	"image-sequence": {
		type: flag,
		key: "imageSequence",
		to: ["plan"],
		about: "Render the frames as pictures, in one zip archive."
	},
	"image-sequence-pattern": {
		type: text,
		key: "imageSequencePattern",
		to: ["plan"],
		about: "Names of the pictures of an image sequence; left out: `element-[frame].[ext]`."
	},
	"frame": {
		type: stillFrame,
		key: "frame",
		to: ["plan"],
		about: "The frame of a still, such as `30`, or `-1` for the last one; left out: 0."
	},
	"jpeg-quality": {
		type: integer(0, 100),
		key: "jpegQuality",
		to: ["chunk", "picture"],
		about: "JPEG quality of the frames, 0 to 100."
	},
	"pixel-format": {
		type: text,
		key: "pixelFormat",
		to: ["chunk"],
		about: "Pixel format, such as `yuv420p`."
	},
	"crf": {
		type: integer(0),
		key: "crf",
		to: ["chunk"],
		about: "Constant rate factor; lower is better and larger."
	},
	"video-bitrate": {
		type: text,
		key: "videoBitrate",
		to: ["chunk"],
		about: "Video bitrate, such as `4M`; not together with `crf`."
	},
	"audio-bitrate": {
		type: text,
		key: "audioBitrate",
		to: ["chunk", "combine"],
		about: "Audio bitrate, such as `320k`."
	},
	"max-rate": {
		type: text,
		key: "encodingMaxRate",
		to: ["chunk"],
		about: "Highest video bitrate; goes with `buffer-size`."
	},
	"buffer-size": {
		type: text,
		key: "encodingBufferSize",
		to: ["chunk"],
		about: "Size of the encoder’s rate control buffer."
	},
	"x264-preset": {
		type: text,
		key: "x264Preset",
		to: ["chunk"],
		about: "Speed of the h264 encoder, `ultrafast` to `placebo`."
	},
	"gop": {
		type: integer(1),
		key: "gopSize",
		to: ["chunk"],
		about: "Most frames between two keyframes."
	},
	"color-space": {
		type: text,
		key: "colorSpace",
		to: ["chunk"],
		about: "Color space, such as `bt709`."
	},
	"prores-profile": {
		type: text,
		key: "proResProfile",
		to: ["chunk"],
		about: "ProRes profile, such as `4444` or `hq`."
	},
	"hardware-acceleration": {
		type: text,
		key: "hardwareAcceleration",
		to: ["chunk"],
		about: "Hardware encoder: `disable`, `if-possible` or `required`."
	},
	"disallow-parallel-encoding": {
		type: flag,
		key: "disallowParallelEncoding",
		to: ["chunk"],
		about: "Encode after the frames are rendered, to save memory."
	},
	"concurrency": {
		type: concurrency,
		key: "concurrency",
		to: ["chunk", "picture"],
		neutral: true,
		about: "Browser tabs of each job: a number up to twice the cores, a percentage of the cores, or `auto` (default), which is three for every two cores, 8 at most."
	},
	"timeout": {
		type: integer(7e3),
		key: "timeoutInMilliseconds",
		to: ["chunk", "picture"],
		neutral: true,
		about: "Milliseconds that a frame may take, 7000 or more."
	},
	"offthreadvideo-cache-size-in-bytes": {
		type: integer(1),
		key: "offthreadVideoCacheSizeInBytes",
		to: ["chunk", "picture"],
		neutral: true,
		about: "Size of the cache of `<OffthreadVideo>` frames."
	},
	"offthreadvideo-video-threads": {
		type: integer(1),
		key: "offthreadVideoThreads",
		to: ["chunk", "picture"],
		neutral: true,
		about: "Threads that extract `<OffthreadVideo>` frames."
	},
	"media-cache-size-in-bytes": {
		type: integer(1),
		key: "mediaCacheSizeInBytes",
		to: ["chunk", "picture"],
		neutral: true,
		about: "Size of the cache of `@remotion/media`."
	},
	"chrome-mode": {
		type: choice(["headless-shell", "chrome-for-testing"]),
		key: "chromeMode",
		to: ["chunk", "picture"],
		about: "`headless-shell` (default) or `chrome-for-testing`."
	},
	"gl": {
		type: text,
		key: "gl",
		to: ["browser"],
		about: "OpenGL renderer of Chrome, such as `swangle` or `angle`."
	},
	"disable-web-security": {
		type: flag,
		key: "disableWebSecurity",
		to: ["browser"],
		about: "Turn off CORS in Chrome."
	},
	"ignore-certificate-errors": {
		type: flag,
		key: "ignoreCertificateErrors",
		to: ["browser"],
		about: "Accept invalid TLS certificates."
	},
	"user-agent": {
		type: text,
		key: "userAgent",
		to: ["browser"],
		about: "User agent of Chrome."
	},
	"enable-multiprocess-on-linux": {
		type: flag,
		key: "enableMultiProcessOnLinux",
		to: ["browser"],
		about: "Let Chrome use several processes on Linux (default true)."
	},
	"dark-mode": {
		type: flag,
		key: "darkMode",
		to: ["browser"],
		about: "Render with a dark color scheme."
	},
	"log-level": {
		type: choice([
			"trace",
			"verbose",
			"info",
			"warn",
			"error"
		]),
		key: "logLevel",
		to: [
			"chunk",
			"picture",
			"combine"
		],
		neutral: true,
		about: "How much Remotion logs: `trace`, `verbose`, `info`, `warn` or `error`."
	}
};
/** Render options that Remotion does not have; plan works them into the plan. */
const ownOptions = {
	"still": {
		type: flag,
		about: "Render one frame as a picture in place of a video."
	},
	"audio-sync": {
		type: choice(AUDIO_SYNCS),
		about: "Timing of AAC and MP3 sound in MP4 and MOV: `exact` (default) begins and ends it with the frames to the sample, `remotion` leaves AAC 43 ms late as Remotion does."
	},
	"fonts": {
		type: text,
		about: "Folder of font files, from the project’s folder: they travel with the kit and are installed in each job."
	},
	"on-font-mismatch": {
		type: choice(fontMismatchActions),
		about: "What a render job does when its fonts are not those that plan saw: `error` (default) or `warn`."
	},
	"chunk-cache": {
		type: flag,
		about: "Keep finished chunks for later runs, and take from earlier ones what has not changed."
	},
	"reuse-bundle": {
		type: flag,
		about: "Keep the finished bundle, and take it in later runs of the same files: those install and bundle nothing."
	},
	"bundler": {
		type: choice(["webpack", "rspack"]),
		about: "What bundles the project: `webpack` (default) or `rspack`, as `remotion bundle --rspack` does."
	},
	"on-seam-mismatch": {
		type: choice([
			"warn",
			"error",
			"ignore"
		]),
		about: "What combine does when a frame looks different in two jobs: `warn` (default), `error`, or `ignore` to skip the check."
	}
};
/** The one list from which the inputs of `plan`, of the reusable workflow and of the command are made. */
const renderOptions = {
	...ownOptions,
	...remotionOptions
};
/** The options as an input table: each name with its type. */
const renderOptionTypes = Object.fromEntries(Object.entries(renderOptions).map(([name, option]) => [name, option.type]));
/** The options given that go to one target, under Remotion's own names. */
function optionsFor(target, values) {
	return Object.fromEntries(Object.entries(remotionOptions).filter(([name, option]) => option.to.includes(target) && values[name] !== void 0).map(([name, option]) => [option.key, values[name]]));
}
/** Names in Remotion's API of the options that change no chunk. */
const neutralKeys = new Set(Object.values(remotionOptions).filter(({ neutral }) => neutral === true).map(({ key }) => key));
// src/core/entry-points.ts
/** Where Remotion's CLI looks for the file that calls `registerRoot()`, in this order (4.0.529). */
const ENTRY_POINTS = [
	"src",
	"remotion",
	"src/remotion"
].flatMap((folder) => {
	return (folder === "src" ? [
		"ts",
		"tsx",
		"js",
		"mjs"
	] : [
		"tsx",
		"ts",
		"js",
		"mjs"
	]).map((extension) => `${folder}/index.${extension}`);
});
/** Begins the source of a file that the bundle holds: its server has another port in each job. */
const BUNDLE_SOURCE = "bundle:";
/** Names a file in Remotion's folder of samples, and must stay in it. */
const safeId = string().regex(/^[^/\\\0]+$/);
/** What a tag such as `<Html5Audio>` or `<OffthreadVideo>` plays at a frame: Remotion's own fields, its source by number. */
const mediaAsset = looseObject({
	type: _enum(["audio", "video"]),
	id: string(),
	src: int().nonnegative()
});
/** Samples that a tag of `@remotion/media` has decoded for a frame, as base64 of 16 bits each, little-endian. */
const inlineAsset = looseObject({
	type: literal("inline-audio"),
	id: safeId,
	audio: base64()
});
/** The first line of a file of sound: every source once, since a source may be a data URL of megabytes. */
const soundHeaderSchema = strictObject({
	version: literal(1),
	sources: array(string())
});
/** Each other line: what is heard at one frame. */
const frameLineSchema = strictObject({
	frame: int().nonnegative(),
	media: array(mediaAsset),
	inline: array(inlineAsset)
});
/** Remotion writes a long source once, and then `same-as-<id>-<frame>` (`compressAsset()`, 4.0.279 to 4.0.529). */
const REFERENCE = /^same-as-/;
/** Puts the sources themselves in place of Remotion's references to other frames, which a chunk may not hold. */
function resolveReferences(frames) {
	const sources = /* @__PURE__ */ new Map();
	for (const { frame, media } of frames) for (const { id, src } of media) if (!REFERENCE.test(src)) sources.set(`same-as-${id}-${frame}`, src);
	return frames.map((each) => ({
		...each,
		media: each.media.map((asset) => ({
			...asset,
			src: sources.get(asset.src) ?? asset.src
		}))
	}));
}
/** Names files of the bundle by {@link BUNDLE_SOURCE} in place of the server that had them. */
function nameBundleSources(frames, origin) {
	const nameSource = (src) => src.startsWith(`${origin}/`) ? `${BUNDLE_SOURCE}${src.slice(origin.length)}` : src;
	return frames.map((each) => ({
		...each,
		media: each.media.map((asset) => ({
			...asset,
			src: nameSource(asset.src)
		}))
	}));
}
/** The path of a source in the bundle, with `/`; null if it is not a file of the bundle. */
function bundlePathOf(src) {
	if (!src.startsWith("bundle:")) return null;
	const [path] = src.slice(7).split(/[?#]/);
	try {
		return decodeURIComponent(path).replace(/^\/+/, "");
	} catch {
		return path.replace(/^\/+/, "");
	}
}
// src/render/sound-file.ts
function* toLines(frames) {
	const sources = [...new Set(frames.flatMap(({ media }) => media.map(({ src }) => src)))];
	const numbers = new Map(sources.map((src, index) => [src, index]));
	yield `${JSON.stringify({
		version: 1,
		sources
	})}\n`;
	for (const { frame, media, inline } of frames) {
		const line = {
			frame,
			media: media.map((asset) => ({
				...asset,
				src: numbers.get(asset.src)
			})),
			inline: inline.map((asset) => ({
				...asset,
				audio: encodeSamples(asset.audio)
			}))
		};
		yield `${JSON.stringify(line)}\n`;
	}
}
function encodeSamples(samples) {
	const bytes = Buffer.alloc(samples.length * 2);
	for (let index = 0; index < samples.length; index++) bytes.writeInt16LE(samples[index], index * 2);
	return bytes.toString("base64");
}
function decodeSamples(text) {
	const bytes = Buffer.from(text, "base64");
	return Int16Array.from({ length: Math.floor(bytes.length / 2) }, (_, index) => bytes.readInt16LE(index * 2));
}
/** Writes what is heard at the frames of a chunk: JSON, a line for each frame, packed with zstd. */
async function writeSound(file, frames) {
	await pipeline(Readable.from(toLines(frames)), zlib.createZstdCompress(), createWriteStream(file));
}
/**
* Reads what {@link writeSound} wrote, a frame at a time: a minute of decoded samples takes 11 MB for each tag.
*
* @throws if the file is not such a file
*/
async function* readSound(file) {
	const unpacked = createReadStream(file).pipe(zlib.createZstdDecompress());
	const lines = createInterface({
		input: unpacked,
		crlfDelay: 1e400
	});
	let sources = null;
	for await (const line of lines) {
		const value = JSON.parse(line);
		if (sources === null) {
			({sources} = soundHeaderSchema.parse(value));
			continue;
		}
		const { frame, media, inline } = frameLineSchema.parse(value);
		yield {
			frame,
			media: media.map((asset) => ({
				...asset,
				src: sources[asset.src] ?? ""
			})),
			inline: inline.map((asset) => ({
				...asset,
				audio: decodeSamples(asset.audio)
			}))
		};
	}
}
// src/adapters/remotion/mix-sound.ts
/** The mixer that `renderMedia()` calls when all frames are rendered (4.0.279 to 4.0.529). No function that Remotion exports leads there. */
const CREATE_AUDIO_MODULE = join("dist", "create-audio.js");
const createAudioModule = looseObject({ createAudio: custom((value) => typeof value === "function") });
/** Remotion's mixer, or null if this Remotion has it in another place. */
function findMixer(rendererFolder, require) {
	try {
		return createAudioModule.parse(require(join(rendererFolder, CREATE_AUDIO_MODULE)));
	} catch {
		return null;
	}
}
/** The media of the bundle lie in the kit: Remotion takes them from there, and downloads only what lies elsewhere. */
function provideBundleFiles({ media }, { hasBeenDownloadedMap, downloadDir }, bundle) {
	for (const { src } of media) {
		const path = bundlePathOf(src);
		if (path === null || hasBeenDownloadedMap[src] !== void 0) continue;
		const file = join(bundle, path);
		if (!file.startsWith(bundle + sep) || !existsSync(file)) throw new Error(`The sound of ${path} cannot be mixed: the bundle has no such file.`);
		hasBeenDownloadedMap[src] = { [downloadDir]: file };
	}
}
/** Puts decoded samples where `renderFrames()` would on one machine: by the frame's place in the whole. */
function addInlineAudio(inline, downloadMap, { index, frameCount, firstFrame, fps }) {
	for (const asset of inline) downloadMap.inlineAudioMixing.addAsset({
		asset: {
			...asset,
			frame: firstFrame + index
		},
		fps,
		totalNumberOfFrames: frameCount,
		firstFrame,
		trimLeftOffset: 0,
		trimRightOffset: 0
	});
}
/** Reads the sound of all frames, in order, into Remotion's own form. */
async function collectAssets({ render, files }, bundle, downloadMap) {
	const assets = [];
	const { frameCount, frameRange, composition } = render;
	const place = {
		frameCount,
		firstFrame: frameRange[0],
		fps: composition.fps
	};
	for (const file of files) for await (const sound of readSound(file)) {
		provideBundleFiles(sound, downloadMap, bundle);
		addInlineAudio(sound.inline, downloadMap, {
			...place,
			index: assets.length
		});
		assets.push({
			frame: sound.frame,
			audioAndVideoAssets: sound.media,
			artifactAssets: [],
			inlineAudioAssets: sound.inline.map(({ id }) => ({
				type: "inline-audio",
				id
			}))
		});
	}
	if (assets.length === frameCount) return assets;
	throw new Error(`The chunks have the sound of ${assets.length} frames, expected ${frameCount}.`);
}
function describeAssets({ frameCount, composition }, assets, downloadMap) {
	return {
		assets,
		imageSequenceName: "",
		firstFrameIndex: 0,
		downloadMap,
		trimLeftOffset: 0,
		trimRightOffset: 0,
		chunkLengthInSeconds: frameCount / composition.fps,
		forSeamlessAacConcatenation: false
	};
}
/**
* Mixes the sound of a whole render as `renderMedia()` does on one machine, by Remotion's own functions, from what the
* pages of all chunks asked for.
*
* @param bundle the folder of the bundle, whose files need no download
* @returns whether there is any sound: if not, one machine writes no audio stream, and nothing is written
* @throws if a chunk's sound is not whole, or a source cannot be downloaded or decoded
*/
async function mixSound(remotion, request, { bundle, signal }) {
	const { render, output, audioCodec } = request;
	const internals = remotion.renderer.RenderInternals;
	const downloadMap = internals.makeDownloadMap(render.sampleRate);
	try {
		const assetsInfo = describeAssets(render, await collectAssets(request, bundle, downloadMap), downloadMap);
		const enforceAudioTrack = render.enforceAudioTrack || !render.hasVideo || render.separateAudio !== null;
		if (internals.getShouldRenderAudio({
			assetsInfo,
			codec: render.codec,
			enforceAudioTrack,
			muted: render.muted
		}) === "no") return false;
		const mixed = { file: null };
		await withCancelSignal(remotion, signal, async (cancelSignal) => {
			mixed.file = await remotion.mixer.createAudio({
				...assetsInfo,
				onDownload: void 0,
				fps: render.fps,
				logLevel: "error",
				onProgress: () => void 0,
				remotionRoot: remotion.folder,
				indent: false,
				binariesDirectory: null,
				audioBitrate: render.combineOptions["audioBitrate"] ?? null,
				audioCodec,
				cancelSignal,
				sampleRate: render.sampleRate,
				enforceAudioTrack
			});
		});
		if (mixed.file === null) return false;
		await copyFile(mixed.file, output);
		return true;
	} finally {
		internals.deleteDirectory(downloadMap.assetDir);
	}
}
// src/adapters/remotion/patches/collect-sound.ts
/**
* What: `renderMedia()` hands over what the page wants to be heard at each frame, and mixes no sound.
* Why: combine mixes the sound of all chunks at once, as one machine does. Remotion gives these assets to nobody:
* `renderMedia()` keeps them between `renderFrames()` and the mixer.
* Holds for: 4.0.279 to 4.0.529. `renderMedia()` calls `internalRenderFrames()` of this module, by its name there.
* Check: a Remotion without that function is planned as one job ({@link installSoundCollector} gives null), and a
* render that did not come by here is an error.
*/
const RENDER_FRAMES_MODULE = join("dist", "render-frames.js");
const renderFramesModule = looseObject({ internalRenderFrames: custom((value) => typeof value === "function") });
function describeFrames(assets, origin) {
	const frames = resolveReferences(assets.map(({ frame, audioAndVideoAssets, inlineAudioAssets = [] }) => ({
		frame,
		media: audioAndVideoAssets,
		inline: inlineAudioAssets
	})));
	return origin === null ? frames : nameBundleSources(frames, origin);
}
/** The frames as if the page had been silent: then Remotion's mixer has nothing to do. */
function silence(rendered) {
	const assets = rendered.assetsInfo.assets.map((each) => ({
		...each,
		audioAndVideoAssets: [],
		...each.inlineAudioAssets && { inlineAudioAssets: [] }
	}));
	return {
		...rendered,
		assetsInfo: {
			...rendered.assetsInfo,
			assets
		}
	};
}
/**
* Patches the renderer of a folder, once for each process; calls outside of `collect()` are not touched.
*
* @returns null if this Remotion renders frames in another place
*/
function installSoundCollector(rendererFolder, require) {
	let found;
	try {
		found = require(join(rendererFolder, RENDER_FRAMES_MODULE));
	} catch {
		return null;
	}
	if (!renderFramesModule.safeParse(found).success) return null;
	const module = found;
	const { internalRenderFrames } = module;
	const collections = new AsyncLocalStorage();
	module.internalRenderFrames = async (options) => {
		const collection = collections.getStore();
		const rendered = await internalRenderFrames(options);
		if (collection === void 0) return rendered;
		const { server } = options;
		const origin = server === void 0 ? null : `http://localhost:${server.offthreadPort}`;
		collection.sound = describeFrames(rendered.assetsInfo.assets, origin);
		return silence(rendered);
	};
	return { async collect(render) {
		const collection = { sound: null };
		const result = await collections.run(collection, render);
		if (collection.sound === null) throw new Error("Remotion rendered the frames and handed over no sound.");
		return {
			result,
			sound: collection.sound
		};
	} };
}
// src/adapters/remotion/tab-limit.ts
/** As many as `npm run bench` tries ("Tabs and browsers"): more would only take memory, so Remotion's rule refuses them. */
const MOST_TABS_PER_CORE = 2;
/** The module of `@remotion/renderer` that says how many tabs a render has (4.0.529). */
const CONCURRENCY_MODULE = join("dist", "get-concurrency.js");
const concurrencyModule = looseObject({ resolveConcurrency: custom((value) => typeof value === "function") });
/**
* Lets Remotion render in up to twice as many tabs as the machine has cores, where it refuses more than one for each: a
* tab waits for a good part of each frame, and another one draws meanwhile (docs/performance.md, "Tabs and browsers"). A
* share of the cores and Remotion's own default stay what they are.
*
* @returns how many tabs a render may have: no more than there are cores where a Remotion keeps its rule in another place
*/
function liftTabLimit(rendererFolder, require, cores) {
	let found;
	try {
		found = require(join(rendererFolder, CONCURRENCY_MODULE));
	} catch {
		return cores;
	}
	if (!concurrencyModule.safeParse(found).success) return cores;
	const rule = found;
	const { resolveConcurrency } = rule;
	const most = cores * MOST_TABS_PER_CORE;
	rule.resolveConcurrency = (wanted) => typeof wanted === "number" && wanted > cores && wanted <= most ? wanted : resolveConcurrency(wanted);
	return most;
}
// src/adapters/remotion/remotion.ts
const packageJson = object({ version: string() });
/** The folder of an installed package, or null. Works for packages whose `exports` hide package.json. */
function findPackage(require, name) {
	for (const folder of require.resolve.paths(name) ?? []) {
		const candidate = join(folder, name);
		try {
			readFileSync(join(candidate, "package.json"));
			return candidate;
		} catch {}
	}
	return null;
}
function readPackageVersion(folder) {
	return packageJson.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).version;
}
/**
* Resolves `@remotion/renderer` as the project would, or as its `@remotion/cli` would: under pnpm a
* project sees only the packages that it names itself.
*/
function requireWithRenderer(folder) {
	const fromFolder = createRequire(join(folder, "package.json"));
	if (findPackage(fromFolder, "@remotion/renderer") !== null) return fromFolder;
	const cli = findPackage(fromFolder, "@remotion/cli");
	if (cli === null) return null;
	const fromCli = createRequire(join(cli, "package.json"));
	return findPackage(fromCli, "@remotion/renderer") === null ? null : fromCli;
}
/** Whether the packages of a project are installed. */
function hasRemotion(folder) {
	return requireWithRenderer(folder) !== null;
}
/**
* Remotion asks for `process.report` before each ffmpeg, to know the C library (4.0.529). With a connection open, Node looks
* up the names of its ends in the DNS for that and waits: where no DNS answers, for 5 s each time.
*/
function leaveNetworkOutOfReports() {
	Object.assign(process.report, { excludeNetwork: true });
}
/**
* Gives the same report each time: what Remotion reads in it does not change while the process lives, and each takes some
* milliseconds in which nothing else is done.
*/
function reportOnce() {
	const getReport = process.report.getReport.bind(process.report);
	let report;
	process.report.getReport = () => report ??= getReport();
}
/**
* Loads `@remotion/renderer` and `remotion` from a folder: a project, or the runtime of a kit.
*
* @throws {UserError} where they are not there.
*/
function loadRemotion(folder) {
	const require = requireWithRenderer(folder);
	if (require === null) throw new UserError(`working-directory: ${folder} has no Remotion: @remotion/renderer can not be found from there. Install it (npm i @remotion/cli), or name the folder of your Remotion project.`);
	leaveNetworkOutOfReports();
	reportOnce();
	const rendererFolder = dirname(dirname(require.resolve("@remotion/renderer")));
	const fromRenderer = createRequire(join(rendererFolder, "package.json"));
	return {
		renderer: fromRenderer("@remotion/renderer"),
		noReact: fromRenderer("remotion/no-react"),
		version: readPackageVersion(rendererFolder),
		mostTabs: liftTabLimit(rendererFolder, fromRenderer, availableParallelism()),
		soundCollector: installSoundCollector(rendererFolder, fromRenderer),
		mixer: findMixer(rendererFolder, fromRenderer),
		folder,
		require: fromRenderer
	};
}
// src/adapters/run-child.ts
/** Variables that are meant for our action alone: tokens of the job, its inputs, and the secret of the page. */
const OURS = /^(ACTIONS_|INPUT_|REMOTION_MATRIX_)/;
/** The environment that a plain `run:` step would have: packages run scripts of their own when they are installed. */
function childEnvironment(env) {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !OURS.test(name)));
}
/**
* Runs a program to its end. What it writes is shown as it comes, and given back.
*
* @throws where it can not be started, or the signal is aborted: it is ended then.
*/
async function runChild({ command, args, ...options }) {
	const child = spawn(command, args, {
		...options,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
	let output = "";
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (part) => {
		output += part;
		process.stdout.write(part);
	});
	return {
		code: await new Promise((done, fail) => {
			child.on("close", done).on("error", fail);
		}),
		output
	};
}
// src/adapters/project/bundle.ts
function noEntryPoint(folder) {
	return new UserError(`entry-point: none found in ${folder}. Looked for ${ENTRY_POINTS.join(", ")}. Name the file that calls registerRoot().`);
}
/** @throws {UserError} where the entry point that was given does not exist. */
function checkEntryPoint(folder, given) {
	if (given === void 0 || existsSync(resolve(folder, given))) return;
	throw new UserError(`entry-point: ${quote(given)} does not exist in ${folder}. Name the file that calls registerRoot(), such as src/index.ts.`);
}
/** Without the bundler's own stack, in which there is nothing of the user's. */
function lastLines(output) {
	return stripVTControlCharacters(output).trimEnd().split("\n").filter((line) => !/^\s+at /.test(line)).slice(-20).join("\n");
}
/** Runs `remotion bundle` of the project, which honours its `remotion.config.ts`. */
async function bundleWithCli(cli, request) {
	const { folder, entryPoint, outDir, bundler, signal } = request;
	const entry = entryPoint === void 0 ? [] : [entryPoint];
	const rspack = bundler === "rspack" ? ["--rspack"] : [];
	const { code, output } = await runChild({
		command: process.execPath,
		args: [
			join(cli, "remotion-cli.js"),
			"bundle",
			...entry,
			`--out-dir=${outDir}`,
			...rspack
		],
		shell: false,
		cwd: folder,
		env: {
			...childEnvironment(process.env),
			CI: "true"
		},
		signal
	});
	if (code === 0) return;
	if (output.includes("No entry point")) throw noEntryPoint(folder);
	throw new UserError(`The project can not be bundled: "remotion bundle" ended with code ${code}. Its last lines:\n${lastLines(output)}`);
}
async function bundleWithBundler(bundler, entryPoint, { folder, outDir, bundler: chosen }) {
	try {
		const rspack = chosen === "rspack";
		const entry = resolve(folder, entryPoint);
		await bundler.bundle({
			entryPoint: entry,
			outDir,
			rootDir: folder,
			rspack
		});
	} catch (error) {
		throw new UserError(`The project can not be bundled. ${messageOf(error)}`, { cause: error });
	}
}
/** pnpm lays a package's own packages beside the place that its link leads to. */
function requireFrom(folder) {
	return createRequire(join(realpathSync(folder), "package.json"));
}
/** Remotion's bundler brings Rspack along; an older one does not, and would take webpack without a word. */
function checkRspack(folder) {
	const bundler = findPackage(requireFrom(folder), "@remotion/bundler");
	if (bundler === null || findPackage(requireFrom(bundler), "@rspack/core") !== null) return;
	throw new UserError(`bundler: "rspack" needs @rspack/core, which ${bundler} does not have. Install a newer Remotion, or leave bundler out to use webpack.`);
}
/**
* Bundles a project into a folder: through its own CLI where it has one, else by `bundle()`.
* Where no entry point is given the CLI finds it, in the configuration file before the usual places.
*
* @throws {UserError} where there is no entry point, no bundler, or the source does not compile.
*/
async function bundleProject(request) {
	const { folder } = request;
	const require = createRequire(join(folder, "package.json"));
	const cli = findPackage(require, "@remotion/cli");
	if (request.bundler === "rspack") checkRspack(cli ?? folder);
	if (cli !== null) {
		await bundleWithCli(cli, request);
		return;
	}
	if (findPackage(require, "@remotion/bundler") === null) throw new UserError("working-directory: the project has neither @remotion/cli nor @remotion/bundler. Install one, or give a finished bundle as serve-url.");
	const entryPoint = request.entryPoint ?? ENTRY_POINTS.find((candidate) => existsSync(join(folder, candidate)));
	if (entryPoint === void 0) throw noEntryPoint(folder);
	await bundleWithBundler(require("@remotion/bundler"), entryPoint, request);
}
// src/core/text-table.ts
const GAP = "  ";
const countCharacters = (text) => [...text].length;
/** The lines of a table, its titles first; no line ends in white space. */
function textTable(columns, rows, measure = countCharacters) {
	const lines = [columns.map((column) => column.title), ...rows];
	const widths = columns.map((_, index) => lines.reduce((widest, line) => Math.max(widest, measure(line[index] ?? "")), 0));
	return lines.map((line) => columns.map(({ align }, index) => {
		const cell = line[index] ?? "";
		const padding = " ".repeat(widths[index] - measure(cell));
		return align === "right" ? padding + cell : cell + padding;
	}).join(GAP).trimEnd());
}
// src/render/temporary-folder.ts
/** Makes a folder in RUNNER_TEMP, which GitHub empties after each job, else in the system's own place. */
async function makeTemporaryFolder(purpose) {
	const parent = await realpath(process.env["RUNNER_TEMP"] || tmpdir());
	const path = await mkdtemp(join(parent, `remotion-matrix-${purpose}-`));
	return {
		path,
		[Symbol.asyncDispose]: async () => await rm(path, {
			recursive: true,
			force: true
		})
	};
}
// src/core/job-costs.ts
/** When combine starts: after the render jobs, or with them. */
const combineStarts = ["after", "eager"];
/** Assumed: half at a chunk's start and half at its end. How far the whole is from what jobs take is in docs/performance.md, "The model". */
const CHUNK_SECONDS = .9;
/**
* What a run costs where it runs, until times of this repository's own runs are known.
*
* - `start` on GitHub: 5 to 30 s between a job that may start and its first step, as GitHub's runners took in 2026.
*   Locally it is the start of a Node process.
* - `setUp`, `combine`: locally as docs/performance.md has them, rounded: 1.7 s to the first frame, of which half a
*   second is taken to be the chunk's, and combine of 300 frames in 0.9 s. On GitHub kit, Chrome and chunks come over the network, for which 2 and 3 s
*   are assumed: nothing was measured there. From its second run on a repository's own times count.
* - `fetchFrame`, `joinFrame`: their sum follows from combine of 9,000 frames, which took 5 to 7 s in several runs of
*   `npm run bench`. How it is shared between the two is assumed; on GitHub, where the chunks come over the network,
*   fetching is taken to last five times as long.
*/
const jobCosts = {
	github: {
		start: {
			least: 5,
			most: 30
		},
		setUp: 3,
		chunk: CHUNK_SECONDS,
		combine: 4,
		fetchFrame: 4e-4,
		joinFrame: 4e-4
	},
	local: {
		start: {
			least: .3,
			most: .5
		},
		setUp: 1,
		chunk: CHUNK_SECONDS,
		combine: 1,
		fetchFrame: 8e-5,
		joinFrame: 4e-4
	}
};
/** Seconds of combine, from the moment that all chunks are there. */
function combineSeconds({ combine, fetchFrame, joinFrame }, frames, start) {
	return combine + frames * (joinFrame + (start === "eager" ? 0 : fetchFrame));
}
/** Seconds until one job has started, on average. */
function meanStart({ start: { least, most } }) {
	return (least + most) / 2;
}
/**
* Seconds until the last of so many jobs has started: the mean of the largest of as many times, each anywhere between
* the least and the most. More jobs wait longer for their last one.
*/
function lastStart({ start: { least, most } }, jobs) {
	return least + (most - least) * jobs / (jobs + 1);
}
// src/core/seam-frames.ts
/** Whether seams of what is made so are to be seen, and their check is not turned off by the user. */
function checksSeams(made, onSeamMismatch) {
	return (made.type !== "media" || made.hasVideo) && onSeamMismatch !== "ignore";
}
/** Whether a render has seams, and such as are checked. */
function hasCheckedSeams(render) {
	return render.chunks.length > 1 && checksSeams(render, render.onSeamMismatch);
}
/** Which frames show whether a chunk goes with its neighbours. */
function seamFrames({ chunks }, chunk) {
	return {
		own: chunk === 0 ? null : chunks[chunk].frameRange[0],
		next: chunks[chunk + 1]?.frameRange[0] ?? null
	};
}
/**
* Pixels that a block is wide and high, or a little more. In smaller blocks the edges, which another rasterizer draws
* otherwise, weigh as much as a dot that moved (`node scripts/measure-seams.ts`).
*/
const BLOCK_SIDE = 20;
/** Pixels of a picture at most that get blocks of their own, 64x36 of them; those of a larger one are larger. */
const MOST_PIXELS = 921600;
/** The blocks into which the frames of a render are divided. */
function seamGrid({ composition: { width, height }, renderOptions }) {
	const own = Number(renderOptions["scale"] ?? 1);
	const scale = Math.min(own, Math.sqrt(MOST_PIXELS / (width * height)));
	const blocksOf = (pixels) => Math.max(1, Math.floor(Math.round(pixels * scale) / BLOCK_SIDE));
	return {
		columns: blocksOf(width),
		rows: blocksOf(height)
	};
}
// src/core/predict-run.ts
/** GitHub rounds each job up to whole minutes. */
function billedMinutesOf(seconds) {
	return Math.max(1, Math.ceil(seconds / 60));
}
/** When the last job ends, if each is given to the first slot that is free. */
function lastEnd(jobSeconds, { costs, slots }) {
	const first = lastStart(costs, Math.min(slots, jobSeconds.length));
	const ends = jobSeconds.slice(0, slots).map((seconds) => first + seconds);
	for (const seconds of jobSeconds.slice(slots)) {
		const slot = ends.indexOf(Math.min(...ends));
		ends[slot] = ends[slot] + meanStart(costs) + seconds;
	}
	return Math.max(...ends);
}
/**
* @param chunkSeconds of each job the seconds that each of its chunks takes
* @param frameCount frames of the output
*/
function predictRun(chunkSeconds, frameCount, fleet) {
	const { costs, pricePerMinute } = fleet;
	const jobSeconds = chunkSeconds.map((chunks) => chunks.reduce((sum, seconds) => sum + seconds, costs.setUp));
	const chunks = chunkSeconds.reduce((sum, each) => sum + each.length, 0);
	const combine = combineSeconds(costs, frameCount, chunks === 1 ? "after" : fleet.combine);
	const start = meanStart(costs);
	const rendered = lastEnd(jobSeconds, fleet);
	const eager = fleet.combine === "eager";
	const billedMinutes = [...jobSeconds, eager ? Math.max(0, rendered - start) + combine : combine].reduce((sum, seconds) => sum + billedMinutesOf(seconds), 0);
	return {
		jobs: chunkSeconds.length,
		chunks,
		seconds: rendered + (eager ? 0 : start) + combine,
		slowestJob: Math.max(...jobSeconds),
		combine,
		billedMinutes,
		price: billedMinutes * pricePerMinute
	};
}
// src/core/picture-names.ts
/** Remotion's own pattern, where none is given. */
const DEFAULT_PATTERN = "element-[frame].[ext]";
/**
* The file name of a picture of the sequence, by the rule of `renderFrames()` (Remotion 4.0.529): the number of the
* frame, or of the picture where frames are left out, with as many digits as the last one has.
*
* @param index the picture's place in the whole sequence, from 0
*/
function pictureName(render, index) {
	const { everyNthFrame, frameRange, frameCount, imageFormat, pattern } = render;
	const [first, last] = everyNthFrame === 1 ? frameRange : [0, frameCount - 1];
	const number = String(first + index).padStart(String(last).length, "0");
	return pattern.replaceAll("[frame]", number).replaceAll("[ext]", imageFormat);
}
/** The file names of a chunk's pictures, in the order of the frames. */
function chunkPictureNames(render, chunk) {
	const { frameCount } = render.chunks[chunk];
	const first = chunk * render.framesPerChunk;
	return Array.from({ length: frameCount }, (_, index) => pictureName(render, first + index));
}
// src/render/all-at-once.ts
/** The problems of all where all are the user's; else the first error that is not. */
function oneError(errors) {
	const [first] = errors;
	const problems = [];
	for (const error of errors) {
		if (!(error instanceof UserError)) return error;
		problems.push(...error.problems);
	}
	return errors.length === 1 ? first : new UserError(problems, { cause: first });
}
/**
* Does several things at once and waits for the end of each, also when one fails: what still runs would
* write into folders that are gone.
*
* @throws {UserError} with the problems of all that failed; an error of another kind goes first.
*/
async function allAtOnce(works) {
	const names = Object.keys(works);
	const settled = await Promise.allSettled(names.map(async (name) => await works[name]()));
	const errors = settled.filter((result) => result.status === "rejected").map(({ reason }) => reason);
	if (errors.length > 0) throw oneError(errors);
	const values = settled.map((result) => result.value);
	return Object.fromEntries(names.map((name, index) => [name, values[index]]));
}
// src/core/failure-marker.ts
/** The one file of a marker. */
const FAILURE_MARKER_FILE = "failure.json";
/** What a render job leaves that failed: combine reads it, whatever its token may ask GitHub. */
const failureMarkerSchema = strictObject({
	/** Index of the job in the plan. */
	job: int().nonnegative(),
	/** The lines that the job's log ends with. */
	problems: array(string())
});
function failureMarkerName({ kit, planDigest, job, attempt }) {
	return `${planPrefixOfKit(kit, planDigest)}job-${job}.attempt-${attempt}.failed`;
}
/** What the name of an artifact says where it is a marker of the plan; else null. */
function readMarkerName(name, { plan, planDigest }) {
	const prefix = planPrefix(plan.name, planDigest);
	if (!name.startsWith(prefix)) return null;
	const found = /^job-(\d+)\.attempt-(\d+)\.failed$/.exec(name.slice(prefix.length));
	return found === null ? null : {
		job: Number(found[1]),
		attempt: Number(found[2])
	};
}
/** The attempt that GITHUB_RUN_ATTEMPT names; the first where there is none, as outside of GitHub. */
function readAttempt(env) {
	const attempt = number$2().int().positive().safeParse(env["GITHUB_RUN_ATTEMPT"]);
	return attempt.success ? attempt.data : 1;
}
// src/render/failure-markers.ts
/** The markers of a plan, of all jobs and attempts. */
function findMarkers(planned, listed) {
	return [...listed].flatMap((artifact) => {
		const found = readMarkerName(artifact.name, planned);
		return found === null ? [] : [{
			...found,
			artifact
		}];
	});
}
/** The newest marker of each job, by its index. */
function newestMarkers(found) {
	const oldestFirst = found.toSorted((a, b) => a.attempt - b.attempt);
	return new Map(oldestFirst.map((marker) => [marker.job, marker]));
}
/** Why a job failed. What can not be read is left to the job's own log. */
async function readMarker({ artifact }, folder, artifacts) {
	try {
		await artifacts.download(artifact, folder);
		const text = await readFile(join(folder, FAILURE_MARKER_FILE), "utf8");
		return failureMarkerSchema.parse(JSON.parse(text)).problems;
	} catch {
		return [];
	}
}
/**
* Deletes the markers of a plan that is made again, before any of its jobs starts. On GitHub they are of another
* attempt then, and say so; under act each run is the first attempt of run 1, and its artifacts stay from run to run.
*/
async function forgetFailures(planned, artifacts, reporter) {
	try {
		for (const { artifact } of findMarkers(planned, await artifacts.list())) await artifacts.delete(artifact.name);
	} catch (error) {
		reporter.warning(`What failed jobs of an earlier run have left could not be deleted (${messageOf(error)}). A combine that waits may take it for a failure of this run.`);
	}
}
// src/core/copy-frames.ts
/**
* An `ffmpegOverride` for `renderMedia()`: puts the frames into the file as Chrome made them, JPEG or PNG, and
* encodes nothing. So a GIF that is made from chunks is made from the very frames that one machine would have.
*
* It keeps the input of Remotion's command, its output and the output's muxer, and no option of an encoder.
*
* @throws where the command has no input, which no version of Remotion writes so far
*/
function copyFrames({ args }) {
	const input = args.indexOf("-i");
	const output = args.at(-1);
	if (input === -1 || output === void 0 || input + 2 >= args.length) throw new Error(`Remotion's ffmpeg command has no input and output: ${args.join(" ")}`);
	const untilInput = args.slice(0, input + 2);
	const muxer = args.indexOf("-f", input + 2);
	const format = muxer === -1 ? [] : args.slice(muxer, muxer + 2);
	const copying = [
		"-an",
		"-c:v",
		"copy",
		"-map_metadata",
		"-1",
		"-y"
	];
	return [
		...untilInput,
		...copying,
		...format,
		output
	];
}
// src/core/chunk-arguments.ts
/** The only chunk of a render is rendered as one machine would: in the final codec, with the user's own options. */
function directArguments(render) {
	return {
		codec: render.codec,
		audioCodec: render.audioCodec,
		muted: render.muted,
		enforceAudioTrack: render.enforceAudioTrack,
		preferLossless: render.preferLossless,
		numberOfGifLoops: render.numberOfGifLoops,
		metadata: render.metadata,
		ffmpegOverride: encodeAtOnce,
		...render.collectsSound ? {
			audioCodec: null,
			enforceAudioTrack: false
		} : {}
	};
}
/**
* One chunk of several. Metadata and GIF loops belong to the result and are given to combine. The page is not muted if
* its sound is collected: then it says at each frame what is to be heard.
*/
function partArguments(render) {
	return {
		codec: render.chunkCodec,
		audioCodec: null,
		muted: !render.collectsSound,
		enforceAudioTrack: false,
		preferLossless: false,
		numberOfGifLoops: null,
		metadata: null,
		ffmpegOverride: hasCopiedFrames(render.codec) ? copyFrames : encodeAtOnce,
		...render.chunkCodec === "h264-ts" ? TRANSPORT_STREAM : {}
	};
}
function mediaArguments(render, chunk) {
	return {
		...isDirect(render) ? directArguments(render) : partArguments(render),
		frameRange: chunk.frameRange,
		everyNthFrame: render.everyNthFrame,
		sampleRate: render.sampleRate,
		compositionStart: render.frameRange[0]
	};
}
/**
* Numbers alone, so that the pictures sort by frame: Remotion names them by the chunk, and they get the names that the
* whole sequence gives them afterwards.
*/
const CHUNK_PATTERN = "[frame].[ext]";
/** What `renderMedia()`, `renderStill()` or `renderFrames()` is to be called with for one chunk. */
function chunkArguments(render, chunk) {
	const { renderOptions, everyNthFrame } = render;
	const { frameRange } = chunk;
	if (render.type === "media") return {
		...renderOptions,
		...mediaArguments(render, chunk)
	};
	const { imageFormat } = render;
	if (render.type === "still") return {
		...renderOptions,
		imageFormat,
		frame: frameRange[0]
	};
	return {
		...renderOptions,
		imageFormat,
		frameRange,
		everyNthFrame,
		imageSequencePattern: CHUNK_PATTERN,
		muted: true
	};
}
// src/core/chunk-files.ts
/** The pictures of a chunk travel in one file. */
const PICTURES_EXTENSION = "tzst";
/** What the page of a chunk wants to be heard travels in a file of its own. */
const SOUND_FILE = "sound.zst";
/** Names the files of each chunk of a render. A chunk of a codec without pictures is its sound alone. */
function chunkFileNames(render) {
	if (render.type === "still") return {
		media: `media.${render.imageFormat}`,
		sound: null
	};
	if (render.type === "image-sequence") return {
		media: `media.${PICTURES_EXTENSION}`,
		sound: null
	};
	const { chunkExtension, collectsSound, hasVideo } = render;
	const media = `media.${chunkExtension}`;
	if (!collectsSound) return {
		media,
		sound: null
	};
	return hasVideo ? {
		media,
		sound: SOUND_FILE
	} : {
		media: SOUND_FILE,
		sound: null
	};
}
/** The name of the report inside a chunk's artifact. */
const CHUNK_REPORT_FILE = "report.json";
const chunkFile = strictObject({
	/** A plain file name: it is looked for in the chunk's folder and nowhere else. */
	name: string().regex(/^[\w-]+\.\w+$/),
	/** Bytes. */
	size: int().nonnegative(),
	sha256: hash$1("sha256")
});
/** A picture's blocks, by `packBlocks()`. */
const blocks = base64();
/** Milliseconds since 1970 by the clock of the job's machine. */
const moment = number$1().positive();
/** What the next run's plan goes by, and what this one is held against. */
const timing = strictObject({
	/** When the process of the job began: the same for all chunks of a job. */
	jobStarted: moment,
	/** When the chunk began, and when its report was written. */
	started: moment,
	ended: moment,
	/** Of the machine, and the tabs that a long chunk has there: a short one may have fewer. */
	cores: int().positive(),
	tabs: int().positive(),
	/** How many frames were rendered after how many seconds; the last mark has all of them. */
	pace: array(strictObject({
		frames: int().positive(),
		seconds: number$1().nonnegative()
	})).min(1)
});
/** What a job says of a chunk that it rendered; it travels in the chunk's artifact. */
const chunkReportSchema = strictObject({
	version: literal(3),
	planDigest: hash$1("sha256"),
	/** The chunk's key in the cache; null where it is not kept. */
	key: hash$1("sha256").nullable(),
	render: int().nonnegative(),
	chunk: int().nonnegative(),
	frameRange: tuple([int(), int()]).readonly(),
	frameCount: int().positive(),
	media: chunkFile,
	/** What is to be heard, in a file beside the media; null if there is none. */
	sound: chunkFile.nullable(),
	/** Files of the composition's `<Artifact>`s: the name that the composition gave, its frame, and where the content is. */
	artifacts: array(strictObject({
		filename: string().min(1),
		frame: int().nonnegative(),
		file: chunkFile
	})),
	/** The first frames of the chunk itself and of its right neighbour; null where no pictures were taken. */
	seamPictures: strictObject({
		own: blocks.nullable(),
		next: blocks.nullable()
	}).nullable(),
	/** Seconds from the start of `renderMedia()` to its end. */
	seconds: number$1().nonnegative(),
	/** Times `renderMedia()` was called: 2 after a flaky error. */
	attempts: int().positive(),
	/** Remotion's list, at most 10: milliseconds a frame. */
	slowestFrames: array(strictObject({
		frame: int(),
		time: number$1()
	})),
	timing
});
// src/core/chunk-ingredients.ts
/** Raised whenever the same ingredients give other files than before: what is kept of an older version is not found. */
const CHUNK_FORMAT = 2;
/** Remotion's options that change the chunk; a function counts as there or not. */
function effectiveArguments(render, id) {
	const given = Object.entries(chunkArguments(render, render.chunks[id.chunk]));
	return Object.fromEntries(given.filter(([key]) => !neutralKeys.has(key)).map(([key, value]) => [key, typeof value === "function" ? "a function" : value]));
}
/** An order that does not depend on who wrote the object. */
function ordered(value) {
	if (Array.isArray(value)) return value.map(ordered);
	if (typeof value !== "object" || value === null) return value;
	const entries = Object.entries(value).toSorted(([a], [b]) => a < b ? -1 : 1);
	return Object.fromEntries(entries.map(([key, each]) => [key, ordered(each)]));
}
/**
* All that makes the files of a chunk, as a text: where two are equal, so are the chunks. Its place in the plan is not in
* it, nor are options that change the speed alone.
*/
function chunkIngredients(plan, id, machine) {
	const render = plan.renders[id.render];
	const { remotionVersion, runtimeDigest, sourceDigest, platform, chromiumOptions, fonts } = plan;
	return JSON.stringify(ordered({
		format: [CHUNK_FORMAT, 3],
		remotionVersion,
		runtimeDigest,
		sourceDigest,
		platform,
		chromiumOptions,
		fonts: [fonts.shipped, fonts.list?.sha256],
		composition: render.composition,
		props: [render.props.input.sha256, render.props.resolved.sha256],
		type: render.type,
		arguments: effectiveArguments(render, id),
		files: chunkFileNames(render),
		firstPicture: render.type === "image-sequence" ? chunkPictureNames(render, id.chunk)[0] : null,
		seams: hasCheckedSeams(render) ? seamFrames(render, id.chunk) : null,
		machine
	}));
}
// src/render/chunk-keys.ts
/** OWASP's least for scrypt (Password Storage Cheat Sheet): 128 MiB for each try. */
const SCRYPT = {
	N: 2 ** 17,
	r: 8,
	p: 1,
	maxmem: 256 * 1024 ** 2
};
/**
* The variables hold secrets, and the keys can be read by whoever reads the run. Of a plain hash a short secret could be
* found by trying; so each try is made slow, and the source as salt makes a table of tries worthless.
*/
async function digestEnvironment(environment, salt) {
	const entries = Object.entries(environment).toSorted(([a], [b]) => a < b ? -1 : 1);
	if (entries.length === 0) return null;
	return (await promisify(scrypt)(JSON.stringify(entries), salt, 32, SCRYPT)).toString("hex");
}
/** For each chunk a sha256 over all that makes its files. */
async function makeChunkKeys(plan, { environment, ...others }) {
	const digest = await digestEnvironment(environment, plan.sourceDigest ?? "");
	const machine = {
		...others,
		environment: digest
	};
	return chunkIds(plan).map((id) => digestOf(chunkIngredients(plan, id, machine)));
}
// src/render/kit-fonts.ts
/** Puts the fonts to ship into the kit, and a list of all that plan saw; gives the plan's entry for them. */
async function writeKitFonts(kit, { folder, installed }, onMismatch = "error") {
	const shipped = join(kit, KIT.fonts);
	if (folder !== null) await cp(folder, shipped, { recursive: true });
	return {
		shipped: folder === null ? null : await digestFolder(shipped),
		list: installed === null ? null : await writeKitFile(kit, KIT.fontList, JSON.stringify(orderFonts(installed), null, 2)),
		onMismatch
	};
}
/** How the job's fonts differ from plan's, as a line for people; null where they do not. */
async function findMismatch(kit, list, here) {
	if (here === null) return UNLISTED_FONTS;
	const difference = compareFonts(fontListSchema.parse(JSON.parse(await readFile(join(kit, list), "utf8"))), here);
	return difference === null ? null : describeFontDifference(difference);
}
/**
* Holds a job's fonts against those that plan saw.
*
* @param listFonts asked only where there is something to compare with
* @returns whether they are the same, as far as can be told
* @throws {UserError} where they differ, and the plan does not say that a warning is enough.
*/
async function checkJobFonts({ plan, kit }, listFonts, reporter) {
	const { list, onMismatch } = plan.fonts;
	if (list === null) return true;
	const mismatch = await findMismatch(kit, list.path, await listFonts());
	if (mismatch === null) return true;
	if (onMismatch === "error") throw new UserError(mismatch);
	reporter.warning(mismatch);
	return false;
}
// src/core/forecast.ts
/** Name of the file in the kit. */
const FORECAST_FILE = "forecast.json";
const seconds$1 = number$1().nonnegative();
/**
* What plan expects of the run; combine holds it against what the run took. It is no part of the plan: the same plan
* stays the same at any hour, and on machines of any speed.
*/
const forecastSchema = strictObject({
	/** Milliseconds since 1970, by the clock of plan's machine. */
	plannedAt: number$1().positive(),
	planned: strictObject({
		jobs: int().positive(),
		chunks: int().positive(),
		seconds: seconds$1,
		slowestJob: seconds$1,
		combine: seconds$1,
		billedMinutes: number$1().nonnegative(),
		/** USD. */
		price: number$1().nonnegative()
	})
});
// src/core/sample-frames.ts
/** Frames that are timed in all, one for each stretch of the output. */
const STRETCHES = 15;
/** The first pass takes the middle one of each so many stretches. */
const STRETCHES_PER_FIRST = 3;
/**
* Frames of the composition to time, in two passes: 5 spread over the whole, and then 10 between them, so that a pass
* that is cut short leaves the whole known. Each is in ascending order; a short output has fewer.
*/
function samplePasses({ frameRange: [start], everyNthFrame, frameCount }) {
	const passes = [[], []];
	const taken = /* @__PURE__ */ new Set();
	for (let stretch = 0; stretch < STRETCHES; stretch++) {
		const index = Math.floor((stretch + .5) * frameCount / STRETCHES);
		if (taken.has(index)) continue;
		taken.add(index);
		passes[stretch % STRETCHES_PER_FIRST === 1 ? 0 : 1].push(start + index * everyNthFrame);
	}
	return passes.filter((pass) => pass.length > 0);
}
/**
* Puts frames for the warm-up of each page before those to be timed: the ones just before the first, where the range has
* so many.
*
* @param first frame of the range
* @param tabs pages that render at once
*/
function warmUp(frames, first, tabs) {
	const [next = first] = frames;
	const count = Math.min(tabs, next - first);
	return {
		frames: [...Array.from({ length: count }, (_, index) => next - count + index), ...frames],
		warmUp: Math.min(tabs, count + frames.length - 1)
	};
}
// src/core/times-key.ts
/**
* What two runs must have in common so that the times of one tell of the other. Props, source and length may change:
* times are not results, and an old guess is better than none.
*/
function describeTimes({ platform, projectPath }, render, { cores, tabs }) {
	const { composition, renderOptions, fps, type } = render;
	const format = type === "media" ? render.codec : render.imageFormat;
	const { id, width, height } = composition;
	const scale = renderOptions["scale"] ?? 1;
	return JSON.stringify({
		projectPath,
		id,
		width,
		height,
		scale,
		fps,
		type,
		format,
		platform,
		cores,
		tabs
	});
}
// src/core/median.ts
/** The middle value, or the mean of the two in the middle; null of none. */
function median(values) {
	if (values.length === 0) return null;
	const sorted = values.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
/** Name of the file in what is kept. */
const TIMES_FILE = "times.json";
const seconds = number$1().nonnegative();
/** What a run has taken, kept for the plan of the next one. */
const keptTimesSchema = strictObject({
	version: literal(3),
	/** As `CostProfile`. */
	profile: array(strictObject({
		frameRange: tuple([int().nonnegative(), int().nonnegative()]).readonly(),
		secondsPerFrame: seconds
	})).min(1),
	/** Seconds of a render job before its first chunk; null where it was not measured. */
	setUp: seconds.nullable(),
	/** Seconds of a chunk beside its rendering: its pictures and digests, and what it waited for. */
	besideChunk: seconds,
	/** Seconds of combine when all chunks were there, the frames that it joined, and when it started. */
	combine: strictObject({
		seconds,
		frames: int().positive(),
		start: _enum(combineStarts)
	})
});
/** Where there are more marks than this, each chunk is one stretch: more make no better plan. */
const MOST_MARKS = 400;
/**
* What the frames of a chunk cost, stretch by stretch. What was not spent while frames were rendered, at the end, is
* spread over all of them, but for the first frame of its neighbour, which the model counts by itself.
*
* @param chunkCost seconds of a chunk that do not grow with its frames
*/
function stretchesOfChunk({ frameRange: [first], frameCount, seconds: total, seamPictures, timing: { pace } }, everyNthFrame, chunkCost, isCoarse) {
	const { seconds: end } = pace.at(-1);
	const marks = isCoarse ? pace.slice(-1) : pace;
	const start = Math.min(chunkCost, marks[0].seconds);
	const neighbour = seamPictures?.next == null ? 0 : (end - start) / frameCount;
	const tail = Math.max(0, total - end - neighbour) / frameCount;
	let before = {
		frames: 0,
		seconds: start
	};
	return marks.map((mark) => {
		const frames = mark.frames - before.frames;
		const stretch = {
			frameRange: [first + before.frames * everyNthFrame, first + mark.frames * everyNthFrame - 1],
			secondsPerFrame: (mark.seconds - before.seconds) / frames + tail
		};
		before = mark;
		return stretch;
	});
}
/** Seconds that each job spent before its first chunk. Its last upload is in no report. */
function setUpsOf(reports) {
	return [...Map.groupBy(reports, ({ timing }) => timing.jobStarted)].map(([jobStarted, chunks]) => {
		const first = Math.min(...chunks.map(({ timing }) => timing.started));
		return Math.max(0, first - jobStarted) / 1e3;
	});
}
/** Seconds that a chunk took beside its rendering. */
function besideRendering({ seconds: rendering, timing: { started, ended } }) {
	return Math.max(0, (ended - started) / 1e3 - rendering);
}
/** What a run has taken, by the reports of its chunks. A chunk that was rendered twice says little of its frames. */
function timesOfRun({ everyNthFrame, frameCount }, reports, chunkCost, combine) {
	const clean = reports.filter(({ attempts }) => attempts === 1);
	const used = clean.length > 0 ? clean : reports;
	const marks = used.reduce((sum, { timing }) => sum + timing.pace.length, 0);
	return {
		version: 3,
		profile: used.toSorted((a, b) => a.frameRange[0] - b.frameRange[0]).flatMap((report) => stretchesOfChunk(report, everyNthFrame, chunkCost, marks > MOST_MARKS)),
		setUp: median(setUpsOf(reports)),
		besideChunk: median(used.map(besideRendering)) ?? 0,
		combine: {
			...combine,
			frames: frameCount
		}
	};
}
// src/render/keep-times.ts
/** Hex digits of a digest that tell subjects apart. */
const SUBJECT_DIGITS = 20;
function prefixOf({ subject }) {
	return `times-3-${digestOf(subject).slice(0, SUBJECT_DIGITS)}-`;
}
/** The times of the last run of the same subject; null where there are none, or none that can be read. */
async function restoreTimes(place) {
	try {
		var _usingCtx$1 = _usingCtx();
		const folder = _usingCtx$1.a(await makeTemporaryFolder("times"));
		const prefix = prefixOf(place);
		const key = `${prefix}${place.run}`;
		const restored = join(folder.path, "restored");
		try {
			if (await place.cache.restore({
				kind: "times",
				key,
				prefix,
				folder: restored
			}) === null) return null;
			return keptTimesSchema.parse(JSON.parse(await readFile(join(restored, TIMES_FILE), "utf8")));
		} catch {
			return null;
		}
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** Keeps the times of this run for the plan of the next one. */
async function saveTimes(place, times) {
	try {
		var _usingCtx3 = _usingCtx();
		const folder = _usingCtx3.a(await makeTemporaryFolder("times"));
		await writeFile(join(folder.path, TIMES_FILE), JSON.stringify(times));
		await place.cache.save({
			kind: "times",
			key: `${prefixOf(place)}${place.run}`,
			folder: folder.path
		});
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
// src/core/flaky.ts
/**
* Errors that come from the machine and not from the project, after which the same chunk may well
* render. The list is `isFlakyError()` of `@remotion/lambda-client` 4.0.527, without what AWS says.
* Anything else is deterministic, and rendering it again would only lose time.
*/
const FLAKY = [
	/FATAL:zygote_communication_linux\.cc/,
	/error while loading shared libraries: libnss3\.so/,
	/but the server sent no data/,
	/Compositor panicked/,
	/^(?!.*SIGSEGV).*Compositor exited/s,
	/Timed out.*while setting up the headless browser/s,
	/while trying to connect to the browser/,
	/waiting for the page to render the React component/,
	/Timed out evaluating page function/,
	/Timeout exceeded rendering the component/,
	/Loading root component/,
	/getaddrinfo/,
	/ECONNRESET/,
	/ERR_CONNECTION_TIMED_OUT/,
	/ERR_NETWORK_CHANGED/,
	/A network error occurred/,
	/socket hang up/,
	/Target closed/,
	/Session closed/,
	/SIGKILL/,
	/Page crashed!/
];
/** Whether rendering the same chunk again may succeed. */
function isFlaky(error) {
	const text = error instanceof Error ? `${error.message}\n${error.stack ?? ""}` : String(error);
	return FLAKY.some((pattern) => pattern.test(text));
}
// src/render/skipped-chunk.ts
/** What is shown of a chunk that is there without being rendered. */
function skippedChunk(plan, id) {
	const { frameRange, frameCount } = plan.renders[id.render].chunks[id.chunk];
	return {
		type: "chunk",
		label: chunkLabel(plan, id),
		frameRange,
		frameCount,
		seconds: 0,
		fps: 0,
		skipped: true
	};
}
// src/adapters/fontconfig.ts
const run = promisify(execFile);
/** A system with a thousand fonts writes 100 kB. */
const MOST_OUTPUT = 67108864;
/** Where fontconfig looks for its configuration; `fonts.conf` is its own name for the system's. */
const CONFIG_VARIABLE = "FONTCONFIG_FILE";
const SYSTEM_CONFIG = "fonts.conf";
function escapeXml(text) {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
/** Ours first: of two fonts of one family fontconfig takes the first, and it writes into the first cache that it may write. */
function configuration(fonts, cache, base) {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${escapeXml(fonts)}</dir>
  <cachedir>${escapeXml(cache)}</cachedir>
  <include ignore_missing="yes">${escapeXml(base)}</include>
</fontconfig>
`;
}
/**
* Makes the fonts of a folder known to every program that this process starts from now on, beside those of the system.
* Nothing is written but into `place`: a folder that must stay while such a program runs.
*/
async function installFonts(fonts, place) {
	const folder = join(place, "fontconfig");
	await mkdir(folder, { recursive: true });
	const file = join(folder, "fonts.conf");
	const base = process.env[CONFIG_VARIABLE] || SYSTEM_CONFIG;
	await writeFile(file, configuration(fonts, join(folder, "cache"), base));
	process.env[CONFIG_VARIABLE] = file;
}
/** Whether Chrome finds its fonts through fontconfig here; on macOS and Windows it asks the system. */
function usesFontconfig() {
	return platform() === "linux";
}
/** Lines that `fc-list` writes of the fonts that match; null where it says nothing of Chrome, or is not there. */
async function runFcList(pattern, format) {
	if (!usesFontconfig()) return null;
	try {
		const { stdout } = await run("fc-list", [
			"--format",
			format,
			pattern
		], { maxBuffer: MOST_OUTPUT });
		return stdout.split("\n").filter((line) => line !== "");
	} catch (error) {
		if (error.code === "ENOENT") return null;
		throw error;
	}
}
async function sizeOf(file) {
	return await stat(file).then(({ size }) => size, () => null);
}
/** All installed fonts; null where they can not be listed. */
async function listFonts() {
	const lines = await runFcList(":", "%{family}	%{style}	%{fontversion}	%{file}\n");
	if (lines === null) return null;
	return await Promise.all(lines.map(async (line) => {
		const [family = "", style = "", version = "", file = ""] = line.split("	");
		return {
			family,
			style,
			version,
			size: await sizeOf(file)
		};
	}));
}
/**
* Whether a font has a grinning face in color, which is what Chrome looks for; null where fonts can not be listed.
* `:lang=und-zsye` would ask for every emoji that this version of fontconfig knows, and DejaVu Sans has a face in black.
*/
async function hasEmojiFont() {
	const lines = await runFcList(":color=true:charset=1f600", "%{family}\n");
	return lines === null ? null : lines.length > 0;
}
// src/core/install-commands.ts
/**
* For each lock file, the command of its package manager that installs exactly what it says. Corepack takes the version
* that the project's `packageManager` names; Yarn 1 and later ones all know `--frozen-lockfile`.
*/
const INSTALL_COMMANDS = [
	{
		lockFile: "package-lock.json",
		command: "npm ci"
	},
	{
		lockFile: "npm-shrinkwrap.json",
		command: "npm ci"
	},
	{
		lockFile: "pnpm-lock.yaml",
		command: "corepack pnpm install --frozen-lockfile"
	},
	{
		lockFile: "yarn.lock",
		command: "corepack yarn install --frozen-lockfile"
	},
	{
		lockFile: "bun.lock",
		command: "npx --yes bun install --frozen-lockfile"
	},
	{
		lockFile: "bun.lockb",
		command: "npx --yes bun install --frozen-lockfile"
	}
];
// src/adapters/remotion/kit-remotion.ts
/**
* Loads the Remotion that travels in a kit.
*
* @throws {UserError} where it is another version than the plan was made with, or for another kind of machine.
*/
function loadKitRemotion(kit, plan) {
	const here = `${platform()}-${arch()}`;
	if (here !== plan.platform) throw new UserError(`${refusal("runs-on", here, plan.platform)} The kit holds Remotion's programs for the machine that planned: use one kind of runner in all jobs.`);
	const remotion = loadRemotion(join(kit, KIT.runtime, plan.runtimePath));
	if (remotion.version === plan.remotionVersion) return remotion;
	throw new UserError(`kit: it holds Remotion ${remotion.version}, and its plan was made with ${plan.remotionVersion}. Run the plan job again.`);
}
// src/render/seam-pictures.ts
/** A picture's blocks as text: 2 to 6 kB of 1280x720 pixels. */
function packBlocks(blocks) {
	return brotliCompressSync(blocks).toString("base64");
}
/** @throws where the text is none of {@link packBlocks} */
function unpackBlocks(text) {
	return brotliDecompressSync(Buffer.from(text, "base64"));
}
/** What a report says of its chunk's seams; null where it has no pictures. */
function readSeamPictures({ seamPictures }) {
	if (seamPictures === null) return null;
	const { own, next } = seamPictures;
	return {
		own: own === null ? null : unpackBlocks(own),
		next: next === null ? null : unpackBlocks(next)
	};
}
const NO_PICTURES = "on-seam-mismatch: this version of Remotion encodes in a way in which no pictures of the chunk's ends could be taken. Give on-seam-mismatch: ignore, and report it with the version of Remotion.";
/** Which pictures are to be taken beside a chunk, into its folder; null where there are none. */
function requestSeamPictures(render, chunk, folder) {
	if (!hasCheckedSeams(render)) return null;
	const { own, next } = seamFrames(render, chunk);
	return {
		frameCount: render.chunks[chunk].frameCount,
		grid: seamGrid(render),
		own: own === null ? null : join(folder, "own.rgba"),
		next: next === null ? null : {
			frame: next,
			file: join(folder, "next.rgba")
		}
	};
}
/**
* Takes the files of the pictures out of the chunk's folder, and gives what they hold.
*
* @throws {UserError} where there are none: Remotion has encoded the chunk with a command that is not known here
*/
async function collectSeamPictures({ own, next }) {
	const collect = async (file) => {
		const blocks = await readFile(file).catch((error) => {
			throw new UserError(NO_PICTURES, { cause: error });
		});
		await rm(file);
		return packBlocks(blocks);
	};
	return {
		own: own === null ? null : await collect(own),
		next: next === null ? null : await collect(next.file)
	};
}
// src/core/required-inputs.ts
/**
* Reads every input of a table, and insists on those that have no default.
*
* @throws {UserError} with one line for each input that is refused or not given.
*/
function readRequiredInputs(table, raw, names) {
	const { values, problems } = checkInputs(table, raw);
	const lines = names.filter((name) => !isGiven(raw[name])).map((name) => `${name}: not given. Give the plan step's output of that name, or the matrix value.`);
	if (lines.length + problems.length > 0) throw new UserError([...lines, ...problems]);
	return values;
}
// src/core/emitted-artifacts.ts
/**
* The path of an artifact's file below the folder of all artifacts: the name that the composition gives it, without the
* characters that GitHub's artifact service refuses; Remotion allows some of them.
*/
function artifactPath(filename) {
	return filename.split("/").map((part) => part.replaceAll(new RegExp(REFUSED_CHARACTERS, "g"), "-")).join("/");
}
/** The name of the one GitHub artifact that holds the files of a render's `<Artifact>`s. */
function artifactsName(resultName) {
	return `${resultName}.artifacts`;
}
/** Whether a file of that name would lie outside of the folder that it is put into. */
function leadsOut(filename) {
	const parts = filename.split(/[/\\]/);
	return parts.includes("..") || parts.includes(".") || parts.includes("");
}
function describeUse({ filename, frame }) {
	return `${quote(filename)} at frame ${frame}`;
}
/** One line for each name that can not be used, or is used twice: then one file would replace the other. */
function checkArtifacts(artifacts) {
	const problems = artifacts.filter(({ filename }) => leadsOut(filename)).map((artifact) => `<Artifact>: ${describeUse(artifact)} is no path below a folder. Name a file.`);
	const byName = Map.groupBy(artifacts, ({ filename }) => artifactPath(filename));
	for (const uses of byName.values()) {
		if (uses.length === 1) continue;
		const [first, second] = uses;
		const more = uses.length === 2 ? "" : `, and ${counted(uses.length - 2, "more frame")}`;
		problems.push(`<Artifact>: one name is used twice: ${describeUse(first)} and ${describeUse(second)}${more}. Each file needs a name of its own: emit it at one frame only, or put the frame into its name.`);
	}
	return problems;
}
// src/core/release-names.ts
/** What `git check-ref-format` refuses in a name, and why. */
const refRules = [
	[/^$/, "at least one character"],
	[/^refs\//, "the tag alone, without refs/tags/"],
	[/^[-/]/, "a name that begins with neither \"-\" nor \"/\""],
	[/[/.]$/, "a name that ends with neither \"/\" nor \".\""],
	[/[\p{Cc} ~^:?*[\\]/u, "no space, no control character, and none of ~ ^ : ? * [ \\"],
	[/\.\.|\/\/|@\{|^@$/, "a name without \"..\", \"//\" and \"@{\", and not \"@\" alone"],
	[/(?:^|\/)\./, "no part (between slashes) that begins with \".\""],
	[/\.lock(?:\/|$)/, "no part (between slashes) that ends with \".lock\""]
];
/** One line for a tag that git would refuse; none for a valid one. */
function tagProblems(tag) {
	const broken = refRules.filter(([pattern]) => pattern.test(tag)).map(([, allowed]) => allowed);
	return broken.length === 0 ? [] : [refusal("release-tag", tag, `a git tag name such as v1.0.0: ${broken.join("; ")}`)];
}
/** Letters that Unicode does not take apart into a base letter and a mark. */
const plainLetters = {
	Æ: "AE",
	æ: "ae",
	Ð: "D",
	ð: "d",
	Ł: "L",
	ł: "l",
	Ø: "O",
	ø: "o",
	Œ: "OE",
	œ: "oe",
	Þ: "Th",
	þ: "th",
	ß: "ss"
};
function withoutMarks(text) {
	return [...text.normalize("NFD").replaceAll(/\p{Mn}/gu, "")].map((letter) => plainLetters[letter] ?? letter).join("");
}
/**
* The name that GitHub gives an asset: letters lose their marks, any run of other characters than
* `A-Z a-z 0-9 _ + @ -` becomes one dot, and what has lost its stem is called `default`.
* GitHub documents only that it renames; the rule is what users have reported of its answers.
*/
function githubAssetName(name) {
	const plain = withoutMarks(name);
	const dotted = (plain.startsWith(".") ? `default${plain}` : plain).replaceAll(/[^\w+@-]+/g, ".").replaceAll(/^\.|\.$/g, "");
	if (dotted === "") return "default";
	return dotted === name || dotted.includes(".") ? dotted : `default.${dotted}`;
}
/** The name of a file's asset. A release has no folders: `captions/en.srt` becomes `captions-en.srt`. */
function releaseAssetName(file) {
	return githubAssetName(file.replaceAll("/", "-"));
}
/** Hex digits of the digest in a temporary name: enough to tell two files of one name apart. */
const DIGEST_LENGTH = 12;
const temporaryName = /^(?<stem>.+)\.[0-9a-f]{12}\.new$/;
/**
* What the temporary names of a file's asset begin with. GitHub has not always kept `+` and `@`, so
* they have neither; two files of one release may therefore have the same stem.
*/
function temporaryStem(file) {
	return releaseAssetName(file.replaceAll(/[+@]/g, "."));
}
/** The name of a file's asset while it is uploaded: it holds the digest, so that a re-run finds it again. */
function temporaryAssetName(file, sha256) {
	return `${temporaryStem(file)}.${sha256.slice(0, DIGEST_LENGTH)}.new`;
}
/** The {@link temporaryStem} of an asset's name, of whichever digest; undefined where the name is no temporary one. */
function stemOfTemporary(assetName) {
	return temporaryName.exec(assetName)?.groups?.["stem"];
}
/** What an asset's label says where its name may not be the file's; null where it surely is. */
function assetLabel(file) {
	return releaseAssetName(file) === file && !/[+@]/.test(file) ? null : file;
}
// src/core/publication-state.ts
function isWhole({ state }) {
	return state === "uploaded";
}
function namedAssets({ name }, { byName, byLabel }, names) {
	const named = byName.get(releaseAssetName(name)) ?? [];
	const labelled = byLabel.get(name) ?? [];
	return [...named, ...labelled.filter((asset) => !names.has(asset.name))];
}
function assetState(wanted, named, temporary) {
	const isOurs = ({ digest }) => wanted.sha256 !== null && digest === `sha256:${wanted.sha256}`;
	const found = named.find(isWhole);
	const alreadyThere = found !== void 0 && isOurs(found);
	return {
		wanted,
		named: found,
		alreadyThere,
		verified: alreadyThere ? void 0 : temporary.find((asset) => isWhole(asset) && isOurs(asset))
	};
}
/** How far a publication has come in a release that has the assets `found`. */
function publicationState(wanted, found) {
	const index = {
		byName: Map.groupBy(found, ({ name }) => name),
		byLabel: Map.groupBy(found, ({ label }) => label),
		byStem: Map.groupBy(found, ({ name }) => stemOfTemporary(name))
	};
	const names = new Set(wanted.map(({ name }) => releaseAssetName(name)));
	const leftovers = /* @__PURE__ */ new Set();
	const assets = wanted.map((asset) => {
		const named = namedAssets(asset, index, names);
		const temporary = index.byStem.get(temporaryStem(asset.name)) ?? [];
		for (const one of [...named.filter((other) => !isWhole(other)), ...temporary]) leftovers.add(one);
		return assetState(asset, named, temporary);
	});
	for (const { verified } of assets) if (verified !== void 0) leftovers.delete(verified);
	return {
		assets,
		leftovers
	};
}
// src/core/publication-problems.ts
/** GitHub: each file under 2 GiB, and 1000 assets a release. */
const LARGEST_ASSET = 2 * 1024 ** 3 - 1;
const MOST_ASSETS = 1e3;
/** Names in one problem; of more only the number is told. */
const MOST_NAMES = 5;
function listNames(assets) {
	const names = assets.map(({ name }) => quote(name));
	const more = names.length - MOST_NAMES;
	const shown = more > 0 ? [...names.slice(0, MOST_NAMES), `${more} more`] : names;
	return new Intl.ListFormat("en-GB").format(shown);
}
/** GitHub answers an empty upload with "size must be greater than or equal to 1". */
function sizeProblems({ name, size }) {
	if (size === 0) return [`${quote(name)} is empty, and GitHub takes no empty release asset. Give it content, or leave out release-tag: an artifact may be empty.`];
	return size === null || size <= LARGEST_ASSET ? [] : [`${quote(name)} has ${size} bytes, and a release asset at most ${LARGEST_ASSET} (GitHub's limit is under 2 GiB). Make it smaller (a video by a higher crf, a lower video-bitrate or scale, or fewer frames), or leave out release-tag: an artifact may be larger.`];
}
function temporaryNameProblems({ name }) {
	return stemOfTemporary(releaseAssetName(name)) === void 0 ? [] : [`${quote(name)} can not be a release asset: an upload has a name that ends so until it is verified. Give the file another name.`];
}
function sameNameProblems(assets) {
	return [...Map.groupBy(assets, ({ name }) => releaseAssetName(name))].filter(([, files]) => files.length > 1).map(([name, files]) => `The files ${listNames(files)} would be one release asset, ${quote(name)}: a release has no folders, and GitHub renames special characters. Give each a name of its own (out-name for the video, filename for an <Artifact>).`);
}
function isMaybeOurs({ named, wanted }) {
	return named !== void 0 && wanted.sha256 === null;
}
function existingProblems(tag, missing) {
	return missing.flatMap(({ named, wanted }) => named === void 0 ? [] : [`The release ${quote(tag)} has an asset ${quote(named.name)} already, with ${named.digest ?? "no digest"} and not sha256:${wanted.sha256}. Give "overwrite: true" to replace it, or another out-name or release-tag.`]);
}
/** All that is new is uploaded before anything of the same name is deleted, so there must be room for both. */
function roomProblems(tag, present, added) {
	return added === 0 || present + added <= MOST_ASSETS ? [] : [`The release ${quote(tag)} needs room for ${present + added} assets (${added} of them new), and GitHub's limit is ${MOST_ASSETS}. Delete some that are not needed, use another release-tag, or render fewer <Artifact>s.`];
}
function stateProblems(plan, release) {
	const { tag, overwrite } = plan;
	const found = release?.assets ?? [];
	const { assets, leftovers } = publicationState(plan.assets, found);
	const missing = assets.filter((state) => !state.alreadyThere && !isMaybeOurs(state));
	if (release?.immutable === true) return missing.length === 0 ? [] : [`The release ${quote(tag)} is published and immutable: ${listNames(missing.map(({ wanted }) => wanted))} can not be added to it or replaced. Publish under a new release-tag.`];
	const added = missing.filter(({ verified }) => verified === void 0).length;
	return [...overwrite ? [] : existingProblems(tag, missing), ...roomProblems(tag, found.length - leftovers.size, added)];
}
/**
* Why a publication can not be: one line each, empty where nothing is known against it.
*
* @param release null where the tag has none, or it is not known yet
*/
function publicationProblems(plan, release) {
	return [
		...tagProblems(plan.tag),
		...plan.assets.flatMap(sizeProblems),
		...plan.assets.flatMap(temporaryNameProblems),
		...sameNameProblems(plan.assets),
		...stateProblems(plan, release)
	];
}
// src/core/decide-publication.ts
function upload({ name, file, sha256, size }) {
	return {
		type: "upload-asset",
		file,
		sha256,
		size,
		name: temporaryAssetName(name, sha256)
	};
}
/** Puts a verified upload in its place, for which an asset of the name has to go first. */
function settle({ wanted, named }, verified) {
	if (named !== void 0) return {
		type: "delete-asset",
		asset: named
	};
	return {
		type: "rename-asset",
		asset: verified,
		name: releaseAssetName(wanted.name),
		label: assetLabel(wanted.name)
	};
}
function changeOfAssets(assets, leftovers) {
	const [leftover] = leftovers;
	if (leftover !== void 0) return {
		type: "delete-asset",
		asset: leftover
	};
	const missing = assets.find(({ alreadyThere, verified }) => !alreadyThere && verified === void 0);
	if (missing !== void 0) return upload(missing.wanted);
	const waiting = assets.find(({ verified }) => verified !== void 0);
	return waiting?.verified && settle(waiting, waiting.verified);
}
/**
* The next step on the way to a published release that has the assets, from whatever state the
* release is in; so a run that broke off anywhere is continued by the next.
*
* An asset is uploaded under a temporary name and gets its own when GitHub's digest of it is ours: a
* name never stands for half a file. What is replaced stays until all that is new is there, and a
* draft is published when every asset has its name.
*
* @param release null where the tag has none
*/
function decidePublication(request, release) {
	const problems = publicationProblems(request, release);
	if (problems.length > 0) return {
		type: "refuse",
		problems
	};
	const { tag, name = tag, prerelease = false, commit = null } = request;
	if (release === null) return {
		type: "change",
		change: {
			type: "create-draft",
			tag,
			name,
			prerelease,
			commit
		}
	};
	const { assets, leftovers } = publicationState(request.assets, release.assets);
	const change = release.immutable ? void 0 : changeOfAssets(assets, leftovers);
	if (change !== void 0) return {
		type: "change",
		change
	};
	if (release.draft) return {
		type: "change",
		change: {
			type: "publish",
			tag
		}
	};
	return {
		type: "done",
		release,
		assets: assets.flatMap(({ wanted, named }) => named === void 0 ? [] : [{
			name: wanted.name,
			url: named.url
		}])
	};
}
// src/render/publication-tries.ts
/** Times that one change is tried before it is given up. */
const MOST_TRIES = 3;
/** What a change is done to, in a name of the release. */
function subjectOf(change) {
	if (change.type === "delete-asset") return change.asset.name;
	return change.type === "publish" ? change.tag : change.name;
}
/** The same for all tries of a change. Two files may have the same temporary name. */
function keyOf(change) {
	const file = change.type === "upload-asset" ? change.file : "";
	return `${change.type} ${subjectOf(change)} ${file}`;
}
function reason(change, failure) {
	if (failure !== void 0) return failure.message;
	return change.type === "upload-asset" ? `GitHub's digest of the upload was never sha256:${change.sha256}` : "it was done, and was not to be seen afterwards";
}
/** Counts the tries of each change of a release, so that none is repeated for ever. */
var PublicationTries = class {
	#counts = /* @__PURE__ */ new Map();
	#failures = /* @__PURE__ */ new Map();
	#tag;
	constructor(tag) {
		this.#tag = tag;
	}
	/** @throws {Error} where the change has been tried often enough */
	begin(change) {
		if (change.type === "delete-asset") return;
		const key = keyOf(change);
		const tried = this.#counts.get(key) ?? 0;
		const failure = this.#failures.get(key);
		if (tried === MOST_TRIES) throw new Error(`The release ${this.#tag} is not finished: "${change.type}" of ${subjectOf(change)} failed ${MOST_TRIES} times (${reason(change, failure)}). Run the job again: it goes on with the release as it is.`, { cause: failure });
		this.#counts.set(key, tried + 1);
		this.#failures.delete(key);
	}
	/** Remembers why a change that was begun failed. */
	fail(change, failure) {
		this.#failures.set(keyOf(change), failure);
	}
};
// src/render/publish.ts
/** A change broke off, or somebody else was faster: what was known of the release may not be so any more. */
var StaleRelease = class extends Error {
	name = "StaleRelease";
};
function missingToken(tag) {
	return `release-tag: publishing ${JSON.stringify(tag)} needs a token, and none was given. Give the job's own, \${{ github.token }}, with "permissions: contents: write".`;
}
async function problemsAt(host, plan) {
	try {
		await host.checkAccess(plan.tag);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		return [...publicationProblems(plan, null), ...error.problems];
	}
	return publicationProblems(plan, await host.find(plan.tag));
}
async function findProblems(plan, host) {
	if (host === null) return [...publicationProblems(plan, null), missingToken(plan.tag)];
	return tagProblems(plan.tag).length > 0 ? publicationProblems(plan, null) : await problemsAt(host, plan);
}
/**
* Refuses what can be refused before anything is uploaded. Call it twice: before the chunks are
* downloaded with the files whose names are known then, `sha256` and `size` null; and again as soon as
* all of them are there. Only then can an asset of the same name be told from another's.
*
* @param host null where there is no token
* @throws {UserError} with one line for each problem
*/
async function checkPublication(plan, host) {
	const problems = await findProblems(plan, host);
	if (problems.length > 0) throw new UserError(problems);
}
const sentences = {
	"create-draft": ({ tag }) => `Creating a draft release for ${tag}`,
	"upload-asset": ({ name, size }) => `Uploading ${name} (${size} bytes)`,
	"delete-asset": ({ asset }) => `Deleting the asset ${asset.name} (${asset.state}, ${asset.digest ?? "no digest"})`,
	"rename-asset": ({ asset, name }) => `The digest is right: renaming ${asset.name} to ${name}`,
	"publish": ({ tag }) => `Publishing the release ${tag}`
};
/** One line for the log. */
function sentence(change) {
	return sentences[change.type](change);
}
/**
* Publishes files as assets of the tag's release, which is made where there is none.
* A new release is a draft until GitHub's digests of all assets are ours. After an error it is left as
* it is, and the next run continues from there; what is done already is not done again.
*
* @throws {UserError} where the publication is refused, before anything is uploaded
*/
async function publishAssets(request, host, reporter) {
	const tries = new PublicationTries(request.tag);
	let release = await host.find(request.tag);
	for (;;) {
		const step = decidePublication(request, release);
		if (step.type === "refuse") throw new UserError(step.problems);
		if (step.type === "done") return {
			releaseUrl: step.release.url,
			assets: step.assets
		};
		const { change } = step;
		tries.begin(change);
		reporter.info(sentence(change));
		try {
			release = await host.perform(change, release);
		} catch (error) {
			if (!(error instanceof StaleRelease)) throw error;
			tries.fail(change, error);
			reporter.warning(`${error.message} Looking at the release again.`);
			release = await host.find(request.tag);
		}
	}
}
export { makeTemporaryFolder as $, RenderFailure as $n, tarArchiver as $t, CHUNK_REPORT_FILE as A, countMissingFrames as An, withCancelSignal as At, readAttempt as B, hasKeys as Bn, isGiven as Bt, samplePasses as C, writeSummary as Cn, sha256 as Ct, checkJobFonts as D, escapeMarkdown as Dn, explainRenderError as Dt, forecastSchema as E, summarizeRender as En, RemotionMediaRenderer as Et, forgetFailures as F, progressBar as Fn, fetchKit as Ft, billedMinutesOf as G, describeFonts as Gn, countTabs as Gt, DEFAULT_PATTERN as H, chunkIds as Hn, readInputs as Ht, newestMarkers as I, secondsLeft as In, uploadKit as It, hasCheckedSeams as J, alignmentArguments as Jn, dealOut as Jt, predictRun as K, warnOfFonts as Kn, chunkCodec as Kt, readMarker as L, spokenSize as Ln, writeKitFile as Lt, chunkFileNames as M, clockTime as Mn, openBrowser as Mt, chunkArguments as N, counted as Nn, KIT as Nt, writeKitFonts as O, markdownTable as On, _usingCtx as Ot, findMarkers as P, frameRate as Pn, checkKit as Pt, jobCosts as Q, messageOf as Qn, splitFrames as Qt, FAILURE_MARKER_FILE as R, spokenTime as Rn, writePlan as Rt, describeTimes as S, runAction as Sn, number as St, FORECAST_FILE as T, describeLength as Tn, readPageEnvironment as Tt, chunkPictureNames as U, chunkLabel as Un, refusal as Ut, allAtOnce as V, isCached as Vn, quote as Vt, pictureName as W, isDirect as Wn, countJobsAtOnce as Wt, combineSeconds as X, reasonForLateSound as Xn, isBareStream as Xt, CHUNK_SECONDS as Y, chooseAlignment as Yn, fewestFramesPerChunk as Yt, combineStarts as Z, extensionOf as Zn, soundFramesPerChunk as Zt, skippedChunk as _, resultArtifactName as _n, duration as _t, artifactsName as a, ARTIFACTS_VARIABLE as an, findPackage as at, saveTimes as b, isDamaged as bn, integerOrAuto as bt, collectSeamPictures as c, folderArtifacts as cn, readPackageVersion as ct, loadKitRemotion as d, digestOf as dn, optionsFor as dt, readSurroundings as en, textTable as et, INSTALL_COMMANDS as f, artifactName as fn, ownOptions as ft, usesFontconfig as g, chunkArtifactName as gn, choice as gt, listFonts as h, NAME_PATTERN as hn, renderOptions as ht, artifactPath as i, cacheRequestSchema as in, runChild as it, chunkReportSchema as j, describePlan as jn, findBrowser as jt, makeChunkKeys as k, countChunks as kn, callFfmpeg as kt, readSeamPictures as l, digestFile as ln, mixSound as lt, installFonts as m, moveFiles as mn, renderOptionTypes as mt, checkPublication as n, openSharedCache as nn, checkEntryPoint as nt, checkArtifacts as o, openArtifactStore as on, hasRemotion as ot, hasEmojiFont as p, filesOf as pn, remotionOptions as pt, checksSeams as q, nameSome as qn, countFrames as qt, publishAssets as r, ownProgram as rn, childEnvironment as rt, readRequiredInputs as s, usesArtifactFolder as sn, loadRemotion as st, StaleRelease as t, openCache as tn, bundleProject as tt, requestSeamPictures as u, digestFolder as un, writeSound as ut, isFlaky as v, unverifiedName as vn, flag as vt, warmUp as w, UserError as wn, text as wt, timesOfRun as x, collectInputs as xn, keyValues as xt, restoreTimes as y, DamagedArtifact as yn, integer as yt, failureMarkerName as z, cachedChunks as zn, checkInputs as zt };
