import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { platform } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { FONT_START_LENGTH, fontKind, type FontKind } from '../core/font-files.ts';
import { nameSome } from '../core/name-some.ts';
import { quote } from '../core/read-inputs.ts';
import { UserError } from '../core/user-error.ts';
import { listContents } from './folder-contents.ts';
import { usesFontconfig } from './fontconfig.ts';

/** A folder of font files to ship, as the input `fonts` names it. */
export interface FontFolder {
  readonly path: string;
  /** Paths in the folder of the files that Chrome takes, with `/`. */
  readonly files: readonly string[];
  /** Those of web fonts, which stay behind. */
  readonly webFonts: readonly string[];
}

const ALLOWED = 'a folder with .ttf, .otf, .ttc or .otc files, from the project’s folder';

function readStart(file: string): string {
  const buffer = Buffer.alloc(FONT_START_LENGTH);
  const opened = openSync(file, 'r');
  try {
    return buffer.toString('latin1', 0, readSync(opened, buffer));
  } finally {
    closeSync(opened);
  }
}

/** Files by kind. Hidden ones are left out, as fontconfig does: macOS writes a `._Name.ttf` beside a font. */
function sortFiles(folder: string): Record<FontKind, string[]> {
  const sorted: Record<FontKind, string[]> = {
    'font': [],
    'web font': [],
    'git lfs pointer': [],
    'broken': [],
    'other': [],
  };
  for (const path of listContents(folder)) {
    if (basename(path).startsWith('.')) continue;
    sorted[fontKind(path, readStart(join(folder, path)))].push(path);
  }
  return sorted;
}

function findProblems(given: string, files: Record<FontKind, string[]>): string[] {
  const { 'git lfs pointer': pointers, broken, font, 'web font': webFonts } = files;
  const problems: string[] = [];
  if (pointers.length > 0)
    problems.push(
      `fonts: ${nameSome(pointers)} in ${quote(given)}: a Git LFS pointer in place of a font. Fetch the LFS files (lfs: true).`,
    );
  if (broken.length > 0)
    problems.push(
      `fonts: ${nameSome(broken)} in ${quote(given)}: not the content of a font file. Replace or remove it.`,
    );
  if (problems.length > 0 || font.length > 0) return problems;
  const found =
    webFonts.length > 0
      ? `it holds only web fonts (${nameSome(webFonts)}), which Chrome does not take from the system. Convert them, or load them in the composition with @font-face`
      : 'it holds no font file';
  return [`fonts: ${quote(given)} is not allowed: ${found}. Allowed: ${ALLOWED}.`];
}

/**
 * Looks at the folder that the input `fonts` names.
 *
 * @throws {UserError} with one line for each problem: no such folder, no font in it, a file that only looks like one,
 * or a system whose fonts are not found by fontconfig.
 */
export function findFontFolder(projectFolder: string, given: string): FontFolder {
  if (!usesFontconfig())
    throw new UserError(
      `fonts: works on Linux only, and this is ${platform()}. Install the fonts on the machine, and leave the input out.`,
    );
  const path = resolve(projectFolder, given);
  if (!existsSync(path))
    throw new UserError(
      `fonts: ${quote(given)} does not exist in ${projectFolder}. Name ${ALLOWED}.`,
    );
  if (!statSync(path).isDirectory())
    throw new UserError(`fonts: ${quote(given)} is a file. Name ${ALLOWED}.`);
  const files = sortFiles(path);
  const problems = findProblems(given, files);
  if (problems.length > 0) throw new UserError(problems);
  return { path, files: files.font, webFonts: files['web font'] };
}

/** Copies the font files alone, links as what they lead to. */
export async function copyFonts({ path, files }: FontFolder, target: string): Promise<void> {
  for (const file of files) {
    await mkdir(dirname(join(target, file)), { recursive: true });
    await cp(join(path, file), join(target, file), { dereference: true });
  }
}
