import "./rolldown-runtime.js";
import { Ar as collectInputs, _r as isGiven, an as _usingCtx, fn as renderOptionTypes, ft as makeTemporaryFolder, gn as flag, jr as runAction, wr as kitArtifactName, yr as readInputs } from "./shared.js";
import { L as setSecret } from "./vendor.js";
import { i as readCombineInputs, r as combineInputs, t as combineKit } from "./combine2.js";
import { a as withPlan, c as explainRefusals, i as showForecast, n as giveOutputs, o as handOutKit, s as makeKit, t as announcePlan } from "./plan2.js";
import { n as chunkKeeper, t as renderJob } from "./render-job.js";
// actions/local/local.ts
/** Renders the only job of a plan with plan's own Remotion and browser. */
async function renderOnlyJob(planned, planRenderer, folder, { artifacts, archiver, reporter, chunkCache }, signal) {
	const [job] = planned.plan.jobs;
	if (job === void 0) return;
	const tools = {
		renderer: explainRefusals(planRenderer),
		archiver,
		artifacts,
		reporter,
		signal,
		keepChunk: chunkCache && chunkKeeper(planned.plan, {
			...chunkCache,
			sameFonts: true,
			reporter
		}),
		attempt: 1,
		jobStarted: Date.now()
	};
	await renderJob(planned, job, folder, tools);
}
async function renderAndCombine({ kit, renderer, ...planned }, given, folder, tools, context) {
	const { plan, planDigest } = planned;
	await renderOnlyJob(planned, renderer, folder, tools, context.signal);
	context.reporter.progress({
		type: "phase",
		phase: "combine"
	});
	const inputs = readCombineInputs({
		...given,
		"kit": kitArtifactName(plan.name, planDigest),
		"plan-digest": planDigest
	});
	const made = {
		plan,
		kit,
		unpacked: Promise.resolve()
	};
	await combineKit(inputs, made, folder, tools.artifacts, context);
}
/** Those of combine's inputs that the command gives. The key is a secret: nothing that is started later sees it. */
function takeLicense() {
	const { "license-key": key, "is-production": isProduction } = combineInputs;
	const given = collectInputs({
		"license-key": key,
		"is-production": isProduction
	});
	for (const name of Object.keys(given)) delete process.env[`INPUT_${name.toUpperCase()}`];
	if (given["license-key"] !== void 0 && given["license-key"] !== "") setSecret(given["license-key"]);
	return given;
}
/** Inputs of this process alone, which the command gives. */
const localInputs = {
	"shared-concurrency": renderOptionTypes.concurrency,
	"has-env-file": flag
};
/**
* Plans a render of the local command. Where there is one job, the same process goes on with it and with combine: one
* Remotion, one Chrome, and nothing that is packed. Several jobs get the kit, as they do on GitHub.
*/
async function runLocal(context) {
	const { reporter } = context;
	const license = takeLicense();
	const given = readInputs(localInputs, collectInputs(localInputs));
	const flags = /* @__PURE__ */ new Set();
	if (given["has-env-file"] === true) flags.add("env-file");
	if (isGiven(license["license-key"])) flags.add("license-key");
	const machine = {
		concurrency: given["shared-concurrency"],
		flags
	};
	await withPlan(context, machine, async ({ settings, request, tools }) => {
		try {
			var _usingCtx$1 = _usingCtx();
			const folder = _usingCtx$1.a(await makeTemporaryFolder("render"));
			const made = await makeKit(request, folder.path, tools);
			const { jobs } = made.plan;
			announcePlan(made.plan, settings, reporter);
			if (jobs.length === 1) reporter.progress({
				type: "phase",
				phase: "render"
			});
			await showForecast(made, reporter);
			const { licenseKey } = settings;
			const known = licenseKey === null ? license : {
				...license,
				"license-key": licenseKey
			};
			if (jobs.length <= 1) await renderAndCombine(made, known, folder.path, tools, context);
			else giveOutputs({
				...made,
				kit: await handOutKit(made, folder.path, tools)
			});
		} catch (_) {
			_usingCtx$1.e = _;
		} finally {
			await _usingCtx$1.d();
		}
	});
}
// actions/local/run.ts
await runAction(runLocal);
export {};
