import "./rolldown-runtime.js";
import { Yt as loadRemotion, si as messageOf } from "./shared.js";
import { relative } from "node:path";
// src/adapters/browser-worker.ts
async function answer(folder, chromeMode) {
	const status = await loadRemotion(folder).renderer.ensureBrowser({ chromeMode });
	if ("path" in status) return { path: relative(process.cwd(), status.path) };
	return { problem: `Remotion found no browser after downloading one (${status.type}).` };
}
process.on("unhandledRejection", () => void 0);
process.on("rejectionHandled", () => void 0);
process.on("disconnect", () => process.exit());
const [folder, chromeMode] = process.argv.slice(2);
const reply = await answer(folder, chromeMode).catch((error) => ({ problem: messageOf(error) }));
process.send?.(reply);
export {};
