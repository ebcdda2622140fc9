import "./rolldown-runtime.js";
import { $t as chooseBundler, Dt as checkEntryPoint, Et as checkBundleFiles, It as loadRemotion, Qt as _usingCtx, Tt as bundleProject, _ as readInputProps, an as renderOptionTypes, bn as findBrowser, fr as readInputs, ft as makeTemporaryFolder, mt as listCompositions, nn as optionsFor, qt as readPageEnvironment, vt as findBundle, xn as openBrowser } from "./shared.js";
import { i as problemLine, n as stopExitCodes } from "./stop.js";
import { join } from "node:path";
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
/** Bundles the project into a folder, or finds the bundle that was given. */
async function prepareBundle({ project, inputs, logLevel }, folder, { outputs, stop }) {
	const { "serve-url": serveUrl, "entry-point": entryPoint } = inputs;
	const { "public-dir": publicDir, config } = inputs;
	if (serveUrl !== void 0) return findBundle(project, serveUrl);
	checkEntryPoint(project, entryPoint);
	checkBundleFiles(project, inputs);
	const outDir = join(folder, "bundle");
	const bundler = chooseBundler(readInputs(renderOptionTypes, inputs));
	const isShown = logLevel === "verbose" || logLevel === "trace";
	const onOutput = (text) => void (isShown && outputs.stderr.write(text));
	await bundleProject({
		folder: project,
		entryPoint,
		outDir,
		bundler,
		publicDir,
		config,
		onOutput,
		signal: stop.asked
	});
	return outDir;
}
async function readCompositions(request, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { project: folder, inputs, pageEnvironment } = request;
		const signal = context.stop.asked;
		const options = readInputs(renderOptionTypes, inputs);
		const remotion = loadRemotion(folder);
		const inputProps = readInputProps(folder, inputs["props"]);
		const env = {
			...context.env,
			REMOTION_MATRIX_ENV: pageEnvironment ?? ""
		};
		const bundle = await prepareBundle(request, _usingCtx$1.a(await makeTemporaryFolder("compositions")).path, context);
		const chromeMode = options["chrome-mode"] ?? "headless-shell";
		const browserRequest = {
			remotion,
			chromeMode,
			given: inputs["browser-executable"],
			signal,
			cache: null,
			save: false
		};
		const chromiumOptions = optionsFor("browser", options);
		const { executable: browserExecutable } = await findBrowser(browserRequest);
		const browser = await openBrowser(remotion, {
			browserExecutable,
			chromiumOptions,
			chromeMode
		});
		try {
			const environment = readPageEnvironment(env, () => void 0);
			const openIt = async () => await Promise.resolve(browser);
			return await listCompositions(bundle, {
				remotion,
				inputProps,
				environment,
				options,
				openBrowser: openIt,
				projectPath: ""
			});
		} finally {
			await browser.close({ silent: true }).catch(() => void 0);
		}
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
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
