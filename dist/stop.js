import { Ft as CONFIG_FILES, Ut as envFilesOf, Wt as readEnvText } from "./shared.js";
import { styleText } from "node:util";
import { dirname, join, resolve } from "node:path";
import { existsSync, statSync } from "node:fs";
// src/cli/project.ts
/** Folders upwards in which Remotion's `findRemotionRoot()` looks for a package.json. */
const LEVELS = 5;
function isFile(path) {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
/** Remotion's rule: the nearest folder with a package.json, else the folder itself. */
function findProject(cwd) {
	let folder = cwd;
	for (let level = 0; level < LEVELS; level++) {
		if (existsSync(join(folder, "package.json"))) return folder;
		folder = dirname(folder);
	}
	return cwd;
}
/** Returns whether the project has a configuration file, whose settings plan alone reads. */
function hasConfigFile(project, given) {
	return given !== void 0 || CONFIG_FILES.some((file) => isFile(join(project, file)));
}
/** The text of the dotenv file whose variables the page sees, or null where the project has none. */
function readEnvFile(cwd, project, given) {
	if (given !== void 0) return readEnvText(resolve(cwd, given), given, project);
	const file = envFilesOf(project).find((candidate) => isFile(candidate));
	return file === void 0 ? null : readEnvText(file, file, project);
}
/** By Remotion's `isServeUrl()`. */
function isServeUrl(text) {
	return /^(www\.|https?:\/\/)/.test(text) || text.includes("amazonaws.com");
}
/** The inputs of `plan` that the first argument stands for, or null where it is a composition. */
function readEntry(cwd, project, given) {
	for (const path of [resolve(cwd, given), resolve(project, given)]) {
		if (isFile(path)) return { "entry-point": path };
		if (isFile(join(path, "index.html"))) return { "serve-url": path };
	}
	return isServeUrl(given) ? { "serve-url": given } : null;
}
// src/cli/problem-line.ts
const kinds = {
	error: {
		label: "Error",
		color: "red"
	},
	warning: {
		label: "Warning",
		color: "yellow"
	},
	notice: {
		label: "Note",
		color: "blue"
	}
};
function isProblemKind(command) {
	return Object.hasOwn(kinds, command);
}
/** `Error: text`, in color where standard error shows it. */
function problemLine(kind, text) {
	const { label, color } = kinds[kind];
	return `${styleText(color, `${label}:`, { stream: process.stderr })} ${text}`;
}
// src/cli/stop.ts
/** Signals this close together are one: `npx` passes on the one that the terminal has sent already. */
const SAME_PRESS = 300;
/** Cancelling a render and closing Chrome takes about one second; a busy machine gets more. */
const GRACE = 1e4;
const signals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
/** As a shell reports a process that a signal has ended: 128 and the signal's number. */
const stopExitCodes = {
	SIGINT: 130,
	SIGTERM: 143,
	SIGHUP: 129
};
/** Listens for Ctrl-C and its like until it is disposed of. */
function listenForStop(times = {}) {
	const { grace = GRACE, samePress = SAME_PRESS } = times;
	const asked = new AbortController();
	const now = new AbortController();
	let first = null;
	let timer;
	const listeners = signals.map((name) => {
		const onSignal = () => {
			if (first === null) {
				first = {
					name,
					at: performance.now()
				};
				timer = setTimeout(() => now.abort(), grace);
				asked.abort();
			} else if (performance.now() - first.at > samePress) now.abort();
		};
		process.on(name, onSignal);
		return {
			name,
			onSignal
		};
	});
	return {
		name: () => first?.name ?? null,
		asked: asked.signal,
		now: now.signal,
		[Symbol.dispose]: () => {
			clearTimeout(timer);
			for (const { name, onSignal } of listeners) process.off(name, onSignal);
		}
	};
}
export { findProject as a, readEnvFile as c, problemLine as i, stopExitCodes as n, hasConfigFile as o, isProblemKind as r, readEntry as s, listenForStop as t };
