// A process of its own, which download-browser.ts starts: Remotion downloads into the package that its process stands in.
import { relative } from 'node:path';
import { messageOf } from '../core/message-of.ts';
import type { BrowserReply } from './download-browser.ts';
import { loadRemotion } from './remotion/remotion.ts';
import type { ChromeMode } from './remotion/remotion-types.ts';

async function answer(folder: string, chromeMode: ChromeMode): Promise<BrowserReply> {
  const status = await loadRemotion(folder).renderer.ensureBrowser({ chromeMode });
  if ('path' in status) return { path: relative(process.cwd(), status.path) };
  return { problem: `Remotion found no browser after downloading one (${status.type}).` };
}

// downloadBrowser() of Remotion 4.0.529 returns a rejected promise from a block whose `finally` awaits something. Until then
// nobody handles the rejection, which would end the process; afterwards Node would warn that it was handled late.
process.on('unhandledRejection', () => undefined);
process.on('rejectionHandled', () => undefined);
process.on('disconnect', () => process.exit());

const [folder, chromeMode] = process.argv.slice(2);
const reply = await answer(folder!, chromeMode as ChromeMode).catch(
  (error: unknown): BrowserReply => ({ problem: messageOf(error) }),
);
process.send?.(reply);
