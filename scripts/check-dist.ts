/** Builds into a temporary folder and says which files of the committed dist/ are not what the sources give. */
import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

function listFiles(folder: string): Set<string> {
  const files = globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return new Set(files);
}

/** Paths of the files that differ between two folders, or are in one of them only. */
export function differingFiles(left: string, right: string): string[] {
  const [inLeft, inRight] = [listFiles(left), listFiles(right)];
  return [...new Set([...inLeft, ...inRight])].toSorted().filter((file) => {
    if (!inLeft.has(file) || !inRight.has(file)) return true;
    return !readFileSync(path.join(left, file)).equals(readFileSync(path.join(right, file)));
  });
}

function main(): void {
  const root = path.dirname(import.meta.dirname);
  const built = mkdtempSync(path.join(tmpdir(), 'remotion-matrix-dist-'));
  try {
    execFileSync(
      path.join(root, 'node_modules/.bin/rolldown'),
      ['--config', 'rolldown.config.ts', '--dir', built, '--logLevel', 'silent'],
      { cwd: root },
    );
    for (const file of differingFiles(path.join(root, 'dist'), built)) {
      console.log(`dist/${file} is not up to date: run npm run build.`);
      process.exitCode = 1;
    }
  } finally {
    rmSync(built, { recursive: true });
  }
}

if (import.meta.main) main();
