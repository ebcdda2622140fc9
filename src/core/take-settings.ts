import { allowedWith, pictureType } from './check-picture-options.ts';
import {
  configSettings,
  type ConfigOption,
  type ConfigSetting,
  type LocalOption,
  type ProjectConfig,
  type TakenSetting,
} from './config-settings.ts';
import * as type from './input-types.ts';
import { quote, refusal } from './read-inputs.ts';
import { renderOptionTypes, type RenderOptionValues } from './render-options.ts';
import { UserError } from './user-error.ts';

/** Inputs of plan that a configuration file can stand in for. */
export interface ConfigurableInputs extends RenderOptionValues {
  readonly 'out-name'?: string | undefined;
  readonly 'name'?: string | undefined;
  readonly 'entry-point'?: string | undefined;
  readonly 'browser-executable'?: string | undefined;
}

/** Settings that go behind what the composition says. */
export type AfterComposition = Pick<
  RenderOptionValues,
  'codec' | 'pixel-format' | 'image-format' | 'prores-profile'
>;

export interface TakenSettings<Inputs> {
  /** The inputs, and what the file sets where nothing was given. */
  readonly inputs: Inputs;
  readonly afterComposition: AfterComposition;
  /** What the local command alone can do: null where the file does not say. */
  readonly overwrite: boolean | null;
  readonly outputLocation: string | null;
  /** Path of the page's dotenv file, from the project's folder. */
  readonly envFile: string | null;
  readonly licenseKey: string | null;
  /** What was taken, for the log: `scale 2`. */
  readonly taken: readonly string[];
  readonly warnings: readonly string[];
  /** The method of `Config` that an option comes from. */
  readonly sources: ReadonlyMap<string, string>;
}

const types = {
  ...renderOptionTypes,
  'out-name': type.text,
  'browser-executable': type.text,
  'overwrite': type.flag,
  'env-file': type.text,
  'license-key': type.text,
};

/** Flags of the local command that were given; null in a workflow, where their settings cannot count. */
export type GivenFlags = ReadonlySet<LocalOption> | null;

interface FoundOption {
  readonly option: ConfigOption;
  readonly setting: ConfigSetting;
  readonly text: string;
  readonly afterComposition: boolean;
}

function isGiven(inputs: ConfigurableInputs, option: ConfigOption): boolean {
  // The name of a render is unique in a run, and what its result is called by.
  if (option === 'out-name' && inputs.name !== undefined) return true;
  return (inputs as Readonly<Record<string, unknown>>)[option] !== undefined;
}

/** The options that the file sets and that were not given, the last of each. */
function findOptions(
  settings: readonly ConfigSetting[],
  inputs: ConfigurableInputs,
  flags: GivenFlags,
): Map<ConfigOption, FoundOption> {
  const found = new Map<ConfigOption, FoundOption>();
  const isStill = inputs.still === true;
  for (const setting of settings) {
    const rule = configSettings[setting.name];
    if (rule === undefined || !('option' in rule) || isGiven(inputs, rule.option)) continue;
    if ('inWorkflow' in rule && flags?.has(rule.option) !== false) continue;
    const { option, of, after, write = String }: TakenSetting = rule;
    if (of !== undefined && (of === 'still') !== isStill) continue;
    const { value } = setting;
    // So a file takes back what it has set before.
    if (value === undefined || value === null) found.delete(option);
    else
      found.set(option, {
        option,
        setting,
        text: write(value),
        afterComposition: after === 'composition',
      });
  }
  return found;
}

/** Without what the kind of result has no use for: one machine passes over it, too. */
function keepUseful(
  found: Map<ConfigOption, FoundOption>,
  inputs: ConfigurableInputs,
): FoundOption[] {
  const isSequence = inputs.still !== true && found.get('image-sequence')?.text === 'true';
  const kind = isSequence ? 'image-sequence' : pictureType(inputs);
  const allowed = allowedWith(kind);
  return [...found.values()].filter(
    ({ option }) => !Object.hasOwn(renderOptionTypes, option) || allowed(option),
  );
}

/** Names an input and its value, as the log shows it. */
function describeTaken(input: string, value: string): string {
  return `${input} ${/[\s"]/.test(value) ? quote(value) : value}`;
}

/** Lists the settings of bundling that stand for an input. Nothing is bundled if a finished bundle is given. */
function listBundling(settings: readonly ConfigSetting[], inputs: ConfigurableInputs): string[] {
  if (inputs['serve-url'] !== undefined) return [];
  return settings.flatMap(({ name, value }) => {
    const rule = configSettings[name];
    const input = rule !== undefined && 'input' in rule ? rule.input : undefined;
    if (input === undefined || inputs[input] !== undefined || typeof value !== 'string') return [];
    return [describeTaken(input, value)];
  });
}

