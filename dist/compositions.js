import "./rolldown-runtime.js";
import { At as bundleProject, Ct as findBundle, Dn as findBrowser, Gt as readPageEnvironment, Ht as PAGE_VARIABLE, It as NO_CONFIG, Mt as checkEntryPoint, Nt as startCli, On as openBrowser, Wt as readEnvText, Yt as loadRemotion, _ as readInputProps, _t as withSources, an as _usingCtx, dn as remotionOptions, fn as renderOptionTypes, ft as makeTemporaryFolder, gt as takeSettings, jt as checkBundleFiles, ln as optionsFor, mt as keepSettings, on as chooseBundler, wn as text, yr as readInputs, yt as listCompositions } from "./shared.js";
import { i as problemLine, n as stopExitCodes, o as hasConfigFile } from "./stop.js";
import { join, resolve } from "node:path";
// src/cli/compositions.ts
/** Widths of the columns behind the ids, as `npx remotion compositions` has them (4.0.529). */
const FPS_WIDTH = 8;
const SIZE_WIDTH = 15;
function describeLength({ durationInFrames, fps }) {
	const seconds = (durationInFrames / fps).toFixed(2);
	return durationInFrames === 1 ? "Still" : `${durationInFrames} (${seconds} sec)`;
}
/** Lists ids, frame rates, sizes and lengths as Remotion's own command does; quietly, the ids alone in one line. */
function formatCompositions(compositions, quiet) {
	if (quiet) return compositions.map(({ id }) => id).join(" ");
	if (compositions.length === 0) return "The project has no compositions.";
	const idWidth = Math.max(...compositions.map(({ id }) => id.length)) + 4;
	return [
		"",
		"The following compositions are available:",
		"",
		...compositions.map((composition) => {
			const { id, fps, width, height, durationInFrames } = composition;
			const rate = durationInFrames === 1 ? "" : String(fps);
			const size = `${width}x${height}`.padEnd(SIZE_WIDTH);
			return id.padEnd(idWidth) + rate.padEnd(FPS_WIDTH) + size + describeLength(composition);
		})
	].join("\n");
}
/** Options that a list of compositions takes: those of Chrome and of the pages that it opens. */
const listInputs = {
	...renderOptionTypes,
	"browser-executable": text
};
const LIST_OPTIONS = /* @__PURE__ */ new Set([
	"browser-executable",
	"chrome-mode",
	"timeout",
	"log-level",
	"env-file"
]);
/** Returns whether a setting of the configuration file counts for a list, in addition to what bundles. */
function countsForList(option) {
	if (LIST_OPTIONS.has(option)) return true;
	return (Object.hasOwn(remotionOptions, option) ? remotionOptions[option].to : []).some((target) => target === "browser");
}
/**
* Bundles the project into a folder, or finds the bundle that was given. The process that bundles also reads the
* configuration file, whose settings count if no flag is given.
*/
async function withProject({ project, inputs: given, pageEnvironment, hasEnvFile }, folder, { outputs, stop }, work) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { "serve-url": serveUrl, "entry-point": entryPoint } = given;
		const { "public-dir": publicDir, config } = given;
		const flags = readInputs(listInputs, given);
		checkEntryPoint(project, entryPoint);
		checkBundleFiles(project, given);
		let level = flags["log-level"];
		const onOutput = (text) => {
			if (level === "verbose" || level === "trace") outputs.stderr.write(text);
		};
		const outDir = join(folder, "bundle");
		const request = {
			folder: project,
			entryPoint,
			bundler: chooseBundler(flags),
			publicDir,
			config,
			onOutput,
			signal: stop.asked
		};
		const isStarted = serveUrl === void 0 || hasConfigFile(project, config);
		const cli = _usingCtx$1.a(isStarted ? startCli({
			...request,
			outDir: join(folder, "bundled")
		}) : null);
		const read = await cli?.config ?? NO_CONFIG;
		const envFlags = new Set(hasEnvFile ? ["env-file"] : []);
		const settings = takeSettings(flags, keepSettings(read, countsForList), envFlags);
		level = settings.inputs["log-level"];
		const { inputs, envFile } = settings;
		return await withSources(settings, async () => {
			const page = envFile === null ? pageEnvironment ?? "" : readEnvText(resolve(project, envFile), envFile, project);
			if (serveUrl === void 0) await bundleProject({
				...request,
				outDir,
				started: cli
			});
			return await work({
				bundle: serveUrl === void 0 ? outDir : findBundle(project, serveUrl),
				inputs,
				pageEnvironment: page
			});
		});
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
async function openListBrowser(remotion, { project }, inputs, signal) {
	const chromeMode = inputs["chrome-mode"] ?? "headless-shell";
	const path = inputs["browser-executable"];
	const browserRequest = {
		remotion,
		chromeMode,
		given: path === void 0 ? void 0 : resolve(project, path),
		signal,
		cache: null,
		save: false
	};
	const { executable: browserExecutable } = await findBrowser(browserRequest);
	const chromiumOptions = optionsFor("browser", inputs);
	return await openBrowser(remotion, {
		browserExecutable,
		chromiumOptions,
		chromeMode
	});
}
async function readCompositions(request, context) {
	try {
		var _usingCtx3 = _usingCtx();
		const { project: folder } = request;
		const remotion = loadRemotion(folder);
		const inputProps = readInputProps(folder, request.inputs["props"]);
		return await withProject(request, _usingCtx3.a(await makeTemporaryFolder("compositions")).path, context, async (opened) => {
			const { bundle, inputs } = opened;
			const env = {
				...context.env,
				[PAGE_VARIABLE]: opened.pageEnvironment
			};
			const browser = await openListBrowser(remotion, request, inputs, context.stop.asked);
			try {
				const environment = readPageEnvironment(env, () => void 0);
				const openIt = async () => await Promise.resolve(browser);
				return await listCompositions(bundle, {
					remotion,
					inputProps,
					environment,
					options: inputs,
					openBrowser: openIt,
					projectPath: ""
				});
			} finally {
				await browser.close({ silent: true }).catch(() => void 0);
			}
		});
	} catch (_) {
		_usingCtx3.e = _;
	} finally {
		await _usingCtx3.d();
	}
}
/** Shows the compositions of a project, and gives the exit code. */
async function showCompositions(request, context) {
	const { outputs, stop } = context;
	const stopped = new Promise((done) => stop.asked.addEventListener("abort", () => done(null), { once: true }));
	const reading = readCompositions(request, context);
	reading.catch(() => void 0);
	const compositions = await Promise.race([reading, stopped]);
	const stoppedBy = stop.name();
	if (compositions === null || stoppedBy !== null) {
		outputs.stderr.write(`${problemLine("error", "Stopped.")}\n`);
		return stopExitCodes[stoppedBy ?? "SIGINT"];
	}
	outputs.stdout.write(`${formatCompositions(compositions, request.quiet)}\n`);
	return 0;
}
export { showCompositions };
