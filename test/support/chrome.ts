import { findChrome } from '../../scripts/chrome.ts';

let found: Promise<string> | undefined;

/** The path of a browser that renders here, looked for once in each test process. */
export function chrome(): Promise<string> {
  return (found ??= findChrome());
}
