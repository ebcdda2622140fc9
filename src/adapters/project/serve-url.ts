import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { messageOf } from '../../core/message-of.ts';
import { quote } from '../../core/read-inputs.ts';
import { isSite } from '../../core/render-options.ts';
import { UserError } from '../../core/user-error.ts';
import { digestOf } from '../../render/digest.ts';

/** The script that `remotion bundle` writes beside its page. */
const SCRIPT = 'bundle.js';

/** A site that has not answered by then will not answer a browser either. */
const MAX_WAIT_MS = 30_000;

/**
 * Finds a finished bundle: returns its folder, or the address of a site as it is.
 *
 * @throws {UserError} if it is neither
 */
export function findBundle(folder: string, serveUrl: string): string {
  if (isSite(serveUrl)) return serveUrl;
  const bundle = resolve(folder, serveUrl);
  if (existsSync(join(bundle, 'index.html')) && existsSync(join(bundle, SCRIPT))) return bundle;
  throw new UserError(
    `serve-url: ${quote(serveUrl)} is not allowed. Allowed: a folder that "npx remotion bundle" made, with index.html and bundle.js in it, or the address of such a site, which begins with http:// or https://.`,
  );
}

/** Returns the address of the site's script, beside the page that Remotion opens (`normalizeServeUrl()`, 4.0.529). */
function scriptOf(site: string): string {
  const [address] = site.split('?') as [string];
  const page = /(\/|index\.html)$/.test(address) ? address : `${address}/`;
  return new URL(SCRIPT, page).href;
}

/**
 * Digests the script of a site. All jobs compare it with what plan saw: a site that is deployed anew meanwhile would
 * give frames of two videos.
 *
 * @throws {UserError} if the site does not answer, or holds no bundle
 */
export async function digestSite(site: string, signal: AbortSignal): Promise<string> {
  const script = scriptOf(site);
  let problem: string;
  try {
    const wait = AbortSignal.any([signal, AbortSignal.timeout(MAX_WAIT_MS)]);
    const response = await fetch(script, { signal: wait });
    if (response.ok) return digestOf(await response.text());
    problem = `${script} answers ${response.status}`;
  } catch (error) {
    signal.throwIfAborted();
    const { cause } = error as Error;
    problem = `${script} cannot be fetched: ${messageOf(cause ?? error)}`;
  }
  throw new UserError(
    `serve-url: ${problem}. Give the address of a site that "npx remotion bundle" made, which every job can reach.`,
  );
}

/** @throws {UserError} if the site of a plan has another script than plan saw */
export async function checkSite(
  {
    serveUrl,
    bundleDigest,
  }: { readonly serveUrl?: string | undefined; readonly bundleDigest: string | null },
  signal: AbortSignal,
): Promise<void> {
  if (serveUrl === undefined || (await digestSite(serveUrl, signal)) === bundleDigest) return;
  throw new UserError(
    `serve-url: ${serveUrl} has changed since plan looked at it. Chunks of both would not fit together: run all jobs again.`,
  );
}
