import { z } from 'zod';

const lockSchema = z.looseObject({
  packages: z.record(
    z.string(),
    z.looseObject({
      version: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});
type Packages = z.output<typeof lockSchema>['packages'];

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'wasm32', 'win32'];
const PROCESSORS = ['arm', 'arm64', 'ia32', 'ppc64', 'riscv64', 's390x', 'x64'];

/** The place in the lock file where Node would find a package from another one's place. */
function resolvePlace(packages: Packages, from: string, name: string): string | undefined {
  const parts = from.split('/node_modules/');
  const places = parts.map((_, index) =>
    [...parts.slice(0, index + 1), name].join('/node_modules/'),
  );
  return [`node_modules/${name}`, ...places].findLast((place) => Object.hasOwn(packages, place));
}

/** Native packages are named by what they run on, such as `binding-linux-arm64-musl`. */
function platformOf(name: string): Record<string, string[]> {
  const words = name.split(/[/-]/);
  const pick = (known: readonly string[]) => words.filter((word) => known.includes(word));
  const libc = words.flatMap((word) => {
    if (word.startsWith('musl')) return ['musl'];
    return word.startsWith('gnu') ? ['glibc'] : [];
  });
  const all = { os: pick(SYSTEMS), cpu: pick(PROCESSORS), libc };
  return Object.fromEntries(Object.entries(all).filter(([, words_]) => words_.length > 0));
}

/**
 * Adds the packages for other platforms that npm has left out of a lock file. It does so when the registry it was
 * written with did not have them, and `npm ci` then refuses the file. They get no `integrity`:
 * the next `npm install` with a registry that has them adds it.
 */
export function stampLock(text: string): string {
  const lock = lockSchema.parse(JSON.parse(text));
  const { packages } = lock;
  for (const [from, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      // Native packages are asked for in the exact version of the one that loads them.
      if (!/^\d/.test(version)) continue;
      const found = resolvePlace(packages, from, name);
      if (found !== undefined && packages[found]?.version === version) continue;
      const place = `${found === undefined ? '' : `${from}/`}node_modules/${name}`;
      packages[place] = { version, ...platformOf(name), dev: true, optional: true };
    }
  }
  const sorted = Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  return `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`;
}
