import { i as __toESM } from "./rolldown-runtime.js";
import { C as tuple, D as uuid, E as url, M as getInput, N as group, P as info, R as warning, S as string, T as unknown, _ as looseObject, a as xe, b as record, c as _enum, d as boolean, f as custom, g as literal, h as int, i as Qn, j as error, k as NEVER, l as array, m as hash$1, o as number$2, p as discriminatedUnion, r as require_main, u as base64, v as number$1, w as union, x as strictObject, y as object, z as summary } from "./vendor.js";
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import { promisify, stripVTControlCharacters } from "node:util";
import { once } from "node:events";
import * as zlib from "node:zlib";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { createHash, hash, randomUUID, scrypt } from "node:crypto";
import { pathToFileURL } from "node:url";
import { AsyncLocalStorage } from "node:async_hooks";
import { arch, availableParallelism, homedir, platform, tmpdir } from "node:os";
import { basename, dirname, extname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { copyFile as copyFile$1, cp, link, lstat, mkdir, mkdtemp, readFile, readdir, readlink, realpath, rename, rm, stat, symlink, utimes, writeFile } from "node:fs/promises";
import { constants, createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, statSync, writeFileSync } from "node:fs";
import { pipeline } from "node:stream/promises";
import { execFile, fork, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import process$1 from "node:process";
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
* channels, with the encoders of Remotion 4.0.279 to 4.0.529: libfdk_aac fills two packets of 1024, libmp3lame 1105
* samples. It holds for files that declare no delay of their own, in an edit list.
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
	return render.audioSync === "exact" && render.hasVideo && !render.muted && render.resolvedAudioCodec === "aac" && extensionOf(render.outName).toLowerCase() === "mkv" ? `AAC sound in MKV stays ${PRIMING["aac"]} samples late, as Remotion writes it: MKV has no edit list. In MP4, or with audio-codec=pcm-16, it is exact.` : null;
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
	/** Bytes of the file; null where it cannot be read. */
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
const REMEDY = "Run all jobs on one runner image, ship the fonts with the input fonts, or render all the same with on-font-mismatch=warn.";
/** One line that says how the fonts differ, and what to do. */
function describeFontDifference({ missing, extra, changed }) {
	return `fonts: this job has other fonts than the plan job had, so its frames can differ (${[
		["missing", missing],
		["only here", extra],
		["of another version or with other styles", changed]
	].filter(([, families]) => families.length > 0).map(([what, families]) => `${what}: ${nameSome(families)}`).join("; ")}). ${REMEDY}`;
}
/** Where a job cannot tell: it is another image than plan's, which could list its fonts. */
const UNLISTED_FONTS = `fonts: this job cannot list its fonts as the plan job did: it has no fc-list (package fontconfig). ${REMEDY}`;
/** One line for the log. */
function describeFonts({ shipped, installed }) {
	const families = new Set(installed?.map(({ family }) => family));
	const known = installed === null ? "Fonts cannot be listed here" : `Font families: ${families.size}`;
	return shipped.length === 0 ? known : `${known}; shipped files: ${nameSome(shipped)}`;
}
/** What about plan's own fonts can make frames differ, or come out wrong. */
function warnOfFonts({ webFonts, hasEmoji, installed, listable }) {
	const warnings = [];
	if (webFonts.length > 0) warnings.push(`fonts: ${nameSome(webFonts)}: left out, since Chrome takes no web fonts from the system. Convert them to .ttf or .otf, or load them in the composition with @font-face.`);
	if (hasEmoji === false) warnings.push("fonts: no color emoji font is installed here: an emoji comes out as an empty box or a plain drawing, unless the composition loads a font for it. Install one in the runner image (on Debian and Ubuntu the package fonts-noto-color-emoji), or put one, such as NotoColorEmoji.ttf, into the folder of the input fonts.");
	if (installed === null && listable) warnings.push("fonts: this machine has no fc-list (package fontconfig), so a job with other fonts cannot be told from this one. Install it in the runner image.");
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
	/** From its first rendered frame to its last; of several ranges, what lies between them is not rendered. */
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
	/** From the first rendered frame to the end of the last range. */
	frameRange,
	/** The ranges that are joined, in ascending order; only if there are several. */
	frameRanges: array(frameRange).min(2).optional(),
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
/** Frames as pictures: `renderFrames()`. */
const imageSequenceRender = strictObject({
	type: literal("image-sequence"),
	...renderFields,
	imageFormat: string(),
	/** Remotion's `imageSequencePattern`: a file name with `[frame]` and `[ext]`. */
	pattern: string(),
	/** Whether the pictures come in one zip archive, or in a folder. */
	isArchive: boolean()
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
	/** With it and the plan's digest the names of all artifacts begin. */
	name: string(),
	remotionVersion: string(),
	/** Address of the site that all jobs open; only if nothing was bundled, and the kit holds no bundle. */
	serveUrl: url().optional(),
	/** Over all files of the bundle, or over the script of the site: chunks of other source are chunks of another plan. Null where the kit stays on its machine. */
	bundleDigest: hash$1("sha256").nullable(),
	/** Over the files of Remotion's renderer: a patched one has the same version. Null as above. */
	runtimeDigest: hash$1("sha256").nullable(),
	/** The same without what differs between two checkouts of one source; left out where chunks have no keys. */
	sourceDigest: hash$1("sha256").optional(),
	/** `process.platform` and `process.arch` of the kit's native binaries. */
	platform: string(),
	/** Folder of the project from the root of the repository, for annotations; '' where they are the same. */
	projectPath: string(),
	/** Where the kit's `node_modules/@remotion/renderer` is resolved from; absolute where it stays in the project. */
	runtimePath: string(),
	chromiumOptions: record(string(), unknown()),
	/** Chrome of the project's configuration file, for jobs that are given no other. */
	browserExecutable: string().optional(),
	fonts,
	/** Whether jobs go on after an error of the project's own code in another one. */
	keepGoing: boolean(),
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
/** Seconds that the remaining frames take at this rate, or null where that cannot be said. */
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
/** Of a kit's artifact name: the plan's digest, and what the file is. */
const KIT_ENDING = new RegExp(`\\.[0-9a-f]{${DIGEST_LENGTH$1}}\\.kit\\.tar\\.zst$`);
/** Prefix of all artifacts of a plan: its kit, its chunks, and what its failed jobs leave. */
function planPrefix(name, planDigest) {
	return `${name}.${planDigest.slice(0, DIGEST_LENGTH$1)}.`;
}
/**
* The kit is one file, and an artifact of one unzipped file has the file's name. It holds the plan's digest, so that
* two plans of one run keep their kits, whatever their names are.
*/
function kitArtifactName(name, planDigest) {
	return `${planPrefix(name, planDigest)}kit.tar.zst`;
}
/** The {@link planPrefix} for a job that knows the name of the kit and has not read the plan. */
function planPrefixOfKit(kit, planDigest) {
	return planPrefix(kit.replace(KIT_ENDING, ""), planDigest);
}
/** Characters of a readable name that stand before the digest of what they leave out. */
const READABLE_LENGTH = 48;
/**
* The name of a plan that was given none: the composition's id if it is a {@link NAME_PATTERN}, else what it has of
* such characters and a digest, so that `视频一` and `视频二` differ.
*
* @param digest of the id, in hex digits
*/
function planNameOf(composition, digest) {
	if (NAME_PATTERN.test(composition)) return composition;
	return `${composition.replaceAll(/[^A-Za-z0-9]+/g, "-").replaceAll(/^-|-$/g, "").slice(0, READABLE_LENGTH) || "render"}-${digest.slice(0, DIGEST_LENGTH$1)}`;
}
/**
* The name holds the plan's digest: chunks of another plan cannot be taken for this one's,
* and a chunk is found again by any later attempt of the same plan.
*/
function chunkArtifactName(name, planDigest, { render, chunk }) {
	return `${planPrefix(name, planDigest)}${render}-${String(chunk).padStart(3, "0")}.chunk`;
}
/** What GitHub's artifact service refuses in a name; a folder refuses it too, so that a run under act finds it. */
const REFUSED_CHARACTERS = /["<>:|*?\r\n\\/]/;
/** GitHub documents no limit. A folder of artifacts appends an ending of its own, and file systems take 255 bytes. */
const MAX_RESULT_BYTES = 200;
/** Cuts the stem of a file's name, between two characters, so that the name has at most so many bytes of UTF-8. */
function shortenName(name, maxBytes) {
	const bytes = (text) => new TextEncoder().encode(text).length;
	if (bytes(name) <= maxBytes) return name;
	const extension = extensionOf(name);
	const ending = extension === "" || bytes(extension) > maxBytes / 2 ? "" : `.${extension}`;
	let stem = "";
	for (const character of name) {
		if (bytes(stem + character + ending) > maxBytes) break;
		stem += character;
	}
	return `${stem}${ending}`;
}
/**
* The name of the result's artifact. A file may have nearly any name. An artifact has none of the characters that
* GitHub refuses, and no control characters, which its page cannot show; nor is its name as long as a file's may be.
*/
function resultArtifactName(outName) {
	return shortenName(outName.replaceAll(new RegExp(`${REFUSED_CHARACTERS.source}|\\p{Cc}`, "gu"), "-"), MAX_RESULT_BYTES);
}
/** The names that a result may have in a run in which others have taken the first: `cut.mp4`, `cut-2.mp4`, … */
function nthName(name, nth) {
	if (nth === 1) return name;
	const extension = extensionOf(name);
	const ending = extension === "" ? "" : `.${extension}`;
	return `${name.slice(0, name.length - ending.length)}-${nth}${ending}`;
}
const UNVERIFIED = "unverified-";
/** Names the artifact of a finished file that did not pass the check of the result. */
function unverifiedName(artifact) {
	return `${UNVERIFIED}${artifact}`;
}
/** Whether {@link unverifiedName} gave the name. */
function isUnverified(artifact) {
	return artifact.startsWith(UNVERIFIED);
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
function isGiven$1(text) {
	return text !== void 0 && text.trim() !== "";
}
/** Checks every input of a table, for callers that have more to check before they refuse. */
function checkInputs(table, raw) {
	const problems = [];
	const values = {};
	for (const [name, type] of Object.entries(table)) {
		const given = Object.hasOwn(raw, name) ? raw[name] : void 0;
		if (!isGiven$1(given)) continue;
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
// src/render/free-name.ts
/** The run has an artifact of that name which another render, or a step of the caller, has made. */
var NameTaken = class extends UserError {
	constructor(artifact, options) {
		super(`out-name: this run has an artifact ${quote(artifact)} already, which another render or step has made. Give each render of a run its own out-name.`, options);
	}
};
/** Names that are tried, which is more than the renders of one run that forget to name their results. */
const MAX_NAMES = 99;
/**
* Uploads under the first name that is free or the owner's: `cut.mp4`, else `cut-2.mp4`, … An artifact of somebody
* else is never replaced, for it may be the only copy of a video.
*
* @param upload as `ArtifactStore.upload()` with an owner
* @throws {NameTaken} if none of the names is free
*/
async function uploadUnderFreeName(name, upload) {
	for (let nth = 1;; nth += 1) try {
		return await upload(nthName(name, nth));
	} catch (error) {
		if (!(error instanceof NameTaken) || nth === MAX_NAMES) throw error;
	}
}
// src/adapters/artifact-content.ts
/**
* The name that an artifact gets.
*
* @throws {UserError} for a name that GitHub does not take
*/
function artifactName(content) {
	const name = "file" in content ? basename(content.file) : content.name;
	if (name === "" || name === "." || name === ".." || REFUSED_CHARACTERS.test(name)) throw new UserError(`${JSON.stringify(name)} cannot name an artifact: choose a name without " < > : | * ? / \\ and line breaks.`);
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
/** Puts files of a folder into another, and gives the bytes of all. */
async function putFiles(from, files, to, put) {
	let size = 0;
	for (const path of files) {
		const target = join(to, path);
		await mkdir(dirname(target), { recursive: true });
		await put(join(from, path), target);
		size += (await stat(target)).size;
	}
	return size;
}
const copy = async (source, target) => await copyFile$1(source, target, constants.COPYFILE_FICLONE);
/** Copies, as clones where the file system has them, and gives the bytes of all files. */
async function copyFiles(from, files, to) {
	return await putFiles(from, files, to, copy);
}
/** Makes hard links, or copies where there can be none, as between two disks; gives the bytes of all files. */
async function linkFiles(from, files, to) {
	return await putFiles(from, files, to, async (source, target) => {
		await link(await realpath(source), target).catch(async () => await copy(source, target));
	});
}
// src/adapters/folder-contents.ts
/** What a path leads to; null where that is nothing, or goes round in a circle. */
function find(path) {
	try {
		return {
			stats: statSync(path),
			place: realpathSync(path)
		};
	} catch (error) {
		const { code } = error;
		if (code === "ENOENT" || code === "ELOOP") return null;
		throw error;
	}
}
/**
* Lists the files in a folder and below: paths from there, with `/`, in the order of their code units. Links count as what
* they lead to. One that leads to nothing is left out, and one that leads back to a folder above it: it would never end.
*/
function listContents(folder) {
	const files = [];
	const visit = (path, above) => {
		for (const name of readdirSync(join(folder, path))) {
			const inner = path === "" ? name : `${path}/${name}`;
			const found = find(join(folder, inner));
			if (found?.stats.isFile() === true) files.push(inner);
			if (found?.stats.isDirectory() === true && !above.includes(found.place)) visit(inner, [...above, found.place]);
		}
	};
	visit("", [realpathSync(folder)]);
	return files.toSorted((a, b) => a < b ? -1 : 1);
}
/** From the cheapest on: a clone shares the blocks of a file until one of both is written, a hard link for ever. */
const WAYS = [async (source, target) => await copyFile$1(source, target, constants.COPYFILE_FICLONE_FORCE), async (source, target) => await link(source, target)];
/**
* Puts a file to another place without a copy, where the file system allows that: as a clone, else as a hard link. Neither
* file may be written in place afterwards. A file that is there is replaced.
*/
async function shareFile(source, target) {
	await mkdir(dirname(target), { recursive: true });
	await rm(target, { force: true });
	const real = realpathSync(source);
	for (const way of WAYS) try {
		await way(real, target);
		return;
	} catch {}
	await copyFile$1(real, target);
}
/** Puts what {@link listContents} finds into another folder, without copies where {@link shareFile} can do so. */
async function shareContents(folder, target) {
	await mkdir(target, { recursive: true });
	for (const path of listContents(folder)) await shareFile(join(folder, path), join(target, path));
}
// src/render/digest.ts
/** sha256 in hex of a text or of bytes. */
function digestOf(content) {
	return hash("sha256", content);
}
/** What {@link digestFolder} digests, and the bytes of all files together. */
async function digestFiles(folder, counts) {
	const lines = [];
	let bytes = 0;
	for (const path of (await readdir(folder, { recursive: true })).toSorted()) {
		const file = join(folder, path);
		if (!counts(path) || !(await stat(file)).isFile()) continue;
		const { size, sha256 } = await digestFile(file);
		bytes += size;
		lines.push(`${sha256}  ${path.split(sep).join("/")}`);
	}
	return {
		size: bytes,
		sha256: digestOf(lines.join("\n"))
	};
}
/**
* sha256 in hex over all files of a folder: of each its path with `/` and its own digest, by path.
* Links count as what they lead to. It is the same wherever the folder lies.
*
* @param counts by its path whether a file is among them
*/
async function digestFolder(folder, counts = () => true) {
	return (await digestFiles(folder, counts)).sha256;
}
/** Returns whether a folder is there, and no file. */
async function isFolder(path) {
	return (await stat(path)).isDirectory();
}
/** Digests a file as {@link digestFile} does, or a folder as {@link digestFolder} does. */
async function digestContent$1(path) {
	return await isFolder(path) ? await digestFiles(path, () => true) : await digestFile(path);
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
	/** Null where nothing is digested. */
	digest: string().nullable(),
	content: uuid(),
	/** The render that made it, if only that one may replace it. */
	owner: string().optional()
});
/**
* Artifacts in a folder that all jobs share: under act, and for the local command.
*
* An upload copies its files to a place of their own and then renames a record into place. Renaming a file is atomic,
* so that other processes see an artifact whole or not at all, and the last of several uploads of a name wins.
*/
function folderArtifacts(root, options = {}) {
	return {
		upload: (content, owner) => upload$1(root, content, {
			...options,
			owner
		}),
		list: () => list(root),
		download: (artifact, folder) => download(root, artifact, folder, options),
		delete: (name) => remove(root, name)
	};
}
async function upload$1(root, content, { inPlace = false, owner }) {
	const name = artifactName(content);
	const kind = "file" in content ? "file" : "folder";
	const source = await filesOf(content);
	const id = randomUUID();
	const folder = contentFolder(root, id);
	try {
		const record = {
			name,
			kind,
			size: await (inPlace ? linkFiles : copyFiles)(source.folder, source.files, folder),
			digest: inPlace ? null : await digestContent(kind, folder, name),
			content: id,
			owner
		};
		const replaced = owner === void 0 ? await readRecord(root, name) : await claim(root, record);
		await writeRecord$1(root, record);
		if (replaced !== null) await discard(contentFolder(root, replaced.content));
		return describe$2(root, record);
	} catch (error) {
		await discard(folder);
		throw error;
	}
}
/**
* Takes the record's name for its owner, and gives what the owner had there. A link, unlike a renamed file, replaces
* nothing: of two that come at once, one is refused.
*
* @throws {NameTaken} if another owner has it, or nobody known
*/
async function claim(root, record) {
	const claimed = `${contentFolder(root, record.content)}.claim`;
	await writeFile(claimed, JSON.stringify(record));
	try {
		await link(claimed, recordFile$1(root, record.name));
		return null;
	} catch (error) {
		const found = await readRecord(root, record.name);
		if (found !== null && found.owner !== record.owner) throw new NameTaken(record.name, { cause: error });
		return found;
	} finally {
		await rm(claimed, { force: true });
	}
}
async function list(root) {
	const found = [];
	for (const entry of await entriesOf(root)) {
		if (!entry.isFile() || !entry.name.endsWith(RECORD_SUFFIX)) continue;
		const record = await readRecord(root, entry.name.slice(0, -5));
		if (record !== null) found.push(describe$2(root, record));
	}
	return found;
}
async function download(root, artifact, folder, { inPlace = false }) {
	const record = await readRecord(root, artifact.name);
	if (record === null) throw new Error(`The artifact ${JSON.stringify(artifact.name)} is not in ${root}.`);
	const stored = contentFolder(root, record.content);
	const actual = inPlace ? artifact.digest : await digestContent(record.kind, stored, record.name);
	if (actual !== artifact.digest) throw new DamagedArtifact(`The artifact ${JSON.stringify(artifact.name)} in ${root} is damaged, or was replaced: its digest is ${actual}, expected ${artifact.digest}.`);
	if (inPlace) await linkFiles(stored, await listFiles(stored), folder);
	else if (record.kind === "file") await shareFile(join(stored, record.name), join(folder, record.name));
	else await copyFiles(stored, await listFiles(stored), folder);
}
async function remove(root, name) {
	const record = await readRecord(root, name);
	if (record === null) return;
	await rm(recordFile$1(root, name), { force: true });
	await discard(contentFolder(root, record.content));
}
function describe$2(root, { name, kind, size, digest, content }) {
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
/** Set where that folder belongs to one run on one machine: artifacts are links there, and nothing is digested. */
const IN_PLACE_VARIABLE = "REMOTION_MATRIX_IN_PLACE";
/**
* The store that fits where the action runs: the folder that `REMOTION_MATRIX_ARTIFACTS` names; under act a folder of
* the user's cache; else GitHub's artifact service.
*
* @param options of GitHub's service; a folder keeps what it has
* @throws {UserError} where there is neither a folder nor an artifact service
*/
function openArtifactStore(env, options = {}) {
	const folder = artifactFolder(env);
	if (folder !== null) return folderArtifacts(folder, { inPlace: read(env, IN_PLACE_VARIABLE) !== void 0 });
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
	if (!/^github\.com$|\.ghe\.com$|\.localhost$/i.test(server)) return `${server} is a GitHub Enterprise Server, whose artifact service cannot be used.`;
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
		upload: async (content, owner) => (await open()).upload(content, owner),
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
// src/adapters/archive-entries.ts
/** A path without its empty parts and those that say nothing: `./bundle//index.html` as `bundle/index.html`. */
function plainPath(path) {
	return path.split("/").filter((part) => part !== "" && part !== ".").join("/");
}
/**
* Returns one text for all names that some file system takes for one name: macOS and Windows ignore case, macOS how a
* letter is composed, and HFS+ the characters that nobody sees. A text for names that differ may be the same, too.
*/
function foldName(path) {
	return path.normalize("NFKD").replaceAll(/\p{Default_Ignorable_Code_Point}/gu, "").toUpperCase().toLowerCase();
}
/** The folders above a path: `a` and `a/b` of `a/b/c`. */
function foldersAbove(path) {
	const parts = path.split("/").slice(0, -1);
	return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
/**
* Says whether a symbolic link stays in the folder that it is unpacked into. It may climb first, and then only descend:
* `a/link/../..` says nothing of where it leads if `a/link` is a link as well.
*/
function staysInside(path, target) {
	if (target === "" || isAbsolute(target)) return false;
	const parts = plainPath(target).split("/");
	const climbs = parts.findIndex((part) => part !== "..");
	const up = climbs === -1 ? parts.length : climbs;
	return up < path.split("/").length && !parts.slice(up).includes("..");
}
/**
* Checks the entries of an archive that somebody else may have made, in their order, before each is written.
* The folder that they are written to must be empty at first. With these rules nothing is written outside of it, and no
* link in it leads out: every path is plain, nothing lies behind a link, no link takes the place of something else,
* a symbolic link leads to a place inside, and a hard link to a file that is there.
*/
var ArchiveEntries = class {
	/** Names of links, folded. */
	#links = /* @__PURE__ */ new Set();
	/** Names of all entries and the folders above them, folded. */
	#taken = /* @__PURE__ */ new Set();
	/** Paths of files, as they are: a file system may tell `A` from `a`. */
	#files = /* @__PURE__ */ new Set();
	/** @throws if the entry is one that no archive of ours has */
	check(entry) {
		const problem = this.#findProblem(entry, plainPath(entry.path));
		if (problem !== null) throw new Error(`its entry ${entry.path} ${problem}`);
	}
	#findProblem({ path: given, type, linkpath = "" }, path) {
		if (isAbsolute(given) || path.split("/").includes("..")) return "lies outside of it";
		const above = foldersAbove(path);
		const behind = above.find((folder) => this.#links.has(foldName(folder)));
		if (behind !== void 0) return `lies behind its link ${behind}`;
		const name = foldName(path);
		if (this.#links.has(name)) return "is there already, as a link";
		const isLink = type === "SymbolicLink";
		if (type === "Directory") {
			if (this.#files.has(path)) return "is there already, as a file";
		} else if (type === "File" || type === "OldFile" || type === "Link") {
			if (this.#files.has(path)) return "is there twice";
			if (type === "Link" && !this.#files.has(plainPath(linkpath))) return `is a link to ${linkpath}, which is no file before it`;
			this.#files.add(path);
		} else if (isLink) {
			if (this.#taken.has(name)) return "is a link in place of an entry before it";
			if (!staysInside(path, linkpath)) return `is a link that leads out of it, to ${linkpath}`;
			this.#links.add(name);
		} else return `is neither a file nor a folder nor a link (${type})`;
		for (const folder of [...above, path]) this.#taken.add(foldName(folder));
		return null;
	}
};
// src/adapters/kit-archive.ts
/** Bytes that are read and unpacked at a time; between two of them other work goes on. */
const PART = 1 << 20;
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
		if ((await readdir(folder)).length > 0) throw new Error(`The folder ${folder} is not empty: an archive needs one of its own.`);
		const entries = new ArchiveEntries();
		const unpacking = new xe({
			cwd: folder,
			strict: true,
			preservePaths: true,
			onReadEntry: (entry) => {
				entries.check(entry);
				onEntry?.(plainPath(entry.path));
			}
		});
		await pipeline(createReadStream(file, { highWaterMark: PART }), zlib.createZstdDecompress({ chunkSize: PART }), async (parts) => {
			for await (const part of parts) unpacking.write(part);
		});
		unpacking.end();
	}
};
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
/** Returns the ranges of a render, in ascending order. */
function rangesOfRender({ frameRange, frameRanges = [frameRange] }) {
	return frameRanges;
}
/** Counts the frames that are rendered of some ranges: of each its first, and every nth one after it. */
function countFrames(ranges, everyNthFrame) {
	return ranges.reduce((sum, [first, last]) => sum + Math.floor((last - first) / everyNthFrame) + 1, 0);
}
/** Lists the frames of the composition that are rendered, in the order of the output. */
function framesOfRender(rendered) {
	const { everyNthFrame } = rendered;
	return rangesOfRender(rendered).flatMap((range) => Array.from({ length: countFrames([range], everyNthFrame) }, (_, index) => range[0] + index * everyNthFrame));
}
/** Returns the ranges that a chunk renders: those of the render, cut at its first and its last frame. */
function rangesOfChunk({ frameRanges }, { frameRange: [first, last] }) {
	if (frameRanges === void 0) return [[first, last]];
	return frameRanges.map(([start, end]) => [Math.max(start, first), Math.min(end, last)]).filter(([start, end]) => start <= end);
}
/** Returns ranges as Remotion takes them in every version, which is one alone if there is one. */
function toFrameRangeArgument(ranges) {
	return ranges.length === 1 ? ranges[0] : ranges;
}
/** Reads what {@link toFrameRangeArgument} gave. */
function rangesOfArgument(argument) {
	const given = argument;
	return typeof given[0] === "number" ? [given] : given;
}
/**
* Cuts the frames of a render into chunks: chunk i covers the output frames `[i * n, (i + 1) * n)`.
* All have equal length but the last, and may hold frames of several ranges. Every chunk starts on a rendered frame,
* because Remotion counts every nth frame from the start of the range it is given.
*/
function splitFrames(rendered, framesPerChunk) {
	const frames = framesOfRender(rendered);
	return Array.from({ length: Math.ceil(frames.length / framesPerChunk) }, (_, index) => {
		const start = index * framesPerChunk;
		const end = Math.min(start + framesPerChunk, frames.length);
		return {
			frameRange: [frames[start], frames[end - 1]],
			frameCount: end - start
		};
	});
}
/** Deals items out to at most `most` groups, in order, as evenly as can be. */
function dealOut(items, most) {
	const groups = Math.min(most, items.length);
	return Array.from({ length: groups }, (_, group) => items.slice(Math.floor(group * items.length / groups), Math.floor((group + 1) * items.length / groups)));
}
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
/** Adds the first frame of the right neighbour: to the last range if it goes on there, else as a range of its own. */
function withFrame(given, frame) {
	const ranges = rangesOfArgument(given["frameRange"]);
	if (frame === void 0) return toFrameRangeArgument(ranges);
	const [first, last] = ranges.at(-1);
	const step = Number(given["everyNthFrame"] ?? 1);
	const added = frame - last <= step && (frame - first) % step === 0 ? [[first, frame]] : [[first, last], [frame, frame]];
	return toFrameRangeArgument([...ranges.slice(0, -1), ...added]);
}
/**
* Renders one frame more than the chunk has, the first of its right neighbour, and takes pictures of that one and of the
* chunk's own first frame as they go to the encoder. Encoded is the chunk alone: its packets are those that it has without.
*/
function withSeamPictures(given, request) {
	const override = given["ffmpegOverride"];
	return {
		...given,
		frameRange: withFrame(given, request.next?.frame),
		...override && { ffmpegOverride: (command) => takePictures$1(override(command), request) }
	};
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
/** Returns where Remotion finds the bundle: in the kit, or on a site. */
function findServeUrl(kit, { serveUrl }) {
	return serveUrl ?? join(kit, KIT.bundle);
}
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
/** Uploads the kit, packed unless it stays on its machine; gives the artifact's name. */
async function uploadKit(kit, folder, { plan, planDigest }, tools) {
	const name = kitArtifactName(plan.name, planDigest);
	if (plan.runtimeDigest === null) {
		await tools.artifacts.upload({
			name,
			folder: kit
		});
		return name;
	}
	const file = join(folder, name);
	await tools.archiver.pack(kit, file, await listFirst(kit));
	await tools.artifacts.upload({ file });
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
	if (digest !== expectedDigest) throw new UserError(`plan-digest: the plan in the kit has the digest ${digest}, expected ${expectedDigest}. Give "kit" and "plan-digest" of one and the same plan step.`);
	const plan = JSON.parse(content);
	const parsed = planSchema.safeParse(plan);
	if (parsed.success) return parsed.data;
	throw new UserError(`kit: its plan cannot be read by this version of remotion-matrix (it reads version 2). Use one version of the actions in all jobs.`, { cause: parsed.error });
}
/** Folders and files of the kit with the digests that its plan vouches for. */
function vouchedContent(plan) {
	const { serveUrl, bundleDigest, fonts, renders } = plan;
	return {
		folders: [...serveUrl === void 0 && bundleDigest !== null ? [{
			path: KIT.bundle,
			sha256: bundleDigest
		}] : [], ...fonts.shipped === null ? [] : [{
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
	return error.syscall === void 0 ? `kit: the artifact "${name}" is no kit, or is damaged: ${reason}. Run the plan job again.` : `kit: this machine cannot unpack the artifact "${name}": ${reason}.`;
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
/** The kit in what was downloaded: an archive, or as it stayed on its machine. */
async function openKit(arrived, name, folder, archiver) {
	const archive = join(arrived, name);
	if (!existsSync(archive)) return {
		kit: arrived,
		unpacked: Promise.resolve()
	};
	const kit = join(folder, "kit");
	return {
		kit,
		...await beginToUnpack(archive, kit, archiver)
	};
}
/**
* Downloads the kit, unpacks it into a folder, and reads its plan. It does not wait for the rest, which
* {@link checkKit} holds against the plan.
*
* @throws {UserError} where the kit is missing or broken, or its plan is not the expected one.
*/
async function fetchKit(request, { archiver, artifacts }) {
	const { name, planDigest, folder } = request;
	const arrived = join(folder, "arrived");
	await downloadKit(name, arrived, artifacts);
	const { kit, unpacked } = await openKit(arrived, name, folder, archiver);
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
// src/adapters/remotion/patches/open-browser.ts
/**
* Makes closing a page twice harmless. Remotion (4.0.529) does so when a composition cannot be selected,
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
* Takes off the SIGINT listener that opening a browser adds: with it Remotion (4.0.529) ends the process at once, so that what
* we do then, such as leaving a job's failure marker, would not be done. Chrome ends with the process all the same.
*/
async function keepInterrupts(open) {
	const own = new Set(process.listeners("SIGINT"));
	const opened = await open();
	for (const listener of process.listeners("SIGINT")) if (!own.has(listener)) process.off("SIGINT", listener);
	return opened;
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
async function keepBrowser(request, home) {
	const { cache, save } = request;
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
	const { given, signal, remotion } = request;
	if (given !== void 0) {
		if (existsSync(given)) return {
			path: given,
			executable: given
		};
		throw new UserError(`browser-executable: ${quote(given)} does not exist. Name the path of a Chrome Headless Shell, or leave it out to let Remotion download one.`);
	}
	try {
		const home = browserHome(request);
		const path = await keepBrowser(request, home);
		remotion.lookForBrowserIn?.(join(home, REMOTION_FOLDER));
		return {
			path,
			executable: remotion.lookForBrowserIn === null ? path : null
		};
	} catch (error) {
		signal.throwIfAborted();
		throw new UserError(`browser-executable: none given, and Remotion could not download Chrome: ${messageOf(error)}. Run the job again, or give the path of a Chrome Headless Shell.`, { cause: error });
	}
}
/**
* Opens Chrome with the launch flags that `renderMedia()` would have chosen.
*/
async function openBrowser(remotion, options) {
	const open = async () => await remotion.renderer.openBrowser("chrome", options);
	return closePagesOnce(await keepInterrupts(open));
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
// src/adapters/remotion/patches/crash-watch.ts
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
/** `0-99`, `100-` for all that follows, or `7` for one frame. */
function parseRange(input) {
	const match = /^(\d{1,15})(-(\d{0,15}))?$/.exec(input);
	if (match === null) return void 0;
	const [, first, end, last] = match;
	if (end === void 0) return [Number(first), Number(first)];
	if (last === "") return [Number(first), null];
	return Number(last) < Number(first) ? void 0 : [Number(first), Number(last)];
}
/** Whether each range ends before the next one begins. */
function isAscending(ranges) {
	return ranges.every(([first], index) => {
		const before = ranges[index - 1];
		return before === void 0 || before[1] !== null && before[1] < first;
	});
}
function parseFrames(input) {
	const parts = (/^-\d/.test(input) ? `0${input}` : input).split(",").map((part) => part.trim());
	const ranges = parts.map(parseRange).filter((range) => range !== void 0);
	if (ranges.length < parts.length) return void 0;
	if (parts.every((part) => !part.includes("-"))) {
		const pictures = ranges.map(([frame]) => frame).toSorted((a, b) => a - b);
		return new Set(pictures).size === pictures.length ? { pictures } : void 0;
	}
	if (!isAscending(ranges)) return void 0;
	return ranges.length === 1 ? ranges[0] : ranges;
}
/**
* Remotion's `--frames`: a range (`0-99`, `100-`), several that are joined (`0-9,20-29`), or frames that become pictures
* (`10`, `0,30,60`).
*/
const frames = parsed("a range such as 0-99 or 100-, ranges in ascending order such as 0-9,20-29, or single frames as pictures such as 0,30,60", parseFrames);
/** The ranges that `frames` asks for, in ascending order; all frames if it was not given. */
function requestedRanges(requested = [0, null]) {
	if ("pictures" in requested) return requested.pictures.map((frame) => [frame, frame]);
	return isOneRange(requested) ? [requested] : requested;
}
function isOneRange(requested) {
	return typeof requested[0] === "number";
}
/** Remotion's `--frame` of a still; a negative number counts from the end. */
const stillFrame = parsed("a frame number such as 30, or -1 for the last frame", (input) => /^-?\d{1,15}$/.test(input) ? Number(input) : void 0);
/** Splits lines of `key=value`; blank lines do not count. Gives undefined where a line has another form. */
function splitPairs(input, isComment) {
	const pairs = input.split(/\r\n|\n|\r/).map((line) => line.trim()).filter((line) => line !== "" && !isComment(line)).map((line) => line.split(/\s*=\s*(.*)/s));
	const isPair = ([key, value]) => key !== "" && value !== void 0;
	return pairs.every(isPair) ? pairs.map(([key, value]) => [key, value]) : void 0;
}
/** Remotion's `--metadata`: `key=value`, one a line (the flag of the command may be repeated). */
const keyValues = parsed("lines of the form key=value, each key once", (input) => {
	const pairs = splitPairs(input, () => false);
	const values = new Map(pairs);
	return values.size === pairs?.length ? Object.fromEntries(values) : void 0;
});
/** The input `options`: lines of `option=value` in their order, among which lines of comment may stand. */
const optionLines = parsed("lines of the form option=value (a line that begins with # is a comment)", (input) => splitPairs(input, (line) => line.startsWith("#")));
/** A sha256 digest in hex. */
const sha256 = parsed("64 hexadecimal digits", (input) => /^[0-9a-f]{64}$/.test(input) ? input : void 0);
// src/core/render-options.ts
/** Under its first name `experimental-rspack`. */
const RSPACK_SINCE = "4.0.427";
/** Remotion's render options under the names of its CLI flags. What a codec takes is left to Remotion's own checks. */
const remotionOptions = {
	"codec": {
		type: text,
		key: "codec",
		to: ["plan"],
		about: "Codec of the result. Default: by the extension of `out-name`, else by the composition, else `h264`."
	},
	"frames": {
		type: frames,
		key: "frameRange",
		to: ["plan"],
		about: "Frames to render. Default: all. A range such as `0-99` or `100-` includes both ends, and the first frame is 0. Ranges such as `0-9,20-29` are joined. Single frames such as `10` or `0,30,60` become pictures, as with `image-sequence`. Several ranges or frames need Remotion 4.0.502 or newer."
	},
	"every-nth-frame": {
		type: integer(1),
		key: "everyNthFrame",
		to: ["plan"],
		about: "Render only every nth frame. Sound does not match them, as with Remotion."
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
		since: "4.0.448",
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
		about: "Write a silent audio track if the video has no sound."
	},
	"separate-audio-to": {
		type: text,
		key: "separateAudioTo",
		to: ["plan"],
		about: "File of the sound, such as `music.mp3`. The video then has no sound, and both files are published."
	},
	"prefer-lossless": {
		type: flag,
		key: "preferLossless",
		to: ["plan"],
		about: "Use a lossless audio codec if the codec has one."
	},
	"number-of-gif-loops": {
		type: integer(0),
		key: "numberOfGifLoops",
		to: ["plan"],
		about: "How often a GIF repeats. Default: forever."
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
		about: "Format of the frames before encoding: `jpeg`, `png` or `none`. A still takes `png`, `jpeg`, `webp` or `pdf`, an image sequence `png` (default) or `jpeg`."
	},
	"image-sequence": {
		type: flag,
		key: "imageSequence",
		to: ["plan"],
		about: "Render the frames as pictures, in one zip archive. The local command writes a folder, unless the name of the result ends in `.zip`."
	},
	"image-sequence-pattern": {
		type: text,
		key: "imageSequencePattern",
		to: ["plan"],
		since: "4.0.314",
		about: "Names of the pictures of an image sequence. Default: `element-[frame].[ext]`."
	},
	"frame": {
		type: stillFrame,
		key: "frame",
		to: ["plan"],
		about: "Frame of a still, such as `30`, or `-1` for the last one. Default: 0."
	},
	"jpeg-quality": {
		type: integer(0, 100),
		key: "jpegQuality",
		to: ["chunk", "picture"],
		about: "JPEG quality of the frames, from 0 to 100."
	},
	"pixel-format": {
		type: text,
		key: "pixelFormat",
		to: ["chunk"],
		about: "Pixel format, such as `yuv420p`."
	},
	"crf": {
		type: number(0),
		key: "crf",
		to: ["chunk"],
		about: "Constant rate factor: a lower one gives a better and larger video."
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
		about: "Highest video bitrate; needs `buffer-size`."
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
		about: "Speed of the h264 encoder, from `ultrafast` to `placebo`."
	},
	"gop": {
		type: integer(1),
		key: "gopSize",
		to: ["chunk"],
		since: "4.0.466",
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
	"disable-shared-memory-capture": {
		type: flag,
		key: "disableSharedMemoryCapture",
		to: ["chunk", "picture"],
		since: "4.0.534",
		about: "Take frames from Chrome as pictures, not by shared memory."
	},
	"concurrency": {
		type: concurrency,
		key: "concurrency",
		to: ["chunk", "picture"],
		neutral: true,
		about: "Browser tabs of each job: a number up to twice the cores, a percentage of the cores, or `auto`. Default: `auto`, three tabs for every two cores, 8 at most."
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
		since: "4.0.352",
		about: "Size of the cache of `@remotion/media`."
	},
	"chrome-mode": {
		type: choice(["headless-shell", "chrome-for-testing"]),
		key: "chromeMode",
		to: ["chunk", "picture"],
		about: "Chrome to use: `headless-shell` (default) or `chrome-for-testing`."
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
		about: "Let Chrome use several processes on Linux. Default: `true`."
	},
	"dark-mode": {
		type: flag,
		key: "darkMode",
		to: ["browser"],
		since: "4.0.381",
		about: "Render with a dark color scheme."
	},
	"public-dir": {
		type: text,
		key: "publicDir",
		to: ["plan"],
		about: "Folder of the files that `staticFile()` names, from the project’s folder. Default: `public`."
	},
	"config": {
		type: text,
		key: "config",
		to: ["plan"],
		about: "Path of the configuration file, from the project’s folder. Default: `remotion.config.ts`, else `remotion.config.js`."
	},
	"rspack": {
		type: flag,
		key: "rspack",
		to: ["plan"],
		since: RSPACK_SINCE,
		about: "Bundle with Rspack in place of webpack, as `rspack` for `bundler` does."
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
		about: "How much Remotion logs: `trace`, `verbose`, `info` (default), `warn` or `error`."
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
		about: "Timing of AAC and MP3 sound in MP4 and MOV: `exact` (default) begins and ends the sound with the frames, to the sample; `remotion` leaves AAC 43 ms late, as Remotion does."
	},
	"fonts": {
		type: text,
		about: "Folder of font files (.ttf, .otf, .ttc, .otc) to install in each job, from the project’s folder."
	},
	"on-font-mismatch": {
		type: choice(fontMismatchActions),
		about: "What a render job does if its fonts differ from the fonts of the plan job: `error` (default) or `warn`."
	},
	"chunk-cache": {
		type: flag,
		about: "Keep finished chunks for later runs, and take unchanged chunks from earlier runs."
	},
	"reuse-bundle": {
		type: flag,
		about: "Keep the finished bundle for later runs of the same files, which then install and bundle nothing."
	},
	"serve-url": {
		type: text,
		about: "A finished bundle in place of the project’s source: its folder, from the project’s folder, or the address of a site (http or https) that every job opens."
	},
	"keep-going": {
		type: flag,
		about: "Let the other jobs go on after an error in the project’s own code. By default they stop before their next chunk."
	},
	"bundler": {
		type: choice(["webpack", "rspack"]),
		about: `What bundles the project: \`webpack\` (default) or \`rspack\` (Remotion ${RSPACK_SINCE} or newer).`
	},
	"on-seam-mismatch": {
		type: choice([
			"warn",
			"error",
			"ignore"
		]),
		about: "What combine does if a frame looks different in two jobs: `warn` (default), `error`, or `ignore` to skip the check."
	}
};
/** The one list from which the inputs of `plan`, of the reusable workflow and of the command are made. */
const renderOptions = {
	...ownOptions,
	...remotionOptions
};
/** Returns the description of an option, with the least version of Remotion that it needs. */
function describeOption({ about, since }) {
	return since === void 0 ? about : `${about} Needs Remotion ${since} or newer.`;
}
/** The options as an input table: each name with its type. */
const renderOptionTypes = Object.fromEntries(Object.entries(renderOptions).map(([name, option]) => [name, option.type]));
/** Returns whether a `serve-url` is the address of a site, and not a folder. */
function isSite(serveUrl) {
	return serveUrl !== void 0 && URL.canParse(serveUrl) && /^https?:\/\//.test(serveUrl);
}
/** Returns what bundles the project, or undefined if the configuration file may say it: `rspack: true` is Remotion's way to say `bundler: rspack`. */
function chooseBundler({ bundler, rspack }) {
	return bundler ?? (rspack === true ? "rspack" : void 0);
}
/** The options given that go to one target, under Remotion's own names. */
function optionsFor(target, values) {
	return Object.fromEntries(Object.entries(remotionOptions).filter(([name, option]) => option.to.includes(target) && values[name] !== void 0).map(([name, option]) => [option.key, values[name]]));
}
/** Names in Remotion's API of the options that change no chunk. */
const neutralKeys = new Set(Object.values(remotionOptions).filter(({ neutral }) => neutral === true).map(({ key }) => key));
// src/adapters/remotion/show-frame.ts
/** Where a frame of a stack is in the source, `src/scene.tsx:12:5`. */
function placeOf(frame) {
	return [
		frame.originalFileName,
		frame.originalLineNumber,
		frame.originalColumnNumber === 0 ? null : frame.originalColumnNumber
	].filter((part) => part !== null && part !== void 0).join(":");
}
/** The lines of source around a frame with their numbers, moved to the left; null without a source map. */
function excerptOf({ originalScriptCode: lines }) {
	if (lines === null || lines.length === 0) return null;
	const width = Math.max(...lines.map(({ lineNumber }) => String(lineNumber).length));
	const indents = lines.filter(({ content }) => content.trim() !== "").map(({ content }) => content.length - content.trimStart().length);
	const indent = Math.min(...indents, 1e400);
	return lines.map(({ lineNumber, content }) => `${String(lineNumber).padStart(width)} │ ${content.slice(indent)}`.trimEnd()).join("\n");
}
/**
* Shows a frame of a stack in the source, with an excerpt if it is the user's own code. Remotion has functions for this since
* 4.0.500 or later; ours serve every version.
*/
function showFrame(frame, isUserCode) {
	const place = placeOf(frame);
	if (place === "") return null;
	const excerpt = isUserCode ? excerptOf(frame) : null;
	if (excerpt !== null) return `at ${place}\n${excerpt}`;
	const name = frame.originalFunctionName;
	return [
		"at",
		...name === null ? [] : [name],
		`(${place})`
	].join(" ");
}
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
function describe$1(error, projectPath) {
	const frames = error.symbolicatedStackFrames ?? [];
	const own = frames.find(isUserCode) ?? frames[0];
	return new RenderFailure(`${error.frame === null ? "An error occurred" : `An error occurred while rendering frame ${error.frame}`}: ${error.name}: ${error.message}`, {
		location: own === void 0 ? null : locate(own, projectPath),
		excerpt: [...frames, ...error.delayRenderCall ?? []].flatMap((frame) => showFrame(frame, isUserCode(frame)) ?? []).join("\n"),
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
			var _usingCtx$4 = _usingCtx();
			countFromOne(error, remotion);
			if (isSite(bundle)) return describe$1(await internals.symbolicateError(error), projectPath);
			const { serveFolder } = await import("./serve-folder.js");
			const server = _usingCtx$4.a(await serveFolder(bundle));
			pointAt(server.origin, error.stackFrame);
			pointAt(server.origin, error.delayRenderCall);
			return describe$1(await internals.symbolicateError(error), projectPath);
		} catch (_) {
			_usingCtx$4.e = _;
		} finally {
			await _usingCtx$4.d();
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
	return countFrames(rangesOfArgument(given["frameRange"]), render.everyNthFrame);
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
		const { browser } = options;
		if (browser === void 0) return;
		const open = Promise.resolve(browser);
		this.#browser = open;
		browser.once("closed-silent", () => this.#forget(open));
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
				var _usingCtx$3 = _usingCtx();
				const options = {
					...given,
					...await this.#commonOptions(render),
					concurrency: tabsOfRender(render, remotion, frames),
					onArtifact: request.onArtifact,
					cancelSignal
				};
				const call = async (listener) => await collectSound(remotion, request, async () => callRemotion[render.type](remotion, request, options, listener, signal));
				if (!this.#encodesBeside(request)) return await call(onProgress);
				const watch = _usingCtx$3.u(new CrashWatch(await this.#openBrowser(render), frames, cancel));
				try {
					return await call((progress) => {
						watch.note(progress.rendered);
						onProgress(progress);
					});
				} catch (error) {
					throw watch.explain(error);
				}
			} catch (_) {
				_usingCtx$3.e = _;
			} finally {
				_usingCtx$3.d();
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
				bundle: findServeUrl(kit, plan),
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
			serveUrl: findServeUrl(kit, plan),
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
		const read = async (path) => JSON.parse(await readFile(join(this.#options.kit, path), "utf8"));
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
// src/core/mask-values.ts
var import_main = require_main();
/** A shorter value is in too many words: masking it in the log would blank half of it. */
const MIN_LENGTH_IN_LOG = 8;
/** A shorter value is no secret: it is found by trying all. */
const MIN_LENGTH = 4;
const MASK = "***";
function linesOf(value) {
	return value.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== "");
}
/** Returns what to mask in the log for a value: its lines, since a log is written and masked line by line. */
function listLogMasks(value) {
	return linesOf(value).filter((line) => line.length >= MIN_LENGTH_IN_LOG);
}
/** Returns the forms in which messages quote a value: as it is, in JSON, and in an address. */
function listForms(line) {
	return [
		line,
		JSON.stringify(line).slice(1, -1),
		encodeURIComponent(line)
	];
}
/**
* Masks values in a text that nobody masks later, such as one of an artifact: all their lines of 4 characters or more.
* Lines of fewer than 8 characters are masked as whole words only.
*/
function maskValues(text, values) {
	const lines = values.flatMap((value) => linesOf(value).filter(({ length }) => length >= MIN_LENGTH));
	return [...new Set(lines.flatMap(listForms))].toSorted((a, b) => b.length - a.length).reduce((masked, form) => {
		if (form.length >= MIN_LENGTH_IN_LOG) return masked.replaceAll(form, MASK);
		const word = form.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
		return masked.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}_])${word}(?![\\p{L}\\p{N}_])`, "gu"), MASK);
	}, text);
}
// src/adapters/remotion/supported-versions.ts
/** The first version with `combineChunks()`. */
const LEAST_VERSION = "4.0.279";
/** The parts of `4.0.279` as numbers; of `4.1.0-alpha2` those before the hyphen. */
function partsOf(version) {
	return version.replace(/[-+].*$/, "").split(".").map(Number);
}
function isOlder(version, than) {
	const [given, least] = [partsOf(version), partsOf(than)];
	const differs = given.findIndex((part, index) => part !== least[index]);
	return differs !== -1 && given[differs] < (least[differs] ?? 0);
}
/** @throws {UserError} if a version of Remotion is outside of the supported range. */
function checkSupported(version, folder) {
	const [major = 0] = partsOf(version);
	if (major === 4 && !isOlder(version, "4.0.279")) return;
	throw new UserError(`working-directory: ${folder} has Remotion ${version}, and remotion-matrix needs ${LEAST_VERSION} or newer of Remotion 4. ${major > 4 ? "Use a newer remotion-matrix, or install Remotion 4." : `Upgrade it (npx remotion upgrade): every version of Remotion 4 from ${LEAST_VERSION} on works.`}`);
}
const newerOptions = Object.keys(remotionOptions).filter((name) => "since" in remotionOptions[name]);
/** The flags of Remotion's own command that the project's version declares as options. */
function declaredFlags({ require }) {
	const { BrowserSafeApis } = require("@remotion/renderer/client");
	return new Set(Object.values(BrowserSafeApis.options).map(({ cliFlag }) => cliFlag));
}
/** Returns the flag that chooses Rspack in the project's `remotion bundle`, or null if it has none. */
function findRspackFlag(remotion) {
	const declared = declaredFlags(remotion);
	return ["rspack", "experimental-rspack"].find((flag) => declared.has(flag)) ?? null;
}
/** Whether the project's Remotion has an option that came after the least version. */
function hasOption(remotion, name) {
	return name === "rspack" ? findRspackFlag(remotion) !== null : declaredFlags(remotion).has(name);
}
/** @throws {UserError} with a line for each option that the project's Remotion does not have. */
function checkOptions(remotion, options) {
	const problems = [...newerOptions.filter((name) => name !== "rspack").map((name) => [
		name,
		name,
		options[name]
	]), [
		"rspack",
		"bundler",
		options.bundler === "rspack" ? "rspack" : void 0
	]].filter(([feature, , value]) => value !== void 0 && !hasOption(remotion, feature)).map(([feature, name, value]) => `${name}: ${String(value)} needs Remotion ${remotionOptions[feature].since} or newer, and the project has ${remotion.version}. Upgrade Remotion, or remove the option.`);
	if (problems.length > 0) throw new UserError(problems);
}
// src/adapters/remotion/missing-remotion.ts
/** Yarn then writes this file into the root of the workspace, in place of node_modules. */
function usesPlugAndPlay(folder) {
	if (existsSync(join(folder, ".pnp.cjs"))) return true;
	return folder !== dirname(folder) && usesPlugAndPlay(dirname(folder));
}
/** Says why there is no Remotion to be found from a folder, and what to do. */
function missingRemotion(folder) {
	return new UserError(usesPlugAndPlay(folder) ? `working-directory: ${folder} is installed by Yarn Plug'n'Play, which has no node_modules to take Remotion from. Set "nodeLinker: node-modules" in .yarnrc.yml, and install again.` : `working-directory: ${folder} has no Remotion: @remotion/renderer cannot be found from there. Install Remotion ${LEAST_VERSION} or newer (npm i @remotion/cli), or name the folder of your Remotion project.`);
}
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
		await copyFile$1(mixed.file, output);
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
// src/adapters/remotion/patches/own-browser.ts
/** The module of `@remotion/renderer` that says where its own Chrome lies (4.0.279 to 4.0.529). */
const FOLDER_MODULE = join("dist", "browser", "get-download-destination.js");
const folderModule = looseObject({ getDownloadsCacheDir: custom((value) => typeof value === "function") });
/**
* Returns what lets Remotion look for its own Chrome in a folder of this machine, such as the `node_modules/.remotion` of
* a project. By itself it looks in the `node_modules` around the process's folder, and a render job has none. Chrome need
* not be passed as `browserExecutable` then, which would turn off capturing by shared memory (Remotion 4.0.534).
*
* @returns null if this Remotion keeps its rule in another place
*/
function findBrowserLookup(rendererFolder, require) {
	let found;
	try {
		found = require(join(rendererFolder, FOLDER_MODULE));
	} catch {
		return null;
	}
	if (!folderModule.safeParse(found).success) return null;
	const rule = found;
	return (folder) => {
		rule.getDownloadsCacheDir = () => folder;
	};
}
// src/adapters/remotion/patches/process-reports.ts
/**
* Remotion asks for `process.report` before each ffmpeg, to know the C library (4.0.279 to 4.0.529). With a connection open, Node looks
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
// src/adapters/remotion/patches/tab-limit.ts
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
// src/adapters/remotion/props-format.ts
/** Remotion's internal functions, whose names have changed: those of 4.0.300 and newer first, then those of 4.0.279. */
const SERIALIZE_NAMES = ["serializeJSONWithSpecialTypes", "serializeJSONWithDate"];
const DESERIALIZE_NAMES = ["deserializeJSONWithSpecialTypes", "deserializeJSONWithCustomFields"];
/** @throws if Remotion has the function under none of the names */
function findFunction(internals, names) {
	const functions = new Map(Object.entries(internals));
	const name = names.find((each) => functions.has(each));
	if (name === void 0) throw new Error(`Remotion has none of ${names.join(", ")}.`);
	return functions.get(name);
}
/** Finds Remotion's own functions that write and read props. */
function findPropsFormat(internals) {
	const find = (names) => findFunction(internals ?? {}, names);
	return {
		serialize: (data) => find(SERIALIZE_NAMES)({
			data,
			indent: void 0,
			staticBase: null
		}).serializedString,
		deserialize: (text) => find(DESERIALIZE_NAMES)(text)
	};
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
* Returns a `require` that resolves like the modules of a package. pnpm, and npm for a workspace, put a link in its place,
* and a package's own packages lie beside what the link leads to.
*/
function requireFrom(folder) {
	return createRequire(join(existsSync(folder) ? realpathSync(folder) : folder, "package.json"));
}
/**
* Resolves `@remotion/renderer` as the project's `@remotion/cli` does, which renders on one machine: a workspace may have
* another version at its root. Without the CLI it is resolved from the folder.
*/
function requireWithRenderer(folder) {
	const fromFolder = requireFrom(folder);
	const cli = findPackage(fromFolder, "@remotion/cli");
	return [...cli === null ? [] : [requireFrom(cli)], fromFolder].find((require) => findPackage(require, "@remotion/renderer") !== null) ?? null;
}
/** Resolves `@remotion/renderer` from a folder, whatever CLI is above it: a kit may lie in a project. */
function requireFromFolder(folder) {
	const require = requireFrom(folder);
	return findPackage(require, "@remotion/renderer") === null ? null : require;
}
/** Whether the packages of a project are installed. */
function hasRemotion(folder) {
	return requireWithRenderer(folder) !== null;
}
/**
* Loads `@remotion/renderer` and `remotion` from a folder: a project, or the runtime of a kit.
*
* @param find resolves the renderer: the project's, or {@link requireFromFolder}
* @throws {UserError} where they are not there.
*/
function loadRemotion(folder, find = requireWithRenderer) {
	const require = find(folder);
	if (require === null) throw missingRemotion(folder);
	leaveNetworkOutOfReports();
	reportOnce();
	const rendererFolder = dirname(dirname(require.resolve("@remotion/renderer")));
	const fromRenderer = createRequire(join(rendererFolder, "package.json"));
	const noReact = fromRenderer("remotion/no-react");
	return {
		renderer: fromRenderer("@remotion/renderer"),
		noReact,
		props: findPropsFormat(noReact.NoReactInternals),
		version: readPackageVersion(rendererFolder),
		mostTabs: liftTabLimit(rendererFolder, fromRenderer, availableParallelism()),
		soundCollector: installSoundCollector(rendererFolder, fromRenderer),
		mixer: findMixer(rendererFolder, fromRenderer),
		lookForBrowserIn: findBrowserLookup(rendererFolder, fromRenderer),
		folder,
		require: fromRenderer
	};
}
// src/adapters/project/page-environment.ts
/** Ours, not the page's. */
const OWN_PREFIX = "REMOTION_MATRIX_";
/** Holds the text of a dotenv file for the page, or what a project's own dotenv says of one, as JSON. */
const PAGE_VARIABLE = `${OWN_PREFIX}ENV`;
/** The kernel refuses a longer environment variable (MAX_ARG_STRLEN of Linux), its name included. */
const LONGEST_VARIABLE = 131e3;
/** Remotion's CLI reads the first of these that a project has. */
const ENV_FILES = [".env", ".env.local"];
/** Returns the paths at which Remotion's CLI looks for variables of the page, first to last. */
function envFilesOf(project) {
	return ENV_FILES.map((name) => join(project, name));
}
const variablesSchema = record(string(), string());
/**
* Returns the variables of a dotenv text by the rules of the project's own Remotion, or null if its dotenv cannot be
* found. Remotion 4.0.400 has dotenv 9, which knows neither comments behind a value nor `export`; 4.0.425 has dotenv 17.
*/
function parseAsProject(text, project) {
	const cli = findPackage(requireFrom(project), "@remotion/cli");
	if (cli === null) return null;
	try {
		const dotenv = requireFrom(cli)("dotenv");
		return variablesSchema.parse(dotenv.parse(text));
	} catch {
		return null;
	}
}
/**
* Reads a dotenv file, to be passed on as {@link PAGE_VARIABLE}.
*
* @param given the path as the user wrote it
* @throws {UserError} if there is no such file, or its text is too long
*/
function readEnvText(file, given, project) {
	if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw new UserError(`env-file: ${quote(given)} does not exist; looked for ${file}.`);
	const content = readFileSync(file, "utf8");
	const parsed = parseAsProject(content, project);
	const text = parsed === null ? content : JSON.stringify(parsed);
	const size = Buffer.byteLength(text);
	if (size <= LONGEST_VARIABLE) return text;
	throw new UserError(`${file} has ${size} bytes; at most ${LONGEST_VARIABLE} can be passed on.`);
}
/**
* Returns a warning where the project has variables for the page, and none reach it: jobs have no checkout, and what a
* file of secrets holds goes into no artifact. Null where there is nothing to say.
*/
function warnOfUnreadEnvFile(project, env) {
	if ((env["REMOTION_MATRIX_ENV"] ?? "").trim() !== "") return null;
	const file = envFilesOf(project).find((path) => existsSync(path));
	const names = file === void 0 ? [] : Object.keys((0, import_main.parse)(readFileSync(file)));
	if (names.length === 0) return null;
	return `${file}: the page does not get its variables (${nameSome(names)}), since render jobs have no checkout. Give its lines in the secret "env" of the workflow, or as REMOTION_MATRIX_ENV of the steps plan and render-chunk.`;
}
function readText(env) {
	const text = env["REMOTION_MATRIX_ENV"] ?? "";
	const isJson = text.startsWith("{\"");
	return Object.entries(isJson ? variablesSchema.parse(JSON.parse(text)) : (0, import_main.parse)(text));
}
/**
* The variables that the rendered page sees, by the rule of Remotion's CLI: every `REMOTION_*` of the
* process, and all of a text that dotenv reads, which here comes in REMOTION_MATRIX_ENV (a secret of the workflow).
* They are read anew in each job, and written to no artifact. GitHub masks the secret's lines in the log;
* the values in them are masked here. It masks a `REMOTION_*` of the process itself if a secret is its value, and shows
* it if not: masking each of them would blank words such as the composition's id, and GitHub drops an output with one.
*/
function readPageEnvironment(env, mask) {
	const fromProcess = Object.entries(env).filter((entry) => entry[1] !== void 0 && entry[0].startsWith("REMOTION_") && !entry[0].startsWith(OWN_PREFIX));
	const fromText = readText(env);
	for (const [, value] of fromText) for (const line of listLogMasks(value)) mask(line);
	return Object.fromEntries([...fromProcess, ...fromText]);
}
// src/adapters/remotion/frame-capture.ts
/** The least glibc with which Remotion 4.0.534 takes frames by shared memory (its documentation). */
const LEAST_GLIBC = "2.35";
const reportSchema = object({ header: object({ glibcVersionRuntime: string().optional() }) });
/** Returns the version of glibc that runs this process, or null without one (macOS, Windows, Alpine). */
function readGlibcVersion() {
	return reportSchema.parse(process$1.report.getReport()).header.glibcVersionRuntime ?? null;
}
/**
* Says why Remotion cannot take frames by shared memory on this machine. It would take them as pictures then, which have
* other values than a bitmap.
*
* @returns null if nothing is known against it, or this Remotion takes all frames as pictures
*/
function findCaptureObstacle({ remotion, givenBrowser, glibc = readGlibcVersion() }) {
	if (!hasOption(remotion, "disable-shared-memory-capture")) return null;
	if (givenBrowser !== void 0 || remotion.lookForBrowserIn === null) return "its Chrome is not the one that Remotion downloads and finds by itself";
	if (glibc === null) return null;
	return glibc.localeCompare(LEAST_GLIBC, "en", { numeric: true }) < 0 ? `its glibc is ${glibc}, and ${LEAST_GLIBC} is needed` : null;
}
/**
* Lets all jobs take frames as pictures if the machine that plans cannot take them by shared memory. All frames of a
* video must be taken in one way, or they differ where chunks meet.
*/
function settleCapture(inputs, machine) {
	if (findCaptureObstacle(machine) === null) return inputs;
	return {
		...inputs,
		"disable-shared-memory-capture": true
	};
}
/**
* Checks that a render job takes frames in the way that plan settled.
*
* @throws {UserError} if plan's machine takes them by shared memory and this one cannot
*/
function checkCapture(renderOptions, machine) {
	if (renderOptions["disableSharedMemoryCapture"] === true) return;
	const obstacle = findCaptureObstacle(machine);
	if (obstacle === null) return;
	throw new UserError(`disable-shared-memory-capture: plan's machine takes frames by shared memory, and this one cannot (${obstacle}). Frames would differ where chunks meet. Set disable-shared-memory-capture=true, or use runners of one kind.`);
}
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
// src/adapters/remotion/patches/public-copy.ts
/**
* Makes Remotion's bundler share the files of the public folder with the bundle, in place of copying them.
*
* Its own copy (`dist/copy-dir.js` of @remotion/bundler, the same in 4.0.300 and 4.0.529) writes each file a second time,
* turns a link into one to an absolute path, which leads nowhere on another machine and which Remotion's own server refuses
* (404), and fails for a link that leads to nothing. A version that copies in another way is left alone.
*
* @param from a file or folder of the package that loads the bundler
*/
function sharePublicFolder(from) {
	const require = createRequire(from);
	let found;
	try {
		found = require(join(dirname(require.resolve("@remotion/bundler")), "copy-dir.js"));
	} catch {
		return;
	}
	if (typeof found.copyDir !== "function") return;
	found.copyDir = async ({ src, dest }) => {
		await shareContents(src, dest);
		return 0;
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
* Waits for the end of a program that has pipes. What it writes is shown as it comes, and given back.
*
* @throws where it cannot be started, or its signal is aborted
*/
async function followChild(child, onOutput = (text) => void process.stdout.write(text)) {
	let output = "";
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (part) => {
		output += part;
		onOutput(part);
	});
	return {
		code: await new Promise((done, fail) => {
			child.on("close", done).on("error", fail);
		}),
		output
	};
}
/**
* Runs a program to its end. What it writes is shown as it comes, and given back.
*
* @throws where it cannot be started, or the signal is aborted: it is ended then.
*/
async function runChild({ command, args, onOutput, ...options }) {
	return await followChild(spawn(command, args, {
		...options,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	}), onOutput);
}
/** The last lines of an output, without a stack of the program: there is nothing of the user's in it. */
function lastLines(output) {
	return stripVTControlCharacters(output).trimEnd().split("\n").filter((line) => !/^\s+at /.test(line)).slice(-20).join("\n");
}
// src/core/config-settings.ts
/** Of a project without a configuration file. */
const NO_CONFIG = {
	file: "remotion.config.ts",
	settings: []
};
const BUNDLING = { counts: "bundling" };
/** A setting that `npx remotion render` does not look at either. */
const ELSEWHERE = { counts: "elsewhere" };
/** Remotion's `setFrameRange()`, as its `--frames` writes it: a frame, a range, several of either. */
function writeFrames(value) {
	if (typeof value === "object" && value !== null && "frames" in value) return writeFrames(value.frames);
	if (!Array.isArray(value)) return String(value);
	if (Array.isArray(value[0])) return value.map((range) => writeFrames(range)).join(",");
	if (value.length === 2) return `${value[0]}-${value[1] ?? ""}`;
	return value.join(",");
}
function writePairs(value) {
	return Object.entries(value).map(([key, each]) => `${key}=${each}`).join("\n");
}
/** Where Remotion's command looks for a configuration file, in this order (4.0.529). */
const CONFIG_FILES = ["remotion.config.ts", "remotion.config.js"];
/**
* Returns the last part of a path: a result has a name of its own in the folder of results. Remotion's paths have either
* slash, and the folder of an image sequence may have one at its end.
*/
function writeFileName(value) {
	return String(value).replace(/[/\\]+$/, "").split(/[/\\]/).at(-1);
}
/** All methods of `Config` (@remotion/cli 4.0.279 to 4.0.529), and what becomes of each. */
const configSettings = {
	setCodec: {
		option: "codec",
		of: "frames",
		after: "composition"
	},
	setPixelFormat: {
		option: "pixel-format",
		after: "composition"
	},
	setVideoImageFormat: {
		option: "image-format",
		of: "frames",
		after: "composition"
	},
	setStillImageFormat: {
		option: "image-format",
		of: "still"
	},
	setProResProfile: {
		option: "prores-profile",
		after: "composition"
	},
	setFrameRange: {
		option: "frames",
		write: writeFrames
	},
	setEveryNthFrame: { option: "every-nth-frame" },
	overrideWidth: { option: "width" },
	overrideHeight: { option: "height" },
	overrideFps: { option: "fps" },
	overrideDuration: { option: "duration" },
	setScale: { option: "scale" },
	setJpegQuality: { option: "jpeg-quality" },
	setImageSequence: {
		option: "image-sequence",
		of: "frames"
	},
	setImageSequencePattern: { option: "image-sequence-pattern" },
	setCrf: { option: "crf" },
	setVideoBitrate: { option: "video-bitrate" },
	setEncodingMaxRate: { option: "max-rate" },
	setEncodingBufferSize: { option: "buffer-size" },
	setX264Preset: { option: "x264-preset" },
	setGopSize: { option: "gop" },
	setColorSpace: { option: "color-space" },
	setHardwareAcceleration: { option: "hardware-acceleration" },
	setDisallowParallelEncoding: { option: "disallow-parallel-encoding" },
	setNumberOfGifLoops: { option: "number-of-gif-loops" },
	setMetadata: {
		option: "metadata",
		write: writePairs
	},
	setMuted: { option: "muted" },
	setEnforceAudioTrack: { option: "enforce-audio-track" },
	setAudioCodec: { option: "audio-codec" },
	setAudioBitrate: { option: "audio-bitrate" },
	setSampleRate: { option: "sample-rate" },
	setConcurrency: { option: "concurrency" },
	setTimeoutInMilliseconds: { option: "timeout" },
	setDelayRenderTimeoutInMilliseconds: { option: "timeout" },
	setOffthreadVideoCacheSizeInBytes: { option: "offthreadvideo-cache-size-in-bytes" },
	setOffthreadVideoThreads: { option: "offthreadvideo-video-threads" },
	setMediaCacheSizeInBytes: { option: "media-cache-size-in-bytes" },
	setChromeMode: { option: "chrome-mode" },
	setBrowserExecutable: { option: "browser-executable" },
	setChromiumOpenGlRenderer: { option: "gl" },
	setChromiumDisableWebSecurity: { option: "disable-web-security" },
	setChromiumIgnoreCertificateErrors: { option: "ignore-certificate-errors" },
	setChromiumUserAgent: { option: "user-agent" },
	setChromiumMultiProcessOnLinux: { option: "enable-multiprocess-on-linux" },
	setChromiumDarkMode: { option: "dark-mode" },
	setLevel: { option: "log-level" },
	setLogLevel: { option: "log-level" },
	setOutputLocation: {
		option: "out-name",
		write: writeFileName
	},
	setOverwriteOutput: { option: "overwrite" },
	setRspack: {
		option: "bundler",
		write: (value) => value === true ? "rspack" : "webpack"
	},
	setExperimentalRspackEnabled: {
		option: "bundler",
		write: (value) => value === true ? "rspack" : "webpack"
	},
	setDotEnvLocation: {
		option: "env-file",
		inWorkflow: "Render jobs have no checkout. Give the lines of the file in the secret env."
	},
	setPublicLicenseKey: {
		option: "license-key",
		inWorkflow: "Give the key as the secret license-key."
	},
	overrideFfmpegCommand: { cannot: "A function cannot travel to the machines that render. Use the options of the encoder, such as crf, x264-preset or color-space, or work on the finished file." },
	setPreferLosslessAudio: {
		cannot: "Remotion’s own command does not take it from the file either. Give the option prefer-lossless.",
		unless: false
	},
	setChromiumHeadlessMode: {
		cannot: "The machines that render have no screen. Leave it out.",
		unless: true
	},
	setBinariesDirectory: {
		cannot: "The binaries of the installed Remotion travel to the machines that render. Leave it out.",
		unless: null
	},
	setForSeamlessAacConcatenation: {
		cannot: "The parts are joined here, and the sound is encoded once. Leave it out.",
		unless: false
	},
	setRepro: {
		cannot: "No reproduction is packed. Run \"npx remotion render --repro\" for one.",
		unless: false
	},
	setEntryPoint: {
		counts: "bundling",
		input: "entry-point"
	},
	setPublicDir: {
		counts: "bundling",
		input: "public-dir"
	},
	setPublicPath: BUNDLING,
	setCachingEnabled: BUNDLING,
	overrideWebpackConfig: BUNDLING,
	overrideRspackConfig: BUNDLING,
	overrideBundlerConfig: BUNDLING,
	setAudioLatencyHint: BUNDLING,
	setAskAIEnabled: BUNDLING,
	setKeyboardShortcutsEnabled: BUNDLING,
	setKeyboardShortcuts: BUNDLING,
	setExperimentalClientSideRenderingEnabled: BUNDLING,
	addElementLibrary: ELSEWHERE,
	setMaxTimelineTracks: ELSEWHERE,
	setInteractivityEnabled: ELSEWHERE,
	setAllowHtmlInCanvasEnabled: ELSEWHERE,
	setNumberOfSharedAudioTags: ELSEWHERE,
	setExperimentalKeepAudioContextAlive: ELSEWHERE,
	setWebpackPollingInMilliseconds: ELSEWHERE,
	setShouldOpenBrowser: ELSEWHERE,
	setBufferStateDelayInMilliseconds: ELSEWHERE,
	setStudioPort: ELSEWHERE,
	setBeepOnFinish: ELSEWHERE,
	setEnableCrossSiteIsolation: ELSEWHERE,
	setDefaultCodingAgent: ELSEWHERE,
	setDefaultEditor: ELSEWHERE,
	setForceNewStudioEnabled: ELSEWHERE,
	setIPv4: ELSEWHERE,
	setPreviewSampleRate: ELSEWHERE,
	setPort: ELSEWHERE,
	setRendererPort: ELSEWHERE,
	setDeleteAfter: ELSEWHERE,
	setEnableFolderExpiry: ELSEWHERE,
	setEnableCancellation: ELSEWHERE,
	setLambdaInsights: ELSEWHERE,
	setBundleOutDir: ELSEWHERE,
	setBenchmarkRuns: ELSEWHERE,
	setBenchmarkConcurrencies: ELSEWHERE,
	setQuality: ELSEWHERE,
	setImageFormat: ELSEWHERE
};
// src/adapters/project/project-cli.ts
const projectConfigSchema = strictObject({
	file: string(),
	settings: array(object({
		name: string(),
		value: unknown()
	}))
});
const cliMessageSchema = union([strictObject({ config: projectConfigSchema.nullable() }), strictObject({ problem: string() })]);
/** Whether the project has a configuration file: Remotion's root is the nearest folder with a package.json. */
function hasConfig({ folder, configFile }) {
	if (configFile !== void 0) return true;
	let root = folder;
	while (!existsSync(join(root, "package.json")) && root !== dirname(root)) root = dirname(root);
	return CONFIG_FILES.some((name) => existsSync(join(root, name)));
}
/**
* The Remotion CLI of the project, in a process that reads the configuration file, tells what it sets, and waits until it
* is to bundle. The file is run once, and reading it takes no process of its own.
*/
var ProjectCli = class {
	/** Null where there is no file. @throws {UserError} where the file cannot be read. */
	config;
	outDir;
	#child;
	#finished;
	constructor(request) {
		const { cli, args, folder, configFile, signal } = request;
		const config = configFile === void 0 ? [] : [`--config=${configFile}`];
		this.#child = spawn(process.execPath, [
			ownProgram("project-cli-worker"),
			cli,
			"bundle",
			...args,
			...config
		], {
			cwd: folder,
			env: {
				...childEnvironment(process.env),
				CI: "true"
			},
			signal,
			stdio: [
				"ignore",
				"pipe",
				"pipe",
				"ipc"
			]
		});
		this.outDir = request.outDir;
		this.#finished = followChild(this.#child, request.onOutput);
		this.config = hasConfig(request) ? this.#readConfig(request) : Promise.resolve(null);
		for (const work of [this.#finished, this.config]) work.catch(() => void 0);
	}
	/** Bundles as `args` say, and gives what the CLI said, from its start on. */
	async bundle() {
		if (this.#child.connected) this.#child.send("bundle", () => void 0);
		return await this.#finished;
	}
	async #readConfig({ configFile, folder }) {
		const message = once(this.#child, "message").then(([given]) => cliMessageSchema.parse(given));
		const told = await Promise.race([message, this.#finished]);
		if ("config" in told) return told.config && {
			...told.config,
			file: basename(told.config.file)
		};
		const file = configFile ?? "remotion.config.ts";
		if ("problem" in told) throw new UserError(`${file}: this version of Remotion does not let its settings be read (${told.problem}). Use Remotion 4.0.279 or newer, or remove the file and give its settings as options.`);
		throw new UserError(`${file}: Remotion could not read it in ${folder}. It said:\n${lastLines(told.output)}`);
	}
	async [Symbol.asyncDispose]() {
		this.#child.kill("SIGKILL");
		await this.#finished.catch(() => void 0);
	}
};
// src/adapters/project/bundle.ts
function noEntryPoint(folder) {
	return new UserError(`entry-point: none found in ${folder}. Looked for ${ENTRY_POINTS.join(", ")}. Name the file that calls registerRoot().`);
}
/** @throws {UserError} where the entry point that was given does not exist. */
function checkEntryPoint(folder, given) {
	if (given === void 0 || existsSync(resolve(folder, given))) return;
	throw new UserError(`entry-point: ${quote(given)} does not exist in ${folder}. Name the file that calls registerRoot(), such as src/index.ts.`);
}
/** @throws {UserError} if the public folder or the configuration file that was given does not exist. */
function checkBundleFiles(folder, given) {
	const { "public-dir": publicDir, config } = given;
	const isThere = (path) => statSync(resolve(folder, path), { throwIfNoEntry: false });
	const problems = [];
	if (publicDir !== void 0 && !isThere(publicDir)?.isDirectory()) problems.push(refusal("public-dir", publicDir, `a folder, by its path from ${folder}`));
	if (config !== void 0 && !isThere(config)?.isFile()) problems.push(refusal("config", config, `a file, by its path from ${folder}`));
	if (problems.length > 0) throw new UserError(problems);
}
/** Says what bundles, by the flag that the project's version has. Webpack is said, too: the configuration file may choose Rspack. */
function chooseBundlerFlags(bundler, cli) {
	if (bundler === void 0) return [];
	const flag = findRspackFlag({ require: requireFrom(cli) });
	if (flag === null) return [];
	return [bundler === "rspack" ? `--${flag}` : `--${flag}=false`];
}
/** Starts the CLI of the project, which reads its configuration file and is ready to bundle; gives null if it has none. */
function startCli(request) {
	const { folder, entryPoint, outDir, bundler, publicDir, config, signal, onOutput } = request;
	const cli = findPackage(requireFrom(folder), "@remotion/cli");
	if (cli === null) return null;
	return new ProjectCli({
		cli,
		args: [
			...entryPoint === void 0 ? [] : [entryPoint],
			`--out-dir=${outDir}`,
			...chooseBundlerFlags(bundler, cli),
			...publicDir === void 0 ? [] : [`--public-dir=${publicDir}`]
		],
		outDir,
		folder,
		configFile: config,
		signal,
		onOutput
	});
}
/** Lets `remotion bundle` of the project go on to its end, which honours its `remotion.config.ts`. */
async function bundleWithCli(cli, { folder }) {
	const { code, output } = await cli.bundle();
	if (code === 0) return;
	if (output.includes("No entry point")) throw noEntryPoint(folder);
	throw new UserError(`The project cannot be bundled: "remotion bundle" ended with code ${code}. Its last lines:\n${lastLines(output)}`);
}
async function bundleWithBundler(bundler, entryPoint, { folder, outDir, bundler: chosen, publicDir }) {
	sharePublicFolder(join(folder, "package.json"));
	try {
		const rspack = chosen === "rspack";
		const entry = resolve(folder, entryPoint);
		await bundler.bundle({
			entryPoint: entry,
			outDir,
			rootDir: folder,
			rspack,
			...publicDir === void 0 ? {} : { publicDir }
		});
	} catch (error) {
		throw new UserError(`The project cannot be bundled. ${messageOf(error)}`, { cause: error });
	}
}
/**
* Bundles a project into a folder: through its own CLI where it has one, else by `bundle()`.
* Where no entry point is given the CLI finds it, in the configuration file before the usual places.
*
* @throws {UserError} where there is no entry point, no bundler, or the source does not compile.
*/
async function bundleProject(request) {
	try {
		var _usingCtx$2 = _usingCtx();
		const { folder } = request;
		if (request.started) {
			await bundleWithCli(request.started, request);
			await mkdir(dirname(request.outDir), { recursive: true });
			await rename(request.started.outDir, request.outDir);
			return;
		}
		const fresh = _usingCtx$2.a(startCli(request));
		if (fresh !== null) {
			await bundleWithCli(fresh, request);
			return;
		}
		const require = requireFrom(folder);
		if (findPackage(require, "@remotion/bundler") === null) throw new UserError("working-directory: the project has neither @remotion/cli nor @remotion/bundler. Install one, or give a finished bundle as serve-url.");
		const entryPoint = request.entryPoint ?? ENTRY_POINTS.find((candidate) => existsSync(join(folder, candidate)));
		if (entryPoint === void 0) throw noEntryPoint(folder);
		await bundleWithBundler(require("@remotion/bundler"), entryPoint, request);
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
// src/adapters/copy-folder.ts
/** Copies all that is in a folder, as clones where the file system has them; links stay links. */
async function copyFolder(folder, target) {
	await cp(folder, target, {
		recursive: true,
		verbatimSymlinks: true,
		mode: constants.COPYFILE_FICLONE
	});
}
// src/core/check-picture-options.ts
/** What plan itself works in, or bundles by, for both. */
const PLANNED = [
	"width",
	"height",
	"fps",
	"duration",
	"image-format",
	"serve-url",
	"bundler",
	"rspack",
	"public-dir",
	"config",
	"reuse-bundle",
	"keep-going"
];
/** What plan works in for one of them alone. */
const PLANNED_FOR = {
	"still": ["still", "frame"],
	"image-sequence": [
		"image-sequence",
		"image-sequence-pattern",
		"frames",
		"every-nth-frame",
		"on-seam-mismatch",
		"chunk-cache"
	]
};
const FONTS = Object.keys(ownOptions).filter((name) => name.includes("font"));
/** Options that go to Remotion as they are: to the functions that take pictures, or to the browser. */
const PASSED = Object.entries(remotionOptions).filter(([, { to }]) => to.some((target) => target === "picture" || target === "browser")).map(([name]) => name);
/** Returns whether `frames` names single frames, which Remotion renders as pictures. */
function namesPictures({ frames }) {
	return frames !== void 0 && "pictures" in frames;
}
/** What the options ask for, or null where it is a video or a sound. */
function pictureType(options) {
	if (options.still === true) return "still";
	return options["image-sequence"] === true || namesPictures(options) ? "image-sequence" : null;
}
function checkPictureFrames(options) {
	const { frames, "every-nth-frame": nth = 1 } = options;
	if (!(frames !== void 0 && "pictures" in frames && frames.pictures.length > 1) || nth === 1) return [];
	return [`frames and every-nth-frame: ${frames.pictures.join(",")} and ${nth} are not allowed together. Each says which frames to render: choose one.`];
}
function checkPattern(pattern) {
	if (pattern === void 0 || /^[^/\\]*\[frame\][^/\\]*$/.test(pattern)) return [];
	return [refusal("image-sequence-pattern", pattern, "a file name with [frame] in it, such as frame-[frame].[ext]")];
}
/** Tells which options go with a still or an image sequence, or, given null, with a video or a sound. */
function allowedWith(type) {
	const needed = [
		"frame",
		"image-sequence-pattern",
		"still"
	];
	if (type === null) return (option) => !needed.includes(option);
	const allowed = [
		...PASSED,
		...PLANNED,
		...PLANNED_FOR[type],
		...FONTS
	];
	return (option) => allowed.includes(option);
}
/** One line for each option that does not go with a still, with an image sequence, or with neither. */
function checkPictureOptions(options) {
	if (options.still === true && options["image-sequence"] === true) return ["still and image-sequence: both are true. One renders one frame, the other all."];
	const type = pictureType(options);
	const given = Object.entries(options).filter(([name, value]) => Object.hasOwn(renderOptions, name) && value !== void 0 && value !== false).map(([name]) => name);
	if (type === null) return Object.entries({
		"frame": "still",
		"image-sequence-pattern": "image-sequence"
	}).filter(([name]) => given.includes(name)).map(([name, needed]) => `${name}: given without ${needed}. Set ${needed}=true.`);
	const isAllowed = allowedWith(type);
	return [
		...given.filter((name) => !isAllowed(name)).map((name) => `${name}: not allowed with ${type}, which has no such option. Leave it out.`),
		...checkPattern(options["image-sequence-pattern"]),
		...checkPictureFrames(options)
	];
}
// src/adapters/remotion/media-format.ts
/** `h264-ts` is Remotion's codec for chunks, not for results. */
const CHUNK_ONLY_CODECS = ["h264-ts"];
/** Remotion's own lists for the codec. */
function allowedWords(client, codec) {
	return {
		"audio-codec": client.supportedAudioCodecs[codec],
		"pixel-format": client.validPixelFormatsForCodec(codec),
		"image-format": client.validVideoImageFormats,
		"color-space": client.validColorSpaces,
		"x264-preset": client.x264PresetOptions,
		"prores-profile": client.proResProfileOptions,
		"hardware-acceleration": client.hardwareAccelerationOptions
	};
}
/** Collects what a check of Remotion's throws as a line of our own. */
function problemOf(name, check) {
	try {
		check();
		return [];
	} catch (error) {
		return [`${name}: ${messageOf(error)}`];
	}
}
/** @throws {UserError} where Remotion has no such renderer: Chrome is opened with it before a codec is known. */
function checkOpenGlRenderer({ renderer }, given) {
	const valid = renderer.RenderInternals.validOpenGlRenderers;
	if (given === void 0 || valid.includes(given)) return;
	throw new UserError(refusal("gl", given, valid.join(", ")));
}
/** @throws {UserError} if `frames` names several ranges or frames, and this Remotion renders one range alone. */
function checkFrameRanges({ renderer, version }, frames) {
	if (requestedRanges(frames).length === 1 || "getRealFrameRanges" in renderer.RenderInternals) return;
	throw new UserError(`frames: several ranges or frames need Remotion 4.0.502 or newer, and the project has ${version}. Update Remotion (npx remotion upgrade), or give one range.`);
}
function resolveCodec(remotion, client, request) {
	const valid = remotion.renderer.RenderInternals.validCodecs.filter((codec) => !CHUNK_ONLY_CODECS.includes(codec));
	const given = request.options.codec;
	if (given !== void 0 && !valid.includes(given)) throw new UserError(refusal("codec", given, valid.join(", ")));
	try {
		const { value } = client.options.videoCodecOption.getValue({ commandLine: given === void 0 ? {} : { codec: given } }, {
			configFile: request.configCodec ?? null,
			downloadName: null,
			outName: request.outName ?? null,
			uiCodec: null,
			compositionCodec: request.defaultCodec
		});
		if (valid.includes(value)) return value;
	} catch (error) {
		throw new UserError(`codec: ${messageOf(error)}`, { cause: error });
	}
	throw new UserError(refusal("out-name", request.outName ?? "", `a name that ends in the extension of one of ${valid.join(", ")}`));
}
function findProblems$1(remotion, client, codec, request) {
	const { options } = request;
	const internals = remotion.renderer.RenderInternals;
	const problems = Object.entries(allowedWords(client, codec)).flatMap(([name, allowed]) => {
		const given = options[name];
		return given === void 0 || allowed.includes(given) ? [] : [refusal(name, given, `${allowed.join(", ") || "nothing"} (codec ${codec})`)];
	});
	for (const name of [
		"video-bitrate",
		"audio-bitrate",
		"max-rate",
		"buffer-size"
	]) if (options[name] !== void 0) problems.push(...problemOf(name, () => internals.validateBitrate(options[name], name)));
	if (options.crf !== void 0) {
		const [least, most] = client.getValidCrfRanges(codec);
		if (!client.codecSupportsCrf(codec)) problems.push(`crf: ${options.crf} is not allowed. The codec ${codec} takes no crf.`);
		else if (options.crf < least || options.crf > most) problems.push(refusal("crf", String(options.crf), `${least} to ${most} (codec ${codec})`));
		if (options["video-bitrate"] !== void 0) problems.push(`crf: ${options.crf} is not allowed together with video-bitrate ${quote(options["video-bitrate"])}. Choose one of them.`);
	}
	return problems;
}
/** Whether the name that was given has an extension of the codec; one without gets it. */
function checkOutName(remotion, client, codec, { outName, options }) {
	const extension = remotion.renderer.RenderInternals.getExtensionOfFilename(outName ?? null);
	if (outName === void 0 || extension === null) return [];
	const given = options["audio-codec"];
	return problemOf("out-name", () => remotion.renderer.validateOutputFilename({
		codec,
		audioCodecSetting: client.supportedAudioCodecs[codec].find((each) => each === given) ?? null,
		extension,
		preferLossless: options["prefer-lossless"] ?? false,
		separateAudioTo: options["separate-audio-to"] ?? null
	})).map((line) => line.replace("out-name:", `out-name: ${quote(outName)} is not allowed.`));
}
/** Whether the sound can have a file of its own, and one of that name. */
function checkSeparateAudio(remotion, codec, { options }) {
	const separateAudioTo = options["separate-audio-to"];
	if (separateAudioTo === void 0) return [];
	const internals = remotion.renderer.RenderInternals;
	const { audio, video } = internals.codecSupportsMedia(codec);
	const given = `separate-audio-to: ${quote(separateAudioTo)} is not allowed`;
	if (!video) return [`${given} with the codec ${codec}: the result is the sound itself.`];
	if (!audio) return [`${given} with the codec ${codec}, which has no sound.`];
	if (options.muted === true) return [`${given} together with muted=true, which leaves no sound. Remove one of the two.`];
	if (remotion.soundCollector === null || remotion.mixer === null) return [`${given} with Remotion ${remotion.version}. That version mixes sound in another place. Install another version, or render the sound by itself, such as with codec=mp3.`];
	return problemOf("separate-audio-to", () => internals.resolveAudioCodec({
		setting: options["audio-codec"] ?? null,
		codec,
		preferLossless: options["prefer-lossless"] ?? false,
		separateAudioTo
	}));
}
/**
* Finds the codec as Remotion's CLI does (the option, else the name of the output, else the composition,
* else h264) and what follows from it, by Remotion's own functions.
*
* @throws {UserError} with a line for each option that the codec does not take.
*/
function resolveMediaFormat(remotion, request) {
	const client = remotion.require("@remotion/renderer/client").BrowserSafeApis;
	const internals = remotion.renderer.RenderInternals;
	const codec = resolveCodec(remotion, client, request);
	const problems = [
		...findProblems$1(remotion, client, codec, request),
		...checkOutName(remotion, client, codec, request),
		...checkSeparateAudio(remotion, codec, request)
	];
	if (problems.length > 0) throw new UserError(problems);
	const setting = request.options["audio-codec"] ?? null;
	const preferLossless = request.options["prefer-lossless"] ?? false;
	const separateAudioTo = request.options["separate-audio-to"] ?? null;
	const resolvedAudioCodec = internals.resolveAudioCodec({
		setting,
		codec,
		preferLossless,
		separateAudioTo
	});
	const support = internals.codecSupportsMedia(codec);
	const isSeparate = separateAudioTo !== null;
	return {
		type: "media",
		codec,
		hasVideo: support.video,
		resolvedAudioCodec: support.audio && !isSeparate ? resolvedAudioCodec : null,
		separateAudioCodec: isSeparate ? resolvedAudioCodec : null,
		extension: internals.getFileExtensionFromCodec(codec, resolvedAudioCodec),
		extensionOf: (chunkCodec) => internals.getFileExtensionFromCodec(chunkCodec, null),
		collectsSound: remotion.soundCollector !== null && remotion.mixer !== null
	};
}
// src/adapters/remotion/picture-format.ts
/** Extension of an image sequence that comes in one file. */
const ARCHIVE_EXTENSION = "zip";
/** Names that the result of an image sequence may have. Remotion's command refuses a folder's name with an extension, too. */
const SEQUENCE_NAMES = {
	archive: `a name that ends in .${ARCHIVE_EXTENSION}: the pictures come in one archive`,
	folder: `a name without an extension, for a folder of pictures, or one that ends in .${ARCHIVE_EXTENSION}, for one archive`
};
/** What `renderFrames()` calls a format without pictures. */
const NO_PICTURES$1 = "none";
/** Remotion's format by the extension of a file's name. */
function formatOfName(name) {
	const extension = extensionOf(name ?? "").toLowerCase();
	if (extension === "") return null;
	return extension === "jpg" ? "jpeg" : extension;
}
/** By the rule of `npx remotion still`: the extension of the name, else the option, else PNG. */
function resolveStillFormat({ renderer }, request) {
	const { validStillImageFormats, DEFAULT_STILL_IMAGE_FORMAT } = renderer.RenderInternals;
	const valid = validStillImageFormats;
	const given = request.options["image-format"];
	const ofName = formatOfName(request.outName);
	const problems = [];
	if (given !== void 0 && !valid.includes(given)) problems.push(refusal("image-format", given, `${valid.join(", ")} (a still)`));
	if (ofName !== null && !valid.includes(ofName)) problems.push(refusal("out-name", request.outName, `a name that ends in ${valid.join(", ")} or jpg`));
	if (problems.length === 0 && given !== void 0 && ofName !== null && given !== ofName) problems.push(`image-format and out-name: ${given} and "${request.outName}" do not fit together. Leave one of them out.`);
	if (problems.length > 0) throw new UserError(problems);
	const imageFormat = ofName ?? given ?? DEFAULT_STILL_IMAGE_FORMAT;
	return {
		type: "still",
		imageFormat,
		extension: imageFormat
	};
}
/** By the rule of `npx remotion render --sequence`: the option, else what the composition says, else PNG (4.0.300 to 4.0.529). */
function resolveSequenceFormat(remotion, request) {
	const valid = remotion.require("@remotion/renderer/client").BrowserSafeApis.validVideoImageFormats.filter((format) => format !== NO_PICTURES$1);
	const imageFormat = request.options["image-format"] ?? request.defaultVideoImageFormat ?? "png";
	const problems = [];
	if (!valid.includes(imageFormat)) problems.push(refusal("image-format", imageFormat, `${valid.join(", ")} (an image sequence)`));
	const extension = extensionOf(request.outName ?? "");
	const { picturesIn = "archive" } = request;
	if (extension !== "" && extension !== ARCHIVE_EXTENSION) problems.push(refusal("out-name", request.outName, SEQUENCE_NAMES[picturesIn]));
	if (problems.length > 0) throw new UserError(problems);
	return {
		type: "image-sequence",
		imageFormat,
		extension: picturesIn === "folder" && extension === "" ? "" : ARCHIVE_EXTENSION
	};
}
/**
* The format of a still or of an image sequence, by Remotion's own lists and its command's rules.
*
* @throws {UserError} where the format or the name is not one of them.
*/
function resolvePictureFormat(remotion, type, request) {
	return type === "still" ? resolveStillFormat(remotion, request) : resolveSequenceFormat(remotion, request);
}
// src/adapters/remotion/output-format.ts
/**
* The format of the result: of a still or an image sequence where the options ask for one, else of a video or a sound.
*
* @throws {UserError} with a line for each option that the format does not take.
*/
function resolveFormat(remotion, request) {
	const type = pictureType(request.options);
	return type === null ? resolveMediaFormat(remotion, request) : resolvePictureFormat(remotion, type, request);
}
// src/adapters/project/serve-url.ts
/** The script that `remotion bundle` writes beside its page. */
const SCRIPT = "bundle.js";
/** A site that has not answered by then will not answer a browser either. */
const MAX_WAIT_MS = 3e4;
/**
* Finds a finished bundle: returns its folder, or the address of a site as it is.
*
* @throws {UserError} if it is neither
*/
function findBundle(folder, serveUrl) {
	if (isSite(serveUrl)) return serveUrl;
	const bundle = resolve(folder, serveUrl);
	if (existsSync(join(bundle, "index.html")) && existsSync(join(bundle, SCRIPT))) return bundle;
	throw new UserError(`serve-url: ${quote(serveUrl)} is not allowed. Allowed: a folder that "npx remotion bundle" made, with index.html and bundle.js in it, or the address of such a site, which begins with http:// or https://.`);
}
/** Returns the address of the site's script, beside the page that Remotion opens (`normalizeServeUrl()`, 4.0.529). */
function scriptOf(site) {
	const [address] = site.split("?");
	const page = /(\/|index\.html)$/.test(address) ? address : `${address}/`;
	return new URL(SCRIPT, page).href;
}
/**
* Digests the script of a site. All jobs compare it with what plan saw: a site that is deployed anew meanwhile would
* give frames of two videos.
*
* @throws {UserError} if the site does not answer, or holds no bundle
*/
async function digestSite(site, signal) {
	const script = scriptOf(site);
	let problem;
	try {
		const wait = AbortSignal.any([signal, AbortSignal.timeout(MAX_WAIT_MS)]);
		const response = await fetch(script, { signal: wait });
		if (response.ok) return digestOf(await response.text());
		problem = `${script} answers ${response.status}`;
	} catch (error) {
		signal.throwIfAborted();
		const { cause } = error;
		problem = `${script} cannot be fetched: ${messageOf(cause ?? error)}`;
	}
	throw new UserError(`serve-url: ${problem}. Give the address of a site that "npx remotion bundle" made, which every job can reach.`);
}
/** @throws {UserError} if the site of a plan has another script than plan saw */
async function checkSite({ serveUrl, bundleDigest }, signal) {
	if (serveUrl === void 0 || await digestSite(serveUrl, signal) === bundleDigest) return;
	throw new UserError(`serve-url: ${serveUrl} has changed since plan looked at it. Chunks of both would not fit together: run all jobs again.`);
}
// src/adapters/remotion/runtime-closure.ts
/** What a chunk or combine job loads; `remotion/no-react` reads the props. Plan asks `client` which options there are. */
const ENTRIES = [
	"@remotion/renderer",
	"@remotion/renderer/client",
	"remotion/no-react"
];
/** Remotion names its native package by platform, architecture and, on Linux, C library. */
const COMPOSITORS = [
	"linux-x64-gnu",
	"linux-x64-musl",
	"linux-arm64-gnu",
	"linux-arm64-musl",
	"darwin-x64",
	"darwin-arm64",
	"win32-x64-msvc"
].map((name) => `@remotion/compositor-${name}`);
/** The longest folder that all files lie in, above any `node_modules`: resolving looks for that name. */
function commonFolder(files) {
	const [first = [], ...rest] = files.map((file) => dirname(file).split(sep));
	const differs = first.findIndex((part, index) => part === "node_modules" || rest.some((parts) => parts[index] !== part));
	return first.slice(0, differs === -1 ? first.length : differs).join(sep) || sep;
}
async function copyFile(source, target) {
	await mkdir(dirname(target), { recursive: true });
	if ((await lstat(source)).isSymbolicLink()) await symlink(await readlink(source), target);
	else await cp(source, target);
}
/** The package's folder, from which all that belongs to it is resolved. */
function rendererFolder({ require }) {
	return dirname(dirname(require.resolve("@remotion/renderer")));
}
/**
* Copies `@remotion/renderer` and every file that it can load into a folder, in the layout that it has in
* the project's `node_modules`. The compositor's package is taken whole: tracing does not see its binaries.
*
* @returns the path in the folder from which the renderer is resolved.
*/
async function collectRuntime(remotion, folder) {
	const entries = ENTRIES.map((name) => remotion.require.resolve(name));
	const { nodeFileTrace } = await import("./out.js").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const { fileList } = await nodeFileTrace(entries, { base: sep });
	const files = [...fileList].map((file) => join(sep, file));
	const compositors = COMPOSITORS.flatMap((name) => findPackage(remotion.require, name) ?? []);
	const base = commonFolder([...files, ...compositors.map((path) => join(path, "package.json"))]);
	const target = (path) => join(folder, relative(base, path));
	await Promise.all(files.map((file) => copyFile(file, target(file))));
	for (const path of compositors) await cp(path, target(path), {
		recursive: true,
		dereference: true,
		force: true
	});
	return relative(base, rendererFolder(remotion));
}
// src/adapters/project/project.ts
async function selectOptions({ inputProps, environment, openBrowser, options }) {
	const { timeout } = options;
	return {
		inputProps,
		envVariables: { ...environment },
		puppeteerInstance: await openBrowser(),
		chromiumOptions: optionsFor("browser", options),
		...timeout === void 0 ? {} : { timeoutInMilliseconds: timeout }
	};
}
/** Lists all compositions of a bundle, with the metadata of each calculated. */
async function listCompositions(bundle, project) {
	try {
		return await project.remotion.renderer.getCompositions(bundle, await selectOptions(project));
	} catch (error) {
		throw await explainRenderError(error, {
			...project,
			bundle
		});
	}
}
async function listIds(bundle, project) {
	return (await listCompositions(bundle, project)).map(({ id }) => id);
}
async function chooseComposition(bundle, project) {
	if (project.composition !== void 0) return project.composition;
	const ids = await listIds(bundle, project);
	if (ids.length === 1) return ids[0];
	throw new UserError(`composition: none given, and the project has ${ids.length}. Name one of: ${ids.map((id) => quote(id)).join(", ") || "(none)"}.`);
}
async function selectComposition(bundle, project) {
	const id = await chooseComposition(bundle, project);
	try {
		return await project.remotion.renderer.selectComposition({
			...await selectOptions(project),
			serveUrl: bundle,
			id
		});
	} catch (error) {
		const ids = await listIds(bundle, project).catch(() => null);
		if (ids === null || ids.includes(id)) throw await explainRenderError(error, {
			...project,
			bundle
		});
		throw new UserError(refusal("composition", id, ids.map((each) => quote(each)).join(", ") || "none, since the project has no composition"), { cause: error });
	}
}
function describe({ remotion, inputProps }, composition) {
	const { props, defaultProps: _defaultProps, ...metadata } = composition;
	const serialize = (data) => remotion.props.serialize(data);
	return {
		metadata,
		defaultCodec: composition.defaultCodec,
		defaultVideoImageFormat: composition.defaultVideoImageFormat,
		defaultOutName: composition.defaultOutName,
		inputProps: serialize(inputProps),
		resolvedProps: serialize(props)
	};
}
async function bundle({ remotion, folder, entryPoint, options, signal, started, webpackCache }, outDir) {
	const bundler = chooseBundler(options);
	const { "public-dir": publicDir, config } = options;
	const request = {
		folder,
		entryPoint,
		outDir,
		bundler,
		publicDir,
		config,
		signal,
		started
	};
	if (webpackCache === null || bundler === "rspack") {
		await bundleProject(request);
		return;
	}
	const { bundleWithWebpackCache } = await import("./webpack-cache.js");
	await bundleWithWebpackCache({
		...request,
		remotionVersion: remotion.version
	}, webpackCache);
}
/** A Remotion project in a folder, with its own Remotion. */
function openProject(project) {
	const { remotion, kept, serveUrl, signal } = project;
	const finished = kept?.bundle ?? serveUrl;
	return {
		remotionVersion: remotion.version,
		rendererFolder: rendererFolder(remotion),
		openBrowser: async () => {
			await project.openBrowser();
		},
		site: isSite(serveUrl) ? {
			url: serveUrl,
			digest: async () => await digestSite(serveUrl, signal)
		} : null,
		bundle: async (target) => await (finished === void 0 ? bundle(project, target) : shareContents(finished, target)),
		selectComposition: async (bundle) => describe(project, await selectComposition(bundle, project)),
		resolveFormat: (request) => resolveFormat(remotion, request),
		collectRuntime: async (target) => {
			if (kept === null) return await collectRuntime(remotion, target);
			await copyFolder(kept.runtime, target);
			return kept.runtimePath;
		}
	};
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
// src/core/take-settings.ts
const types = {
	...renderOptionTypes,
	"out-name": text,
	"browser-executable": text,
	"overwrite": flag,
	"env-file": text,
	"license-key": text
};
function isGiven(inputs, option) {
	if (option === "out-name" && inputs.name !== void 0) return true;
	return inputs[option] !== void 0;
}
/** The options that the file sets and that were not given, the last of each. */
function findOptions(settings, inputs, flags) {
	const found = /* @__PURE__ */ new Map();
	const isStill = inputs.still === true;
	for (const setting of settings) {
		const rule = configSettings[setting.name];
		if (rule === void 0 || !("option" in rule) || isGiven(inputs, rule.option)) continue;
		if ("inWorkflow" in rule && flags?.has(rule.option) !== false) continue;
		const { option, of, after, write = String } = rule;
		if (of !== void 0 && of === "still" !== isStill) continue;
		const { value } = setting;
		if (value === void 0 || value === null) found.delete(option);
		else found.set(option, {
			option,
			setting,
			text: write(value),
			afterComposition: after === "composition"
		});
	}
	return found;
}
/** Without what the kind of result has no use for: one machine passes over it, too. */
function keepUseful(found, inputs) {
	const allowed = allowedWith(inputs.still !== true && found.get("image-sequence")?.text === "true" ? "image-sequence" : pictureType(inputs));
	return [...found.values()].filter(({ option }) => !Object.hasOwn(renderOptionTypes, option) || allowed(option));
}
/** Names an input and its value, as the log shows it. */
function describeTaken(input, value) {
	return `${input} ${/[\s"]/.test(value) ? quote(value) : value}`;
}
/** Lists the settings of bundling that stand for an input. Nothing is bundled if a finished bundle is given. */
function listBundling(settings, inputs) {
	if (inputs["serve-url"] !== void 0) return [];
	return settings.flatMap(({ name, value }) => {
		const rule = configSettings[name];
		const input = rule !== void 0 && "input" in rule ? rule.input : void 0;
		if (input === void 0 || inputs[input] !== void 0 || typeof value !== "string") return [];
		return [describeTaken(input, value)];
	});
}
function findWarnings({ file, settings }, flags) {
	return settings.flatMap(({ name, value }) => {
		const rule = configSettings[name];
		const what = `${file}: Config.${name}()`;
		if (rule === void 0) return [`${what} is not known to this version of remotion-matrix, and counts for bundling alone. If it is of rendering, give it as an option.`];
		if ("inWorkflow" in rule && flags === null && (value ?? null) !== null) return [`${what} cannot count in a workflow. ${rule.inWorkflow}`];
		if (!("cannot" in rule) || rule.unless !== void 0 && (value ?? null) === rule.unless) return [];
		return [`${what} cannot count. ${rule.cannot}`];
	});
}
/**
* Takes from the project's configuration file what was not given as an input.
*
* @throws {UserError} with a line for each value that cannot be rendered.
*/
function takeSettings(inputs, config, flags) {
	const options = {};
	const afterComposition = {};
	const taken = [];
	const problems = [];
	const sources = /* @__PURE__ */ new Map();
	for (const each of keepUseful(findOptions(config.settings, inputs, flags), inputs)) {
		const { option, setting, text } = each;
		const result = types[option].safeParse(text);
		const source = `Config.${setting.name}() in ${config.file}`;
		sources.set(option, source);
		if (result.success) {
			(each.afterComposition ? afterComposition : options)[option] = result.data;
			taken.push(describeTaken(option, text));
		} else {
			const allowed = result.error.issues.map(({ message }) => message).join(", ");
			problems.push(refusal(source, text, allowed));
		}
	}
	if (problems.length > 0) throw new UserError(problems);
	taken.push(...listBundling(config.settings, inputs));
	const { overwrite = null, "env-file": envFile = null, "license-key": licenseKey = null, ...others } = options;
	const location = config.settings.findLast(({ name }) => name === "setOutputLocation")?.value;
	return {
		inputs: Object.assign({}, inputs, others),
		afterComposition,
		overwrite,
		outputLocation: "out-name" in others ? String(location) : null,
		envFile,
		licenseKey,
		taken,
		warnings: findWarnings(config, flags),
		sources
	};
}
/**
* Gives a job its share of the machine's tabs if neither an input nor the configuration file names a number.
*
* @param share undefined if the job has the machine alone
*/
function shareTabs(settings, share) {
	const { inputs } = settings;
	if (share === void 0 || (inputs.concurrency ?? "auto") !== "auto") return settings;
	return {
		...settings,
		inputs: {
			...inputs,
			concurrency: share
		}
	};
}
/** What the composition goes before with, and under which name of its own. */
const COMPOSITION_DEFAULTS = {
	"pixel-format": "defaultPixelFormat",
	"image-format": "defaultVideoImageFormat",
	"prores-profile": "defaultProResProfile"
};
/**
* Adds the settings that go behind what the composition says, but for those that it says. The codec is not among them:
* Remotion chooses it, since the name of the result has a say in it.
*/
function addAfterComposition(options, settings, composition) {
	const added = Object.entries(COMPOSITION_DEFAULTS).filter(([option, name]) => options[option] === void 0 && settings[option] !== void 0 && (composition[name] ?? null) === null);
	return {
		...options,
		...Object.fromEntries(added.map(([option]) => [option, settings[option]]))
	};
}
/** Keeps only the settings of some options, for a command that has no use for the others. */
function keepSettings({ file, settings }, isUsed) {
	return {
		file,
		settings: settings.filter(({ name }) => {
			const rule = configSettings[name];
			return rule !== void 0 && "option" in rule && isUsed(rule.option);
		})
	};
}
/** Lets lines of problems name the place in the configuration file where an option comes from there. */
function nameSources(problems, sources) {
	return problems.map((problem) => {
		const [option = ""] = problem.split(":", 1);
		const source = sources.get(option);
		return source === void 0 ? problem : source + problem.slice(option.length);
	});
}
/** Lets the problems of `work` name the configuration file where a value comes from there. */
async function withSources({ sources }, work) {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof UserError) || sources.size === 0) throw error;
		throw new UserError(nameSources(error.problems, sources), { cause: error });
	}
}
// src/render/temporary-folder.ts
/** Characters that break the lists in which Remotion hands paths to ffmpeg, and which it does not escape there. */
const BREAKS_LISTS = /['|\r\n]/;
/** Where a link may lie whose target has such a path. PUBLIC is a folder of Windows. */
function linkPlaces() {
	const { PUBLIC } = process.env;
	return [
		tmpdir(),
		"/tmp",
		"/var/tmp",
		"/dev/shm",
		PUBLIC,
		homedir(),
		process.cwd()
	].filter((place) => place !== void 0 && !BREAKS_LISTS.test(place));
}
/** Makes a folder that holds nothing but a link to another one, with a path that lists take. */
async function makeLink(target) {
	for (const place of linkPlaces()) {
		const folder = await mkdtemp(join(place, "remotion-matrix-link-")).catch(() => null);
		if (folder === null) continue;
		const path = join(folder, "temp");
		await symlink(target, path, "junction");
		return {
			folder,
			path
		};
	}
	throw new UserError(`RUNNER_TEMP: ${quote(target)} has a quote or a bar in its path, which breaks ffmpeg's lists of files, and a link to it can be made nowhere. Set RUNNER_TEMP, or TMPDIR for the command, to another folder.`);
}
/**
* Makes a folder in RUNNER_TEMP, which GitHub empties after each job, else in the system's own place. Its path can
* stand in ffmpeg's lists: where RUNNER_TEMP's cannot, it is a link.
*
* @throws {UserError} if no such path can be made
*/
async function makeTemporaryFolder(purpose) {
	const parent = await realpath(process.env["RUNNER_TEMP"] || tmpdir());
	const path = await mkdtemp(join(parent, `remotion-matrix-${purpose}-`));
	const remove = async (folder) => await rm(folder, {
		recursive: true,
		force: true
	});
	if (!BREAKS_LISTS.test(path)) return {
		path,
		[Symbol.asyncDispose]: async () => await remove(path)
	};
	try {
		const link = await makeLink(path);
		return {
			path: link.path,
			[Symbol.asyncDispose]: async () => {
				await remove(link.folder);
				await remove(path);
			}
		};
	} catch (error) {
		await remove(path);
		throw error;
	}
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
* Lists the file names of a sequence's pictures, in the order of the frames, by the rule of `renderFrames()` (Remotion
* 4.0.529): the number of the frame, or of the picture with `every-nth-frame`, with as many digits as the last one has.
*/
function pictureNames(render) {
	const { everyNthFrame, imageFormat, pattern } = render;
	const frames = framesOfRender(render);
	const numbers = everyNthFrame === 1 ? frames : [...frames.keys()];
	const digits = String(numbers.at(-1)).length;
	return numbers.map((number) => pattern.replaceAll("[frame]", String(number).padStart(digits, "0")).replaceAll("[ext]", imageFormat));
}
/** Lists the file names of a chunk's pictures, in the order of the frames. */
function chunkPictureNames(render, chunk) {
	const first = chunk * render.framesPerChunk;
	return pictureNames(render).slice(first, first + render.chunks[chunk].frameCount);
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
	return stemOfTemporary(releaseAssetName(name)) === void 0 ? [] : [`${quote(name)} cannot be a release asset: an upload has a name that ends so until it is verified. Give the file another name.`];
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
	if (release?.immutable === true) return missing.length === 0 ? [] : [`The release ${quote(tag)} is published and immutable: ${listNames(missing.map(({ wanted }) => wanted))} cannot be added to it or replaced. Publish under a new release-tag.`];
	const added = missing.filter(({ verified }) => verified === void 0).length;
	return [...overwrite ? [] : existingProblems(tag, missing), ...roomProblems(tag, found.length - leftovers.size, added)];
}
/**
* Why a publication cannot be: one line each, empty where nothing is known against it.
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
// src/core/foresee-publication.ts
/** Describes an asset whose file is not made yet. */
function unmadeAsset(name) {
	return {
		name,
		sha256: null,
		size: null
	};
}
/** Lists the assets of a render that are known before it: the result, and the sound beside it. */
function unmadeAssets(render) {
	const result = unmadeAsset(render.outName);
	return render.type !== "media" || render.separateAudio === null ? [result] : [result, unmadeAsset(render.separateAudio.outName)];
}
/**
* Tells what can be known of a publication before anything is rendered.
*
* @param plan its files have `sha256` and `size` null
* @param release null if the tag has none. A token that may only read sees no drafts
*/
function foreseePublication(plan, release) {
	const problems = publicationProblems(plan, release);
	if (problems.length > 0 || plan.overwrite || release === null) return {
		problems,
		warnings: []
	};
	return {
		problems,
		warnings: publicationState(plan.assets, release.assets).assets.flatMap(({ named }) => named === void 0 ? [] : [`The release ${quote(plan.tag)} has an asset ${quote(named.name)} already. Publishing will fail, unless the very same file is rendered again. Give "overwrite: true" to replace it, or another out-name or release-tag.`])
	};
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
// src/core/failure-marker.ts
/** The one file of a marker. */
const FAILURE_MARKER_FILE = "failure.json";
/** What a render job leaves that failed: combine reads it, whatever its token may ask GitHub. */
const failureMarkerSchema = strictObject({
	/** Index of the job in the plan. */
	job: int().nonnegative(),
	/** The lines that the job's log ends with. */
	problems: array(string()),
	/** Whether the other jobs have no reason to go on, by {@link failsAlways}. */
	stopsOthers: boolean()
});
/**
* Returns whether a job would fail again however often it runs: the project's own code threw an error that is none of
* the flaky ones. A full disk, a runner that was lost or an upload that failed says nothing of the video.
*/
function failsAlways(error) {
	return error instanceof RenderFailure && !isFlaky(error);
}
/** The end of a job that stopped since another one failed: it is no failure of its own, and leaves no marker. */
var StoppedJob = class extends UserError {};
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
// src/core/shorten-reason.ts
/** Some four lines of GitHub's page; the log of the job has the rest. */
const MOST_LETTERS = 400;
/** The problems of a job as a part of one line of another job. */
function shortenReason(problems) {
	const text = problems.join(" ").replaceAll(/\s+/g, " ").trim();
	const letters = [...text];
	if (letters.length <= MOST_LETTERS) return text;
	return `${letters.slice(0, MOST_LETTERS).join("").replace(/ [^ ]*$/, "")} … (more in its log)`;
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
/** Reads why a job failed; null where that cannot be read, and is left to the job's own log. */
async function readMarker({ artifact }, folder, artifacts) {
	try {
		await artifacts.download(artifact, folder);
		const text = await readFile(join(folder, FAILURE_MARKER_FILE), "utf8");
		return failureMarkerSchema.parse(JSON.parse(text));
	} catch {
		return null;
	}
}
/**
* Ends a job if another one has failed in a way in which the video can never be made, unless the plan keeps going.
*
* @throws {StoppedJob} naming that job and its reason
*/
async function stopAfterFailure(planned, listed, { job, attempt, folder, artifacts }) {
	const { plan } = planned;
	if (plan.keepGoing) return;
	for (const found of findMarkers(planned, listed)) {
		const failed = plan.jobs[found.job];
		if (found.attempt !== attempt || failed === void 0 || failed === job) continue;
		const marker = await readMarker(found, join(folder, `marker-${found.job}`), artifacts);
		if (marker?.stopsOthers !== true) continue;
		throw new StoppedJob(`This job stops, because another one failed: put that right and render again, or give the option keep-going. Job "${failed.name}" failed: ${shortenReason(marker.problems)}`);
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
		...render.separateAudio === null ? {} : silentArguments(render)
	};
}
/** The sound is a file of its own: the video has none, whatever codec that is to have. Remotion wants one that fits the name. */
function silentArguments({ outName }) {
	return {
		audioCodec: extensionOf(outName) === "webm" ? "opus" : null,
		enforceAudioTrack: false
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
		frameRange: toFrameRangeArgument(rangesOfChunk(render, chunk)),
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
	if (render.type === "media") return {
		...renderOptions,
		...mediaArguments(render, chunk)
	};
	const { imageFormat } = render;
	if (render.type === "still") return {
		...renderOptions,
		imageFormat,
		frame: chunk.frameRange[0]
	};
	return {
		...renderOptions,
		imageFormat,
		frameRange: toFrameRangeArgument(rangesOfChunk(render, chunk)),
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
function samplePasses(output) {
	const frames = framesOfRender(output);
	const passes = [[], []];
	const taken = /* @__PURE__ */ new Set();
	for (let stretch = 0; stretch < STRETCHES; stretch++) {
		const index = Math.floor((stretch + .5) * frames.length / STRETCHES);
		if (taken.has(index)) continue;
		taken.add(index);
		passes[stretch % STRETCHES_PER_FIRST === 1 ? 0 : 1].push(frames[index]);
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
function stretchesOfChunk(report, { everyNthFrame, frameRanges }, chunkCost, isCoarse) {
	const { frameRange, frameCount, seconds: total, seamPictures, timing } = report;
	const { pace } = timing;
	const chunkFrames = framesOfRender({
		frameRange,
		frameRanges: rangesOfChunk({ frameRanges }, report),
		everyNthFrame
	});
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
			frameRange: [chunkFrames[before.frames], chunkFrames[mark.frames - 1] + everyNthFrame - 1],
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
function timesOfRun(render, reports, chunkCost, combine) {
	const clean = reports.filter(({ attempts }) => attempts === 1);
	const used = clean.length > 0 ? clean : reports;
	const marks = used.reduce((sum, { timing }) => sum + timing.pace.length, 0);
	return {
		version: 3,
		profile: used.toSorted((a, b) => a.frameRange[0] - b.frameRange[0]).flatMap((report) => stretchesOfChunk(report, render, chunkCost, marks > MOST_MARKS)),
		setUp: median(setUpsOf(reports)),
		besideChunk: median(used.map(besideRendering)) ?? 0,
		combine: {
			...combine,
			frames: render.frameCount
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
/** All installed fonts; null where they cannot be listed. */
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
* Whether a font has a grinning face in color, which is what Chrome looks for; null where fonts cannot be listed.
* `:lang=und-zsye` would ask for every emoji that this version of fontconfig knows, and DejaVu Sans has a face in black.
*/
async function hasEmojiFont() {
	const lines = await runFcList(":color=true:charset=1f600", "%{family}\n");
	return lines === null ? null : lines.length > 0;
}
// src/adapters/project/input-props.ts
/** Also false for text that is too long to be a path. */
function isFile(path) {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
const ALLOWED = "a JSON object as text, or the path of a JSON file";
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function parseProps(given, text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new UserError(`props: ${quote(given)} is broken JSON (${error.message}). Allowed: ${ALLOWED}.`, { cause: error });
	}
	if (isObject(value)) return value;
	throw new UserError(refusal("props", given, ALLOWED));
}
/**
* The input props: JSON text, or the path of a JSON file from the project's folder, as Remotion's `--props`.
*
* @throws {UserError} where it is neither.
*/
function readInputProps(folder, given) {
	if (given === void 0) return {};
	const file = resolve(folder, given.trim());
	if (/^\s*[{[]/.test(given)) return parseProps(given, given);
	if (isFile(file)) return parseProps(given, readFileSync(file, "utf8"));
	if (/^\s*["\d-]/.test(given)) return parseProps(given, given);
	throw new UserError(`props: ${quote(given)} is not allowed: it is not JSON, and there is no such file in ${folder}. Allowed: ${ALLOWED}.`);
}
// src/adapters/open-releases.ts
/**
* Opens the releases of the repository that the workflow runs in, or returns null if there is no token.
* GitHub's client is loaded only here: it is large, and most runs publish nothing.
*/
async function openReleases(token, reporter) {
	if (token === void 0) return null;
	const { githubReleases } = await import("./github-releases.js");
	return githubReleases({
		token,
		repository: process.env["GITHUB_REPOSITORY"] ?? "",
		warn: (line) => reporter.warning(line)
	});
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
	/** @throws {UserError} if the change has been tried often enough */
	begin(change) {
		if (change.type === "delete-asset") return;
		const key = keyOf(change);
		const tried = this.#counts.get(key) ?? 0;
		const failure = this.#failures.get(key);
		if (tried === MOST_TRIES) throw new UserError(`The release ${this.#tag} is not finished: "${change.type}" of ${subjectOf(change)} failed ${MOST_TRIES} times (${reason(change, failure)}). Run the job again: it goes on with the release as it is.`, { cause: failure });
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
/** Says that a tag is given, and no token to publish with. */
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
// src/core/install-commands.ts
/** The first number of `10.2.1`, `^4.0.0` or `>=9`. */
function majorOf(version) {
	return Number(/\d+/.exec(version)?.[0] ?? 0);
}
/** Lock files of format 9 are those of pnpm 9 and later. Of these 10 skips build scripts without an error. */
function pnpmFor(lockFile) {
	const format = Number(/^lockfileVersion: '?(\d+)/m.exec(lockFile)?.[1] ?? 9);
	if (format >= 9) return "10";
	return format < 6 ? "7" : "8";
}
/** Yarn 1 writes no `__metadata`. Another major version than the one that wrote the file would change it. */
function yarnFor(lockFile) {
	const format = /^__metadata:\r?\n {2}version: (\d+)/m.exec(lockFile)?.[1];
	if (format === void 0) return "1";
	if (Number(format) >= 8) return "4";
	return Number(format) < 5 ? "2" : "3";
}
/** The order is that in which lock files side by side are taken. */
const MANAGERS = {
	npm: {
		lockFiles: ["package-lock.json", "npm-shrinkwrap.json"],
		versionFor: () => "",
		packageOf: null,
		frozen: () => "ci",
		unlocked: () => "install"
	},
	pnpm: {
		lockFiles: ["pnpm-lock.yaml"],
		versionFor: pnpmFor,
		packageOf: (version) => `pnpm@${version}`,
		frozen: () => "install --frozen-lockfile",
		unlocked: () => "install --no-frozen-lockfile"
	},
	yarn: {
		lockFiles: ["yarn.lock"],
		versionFor: yarnFor,
		packageOf: (version) => majorOf(version) < 2 ? `yarn@${version}` : `@yarnpkg/cli-dist@${version}`,
		frozen: (version) => majorOf(version) < 2 ? "install --frozen-lockfile" : "install --immutable",
		unlocked: (version) => majorOf(version) < 2 ? "install" : "install --no-immutable"
	},
	bun: {
		lockFiles: ["bun.lock", "bun.lockb"],
		versionFor: () => "1",
		packageOf: (version) => `bun@${version}`,
		frozen: () => "install --frozen-lockfile",
		unlocked: () => "install --no-frozen-lockfile"
	}
};
const LOCK_FILES = Object.values(MANAGERS).flatMap(({ lockFiles }) => lockFiles);
function lockFilesOf({ folder, lockFiles }) {
	return Object.entries(MANAGERS).flatMap(([manager, { lockFiles: names }]) => names.filter((file) => Object.hasOwn(lockFiles, file)).map((file) => ({
		folder,
		file,
		manager,
		text: lockFiles[file]
	})));
}
/** @throws {UserError} where the nearest package manager that is named is none of ours */
function findDeclared(folders) {
	const found = folders.find(({ declared }) => declared !== void 0);
	if (found === void 0) return null;
	const { folder, declared = "", isDevEngines } = found;
	const [, manager = "", version = ""] = /^(\w+)(?:@([\d.x*^~<>=| -]+[\w.-]*))?/.exec(declared) ?? [];
	if (Object.hasOwn(MANAGERS, manager)) return {
		folder,
		manager,
		version: version.trim(),
		isDevEngines
	};
	throw new UserError(`install-command: package.json in ${folder} names the package manager ${quote(declared)}, and "auto" knows ${Object.keys(MANAGERS).join(", ")}. Give the command.`);
}
/** One word for the shell: a range such as `>=9` would redirect. */
function word(text) {
	return /^[\w@/.-]+$/.test(text) ? text : `"${text}"`;
}
/** Without corepack, which Node.js 25 no longer has, and which takes neither npm's registry nor a range of versions. */
function commandOf(name, lockFile, declared) {
	const manager = MANAGERS[name];
	const version = declared?.version || manager.versionFor(lockFile?.text ?? "");
	const args = lockFile === null ? manager.unlocked(version) : manager.frozen(version);
	if (manager.packageOf === null) return `${name} ${args}`;
	return `npx --yes${declared?.isDevEngines === true ? " --force" : ""} ${word(manager.packageOf(version))} ${args}`;
}
/**
* Chooses the command that installs a project's packages, and its folder. The package manager that package.json names
* wins; else the nearest lock file tells. Without a lock file the newest packages that fit are installed.
*
* @param folders from the project up to the root of the repository
* @throws {UserError} where a package manager is named that is none of ours
*/
function chooseInstall(folders) {
	const declared = findDeclared(folders);
	const lockFiles = folders.flatMap(lockFilesOf);
	const taken = lockFiles.find(({ manager }) => declared === null || manager === declared.manager) ?? null;
	const manager = taken?.manager ?? declared?.manager ?? "npm";
	const command = commandOf(manager, taken, declared);
	const folder = taken?.folder ?? declared?.folder ?? folders[0].folder;
	const reach = folders.findIndex((each) => each.folder === taken?.folder);
	const near = new Set(folders.slice(0, reach === -1 ? void 0 : reach + 1).map((each) => each.folder));
	const others = lockFiles.filter((each) => each.manager !== manager && near.has(each.folder));
	const names = others.map((each) => `${each.file} in ${each.folder}`).join(", ");
	const warnings = [];
	if (taken === null) warnings.push(`install-command: "auto" found no lock file${others.length === 0 ? "" : ` of ${manager}, and passed over ${names}`}, and runs "${command}" in ${folder}. Commit a lock file, or later runs may get other packages.`);
	else if (others.length > 0) warnings.push(`install-command: "auto" took ${taken.file} in ${taken.folder} and passed over ${names}. ${declared === null ? "Delete what is not used, or name the package manager as \"packageManager\" in package.json." : `package.json names ${declared.manager}: delete what is not used.`}`);
	return {
		folder,
		command,
		warnings
	};
}
/**
* Returns why an install failed and what to do.
*
* @param isAuto whether "auto" has chosen the command
*/
function explainFailedInstall({ folder, command }, code, isAuto) {
	const ended = `install-command: ${quote(command)} ended with code ${code} in ${folder}. Its output above says why.`;
	if (!isAuto) return ended;
	return `${ended} If the lock file is out of date, install on your machine and commit it. If a package is private, give its token in the secret install-env. If another command is needed, give it as install-command.`;
}
// src/adapters/remotion/kit-remotion.ts
/**
* Loads the Remotion that travels in a kit.
*
* @throws {UserError} where it is another version than the plan was made with, or for another kind of machine.
*/
function loadKitRemotion(kit, plan) {
	const here = `${platform()}-${arch()}`;
	if (here !== plan.platform) throw new UserError(`${refusal("runs-on", here, plan.platform)} The kit holds Remotion's programs for the machine that planned: use one kind of runner in all jobs.`);
	const remotion = loadRemotion(resolve(kit, KIT.runtime, plan.runtimePath), requireFromFolder);
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
const NO_PICTURES = "on-seam-mismatch: this version of Remotion encodes in a way in which no pictures of the chunk's ends could be taken. Give on-seam-mismatch=ignore, and report it with the version of Remotion.";
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
	const lines = names.filter((name) => !isGiven$1(raw[name])).map((name) => `${name}: not given. Give the plan step's output of that name, or the matrix value.`);
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
/** One line for each name that cannot be used, or is used twice: then one file would replace the other. */
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
export { unmadeAssets as $, cacheRequestSchema as $n, isDirect as $r, missingRemotion as $t, forecastSchema as A, checkKit as An, collectInputs as Ar, bundleProject as At, newestMarkers as B, dealOut as Bn, describePlan as Br, checkCapture as Bt, restoreTimes as C, sha256 as Cn, isUnverified as Cr, findBundle as Ct, samplePasses as D, findBrowser as Dn, unverifiedName as Dr, allowedWith as Dt, describeTimes as E, withCancelSignal as En, resultArtifactName as Er, checkOpenGlRenderer as Et, chunkReportSchema as F, writePlan as Fn, summarizeRender as Fr, CONFIG_FILES as Ft, StoppedJob as G, rangesOfRender as Gn, secondsLeft as Gr, readPageEnvironment as Gt, stopAfterFailure as H, framesOfRender as Hn, counted as Hr, PAGE_VARIABLE as Ht, chunkFileNames as I, countJobsAtOnce as In, escapeMarkdown as Ir, NO_CONFIG as It, readAttempt as J, tarArchiver as Jn, cachedChunks as Jr, hasRemotion as Jt, failsAlways as K, soundFramesPerChunk as Kn, spokenSize as Kr, warnOfUnreadEnvFile as Kt, chunkArguments as L, countTabs as Ln, markdownTable as Lr, childEnvironment as Lt, writeKitFonts as M, findServeUrl as Mn, writeSummary as Mr, checkEntryPoint as Mt, makeChunkKeys as N, uploadKit as Nn, UserError as Nr, startCli as Nt, warmUp as O, openBrowser as On, DamagedArtifact as Or, checkPictureOptions as Ot, CHUNK_REPORT_FILE as P, writeKitFile as Pn, describeLength as Pr, projectConfigSchema as Pt, unmadeAsset as Q, ownProgram as Qn, chunkLabel as Qr, writeSound as Qt, findMarkers as R, chunkCodec as Rn, countChunks as Rr, runChild as Rt, skippedChunk as S, requestedRanges as Sn, chunkArtifactName as Sr, checkSite as St, timesOfRun as T, callFfmpeg as Tn, planNameOf as Tr, checkFrameRanges as Tt, shortenReason as U, isBareStream as Un, frameRate as Ur, envFilesOf as Ut, readMarker as V, fewestFramesPerChunk as Vn, clockTime as Vr, settleCapture as Vt, FAILURE_MARKER_FILE as W, rangesOfChunk as Wn, progressBar as Wr, readEnvText as Wt, allAtOnce as X, openCache as Xn, isCached as Xr, readPackageVersion as Xt, isFlaky as Y, readSurroundings as Yn, hasKeys as Yr, loadRemotion as Yt, foreseePublication as Z, openSharedCache as Zn, chunkIds as Zr, mixSound as Zt, readInputProps as _, integer as _n, isGiven$1 as _r, withSources as _t, collectSeamPictures as a, reasonForLateSound as ai, _usingCtx as an, digestContent$1 as ar, predictRun as at, listFonts as b, number as bn, refusal as br, openProject as bt, loadKitRemotion as c, RenderFailure as ci, isSite as cn, digestOf as cr, CHUNK_SECONDS as ct, explainFailedInstall as d, remotionOptions as dn, artifactName as dr, jobCosts as dt, describeFonts as ei, checkOptions as en, ARTIFACTS_VARIABLE as er, tagProblems as et, StaleRelease as f, renderOptionTypes as fn, filesOf as fr, makeTemporaryFolder as ft, openReleases as g, flag as gn, checkInputs as gr, takeSettings as gt, publishAssets as h, duration as hn, uploadUnderFreeName as hr, shareTabs as ht, readRequiredInputs as i, chooseAlignment as ii, RemotionMediaRenderer as in, folderArtifacts as ir, billedMinutesOf as it, checkJobFonts as j, fetchKit as jn, runAction as jr, checkBundleFiles as jt, FORECAST_FILE as k, KIT as kn, isDamaged as kr, pictureType as kt, LOCK_FILES as l, optionsFor as ln, isFolder as lr, combineSeconds as lt, missingToken as m, choice as mn, NameTaken as mr, keepSettings as mt, artifactsName as n, nameSome as ni, listLogMasks as nn, openArtifactStore as nr, chunkPictureNames as nt, readSeamPictures as o, extensionOf as oi, chooseBundler as on, digestFile as or, checksSeams as ot, checkPublication as p, renderOptions as pn, moveFiles as pr, addAfterComposition as pt, failureMarkerName as q, splitFrames as qn, spokenTime as qr, findPackage as qt, checkArtifacts as r, alignmentArguments as ri, maskValues as rn, usesArtifactFolder as rr, pictureNames as rt, requestSeamPictures as s, messageOf as si, describeOption as sn, digestFolder as sr, hasCheckedSeams as st, artifactPath as t, warnOfFonts as ti, checkSupported as tn, IN_PLACE_VARIABLE as tr, DEFAULT_PATTERN as tt, chooseInstall as u, ownOptions as un, listContents as ur, combineStarts as ut, hasEmojiFont as v, integerOrAuto as vn, quote as vr, textTable as vt, saveTimes as w, text as wn, kitArtifactName as wr, resolveFormat as wt, usesFontconfig as x, optionLines as xn, NAME_PATTERN as xr, COMPOSITORS as xt, installFonts as y, keyValues as yn, readInputs as yr, listCompositions as yt, forgetFailures as z, countFrames as zn, countMissingFrames as zr, sharePublicFolder as zt };
