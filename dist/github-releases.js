import "./rolldown-runtime.js";
import { t as getOctokit } from "./github.js";
import { f as StaleRelease } from "./shared.js";
import { S as string, d as boolean, h as int, y as object } from "./vendor.js";
import { i as pauseFor, n as failedRequest, r as patiently, t as explained } from "./github-releases-requests.js";
import { createReadStream } from "node:fs";
// src/core/release.ts
/**
* The one of a tag's releases to work on, which is the same for every job that looks: the published
* one, else the draft that was made first. Jobs that create a draft at the same moment make several.
*/
function preferredRelease(releases) {
	return releases.toSorted((a, b) => Number(a.draft) - Number(b.draft) || a.id - b.id)[0];
}
// src/adapters/github-releases-reading.ts
const assetAnswer = object({
	id: int(),
	name: string(),
	label: string().nullable().default(null),
	state: string(),
	/** Older GitHub Enterprise Servers leave it out. */
	digest: string().nullable().default(null),
	browser_download_url: string()
});
const releaseAnswer = object({
	id: int(),
	tag_name: string(),
	draft: boolean(),
	immutable: boolean().default(false),
	html_url: string(),
	upload_url: string()
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
