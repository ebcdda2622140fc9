import "./rolldown-runtime.js";
import { zt as sharePublicFolder } from "./shared.js";
import { createRequire } from "node:module";
import { once } from "node:events";
import { join } from "node:path";
// src/adapters/project-cli-worker.ts
const [cli, ...args] = process.argv.splice(2);
process.argv.push(...args);
const require = createRequire(join(cli, "package.json"));
const goOn = once(process, "message");
process.on("disconnect", () => process.exit());
/** A function cannot be sent, and has no part in anything but bundling. */
function toPlain(value) {
	return typeof value === "function" ? null : JSON.parse(JSON.stringify(value ?? null));
}
/** Notes each call of a method of `Config`: Remotion keeps the values in many places, which change with its versions. */
function recordCalls(config) {
	const calls = /* @__PURE__ */ new Map();
	for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(config))) {
		if (typeof value !== "function") continue;
		config[name] = (...values) => {
			const result = value.apply(config, values);
			calls.delete(name);
			calls.set(name, toPlain(values[0]));
			return result;
		};
	}
	return calls;
}
function send(message) {
	process.send?.(message);
}
/** Puts itself between the CLI and its loading of the file (@remotion/cli 4.0.279 to 4.0.529). */
function listenToConfig() {
	const loader = require("./dist/get-config-file-name.js");
	const { Config } = require("./dist/config/index.js");
	const calls = recordCalls(Config);
	const load = loader.loadConfig;
	loader.loadConfig = async (root) => {
		const file = await load(root);
		const settings = [...calls].map(([name, value]) => ({
			name,
			value
		}));
		send({ config: file === null ? null : {
			file,
			settings
		} });
		await goOn;
		process.channel?.unref();
		return file;
	};
}
try {
	listenToConfig();
} catch (error) {
	send({ problem: String(error) });
	process.channel?.unref();
}
sharePublicFolder(join(cli, "package.json"));
require("./remotion-cli.js");
export {};
