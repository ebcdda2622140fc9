import { flagAliases, flags } from './flags.ts';

/** Names of inputs that have another name on the command line: an alias that is Remotion's, or an argument. */
const ALIASES = Object.entries(flagAliases).filter(([alias]) =>
  ['log', 'sequence'].includes(alias),
);
const RENAMED: ReadonlyMap<string, string> = new Map([
  ...ALIASES.map(([alias, name]): [string, string] => [name, `--${alias}`]),
  ['entry-point', 'entry-point'],
  ['serve-url', 'entry-point'],
  ['out-name', 'output'],
  ['output', 'output'],
]);

/** Longest first, so that `frames-per-chunk` is not taken for `frames`. */
const NAMES = [...new Set([...Object.keys(flags), ...RENAMED.keys()])]
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** `jobs: …` and `jobs and max-cost: …` at the beginning of a line. */
const LABEL = new RegExp(`^(${NAMES})(?: and (${NAMES}))?(?=: )`, 'gm');

/** `Set muted: true`, `with on-seam-mismatch: warn`, and `on-seam-mismatch: error makes …` behind a full stop. */
const ADVICE = new RegExp(`(?<=\\b(?:set|give|use|with|or) |[.;] )(${NAMES}): ([\\w.-]*\\w)`, 'gi');

/** `Leave chunk-cache out`, and `the folder of the input fonts`. */
const MENTIONED = new RegExp(
  `(?:(?<=\\bleave )(${NAMES})(?= out\\b)|\\bthe input (${NAMES})\\b)`,
  'gi',
);

/** `Set muted=true`, as lines of the input `options` have it. */
const LINE = new RegExp(`(?<![\\w-])(${NAMES})=(?=[\\w"])`, 'g');

/** An input that is no flag here, but a command. */
const STILL = /Set still=true/g;

function spell(name: string): string {
  return RENAMED.get(name) ?? `--${name}`;
}

/**
 * Returns a message of an action as one of the command: what is `jobs: 4` among the inputs is `--jobs=4` here.
 * Only labels and advice are changed, and no other word that happens to be the name of a flag.
 */
export function toFlagSyntax(message: string): string {
  return message
    .replaceAll(STILL, 'Use the command still')
    .replaceAll(LINE, (_, name: string) => `${spell(name)}=`)
    .replaceAll(LABEL, (_, one: string, other?: string) =>
      other === undefined ? spell(one) : `${spell(one)} and ${spell(other)}`,
    )
    .replaceAll(ADVICE, (_, name: string, value: string) =>
      value === 'true' ? spell(name) : `${spell(name)}=${value}`,
    )
    .replaceAll(MENTIONED, (_, leftOut?: string, input?: string) => spell(leftOut ?? input!));
}
