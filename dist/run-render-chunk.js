import "./rolldown-runtime.js";
import { An as checkKit, Ar as collectInputs, Bt as checkCapture, Cn as sha256, Dn as findBrowser, G as StoppedJob, Gt as readPageEnvironment, Hr as counted, J as readAttempt, Jn as tarArchiver, K as failsAlways, Nr as UserError, St as checkSite, W as FAILURE_MARKER_FILE, X as allAtOnce, Xn as openCache, Yn as readSurroundings, Zn as openSharedCache, _n as integer, an as _usingCtx, b as listFonts, br as refusal, c as loadKitRemotion, ft as makeTemporaryFolder, i as readRequiredInputs, in as RemotionMediaRenderer, j as checkJobFonts, jn as fetchKit, jr as runAction, kn as KIT, nr as openArtifactStore, q as failureMarkerName, rn as maskValues, si as messageOf, wn as text, y as installFonts } from "./shared.js";
import { L as setSecret } from "./vendor.js";
import { n as chunkKeeper, t as renderJob } from "./render-job.js";
import { join } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";
// src/adapters/failure-marker.ts
/** Leaves a marker for combine: this job failed, and why. */
async function leaveFailureMarker(planned, error, artifacts) {
	try {
		var _usingCtx$2 = _usingCtx();
		const problems = error instanceof UserError ? error.problems : [messageOf(error)];
		const { job } = planned;
		const values = Object.values(readPageEnvironment(process.env, () => void 0));
		const marker = {
			job,
			problems: problems.map((line) => maskValues(line, values)),
			stopsOthers: failsAlways(error)
		};
		const temporary = _usingCtx$2.a(await makeTemporaryFolder("marker"));
		const folder = join(temporary.path, "marker");
		await mkdir(folder);
		await writeFile(join(folder, FAILURE_MARKER_FILE), JSON.stringify(marker));
		const attempt = readAttempt(process.env);
		await artifacts.upload({
			name: failureMarkerName({
				...planned,
				attempt
			}),
			folder
		});
	} catch (_) {
		_usingCtx$2.e = _;
	} finally {
		await _usingCtx$2.d();
	}
}
// actions/render-chunk/inputs.ts
/** Every input of the render-chunk action; the tests hold it against action.yml. */
const renderChunkInputs = {
	"kit": text,
	"plan-digest": sha256,
	"job": integer(0, 255),
	"browser-executable": text
};
/** @throws {UserError} with one line for each problem. */
function readRenderChunkInputs(raw) {
	return readRequiredInputs(renderChunkInputs, raw, [
		"kit",
		"plan-digest",
		"job"
	]);
}
// actions/render-chunk/render-chunk.ts
function findJob(plan, index) {
	const job = plan.jobs[index];
	if (job !== void 0) return job;
	throw new UserError(refusal("job", String(index), `0 to ${plan.jobs.length - 1}, the jobs of this plan`));
}
async function findJobBrowser(remotion, { renderOptions }, given, { cache, signal }) {
	const { chromeMode = "headless-shell" } = renderOptions;
	return await findBrowser({
		remotion,
		chromeMode,
		given,
		signal,
		cache,
		save: false
	});
}
/** Opens Chrome while the content of the kit and the fonts are checked: none of them needs another. */
async function openJob(fetched, givenBrowser, context) {
	const { reporter, signal } = context;
	const { plan, kit } = fetched;
	const remotion = loadKitRemotion(kit, plan);
	const environment = readPageEnvironment(process.env, setSecret);
	const sharedCache = openSharedCache(process.env, reporter);
	const open = async () => {
		const place = {
			cache: sharedCache,
			signal
		};
		const render = plan.renders[0];
		const given = givenBrowser ?? plan.browserExecutable;
		checkCapture(render.renderOptions, {
			remotion,
			givenBrowser: given
		});
		const browser = await findJobBrowser(remotion, render, given, place);
		const { executable: browserExecutable } = browser;
		const renderer = new RemotionMediaRenderer({
			remotion,
			plan,
			kit,
			browserExecutable,
			environment,
			signal
		});
		await renderer.open(render);
		return {
			renderer,
			browserPath: browser.path
		};
	};
	const { opened, sameFonts } = await allAtOnce({
		content: async () => await checkKit(fetched),
		site: async () => await checkSite(plan, signal),
		sameFonts: async () => await checkJobFonts(fetched, listFonts, reporter),
		opened: open
	});
	const { renderer, browserPath } = opened;
	const surroundings = async () => await readSurroundings(browserPath, environment);
	const cache = sharedCache ?? openCache(process.env, reporter);
	return {
		renderer,
		keepChunk: chunkKeeper(plan, {
			cache,
			surroundings,
			sameFonts,
			reporter
		})
	};
}
async function renderInputs(inputs, artifacts, context) {
	try {
		var _usingCtx$1 = _usingCtx();
		const { reporter, signal } = context;
		const folder = _usingCtx$1.a(await makeTemporaryFolder("job"));
		const fetched = _usingCtx$1.a(await reporter.group("Unpack the kit", async () => await fetchKit({
			name: inputs.kit,
			planDigest: inputs["plan-digest"],
			folder: folder.path
		}, {
			archiver: tarArchiver,
			artifacts
		})));
		const { plan, kit } = fetched;
		const job = findJob(plan, inputs.job);
		if (plan.fonts.shipped !== null) await installFonts(join(kit, KIT.fonts), folder.path);
		const { renderer: opened, keepChunk } = await reporter.group("Get Chrome", async () => await openJob(fetched, inputs["browser-executable"], context));
		const renderer = _usingCtx$1.a(opened);
		const planned = {
			plan,
			planDigest: inputs["plan-digest"]
		};
		const attempt = readAttempt(process.env);
		const tools = {
			renderer,
			archiver: tarArchiver,
			artifacts,
			reporter,
			signal,
			keepChunk,
			attempt
		};
		const { rendered, skipped } = await renderJob(planned, job, folder.path, tools);
		reporter.info(`${job.name}: ${counted(rendered, "chunk")} rendered, ${skipped} uploaded by an earlier attempt`);
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** The render-chunk action: renders the chunks of one job out of the kit. */
async function runRenderChunk(context) {
	const inputs = readRenderChunkInputs(collectInputs(renderChunkInputs));
	const artifacts = openArtifactStore(process.env);
	try {
		await renderInputs(inputs, artifacts, context);
	} catch (error) {
		const { kit, job, "plan-digest": planDigest } = inputs;
		const cause = context.signal.aborted ? context.signal.reason : error;
		if (!(cause instanceof StoppedJob)) await leaveFailureMarker({
			kit,
			planDigest,
			job
		}, cause, artifacts).catch(() => void 0);
		throw error;
	}
}
// actions/render-chunk/run.ts
await runAction(runRenderChunk);
export {};
