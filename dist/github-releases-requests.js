import { S as string, _ as looseObject, b as record, h as int, l as array, s as string$1, y as object } from "./vendor.js";
import { Nr as UserError } from "./shared.js";
import { setTimeout } from "node:timers/promises";
// src/core/release-retry.ts
/** Retries of one request. */
const MOST_RETRIES = 4;
/** The longest that one limit is waited for; the hourly one of a token can last up to an hour. */
const LONGEST_WAIT_SECONDS = 600;
/** GitHub on its secondary limits: without a `retry-after`, wait for at least a minute. */
const SECONDARY_LIMIT_SECONDS = 60;
function seconds(header) {
	return header !== void 0 && /^\d+$/.test(header) ? Number(header) : void 0;
}
/** How long GitHub asks to wait; undefined where the answer is not about a rate limit. */
function limitSeconds({ status, message, headers }, now) {
	if (status !== 403 && status !== 429) return void 0;
	const retryAfter = seconds(headers["retry-after"]);
	if (retryAfter !== void 0) return retryAfter;
	const reset = seconds(headers["x-ratelimit-reset"]);
	if (headers["x-ratelimit-remaining"] === "0" && reset !== void 0) return Math.max(0, Math.ceil(reset - now)) + 1;
	return status === 429 || /rate limit/i.test(message) ? SECONDARY_LIMIT_SECONDS : void 0;
}
/**
* Whether to ask again, and when, by the rules of GitHub's "Best practices for using the REST API".
*
* @param retries how often this request was retried already
* @param now seconds since 1970
*/
function decideRetry(answer, retries, now) {
	const limit = limitSeconds(answer, now);
	if (limit !== void 0) return limit <= LONGEST_WAIT_SECONDS && retries < MOST_RETRIES ? {
		type: "retry",
		seconds: limit,
		reason: "GitHub's rate limit is used up"
	} : {
		type: "limited",
		seconds: limit
	};
	return answer.status >= 500 && retries < MOST_RETRIES ? {
		type: "retry",
		seconds: 2 ** retries,
		reason: `GitHub failed (${answer.status}: ${answer.message})`
	} : { type: "fail" };
}
// src/adapters/github-releases-requests.ts
/** The part of octokit's RequestError that is used; a request without an answer has the status 500. */
const requestError = object({
	status: int(),
	message: string(),
	response: object({
		headers: record(string(), string$1().optional()),
		data: object({ errors: array(looseObject({})).optional() }).catch({})
	}).optional()
});
/** What a failed request was answered; undefined for any other error. */
function failedRequest(error) {
	const { data } = requestError.safeParse(error);
	return data === void 0 ? void 0 : {
		status: data.status,
		message: data.message,
		headers: data.response?.headers ?? {},
		codes: data.response?.data.errors?.map((entry) => entry["code"]) ?? []
	};
}
async function pauseFor(seconds) {
	await setTimeout(seconds * 1e3);
}
function limited(seconds, cause) {
	const until = new Date(Date.now() + seconds * 1e3).toISOString();
	return new UserError(`GitHub's rate limit for the token is used up until ${until}, which is too long to wait for. Run the job again after that: it goes on with the release as it is.`, { cause });
}
/**
* Sends a request, and again while GitHub asks to wait or fails, for a bounded time.
*
* @param retriesFailures false where a failed request may not just be sent again: rate limits,
* which refuse before anything is done, are still waited for
*/
async function patiently(request, { warn, pause = pauseFor }, retriesFailures = true) {
	for (let retries = 0;; retries++) try {
		return await request();
	} catch (error) {
		const answer = failedRequest(error);
		if (answer === void 0 || !retriesFailures && answer.status >= 500) throw error;
		const decision = decideRetry(answer, retries, Date.now() / 1e3);
		if (decision.type === "limited") throw limited(decision.seconds, error);
		if (decision.type === "fail") throw error;
		warn(`${decision.reason}: trying again in ${decision.seconds} s.`);
		await pause(decision.seconds);
	}
}
const nextSteps = {
	401: () => "The token is wrong or has expired: give a valid one, or none, so that the job uses its own.",
	403: (repository) => `The token may not write releases of ${repository}. Give the job that publishes "permissions: contents: write" (a called workflow has at most what its caller grants), or a token with write access to contents.`,
	404: (repository) => `${repository} does not exist, or the token may not see it or write its releases. Give the job that publishes "permissions: contents: write", or a token with write access to contents.`,
	422: () => "Put right what GitHub names, or use another release-tag, and run the job again."
};
/**
* What the user can do about a refused request.
*
* @returns a UserError, or the error itself where there is nothing that the user can do
*/
function explained(error, repository) {
	const answer = failedRequest(error);
	const advice = answer === void 0 ? void 0 : nextSteps[answer.status];
	if (answer === void 0 || advice === void 0) return error;
	const words = answer.message.replace(/ - https:\S+$/, "").replaceAll(/\s+/g, " ");
	return new UserError(`GitHub refused to publish (${answer.status}: ${words}). ${advice(repository)}`, { cause: error });
}
export { pauseFor as i, failedRequest as n, patiently as r, explained as t };
