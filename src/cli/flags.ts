import type { z } from 'zod';
import { flag as booleanType } from '../core/input-types.ts';
import { describeOption, ownOptions, remotionOptions } from '../core/render-options.ts';

/** What may follow a flag: nothing (or =true, =false), one value, or one value each of several times. */
export type FlagKind = 'switch' | 'value' | 'repeated';

export interface Flag {
  readonly kind: FlagKind;
  readonly about: string;
  /** Whether it is passed to `plan` as the input of the same name. */
  readonly input: boolean;
}

/** Flags of the command itself; the render options follow from their own table. */
const ownFlags = {
  'output': {
    kind: 'value',
    input: false,
    about: 'Where the result goes, in place of the third argument.',
  },
  'out-name': {
    kind: 'value',
    input: false,
    about: 'File name of the result; it goes into `out/`.',
  },
  'overwrite': {
    kind: 'switch',
    input: false,
    about: 'Replace an existing result. Default: true.',
  },
  'props': {
    kind: 'value',
    input: true,
    about: 'Input props: JSON text, or the path of a JSON file.',
  },
  'env-file': {
    kind: 'value',
    input: false,
    about:
      'Dotenv file of variables for the page. Default: the configuration file’s, else `.env`, else `.env.local`.',
  },
  'jobs': { kind: 'value', input: true, about: 'Number of jobs, or `auto` (default).' },
  'calibrate': {
    kind: 'switch',
    input: true,
    about: 'With `--jobs auto`, time a few frames to choose by. Default: true.',
  },
  'frames-per-chunk': {
    kind: 'value',
    input: true,
    about: 'Frames of each chunk, in place of `jobs`.',
  },
  'parallel': {
    kind: 'value',
    input: false,
    about:
      'Jobs that run at once. Default: 2, or one for every 8 cores if more. With `--jobs auto`: at most one for every 8 cores.',
  },
  'combine': {
    kind: 'value',
    input: false,
    about: 'Join `after` the jobs (default), or `eager`: fetch and check chunks while they render.',
  },
  'browser-executable': {
    kind: 'value',
    input: true,
    about: 'Path of Chrome. Default: Remotion’s own, which is downloaded once.',
  },
  'name': {
    kind: 'value',
    input: true,
    about: 'Name of the render; the names of its artifacts begin with it.',
  },
  'quiet': {
    kind: 'switch',
    input: false,
    about: 'Show only the result and problems, no progress. With `compositions`: only the ids.',
  },
  'license-key': {
    kind: 'value',
    input: false,
    about:
      'Remotion license key: Remotion is told once of this render. Default: the configuration file’s. Needs Remotion 4.0.376; with an older one the command only warns.',
  },
  'is-production': {
    kind: 'switch',
    input: false,
    about: 'With `--license-key`, whether the render counts as one of production. Default: true.',
  },
  'help': { kind: 'switch', input: false, about: 'Show this text.' },
  'version': { kind: 'switch', input: false, about: 'Show the version.' },
} as const satisfies Record<string, Flag>;

/** Remotion's CLI calls the inputs `log-level` and `image-sequence` so. */
export const flagAliases: Readonly<Record<string, string>> = {
  'log': 'log-level',
  'sequence': 'image-sequence',
  // Older names of the same key.
  'public-license-key': 'license-key',
  'api-key': 'license-key',
  'h': 'help',
  'q': 'quiet',
};

function optionKind(name: string, type: unknown): FlagKind {
  if (type === booleanType) return 'switch';
  return name === 'metadata' ? 'repeated' : 'value';
}

type Options = Readonly<
  Record<
    string,
    {
      readonly type: z.ZodType<unknown, string>;
      readonly about: string;
      readonly since?: string;
    }
  >
>;

function optionFlags(options: Options): Record<string, Flag> {
  return Object.fromEntries(
    Object.entries(options).map(([name, option]) => [
      name,
      { kind: optionKind(name, option.type), input: true, about: describeOption(option) },
    ]),
  );
}

/**
 * A command of its own says `still`, and an argument `serve-url`. A bundle cannot be found again by the files of a project's folder: what else it
 * imports lies outside, and results inside.
 */
const {
  'still': _still,
  'serve-url': _serveUrl,
  'reuse-bundle': _reuseBundle,
  ...ownRenderOptions
} = ownOptions;

export const flagGroups: readonly {
  readonly title: string;
  readonly flags: Readonly<Record<string, Flag>>;
}[] = [
  { title: 'Options', flags: { ...ownFlags, ...optionFlags(ownRenderOptions) } },
  { title: 'Remotion’s render options', flags: optionFlags(remotionOptions) },
];

export const flags: Readonly<Record<string, Flag>> = Object.fromEntries(
  flagGroups.flatMap((group) => Object.entries(group.flags)),
);
