import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import path from 'node:path';

export interface ListedFonts {
  /** Families; each has one style, of one version. */
  readonly families: readonly string[];
  /** Whether a color emoji font is among them. */
  readonly emoji: boolean;
}

/**
 * Makes an `fc-list` that lists these fonts, on a machine that has others, or no fontconfig.
 *
 * @returns a PATH on which it is found first
 */
export async function standInFcList(
  parent: string,
  { families, emoji }: ListedFonts,
): Promise<string> {
  const folder = await mkdtemp(path.join(parent, 'fc-list-'));
  const lines = families.map((family) => `${family}\tRegular\t65536\t/nowhere/${family}.ttf`);
  const script = `#!/bin/sh
case "$*" in
  *color=true*) ${emoji ? 'echo Emoji' : ':'} ;;
  *) cat <<'END'
${lines.join('\n')}
END
esac
`;
  await writeFile(path.join(folder, 'fc-list'), script);
  await chmod(path.join(folder, 'fc-list'), 0o755);
  return `${folder}${path.delimiter}${process.env['PATH']}`;
}
