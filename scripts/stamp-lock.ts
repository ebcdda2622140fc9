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

/** Native packages are named by what they run on, such as `binding-linux-arm64-musl`; undefined is left out of JSON. */
function platformOf(name: string): Record<'os' | 'cpu' | 'libc', string[] | undefined> {
  const words = name.split(/[/-]/);
  const orNone = (found: string[]) => (found.length === 0 ? undefined : found);
  const libc = words.flatMap((word) => {
    if (word.startsWith('musl')) return ['musl'];
    return word.startsWith('gnu') ? ['glibc'] : [];
  });
  return {
    os: orNone(words.filter((word) => SYSTEMS.includes(word))),
    cpu: orNone(words.filter((word) => PROCESSORS.includes(word))),
    libc: orNone(libc),
  };
}

/**
 * Adds the packages for other platforms that npm has left out of a lock file. It does so when the registry it was
 * written with did not have them, and `npm ci` then refuses the file. They get no `integrity`:
 * the next `npm install` with a registry that has them adds it.
 */
export function stampLock(text: string): string {
  const lock = JSON.parse(text) as z.output<typeof lockSchema>;
  lockSchema.parse(lock);
  const { packages } = lock;
  const before = Object.keys(packages).length;
  for (const [from, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      // Native packages are asked for in the exact version of the one that loads them.
      if (!/^\d/.test(version)) continue;
      const found = resolvePlace(packages, from, name);
      if (found !== undefined && packages[found]?.version === version) continue;
      const place = `${found === undefined ? '' : `${from}/`}node_modules/${name}`;
      const { os, cpu, libc } = platformOf(name);
      // The order of npm, so that it leaves the entry as it is.
      packages[place] = { version, cpu, dev: true, libc, optional: true, os };
    }
  }
  if (Object.keys(packages).length === before) return text;
  const sorted = Object.entries(packages).toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  return `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`;
}