function findWarnings({ file, settings }: ProjectConfig, flags: GivenFlags): string[] {
  return settings.flatMap(({ name, value }) => {
    const rule = configSettings[name];
    const what = `${file}: Config.${name}()`;
    if (rule === undefined)
      return [
        `${what} is not known to this version of remotion-matrix, and counts for bundling alone. If it is of rendering, give it as an option.`,
      ];
    if ('inWorkflow' in rule && flags === null && (value ?? null) !== null)
      return [`${what} cannot count in a workflow. ${rule.inWorkflow}`];
    if (!('cannot' in rule) || (rule.unless !== undefined && (value ?? null) === rule.unless))
      return [];
    return [`${what} cannot count. ${rule.cannot}`];
  });
}

/**
 * Takes from the project's configuration file what was not given as an input.
 *
 * @throws {UserError} with a line for each value that cannot be rendered.
 */
export function takeSettings<Inputs extends ConfigurableInputs>(
  inputs: Inputs,
  config: ProjectConfig,
  flags: GivenFlags,
): TakenSettings<Inputs> {
  const options: Record<string, unknown> = {};
  const afterComposition: Record<string, unknown> = {};
  const taken: string[] = [];
  const problems: string[] = [];
  const sources = new Map<string, string>();
  for (const each of keepUseful(findOptions(config.settings, inputs, flags), inputs)) {
    const { option, setting, text } = each;
    const result = types[option].safeParse(text);
    const source = `Config.${setting.name}() in ${config.file}`;
    sources.set(option, source);
    if (result.success) {
      (each.afterComposition ? afterComposition : options)[option] = result.data;
      taken.push(describeTaken(option, text));
    } else {
      const allowed = result.error.issues.map(({ message }) => message).join(', ');
      problems.push(refusal(source, text, allowed));
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  taken.push(...listBundling(config.settings, inputs));
  const {
    overwrite = null,
    'env-file': envFile = null,
    'license-key': licenseKey = null,
    ...others
  } = options;
  const location = config.settings.findLast(({ name }) => name === 'setOutputLocation')?.value;
  return {
    // What is in `others` was not given.
    inputs: Object.assign({}, inputs, others),
    afterComposition,
    overwrite: overwrite as boolean | null,
    outputLocation: 'out-name' in others ? String(location) : null,
    envFile: envFile as string | null,
    licenseKey: licenseKey as string | null,
    taken,
    warnings: findWarnings(config, flags),
    sources,
  };
}

/**
 * Gives a job its share of the machine's tabs if neither an input nor the configuration file names a number.
 *
 * @param share undefined if the job has the machine alone
 */
export function shareTabs<Inputs extends ConfigurableInputs>(
  settings: TakenSettings<Inputs>,
  share: Inputs['concurrency'],
): TakenSettings<Inputs> {
  const { inputs } = settings;
  if (share === undefined || (inputs.concurrency ?? 'auto') !== 'auto') return settings;
  return { ...settings, inputs: { ...inputs, concurrency: share } };
}

/** What the composition goes before with, and under which name of its own. */
const COMPOSITION_DEFAULTS = {
  'pixel-format': 'defaultPixelFormat',
  'image-format': 'defaultVideoImageFormat',
  'prores-profile': 'defaultProResProfile',
} as const;

/**
 * Adds the settings that go behind what the composition says, but for those that it says. The codec is not among them:
 * Remotion chooses it, since the name of the result has a say in it.
 */
export function addAfterComposition(
  options: RenderOptionValues,
  settings: AfterComposition,
  composition: Readonly<Record<string, unknown>>,
): RenderOptionValues {
  const added = Object.entries(COMPOSITION_DEFAULTS).filter(
    ([option, name]) =>
      options[option as keyof AfterComposition] === undefined &&
      settings[option as keyof AfterComposition] !== undefined &&
      (composition[name] ?? null) === null,
  );
  return {
    ...options,
    ...Object.fromEntries(added.map(([option]) => [option, settings[option as never]])),
  };
}

/** Keeps only the settings of some options, for a command that has no use for the others. */
export function keepSettings(
  { file, settings }: ProjectConfig,
  isUsed: (option: ConfigOption) => boolean,
): ProjectConfig {
  const kept = settings.filter(({ name }) => {
    const rule = configSettings[name];
    return rule !== undefined && 'option' in rule && isUsed(rule.option);
  });
  return { file, settings: kept };
}

/** Lets lines of problems name the place in the configuration file where an option comes from there. */
export function nameSources(
  problems: readonly string[],
  sources: TakenSettings<unknown>['sources'],
): string[] {
  return problems.map((problem) => {
    const [option = ''] = problem.split(':', 1);
    const source = sources.get(option);
    return source === undefined ? problem : source + problem.slice(option.length);
  });
}

/** Lets the problems of `work` name the configuration file where a value comes from there. */
export async function withSources<T>(
  { sources }: Pick<TakenSettings<unknown>, 'sources'>,
  work: () => Promise<T> | T,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError) || sources.size === 0) throw error;
    throw new UserError(nameSources(error.problems, sources), { cause: error });
  }
}
