import { z } from 'zod';
import { nameSome } from './name-some.ts';

/** One face of an installed font file, as fontconfig lists it; not its path, which is another in each job. */
const installedFont = z.strictObject({
  /** All names of the family, with commas. */
  family: z.string(),
  style: z.string(),
  /** `head.fontRevision` of the file, as fontconfig counts it. */
  version: z.string(),
  /** Bytes of the file; null where it cannot be read. */
  size: z.int().nonnegative().nullable(),
});
export type InstalledFont = z.output<typeof installedFont>;

export const fontListSchema = z.array(installedFont);

/** What a machine offers to Chrome. */
export interface MachineFonts {
  /** Folder of the font files that are shipped; null where none are. */
  readonly folder: string | null;
  /** Null where the machine cannot list its fonts. */
  readonly installed: readonly InstalledFont[] | null;
}

/** What a job does when its fonts are not plan's. */
export const fontMismatchActions = ['error', 'warn'] as const;
export type OnFontMismatch = (typeof fontMismatchActions)[number];

/** One text for one face. */
function keyOf({ family, style, version, size }: InstalledFont): string {
  return JSON.stringify([family, style, version, size]);
}

/** The same order for the same fonts, each once: a font that lies in two folders looks like one in one. */
export function orderFonts(fonts: readonly InstalledFont[]): InstalledFont[] {
  const byKey = new Map(fonts.map((font) => [keyOf(font), font]));
  return [...byKey]
    .toSorted(([first], [second]) => (first < second ? -1 : 1))
    .map(([, font]) => font);
}

/** Families by what is wrong with them in a job, each in the order of the alphabet. */
export interface FontDifference {
  readonly missing: readonly string[];
  readonly extra: readonly string[];
  /** Of another version, or with other styles. */
  readonly changed: readonly string[];
}

function byFamily(fonts: readonly InstalledFont[]): Map<string, string> {
  const families = new Map<string, string>();
  for (const font of orderFonts(fonts))
    families.set(font.family, `${families.get(font.family) ?? ''}${keyOf(font)}`);
  return families;
}

/** How a job's fonts differ from plan's; null where they do not. */
export function compareFonts(
  planned: readonly InstalledFont[],
  here: readonly InstalledFont[],
): FontDifference | null {
  const [before, now] = [byFamily(planned), byFamily(here)];
  const missing = [...before.keys()].filter((family) => !now.has(family));
  const extra = [...now.keys()].filter((family) => !before.has(family));
  const changed = [...before]
    .filter(([family, faces]) => now.has(family) && now.get(family) !== faces)
    .map(([family]) => family);
  return missing.length + extra.length + changed.length === 0 ? null : { missing, extra, changed };
}

const REMEDY =
  'Run all jobs on one runner image, ship the fonts with the input fonts, or render all the same with on-font-mismatch=warn.';

/** One line that says how the fonts differ, and what to do. */
export function describeFontDifference({ missing, extra, changed }: FontDifference): string {
  const parts = [
    ['missing', missing],
    ['only here', extra],
    ['of another version or with other styles', changed],
  ] as const;
  const found = parts
    .filter(([, families]) => families.length > 0)
    .map(([what, families]) => `${what}: ${nameSome(families)}`);
  return `fonts: this job has other fonts than the plan job had, so its frames can differ (${found.join('; ')}). ${REMEDY}`;
}

/** Where a job cannot tell: it is another image than plan's, which could list its fonts. */
export const UNLISTED_FONTS = `fonts: this job cannot list its fonts as the plan job did: it has no fc-list (package fontconfig). ${REMEDY}`;

/** What plan finds on its own machine. */
export interface FoundFonts {
  /** Paths of the files to ship. */
  readonly shipped: readonly string[];
  /** Paths of files beside them that Chrome would not take. */
  readonly webFonts: readonly string[];
  readonly installed: readonly InstalledFont[] | null;
  /** Null where nobody can tell. */
  readonly hasEmoji: boolean | null;
  /** Whether this kind of machine should be able to list its fonts. */
  readonly listable: boolean;
}

/** One line for the log. */
export function describeFonts({ shipped, installed }: FoundFonts): string {
  const families = new Set(installed?.map(({ family }) => family));
  const known =
    installed === null ? 'Fonts cannot be listed here' : `Font families: ${families.size}`;
  return shipped.length === 0 ? known : `${known}; shipped files: ${nameSome(shipped)}`;
}

/** What about plan's own fonts can make frames differ, or come out wrong. */
export function warnOfFonts({ webFonts, hasEmoji, installed, listable }: FoundFonts): string[] {
  const warnings: string[] = [];
  if (webFonts.length > 0)
    warnings.push(
      `fonts: ${nameSome(webFonts)}: left out, since Chrome takes no web fonts from the system. Convert them to .ttf or .otf, or load them in the composition with @font-face.`,
    );
  if (hasEmoji === false)
    warnings.push(
      'fonts: no color emoji font is installed here: an emoji comes out as an empty box or a plain drawing, unless the composition loads a font for it. Install one in the runner image (on Debian and Ubuntu the package fonts-noto-color-emoji), or put one, such as NotoColorEmoji.ttf, into the folder of the input fonts.',
    );
  if (installed === null && listable)
    warnings.push(
      'fonts: this machine has no fc-list (package fontconfig), so a job with other fonts cannot be told from this one. Install it in the runner image.',
    );
  return warnings;
}
