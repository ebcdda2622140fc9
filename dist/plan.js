import { $ as writeKitFile, $t as messageOf, A as dealOut, D as automaticJobs, Dt as runAction, E as chunkArguments, Et as collectInputs, F as optionsFor, Ft as counted, G as text, Gt as warnOfFonts, H as integerOrAuto, I as ownOptions, J as explainRenderError, K as readPageEnvironment, Kt as nameSome, L as remotionOptions, M as soundFramesPerChunk, Mt as countChunks, N as splitFrames, Nt as describePlan, O as chunkCodec, P as makeTemporaryFolder, Q as uploadKit, R as renderOptionTypes, T as isFlaky, U as keyValues, V as integer, Wt as describeFonts, X as KIT, Xt as extensionOf, Y as _usingCtx, Yt as reasonForLateSound, Zt as chunkAudioCodec, _ as installFonts, _t as digestFolder, at as readPackageVersion, ct as checkInputs, en as RenderFailure, et as writePlan, ft as refusal, g as hasEmojiFont, it as loadRemotion, j as fewestFramesPerChunk, k as countFrames, kt as UserError, lt as isGiven, mt as openArtifactStore, nt as findPackage, ot as findBrowser, q as RemotionMediaRenderer, rt as hasRemotion, st as openBrowser, tt as tarArchiver, ut as quote, v as listFonts, x as writeKitFonts, xt as NAME_PATTERN, y as usesFontconfig, z as renderOptions } from "./shared.js";
import { C as string, I as setOutput, L as setSecret, b as object, r as require_out, x as record } from "./vendor.js";
import { createRequire } from "node:module";
import { stripVTControlCharacters } from "node:util";
import { arch, platform } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { closeSync, existsSync, openSync, readFileSync, readSync, readdirSync, statSync } from "node:fs";
import { cp, lstat, mkdir, readlink, symlink } from "node:fs/promises";
import { spawn } from "node:child_process";
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
// src/adapters/install.ts
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
// src/adapters/bundle.ts
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
	const { folder, entryPoint, outDir, signal } = request;
	const entry = entryPoint === void 0 ? [] : [entryPoint];
	const { code, output } = await runChild({
		command: process.execPath,
		args: [
			join(cli, "remotion-cli.js"),
			"bundle",
			...entry,
			`--out-dir=${outDir}`
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
async function bundleWithBundler(bundler, entryPoint, { folder, outDir }) {
	try {
		await bundler.bundle({
			entryPoint: resolve(folder, entryPoint),
			outDir,
			rootDir: folder
		});
	} catch (error) {
		throw new UserError(`The project can not be bundled. ${messageOf(error)}`, { cause: error });
	}
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
	if (cli !== null) {
		await bundleWithCli(cli, request);
		return;
	}
	if (findPackage(require, "@remotion/bundler") === null) throw new UserError("working-directory: the project has neither @remotion/cli nor @remotion/bundler. Install one, or give a finished bundle as serve-url.");
	const entryPoint = request.entryPoint ?? ENTRY_POINTS.find((candidate) => existsSync(join(folder, candidate)));
	if (entryPoint === void 0) throw noEntryPoint(folder);
	await bundleWithBundler(require("@remotion/bundler"), entryPoint, request);
}
// src/core/check-picture-options.ts
/** What plan itself works in for both. */
const PLANNED = [
	"width",
	"height",
	"fps",
	"duration",
	"image-format"
];
/** What plan works in for one of them alone. */
const PLANNED_FOR = {
	"still": ["still", "frame"],
	"image-sequence": [
		"image-sequence",
		"image-sequence-pattern",
		"frames",
		"every-nth-frame",
		"on-seam-mismatch"
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
// src/adapters/media-format.ts
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
		separateAudioTo: null
	})).map((line) => line.replace("out-name:", `out-name: ${quote(outName)} is not allowed.`));
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
	const problems = [...findProblems$1(remotion, client, codec, request), ...checkOutName(remotion, client, codec, request)];
	if (problems.length > 0) throw new UserError(problems);
	const setting = request.options["audio-codec"] ?? null;
	const preferLossless = request.options["prefer-lossless"] ?? false;
	const resolvedAudioCodec = internals.resolveAudioCodec({
		setting,
		codec,
		preferLossless,
		separateAudioTo: null
	});
	const support = internals.codecSupportsMedia(codec);
	return {
		type: "media",
		codec,
		hasVideo: support.video,
		resolvedAudioCodec: support.audio ? resolvedAudioCodec : null,
		extension: internals.getFileExtensionFromCodec(codec, resolvedAudioCodec),
		extensionOf: (chunkCodec, audioCodec) => internals.getFileExtensionFromCodec(chunkCodec, audioCodec),
		audioExtensionOf: (audioCodec) => internals.getExtensionFromAudioCodec(audioCodec)
	};
}
// src/adapters/picture-format.ts
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
// src/adapters/output-format.ts
/**
* The format of the result: of a still or an image sequence where the options ask for one, else of a video or a sound.
*
* @throws {UserError} with a line for each option that the format does not take.
*/
function resolveFormat(remotion, request) {
	const type = pictureType(request.options);
	return type === null ? resolveMediaFormat(remotion, request) : resolvePictureFormat(remotion, type, request);
}
// src/adapters/runtime-closure.ts
var import_out = require_out();
/** What a chunk or combine job loads; `remotion/no-react` reads the props. */
const ENTRIES = ["@remotion/renderer", "remotion/no-react"];
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
	const { fileList } = await (0, import_out.nodeFileTrace)(entries, { base: sep });
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
// src/adapters/serve-url.ts
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
async function copyBundle(bundle, target) {
	await cp(bundle, target, { recursive: true });
}
// src/adapters/project.ts
function selectOptions({ inputProps, environment, browser, options }) {
	const { timeout } = options;
	return {
		inputProps,
		envVariables: { ...environment },
		puppeteerInstance: browser,
		chromiumOptions: optionsFor("browser", options),
		...timeout === void 0 ? {} : { timeoutInMilliseconds: timeout }
	};
}
async function listCompositions(bundle, project) {
	try {
		return (await project.remotion.renderer.getCompositions(bundle, selectOptions(project))).map(({ id }) => id);
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
			...selectOptions(project),
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
/** A Remotion project in a folder, with its own Remotion. */
function openProject(project) {
	const { remotion, folder, entryPoint, serveUrl, options, signal } = project;
	return {
		remotionVersion: remotion.version,
		bundle: async (target) => await (serveUrl === void 0 ? bundleProject({
			folder,
			entryPoint,
			outDir: target,
			signal
		}) : copyBundle(serveUrl, target)),
		selectComposition: async (bundle) => describe(project, await selectComposition(bundle, project)),
		resolveFormat: (request) => resolveFormat(remotion, {
			...request,
			options
		}),
		collectRuntime: async (target) => await collectRuntime(remotion, target)
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
function warnOfChunkLength({ framesPerChunk: wanted, format }, render) {
	const { frameCount, framesPerChunk } = render;
	if (wanted === void 0 || wanted >= frameCount || wanted === framesPerChunk) return [];
	return [`frames-per-chunk: ${wanted} ${format.type !== "media" || Math.ceil(frameCount / wanted) > 900 ? `would make more than 900 chunks, which GitHub's artifact service has no room for` : `would leave a last chunk of ${counted(frameCount % wanted, "frame")}, which ${format.codec} can not join`}; ${framesPerChunk} is used.`];
}
/** What is planned otherwise than asked for, or can not be as it was asked for. */
function collectWarnings(request, render) {
	const warnings = warnOfChunkLength(request, render);
	const lateSound = render.type === "media" ? reasonForLateSound(render) : null;
	return lateSound === null ? warnings : [...warnings, lateSound];
}
// src/core/plan-request.ts
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
// src/core/make-plan.ts
/** Remotion's own default, in `renderMedia()` and in `combineChunks()`. */
const DEFAULT_SAMPLE_RATE = 48e3;
/** Frames of each chunk but the last, as wished, and as the codec bears. */
function chooseFramesPerChunk(request, { frameCount, fps }) {
	const jobs = request.jobs === "auto" ? automaticJobs(frameCount) : request.jobs;
	const wanted = request.framesPerChunk ?? Math.ceil(frameCount / jobs);
	const { format } = request;
	const codec = format.type === "media" ? format.codec : format.imageFormat;
	return soundFramesPerChunk(codec, fps, frameCount, wanted);
}
/** What makes a chunk's files, by the number of chunks: a lone chunk is the result. */
function chooseChunkFormat({ options, outName }, format, direct) {
	if (direct) return {
		chunkCodec: format.codec,
		chunkAudioCodec: null,
		chunkExtensions: {
			media: extensionOf(outName),
			audio: null
		}
	};
	const codec = chunkCodec(format.codec);
	const audioCodec = chunkAudioCodec(format.resolvedAudioCodec, options.muted ?? false);
	return {
		chunkCodec: codec,
		chunkAudioCodec: audioCodec,
		chunkExtensions: {
			media: format.extensionOf(codec, format.hasVideo ? null : audioCodec),
			audio: audioCodec !== null && format.hasVideo ? format.audioExtensionOf(audioCodec) : null
		}
	};
}
/** The user's own options of sound and result, which chunks and combine need in different places. */
function chooseResultOptions({ options, composition }, format) {
	const defaultSampleRate = composition["defaultSampleRate"];
	return {
		audioCodec: options["audio-codec"] ?? null,
		resolvedAudioCodec: format.resolvedAudioCodec,
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
function makeRender(request, timing) {
	const { outName, composition, props, format } = request;
	const framesPerChunk = chooseFramesPerChunk(request, timing);
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
/** For people: `1/4 · frames 0–74`, `1/1 · frame 30`. */
function nameJob(render, chunks, index, count) {
	const first = render.chunks[chunks[0]].frameRange[0];
	const last = render.chunks[chunks.at(-1)].frameRange[1];
	const frames = first === last ? `frame ${first}` : `frames ${first}–${last}`;
	return `${index + 1}/${count} · ${frames}`;
}
function makeJobs(render, jobs) {
	const most = jobs === "auto" ? 256 : jobs;
	const groups = dealOut([...render.chunks.keys()], most);
	return groups.map((chunks, index) => ({
		name: nameJob(render, chunks, index, groups.length),
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
	const render = makeRender(request, timing);
	return {
		plan: {
			version: 1,
			name: request.name,
			remotionVersion: request.remotionVersion,
			bundleDigest: request.bundleDigest,
			platform: request.platform,
			projectPath: request.projectPath,
			runtimePath: request.runtimePath,
			chromiumOptions: optionsFor("browser", request.options),
			fonts: request.fonts,
			renders: [render],
			jobs: makeJobs(render, request.jobs)
		},
		warnings: collectWarnings(request, render)
	};
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
async function makeKitPlan(request, project, kit) {
	const selected = await project.selectComposition(join(kit, KIT.bundle));
	const format = project.resolveFormat({
		outName: request.outName,
		defaultCodec: selected.defaultCodec,
		defaultVideoImageFormat: selected.defaultVideoImageFormat
	});
	return makePlan({
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
		bundleDigest: await digestFolder(join(kit, KIT.bundle)),
		runtimePath: await project.collectRuntime(join(kit, KIT.runtime)),
		fonts: await writeKitFonts(kit, request.fonts, request.options["on-font-mismatch"])
	});
}
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
		separateAudioTo: null,
		onArtifact: () => void 0
	}, () => void 0).catch((error) => {
		if (error instanceof RenderFailure || isFlaky(error)) throw error;
		throw new UserError(`Remotion can not render frame ${first}: ${messageOf(error)}`, { cause: error });
	});
}
/** Bundles the project, plans the chunks and jobs, and uploads the kit that every job works from. */
async function planRender(request, tools) {
	try {
		var _usingCtx$2 = _usingCtx();
		const { project, artifacts, archiver, reporter } = tools;
		const folder = _usingCtx$2.a(await makeTemporaryFolder("plan"));
		const kit = join(folder.path, "kit");
		await reporter.group("Bundle the project", async () => await project.bundle(join(kit, KIT.bundle)));
		const { plan, warnings } = await reporter.group("Select the composition", async () => await makeKitPlan(request, project, kit));
		for (const warning of warnings) reporter.warning(warning);
		const renderer = tools.openRenderer(kit, plan);
		await reporter.group("Render one frame as a test", async () => await renderTrialFrame(plan, renderer, folder.path));
		return {
			plan,
			planDigest: await writePlan(kit, plan),
			kit: await reporter.group("Upload the kit", async () => await uploadKit(kit, folder.path, plan, {
				archiver,
				artifacts
			}))
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
// src/adapters/input-props.ts
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
// src/adapters/remotion-versions.ts
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
/**
* Reads all that can be wrong with the project and its inputs before anything is bundled.
*
* @throws {UserError} with one line for each problem.
*/
function checkProject(inputs, { folder }) {
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
	const remotion = attempt(() => loadRemotion(folder));
	if (remotion !== void 0) attempt(() => checkRemotionVersions(folder));
	if (remotion !== void 0 && (inputs.codec ?? pictureType(inputs)) !== null) attempt(() => resolveFormat(remotion, {
		options: inputs,
		outName: inputs["out-name"],
		defaultCodec: null,
		defaultVideoImageFormat: null
	}));
	if (remotion !== void 0) attempt(() => checkOpenGlRenderer(remotion, inputs.gl));
	const bundle = inputs["serve-url"];
	const serveUrl = bundle === void 0 ? void 0 : attempt(() => findBundle(folder, bundle));
	attempt(() => checkEntryPoint(folder, inputs["entry-point"]));
	const { fonts } = inputs;
	const fontFolder = fonts === void 0 ? null : attempt(() => findFontFolder(folder, fonts));
	const inputProps = attempt(() => readInputProps(folder, inputs.props));
	if (problems.length > 0 || remotion === void 0 || inputProps === void 0 || fontFolder === void 0) throw new UserError(problems);
	return {
		remotion,
		serveUrl,
		entryPoint: inputs["entry-point"],
		inputProps,
		fontFolder
	};
}
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
function findConflicts(inputs) {
	const problems = [];
	const { name } = inputs;
	if (name !== void 0 && !NAME_PATTERN.test(name)) problems.push(refusal("name", name, "up to 64 letters, digits, dots, hyphens and underscores"));
	if (inputs.jobs !== void 0 && inputs["frames-per-chunk"] !== void 0) problems.push(`jobs and frames-per-chunk: ${inputs.jobs} and ${inputs["frames-per-chunk"]} are not allowed together. Each gives the size of the chunks: choose one.`);
	if (inputs["serve-url"] !== void 0 && inputs["entry-point"] !== void 0) problems.push("serve-url and entry-point: both are given. A finished bundle has no entry point: choose one.");
	return [...problems, ...checkPictureOptions(inputs)];
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
		...findConflicts(values)
	];
	if (all.length > 0) throw new UserError(all);
	return values;
}
// actions/plan/plan.ts
async function openPlanBrowser(inputs, { remotion }) {
	const chromeMode = inputs["chrome-mode"] ?? "headless-shell";
	const executable = await findBrowser({
		remotion,
		chromeMode,
		given: inputs["browser-executable"],
		save: true
	});
	const instance = await openBrowser(remotion, {
		browserExecutable: executable,
		chromiumOptions: optionsFor("browser", inputs),
		chromeMode,
		forceDeviceScaleFactor: inputs.scale ?? 1
	});
	return {
		executable,
		instance,
		[Symbol.asyncDispose]: async () => await instance.close({ silent: true })
	};
}
function makeTools(inputs, { folder, projectPath }, checked, browser, { signal }) {
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
			browser: browser.instance,
			signal
		}),
		openRenderer: (kit, plan) => new RemotionMediaRenderer({
			remotion,
			plan,
			kit,
			browserExecutable: browser.executable,
			environment,
			signal,
			browser: browser.instance
		})
	};
}
function giveOutputs({ plan, planDigest, kit }, reporter) {
	const [render] = plan.renders;
	reporter.info(describePlan(plan));
	reporter.progress({
		type: "planned",
		jobs: plan.jobs.map(({ name }) => name),
		frameCount: render.frameCount,
		outName: render.outName,
		composition: render.composition.id
	});
	setOutput("matrix", { include: plan.jobs.map(({ name }, job) => ({
		job,
		name
	})) });
	setOutput("kit", kit);
	setOutput("plan-digest", planDigest);
	setOutput("job-count", plan.jobs.length);
	setOutput("chunk-count", countChunks(plan));
}
async function installProject(inputs, place, { reporter, signal }) {
	const installation = findInstallation({
		...place,
		command: inputs["install-command"] ?? "none"
	});
	if (installation === null) return;
	await reporter.group(`Install packages: ${installation.command}`, async () => await installPackages(installation, signal));
}
/** The plan action: from inputs and a checked-out project to a kit and a matrix. */
async function runPlan(context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { reporter } = context;
		const inputs = readPlanInputs(collectInputs(planInputs));
		const place = findPlace(inputs);
		const artifacts = openArtifactStore(process.env);
		await installProject(inputs, place, context);
		const checked = checkProject(inputs, place);
		const folder = _usingCtx$1.a(await makeTemporaryFolder("fonts"));
		const fonts = await reporter.group("Look at the fonts", async () => await prepareFonts(checked.fontFolder, folder.path, reporter));
		const browser = _usingCtx$1.a(await reporter.group("Get Chrome", async () => await openPlanBrowser(inputs, checked)));
		giveOutputs(await planRender({
			options: inputs,
			jobs: inputs.jobs ?? "auto",
			framesPerChunk: inputs["frames-per-chunk"],
			name: inputs.name,
			outName: inputs["out-name"],
			platform: `${platform()}-${arch()}`,
			projectPath: place.projectPath,
			fonts
		}, {
			...makeTools(inputs, place, checked, browser, context),
			archiver: tarArchiver,
			artifacts,
			reporter
		}), reporter);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
// actions/plan/main.ts
await runAction(runPlan);
export {};
