import "./rolldown-runtime.js";
import { n as pMap } from "./vendor.js";
import { $n as cacheRequestSchema } from "./shared.js";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import childProcess from "node:child_process";
// src/adapters/cache-log.ts
/** Said by the service of a key that is there already, and by the client of one that another job is saving. */
const TAKEN = /\(409\)|already exists/i;
/** Commands of GitHub's runner, and the client's one plain line that tells of a failure. */
const PROBLEM = /^(?:::(?:warning|error)::|(?=Failed to save: )|::debug::(?=Failed to reserve cache: ))(.+)$/gm;
/**
* The problem that `@actions/cache` 6.3.0 wrote about. It throws no error where the service fails: its answer is then the
* same as for "not there". Why a save was refused stands in its debug lines alone, which it always writes.
*
* @returns null where there was none, or where a key was taken: it keeps what it has
*/
function problemIn(log) {
	if (TAKEN.test(log)) return null;
	const problems = [...log.matchAll(PROBLEM)].map(([, text]) => text);
	return problems.find((text) => text.startsWith("Failed to reserve cache: ")) ?? problems.at(-1) ?? null;
}
// src/adapters/cache-worker.ts
/**
* What is saved: all of the folder that the process stands in. A cache's version is a hash of these texts, so they are
* the same on all machines, and so are the paths in the archive, which are relative to GITHUB_WORKSPACE.
*/
const PATHS = ["."];
/** Look-ups at once: a few, since GitHub counts 1,500 a minute for the whole repository. */
const LOOK_UPS = 6;
const base = process.env["RUNNER_TEMP"] || tmpdir();
let log = "";
async function answer(request) {
	log = "";
	const { restoreCache, saveCache } = await import("./cache.js");
	if (request.do === "look-up") return lookUp(request.names, restoreCache);
	if (request.do === "restore") await mkdir(request.folder, { recursive: true });
	process.chdir(request.folder);
	process.env["GITHUB_WORKSPACE"] = request.folder;
	if (request.do === "restore") {
		const found = await restoreCache(PATHS, request.name, request.prefix === null ? [] : [request.prefix]);
		return {
			names: found === void 0 ? [] : [found],
			problem: problemIn(log)
		};
	}
	const saved = await saveCache(PATHS, request.name) !== -1;
	return {
		names: saved ? [request.name] : [],
		problem: saved ? null : problemIn(log)
	};
}
/** The service looks for what begins with a name too. After the first problem nothing is asked any more. */
async function lookUp(names, restoreCache) {
	const found = [];
	await pMap(names, async (name) => {
		if (problemIn(log) !== null) return;
		if (await restoreCache(PATHS, name, [], { lookupOnly: true }) === name) found.push(name);
	}, { concurrency: LOOK_UPS });
	return {
		names: found,
		problem: problemIn(log)
	};
}
/** The client's archives go into a folder of this request, which it does not remove itself. */
async function answerAndClear(request) {
	const temporary = await mkdtemp(join(base, "remotion-matrix-cache-"));
	process.env["RUNNER_TEMP"] = temporary;
	try {
		return await answer(request);
	} finally {
		process.chdir(base);
		await rm(temporary, {
			recursive: true,
			force: true
		});
	}
}
/**
* Lets `tar` refuse entries that lead out of the folder in which it unpacks, in this process. `@actions/cache` (6.3.0)
* gives it `-P`, and any job of a repository may save an entry: a link and a file behind it would be written anywhere.
* Without `-P` GNU tar and bsdtar make such links only when all files are there, and take no `..` and no absolute path.
*/
function containTar() {
	const { spawn } = childProcess;
	const contained = (command, args, ...others) => {
		const kept = /^"?g?tar(?:\.exe)?"?$/i.test(basename(command)) ? args.filter((arg) => arg !== "-P") : args;
		return Reflect.apply(spawn, childProcess, [
			command,
			kept,
			...others
		]);
	};
	Object.assign(childProcess, { spawn: contained });
	syncBuiltinESMExports();
}
containTar();
process.stdout.write = (chunk) => {
	log += String(chunk);
	return true;
};
process.on("message", (message) => {
	answerAndClear(cacheRequestSchema.parse(message)).catch((error) => ({
		names: [],
		problem: String(error)
	})).then((reply) => process.send?.(reply));
});
process.on("disconnect", () => process.exit());
export {};
