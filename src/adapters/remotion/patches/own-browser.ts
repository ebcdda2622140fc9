import { join } from 'node:path';
import { z } from 'zod';

/** The module of `@remotion/renderer` that says where its own Chrome lies (4.0.279 to 4.0.529). */
const FOLDER_MODULE = join('dist', 'browser', 'get-download-destination.js');

const folderModule = z.looseObject({
  getDownloadsCacheDir: z.custom<() => string>((value) => typeof value === 'function'),
});

/**
 * Returns what lets Remotion look for its own Chrome in a folder of this machine, such as the `node_modules/.remotion` of
 * a project. By itself it looks in the `node_modules` around the process's folder, and a render job has none. Chrome need
 * not be passed as `browserExecutable` then, which would turn off capturing by shared memory (Remotion 4.0.534).
 *
 * @returns null if this Remotion keeps its rule in another place
 */
export function findBrowserLookup(
  rendererFolder: string,
  require: NodeJS.Require,
): ((folder: string) => void) | null {
  let found: unknown;
  try {
    found = require(join(rendererFolder, FOLDER_MODULE));
  } catch {
    return null;
  }
  if (!folderModule.safeParse(found).success) return null;
  const rule = found as z.infer<typeof folderModule>;
  return (folder) => {
    rule.getDownloadsCacheDir = () => folder;
  };
}
