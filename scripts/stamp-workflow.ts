import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { replaceBetween } from './replace-between.ts';

const packageJson = z.looseObject({
  remotionMatrix: z.strictObject({ owner: z.string(), ref: z.string() }),
});

/** Where the actions are published, as package.json says it. */
export function readOrigin(folder: string): { owner: string; ref: string } {
  const text = readFileSync(path.join(folder, 'package.json'), 'utf8');
  return packageJson.parse(JSON.parse(text)).remotionMatrix;
}

/**
 * Writes owner and version into every reference to this repository's own actions and workflow.
 * They are absolute, since `./` would mean the caller's checkout, and act knows no other form.
 */
export function stampReferences(text: string, _file: string, folder: string): string {
  const { owner, ref } = readOrigin(folder);
  return text
    .replaceAll(
      /[\w.-]+\/remotion-matrix\/(actions\/[\w-]+|\.github\/workflows\/render\.yml)@[\w./-]+/g,
      `${owner}/remotion-matrix/$1@${ref}`,
    )
    .replaceAll(/[\w.-]+\/remotion-matrix\/\*/g, `${owner}/remotion-matrix/*`);
}

/** Above the inputs of a call that a run by hand has no room for. */
const CALLS_ONLY = /^ {6}# Calls only.*$/m;

/** The inputs of a run by hand are those of a call, but for those that come last. */
export function stampDispatchInputs(text: string): string {
  const inputs = /^ {4}inputs:\n((?: {6}.*\n)+)/m.exec(text)?.[1] ?? '';
  const [forBoth = ''] = inputs.split(CALLS_ONLY);
  return replaceBetween(text, '# <dispatch-inputs>', '# </dispatch-inputs>', forBoth.trimEnd());
}
