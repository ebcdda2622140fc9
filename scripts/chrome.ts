/**
 * Finds a browser for the demo and the tests, also on a machine that has none and can reach nothing but a package registry.
 * `node scripts/chrome.ts` prints its path.
 */
import { access, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ensureBrowser } from '@remotion/renderer';
import { UserError } from '../src/core/user-error.ts';
import { unpackedChrome, unpackChrome } from './chrome-package.ts';

/** Names a browser that is to be used whatever else there is. */
export const BROWSER_VARIABLE = 'REMOTION_MATRIX_BROWSER';

/** How long a download host may take to answer before it counts as unreachable, in milliseconds. */
const HOST_PATIENCE = 3000;

/**
 * The path of a browser executable that renders with Remotion's default flags:
 * the one that the environment names, else one that an earlier call got, else Remotion's own where its download host
 * answers, else the one in the npm package `@sparticuz/chromium`. The first call may take a few seconds.
 *
 * @throws UserError where the environment names no executable, or where no way leads to a browser
 */
export async function findChrome(): Promise<string> {
  const named = process.env[BROWSER_VARIABLE];
  if (named) return checkExecutable(path.resolve(named));
  const unpacked = await unpackedChrome();
  if (unpacked) return unpacked;
  if (await canDownload()) return downloadChrome();
  const packaged = await unpackChrome();
  if (packaged) return packaged;
  throw new UserError(
    `No browser for ${process.platform} on ${process.arch}: Remotion's download host does not answer, and the npm package @sparticuz/chromium has one for Linux on x64 only. Name a Chrome Headless Shell in ${BROWSER_VARIABLE}.`,
  );
}

async function checkExecutable(file: string): Promise<string> {
  try {
    await access(file, constants.X_OK);
  } catch (error) {
    throw new UserError(
      `${BROWSER_VARIABLE} is "${file}", which is no executable file. Name one, or leave the variable out.`,
      { cause: error },
    );
  }
  return file;
}

/** Gets Chrome Headless Shell as Remotion does, into `node_modules/.remotion`; several processes may do it at once. */
async function downloadChrome(): Promise<string> {
  const status = await ensureBrowser({ logLevel: 'error' });
  if (status.type === 'no-browser' || status.type === 'version-mismatch')
    throw new Error(`Remotion downloaded no browser: ${status.type}.`);
  return status.path;
}

/** Proxies that want a log-in or refuse the host answer too, so only a success counts. */
async function canDownload(): Promise<boolean> {
  try {
    const answer = await fetch(remotionChromeUrl(), {
      method: 'HEAD',
      signal: AbortSignal.timeout(HOST_PATIENCE),
    });
    return answer.ok;
  } catch {
    return false;
  }
}

/** The address depends on system, processor and C library; Remotion does not export it, so it is asked in its own file. */
function remotionChromeUrl(): string {
  const require = createRequire(import.meta.url);
  const renderer = path.dirname(require.resolve('@remotion/renderer/package.json'));
  const { getChromeDownloadUrl } = require(
    path.join(renderer, 'dist/browser/get-chrome-download-url.js'),
  ) as {
    getChromeDownloadUrl: (build: {
      platform: string;
      version: null;
      chromeMode: 'headless-shell';
    }) => string;
  };
  return getChromeDownloadUrl({
    platform: remotionPlatform(),
    version: null,
    chromeMode: 'headless-shell',
  });
}

function remotionPlatform(): string {
  const arm = process.arch === 'arm64';
  if (process.platform === 'darwin') return arm ? 'mac-arm64' : 'mac-x64';
  if (process.platform === 'win32') return 'win64';
  return arm ? 'linux-arm64' : 'linux64';
}

if (import.meta.main) console.log(await findChrome());
