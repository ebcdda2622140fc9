import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  compareFonts,
  describeFontDifference,
  fontListSchema,
  orderFonts,
  UNLISTED_FONTS,
  type InstalledFont,
  type MachineFonts,
  type OnFontMismatch,
} from '../core/fonts.ts';
import type { Plan } from '../core/plan.ts';
import { UserError } from '../core/user-error.ts';
import { digestFolder } from './digest.ts';
import { KIT, writeKitFile } from './kit.ts';
import type { Reporter } from './ports.ts';

/** Puts the fonts to ship into the kit, and a list of all that plan saw; gives the plan's entry for them. */
export async function writeKitFonts(
  kit: string,
  { folder, installed }: MachineFonts,
  onMismatch: OnFontMismatch = 'error',
): Promise<Plan['fonts']> {
  const shipped = join(kit, KIT.fonts);
  if (folder !== null) await cp(folder, shipped, { recursive: true });
  return {
    shipped: folder === null ? null : await digestFolder(shipped),
    list:
      installed === null
        ? null
        : await writeKitFile(kit, KIT.fontList, JSON.stringify(orderFonts(installed), null, 2)),
    onMismatch,
  };
}

/** How the job's fonts differ from plan's, as a line for people; null where they do not. */
async function findMismatch(
  kit: string,
  list: string,
  here: readonly InstalledFont[] | null,
): Promise<string | null> {
  if (here === null) return UNLISTED_FONTS;
  const planned = fontListSchema.parse(JSON.parse(await readFile(join(kit, list), 'utf8')));
  const difference = compareFonts(planned, here);
  return difference === null ? null : describeFontDifference(difference);
}

/**
 * Holds a job's fonts against those that plan saw.
 *
 * @param listFonts asked only where there is something to compare with
 * @returns whether they are the same, as far as can be told
 * @throws {UserError} where they differ, and the plan does not say that a warning is enough.
 */
export async function checkJobFonts(
  { plan, kit }: { readonly plan: Pick<Plan, 'fonts'>; readonly kit: string },
  listFonts: () => Promise<readonly InstalledFont[] | null>,
  reporter: Pick<Reporter, 'warning'>,
): Promise<boolean> {
  const { list, onMismatch } = plan.fonts;
  if (list === null) return true;
  const mismatch = await findMismatch(kit, list.path, await listFonts());
  if (mismatch === null) return true;
  if (onMismatch === 'error') throw new UserError(mismatch);
  reporter.warning(mismatch);
  return false;
}
