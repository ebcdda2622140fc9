import "./rolldown-runtime.js";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
// src/adapters/serve-folder.ts
/** Serves the files of a folder on this machine alone, until it is disposed of. */
async function serveFolder(folder) {
	const server = createServer((request, response) => {
		const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
		pipeline(createReadStream(join(folder, path)), response).catch(() => response.destroy());
	});
	await new Promise((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address();
	return {
		origin: `http://127.0.0.1:${port}`,
		[Symbol.asyncDispose]: async () => {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
		}
	};
}
export { serveFolder };
