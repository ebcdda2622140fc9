import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { allowedWith, pictureType } from '../core/check-picture-options.ts';
import { choice, flag, integer, integerOrAuto } from '../core/input-types.ts';
import { quote, readInputs, type InputValues } from '../core/read-inputs.ts';
import { renderOptions, renderOptionTypes } from '../core/render-options.ts';
import { MOST_JOBS } from '../core/split.ts';
import { UserError } from '../core/user-error.ts';
import { flags } from './flags.ts';
import { readOutput, type GivenOutput } from './output-place.ts';
import { findProject, hasConfigFile, readEntry, readEnvFile } from './project.ts';
import { readFlags } from './read-flags.ts';

export type LogLevel = 'trace' | 'verbose' | 'info' | 'warn' | 'error';

/** What `remotion-matrix render` or `still` was asked for. */
export interface RenderRequest {
  readonly project: string;
  /** Inputs of `plan` by their names. */
  readonly inputs: Readonly<Record<string, string>>;
  /** Where the user wants the result; undefined where `plan` is to choose its name. */
  readonly output: GivenOutput | undefined;
  /** Folder that the result lies in. */
  readonly outputFolder: string;
  /** Null where the project's configuration file has a say. */
  readonly overwrite: boolean | null;
  /** Jobs at once, or null to choose by the machine. */
  readonly parallel: number | null;
  /** When combine starts: after the jobs, or with them. */
  readonly combine: 'after' | 'eager';
  /** Text of a dotenv file. It is kept out of every file that we write. */
  readonly pageEnvironment: string | null;
  /** Whether `--env-file` names that file, which goes before the configuration file's. */
  readonly hasEnvFile: boolean;
  readonly logLevel: LogLevel;
  /** Whether only the result and problems are shown, whatever the log level adds. */
  readonly quiet: boolean;
  /** What is said before anything is done: flags that are ignored. */
  readonly notes: readonly string[];
  /** Inputs of `combine` by their names. The license key among them is a secret: no job that only renders gets it. */
  readonly combineInputs: Readonly<Record<string, string>>;
}

export type Request =
  | { readonly command: 'help' | 'version' }
  | { readonly command: 'render' | 'compositions'; readonly request: RenderRequest };

/** Collects the problems of `read`, so that all are told at once. */
function collect<T>(problems: string[], read: () => T, otherwise: T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(...error.problems);
    return otherwise;
  }
}

/** Paths of the command line are relative to where it was typed, and the actions run elsewhere. */
function absolutePath(cwd: string, name: string, value: string): string {
  // Left out, as by a variable that is not set.
  if (value === '') return value;
  if (name === 'browser-executable') return resolve(cwd, value);
  if (!['props', 'fonts', 'config'].includes(name)) return value;
  if (name === 'props' && /^\s*[[{"]/.test(value)) return value;
  return existsSync(resolve(cwd, value)) ? resolve(cwd, value) : value;
}

/** Flags whose values are checked here, so that their problems are told with those of the command line. */
const checkedFlags = {
  ...renderOptionTypes,
  'jobs': integerOrAuto(1, MOST_JOBS),
  'frames-per-chunk': integer(1),
  'calibrate': flag,
  'parallel': integer(1, MOST_JOBS),
  'combine': choice(['after', 'eager']),
};
type Checked = Partial<InputValues<typeof checkedFlags>>;

/** The flags that `plan` knows as inputs. */
function readInputFlags(
  cwd: string,
  values: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name]) => flags[name]!.input)
      .map(([name, value]) => [name, absolutePath(cwd, name, value)]),
  );
}

/** The commands, with the inputs of plan that each stands for. */
const commands = new Map<string | undefined, Readonly<Record<string, string>>>([
  ['render', {}],
  ['still', { still: 'true' }],
  ['compositions', {}],
]);

/** The flags by which Remotion's command renders pictures. */
const sequenceFlags = {
  'image-sequence': renderOptionTypes['image-sequence'],
  'frames': renderOptionTypes.frames,
};

/** Returns whether the flags ask for an image sequence. Wrong values are told with those of the other flags. */
function asksForSequence(
  commandInputs: Readonly<Record<string, string>>,
  values: Readonly<Record<string, string>>,
): boolean {
  if (commandInputs['still'] !== undefined) return false;
  const given = collect<Partial<InputValues<typeof sequenceFlags>>>(
    [],
    () => readInputs(sequenceFlags, values),
    {},
  );
  return pictureType(given) === 'image-sequence';
}

/** What the flags ask for, as {@link pictureType} has it. */
type Asked = ReturnType<typeof pictureType>;

const IDLE_WITH = {
  'still': 'A still has no such option.',
  'image-sequence': 'An image sequence has no such option.',
};

