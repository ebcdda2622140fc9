import { i as __toESM } from "./rolldown-runtime.js";
import { $ as makeTemporaryFolder, $n as RenderFailure, $t as tarArchiver, An as countMissingFrames, Bt as isGiven, C as samplePasses, Cn as writeSummary, Dn as escapeMarkdown, Dt as explainRenderError, Et as RemotionMediaRenderer, F as forgetFailures, Gn as describeFonts, Gt as countTabs, Hn as chunkIds, It as uploadKit, Jt as dealOut, K as predictRun, Kn as warnOfFonts, Kt as chunkCodec, Lt as writeKitFile, Mt as openBrowser, N as chunkArguments, Nn as counted, Nt as KIT, O as writeKitFonts, On as markdownTable, Ot as _usingCtx, Q as jobCosts, Qn as messageOf, Qt as splitFrames, Rn as spokenTime, Rt as writePlan, S as describeTimes, Sn as runAction, St as number, T as FORECAST_FILE, Tt as readPageEnvironment, Ut as refusal, V as allAtOnce, Vn as isCached, Vt as quote, Wt as countJobsAtOnce, X as combineSeconds, Xn as reasonForLateSound, Xt as isBareStream, Yt as fewestFramesPerChunk, Z as combineStarts, Zn as extensionOf, Zt as soundFramesPerChunk, _ as skippedChunk, _t as duration, at as findPackage, bt as integerOrAuto, ct as readPackageVersion, dn as digestOf, dt as optionsFor, en as readSurroundings, et as textTable, f as INSTALL_COMMANDS, ft as ownOptions, g as usesFontconfig, gt as choice, h as listFonts, hn as NAME_PATTERN, ht as renderOptions, it as runChild, jn as describePlan, jt as findBrowser, k as makeChunkKeys, kn as countChunks, ln as digestFile, m as installFonts, mt as renderOptionTypes, nn as openSharedCache, nt as checkEntryPoint, on as openArtifactStore, ot as hasRemotion, p as hasEmojiFont, pt as remotionOptions, q as checksSeams, qn as nameSome, qt as countFrames, rt as childEnvironment, sn as usesArtifactFolder, st as loadRemotion, tn as openCache, tt as bundleProject, un as digestFolder, v as isFlaky, vt as flag, wn as UserError, wt as text, xn as collectInputs, xt as keyValues, y as restoreTimes, yt as integer, zn as cachedChunks, zt as checkInputs } from "./shared.js";
import { F as setSecret, P as setOutput, b as strictObject, u as boolean, v as object, x as string, y as record } from "./vendor.js";
import { createRequire } from "node:module";
import { arch, availableParallelism, platform } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { cp, lstat, mkdir, readFile, readdir, readlink, symlink, writeFile } from "node:fs/promises";
import { closeSync, constants, existsSync, openSync, readFileSync, readSync, readdirSync, statSync } from "node:fs";
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
	"bundler",
	"reuse-bundle"
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
/** What the options ask for, or null where it is a video or a sound. */
function pictureType(options) {
	if (options.still === true) return "still";
	return options["image-sequence"] === true ? "image-sequence" : null;
}
function checkPattern(pattern) {
	if (pattern === void 0 || /^[^/\\]*\[frame\][^/\\]*$/.test(pattern)) return [];
	return [refusal("image-sequence-pattern", pattern, "a file name with [frame] in it, such as frame-[frame].[ext]")];
}
/** One line for each option that does not go with a still, with an image sequence, or with neither. */
function checkPictureOptions(options) {
	if (options.still === true && options["image-sequence"] === true) return ["still and image-sequence: both are true. One renders one frame, the other all."];
	const type = pictureType(options);
	const given = Object.entries(options).filter(([name, value]) => Object.hasOwn(renderOptions, name) && value !== void 0 && value !== false).map(([name]) => name);
	if (type === null) return Object.entries({
		"frame": "still",
		"image-sequence-pattern": "image-sequence"
	}).filter(([name]) => given.includes(name)).map(([name, needed]) => `${name}: given without ${needed}. Set ${needed}: true.`);
	const allowed = [
		...PASSED,
		...PLANNED,
		...PLANNED_FOR[type],
		...FONTS
	];
	return [...given.filter((name) => !allowed.includes(name)).map((name) => `${name}: not allowed with ${type}, which has no such option. Leave it out.`), ...checkPattern(options["image-sequence-pattern"])];
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
function resolveCodec(remotion, client, request) {
	const valid = remotion.renderer.RenderInternals.validCodecs.filter((codec) => !CHUNK_ONLY_CODECS.includes(codec));
	const given = request.options.codec;
	if (given !== void 0 && !valid.includes(given)) throw new UserError(refusal("codec", given, valid.join(", ")));
	try {
		const { value } = client.options.videoCodecOption.getValue({ commandLine: given === void 0 ? {} : { codec: given } }, {
			configFile: null,
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
	if (options.muted === true) return [`${given} with muted: there is no sound then.`];
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
/** An image sequence comes in one file. */
const ARCHIVE_EXTENSION = "zip";
/** What `renderFrames()` calls a format without pictures. */
const NO_PICTURES = "none";
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
/** By the rule of `npx remotion render --sequence`: the option, else what the composition says, else JPEG. */
function resolveSequenceFormat(remotion, request) {
	const valid = remotion.require("@remotion/renderer/client").BrowserSafeApis.validVideoImageFormats.filter((format) => format !== NO_PICTURES);
	const imageFormat = request.options["image-format"] ?? request.defaultVideoImageFormat ?? "jpeg";
	const problems = [];
	if (!valid.includes(imageFormat)) problems.push(refusal("image-format", imageFormat, `${valid.join(", ")} (an image sequence)`));
	const extension = extensionOf(request.outName ?? "");
	if (extension !== "" && extension !== ARCHIVE_EXTENSION) problems.push(refusal("out-name", request.outName, `a name that ends in .${ARCHIVE_EXTENSION}: the pictures come in one archive`));
	if (problems.length > 0) throw new UserError(problems);
	return {
		type: "image-sequence",
		imageFormat,
		extension: ARCHIVE_EXTENSION
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
	const rendererFolder = dirname(dirname(remotion.require.resolve("@remotion/renderer")));
	return relative(base, rendererFolder);
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
async function listCompositions(bundle, project) {
	try {
		return (await project.remotion.renderer.getCompositions(bundle, await selectOptions(project))).map(({ id }) => id);
	} catch (error) {
		throw await explainRenderError(error, {
			...project,
			bundle
		});
	}
}
async function chooseComposition(bundle, project) {
	if (project.composition !== void 0) return project.composition;
	const ids = await listCompositions(bundle, project);
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
		const ids = await listCompositions(bundle, project).catch(() => null);
		if (ids === null || ids.includes(id)) throw await explainRenderError(error, {
			...project,
			bundle
		});
		throw new UserError(refusal("composition", id, ids.map((each) => quote(each)).join(", ") || "none, since the project has no composition"), { cause: error });
	}
}
function describe({ remotion, inputProps }, composition) {
	const { props, defaultProps: _defaultProps, ...metadata } = composition;
	const serialize = (data) => remotion.noReact.NoReactInternals.serializeJSONWithSpecialTypes({
		data,
		indent: void 0,
		staticBase: null
	}).serializedString;
	return {
		metadata,
		defaultCodec: composition.defaultCodec,
		defaultVideoImageFormat: composition.defaultVideoImageFormat,
		defaultOutName: composition.defaultOutName,
		inputProps: serialize(inputProps),
		resolvedProps: serialize(props)
	};
}
async function bundle({ remotion, folder, entryPoint, options, signal, webpackCache }, outDir) {
	const { bundler = "webpack" } = options;
	const request = {
		folder,
		entryPoint,
		outDir,
		bundler,
		signal
	};
	if (webpackCache === null || bundler !== "webpack") {
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
	const { remotion, kept, options } = project;
	const finished = kept?.bundle ?? project.serveUrl;
	return {
		remotionVersion: remotion.version,
		openBrowser: async () => {
			await project.openBrowser();
		},
		bundle: async (target) => await (finished === void 0 ? bundle(project, target) : copyFolder(finished, target)),
		selectComposition: async (bundle) => describe(project, await selectComposition(bundle, project)),
		resolveFormat: (request) => resolveFormat(remotion, {
			...request,
			options
		}),
		collectRuntime: async (target) => {
			if (kept === null) return await collectRuntime(remotion, target);
			await copyFolder(kept.runtime, target);
			return kept.runtimePath;
		}
	};
}
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
	const [first, last] = options.frames ?? [0, null];
	const frameRange = [first, last ?? composition.durationInFrames - 1];
	const everyNthFrame = options["every-nth-frame"] ?? 1;
	return {
		frameRange,
		everyNthFrame,
		frameCount: countFrames(frameRange, everyNthFrame),
		fps: composition.fps / everyNthFrame
	};
}
// src/core/check-plan-request.ts
function checkFrames({ options, composition }, { frameRange: [first, last] }) {
	const lastFrame = composition.durationInFrames - 1;
	if (first >= 0 && first <= last && last <= lastFrame) return [];
	if (options.frame !== void 0) return [refusal("frame", String(options.frame), `0 to ${lastFrame}, or -${lastFrame + 1} to -1 to count from the end`)];
	const given = `${first}-${options.frames?.[1] ?? ""}`;
	const allowed = `frames from 0 to ${lastFrame}, which the composition ${quote(composition.id)} has`;
	return [refusal("frames", given, allowed)];
}
function checkSound({ options, format }, { everyNthFrame }) {
	if (format.type !== "media") return [];
	const muted = options.muted === true;
	if (muted && !format.hasVideo) return [`muted: true is not allowed with the codec ${format.codec}, which has no video: nothing would be left.`];
	if (everyNthFrame === 1 || muted || format.resolvedAudioCodec === null) return [];
	return [`every-nth-frame: ${everyNthFrame} is not allowed with sound (with sound Remotion writes audio that does not match the frames, on one machine too). Set muted: true, or render a GIF.`];
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
	return [`frames-per-chunk: ${wanted} ${format.type !== "media" || Math.ceil(frameCount / wanted) > 900 ? `would make more than 900 chunks, which GitHub's artifact service has no room for` : `would leave a last chunk of ${counted(frameCount % wanted, "frame")}, which ${format.codec} can not join`}; ${framesPerChunk} is used.`];
}
/** Warns if one job renders the whole, whatever was asked for. */
function warnOfOneJob(request) {
	const reason = reasonForOneJob(request);
	return request.jobs === 1 || reason === null ? [] : [reason];
}
/** What is planned otherwise than asked for, or can not be as it was asked for. */
function collectWarnings(request, render) {
	const warnings = [...warnOfOneJob(request), ...warnOfChunkLength(request, render)];
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
/** Which share of the frames of a range the stretches tell of, from 0 to 1. */
function coverage(profile, [first, last]) {
	return profile.map(({ frameRange: [start, end] }) => Math.max(0, Math.min(end, last) - Math.max(start, first) + 1)).reduce((sum, frames) => sum + frames, 0) / (last - first + 1);
}
/**
* Seconds up to each frame of the output: item i is what the frames before output frame i cost, so that frames
* `[a, b)` cost `sums[b] - sums[a]`.
*/
function sumCosts(profile, { frameRange: [start], everyNthFrame, frameCount }) {
	const mean = meanSeconds(profile);
	const sums = new Float64Array(frameCount + 1);
	let at = 0;
	for (let index = 0; index < frameCount; index++) {
		const frame = start + index * everyNthFrame;
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
function splitAsAsked({ jobs, framesPerChunk }, { frameRange, everyNthFrame, frameCount }, soundLength) {
	const most = jobs === "auto" ? 256 : jobs;
	const length = soundLength(framesPerChunk ?? Math.ceil(frameCount / most));
	const chunks = splitFrames(frameRange, everyNthFrame, length);
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
/** Chunks that follow each other, as one. */
function joinNeighbours(chunks) {
	const runs = [];
	for (const chunk of chunks) {
		const run = runs.at(-1);
		if (run !== void 0 && run[1] === chunk - 1) run[1] = chunk;
		else runs.push([chunk, chunk]);
	}
	return runs;
}
/**
* For people: `1/4 · frames 0–74`, `1/1 · frame 30`, `3/8 · frames 0–99, 400–499`, `3/8 · frames 0–99, 400–499 and 2 more`.
*
* @param chunks of the job, in ascending order
*/
function nameJob(render, chunks, index, count) {
	const ranges = joinNeighbours(chunks).map(([from, to]) => {
		const first = render.chunks[from].frameRange[0];
		const last = render.chunks[to].frameRange[1];
		return first === last ? `${first}` : `${first}–${last}`;
	});
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
function makePictureRender({ options }, { type, imageFormat }, common) {
	const fields = {
		...common,
		imageFormat,
		renderOptions: optionsFor("picture", options)
	};
	return type === "still" ? {
		type,
		...fields
	} : {
		type,
		...fields,
		pattern: options["image-sequence-pattern"] ?? "element-[frame].[ext]"
	};
}
function makeRender(request, timing, { framesPerChunk }) {
	const { outName, composition, props, format } = request;
	const split = {
		framesPerChunk,
		chunks: splitFrames(timing.frameRange, timing.everyNthFrame, framesPerChunk),
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
			bundleDigest: request.bundleDigest,
			runtimeDigest: request.runtimeDigest,
			platform: request.platform,
			projectPath: request.projectPath,
			runtimePath: request.runtimePath,
			chromiumOptions: optionsFor("browser", request.options),
			fonts: request.fonts,
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
* of the project, the commit, and the settings of the studio, which tell the number of cores.
*/
const PASSING_LINES = /window\.remotion_(?:cwd|gitSource|renderDefaults)\b/;
/** Of each file of the public folder; a checkout gives all of them its own time. */
const FILE_TIMES = /"lastModified":\d+,?/g;
/** A bundle's `index.html` without what differs from one checkout of the same source to the next. */
function lastingIndex(html) {
	return html.split("\n").filter((line) => !PASSING_LINES.test(line)).join("\n").replaceAll(FILE_TIMES, "");
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
/** Over all files of a bundle: the same wherever and whenever the same source was checked out. */
async function digestSource(bundle) {
	const index = await readFile(join(bundle, INDEX), "utf8").catch(() => "");
	const others = await digestFolder(bundle, (path) => path !== INDEX);
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
	if (times !== null && coverage(times.profile, render.frameRange) >= ENOUGH_FRAMES) return {
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
async function prepareKit(kit, { project, reporter }) {
	const { runtimePath } = await allAtOnce({
		bundle: async () => await timeStep("Bundled", async () => await project.bundle(join(kit, KIT.bundle)), reporter),
		browser: async () => await timeStep("Chrome open", async () => await project.openBrowser(), reporter),
		runtimePath: async () => await timeStep("Renderer collected", async () => await project.collectRuntime(join(kit, KIT.runtime)), reporter)
	});
	return { runtimePath };
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
	await renderer.render({
		render: trial,
		arguments: chunkArguments(trial, trial.chunks[0]),
		output: join(folder, `trial.${extensionOf(render.outName)}`),
		collectsSound: false,
		seams: null,
		onArtifact: () => void 0
	}, () => void 0).catch((error) => {
		if (error instanceof RenderFailure || error instanceof UserError || isFlaky(error)) throw error;
		throw new UserError(`Remotion can not render frame ${first}: ${messageOf(error)}`, { cause: error });
	});
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
/**
* The name of the result: the one given; else, as the name of a render is unique in a run, the render's;
* else by Remotion's rule the composition's own or its id. Only a name that was given may bring its extension.
*/
function chooseOutName({ outName, name }, selected, extension) {
	const given = outName === void 0 ? void 0 : basename(outName);
	if (given !== void 0 && extensionOf(given) !== "") return given;
	const stem = given ?? name ?? selected.defaultOutName ?? selected.metadata.id;
	return `${basename(stem)}.${extension}`;
}
/** A name that artifacts may have, out of one that may hold anything. */
function chooseName(given, composition) {
	const name = given ?? composition;
	return NAME_PATTERN.test(name) ? name : "render";
}
/** All that the plan is made from, but for what frames cost. */
async function makePlanRequest(request, project, kit, runtimePath) {
	const { selected, bundleDigest, runtimeDigest, fonts } = await allAtOnce({
		selected: async () => await project.selectComposition(join(kit, KIT.bundle)),
		bundleDigest: async () => await digestFolder(join(kit, KIT.bundle)),
		runtimeDigest: async () => await digestFolder(join(kit, KIT.runtime)),
		fonts: async () => await writeKitFonts(kit, request.fonts, request.options["on-font-mismatch"])
	});
	const format = project.resolveFormat({
		outName: request.outName,
		defaultCodec: selected.defaultCodec,
		defaultVideoImageFormat: selected.defaultVideoImageFormat
	});
	return {
		...request,
		name: chooseName(request.name, selected.metadata.id),
		outName: chooseOutName(request, selected, format.extension),
		composition: applyOverrides(selected.metadata, request.options),
		props: {
			input: await writeKitFile(kit, `${KIT.props}/0-input.json`, selected.inputProps),
			resolved: await writeKitFile(kit, `${KIT.props}/0-resolved.json`, selected.resolvedProps)
		},
		format,
		remotionVersion: project.remotionVersion,
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
/** Bundles the project, plans the chunks and jobs, and uploads the kit that every job works from. */
async function planRender(request, tools) {
	try {
		var _usingCtx$2 = _usingCtx();
		const { project, artifacts, archiver, reporter } = tools;
		const folder = _usingCtx$2.a(await makeTemporaryFolder("plan"));
		const kit = join(folder.path, "kit");
		const { runtimePath } = await reporter.group("Bundle the project, and get Chrome", async () => await prepareKit(kit, tools));
		await tools.keepBundle?.(kit, runtimePath);
		const planRequest = await reporter.group("Select the composition", async () => await makePlanRequest(request, project, kit, runtimePath));
		const { plan: draft } = makePlan(planRequest);
		const renderer = await tools.openRenderer(kit, draft);
		await reporter.group("Render one frame as a test", async () => await renderTrialFrame(draft, renderer, folder.path));
		const { plan, forecast } = await chooseJobs(planRequest, draft, request.planning, kit, {
			...tools,
			renderer
		});
		const planDigest = await writePlan(kit, plan);
		if (forecast !== null) await writeForecast(kit, forecast);
		const { kitName } = await reporter.group("Upload the kit", async () => await allAtOnce({
			kitName: async () => await uploadKit(kit, folder.path, plan, {
				archiver,
				artifacts
			}),
			forgotten: async () => await forgetFailures({
				plan,
				planDigest
			}, artifacts, reporter)
		}));
		return {
			plan,
			forecast,
			planDigest,
			kit: kitName
		};
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
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
/** @param start first bytes of the file as Latin-1 */
function fontKind(name, start) {
	if (!FONT_NAMES.test(name)) return "other";
	const tag = start.slice(0, 4);
	if (FONT_TAGS.includes(tag)) return "font";
	if (WEB_FONT_TAGS.includes(tag)) return "web font";
	return start.startsWith(LFS_POINTER) ? "git lfs pointer" : "broken";
}
// src/adapters/font-folder.ts
const ALLOWED$1 = "a folder with .ttf, .otf, .ttc or .otc files, from the project’s folder";
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
	for (const path of readdirSync(folder, {
		recursive: true,
		encoding: "utf8"
	}).toSorted()) {
		const file = join(folder, path);
		if (basename(path).startsWith(".") || !statSync(file).isFile()) continue;
		sorted[fontKind(path, readStart(file))].push(path.split(sep).join("/"));
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
	return [`fonts: ${quote(given)} is not allowed: ${found}. Allowed: ${ALLOWED$1}.`];
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
	if (!existsSync(path)) throw new UserError(`fonts: ${quote(given)} does not exist in ${projectFolder}. Name ${ALLOWED$1}.`);
	if (!statSync(path).isDirectory()) throw new UserError(`fonts: ${quote(given)} is a file. Name ${ALLOWED$1}.`);
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
// src/adapters/remotion/remotion-versions.ts
const dependencyLists = object({
	dependencies: record(string(), string()).default({}),
	devDependencies: record(string(), string()).default({})
});
/** The package.json of a folder, or of the nearest one above it. */
function findPackageJson(folder) {
	for (let at = folder;; at = dirname(at)) {
		const file = join(at, "package.json");
		if (existsSync(file)) return file;
		if (at === dirname(at)) return null;
	}
}
/** @throws {UserError} where the file is no package.json. */
function readDependencies(file) {
	try {
		const { dependencies, devDependencies } = dependencyLists.parse(JSON.parse(readFileSync(file, "utf8")));
		return Object.keys({
			...dependencies,
			...devDependencies
		});
	} catch (error) {
		throw new UserError(`working-directory: ${file} can not be read as a package.json: ${messageOf(error)}`, { cause: error });
	}
}
/** The Remotion packages that a project names, with their installed versions. */
function installedVersions(folder) {
	const file = findPackageJson(folder);
	if (file === null) return /* @__PURE__ */ new Map();
	const names = readDependencies(file).filter((name) => name === "remotion" || name.startsWith("@remotion/"));
	const require = createRequire(file);
	const found = [
		...names,
		"@remotion/renderer",
		"@remotion/bundler"
	].map((name) => [name, findPackage(require, name)]);
	return new Map(found.flatMap(([name, path]) => path === null ? [] : [[name, readPackageVersion(path)]]));
}
/**
* Remotion needs one version of all its packages; with two, renders fail in ways that do not say so.
*
* @throws {UserError} listing the versions that are there.
*/
function checkRemotionVersions(folder) {
	const byVersion = /* @__PURE__ */ new Map();
	for (const [name, version] of installedVersions(folder)) byVersion.set(version, [...byVersion.get(version) ?? [], name]);
	if (byVersion.size <= 1) return;
	const list = [...byVersion].map(([version, names]) => `${version} (${names.join(", ")})`).join("; ");
	throw new UserError(`working-directory: the project has Remotion packages of different versions: ${list}. Give them all one exact version in package.json and install again.`);
}
// src/adapters/project/serve-url.ts
/**
* The folder of a finished bundle.
*
* @throws {UserError} where it is none, or a web address: chunk jobs get the bundle in the kit.
*/
function findBundle(folder, serveUrl) {
	const bundle = resolve(folder, serveUrl);
	if (existsSync(join(bundle, "index.html")) && existsSync(join(bundle, "bundle.js"))) return bundle;
	throw new UserError(`serve-url: ${quote(serveUrl)} is not allowed. Allowed: a folder that "npx remotion bundle" made, with index.html and bundle.js in it.`);
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
function checkRemotion(inputs, folder, kept, attempt) {
	const place = kept === null ? folder : join(kept.runtime, kept.runtimePath);
	const remotion = attempt(() => loadRemotion(place));
	if (remotion === void 0) return void 0;
	if (kept === null) attempt(() => checkRemotionVersions(folder));
	if ((inputs.codec ?? pictureType(inputs)) !== null) attempt(() => resolveFormat(remotion, {
		options: inputs,
		outName: inputs["out-name"],
		defaultCodec: null,
		defaultVideoImageFormat: null
	}));
	attempt(() => checkOpenGlRenderer(remotion, inputs.gl));
	return remotion;
}
/**
* Reads all that can be wrong with the project and its inputs before anything is bundled.
*
* @param kept of an earlier run of the same files, whose packages were checked then; null where they are installed
* @throws {UserError} with one line for each problem.
*/
function checkProject(inputs, { folder }, kept) {
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
	const remotion = checkRemotion(inputs, folder, kept, attempt);
	const bundle = inputs["serve-url"];
	const serveUrl = bundle === void 0 ? void 0 : attempt(() => findBundle(folder, bundle));
	attempt(() => checkEntryPoint(folder, inputs["entry-point"]));
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
// actions/plan/plan-browser.ts
async function openPlanBrowser({ inputs, ...choice }) {
	const chromeMode = inputs["chrome-mode"] ?? "headless-shell";
	const given = inputs["browser-executable"];
	const executable = await findBrowser({
		...choice,
		chromeMode,
		given,
		save: true
	});
	return {
		executable,
		instance: await openBrowser(choice.remotion, {
			browserExecutable: executable,
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
*/
async function prepareFonts(fontFolder, place, reporter) {
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
		hasEmoji: await hasEmojiFont(),
		listable: usesFontconfig()
	};
	reporter.info(describeFonts(found));
	for (const warning of warnOfFonts(found)) reporter.warning(warning);
	return fonts;
}
// src/adapters/project/install.ts
/** The nearest folder with a lock file, from the project up to the root of the repository: workspaces have one for all. */
function findLockFile(folder, root) {
	for (let at = folder;; at = dirname(at)) {
		const found = INSTALL_COMMANDS.find(({ lockFile }) => existsSync(join(at, lockFile)));
		if (found !== void 0) return {
			folder: at,
			command: found.command
		};
		if (at === root || at === dirname(at)) return null;
	}
}
/**
* How the project's packages are to be installed; null where nothing is to be done.
*
* @throws {UserError} where there is no lock file to go by.
*/
function findInstallation({ folder, root, command }) {
	if (command === "none" || command === "auto" && hasRemotion(folder)) return null;
	const found = command === "auto" ? findLockFile(folder, root) : {
		folder,
		command
	};
	if (found !== null) return found;
	const lockFiles = INSTALL_COMMANDS.map(({ lockFile }) => lockFile).join(", ");
	throw new UserError(`install-command: "auto" found no lock file in ${folder} or above it (${lockFiles}). Commit one, or give the command.`);
}
/** @throws {UserError} where the command fails. */
async function installPackages({ folder, command }, signal) {
	const { code } = await runChild({
		command,
		args: [],
		shell: true,
		cwd: folder,
		env: childEnvironment(process.env),
		signal
	});
	if (code === 0) return;
	throw new UserError(`install-command: ${quote(command)} ended with code ${code} in ${folder}. Its output above says why.`);
}
// src/render/digest-checkout.ts
/** What a checkout has beside its own files: git's, and packages, which the lock file stands for. */
const LEFT_OUT = /* @__PURE__ */ new Set([".git", "node_modules"]);
async function describeEntries(root, folder) {
	const lines = [];
	for (const entry of await readdir(join(root, folder), { withFileTypes: true })) {
		if (LEFT_OUT.has(entry.name)) continue;
		const path = join(folder, entry.name);
		const name = path.split(sep).join("/");
		if (entry.isDirectory()) lines.push(...await describeEntries(root, path));
		else if (entry.isSymbolicLink()) lines.push(`${name} -> ${await readlink(join(root, path))}`);
		else if (entry.isFile()) lines.push(`${name} ${(await digestFile(join(root, path))).sha256}`);
	}
	return lines;
}
/** sha256 in hex over all files of a checkout, by their paths; of a link where it leads to. Empty folders do not count. */
async function digestCheckout(root) {
	return digestOf((await describeEntries(root, "")).toSorted().join("\n"));
}
// src/adapters/kept-bundle.ts
/** Raised whenever what is kept would be read otherwise than it was written. */
const KEPT_VERSION = 1;
const ARCHIVE = "bundle.tar.zst";
const RECORD = "kept.json";
const recordSchema = strictObject({ runtimePath: string() });
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
			this.#tools.reporter.warning(`The bundle of an earlier run can not be read, and is made anew: ${messageOf(error)}. Delete the cache entry whose name ends with ${this.#key}, or it is so each time.`);
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
	async keep(kit, runtimePath) {
		try {
			await this.#keep(kit, runtimePath);
		} catch (error) {
			this.#tools.reporter.warning(`The bundle is not kept for later runs: ${messageOf(error)}`);
		}
	}
	async #keep(kit, runtimePath) {
		const { cache, archiver, later } = this.#tools;
		const folder = join(this.#tools.folder, "kept");
		await mkdir(folder, { recursive: true });
		await archiver.pack(kit, join(folder, ARCHIVE));
		await writeFile(join(folder, RECORD), JSON.stringify({ runtimePath }));
		later(cache.save({
			kind: "bundle",
			key: this.#key,
			folder
		}));
	}
};
// actions/plan/prepare-project.ts
async function installProject(inputs, place, { reporter, signal }) {
	const installation = findInstallation({
		...place,
		command: inputs["install-command"] ?? "none"
	});
	if (installation === null) return;
	await reporter.group(`Install packages: ${installation.command}`, async () => await installPackages(installation, signal));
}
/** Null where bundles are not to be kept, or there is a finished one. */
async function openBundleKeeper(inputs, { root, projectPath }, tools) {
	if (inputs["reuse-bundle"] !== true || inputs["serve-url"] !== void 0) return null;
	const ingredients = {
		root,
		projectPath,
		entryPoint: inputs["entry-point"],
		installCommand: inputs["install-command"],
		bundler: inputs.bundler
	};
	return await BundleKeeper.open(ingredients, {
		...tools,
		archiver: tarArchiver
	});
}
/** Finds the bundle of an earlier run, or installs what it takes to make one; and checks all that can be wrong. */
async function prepareProject(inputs, place, tools, context) {
	const keeper = await openBundleKeeper(inputs, place, tools);
	if (keeper === null) {
		await installProject(inputs, place, context);
		return {
			checked: checkProject(inputs, place, null),
			keepBundle: null
		};
	}
	const { reporter } = context;
	const kept = await reporter.group("Look for the bundle of an earlier run", async () => await keeper.find());
	if (kept !== null) {
		reporter.info("An earlier run has bundled the same files: nothing is installed or bundled.");
		return {
			checked: checkProject(inputs, place, kept),
			keepBundle: null
		};
	}
	await installProject(inputs, place, context);
	const keepBundle = async (kit, path) => await keeper.keep(kit, path);
	return {
		checked: checkProject(inputs, place, null),
		keepBundle
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
// actions/plan/inputs.ts
/** Every input of the plan action; the tests hold it against action.yml. */
const planInputs = {
	"working-directory": text,
	"install-command": text,
	"entry-point": text,
	"serve-url": text,
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
	"options": keyValues,
	...renderOptionTypes
};
/** Render options may also come as lines of `options`, since a workflow_dispatch has room for 25 inputs only. */
function spreadOptions(raw) {
	const options = keyValues.safeParse(raw["options"] ?? "").data ?? {};
	const problems = [];
	for (const [name, value] of Object.entries(options)) if (!Object.hasOwn(renderOptionTypes, name)) problems.push(refusal("options", name, Object.keys(renderOptionTypes).join(", ")));
	else if (isGiven(raw[name])) problems.push(`${name}: given twice, as ${quote(raw[name])} and as ${quote(value)} in options. Give it once.`);
	return {
		raw: {
			...options,
			...withoutBlanks(raw)
		},
		problems
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
function makeTools(inputs, { folder, projectPath }, checked, browser, webpackCache, { signal }) {
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
			webpackCache
		}),
		openRenderer: async (kit, plan) => {
			const { executable, instance } = await browser.open();
			return new RemotionMediaRenderer({
				remotion,
				plan,
				kit,
				browserExecutable: executable,
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
	const surroundings = async () => await readSurroundings((await browser.open()).executable, environment);
	return {
		cache,
		surroundings
	};
}
function giveOutputs({ plan, planDigest, kit }, reporter) {
	const [render] = plan.renders;
	reporter.info(describePlan(plan));
	reporter.progress({
		type: "planned",
		jobs: plan.jobs.map(({ name }) => name),
		frameCount: countMissingFrames(render),
		outName: render.outName,
		composition: render.composition.id
	});
	for (const id of cachedChunks(plan)) reporter.progress(skippedChunk(plan, id));
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
function describeRequest(inputs, { projectPath }, fonts) {
	return {
		options: inputs,
		jobs: inputs.jobs ?? "auto",
		framesPerChunk: inputs["frames-per-chunk"],
		name: inputs.name,
		outName: inputs["out-name"],
		platform: `${platform()}-${arch()}`,
		projectPath,
		fonts,
		planning: readPlanning(inputs, process.env)
	};
}
/** The plan action: from inputs and a checked-out project to a kit and a matrix. */
async function runPlan(context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { reporter, signal } = context;
		const inputs = readPlanInputs(collectInputs(planInputs));
		const place = findPlace(inputs);
		const artifacts = openArtifactStore(process.env);
		const folder = _usingCtx$1.a(await makeTemporaryFolder("project"));
		const late = _usingCtx$1.a(new LateWork());
		const sharedCache = openSharedCache(process.env, reporter);
		const cache = sharedCache ?? openCache(process.env, reporter);
		const later = (work) => late.add(work);
		const { checked, keepBundle } = await prepareProject(inputs, place, {
			cache,
			later,
			reporter,
			folder: join(folder.path, "bundle")
		}, context);
		const fonts = await reporter.group("Look at the fonts", async () => await prepareFonts(checked.fontFolder, folder.path, reporter));
		const { remotion } = checked;
		const browser = _usingCtx$1.a(new PlanBrowser({
			inputs,
			remotion,
			cache: sharedCache,
			signal
		}));
		const webpackCache = sharedCache && {
			cache: sharedCache,
			reporter,
			later
		};
		const planned = await planRender(describeRequest(inputs, place, fonts), {
			...makeTools(inputs, place, checked, browser, webpackCache, context),
			cache,
			keepBundle,
			chunkCache: openChunkCache(inputs, browser, cache),
			archiver: tarArchiver,
			artifacts,
			reporter
		});
		giveOutputs(planned, reporter);
		await showForecast(planned, reporter);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
// actions/plan/main.ts
await runAction(runPlan);
export {};
