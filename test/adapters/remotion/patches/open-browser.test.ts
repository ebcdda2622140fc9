import { expect, test } from 'vitest';
import { openBrowser } from '../../../../src/adapters/browser.ts';
import { loadRemotion } from '../../../../src/adapters/remotion/remotion.ts';
import { chrome } from '../../../support/chrome.ts';
import { root } from '../../../support/yaml-files.ts';

const remotion = loadRemotion(root);

test('Remotion listens to SIGINT when it opens Chrome, and ours takes that off', async () => {
  const before = process.listeners('SIGINT');
  const options = { browserExecutable: await chrome() };
  const ours = await openBrowser(remotion, options);
  expect(process.listeners('SIGINT')).toEqual(before);
  await ours.close({ silent: true });
  const plain = await remotion.renderer.openBrowser('chrome', options);
  // Without a listener of Remotion's the patch is no longer needed.
  const added = process.listeners('SIGINT').filter((each) => !before.includes(each));
  expect(added.length).toBeGreaterThan(0);
  await plain.close({ silent: true });
  for (const listener of added) process.off('SIGINT', listener);
});

test('a page may be closed twice', async () => {
  const browser = await openBrowser(remotion, { browserExecutable: await chrome() });
  try {
    const page = await browser.newPage({
      context: () => null,
      logLevel: 'error',
      indent: false,
      pageIndex: 0,
      onBrowserLog: null,
      onLog: () => undefined,
    });
    const [first, second] = [page.close(), page.close()];
    expect(second).toBe(first);
    await first;
  } finally {
    await browser.close({ silent: true });
  }
});
