import { quote } from './read-inputs.ts';
import { UserError } from './user-error.ts';

/** How a package manager installs, and by which files a project shows that it uses it. */
interface PackageManager {
  readonly lockFiles: readonly string[];
  /** Returns the version that fits a lock file, `''` where there is none. */
  readonly versionFor: (lockFile: string) => string;
  /** Returns the npm package of a version; null where the runner's own program is used. */
  readonly packageOf: ((version: string) => string) | null;
  /** Returns the arguments that install exactly what the lock file says. */
  readonly frozen: (version: string) => string;
  /** Returns the arguments that install without a lock file: in CI most managers refuse that by default. */
  readonly unlocked: (version: string) => string;
}

/** The first number of `10.2.1`, `^4.0.0` or `>=9`. */
function majorOf(version: string): number {
  return Number(/\d+/.exec(version)?.[0] ?? 0);
}

/** Lock files of format 9 are those of pnpm 9 and later. Of these 10 skips build scripts without an error. */
function pnpmFor(lockFile: string): string {
  const format = Number(/^lockfileVersion: '?(\d+)/m.exec(lockFile)?.[1] ?? 9);
  if (format >= 9) return '10';
  return format < 6 ? '7' : '8';
}

/** Yarn 1 writes no `__metadata`. Another major version than the one that wrote the file would change it. */
function yarnFor(lockFile: string): string {
  const format = /^__metadata:\r?\n {2}version: (\d+)/m.exec(lockFile)?.[1];
  if (format === undefined) return '1';
  if (Number(format) >= 8) return '4';
  return Number(format) < 5 ? '2' : '3';
}

/** The order is that in which lock files side by side are taken. */
const MANAGERS = {
  npm: {
    lockFiles: ['package-lock.json', 'npm-shrinkwrap.json'],
    versionFor: () => '',
    packageOf: null,
    frozen: () => 'ci',
    unlocked: () => 'install',
  },
  pnpm: {
    lockFiles: ['pnpm-lock.yaml'],
    versionFor: pnpmFor,
    packageOf: (version) => `pnpm@${version}`,
    frozen: () => 'install --frozen-lockfile',
    unlocked: () => 'install --no-frozen-lockfile',
  },
  yarn: {
    lockFiles: ['yarn.lock'],
    versionFor: yarnFor,
    // Yarn 2 and later are not published as `yarn`.
    packageOf: (version) =>
      majorOf(version) < 2 ? `yarn@${version}` : `@yarnpkg/cli-dist@${version}`,
    frozen: (version) =>
      majorOf(version) < 2 ? 'install --frozen-lockfile' : 'install --immutable',
    unlocked: (version) => (majorOf(version) < 2 ? 'install' : 'install --no-immutable'),
  },
  bun: {
    lockFiles: ['bun.lock', 'bun.lockb'],
    versionFor: () => '1',
    packageOf: (version) => `bun@${version}`,
    frozen: () => 'install --frozen-lockfile',
    unlocked: () => 'install --no-frozen-lockfile',
  },
} as const satisfies Readonly<Record<string, PackageManager>>;
type ManagerName = keyof typeof MANAGERS;

export const LOCK_FILES: readonly string[] = Object.values(MANAGERS).flatMap(
  ({ lockFiles }) => lockFiles,
);

/** A folder between the project and the root of the repository, and what it says of the package manager. */
export interface InstallFolder {
  readonly folder: string;
  /** As `packageManager` and `devEngines.packageManager` of its package.json name one: `pnpm@10.2.1`. */
  readonly declared: string | undefined;
  /** Whether it was `devEngines`: npm and npx refuse to run there for another manager, unless they are forced. */
  readonly isDevEngines: boolean;
  /** The texts of its lock files, by their names. */
  readonly lockFiles: Readonly<Record<string, string>>;
}

export interface ChosenInstall {
  readonly folder: string;
  readonly command: string;
  readonly warnings: readonly string[];
}

interface LockFile {
  readonly folder: string;
  readonly file: string;
  readonly manager: ManagerName;
  readonly text: string;
}

function lockFilesOf({ folder, lockFiles }: InstallFolder): LockFile[] {
  return Object.entries(MANAGERS).flatMap(([manager, { lockFiles: names }]) =>
    names
      .filter((file) => Object.hasOwn(lockFiles, file))
      .map((file) => ({ folder, file, manager: manager as ManagerName, text: lockFiles[file]! })),
  );
}

interface Declared {
  readonly folder: string;
  readonly manager: ManagerName;
  /** `''` where none is named. */
  readonly version: string;
  readonly isDevEngines: boolean;
}

/** @throws {UserError} where the nearest package manager that is named is none of ours */
function findDeclared(folders: readonly InstallFolder[]): Declared | null {
  const found = folders.find(({ declared }) => declared !== undefined);
  if (found === undefined) return null;
  const { folder, declared = '', isDevEngines } = found;
  // Behind `+` there is a digest, for corepack; npm compares the registry's own.
  const [, manager = '', version = ''] =
    /^(\w+)(?:@([\d.x*^~<>=| -]+[\w.-]*))?/.exec(declared) ?? [];
  if (Object.hasOwn(MANAGERS, manager))
    return { folder, manager: manager as ManagerName, version: version.trim(), isDevEngines };
  throw new UserError(
    `install-command: package.json in ${folder} names the package manager ${quote(declared)}, and "auto" knows ${Object.keys(MANAGERS).join(', ')}. Give the command.`,
  );
}

/** One word for the shell: a range such as `>=9` would redirect. */
function word(text: string): string {
  return /^[\w@/.-]+$/.test(text) ? text : `"${text}"`;
}

/** Without corepack, which Node.js 25 no longer has, and which takes neither npm's registry nor a range of versions. */
function commandOf(
  name: ManagerName,
  lockFile: LockFile | null,
  declared: Declared | null,
): string {
  const manager: PackageManager = MANAGERS[name];
  const version = declared?.version || manager.versionFor(lockFile?.text ?? '');
  const args = lockFile === null ? manager.unlocked(version) : manager.frozen(version);
  if (manager.packageOf === null) return `${name} ${args}`;
  const force = declared?.isDevEngines === true ? ' --force' : '';
  return `npx --yes${force} ${word(manager.packageOf(version))} ${args}`;
}

/**
 * Chooses the command that installs a project's packages, and its folder. The package manager that package.json names
 * wins; else the nearest lock file tells. Without a lock file the newest packages that fit are installed.
 *
 * @param folders from the project up to the root of the repository
 * @throws {UserError} where a package manager is named that is none of ours
 */
export function chooseInstall(folders: readonly InstallFolder[]): ChosenInstall {
  const declared = findDeclared(folders);
  const lockFiles = folders.flatMap(lockFilesOf);
  const taken =
    lockFiles.find(({ manager }) => declared === null || manager === declared.manager) ?? null;
  const manager = taken?.manager ?? declared?.manager ?? 'npm';
  const command = commandOf(manager, taken, declared);
  const folder = taken?.folder ?? declared?.folder ?? folders[0]!.folder;
  // Those of folders above the one that is taken are of other projects.
  const reach = folders.findIndex((each) => each.folder === taken?.folder);
  const near = new Set(
    folders.slice(0, reach === -1 ? undefined : reach + 1).map((each) => each.folder),
  );
  const others = lockFiles.filter((each) => each.manager !== manager && near.has(each.folder));
  const names = others.map((each) => `${each.file} in ${each.folder}`).join(', ');
  const warnings: string[] = [];
  if (taken === null)
    warnings.push(
      `install-command: "auto" found no lock file${others.length === 0 ? '' : ` of ${manager}, and passed over ${names}`}, and runs "${command}" in ${folder}. Commit a lock file, or later runs may get other packages.`,
    );
  else if (others.length > 0)
    warnings.push(
      `install-command: "auto" took ${taken.file} in ${taken.folder} and passed over ${names}. ${declared === null ? 'Delete what is not used, or name the package manager as "packageManager" in package.json.' : `package.json names ${declared.manager}: delete what is not used.`}`,
    );
  return { folder, command, warnings };
}

/**
 * Returns why an install failed and what to do.
 *
 * @param isAuto whether "auto" has chosen the command
 */
export function explainFailedInstall(
  { folder, command }: Pick<ChosenInstall, 'folder' | 'command'>,
  code: number | null,
  isAuto: boolean,
): string {
  const ended = `install-command: ${quote(command)} ended with code ${code} in ${folder}. Its output above says why.`;
  if (!isAuto) return ended;
  return `${ended} If the lock file is out of date, install on your machine and commit it. If a package is private, give its token in the secret install-env. If another command is needed, give it as install-command.`;
}
