import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { readOrigin } from '../../scripts/stamp-workflow.ts';
import { root } from './yaml-files.ts';

const run = promisify(execFile);

/** The files of the working tree, as a commit of all of it would have them; `under` is a folder of the repository. */
async function trackedFiles(under: string): Promise<string[]> {
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', under];
  const { stdout } = await run('git', listing, { cwd: root });
  return stdout.split('\0').filter((file) => file !== '');
}

/** Copies the files under a folder of this repository, and no others, to another place. */
export async function copyTracked(under: string, to: string): Promise<void> {
  for (const file of await trackedFiles(under)) {
    await cp(path.join(root, file), path.join(to, path.relative(under, file)));
  }
}

/** Makes a folder a git repository that holds what lies in it, with the address that it would have on GitHub. */
export async function commitAll(folder: string, origin: string): Promise<void> {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com'];
  const commands = [
    ['init', '--quiet', '--initial-branch=main'],
    ['remote', 'add', 'origin', `https://github.com/${origin}`],
    ['add', '--all'],
    [...identity, 'commit', '--quiet', '--message=All of it'],
  ];
  for (const command of commands) await run('git', command, { cwd: folder });
}

/** Copies what callers of our repository need: act packs it once for each step, so it should be small. */
export async function exportActions(to: string): Promise<void> {
  for (const part of ['actions', 'dist', '.github']) await copyTracked(part, path.join(to, part));
  await cp(path.join(root, 'package.json'), path.join(to, 'package.json'));
  await commitAll(to, `${readOrigin(root).owner}/remotion-matrix`);
}

/**
 * A command that gives a copy of the example, two folders below the root of a repository, the packages that are
 * installed here: it stands for `npm ci`, which takes a minute and the registry.
 */
export function linkPackages(): string {
  const [all, own] = ['node_modules', 'examples/hello/node_modules'].map((folder) =>
    path.join(root, folder),
  );
  return `ln -s '${all}' ../../node_modules && { test ! -d '${own}' || ln -s '${own}' node_modules; }`;
}
