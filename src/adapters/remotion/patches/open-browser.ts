import type { HeadlessBrowser } from '../remotion-types.ts';

/**
 * Makes closing a page twice harmless. Remotion (4.0.529) does so when a composition cannot be selected,
 * and then logs a stack trace that has nothing to do with the user's mistake.
 */
export function closePagesOnce(browser: HeadlessBrowser): HeadlessBrowser {
  const newPage = browser.newPage.bind(browser);
  browser.newPage = async (...options) => {
    const page = await newPage(...options);
    const close = page.close.bind(page);
    let closing: ReturnType<typeof close> | undefined;
    page.close = (...closeOptions) => (closing ??= close(...closeOptions));
    return page;
  };
  return browser;
}

/**
 * Takes off the SIGINT listener that opening a browser adds: with it Remotion (4.0.529) ends the process at once, so that what
 * we do then, such as leaving a job's failure marker, would not be done. Chrome ends with the process all the same.
 */
export async function keepInterrupts<T>(open: () => Promise<T>): Promise<T> {
  const own = new Set(process.listeners('SIGINT'));
  const opened = await open();
  for (const listener of process.listeners('SIGINT'))
    if (!own.has(listener)) process.off('SIGINT', listener);
  return opened;
}
