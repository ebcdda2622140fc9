/**
 * `npm run stamp` writes all text that is derived from other files of the repository;
 * `npm run stamp -- --check` only says which files are not up to date.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { stampActionInputs } from './stamp-action-inputs.ts';
import { stampLock } from './stamp-lock.ts';
import { stampReadme } from './stamp-readme.ts';
import { stampDispatchInputs, stampReferences } from './stamp-workflow.ts';

interface Stamp {
  /** A glob from the root of the repository. */
  readonly files: string;
  /** Gives the text of a file as it should be; `folder` is the root of the repository. */
  readonly apply: (text: string, file: string, folder: string) => string;
}

const stamps: readonly Stamp[] = [
  { files: 'package-lock.json', apply: stampLock },
  { files: 'actions/plan/action.yml', apply: stampActionInputs },
  { files: '.github/workflows/render.yml', apply: stampDispatchInputs },
  { files: '.github/{workflows/*,zizmor}.yml', apply: stampReferences },
  { files: '{README.md,actions/*/README.md,docs/*.md}', apply: stampReferences },
  { files: '{README.md,actions/*/README.md,docs/*.md}', apply: stampReadme },
];

/** What every derived file should hold, by its path from the root. */
export function stampedFiles(folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { files, apply } of stamps) {
    for (const file of globSync(files, { cwd: folder })) {
      const text = texts.get(file) ?? readFileSync(path.join(folder, file), 'utf8');
      texts.set(file, apply(text, file, folder));
    }
  }
  return texts;
}

function outdatedFiles(folder: string): [file: string, text: string][] {
  return [...stampedFiles(folder)].filter(
    ([file, text]) => readFileSync(path.join(folder, file), 'utf8') !== text,
  );
}

function main(): void {
  const folder = path.dirname(import.meta.dirname);
  const check = process.argv.includes('--check');
  const outdated = outdatedFiles(folder);
  for (const [file, text] of outdated) {
    if (!check) writeFileSync(path.join(folder, file), text);
    console.log(check ? `${file} is not up to date: run npm run stamp.` : `Stamped ${file}.`);
  }
  if (check && outdated.length > 0) process.exitCode = 1;
}

if (import.meta.main) main();
