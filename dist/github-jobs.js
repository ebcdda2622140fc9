import "./rolldown-runtime.js";
import { t as getOctokit } from "./github.js";
import { si as messageOf } from "./shared.js";
import { n as failedRequest } from "./github-releases-requests.js";
// src/core/ended-jobs.ts
/** A called workflow's jobs have the caller's name before theirs. */
function isRenderJob(listed, name) {
	const own = `Render ${name}`;
	return listed === own || listed.endsWith(` / ${own}`);
}
/** How a job of the plan has ended; null where it has not, or is not listed. */
function endOf(name, listed) {
	const own = listed.filter((each) => isRenderJob(each.name, name));
	if (own.length === 0 || own.some(({ conclusion }) => conclusion === null)) return null;
	return own.some(({ conclusion }) => conclusion === "success") ? "succeeded" : "failed";
}
/** Whether any job of the plan is among them: a workflow of the user's own may name its jobs otherwise. */
function isListed(plan, listed) {
	return plan.jobs.some(({ name }) => listed.some((each) => isRenderJob(each.name, name)));
}
/**
* The jobs of the plan that have ended. Names are all that GitHub gives: where several calls in a run have a job of
* that name, it counts only when none of them runs, and as failed when none has succeeded.
*/
function endedJobs(plan, listed) {
	const ends = plan.jobs.map(({ name }) => endOf(name, listed));
	const indices = (end) => ends.flatMap((each, index) => each === end ? [index] : []);
	return {
		failed: indices("failed"),
		succeeded: indices("succeeded")
	};
}
// src/adapters/github-jobs.ts
const NONE = {
	failed: [],
	succeeded: []
};
/**
* The jobs of this run, through GitHub's REST API. A token without `actions: read` may ask for those of a public
* repository. Where it may not, or GitHub does not answer, that is said once, and nothing is asked any more.
*/
function githubJobs(plan, options) {
	const { token, repository, run, attempt, reporter, apiUrl } = options;
	const [owner = "", repo = ""] = repository.split("/");
	const octokit = getOctokit(token, apiUrl === void 0 ? {} : { baseUrl: apiUrl });
	const { listJobsForWorkflowRunAttempt: listJobs } = octokit.rest.actions;
	const path = {
		owner,
		repo,
		run_id: run,
		attempt_number: attempt,
		per_page: 100
	};
	let asks = true;
	let said = plan.jobs.length === 0;
	const checkNames = (listed) => {
		if (!said && !isListed(plan, listed)) reporter.info(`No job of this attempt has the name of a render job, such as "Render ${plan.jobs[0].name}": a runner that dies is not noticed. Give the render job the name "Render \${{ matrix.name }}".`);
		said = true;
	};
	return { async ended() {
		if (!asks) return NONE;
		try {
			const listed = await octokit.paginate(listJobs, path);
			checkNames(listed);
			return endedJobs(plan, listed);
		} catch (error) {
			asks = (failedRequest(error)?.status ?? 500) >= 500;
			if (!asks) reporter.info(`GitHub does not show the jobs of this run (${messageOf(error)}). With "actions: read" in the permissions, a runner that died is noticed too.`);
			return NONE;
		}
	} };
}
export { githubJobs };
