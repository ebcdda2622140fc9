/** Unpacks the browser of the npm package `@sparticuz/chromium` into a cache folder, with the libraries it needs. */
import { createReadStream, createWriteStream } from 'node:fs';
import { access, chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar';

const root = path.dirname(import.meta.dirname);
/** The package exports only its main file, build/cjs/index.cjs. */
const packageFolder = path.resolve(
  createRequire(import.meta.url).resolve('@sparticuz/chromium'),
  '../../..',
);

/**
 * NSS and Expat come along for systems without them (a plain Debian), fonts and their configuration for systems with
 * none. Where the system has its own, these stay unused, so that a browser does not mix two builds of one library.
 */
const WRAPPER = `#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
case "$(ldd "$here/chromium" 2>&1)" in
  *"not found"*) export LD_LIBRARY_PATH="$here/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" ;;
esac
exec "$here/chromium" "$@"
`;

/** The executable that an earlier `unpackChrome()` left, or null. */
export async function unpackedChrome(): Promise<string | null> {
  const executable = path.join(await cacheFolder(), 'chrome');
  return access(executable).then(
    () => executable,
    () => null,
  );
}

/**
 * Unpacks the browser, unless that has been done before, and gives its executable; null where the package has none for
 * this system. Several processes may do it at once: each unpacks beside the cache folder, and the first rename wins.
 */
export async function unpackChrome(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const before = await unpackedChrome();
  if (before) return before;
  const folder = await cacheFolder();
  await mkdir(path.dirname(folder), { recursive: true });
  const beside = await mkdtemp(`${folder}-`);
  try {
    await unpackInto(beside);
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    if (!(await unpackedChrome())) throw error;
  }
  return path.join(folder, 'chrome');
}

async function unpackInto(folder: string): Promise<void> {
  const packed = (file: string) => createReadStream(path.join(packageFolder, 'bin', `${file}.br`));
  await Promise.all([
    pipeline(
      packed('chromium'),
      createBrotliDecompress(),
      createWriteStream(path.join(folder, 'chromium')),
    ),
    // NSS and its relatives, as lib/*.so.
    pipeline(
      packed('al2023.tar'),
      createBrotliDecompress(),
      extract({ cwd: folder, preserveOwner: false }),
    ),
    // The software renderer for WebGL, which the browser looks for beside itself.
    pipeline(
      packed('swiftshader.tar'),
      createBrotliDecompress(),
      extract({ cwd: folder, preserveOwner: false }),
    ),
  ]);
  await writeFile(path.join(folder, 'chrome'), WRAPPER);
  // A temporary folder starts closed to other users.
  await Promise.all(
    ['.', 'chrome', 'chromium'].map((file) => chmod(path.join(folder, file), 0o755)),
  );
}

async function cacheFolder(): Promise<string> {
  const { version } = JSON.parse(
    await readFile(path.join(packageFolder, 'package.json'), 'utf8'),
  ) as { version: string };
  return path.join(root, 'node_modules/.cache/remotion-matrix', `chrome-${version}`);
}
