import type * as Client from '@remotion/renderer/client';
import { remotionOptions, type RenderOptionValues } from '../../core/render-options.ts';
import { UserError } from '../../core/user-error.ts';
import type { Remotion } from './remotion.ts';

/** The first version with `combineChunks()`. */
export const LEAST_VERSION = '4.0.279';

/** The parts of `4.0.279` as numbers; of `4.1.0-alpha2` those before the hyphen. */
function partsOf(version: string): number[] {
  return version
    .replace(/[-+].*$/, '')
    .split('.')
    .map(Number);
}

function isOlder(version: string, than: string): boolean {
  const [given, least] = [partsOf(version), partsOf(than)];
  const differs = given.findIndex((part, index) => part !== least[index]);
  return differs !== -1 && given[differs]! < (least[differs] ?? 0);
}

/** @throws {UserError} if a version of Remotion is outside of the supported range. */
export function checkSupported(version: string, folder: string): void {
  const [major = 0] = partsOf(version);
  if (major === 4 && !isOlder(version, LEAST_VERSION)) return;
  const next =
    major > 4
      ? 'Use a newer remotion-matrix, or install Remotion 4.'
      : `Upgrade it (npx remotion upgrade): every version of Remotion 4 from ${LEAST_VERSION} on works.`;
  throw new UserError(
    `working-directory: ${folder} has Remotion ${version}, and remotion-matrix needs ${LEAST_VERSION} or newer of Remotion 4. ${next}`,
  );
}

type RemotionOptions = typeof remotionOptions;

/** An option that came after {@link LEAST_VERSION}. */
type NewerOption = {
  [Name in keyof RemotionOptions]: RemotionOptions[Name] extends { readonly since: string }
    ? Name
    : never;
}[keyof RemotionOptions];

const newerOptions = Object.keys(remotionOptions).filter(
  (name): name is NewerOption => 'since' in remotionOptions[name as keyof RemotionOptions],
);

/** What of Remotion is looked at to see its options. */
type WithClient = Pick<Remotion, 'require' | 'version'>;

/** The flags of Remotion's own command that the project's version declares as options. */
function declaredFlags({ require }: Pick<Remotion, 'require'>): ReadonlySet<string> {
  const { BrowserSafeApis } = require('@remotion/renderer/client') as typeof Client;
  return new Set(Object.values(BrowserSafeApis.options).map(({ cliFlag }) => cliFlag));
}

/** Returns the flag that chooses Rspack in the project's `remotion bundle`, or null if it has none. */
export function findRspackFlag(remotion: Pick<Remotion, 'require'>): string | null {
  const declared = declaredFlags(remotion);
  return ['rspack', 'experimental-rspack'].find((flag) => declared.has(flag)) ?? null;
}

/** Whether the project's Remotion has an option that came after the least version. */
export function hasOption(remotion: Pick<Remotion, 'require'>, name: NewerOption): boolean {
  return name === 'rspack' ? findRspackFlag(remotion) !== null : declaredFlags(remotion).has(name);
}

/** @throws {UserError} with a line for each option that the project's Remotion does not have. */
export function checkOptions(remotion: WithClient, options: RenderOptionValues): void {
  const given: readonly (readonly [NewerOption, string, unknown])[] = [
    ...newerOptions
      .filter((name) => name !== 'rspack')
      .map((name) => [name, name, options[name]] as const),
    ['rspack', 'bundler', options.bundler === 'rspack' ? 'rspack' : undefined],
  ];
  const problems = given
    .filter(([feature, , value]) => value !== undefined && !hasOption(remotion, feature))
    .map(
      ([feature, name, value]) =>
        `${name}: ${String(value)} needs Remotion ${remotionOptions[feature].since} or newer, and the project has ${remotion.version}. Upgrade Remotion, or remove the option.`,
    );
  if (problems.length > 0) throw new UserError(problems);
}
