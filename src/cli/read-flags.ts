import { parseArgs } from 'node:util';
import { quote } from '../core/read-inputs.ts';
import { flagAliases, flags, type FlagKind } from './flags.ts';
import { nearestWord } from './nearest-word.ts';
import { otherFlags } from './other-flags.ts';

export interface GivenFlags {
  readonly positionals: readonly string[];
  /** By flag name; a switch is `true` or `false`, a repeated flag has one value a line. */
  readonly values: Readonly<Record<string, string>>;
  /** One line for each flag that was not understood, or makes no sense here. */
  readonly problems: readonly string[];
  /** One line for each flag that is ignored. */
  readonly notes: readonly string[];
}

type OptionToken = {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
};

type ParseOption = { readonly type: 'boolean' | 'string'; short?: string };

function kindOf(name: string): FlagKind | undefined {
  const known = flagAliases[name] ?? name;
  return [flags, otherFlags].find((table) => Object.hasOwn(table, known))?.[known]?.kind;
}

const parseOptions = Object.fromEntries(
  [flags, otherFlags, flagAliases].flatMap(Object.keys).map((name): [string, ParseOption] => {
    const type = kindOf(name) === 'switch' ? 'boolean' : 'string';
    return [name, name.length === 1 ? { type, short: name } : { type }];
  }),
);

/** `--muted false`, as Remotion's CLI takes it too: Node's parser would see a positional. */
function attachSwitchValues(args: readonly string[]): string[] {
  const attached: string[] = [];
  for (const arg of args) {
    const before = attached.at(-1) ?? '';
    const name = before.slice(2);
    if (before.startsWith('--') && kindOf(name) === 'switch' && /^(true|false)$/.test(arg))
      attached.push(`${attached.pop()}=${arg}`);
    else attached.push(arg);
  }
  return attached;
}

function readSwitch(token: OptionToken): string | undefined {
  if (token.inlineValue === true) return token.value;
  return token.rawName.startsWith('--no-') ? 'false' : 'true';
}

function unknownFlag(rawName: string): string {
  const known = nearestWord(rawName.replace(/^-+/, ''), [...Object.keys(flags), 'log']);
  const hint = known === undefined ? '' : ` Did you mean --${known}?`;
  return `${rawName} is no option of remotion-matrix.${hint} All options: remotion-matrix --help`;
}

/** Reads the flags of the command line; what their values may be is not looked at. */
export function readFlags(args: readonly string[]): GivenFlags {
  const { tokens } = parseArgs({
    args: attachSwitchValues(args),
    options: parseOptions,
    strict: false,
    allowPositionals: true,
    allowNegative: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const values: Record<string, string> = {};
  const problems: string[] = [];
  const notes: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const name = flagAliases[token.name] ?? token.name;
    const other = Object.hasOwn(otherFlags, name) ? otherFlags[name] : undefined;
    if (other !== undefined) {
      if (other.ignored) notes.push(`${token.rawName} is ignored. ${other.reason}`);
      // `--disable-headless=false` asks for what is done anyway.
      else if (other.kind !== 'switch' || token.value !== 'false')
        problems.push(`${token.rawName} is not allowed. ${other.reason}`);
      continue;
    }
    const flag = Object.hasOwn(flags, name) ? flags[name] : undefined;
    if (flag === undefined || (flag.kind !== 'switch' && token.rawName.startsWith('--no-'))) {
      problems.push(unknownFlag(token.rawName));
      continue;
    }
    const value = flag.kind === 'switch' ? readSwitch(token) : token.value;
    if (value === undefined || (token.inlineValue !== true && value.startsWith('--'))) {
      problems.push(`${token.rawName} needs a value.`);
    } else if (flag.kind === 'switch' && value !== 'true' && value !== 'false') {
      problems.push(`${token.rawName}: ${quote(value)} is not allowed. Allowed: true, false.`);
    } else {
      values[name] =
        flag.kind === 'repeated' && name in values ? `${values[name]}\n${value}` : value;
    }
  }
  return { positionals, values, problems, notes };
}