/** Notes each render option that does nothing for what is rendered: Remotion's command passes over it too. */
function noteIdleFlags(
  values: Readonly<Record<string, string>>,
  type: Asked,
): ReadonlyMap<string, string> {
  const isAllowed = allowedWith(type);
  const reason = type === null ? 'It is for stills or image sequences.' : IDLE_WITH[type];
  const idle = Object.keys(values).filter(
    (name) => Object.hasOwn(renderOptions, name) && values[name] !== 'false' && !isAllowed(name),
  );
  return new Map(idle.map((name) => [name, `--${name} is ignored. ${reason}`]));
}

/** Explains arguments that are too many: if no entry point is among them, the first may be the wrong path of one. */
function explainOthers(
  [first = '']: readonly string[],
  hasEntry: boolean,
  others: readonly string[],
): string[] {
  if (!hasEntry && /[/\\]|\.[cm]?[jt]sx?$/.test(first))
    return [
      `entry-point: ${quote(first)} is no file, no bundle and no address of a site. Name the file that calls registerRoot(), such as src/index.ts.`,
    ];
  return others.map((other) => `${quote(other)} is one argument too many.`);
}

function readRender(
  cwd: string,
  commandInputs: Readonly<Record<string, string>>,
  positionals: readonly string[],
  values: Readonly<Record<string, string>>,
  notes: readonly string[],
  problems: string[],
): RenderRequest {
  const project = findProject(cwd);
  const entry = positionals[0] === undefined ? null : readEntry(cwd, project, positionals[0]);
  const [composition, positionalOutput, ...others] = positionals.slice(entry === null ? 0 : 1);
  // Behind a flag that was not understood, its value looks like an argument.
  if (problems.length === 0 && others.length > 0)
    problems.push(...explainOthers(positionals, entry !== null, others));

  const overwrite = values['overwrite'] === undefined ? null : values['overwrite'] === 'true';
  const isStill = commandInputs['still'] !== undefined;
  const isSequence = asksForSequence(commandInputs, values);
  const asked = {
    positional: positionalOutput,
    values,
    overwrite: overwrite ?? true,
    isSequence,
    mayBeSequence: !isStill && hasConfigFile(project, values['config']),
  };
  const type = isStill ? 'still' : isSequence ? 'image-sequence' : null;
  // The configuration file may ask for pictures, and then the flags for these count.
  const idle = type === null && asked.mayBeSequence ? new Map() : noteIdleFlags(values, type);
  const counting = Object.fromEntries(Object.entries(values).filter(([name]) => !idle.has(name)));
  const output = collect(problems, () => readOutput(cwd, asked), undefined);
  const checked = collect<Checked>(problems, () => readInputs(checkedFlags, values), {});
  return {
    project,
    inputs: {
      // What is installed here is the user's own business.
      'install-command': 'none',
      ...commandInputs,
      ...readInputFlags(cwd, counting),
      ...entry,
      ...(composition === undefined ? {} : { composition }),
      ...(output === undefined ? {} : { 'out-name': basename(output.path) }),
    },
    output,
    outputFolder: output === undefined ? resolve(cwd, 'out') : dirname(output.path),
    overwrite,
    parallel: checked.parallel ?? null,
    combine: checked.combine ?? 'after',
    pageEnvironment: collect(problems, () => readEnvFile(cwd, project, values['env-file']), null),
    hasEnvFile: values['env-file'] !== undefined,
    logLevel: checked['log-level'] ?? 'info',
    quiet: values['quiet'] === 'true',
    notes: [...notes, ...idle.values()],
    combineInputs: Object.fromEntries(
      ['license-key', 'is-production'].flatMap((name) =>
        values[name] === undefined ? [] : [[name, values[name]]],
      ),
    ),
  };
}

/**
 * Reads the command line by the rules of `npx remotion render` and `npx remotion still`.
 *
 * @throws {UserError} with one line for each problem, all at once.
 */
export function readArguments(args: readonly string[], cwd: string): Request {
  const { positionals, values, notes, problems: unread } = readFlags(args);
  if (values['help'] === 'true' || args.length === 0) return { command: 'help' };
  if (values['version'] === 'true') return { command: 'version' };
  const [command, ...rest] = positionals;
  const commandInputs = commands.get(command);
  if (commandInputs === undefined) {
    const given =
      command === undefined ? 'No command was given' : `${quote(command)} is no command`;
    throw new UserError(
      `${given}. Commands: ${[...commands.keys()].join(', ')}. See remotion-matrix --help`,
    );
  }
  const problems = [...unread];
  const request = readRender(cwd, commandInputs, rest, values, notes, problems);
  const { composition } = request.inputs;
  if (command === 'compositions' && composition !== undefined && problems.length === 0)
    problems.push(
      `${quote(composition)} is neither a file nor a bundle. Name the entry point, such as src/index.ts, or leave it out.`,
    );
  if (problems.length > 0) throw new UserError(problems);
  return { command: command === 'compositions' ? command : 'render', request };
}
