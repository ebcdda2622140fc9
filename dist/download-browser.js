import "./rolldown-runtime.js";
import { S as string, w as union, y as object } from "./vendor.js";
import { Lt as childEnvironment, Qn as ownProgram } from "./shared.js";
import { join } from "node:path";
import { mkdirSync, writeFileSync } from "node:fs";
import { fork } from "node:child_process";
// src/adapters/download-browser.ts
const browserReplySchema = union([object({ path: string().min(1) }), object({ problem: string() })]);
/** Gives the first message of a process that stands in a folder, once the process is gone. */
async function askProcess(cwd, { remotion, chromeMode, signal }) {
	const child = fork(ownProgram("browser-worker"), [remotion.folder, chromeMode], {
		cwd,
		env: childEnvironment(process.env),
		execArgv: [],
		stdio: [
			"ignore",
			"inherit",
			"inherit",
			"ipc"
		],
		signal
	});
	const ended = new Promise((done) => child.once("exit", done));
	try {
		return await new Promise((done, fail) => {
			child.once("message", done).on("error", fail);
			child.once("exit", (code, killedBy) => {
				fail(/* @__PURE__ */ new Error(`Remotion's process ended with ${String(code ?? killedBy)}.`));
			});
		});
	} finally {
		if (child.connected) child.disconnect();
		if (child.pid !== void 0) await ended;
	}
}
/**
* Lets the project's own Remotion download Chrome into a folder, in a process of its own: it takes the folder of its
* process, and this process bundles meanwhile. The process ends with this one, and when the signal is aborted.
*
* @returns the path of the executable, from the folder on
* @throws what Remotion says, where it cannot be downloaded
*/
async function downloadBrowser(home, request) {
	mkdirSync(home, { recursive: true });
	writeFileSync(join(home, "package.json"), "{}\n");
	const reply = browserReplySchema.parse(await askProcess(home, request));
	if ("problem" in reply) throw new Error(reply.problem);
	return reply.path;
}
export { downloadBrowser };
