import "./rolldown-runtime.js";
import { S as string, _ as looseObject, l as array } from "./vendor.js";
import { At as bundleProject, cr as digestOf, l as LOCK_FILES } from "./shared.js";
import { createHash } from "node:crypto";
import { arch, platform } from "node:os";
import { dirname, join, resolve } from "node:path";
import { readFile, readdir, rm } from "node:fs/promises";
import { existsSync, readFileSync } from "node:fs";
// src/adapters/webpack-cache.ts
/** The versions of all packages; package.json, as it may name what patches packages when they are installed. */
const VERSION_FILES = ["package.json", ...LOCK_FILES];
const sourceMap = looseObject({
	sources: array(string()),
	sourcesContent: array(string().nullable())
});
/** Webpack's rule, and Remotion's: the nearest folder with a package.json. */
function packageRoot(folder) {
	for (let root = resolve(folder);; root = dirname(root)) {
		if (existsSync(join(root, "package.json"))) return root;
		if (root === dirname(root)) return resolve(folder);
	}
}
/** Where Remotion has webpack keep its cache (`getWebpackCacheDir()` of @remotion/bundler 4.0.529). */
function cacheFolder({ folder, remotionVersion }) {
	const name = `remotion-production-${remotionVersion}`;
	return join(packageRoot(folder), "node_modules", ".cache", "webpack", name);
}
/** What must be the same for a cache to be of use: webpack finds out the rest by itself, or we do. */
function keyPrefix({ folder, remotionVersion }) {
	const hash = createHash("sha256");
	for (let place = resolve(folder);; place = dirname(place)) {
		for (const name of VERSION_FILES) {
			const file = join(place, name);
			if (existsSync(file)) hash.update(name).update(readFileSync(file));
		}
		if (place === dirname(place)) break;
	}
	const node = process.versions.node.split(".")[0];
	return `${platform()}-${arch()}-node${node}-${remotionVersion}-${hash.digest("hex")}-`;
}
async function listFiles(bundle, end) {
	return (await readdir(bundle)).filter((name) => name.endsWith(end)).toSorted();
}
/** Of the scripts alone: files of the public folder are copied, and in no cache. */
async function digestScripts(bundle) {
	const digests = [];
	for (const name of await listFiles(bundle, ".js")) digests.push(name, digestOf(await readFile(join(bundle, name))));
	return digestOf(digests.join("\n"));
}
/**
* Whether the modules of packages in a bundle are those on disk, by its source maps. False too where a bundle has none.
*
* Webpack compares the content of what a project holds, but takes a package of `node_modules` for unchanged as long as
* its package.json has the same version (`snapshot.managedPaths`): one that was patched in place would come out of the
* cache as it was before.
*/
async function isOfThesePackages(bundle, folder) {
	const maps = await listFiles(bundle, ".js.map");
	for (const name of maps) {
		const map = sourceMap.safeParse(JSON.parse(await readFile(join(bundle, name), "utf8")));
		if (!map.success) return false;
		const { sources, sourcesContent } = map.data;
		for (const [index, source] of sources.entries()) {
			const file = resolve(packageRoot(folder), source);
			if (!/[\\/]node_modules[\\/].*\.[cm]?js$/.test(file) || !existsSync(file)) continue;
			if (await readFile(file, "utf8") !== sourcesContent[index]) return false;
		}
	}
	return maps.length > 0;
}
/**
* Bundles with webpack's cache of an earlier run where there is one, and saves the new one beside it. What is in the
* project's `node_modules` already is left to Remotion.
*/
async function bundleWithWebpackCache(request, { cache, reporter, later }) {
	const folder = cacheFolder(request);
	if (existsSync(folder)) {
		await bundleProject(request);
		return;
	}
	const prefix = keyPrefix(request);
	const restored = await cache.restore({
		kind: "webpack",
		key: prefix,
		prefix,
		folder
	});
	await bundleProject(request);
	let isCurrent = await isOfThesePackages(request.outDir, request.folder);
	if (restored !== null && !isCurrent) {
		reporter.info("A package has other files than when the webpack cache was saved: bundled anew.");
		for (const old of [folder, request.outDir]) await rm(old, {
			recursive: true,
			force: true
		});
		await bundleProject({
			...request,
			started: null
		});
		isCurrent = await isOfThesePackages(request.outDir, request.folder);
	}
	const key = prefix + await digestScripts(request.outDir);
	if (key !== restored && isCurrent) later(cache.save({
		kind: "webpack",
		key,
		folder
	}));
}
export { bundleWithWebpackCache };
