import { t as getOctokit } from "./github.js";
import { kt as UserError, t as StaleRelease } from "./shared.js";
import { C as string$1, D as _coercedString, b as object, d as array, g as int, l as ZodString, p as boolean, v as looseObject, x as record } from "./vendor.js";
import { createReadStream } from "node:fs";
import { setTimeout } from "node:timers/promises";
// node_modules/zod/v4/classic/coerce.js
function string(params) {
	return _coercedString(ZodString, params);
}
// src/core/release.ts
/**
* The one of a tag's releases to work on, which is the same for every job that looks: the published
* one, else the draft that was made first. Jobs that create a draft at the same moment make several.
*/
function preferredRelease(releases) {
	return releases.toSorted((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id)[0];
}
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
	message: string$1(),
	response: object({
		headers: record(string$1(), string().optional()),
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
// src/adapters/github-releases-reading.ts
const assetAnswer = object({
	id: int(),
	name: string$1(),
	label: string$1().nullable().default(null),
	state: string$1(),
	/** Older GitHub Enterprise Servers leave it out. */
	digest: string$1().nullable().default(null),
	browser_download_url: string$1()
});
const releaseAnswer = object({
	id: int(),
	tag_name: string$1(),
	draft: boolean(),
	immutable: boolean().default(false),
	html_url: string$1(),
	upload_url: string$1()
});
function readAsset(answer) {
	const { browser_download_url: url, ...asset } = assetAnswer.parse(answer);
	return {
		...asset,
		url
	};
}
function readRelease(answer) {
	const { tag_name: tag, html_url: url, upload_url: uploadUrl, ...release } = releaseAnswer.parse(answer);
	return {
		...release,
		tag,
		url,
		uploadUrl
	};
}
/** Sends a request, with patience, and says what to do where it is refused. */
async function send(client, request) {
	try {
		return await patiently(request, client.patience);
	} catch (error) {
		throw explained(error, client.repository);
	}
}
async function findPublished(client, tag) {
	const { repos } = client.octokit.rest;
	try {
		const { data } = await patiently(() => repos.getReleaseByTag({
			...client.path,
			tag
		}), client.patience);
		return readRelease(data);
	} catch (error) {
		if (failedRequest(error)?.status === 404) return void 0;
		throw explained(error, client.repository);
	}
}
/** Drafts are in the list only: they are not found by their tag. */
async function listReleasesOf(client, tag) {
	const { paginate, rest } = client.octokit;
	const place = {
		...client.path,
		per_page: 100
	};
	return (await send(client, () => paginate(rest.repos.listReleases, place))).map(readRelease).filter((release) => release.tag === tag);
}
async function withAssets(client, release) {
	const { paginate, rest } = client.octokit;
	const place = {
		...client.path,
		release_id: release.id,
		per_page: 100
	};
	const assets = await send(client, () => paginate(rest.repos.listReleaseAssets, place));
	return {
		...release,
		assets: assets.map(readAsset)
	};
}
/** The release of a tag with all its assets, drafts too. */
async function findRelease(client, tag) {
	const release = await findPublished(client, tag) ?? preferredRelease(await listReleasesOf(client, tag));
	return release === void 0 ? null : withAssets(client, release);
}
// src/adapters/github-releases-changes.ts
/** Times that an uploaded asset is looked at again while GitHub gives no digest of it. */
const DIGEST_TRIES = 5;
const DIGEST_PAUSE_SECONDS = 2;
/** Before the release is looked at again after a failure of GitHub. */
const FAILURE_PAUSE_SECONDS = 5;
/**
* Runs a change whose failure leaves the release in a state that has to be looked at.
*
* @throws {StaleRelease} where GitHub failed, or somebody else has changed the release
*/
async function changing(client, what, change) {
	try {
		return await change();
	} catch (error) {
		const answer = failedRequest(error);
		const failed = answer !== void 0 && answer.status >= 500;
		if (answer === void 0 || !(failed || answer.codes.includes("already_exists"))) throw explained(error, client.repository);
		if (failed) await (client.patience.pause ?? pauseFor)(FAILURE_PAUSE_SECONDS);
		throw new StaleRelease(`${what} failed (${answer.status}: ${answer.message}).`, { cause: error });
	}
}
async function createDraft(client, { tag, name, prerelease, commit }) {
	const { repos } = client.octokit.rest;
	const body = {
		tag_name: tag,
		name,
		prerelease,
		draft: true,
		...commit === null ? {} : { target_commitish: commit }
	};
	const { data } = await send(client, () => repos.createRelease({
		...client.path,
		...body
	}));
	const created = readRelease(data);
	const preferred = preferredRelease(await listReleasesOf(client, tag)) ?? created;
	if (preferred.id !== created.id) await send(client, () => repos.deleteRelease({
		...client.path,
		release_id: created.id
	}));
	return withAssets(client, preferred);
}
async function post({ octokit }, { file, size, name }, { uploadUrl }) {
	const stream = createReadStream(file);
	try {
		return readAsset((await octokit.request({
			method: "POST",
			url: uploadUrl,
			name,
			headers: {
				"content-type": "application/octet-stream",
				"content-length": size
			},
			data: stream,
			request: { redirect: "error" }
		})).data);
	} finally {
		stream.destroy();
	}
}
async function withDigest(client, uploaded) {
	const { repos } = client.octokit.rest;
	let asset = uploaded;
	for (let tries = 0; asset.digest === null && tries < DIGEST_TRIES; tries++) {
		await (client.patience.pause ?? pauseFor)(DIGEST_PAUSE_SECONDS);
		const { data } = await patiently(() => repos.getReleaseAsset({
			...client.path,
			asset_id: uploaded.id
		}), client.patience);
		asset = readAsset(data);
	}
	return asset;
}
async function uploadAsset(client, change, release) {
	const asset = await changing(client, `The upload of ${change.name}`, async () => {
		return withDigest(client, await patiently(() => post(client, change, release), client.patience, false));
	});
	return {
		...release,
		assets: [...release.assets, asset]
	};
}
async function deleteAsset(client, { asset }, release) {
	const { repos } = client.octokit.rest;
	try {
		await patiently(() => repos.deleteReleaseAsset({
			...client.path,
			asset_id: asset.id
		}), client.patience);
	} catch (error) {
		if (failedRequest(error)?.status !== 404) throw explained(error, client.repository);
	}
	return {
		...release,
		assets: release.assets.filter(({ id }) => id !== asset.id)
	};
}
async function renameAsset(client, { asset, name, label }, release) {
	const { repos } = client.octokit.rest;
	const body = {
		asset_id: asset.id,
		name,
		...label === null ? {} : { label }
	};
	const renamed = await changing(client, `Renaming ${asset.name} to ${name}`, async () => {
		const { data } = await patiently(() => repos.updateReleaseAsset({
			...client.path,
			...body
		}), client.patience);
		return readAsset(data);
	});
	return {
		...release,
		assets: release.assets.map((one) => one.id === asset.id ? renamed : one)
	};
}
async function publish(client, { tag }, release) {
	const { repos } = client.octokit.rest;
	const body = {
		release_id: release.id,
		tag_name: tag,
		draft: false
	};
	return withAssets(client, await changing(client, `Publishing ${tag}`, async () => {
		const { data } = await patiently(() => repos.updateRelease({
			...client.path,
			...body
		}), client.patience);
		return readRelease(data);
	}));
}
// src/adapters/github-releases.ts
/**
* Asks for release notes, which are kept nowhere: GitHub wants `contents: write` for them, as for a
* release. The repository's own `permissions` do not tell: for a job's token they are always false.
*/
async function checkAccess(client, tag) {
	const { repos } = client.octokit.rest;
	try {
		await patiently(() => repos.generateReleaseNotes({
			...client.path,
			tag_name: tag
		}), client.patience, false);
	} catch (error) {
		const status = failedRequest(error)?.status;
		if (!(status !== void 0 && (status === 422 || status >= 500))) throw explained(error, client.repository);
	}
}
async function perform(client, change, release) {
	if (change.type === "create-draft") return createDraft(client, change);
	if (release === null) throw new TypeError(`There is no release for ${change.type}.`);
	if (change.type === "upload-asset") return uploadAsset(client, change, release);
	if (change.type === "delete-asset") return deleteAsset(client, change, release);
	if (change.type === "rename-asset") return renameAsset(client, change, release);
	return publish(client, change, release);
}
/** The releases of a repository, through GitHub's REST API. */
function githubReleases(options) {
	const { token, repository, apiUrl } = options;
	const [owner = "", repo = ""] = repository.split("/");
	const client = {
		octokit: getOctokit(token, apiUrl === void 0 ? {} : { baseUrl: apiUrl }),
		path: {
			owner,
			repo
		},
		repository,
		patience: options
	};
	return {
		checkAccess: (tag) => checkAccess(client, tag),
		find: (tag) => findRelease(client, tag),
		perform: (change, release) => perform(client, change, release)
	};
}
export { githubReleases };
