import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { quote } from '../../core/read-inputs.ts';
import { UserError } from '../../core/user-error.ts';

/**
 * The folder of a finished bundle.
 *
 * @throws {UserError} where it is none, or a web address: chunk jobs get the bundle in the kit.
 */
export function findBundle(folder: string, serveUrl: string): string {
  const bundle = resolve(folder, serveUrl);
  if (existsSync(join(bundle, 'index.html')) && existsSync(join(bundle, 'bundle.js')))
    return bundle;
  throw new UserError(
    `serve-url: ${quote(serveUrl)} is not allowed. Allowed: a folder that "npx remotion bundle" made, with index.html and bundle.js in it.`,
  );
}
