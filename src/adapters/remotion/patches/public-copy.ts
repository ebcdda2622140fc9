import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { shareContents } from '../../folder-contents.ts';

interface CopyModule {
  copyDir?: unknown;
}

/**
 * Makes Remotion's bundler share the files of the public folder with the bundle, in place of copying them.
 *
 * Its own copy (`dist/copy-dir.js` of @remotion/bundler, the same in 4.0.300 and 4.0.529) writes each file a second time,
 * turns a link into one to an absolute path, which leads nowhere on another machine and which Remotion's own server refuses
 * (404), and fails for a link that leads to nothing. A version that copies in another way is left alone.
 *
 * @param from a file or folder of the package that loads the bundler
 */
export function sharePublicFolder(from: string): void {
  const require = createRequire(from);
  let found: CopyModule;
  try {
    found = require(
      join(dirname(require.resolve('@remotion/bundler')), 'copy-dir.js'),
    ) as CopyModule;
  } catch {
    return;
  }
  if (typeof found.copyDir !== 'function') return;
  found.copyDir = async ({ src, dest }: { src: string; dest: string }) => {
    await shareContents(src, dest);
    return 0;
  };
}
