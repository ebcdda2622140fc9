/**
 * For each lock file, the command of its package manager that installs exactly what it says. Corepack takes the version
 * that the project's `packageManager` names; Yarn 1 and later ones all know `--frozen-lockfile`.
 */
export const INSTALL_COMMANDS: readonly { readonly lockFile: string; readonly command: string }[] =
  [
    { lockFile: 'package-lock.json', command: 'npm ci' },
    { lockFile: 'npm-shrinkwrap.json', command: 'npm ci' },
    { lockFile: 'pnpm-lock.yaml', command: 'corepack pnpm install --frozen-lockfile' },
    { lockFile: 'yarn.lock', command: 'corepack yarn install --frozen-lockfile' },
    { lockFile: 'bun.lock', command: 'npx --yes bun install --frozen-lockfile' },
    { lockFile: 'bun.lockb', command: 'npx --yes bun install --frozen-lockfile' },
  ];
