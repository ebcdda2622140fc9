import { join } from 'node:path';
import {
  hasEmojiFont,
  installFonts,
  listFonts,
  usesFontconfig,
} from '../../src/adapters/fontconfig.ts';
import { copyFonts, type FontFolder } from '../../src/adapters/font-folder.ts';
import { describeFonts, warnOfFonts, type MachineFonts } from '../../src/core/fonts.ts';
import type { Reporter } from '../../src/render/ports.ts';

/**
 * Installs the fonts to ship as every job will, and sees what there is. Chrome must not be open yet:
 * it reads the fonts when it starts.
 *
 * @param place a folder that must stay while Chrome is open
 * @param isLocal whether all jobs run on this machine: they have its fonts, as Remotion's own command has
 */
export async function prepareFonts(
  fontFolder: FontFolder | null,
  place: string,
  isLocal: boolean,
  reporter: Pick<Reporter, 'info' | 'warning'>,
): Promise<MachineFonts> {
  const folder = fontFolder === null ? null : join(place, 'shipped');
  if (fontFolder !== null && folder !== null) {
    await copyFonts(fontFolder, folder);
    await installFonts(folder, place);
  }
  const fonts = { folder, installed: await listFonts() };
  const found = {
    shipped: fontFolder?.files ?? [],
    webFonts: fontFolder?.webFonts ?? [],
    installed: fonts.installed,
    hasEmoji: isLocal ? null : await hasEmojiFont(),
    listable: !isLocal && usesFontconfig(),
  };
  reporter.info(describeFonts(found));
  for (const warning of warnOfFonts(found)) reporter.warning(warning);
  return fonts;
}
