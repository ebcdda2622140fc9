import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChrome } from './chrome.ts';

/** Left and right in turn; null where Chrome cannot decode the file. */
type Decoded = Int16Array<ArrayBuffer> | null;

/** Decodes one file after the other and sends back the samples, or nothing. */
function pageOf(count: number, sampleRate: number): string {
  return `<script>
async function decode(file) {
  const context = new OfflineAudioContext(2, 1, ${sampleRate});
  const { buffer } = await context.decodeAudioData(await file.arrayBuffer()).then((sound) => {
    const [left, right] = [0, 1].map((channel) => sound.getChannelData(channel));
    return Int16Array.from({ length: 2 * sound.length }, (_, index) =>
      Math.round((index % 2 ? right : left)[index >> 1] * 32768));
  });
  return buffer;
}
(async () => {
  for (let index = 0; index < ${count}; index++) {
    const body = await decode(await fetch('/file/' + index)).catch(() => new ArrayBuffer(0));
    await fetch('/decoded', { method: 'POST', body });
  }
})();
</script>`;
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** Serves the page and the files; resolves with what the page sends back for each. */
function serve(
  files: readonly string[],
  sampleRate: number,
): { server: Server; all: Promise<Decoded[]> } {
  const found: Decoded[] = [];
  const { promise: all, resolve, reject } = Promise.withResolvers<Decoded[]>();
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const index = /^\/file\/(\d+)$/.exec(request.url ?? '')?.[1];
    if (request.method === 'POST') {
      const body = await readBody(request);
      found.push(body.length === 0 ? null : new Int16Array(Uint8Array.from(body).buffer));
      response.end();
      if (found.length === files.length) resolve(found);
    } else if (index === undefined) {
      response.setHeader('content-type', 'text/html');
      response.end(pageOf(files.length, sampleRate));
    } else {
      response.end(await readFile(files[Number(index)]!));
    }
  };
  const server = createServer((request, response) => void answer(request, response).catch(reject));
  return { server, all };
}

/** The sound of each file as Chrome's `decodeAudioData()` gives it, at one sample rate. */
export async function decodeInChrome(
  files: readonly string[],
  sampleRate: number,
): Promise<Decoded[]> {
  const { server, all } = serve(files, sampleRate);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const profile = await mkdtemp(path.join(tmpdir(), 'chrome-decoder-'));
  const { port } = server.address() as AddressInfo;
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-zygote'];
  const places = [`--user-data-dir=${profile}`, '--remote-debugging-port=0'];
  const chrome = spawn(await findChrome(), [...flags, ...places, `http://127.0.0.1:${port}/`], {
    stdio: 'ignore',
  });
  const exited = once(chrome, 'close');
  try {
    const ended = exited.then(() => {
      throw new Error('Chrome ended before it had decoded all files.');
    });
    return await Promise.race([all, ended]);
  } finally {
    chrome.kill();
    await exited.catch(() => undefined);
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
