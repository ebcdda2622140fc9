import "./rolldown-runtime.js";
import { C as tuple, O as prettifyError, S as string, c as _enum, d as boolean, g as literal, h as int, k as NEVER, l as array, p as discriminatedUnion, t as stringWidth, v as number, y as object } from "./vendor.js";
import { Cr as isUnverified, Dt as allowedWith, Gr as secondsLeft, Hr as counted, Ht as PAGE_VARIABLE, In as countJobsAtOnce, Kr as spokenSize, Ln as countTabs, Nr as UserError, Ur as frameRate, Vr as clockTime, Wr as progressBar, _n as integer, an as _usingCtx, dn as remotionOptions, er as ARTIFACTS_VARIABLE, fn as renderOptionTypes, gn as flag, ir as folderArtifacts, kt as pictureType, mn as choice, n as artifactsName, oi as extensionOf, pn as renderOptions, pr as moveFiles, qr as spokenTime, si as messageOf, sn as describeOption, tr as IN_PLACE_VARIABLE, un as ownOptions, vn as integerOrAuto, vr as quote, vt as textTable, yr as readInputs } from "./shared.js";
import { a as findProject, c as readEnvFile, i as problemLine, n as stopExitCodes, o as hasConfigFile, r as isProblemKind, s as readEntry, t as listenForStop } from "./stop.js";
import { parseArgs, stripVTControlCharacters } from "node:util";
import { once } from "node:events";
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { availableParallelism, tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { mkdir, mkdtemp, readFile, rename, rm, rmdir, stat, writeFile } from "node:fs/promises";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { execFileSync, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/cli/output-gone.ts
/** Of a pipe whose reader has ended (`… | head`), and of a terminal that was closed. */
const GONE = /* @__PURE__ */ new Set(["EPIPE", "EIO"]);
/**
* Stops the command, as Ctrl-C does, when nobody reads what it writes: nobody waits for the work. That is asked once, for
* a second signal would end it at once; a closed terminal has sent SIGHUP already.
*/
function stopWhenOutputIsGone(streams) {
	let asked = false;
	process.once("SIGHUP", () => asked = true);
	for (const stream of streams) stream.on("error", (error) => {
		if (!GONE.has(error.code)) throw error;
		if (!asked) process.kill(process.pid, "SIGTERM");
		asked = true;
	});
}
// src/cli/flags.ts
/** Flags of the command itself; the render options follow from their own table. */
const ownFlags = {
	"output": {
		kind: "value",
		input: false,
		about: "Where the result goes, in place of the third argument."
	},
	"out-name": {
		kind: "value",
		input: false,
		about: "File name of the result; it goes into `out/`."
	},
	"overwrite": {
		kind: "switch",
		input: false,
		about: "Replace an existing result. Default: true."
	},
	"props": {
		kind: "value",
		input: true,
		about: "Input props: JSON text, or the path of a JSON file."
	},
	"env-file": {
		kind: "value",
		input: false,
		about: "Dotenv file of variables for the page. Default: the configuration file’s, else `.env`, else `.env.local`."
	},
	"jobs": {
		kind: "value",
		input: true,
		about: "Number of jobs, or `auto` (default)."
	},
	"calibrate": {
		kind: "switch",
		input: true,
		about: "With `--jobs auto`, time a few frames to choose by. Default: true."
	},
	"frames-per-chunk": {
		kind: "value",
		input: true,
		about: "Frames of each chunk, in place of `jobs`."
	},
	"parallel": {
		kind: "value",
		input: false,
		about: "Jobs that run at once. Default: 2, or one for every 8 cores if more. With `--jobs auto`: at most one for every 8 cores."
	},
	"combine": {
		kind: "value",
		input: false,
		about: "Join `after` the jobs (default), or `eager`: fetch and check chunks while they render."
	},
	"browser-executable": {
		kind: "value",
		input: true,
		about: "Path of Chrome. Default: Remotion’s own, which is downloaded once."
	},
	"name": {
		kind: "value",
		input: true,
		about: "Name of the render; the names of its artifacts begin with it."
	},
	"quiet": {
		kind: "switch",
		input: false,
		about: "Show only the result and problems, no progress. With `compositions`: only the ids."
	},
	"license-key": {
		kind: "value",
		input: false,
		about: "Remotion license key: Remotion is told once of this render. Default: the configuration file’s. Needs Remotion 4.0.376; with an older one the command only warns."
	},
	"is-production": {
		kind: "switch",
		input: false,
		about: "With `--license-key`, whether the render counts as one of production. Default: true."
	},
	"help": {
		kind: "switch",
		input: false,
		about: "Show this text."
	},
	"version": {
		kind: "switch",
		input: false,
		about: "Show the version."
	}
};
/** Remotion's CLI calls the inputs `log-level` and `image-sequence` so. */
const flagAliases = {
	"log": "log-level",
	"sequence": "image-sequence",
	"public-license-key": "license-key",
	"api-key": "license-key",
	"h": "help",
	"q": "quiet"
};
function optionKind(name, type) {
	if (type === flag) return "switch";
	return name === "metadata" ? "repeated" : "value";
}
function optionFlags(options) {
	return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, {
		kind: optionKind(name, option.type),
		input: true,
		about: describeOption(option)
	}]));
}
/**
* A command of its own says `still`, and an argument `serve-url`. A bundle cannot be found again by the files of a project's folder: what else it
* imports lies outside, and results inside.
*/
const { "still": _still, "serve-url": _serveUrl, "reuse-bundle": _reuseBundle, ...ownRenderOptions } = ownOptions;
const flagGroups = [{
	title: "Options",
	flags: {
		...ownFlags,
		...optionFlags(ownRenderOptions)
	}
}, {
	title: "Remotion’s render options",
	flags: optionFlags(remotionOptions)
}];
const flags = Object.fromEntries(flagGroups.flatMap((group) => Object.entries(group.flags)));
// src/cli/output-place.ts
/** What the user calls a file, and the option that says where it belongs. */
const PLACED = {
	result: {
		label: "output",
		what: "the result",
		example: "video.mp4"
	},
	sound: {
		label: "separate-audio-to",
		what: "the sound",
		example: "sound.mp3"
	}
};
/** The result of an image sequence is a folder, unless its name ends so. */
const ARCHIVE_EXTENSION = "zip";
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function checkOverwrite(path, overwrite, kind) {
	if (!overwrite && existsSync(path)) throw new UserError(`${PLACED[kind].label}: ${path} exists, and overwrite is false.`);
}
/**
* Refuses to put a finished file where something lies that must stay.
*
* @throws {UserError} if the path is a folder, or exists and must not be replaced
*/
function checkOutput(path, overwrite, kind = "result") {
	if (isFolder(path)) throw new UserError(folderAsOutput(path, kind));
	checkOverwrite(path, overwrite, kind);
}
/**
* Refuses to put the pictures of an image sequence into a folder that cannot be one, or must stay as it is. By the rule
* of Remotion's command a folder that is there must stay with `--no-overwrite`, also an empty one. Else pictures of the
* same names are replaced, and all other files in it stay.
*
* @throws {UserError} if the path is a file, or exists and must not be changed
*/
function checkFolder(path, overwrite) {
	if (existsSync(path) && !isFolder(path)) throw new UserError(`output: ${quote(path)} is a file, and the pictures of an image sequence need a folder. Name another folder, or a file that ends in .${ARCHIVE_EXTENSION} for one archive.`);
	checkOverwrite(path, overwrite, "result");
}
/** Returns what to say if a folder is named for a result that is one file. */
function folderAsOutput(path, kind = "result") {
	const { label, example } = PLACED[kind];
	return `${label}: ${quote(path)} is a folder. Name a file, such as ${join(path, example)}.`;
}
/** A slash at the end; on Windows a backslash too, which elsewhere is part of a name. */
const FOLDER_ENDING = sep === "/" ? /\/$/ : /[/\\]$/;
/** @throws {UserError} if an image sequence can have no such name */
function kindOf$1(path, isSequence, mayBeSequence) {
	const extension = extensionOf(basename(path));
	if (extension === "") return isSequence ? "folder" : mayBeSequence ? "undecided" : "file";
	if (isSequence && extension !== ARCHIVE_EXTENSION) throw new UserError(`output: ${quote(basename(path))} is not allowed for an image sequence. Allowed: a name without an extension, for a folder of pictures, or one that ends in .${ARCHIVE_EXTENSION}, for one archive.`);
	return "file";
}
/**
* Reads where the result belongs; gives undefined where `plan` is to choose its name.
*
* @throws {UserError} where it is given twice, is no place for such a result, or exists and must not be replaced.
*/
function readOutput(cwd, { positional, values, overwrite, isSequence, mayBeSequence }) {
	const outName = values["out-name"] && join("out", basename(values["out-name"]));
	const [given, ...more] = [
		positional,
		values["output"],
		outName
	].filter((output) => output !== void 0);
	if (more.length > 0) throw new UserError("output: given more than once. Allowed: one of the third argument, --output and --out-name.");
	if (given === void 0) return void 0;
	const path = resolve(cwd, given);
	const kind = kindOf$1(path, isSequence, mayBeSequence);
	const hasFolderEnding = FOLDER_ENDING.test(given);
	if (kind === "file") {
		if (hasFolderEnding) throw new UserError(folderAsOutput(path));
		if (extensionOf(basename(path)) !== "") checkOutput(path, overwrite);
	}
	if (kind === "folder") checkFolder(path, overwrite);
	return {
		path,
		kind,
		namesFolder: hasFolderEnding,
		isFolder: isFolder(path)
	};
}
// src/cli/nearest-word.ts
/** Edits (a letter added, left out or replaced) that turn one word into the other. */
function editDistance(from, to) {
	let row = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let i = 1; i <= from.length; i++) {
		const next = [i];
		for (let j = 1; j <= to.length; j++) {
			const replaced = row[j - 1] + (from[i - 1] === to[j - 1] ? 0 : 1);
			next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
		}
		row = next;
	}
	return row[to.length];
}
/** More edits than this, or of half the letters, make another word. */
const MOST_EDITS = 2;
/** The word that was most likely meant, if one is near. */
function nearestWord(given, words) {
	return words.map((word) => ({
		word,
		distance: editDistance(given, word)
	})).filter(({ distance }) => distance <= MOST_EDITS && 2 * distance < given.length).sort((a, b) => a.distance - b.distance)[0]?.word;
}
// src/cli/other-flags.ts
const studio = (kind, what) => ({
	kind,
	ignored: true,
	reason: `It is for Remotion Studio (${what}), which takes no part in a render.`
});
const lambda = (kind) => ({
	kind,
	ignored: false,
	reason: "It is for Remotion Lambda, and nothing is rendered there."
});
const benchmark = {
	kind: "value",
	ignored: false,
	reason: "It is for \"npx remotion benchmark\"."
};
/**
* Every flag of Remotion's command line (4.0.529) that is neither a render option nor a flag of our own.
* `test/cli/remotion-flags.test.ts` fails if Remotion has a flag that is in no table.
*/
const otherFlags = {
	"port": {
		kind: "value",
		ignored: true,
		reason: "Each job serves the bundle on a free port."
	},
	"ipv4": {
		kind: "switch",
		ignored: true,
		reason: "Each job serves the bundle on its own machine, where both kinds of address work."
	},
	"bundle-cache": {
		kind: "switch",
		ignored: true,
		reason: "The cache of the bundler changes no frame, and is always used."
	},
	"public-path": {
		kind: "value",
		ignored: true,
		reason: "Each job serves the bundle from the root of its own address."
	},
	"disable-git-source": {
		kind: "switch",
		ignored: true,
		reason: "The link to the source is for bundles that are shown in Remotion Studio."
	},
	"audio-latency-hint": {
		kind: "value",
		ignored: true,
		reason: "A render plays no sound aloud."
	},
	"cross-site-isolation": studio("switch", "headers of its server"),
	"allow-html-in-canvas": {
		kind: "switch",
		ignored: true,
		reason: "It is for renders in the browser of a visitor."
	},
	"beep-on-finish": studio("switch", "a sound when a render is done"),
	"disable-keyboard-shortcuts": studio("switch", "its keys"),
	"disable-interactivity": studio("switch", "its editing"),
	"disable-ask-ai": studio("switch", "its questions to an assistant"),
	"coding-agent": studio("value", "its assistant"),
	"editor": studio("value", "its editor"),
	"no-open": studio("switch", "its window"),
	"open": studio("switch", "its window"),
	"force-new": studio("switch", "its server"),
	"browser": studio("value", "its window"),
	"browser-args": studio("value", "its window"),
	"webpack-poll": studio("value", "how it looks for changes"),
	"preview-sample-rate": studio("value", "its preview"),
	"number-of-shared-audio-tags": studio("value", "its preview"),
	"experimental-keep-audio-context-alive": studio("switch", "its preview"),
	"for-seamless-aac-concatenation": {
		kind: "switch",
		ignored: false,
		reason: "It makes chunks that another program joins. Here the chunks are joined, and their sound is encoded once."
	},
	"repro": {
		kind: "switch",
		ignored: false,
		reason: "A report of a fault needs a render on one machine: npx remotion render --repro."
	},
	"disable-headless": {
		kind: "switch",
		ignored: false,
		reason: "The jobs have no screen for the window of a browser."
	},
	"binaries-directory": {
		kind: "value",
		ignored: false,
		reason: "The jobs take the binaries of the project’s own Remotion."
	},
	"on-browser-download": {
		kind: "value",
		ignored: false,
		reason: "It is a function of Remotion’s Node.js API."
	},
	"out-dir": {
		kind: "value",
		ignored: false,
		reason: "It is for \"npx remotion bundle\". The third argument says where the result goes."
	},
	"concurrencies": benchmark,
	"runs": benchmark,
	"package-manager": {
		kind: "value",
		ignored: false,
		reason: "It is for \"npx remotion upgrade\" and \"npx remotion add\"."
	},
	"skip-skills": {
		kind: "switch",
		ignored: false,
		reason: "It is for \"npx remotion upgrade\"."
	},
	"png": {
		kind: "switch",
		ignored: false,
		reason: "Remotion has removed it. Use --sequence --image-format=png."
	},
	"experimental-rspack": {
		kind: "switch",
		ignored: false,
		reason: "Remotion has renamed it. Use --rspack."
	},
	"webhook-custom-data": lambda("value"),
	"delete-after": lambda("value"),
	"enable-folder-expiry": lambda("switch"),
	"enable-lambda-insights": lambda("switch"),
	"enable-cancellation": lambda("switch"),
	"throw-if-site-exists": lambda("switch")
};
// src/cli/read-flags.ts
function kindOf(name) {
	const known = flagAliases[name] ?? name;
	return [flags, otherFlags].find((table) => Object.hasOwn(table, known))?.[known]?.kind;
}
const parseOptions = Object.fromEntries([
	flags,
	otherFlags,
	flagAliases
].flatMap(Object.keys).map((name) => {
	const type = kindOf(name) === "switch" ? "boolean" : "string";
	return [name, name.length === 1 ? {
		type,
		short: name
	} : { type }];
}));
/** `--muted false`, as Remotion's CLI takes it too: Node's parser would see a positional. */
function attachSwitchValues(args) {
	const attached = [];
	for (const arg of args) {
		const before = attached.at(-1) ?? "";
		const name = before.slice(2);
		if (before.startsWith("--") && kindOf(name) === "switch" && /^(true|false)$/.test(arg)) attached.push(`${attached.pop()}=${arg}`);
		else attached.push(arg);
	}
	return attached;
}
function readSwitch(token) {
	if (token.inlineValue === true) return token.value;
	return token.rawName.startsWith("--no-") ? "false" : "true";
}
function unknownFlag(rawName) {
	const known = nearestWord(rawName.replace(/^-+/, ""), [...Object.keys(flags), "log"]);
	return `${rawName} is no option of remotion-matrix.${known === void 0 ? "" : ` Did you mean --${known}?`} All options: remotion-matrix --help`;
}
/** Reads the flags of the command line; what their values may be is not looked at. */
function readFlags(args) {
	const { tokens } = parseArgs({
		args: attachSwitchValues(args),
		options: parseOptions,
		strict: false,
		allowPositionals: true,
		allowNegative: true,
		tokens: true
	});
	const positionals = [];
	const values = {};
	const problems = [];
	const notes = [];
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const name = flagAliases[token.name] ?? token.name;
		const other = Object.hasOwn(otherFlags, name) ? otherFlags[name] : void 0;
		if (other !== void 0) {
			if (other.ignored) notes.push(`${token.rawName} is ignored. ${other.reason}`);
			else if (other.kind !== "switch" || token.value !== "false") problems.push(`${token.rawName} is not allowed. ${other.reason}`);
			continue;
		}
		const flag = Object.hasOwn(flags, name) ? flags[name] : void 0;
		if (flag === void 0 || flag.kind !== "switch" && token.rawName.startsWith("--no-")) {
			problems.push(unknownFlag(token.rawName));
			continue;
		}
		const value = flag.kind === "switch" ? readSwitch(token) : token.value;
		if (value === void 0 || token.inlineValue !== true && value.startsWith("--")) problems.push(`${token.rawName} needs a value.`);
		else if (flag.kind === "switch" && value !== "true" && value !== "false") problems.push(`${token.rawName}: ${quote(value)} is not allowed. Allowed: true, false.`);
		else values[name] = flag.kind === "repeated" && name in values ? `${values[name]}\n${value}` : value;
	}
	return {
		positionals,
		values,
		problems,
		notes
	};
}
// src/cli/arguments.ts
/** Collects the problems of `read`, so that all are told at once. */
function collect(problems, read, otherwise) {
	try {
		return read();
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		problems.push(...error.problems);
		return otherwise;
	}
}
/** Paths of the command line are relative to where it was typed, and the actions run elsewhere. */
function absolutePath(cwd, name, value) {
	if (value === "") return value;
	if (name === "browser-executable") return resolve(cwd, value);
	if (![
		"props",
		"fonts",
		"config"
	].includes(name)) return value;
	if (name === "props" && /^\s*[[{"]/.test(value)) return value;
	return existsSync(resolve(cwd, value)) ? resolve(cwd, value) : value;
}
/** Flags whose values are checked here, so that their problems are told with those of the command line. */
const checkedFlags = {
	...renderOptionTypes,
	"jobs": integerOrAuto(1, 256),
	"frames-per-chunk": integer(1),
	"calibrate": flag,
	"parallel": integer(1, 256),
	"combine": choice(["after", "eager"])
};
/** The flags that `plan` knows as inputs. */
function readInputFlags(cwd, values) {
	return Object.fromEntries(Object.entries(values).filter(([name]) => flags[name].input).map(([name, value]) => [name, absolutePath(cwd, name, value)]));
}
/** The commands, with the inputs of plan that each stands for. */
const commands = /* @__PURE__ */ new Map([
	["render", {}],
	["still", { still: "true" }],
	["compositions", {}]
]);
/** The flags by which Remotion's command renders pictures. */
const sequenceFlags = {
	"image-sequence": renderOptionTypes["image-sequence"],
	"frames": renderOptionTypes.frames
};
/** Returns whether the flags ask for an image sequence. Wrong values are told with those of the other flags. */
function asksForSequence(commandInputs, values) {
	if (commandInputs["still"] !== void 0) return false;
	const given = collect([], () => readInputs(sequenceFlags, values), {});
	return pictureType(given) === "image-sequence";
}
const IDLE_WITH = {
	"still": "A still has no such option.",
	"image-sequence": "An image sequence has no such option."
};
/** Notes each render option that does nothing for what is rendered: Remotion's command passes over it too. */
function noteIdleFlags(values, type) {
	const isAllowed = allowedWith(type);
	const reason = type === null ? "It is for stills or image sequences." : IDLE_WITH[type];
	const idle = Object.keys(values).filter((name) => Object.hasOwn(renderOptions, name) && values[name] !== "false" && !isAllowed(name));
	return new Map(idle.map((name) => [name, `--${name} is ignored. ${reason}`]));
}
/** Explains arguments that are too many: if no entry point is among them, the first may be the wrong path of one. */
function explainOthers([first = ""], hasEntry, others) {
	if (!hasEntry && /[/\\]|\.[cm]?[jt]sx?$/.test(first)) return [`entry-point: ${quote(first)} is no file, no bundle and no address of a site. Name the file that calls registerRoot(), such as src/index.ts.`];
	return others.map((other) => `${quote(other)} is one argument too many.`);
}
function readRender(cwd, commandInputs, positionals, values, notes, problems) {
	const project = findProject(cwd);
	const entry = positionals[0] === void 0 ? null : readEntry(cwd, project, positionals[0]);
	const [composition, positionalOutput, ...others] = positionals.slice(entry === null ? 0 : 1);
	if (problems.length === 0 && others.length > 0) problems.push(...explainOthers(positionals, entry !== null, others));
	const overwrite = values["overwrite"] === void 0 ? null : values["overwrite"] === "true";
	const isStill = commandInputs["still"] !== void 0;
	const isSequence = asksForSequence(commandInputs, values);
	const asked = {
		positional: positionalOutput,
		values,
		overwrite: overwrite ?? true,
		isSequence,
		mayBeSequence: !isStill && hasConfigFile(project, values["config"])
	};
	const type = isStill ? "still" : isSequence ? "image-sequence" : null;
	const idle = type === null && asked.mayBeSequence ? /* @__PURE__ */ new Map() : noteIdleFlags(values, type);
	const counting = Object.fromEntries(Object.entries(values).filter(([name]) => !idle.has(name)));
	const output = collect(problems, () => readOutput(cwd, asked), void 0);
	const checked = collect(problems, () => readInputs(checkedFlags, values), {});
	return {
		project,
		inputs: {
			"install-command": "none",
			...commandInputs,
			...readInputFlags(cwd, counting),
			...entry,
			...composition === void 0 ? {} : { composition },
			...output === void 0 ? {} : { "out-name": basename(output.path) }
		},
		output,
		outputFolder: output === void 0 ? resolve(cwd, "out") : dirname(output.path),
		overwrite,
		parallel: checked.parallel ?? null,
		combine: checked.combine ?? "after",
		pageEnvironment: collect(problems, () => readEnvFile(cwd, project, values["env-file"]), null),
		hasEnvFile: values["env-file"] !== void 0,
		logLevel: checked["log-level"] ?? "info",
		quiet: values["quiet"] === "true",
		notes: [...notes, ...idle.values()],
		combineInputs: Object.fromEntries(["license-key", "is-production"].flatMap((name) => values[name] === void 0 ? [] : [[name, values[name]]]))
	};
}
/**
* Reads the command line by the rules of `npx remotion render` and `npx remotion still`.
*
* @throws {UserError} with one line for each problem, all at once.
*/
function readArguments(args, cwd) {
	const { positionals, values, notes, problems: unread } = readFlags(args);
	if (values["help"] === "true" || args.length === 0) return { command: "help" };
	if (values["version"] === "true") return { command: "version" };
	const [command, ...rest] = positionals;
	const commandInputs = commands.get(command);
	if (commandInputs === void 0) {
		const given = command === void 0 ? "No command was given" : `${quote(command)} is no command`;
		throw new UserError(`${given}. Commands: ${[...commands.keys()].join(", ")}. See remotion-matrix --help`);
	}
	const problems = [...unread];
	const request = readRender(cwd, commandInputs, rest, values, notes, problems);
	const { composition } = request.inputs;
	if (command === "compositions" && composition !== void 0 && problems.length === 0) problems.push(`${quote(composition)} is neither a file nor a bundle. Name the entry point, such as src/index.ts, or leave it out.`);
	if (problems.length > 0) throw new UserError(problems);
	return {
		command: command === "compositions" ? command : "render",
		request
	};
}
// src/cli/flag-syntax.ts
/** Names of inputs that have another name on the command line: an alias that is Remotion's, or an argument. */
const ALIASES = Object.entries(flagAliases).filter(([alias]) => ["log", "sequence"].includes(alias));
const RENAMED = new Map([
	...ALIASES.map(([alias, name]) => [name, `--${alias}`]),
	["entry-point", "entry-point"],
	["serve-url", "entry-point"],
	["out-name", "output"],
	["output", "output"]
]);
/** Longest first, so that `frames-per-chunk` is not taken for `frames`. */
const NAMES = [.../* @__PURE__ */ new Set([...Object.keys(flags), ...RENAMED.keys()])].toSorted((a, b) => b.length - a.length).join("|");
/** `jobs: …` and `jobs and max-cost: …` at the beginning of a line. */
const LABEL = new RegExp(`^(${NAMES})(?: and (${NAMES}))?(?=: )`, "gm");
/** `Set muted: true`, `with on-seam-mismatch: warn`, and `on-seam-mismatch: error makes …` behind a full stop. */
const ADVICE = new RegExp(`(?<=\\b(?:set|give|use|with|or) |[.;] )(${NAMES}): ([\\w.-]*\\w)`, "gi");
/** `Leave chunk-cache out`, and `the folder of the input fonts`. */
const MENTIONED = new RegExp(`(?:(?<=\\bleave )(${NAMES})(?= out\\b)|\\bthe input (${NAMES})\\b)`, "gi");
/** `Set muted=true`, as lines of the input `options` have it. */
const LINE = new RegExp(`(?<![\\w-])(${NAMES})=(?=[\\w"])`, "g");
/** An input that is no flag here, but a command. */
const STILL = /Set still=true/g;
function spell(name) {
	return RENAMED.get(name) ?? `--${name}`;
}
/**
* Returns a message of an action as one of the command: what is `jobs: 4` among the inputs is `--jobs=4` here.
* Only labels and advice are changed, and no other word that happens to be the name of a flag.
*/
function toFlagSyntax(message) {
	return message.replaceAll(STILL, "Use the command still").replaceAll(LINE, (_, name) => `${spell(name)}=`).replaceAll(LABEL, (_, one, other) => other === void 0 ? spell(one) : `${spell(one)} and ${spell(other)}`).replaceAll(ADVICE, (_, name, value) => value === "true" ? spell(name) : `${spell(name)}=${value}`).replaceAll(MENTIONED, (_, leftOut, input) => spell(leftOut ?? input));
}
// src/cli/help.ts
/** Where the explanations begin; a longer flag has a line of its own. */
const INDENT = 28;
const usage = `remotion-matrix render [entry-point] [composition] [output] [options]
remotion-matrix still  [entry-point] [composition] [output] [options]
remotion-matrix compositions [entry-point] [options]

Renders a video of the Remotion project in this folder, on several jobs side by
side, with the same steps that GitHub Actions would run; or one frame of it as a
picture. compositions lists what there is to render. The arguments are those of
Remotion's own commands of the same names.

  entry-point   the file that calls registerRoot(), a bundle's folder, or the
                address of a site (http or https)
  composition   default: the only composition of the project
  output        default: out/<composition>.<extension>, or for an image sequence
                the folder out/<composition>`;
function wrapText(text, width) {
	const lines = [""];
	for (const word of text.split(" ")) {
		const longer = lines.at(-1) === "" ? word : `${lines.at(-1)} ${word}`;
		if (longer.length <= width) lines[lines.length - 1] = longer;
		else lines.push(word);
	}
	return lines;
}
function describeFlag(label, about) {
	const [first = "", ...others] = wrapText(about.replaceAll("`", ""), 52);
	const indent = " ".repeat(INDENT);
	const rest = others.map((line) => indent + line);
	return label.length < INDENT ? [label.padEnd(INDENT) + first, ...rest] : [
		label,
		indent + first,
		...rest
	];
}
/** The text of `--help`, 80 columns wide, made from the table of flags. */
function helpText() {
	const groups = flagGroups.flatMap(({ title, flags }) => [
		"",
		`${title}:`,
		...Object.entries(flags).flatMap(([name, { kind, about }]) => describeFlag(`  --${name}${kind === "switch" ? "" : " <value>"}`, about))
	]);
	return [usage, ...groups].join("\n");
}
// src/cli/run-state.ts
function emptyRun() {
	return {
		step: null,
		stepAt: 0,
		outName: null,
		composition: null,
		frameCount: 0,
		isFolder: false,
		place: {
			outputLocation: null,
			overwrite: null
		},
		settings: {
			pageEnvironment: null,
			licenseKey: null
		},
		plannedJobs: [],
		jobs: [],
		chunks: []
	};
}
function waitingJob(name) {
	return {
		name,
		phase: "waiting",
		step: "",
		frames: null,
		finishedFrames: 0,
		firstFramesAt: null,
		lastFramesAt: null
	};
}
/** @param now milliseconds of any steady clock */
function beginStep(run, step, now) {
	run.step = step;
	run.stepAt = now;
}
/** An event of plan or combine. */
function applyRunEvent(run, event, now) {
	if (event.type === "step") beginStep(run, event.text, now);
	if (event.type === "planned") {
		run.outName = event.outName;
		run.composition = event.composition;
		run.frameCount = event.frameCount;
		run.isFolder = event.isFolder ?? false;
		run.place = event.place ?? run.place;
		run.settings = event.settings ?? run.settings;
	}
	if (event.type === "chunk") run.chunks.push(event);
}
/** An event of a render job. */
function applyJobEvent(run, job, event, now) {
	if (event.type === "step") job.step = event.text;
	if (event.type === "frames") {
		job.frames = event;
		job.firstFramesAt ??= now;
		job.lastFramesAt = now;
	}
	if (event.type === "chunk") {
		run.chunks.push(event);
		job.finishedFrames += event.frameCount;
		job.frames = null;
		job.step = "uploading";
	}
}
/** An event of the process that plans and, where there is one job, goes on with it and with combine. */
function applyLocalEvent(run, event, now) {
	const only = run.jobs[0];
	if (event.type === "planned") {
		run.plannedJobs = event.jobs;
		applyRunEvent(run, event, now);
	} else if (event.type !== "phase") {
		if (only?.phase === "running") applyJobEvent(run, only, event, now);
		else applyRunEvent(run, event, now);
	} else if (event.phase === "render") {
		run.jobs = run.plannedJobs.map((name) => ({
			...waitingJob(name),
			phase: "running"
		}));
		beginStep(run, null, now);
	} else {
		if (only !== void 0) only.phase = "done";
		beginStep(run, "Joining the chunks", now);
	}
}
/** Frames of a job that are rendered; padding frames of the sound do not count. */
function renderedFrames({ finishedFrames, frames }) {
	return finishedFrames + (frames === null ? 0 : Math.min(frames.rendered, frames.total));
}
/** Frames a second of a job since its first frame, or null where that cannot be said. */
function jobRate(job) {
	if (job.firstFramesAt === null || job.lastFramesAt === null) return null;
	return frameRate(renderedFrames(job), (job.lastFramesAt - job.firstFramesAt) / 1e3);
}
/** What goes on while the jobs render. */
function renderingTitle({ outName, frameCount, jobs }) {
	return `Rendering ${outName ?? "the video"}: ${counted(frameCount, "frame")} in ${counted(jobs.length, "job")}`;
}
/** All jobs as one. */
function runTotal(run, now) {
	const rendered = run.jobs.reduce((sum, job) => sum + renderedFrames(job), 0);
	const starts = run.jobs.flatMap(({ firstFramesAt }) => firstFramesAt ?? []);
	const rate = starts.length === 0 ? null : frameRate(rendered, (now - Math.min(...starts)) / 1e3);
	return {
		rendered,
		frameCount: run.frameCount,
		rate,
		left: secondsLeft(rendered, run.frameCount, rate)
	};
}
// src/cli/live-block.ts
/** Beyond this a longer bar says no more. */
const LONGEST_BAR = 30;
const SHORTEST_BAR = 5;
const GAP = "  ";
const segmenter = new Intl.Segmenter();
/** Cuts a text to the cells it may take, and says so with an ellipsis. */
function fitText(text, width) {
	if (stringWidth(text) <= width) return text;
	let fitting = "";
	for (const { segment } of segmenter.segment(stripVTControlCharacters(text))) {
		if (stringWidth(fitting + segment) > width - 1) break;
		fitting += segment;
	}
	return width > 0 ? `${fitting.trimEnd()}…` : "";
}
function padText(text, width) {
	return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}
function showRate(rate) {
	return rate === null ? "" : `${rate.toFixed(1)} fps`;
}
function showLeft(seconds) {
	return seconds === null ? "" : clockTime(seconds);
}
function jobRow(job) {
	const rate = jobRate(job);
	if (job.phase !== "running" || job.frames === null) {
		const done = job.phase === "done" ? `${job.finishedFrames} frames` : "";
		const words = job.phase === "running" ? job.step || "starting" : job.phase;
		return {
			name: job.name,
			fraction: null,
			words,
			numbers: [
				done,
				done === "" ? "" : showRate(rate),
				""
			]
		};
	}
	const { rendered, encoded, total } = job.frames;
	const fraction = (Math.min(rendered, total) + Math.min(encoded, total)) / (2 * total);
	const left = secondsLeft(Math.min(rendered, total), total, rate);
	const count = `${Math.min(rendered, total)}/${total}`;
	return {
		name: job.name,
		fraction,
		words: "",
		numbers: [
			count,
			showRate(rate),
			showLeft(left)
		]
	};
}
function totalRow(run, now) {
	const { rendered, frameCount, rate, left } = runTotal(run, now);
	const numbers = [
		`${rendered}/${frameCount}`,
		showRate(rate),
		showLeft(left)
	];
	return {
		name: "all frames",
		fraction: rendered / frameCount,
		words: "",
		numbers
	};
}
/** Sets rows in columns. What finds no room is left out: first the bar, then the rate, then ends of names. */
function layOut(rows, width) {
	const widest = (texts) => Math.max(0, ...texts.map((text) => stringWidth(text)));
	const names = Math.min(widest(rows.map(({ name }) => name)), Math.max(8, Math.floor(width / 2)));
	const columns = [
		0,
		1,
		2
	].map((index) => widest(rows.map(({ numbers }) => numbers[index])));
	const taken = (shown) => shown.reduce((sum, column) => sum + columns[column] + 2, names);
	const shown = [
		[
			0,
			1,
			2
		],
		[0, 2],
		[0]
	].find((some) => taken(some) <= width) ?? [];
	const bar = Math.min(LONGEST_BAR, width - taken(shown) - 2);
	const draw = ({ name, fraction, words, numbers }) => {
		const label = padText(fitText(name, names), names);
		const cells = shown.map((column) => numbers[column].padStart(columns[column]));
		if (bar < SHORTEST_BAR) return numbers[0] === "" ? [label, words] : [label, ...cells];
		return [
			label,
			fraction === null ? padText(fitText(words, bar), bar) : progressBar(fraction, bar),
			...cells
		];
	};
	return rows.map((row) => fitText(draw(row).join(GAP).trimEnd(), width));
}
/** Which rows to leave out first where the terminal is too low. */
const importance = {
	running: 0,
	failed: 1,
	stopped: 2,
	waiting: 3,
	done: 4
};
function chooseJobs(jobs, most) {
	if (jobs.length <= most) return {
		shown: [...jobs],
		note: []
	};
	const ranked = jobs.toSorted((a, b) => importance[a.phase] - importance[b.phase]);
	const shown = new Set(ranked.slice(0, Math.max(0, most - 1)));
	const hidden = jobs.filter((job) => !shown.has(job));
	const counts = [
		"running",
		"failed",
		"stopped",
		"waiting",
		"done"
	].map((phase) => ({
		phase,
		count: hidden.filter((job) => job.phase === phase).length
	})).filter(({ count }) => count > 0).map(({ phase, count }) => `${count} ${phase}`);
	return {
		shown: jobs.filter((job) => shown.has(job)),
		note: [`… ${counts.join(", ")}`]
	};
}
/**
* The lines of the live display, none wider than `width` cells and no more than `height`.
*
* @param now milliseconds of the clock that the state was kept with
*/
function liveBlock(run, now, width, height) {
	if (run.step !== null || run.jobs.length === 0) return [fitText([run.step ?? "Starting", clockTime((now - run.stepAt) / 1e3)].join(GAP), width)];
	const { shown, note } = chooseJobs(run.jobs, Math.max(1, height - 2));
	const rows = layOut([...shown.map(jobRow), totalRow(run, now)], width);
	return [
		fitText(renderingTitle(run), width),
		...rows.slice(0, -1),
		...note.map((text) => fitText(text, width)),
		rows.at(-1)
	].slice(-Math.max(1, height));
}
/** Rows of the terminal that a drawn line takes, after the window may have become narrower. */
function rowsOf(line, width) {
	return Math.max(1, Math.ceil(stringWidth(line) / Math.max(1, width)));
}
// src/cli/live-display.ts
/** Often enough to look alive, seldom enough to cost nothing. */
const BETWEEN_DRAWS = 100;
/** Times go on while no event comes. */
const TICK = 1e3;
const DEFAULT_WIDTH = 80;
const DEFAULT_HEIGHT = 24;
const HIDE_CURSOR = "\x1B[?25l";
const SHOW_CURSOR = "\x1B[?25h";
const CLEAR_TO_END_OF_LINE = "\x1B[K";
const CLEAR_BELOW = "\x1B[J";
/** A terminal that does not know its size says 0. */
function sizeOr(size, otherwise) {
	return size === void 0 || size === 0 ? otherwise : size;
}
/**
* A block of lines at the bottom of a terminal that is drawn over in place: each line is written over the old one and only
* its rest is cleared, all in one write, so that nothing flickers.
*/
var LiveDisplay = class {
	#run;
	#outputs;
	#drawn = [];
	#drawnAt = -1e400;
	#timer;
	constructor(run, outputs) {
		this.#run = run;
		this.#outputs = outputs;
		outputs.stdout.on?.("resize", this.#draw);
		this.#draw();
	}
	update() {
		const wait = BETWEEN_DRAWS - (performance.now() - this.#drawnAt);
		if (wait <= 0) this.#draw();
		else this.#drawIn(wait);
	}
	line(text, channel) {
		this.#erase();
		this.#outputs[channel].write(`${text}\n`);
		this.#draw();
	}
	[Symbol.dispose]() {
		clearTimeout(this.#timer);
		this.#outputs.stdout.off?.("resize", this.#draw);
		this.#erase();
		this.#outputs.stdout.write(SHOW_CURSOR);
	}
	get #width() {
		return sizeOr(this.#outputs.stdout.columns, DEFAULT_WIDTH);
	}
	#drawIn(milliseconds) {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(this.#draw, milliseconds);
	}
	#draw = () => {
		const { stdout } = this.#outputs;
		this.#drawIn(TICK);
		this.#drawnAt = performance.now();
		const block = liveBlock(this.#run, this.#drawnAt, this.#width - 1, sizeOr(stdout.rows, DEFAULT_HEIGHT) - 1);
		const text = block.map((line) => `${line}${CLEAR_TO_END_OF_LINE}\n`).join("");
		stdout.write(`${HIDE_CURSOR}${this.#toTop()}${text}${CLEAR_BELOW}`);
		this.#drawn = block;
	};
	#erase() {
		this.#outputs.stdout.write(`${this.#toTop()}${CLEAR_BELOW}`);
		this.#drawn = [];
	}
	/** To the first line of the block; lines may have been wrapped since, by a narrower window. */
	#toTop() {
		const rows = this.#drawn.reduce((sum, line) => sum + rowsOf(line, this.#width), 0);
		return rows === 0 ? "" : `\u001B[${rows}A\r`;
	}
};
// src/cli/plain-display.ts
/** A line at each tenth of the frames, and at the latest after this time. */
const TENTHS = 10;
const LONGEST_SILENCE = 3e4;
function totalLine(run, now) {
	const { rendered, frameCount, rate, left } = runTotal(run, now);
	const done = run.jobs.filter(({ phase }) => phase === "done").length;
	return [
		`${rendered}/${frameCount} frames (${Math.floor(100 * rendered / frameCount)} %)`,
		...rate === null ? [] : [`${rate.toFixed(1)} fps`],
		...left === null ? [] : [`${clockTime(left)} left`],
		`${done} of ${counted(run.jobs.length, "job")} done`
	].join(", ");
}
/** Lines for a log: each step, each job's end, and the whole every tenth. */
function plainDisplay(run, outputs) {
	let step = null;
	let tenth = 0;
	let saidAt = performance.now();
	const phases = /* @__PURE__ */ new Map();
	const line = (text, channel) => void outputs[channel].write(`${text}\n`);
	const sayStep = () => {
		const now = run.step ?? renderingTitle(run);
		if (now !== step) line(now, "stdout");
		step = now;
	};
	const sayJobs = () => {
		for (const job of run.jobs) {
			if (phases.get(job) === job.phase) continue;
			phases.set(job, job.phase);
			const rate = jobRate(job);
			if (job.phase === "done") line(`${job.name}: done${rate === null ? "" : `, ${rate.toFixed(1)} fps`}`, "stdout");
			if (job.phase === "failed") line(`${job.name}: failed`, "stdout");
		}
	};
	const sayTotal = () => {
		const now = performance.now();
		const { rendered, frameCount } = runTotal(run, now);
		const reached = frameCount === 0 ? 0 : Math.floor(TENTHS * rendered / frameCount);
		if (reached === tenth && (now - saidAt < LONGEST_SILENCE || rendered === 0)) return;
		tenth = reached;
		saidAt = now;
		line(totalLine(run, now), "stdout");
	};
	return {
		update: () => {
			sayJobs();
			sayStep();
			if (run.step === null) sayTotal();
		},
		line,
		[Symbol.dispose]: () => void 0
	};
}
// src/cli/open-display.ts
/** Lines that stay, and nothing of what goes on. */
function quietDisplay(outputs) {
	return {
		update: () => void 0,
		line: (text, channel) => void outputs[channel].write(`${text}\n`),
		[Symbol.dispose]: () => void 0
	};
}
/** A live display on a terminal, plain lines elsewhere, nothing where only problems are wanted. */
function openDisplay(run, { logLevel, quiet }, outputs, env) {
	if (quiet || logLevel === "warn" || logLevel === "error") return quietDisplay(outputs);
	return outputs.stdout.isTTY === true && !env["CI"] && env["TERM"] !== "dumb" ? new LiveDisplay(run, outputs) : plainDisplay(run, outputs);
}
// src/cli/place-result.ts
/** A folder on the disk of the output, so that the result can be moved to its place in one step. */
async function makeDraftFolder(folder) {
	return await mkdtemp(join(folder, ".remotion-matrix-"));
}
/**
* Makes a folder and those above it, and gives the first that it made. Node's own `mkdir()` with `recursive` never ends
* in a file system that refuses a new folder with ENOENT, as `/proc` does (Node 24.21).
*/
async function makeFolders(path) {
	try {
		await mkdir(path);
		return path;
	} catch (error) {
		if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return void 0;
		if (error.code !== "ENOENT" || dirname(path) === path) throw error;
	}
	const first = await makeFolders(dirname(path));
	await mkdir(path);
	return first ?? path;
}
/** Removes empty folders, from one up to the first that was made for it. */
async function removeEmpty(folder, first) {
	for (let path = folder; path.length >= first.length; path = dirname(path)) await rmdir(path);
}
/** Tries whether a file can be made in a folder, which is made for it; leaves nothing behind. */
async function tryFile(folder, name) {
	const first = await makeFolders(folder);
	try {
		const draft = await makeDraftFolder(folder);
		try {
			await writeFile(join(draft, name), "");
		} finally {
			await rm(draft, {
				recursive: true,
				force: true
			});
		}
	} finally {
		if (first !== void 0) await removeEmpty(folder, first).catch(() => void 0);
	}
}
/** Returns the error for a place that cannot be written. */
function refusePlace(kind, output, error, advice) {
	return new UserError(`${PLACED[kind].label}: ${quote(output)} cannot be written (${messageOf(error)}). ${advice}`, { cause: error });
}
/**
* Tries whether a file of that name can be made there, as {@link placeFile} will; leaves nothing behind.
*
* @throws {UserError} if it cannot: the folder or the name is refused
*/
async function checkPlace(output, kind = "result") {
	try {
		await tryFile(dirname(output), basename(output));
	} catch (error) {
		throw refusePlace(kind, output, error, "Name a file in a folder where you may write.");
	}
}
/** The name of a file that is tried in a folder of pictures, whose own names are not known yet. */
const SOME_PICTURE = "element-0.png";
/**
* Tries whether pictures can be put into that folder, as {@link placeFolder} will; leaves nothing behind.
*
* @throws {UserError} if they cannot: the folder or its name is refused
*/
async function checkFolderPlace(output) {
	try {
		await tryFile(output, SOME_PICTURE);
	} catch (error) {
		throw refusePlace("result", output, error, "Name a folder where you may write.");
	}
}
/** Moves an artifact out of the run's folder, which is about to be removed; gives its new path. */
async function keep({ name, url }) {
	const folder = await mkdtemp(join(tmpdir(), "remotion-matrix-kept-"));
	const kept = join(folder, name);
	await rename(fileURLToPath(url), kept);
	return kept;
}
/**
* Puts an artifact where it belongs; gives the artifact.
*
* @throws {UserError} if it cannot be put there, with the path where it is kept instead
*/
async function place(placement) {
	const { kind, artifacts, isWanted, output, folder, move } = placement;
	const { label, what } = PLACED[kind];
	const store = folderArtifacts(artifacts, { inPlace: true });
	const found = (await store.list()).find(isWanted);
	if (found === void 0) throw new Error(`combine succeeded, and did not leave ${what}.`);
	try {
		await mkdir(folder, { recursive: true });
		const draft = await makeDraftFolder(folder);
		try {
			await store.download(found, draft);
			await move(draft, found);
		} finally {
			await rm(draft, {
				recursive: true,
				force: true
			});
		}
	} catch (error) {
		throw new UserError(`${label}: ${what} is finished, but ${quote(output)} cannot be written (${messageOf(error)}). It is kept as ${await keep(found)}. Move it from there.`, { cause: error });
	}
	return found;
}
/**
* Puts a finished file into its folder, whole or not at all.
*
* @param artifacts folder of the run's artifacts
* @param isWanted of the file's artifact: combine has its name and its address
* @returns its size in bytes
* @throws {UserError} if it cannot be put there, with the path where it is kept instead
*/
async function placeFile(kind, artifacts, isWanted, output) {
	const move = async (draft, { name }) => await rename(join(draft, name), output);
	await place({
		kind,
		artifacts,
		isWanted,
		output,
		folder: dirname(output),
		move
	});
	return (await stat(output)).size;
}
/**
* Puts the pictures of a finished image sequence into their folder, over those of the same names. All of them lie on
* the folder's disk before the first takes its place.
*
* @param artifacts folder of the run's artifacts
* @param isWanted of the artifact of the pictures
* @returns the bytes of all pictures
* @throws {UserError} if they cannot be put there, with the folder where all of them are kept instead
*/
async function placeFolder(artifacts, isWanted, output) {
	const move = async (draft) => await moveFiles(draft, output);
	return (await place({
		kind: "result",
		artifacts,
		isWanted,
		output,
		folder: output,
		move
	})).size;
}
/** Moves a finished file that did not pass the check of the result to where it stays; null if there is none. */
async function keepUnverified(artifacts) {
	const found = (await folderArtifacts(artifacts, { inPlace: true }).list()).find(({ name }) => isUnverified(name));
	return found === void 0 ? null : await keep(found);
}
/**
* Puts the files of the composition's `<Artifact>`s where Remotion's command puts them: below a folder of the
* composition's name next to the result.
*
* @param name of the result's artifact
* @returns the folder, or null if there are none
* @throws {UserError} if they cannot be put there, with the path where they are kept instead
*/
async function placeArtifacts(artifacts, name, composition, output) {
	const store = folderArtifacts(artifacts, { inPlace: true });
	const found = (await store.list()).find((artifact) => artifact.name === artifactsName(name));
	if (found === void 0) return null;
	const folder = join(dirname(output), composition);
	try {
		await store.download(found, folder);
	} catch (error) {
		throw new UserError(`output: ${quote(output)} is finished, but the files of its <Artifact>s cannot be put into ${quote(folder)} (${messageOf(error)}). They are kept in ${await keep(found)}. Move them from there.`, { cause: error });
	}
	return folder;
}
// src/core/workflow-commands.ts
/** GitHub's escapes of a message; a property escapes `:` and `,` as well. */
const escapes = {
	"%0D": "\r",
	"%0A": "\n",
	"%3A": ":",
	"%2C": ",",
	"%25": "%"
};
/** In one pass, so that `%250A` becomes `%0A` and no line break. */
function unescapeMessage(text) {
	return text.replaceAll(/%(?:0D|0A|25)/gi, (code) => escapes[code.toUpperCase()]);
}
function unescapeProperty(text) {
	return text.replaceAll(/%(?:0D|0A|3A|2C|25)/gi, (code) => escapes[code.toUpperCase()]);
}
function parseProperties(text) {
	const pairs = text.split(",").map((pair) => {
		const equals = pair.indexOf("=");
		return [pair.slice(0, equals).trim(), unescapeProperty(pair.slice(equals + 1))];
	});
	return Object.fromEntries(pairs.filter(([name, value]) => name !== "" && value !== ""));
}
/** The command that a line of an action's output holds, or null where it is a line of the log. */
function parseWorkflowCommand(line) {
	const match = /^\s*::([a-z][a-z-]*)(?:\s+([^:]*))?::(.*)$/is.exec(line);
	if (match === null) return null;
	return {
		command: match[1].toLowerCase(),
		properties: parseProperties(match[2] ?? ""),
		message: unescapeMessage(match[3])
	};
}
/**
* Reads what an action wrote into the file of GITHUB_OUTPUT: `name=value` lines, and
* `name<<delimiter`, lines, `delimiter`. A name given twice has its last value.
*
* @throws where a line is neither, or a delimiter never comes.
*/
function parseOutputFile(text) {
	const outputs = {};
	const lines = text.split(/\r?\n/);
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index];
		if (line === "") continue;
		const match = /^([^=<]+?)(?:=(.*)|<<(.+))$/s.exec(line);
		if (match === null) throw new Error(`An output line is neither name=value nor name<<delimiter: ${line}`);
		const [, name, value, delimiter] = match;
		if (delimiter === void 0) {
			outputs[name] = value;
			continue;
		}
		const end = lines.indexOf(delimiter, index + 1);
		if (end === -1) throw new Error(`The output ${name} does not end: no line is ${delimiter}`);
		outputs[name] = lines.slice(index + 1, end).join("\n");
		index = end;
	}
	return outputs;
}
// src/cli/action-log.ts
const levels = [
	"trace",
	"verbose",
	"info",
	"warn",
	"error"
];
const levelOf = {
	error: "error",
	warning: "warn",
	notice: "info"
};
/** Follows the output of one action, and shows of it what a person wants to read. */
var ActionLog = class {
	#name;
	#target;
	#onStep;
	#tail = [];
	/** Lines since the last command: before an error in the user's code, the code around it. */
	#recent = [];
	#hasError = false;
	/**
	* @param name of the job, before its lines
	* @param onStep gets the titles of its log groups
	*/
	constructor(name, target, onStep) {
		this.#name = name;
		this.#target = target;
		this.#onStep = onStep;
	}
	line(text) {
		const command = parseWorkflowCommand(text);
		if (command === null) this.#keep(text);
		else this.#follow(command);
	}
	/** Shows why the action failed, where it has not said so. */
	failed(ending) {
		if (this.#hasError || this.#target.isStopping()) return;
		const tail = this.#isShown("verbose") ? [] : this.#tail.map((text) => `${this.#name()} | ${text}`);
		this.#problem("error", [`${this.#name()} failed: ${ending}.`, ...tail]);
	}
	#isShown(level) {
		return levels.indexOf(level) >= levels.indexOf(this.#target.logLevel);
	}
	#mask(text) {
		return [...this.#target.secrets].reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
	}
	#problem(kind, lines) {
		this.#target.line(problemLine(kind, this.#mask(lines.join("\n"))), "stderr");
	}
	#keep(text) {
		this.#tail = [...this.#tail, text].slice(-20);
		this.#recent = [...this.#recent, text].slice(-40);
		if (this.#isShown("verbose")) this.#target.line(this.#mask(`${this.#name()} | ${text}`), "stdout");
	}
	#follow({ command, properties, message }) {
		if (isProblemKind(command)) this.#annotate(command, message, properties);
		else if (command === "group") this.#onStep(message);
		else if (command === "add-mask" && message !== "") this.#target.secrets.add(message);
		if (command === "group" || command === "debug" && this.#isShown("trace")) this.#keep(message);
		this.#recent = [];
	}
	#annotate(kind, message, properties) {
		if (kind === "error") this.#hasError = true;
		if (this.#target.isStopping() || !this.#isShown(levelOf[kind])) return;
		const place = this.#place(properties);
		const key = `${kind} ${message} ${place}`;
		if (this.#target.said.has(key)) return;
		this.#target.said.add(key);
		const excerpt = this.#isShown("verbose") ? [] : this.#recent;
		this.#problem(kind, place === null ? [toFlagSyntax(message)] : [
			message,
			`  at ${place}`,
			...excerpt
		]);
	}
	/** `src/Video.tsx:12:4`, from where the command was typed. */
	#place({ file, line, col }) {
		if (file === void 0) return null;
		return [
			relative(this.#target.cwd, resolve(this.#target.project, file)),
			line,
			col
		].filter((part) => part !== void 0).join(":");
	}
};
// src/cli/process-tree.ts
/**
* GitHub's runner finds what a job left behind by this variable, which every process inherits; so do we.
* It finds a Chrome whose parent is gone, too.
*/
const TRACKING_VARIABLE = "RUNNER_TRACKING_ID";
/** Looks until nobody is left, but not for ever: a process in an uninterruptible wait cannot be ended. */
const MOST_ROUNDS = 100;
const ROUND = 20;
function readEnviron(pid) {
	try {
		return readFileSync(`/proc/${pid}/environ`, "latin1");
	} catch {
		return "";
	}
}
function readProcFolder(mark) {
	return readdirSync("/proc").flatMap((pid) => {
		if (!/^\d+$/.test(pid)) return [];
		try {
			const [state, parent] = readFileSync(`/proc/${pid}/stat`, "latin1").split(") ").at(-1).split(" ");
			if (state === "Z") return [];
			return [{
				pid: Number(pid),
				parent: Number(parent),
				tracked: `\0${readEnviron(pid)}`.includes(mark)
			}];
		} catch {
			return [];
		}
	});
}
function askPs() {
	return execFileSync("ps", [
		"-A",
		"-o",
		"pid=,ppid=,state="
	], { encoding: "utf8" }).split("\n").flatMap((line) => {
		const [pid, parent, state] = line.trim().split(/\s+/);
		if (state === void 0 || state.startsWith("Z")) return [];
		return [{
			pid: Number(pid),
			parent: Number(parent),
			tracked: false
		}];
	});
}
/** Every running process. A slim container has no `ps`, and other systems no /proc. */
function listProcesses(trackingId) {
	return existsSync("/proc/self/environ") ? readProcFolder(`\0${TRACKING_VARIABLE}=${trackingId}\0`) : askPs();
}
function end(pid) {
	try {
		process.kill(pid, "SIGKILL");
	} catch {}
}
function processFamily(root, trackingId) {
	const known = /* @__PURE__ */ new Set([root]);
	const look = () => {
		const processes = listProcesses(trackingId).filter(({ pid }) => pid !== process.pid);
		for (const { pid, tracked } of processes) if (tracked) known.add(pid);
		for (let size = -1; size !== known.size;) {
			size = known.size;
			for (const { pid, parent } of processes) if (known.has(parent)) known.add(pid);
		}
		return processes.map(({ pid }) => pid).filter((pid) => known.has(pid));
	};
	return {
		look: () => void look(),
		kill: async () => {
			for (let round = 0; round < MOST_ROUNDS; round++) {
				const alive = look();
				if (alive.length === 0) return;
				for (const pid of alive) end(pid);
				await setTimeout$1(ROUND);
			}
		}
	};
}
// src/cli/progress-event.ts
/** What an action sends over the channel to its parent process. */
const progressEventSchema = discriminatedUnion("type", [
	object({
		type: literal("step"),
		text: string()
	}),
	object({
		type: literal("phase"),
		phase: _enum(["render", "combine"])
	}),
	object({
		type: literal("planned"),
		jobs: array(string()),
		frameCount: number(),
		outName: string(),
		composition: string(),
		isFolder: boolean().optional(),
		place: object({
			outputLocation: string().nullable(),
			overwrite: boolean().nullable()
		}).optional(),
		settings: object({
			pageEnvironment: string().nullable(),
			licenseKey: string().nullable()
		}).optional()
	}),
	object({
		type: literal("frames"),
		rendered: number(),
		encoded: number(),
		total: number(),
		chunk: string()
	}),
	object({
		type: literal("chunk"),
		label: string(),
		frameRange: tuple([number(), number()]),
		frameCount: number(),
		seconds: number(),
		fps: number(),
		skipped: boolean()
	})
]);
// src/cli/action-process.ts
/** Files by which an action speaks to its runner; GitHub makes them before the action starts. */
const runnerFiles = [
	"GITHUB_OUTPUT",
	"GITHUB_STEP_SUMMARY",
	"GITHUB_STATE",
	"GITHUB_ENV",
	"GITHUB_PATH"
];
/** By GitHub's rule: spaces become `_`, and hyphens stay. */
function inputVariables(inputs) {
	return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, value]));
}
/** The environment without what belongs to an action around us, as when the command runs on GitHub. */
function cleanEnvironment(env) {
	return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(INPUT|STATE)_/.test(name)));
}
async function prepareEnvironment(call, workspace, trackingId) {
	const temporary = join(call.folder, "tmp");
	await mkdir(temporary, { recursive: true });
	await mkdir(workspace, { recursive: true });
	const files = runnerFiles.map((name) => [name, join(call.folder, name)]);
	for (const [, file] of files) await writeFile(file, "");
	return {
		...cleanEnvironment(call.env),
		...inputVariables(call.inputs),
		...Object.fromEntries(files),
		GITHUB_WORKSPACE: workspace,
		RUNNER_TEMP: temporary,
		TMPDIR: temporary,
		[TRACKING_VARIABLE]: trackingId
	};
}
function listen(child, listener) {
	for (const stream of [child.stdout, child.stderr]) createInterface({
		input: stream,
		crlfDelay: 1e400
	}).on("line", (line) => listener.line(line));
	child.on("message", (message) => {
		const event = progressEventSchema.safeParse(message);
		if (event.success) listener.event(event.data);
	});
}
/** A closed terminal is a stop like any other: the actions listen to these two. */
function ask(child, stop) {
	child.kill(stop.name() === "SIGINT" ? "SIGINT" : "SIGTERM");
}
/** Passes a stop on: first as the signal it was, then as SIGKILL to all that the action started. */
function passOn(stop, child, family) {
	const onAsked = () => {
		family.look();
		ask(child, stop);
	};
	const kill = () => void family.kill();
	stop.asked.addEventListener("abort", onAsked);
	stop.now.addEventListener("abort", kill);
	return () => {
		stop.asked.removeEventListener("abort", onAsked);
		stop.now.removeEventListener("abort", kill);
	};
}
async function runToEnd(call, listener, stop) {
	const trackingId = randomUUID();
	const workspace = call.workspace ?? join(call.folder, "work");
	const child = spawn(process.execPath, [call.script], {
		cwd: workspace,
		env: await prepareEnvironment(call, workspace, trackingId),
		stdio: [
			"ignore",
			"pipe",
			"pipe",
			"ipc"
		],
		detached: true
	});
	listen(child, listener);
	const [exited, closed] = [once(child, "exit"), once(child, "close")];
	for (const ending of [exited, closed]) ending.catch(() => void 0);
	await once(child, "spawn");
	const family = processFamily(child.pid, trackingId);
	const letGo = passOn(stop, child, family);
	if (stop.asked.aborted) ask(child, stop);
	try {
		const [code, signal] = await exited;
		await family.kill();
		await closed;
		return {
			succeeded: code === 0,
			ending: code === null ? `signal ${signal}` : `exit code ${code}`
		};
	} finally {
		letGo();
	}
}
/** Runs an action as GitHub's runner would: its inputs, its files, a folder of its own; and clears up after it. */
async function runAction(call, listener, stop) {
	try {
		return {
			...await runToEnd(call, listener, stop),
			outputs: parseOutputFile(await readFile(join(call.folder, "GITHUB_OUTPUT"), "utf8"))
		};
	} finally {
		await rm(call.folder, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}
// src/cli/plan-outputs.ts
/** No leg where every chunk comes from the cache. */
const matrixSchema = object({ include: array(object({
	job: int().nonnegative(),
	name: string()
})) });
const json = string().transform((text, context) => {
	try {
		return JSON.parse(text);
	} catch {
		context.addIssue({
			code: "custom",
			message: "is no JSON"
		});
		return NEVER;
	}
});
const planOutputsSchema = object({
	"matrix": json.pipe(matrixSchema),
	"kit": string().min(1),
	"plan-digest": string().min(1)
});
/** @throws where `plan` succeeded without its outputs, which only a fault of ours can cause */
function readPlanOutputs(outputs) {
	const result = planOutputsSchema.safeParse(outputs);
	if (result.success) return result.data;
	throw new Error(`The outputs of plan are not as they should be: ${prettifyError(result.error)}`);
}
// src/cli/share-machine.ts
/** Jobs at once where several are certain: while one starts, or encodes what is left, the other draws. */
const SIDE_BY_SIDE = 2;
/**
* Where nobody asked for a number of tabs, and several jobs are certain, two run at once, each with the tabs that it
* would have on half of the machine: `npm run bench`, "Jobs on one machine".
*
* @param parallel jobs at once, as the user gave them; null where nobody did
*/
function shareMachine(inputs, parallel, cores) {
	const { jobs = "auto" } = inputs;
	const concurrency = inputs["concurrency"] === "auto" ? void 0 : inputs["concurrency"];
	const several = inputs["frames-per-chunk"] !== void 0 || !["auto", "1"].includes(jobs);
	const busy = countJobsAtOnce(concurrency, cores);
	if (!several) return {
		atOnce: Math.min(parallel ?? busy, busy),
		concurrency
	};
	if (concurrency !== void 0) return {
		atOnce: parallel ?? busy,
		concurrency
	};
	const atOnce = parallel ?? Math.max(SIDE_BY_SIDE, busy);
	const share = Math.max(1, Math.floor(cores / atOnce));
	return {
		atOnce,
		concurrency: String(countTabs(void 0, share))
	};
}
// src/cli/run-steps.ts
/** Where the artifacts of a run lie. */
function artifactsOf(run) {
	return join(run.folder, "artifacts");
}
/** Runs one action and shows what it says. */
async function runStep(run, step, folder) {
	const { request, context, display } = run;
	const onEvent = (event) => {
		step.onEvent(event);
		display.update();
	};
	const log = new ActionLog(step.name, run.log, (text) => onEvent({
		type: "step",
		text
	}));
	const page = run.state.settings.pageEnvironment ?? request.pageEnvironment;
	const result = await runAction({
		script: join(context.dist, `${step.action}.js`),
		inputs: step.inputs,
		folder: join(run.folder, folder),
		workspace: step.workspace,
		env: {
			...context.env,
			...page === null ? {} : { [PAGE_VARIABLE]: page },
			[ARTIFACTS_VARIABLE]: artifactsOf(run),
			[IN_PLACE_VARIABLE]: "true"
		}
	}, {
		event: onEvent,
		line: (text) => log.line(text)
	}, context.stop);
	if (!result.succeeded) log.failed(result.ending);
	return result;
}
function sharingOf({ request: { inputs, parallel } }) {
	return shareMachine(inputs, parallel, availableParallelism());
}
/** The same run, which ends when the signal is aborted, too; what it says then is only the echo. */
function withStop(run, signal) {
	const { stop } = run.context;
	const asked = AbortSignal.any([stop.asked, signal]);
	return {
		...run,
		log: {
			...run.log,
			isStopping: () => asked.aborted
		},
		context: {
			...run.context,
			stop: {
				...stop,
				asked
			}
		}
	};
}
function runningJob({ state }) {
	return state.jobs.find(({ phase }) => phase === "running");
}
/** Runs the first process, and stops it if the check refuses what it has planned. */
async function runFirst(run, check) {
	const { request, state } = run;
	const { atOnce, concurrency } = sharingOf(run);
	const refused = new AbortController();
	let checked = Promise.resolve();
	const onEvent = (event) => {
		applyLocalEvent(state, event, performance.now());
		if (event.type !== "planned") return;
		checked = check(event.outName).catch((error) => refused.abort(error));
	};
	const result = await runStep(withStop(run, refused.signal), {
		action: "local",
		name: () => runningJob(run)?.name ?? (state.jobs.length > 0 ? "combine" : "plan"),
		inputs: {
			"working-directory": ".",
			"max-jobs": String(atOnce),
			...request.combineInputs,
			...request.inputs,
			...concurrency === void 0 ? {} : { "shared-concurrency": concurrency },
			"has-env-file": String(request.hasEnvFile)
		},
		workspace: request.project,
		onEvent
	}, "plan");
	await checked;
	refused.signal.throwIfAborted();
	return result;
}
/** Whether combine has made the result, even if its process failed or was stopped afterwards: the video is not thrown away. */
function isFinished(outputs) {
	return outputs["sha256"] !== void 0;
}
/**
* Plans the render. Where there is one job, the same process renders and combines.
*
* @param check looks at the name of the result as soon as it is planned
* @returns null where planning failed
* @throws {UserError} where the only job failed
*/
async function begin(run, check) {
	const { succeeded, outputs } = await runFirst(run, check);
	if (isFinished(outputs)) return {
		kind: "finished",
		outputs
	};
	if (succeeded) return {
		kind: "planned",
		planned: readPlanOutputs(outputs)
	};
	const job = runningJob(run);
	if (job !== void 0) {
		job.phase = run.context.stop.asked.aborted ? "stopped" : "failed";
		run.display.update();
		checkJobs(run);
	}
	return null;
}
async function renderJob(run, planned, leg, job) {
	const browser = run.request.inputs["browser-executable"];
	job.phase = "running";
	run.display.update();
	const { succeeded } = await runStep(run, {
		action: "render-chunk",
		name: () => leg.name,
		inputs: {
			"kit": planned.kit,
			"plan-digest": planned["plan-digest"],
			"job": String(leg.job),
			...browser === void 0 ? {} : { "browser-executable": browser }
		},
		workspace: null,
		onEvent: (event) => applyJobEvent(run.state, job, event, performance.now())
	}, String(leg.job));
	job.phase = succeeded ? "done" : run.context.stop.asked.aborted ? "stopped" : "failed";
	run.display.update();
}
/**
* All legs of the matrix, a few at once. After a failed one no other is started, unless it is to keep going: unlike on
* GitHub, where a failed job is run again, chunks are not kept here, and there would be no video. Those that run stop
* before their next chunk by themselves, as they do on GitHub.
*
* @throws {UserError} naming the jobs that failed
*/
async function renderJobs(run, planned) {
	const { context, state } = run;
	const legs = planned.matrix.include;
	if (legs.length === 0) return;
	state.jobs = legs.map(({ name }) => waitingJob(name));
	beginStep(state, null, performance.now());
	const keepsGoing = run.request.inputs["keep-going"] === "true";
	const open = legs.map((leg, index) => ({
		leg,
		job: state.jobs[index]
	})).values();
	const work = async () => {
		for (const { leg, job } of open) {
			if (context.stop.asked.aborted) return;
			if (!keepsGoing && failedJobs(state).length > 0) return;
			await renderJob(run, planned, leg, job);
		}
	};
	const length = Math.min(sharingOf(run).atOnce, legs.length);
	await Promise.all(Array.from({ length }, work));
	checkJobs(run);
}
/** @throws {UserError} naming the jobs that failed, unless a stop is why they did */
function checkJobs({ context, state }) {
	const failed = failedJobs(state);
	if (failed.length > 0 && !context.stop.asked.aborted) throw new UserError(`There is no video: ${counted(failed.length, "job")} of ${state.jobs.length} failed (${failed.join("; ")}).`);
}
function failedJobs({ jobs }) {
	return jobs.filter(({ phase }) => phase === "failed").map(({ name }) => name);
}
// src/cli/run-combine.ts
function beginJoining(run) {
	beginStep(run.state, "Joining the chunks", performance.now());
	run.display.update();
}
/** @param isShown whether what combine does is what the run does: while jobs render, the display is theirs */
async function combine(run, planned, inputs, isShown) {
	const { licenseKey } = run.state.settings;
	return await runStep(run, {
		action: "combine",
		name: () => "combine",
		inputs: {
			"kit": planned.kit,
			"plan-digest": planned["plan-digest"],
			...run.request.combineInputs,
			...licenseKey === null ? {} : { "license-key": licenseKey },
			...inputs
		},
		workspace: null,
		onEvent: (event) => {
			if (isShown()) applyRunEvent(run.state, event, performance.now());
		}
	}, "combine");
}
/** Null where the run was stopped before. */
async function combineAfter(run, planned) {
	await renderJobs(run, planned);
	if (run.context.stop.asked.aborted) return null;
	beginJoining(run);
	return await combine(run, planned, {}, () => true);
}
/** Minutes without a chunk that combine bears: on GitHub a job has a limit of its own, and here none has. */
const ANY_NUMBER_OF_MINUTES = String(Number.MAX_SAFE_INTEGER);
/** Combine as a process beside the jobs. It ends with them where one fails, and what it says of that is said already. */
async function combineEagerly(run, planned) {
	const { stop } = run.context;
	const failed = new AbortController();
	let rendering = true;
	const combining = combine(withStop(run, failed.signal), planned, {
		"wait": "true",
		"wait-minutes": ANY_NUMBER_OF_MINUTES
	}, () => !rendering);
	combining.catch(() => void 0);
	try {
		await renderJobs(run, planned);
		rendering = false;
		if (!stop.asked.aborted) beginJoining(run);
	} catch (error) {
		failed.abort();
		await combining;
		throw error;
	}
	return await combining;
}
/** Renders the chunks and joins them; gives combine's outputs, or null where it failed or the run was stopped. */
async function renderAndCombine(run, planned) {
	const combineThen = {
		after: combineAfter,
		eager: combineEagerly
	}[run.request.combine];
	const combined = await combineThen(run, planned);
	return combined !== null && isFinished(combined.outputs) ? combined.outputs : null;
}
// src/cli/summary.ts
const columns = [
	{
		title: "chunk",
		align: "left"
	},
	{
		title: "frames",
		align: "right"
	},
	{
		title: "seconds",
		align: "right"
	},
	{
		title: "fps",
		align: "right"
	}
];
/** One line for each chunk, in the order of the frames. */
function chunkTable(chunks) {
	const rows = chunks.toSorted((a, b) => a.frameRange[0] - b.frameRange[0] || a.label.localeCompare(b.label)).map(({ label, frameCount, seconds, fps, skipped }) => [
		skipped ? `${label}, from the cache` : label,
		String(frameCount),
		skipped ? "" : seconds.toFixed(1),
		skipped ? "" : fps.toFixed(1)
	]);
	return textTable(columns, rows, stringWidth);
}
/**
* Says what there is at the end: `out/hello.mp4: 2.3 MB, 10.0 s long, 300 frames; took 21.4 s`, or of a folder
* `out/hello/: 2.3 MB, 300 pictures; took 21.4 s`.
*/
function resultLine({ path, isFolder, size, outputs, seconds }) {
	const duration = Number(outputs["duration"] || NaN);
	const facts = [
		spokenSize(size),
		...Number.isFinite(duration) ? [`${spokenTime(duration)} long`] : [],
		...outputs["frames"] ? [counted(Number(outputs["frames"]), isFolder ? "picture" : "frame")] : []
	];
	return `${isFolder ? `${path || "."}/` : path}: ${facts.join(", ")}; took ${spokenTime(seconds)}`;
}
// src/cli/render.ts
/** Says where a file is kept that did not pass the check of the result: its run's folder is about to be removed. */
async function saveUnverified(run) {
	const kept = await keepUnverified(artifactsOf(run));
	if (kept !== null) run.display.line(problemLine("notice", `The file is kept as ${kept}.`), "stderr");
	return null;
}
/** Returns where the user wants the sound in a file of its own, or null. */
function soundPath({ request, context }) {
	const given = request.inputs["separate-audio-to"] ?? "";
	return given === "" ? null : resolve(context.cwd, given);
}
/** Puts the separate sound where `--separate-audio-to` says; gives its path, or null if there is none. */
async function placeSound(run, outputs) {
	const address = outputs["separate-audio-url"] ?? "";
	if (address === "") return null;
	const file = soundPath(run);
	if (file === null) throw new Error("combine made a file of the sound, which nobody asked for.");
	await placeFile("sound", artifactsOf(run), ({ url }) => url === address, file);
	return file;
}
/** Tries before planning whether the result can lie where the user wants it. */
async function tryGivenPlace({ output, outputFolder }) {
	if (output?.kind === "folder") {
		await checkFolderPlace(output.path);
		return;
	}
	if (output?.kind === "undecided" && (output.namesFolder || output.isFolder)) return;
	await checkPlace(output?.path ?? join(outputFolder, "video"));
}
/** Checks the place of the result once plan has said its name, and whether it is a folder. */
async function checkPlanned(run, path, overwrite) {
	const { request, state } = run;
	if (state.isFolder) {
		checkFolder(path, overwrite);
		await checkFolderPlace(path);
		return;
	}
	if (request.output?.kind === "undecided" && request.output.namesFolder) throw new UserError(folderAsOutput(request.output.path));
	checkOutput(path, overwrite);
	await checkPlace(path);
}
/** The lines to show at the end, or null where there is no result. */
async function renderToFile(run, startedAt) {
	const { request, context, state } = run;
	const stopped = context.stop.asked;
	await tryGivenPlace(request);
	const sound = soundPath(run);
	if (sound !== null) await checkPlace(sound, "sound");
	beginStep(state, "Planning", performance.now());
	run.display.update();
	const outputOf = (outName) => {
		const { outputLocation } = state.place;
		const folder = outputLocation === null ? request.outputFolder : dirname(resolve(context.cwd, outputLocation));
		return join(folder, basename(outName));
	};
	const begun = await begin(run, async (outName) => {
		const overwrite = request.overwrite ?? state.place.overwrite ?? true;
		if (sound !== null) checkOutput(sound, overwrite, "sound");
		await checkPlanned(run, outputOf(outName), overwrite);
	});
	if (begun === null) return await saveUnverified(run);
	const name = state.outName;
	if (name === null) throw new Error("plan did not say what it planned.");
	const output = outputOf(name);
	if (begun.kind === "planned" && stopped.aborted) return null;
	const outputs = begun.kind === "finished" ? begun.outputs : await renderAndCombine(run, begun.planned);
	if (outputs === null) return await saveUnverified(run);
	return await placeAll(run, outputs, output, startedAt);
}
/** Puts what combine has made where it belongs, and gives the lines to show at the end. */
async function placeAll(run, outputs, output, startedAt) {
	const { request, context, state } = run;
	const artifact = outputs["artifact-name"] ?? "";
	const isResult = ({ name }) => name === artifact;
	const { isFolder } = state;
	const size = isFolder ? await placeFolder(artifactsOf(run), isResult, output) : await placeFile("result", artifactsOf(run), isResult, output);
	const sound = await placeSound(run, outputs);
	const composition = state.composition ?? "";
	const beside = await placeArtifacts(artifactsOf(run), artifact, composition, output);
	const seconds = (performance.now() - startedAt) / 1e3;
	const path = relative(context.cwd, output);
	return [
		...request.quiet ? [] : [...chunkTable(state.chunks), ""],
		resultLine({
			path,
			isFolder,
			size,
			outputs,
			seconds
		}),
		...sound === null ? [] : [`${relative(context.cwd, sound)}: the sound`],
		...beside === null ? [] : [`${relative(context.cwd, beside)}: files of <Artifact>s`]
	];
}
function openRun(request, context, folder) {
	const state = emptyRun();
	const display = openDisplay(state, request, context.outputs, context.env);
	return {
		request,
		context,
		folder,
		state,
		display,
		log: {
			line: (text, channel) => display.line(text, channel),
			logLevel: request.logLevel,
			project: request.project,
			cwd: context.cwd,
			isStopping: () => context.stop.asked.aborted,
			said: /* @__PURE__ */ new Set(),
			secrets: /* @__PURE__ */ new Set()
		}
	};
}
function showsInfo({ logLevel }) {
	return logLevel !== "error" && logLevel !== "warn";
}
/** @throws {UserError} if the system's folder of temporary files cannot be written */
async function makeRunFolder() {
	try {
		return await mkdtemp(join(tmpdir(), "remotion-matrix-"));
	} catch (error) {
		throw new UserError(`TMPDIR: ${quote(tmpdir())} cannot be written (${messageOf(error)}). Set TMPDIR to a folder where you may write.`, { cause: error });
	}
}
/** Renders a video with the built actions, one job in one process, and gives the exit code. */
async function render(request, context) {
	const startedAt = performance.now();
	const folder = await makeRunFolder();
	const run = openRun(request, context, folder);
	if (showsInfo(request)) for (const note of request.notes) run.display.line(problemLine("notice", note), "stderr");
	let lines;
	try {
		lines = await renderToFile(run, startedAt);
	} finally {
		run.display[Symbol.dispose]();
		await rm(folder, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
	const stoppedBy = context.stop.name();
	if (stoppedBy !== null && lines === null) {
		context.outputs.stderr.write(`${problemLine("error", "Stopped.")}\n`);
		return stopExitCodes[stoppedBy];
	}
	if (lines === null) return 1;
	if (showsInfo(request)) context.outputs.stdout.write(`${lines.join("\n")}\n`);
	return 0;
}
// src/cli/run-command.ts
function readVersion(dist) {
	const manifest = JSON.parse(readFileSync(join(dist, "..", "package.json"), "utf8"));
	return object({ version: string() }).parse(manifest).version;
}
async function run(args, context) {
	const { cwd, dist, outputs } = context;
	const asked = readArguments(args, cwd);
	if ("request" in asked) try {
		var _usingCtx$1 = _usingCtx();
		const stop = _usingCtx$1.u(listenForStop(context.stopTimes));
		if (asked.command === "render") return await render(asked.request, {
			...context,
			stop
		});
		const { showCompositions } = await import("./compositions.js");
		return await showCompositions(asked.request, {
			...context,
			stop
		});
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		_usingCtx$1.d();
	}
	outputs.stdout.write(`${asked.command === "help" ? helpText() : readVersion(dist)}\n`);
	return 0;
}
/** Runs the command and gives its exit code; a user's mistake is shown as its lines alone. */
async function runCommand(args, context) {
	try {
		return await run(args, context);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		for (const problem of error.problems) context.outputs.stderr.write(`${problemLine("error", toFlagSyntax(problem))}\n`);
		return 1;
	}
}
// src/cli/run.ts
stopWhenOutputIsGone([process.stdout, process.stderr]);
process.exitCode = await runCommand(process.argv.slice(2), {
	dist: import.meta.dirname,
	cwd: process.cwd(),
	env: process.env,
	outputs: {
		stdout: process.stdout,
		stderr: process.stderr
	}
});
export {};
