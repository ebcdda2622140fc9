import { execFile } from 'node:child_process';
import { mkdir, stat, writeFile } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { InstalledFont } from '../core/fonts.ts';

const run = promisify(execFile);

/** A system with a thousand fonts writes 100 kB. */
const MOST_OUTPUT = 64 * 1024 * 1024; // bytes

/** Where fontconfig looks for its configuration; `fonts.conf` is its own name for the system's. */
const CONFIG_VARIABLE = 'FONTCONFIG_FILE';
const SYSTEM_CONFIG = 'fonts.conf';

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Ours first: of two fonts of one family fontconfig takes the first, and it writes into the first cache that it may write. */
function configuration(fonts: string, cache: string, base: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${escapeXml(fonts)}</dir>
  <cachedir>${escapeXml(cache)}</cachedir>
  <include ignore_missing="yes">${escapeXml(base)}</include>
</fontconfig>
`;
}

/**
 * Makes the fonts of a folder known to every program that this process starts from now on, beside those of the system.
 * Nothing is written but into `place`: a folder that must stay while such a program runs.
 */
export async function installFonts(fonts: string, place: string): Promise<void> {
  const folder = join(place, 'fontconfig');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'fonts.conf');
  const base = process.env[CONFIG_VARIABLE] || SYSTEM_CONFIG;
  await writeFile(file, configuration(fonts, join(folder, 'cache'), base));
  process.env[CONFIG_VARIABLE] = file;
}

/** Whether Chrome finds its fonts through fontconfig here; on macOS and Windows it asks the system. */
export function usesFontconfig(): boolean {
  return platform() === 'linux';
}

/** Lines that `fc-list` writes of the fonts that match; null where it says nothing of Chrome, or is not there. */
async function runFcList(pattern: string, format: string): Promise<string[] | null> {
  if (!usesFontconfig()) return null;
  try {
    const { stdout } = await run('fc-list', ['--format', format, pattern], {
      maxBuffer: MOST_OUTPUT,
    });
    return stdout.split('\n').filter((line) => line !== '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function sizeOf(file: string): Promise<number | null> {
  return await stat(file).then(
    ({ size }) => size,
    () => null,
  );
}

/** All installed fonts; null where they cannot be listed. */
export async function listFonts(): Promise<InstalledFont[] | null> {
  const format = '%{family}\t%{style}\t%{fontversion}\t%{file}\n';
  const lines = await runFcList(':', format);
  if (lines === null) return null;
  return await Promise.all(
    lines.map(async (line) => {
      const [family = '', style = '', version = '', file = ''] = line.split('\t');
      return { family, style, version, size: await sizeOf(file) };
    }),
  );
}

/**
 * Whether a font has a grinning face in color, which is what Chrome looks for; null where fonts cannot be listed.
 * `:lang=und-zsye` would ask for every emoji that this version of fontconfig knows, and DejaVu Sans has a face in black.
 */
export async function hasEmojiFont(): Promise<boolean | null> {
  const lines = await runFcList(':color=true:charset=1f600', '%{family}\n');
  return lines === null ? null : lines.length > 0;
}
