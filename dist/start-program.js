// src/core/check-node.ts
/** The lowest version of Node.js, as in package.json's `engines`: the first with zstd, which packs the kit. */
const LEAST_NODE = "22.15";
/**
* Returns what to tell who runs an older Node.js than {@link LEAST_NODE}, or null.
*
* @param executable path of the Node.js that runs
*/
function describeOldNode(version, executable) {
	const numbers = (text) => text.split(".").map(Number);
	const [[major, minor], [least, leastMinor]] = [numbers(version), numbers(LEAST_NODE)];
	if (major > least || major === least && minor >= leastMinor) return null;
	return `remotion-matrix needs Node.js ${LEAST_NODE} or newer, and ${executable} is ${version}. Install a newer one from nodejs.org, and put it first on PATH.`;
}
// src/adapters/start-program.ts
/**
* Loads a program if Node.js is new enough for it, else says so in one line and ends with 1. act and some self-hosted
* runners start actions with the `node` on PATH, whatever version the action asks for.
*
* This file and the entries that call it import nothing else: an older Node.js may fail to load the rest.
*/
async function startProgram(place, load) {
	const problem = describeOldNode(process.versions.node, process.execPath);
	if (problem === null) {
		await load();
		return;
	}
	if (place === "runner") process.stdout.write(`::error::${problem}\n`);
	else process.stderr.write(`Error: ${problem}\n`);
	process.exitCode = 1;
}
export { startProgram as t };
