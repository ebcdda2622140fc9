import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadRemotion, type Remotion } from '../../src/adapters/remotion/remotion.ts';
import { root } from './yaml-files.ts';

interface BrowserFetcher {
  readonly getRevisionInfo: (mode: string) => { executablePath: string };
  readonly TESTED_VERSION: string;
}

/** Lays a Chrome into a folder where this Remotion looks for its download, and returns the path. */
export function layBrowser(remotion: Remotion, folder: string, executable: string): string {
  remotion.lookForBrowserIn!(folder);
  const renderer = path.dirname(remotion.require.resolve('@remotion/renderer'));
  const fetcher: unknown = remotion.require(path.join(renderer, 'browser/BrowserFetcher.js'));
  const { getRevisionInfo, TESTED_VERSION } = fetcher as BrowserFetcher;
  const { executablePath } = getRevisionInfo('headless-shell');
  if (existsSync(executablePath)) return executablePath;
  mkdirSync(path.dirname(executablePath), { recursive: true });
  symlinkSync(executable, executablePath);
  writeFileSync(path.join(folder, 'chrome-headless-shell/VERSION'), TESTED_VERSION);
  return executablePath;
}

/** Fills a user's cache folder as a run does that has downloaded Chrome. */
export function keepBrowser(executable: string, cache: string): void {
  const remotion = loadRemotion(root);
  const home = path.join(cache, 'remotion-matrix', `chrome-${remotion.version}-headless-shell`);
  const folder = path.join(home, 'node_modules/.remotion');
  const laid = layBrowser(remotion, folder, executable);
  writeFileSync(path.join(folder, 'executable.txt'), `${path.relative(home, laid)}\n`);
}
