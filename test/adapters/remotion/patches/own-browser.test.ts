import { expect, test } from 'vitest';
import { openBrowser } from '../../../../src/adapters/browser.ts';
import { findBrowserLookup } from '../../../../src/adapters/remotion/patches/own-browser.ts';
import { loadRemotion } from '../../../../src/adapters/remotion/remotion.ts';
import { temporaryFolder, writeFiles } from '../../../support/artifact-fixtures.ts';
import { chrome } from '../../../support/chrome.ts';
import { layBrowser } from '../../../support/kept-browser.ts';
import { root } from '../../../support/yaml-files.ts';

test('Remotion opens the Chrome of a folder without being told its path', async () => {
  await using folder = await temporaryFolder();
  const remotion = loadRemotion(root);
  expect(layBrowser(remotion, folder.path, await chrome()).startsWith(folder.path)).toBe(true);
  const browser = await openBrowser(remotion, { browserExecutable: null });
  await browser.close({ silent: true });
});

test('a Remotion that keeps its rule elsewhere, or as something else, is left as it is', async () => {
  await using folder = await temporaryFolder();
  const { require } = loadRemotion(root);
  expect(findBrowserLookup(folder.path, require)).toBeNull();
  const file = 'dist/browser/get-download-destination.js';
  await writeFiles(folder.path, { [file]: 'exports.getDownloadsCacheDir = "/somewhere";' });
  expect(findBrowserLookup(folder.path, require)).toBeNull();
});
