import { NAME_PATTERN } from '../../src/core/artifact-names.ts';
import { checkPictureOptions } from '../../src/core/check-picture-options.ts';
import * as type from '../../src/core/input-types.ts';
import {
  checkInputs,
  isGiven,
  quote,
  refusal,
  type InputTable,
  type InputValues,
  type RawInputs,
} from '../../src/core/read-inputs.ts';
import { tagProblems } from '../../src/core/release-names.ts';
import { isSite, renderOptionTypes } from '../../src/core/render-options.ts';
import { combineStarts } from '../../src/core/job-costs.ts';
import { MOST_JOBS } from '../../src/core/split.ts';
import { UserError } from '../../src/core/user-error.ts';

/** Every input of the plan action; the tests hold it against action.yml. */
export const planInputs = {
  'working-directory': type.text,
  'install-command': type.text,
  'prepare-command': type.text,
  'entry-point': type.text,
  'composition': type.text,
  'props': type.text,
  'out-name': type.text,
  'name': type.text,
  'jobs': type.integerOrAuto(1, MOST_JOBS),
  'frames-per-chunk': type.integer(1),
  'max-jobs': type.integer(1, MOST_JOBS),
  'max-cost': type.number(0),
  'target-time': type.duration,
  'calibrate': type.flag,
  'runner-price': type.number(0),
  'combine': type.choice(combineStarts),
  'browser-executable': type.text,
  'release-tag': type.text,
  'overwrite': type.flag,
  'token': type.text,
  'options': type.optionLines,
  ...renderOptionTypes,
};

export type PlanInputs = InputValues<typeof planInputs>;

/** Each option once, as its own input would give it: what is itself lines of key=value may come one a line of `options`. */
function joinOptionLines(lines: string): { options: Record<string, string>; problems: string[] } {
  const options: Record<string, string> = {};
  const problems: string[] = [];
  const types: InputTable = renderOptionTypes;
  for (const [name, value] of type.optionLines.safeParse(lines).data ?? []) {
    const before = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!Object.hasOwn(types, name)) {
      problems.push(refusal('options', name, Object.keys(types).join(', ')));
    } else if (before === undefined || types[name] === type.keyValues) {
      options[name] = before === undefined ? value : `${before}\n${value}`;
    } else {
      problems.push(
        `options: ${name} is given twice, as ${quote(before)} and as ${quote(value)}. Give it once.`,
      );
    }
  }
  return { options, problems };
}

/** Render options may also come as lines of `options`, since a workflow_dispatch has room for 25 inputs only. */
function spreadOptions(raw: RawInputs): { readonly raw: RawInputs; readonly problems: string[] } {
  const { options, problems } = joinOptionLines(raw['options'] ?? '');
  const twice = Object.entries(options)
    .filter(([name]) => isGiven(raw[name]))
    .map(
      ([name, value]) =>
        `${name}: given twice, as ${quote(raw[name]!)} and as ${quote(value)} in options. Give it once.`,
    );
  return { raw: { ...options, ...withoutBlanks(raw) }, problems: [...problems, ...twice] };
}

function withoutBlanks(raw: RawInputs): RawInputs {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => isGiven(value)));
}

/** Wishes choose the number of jobs; a number that is given leaves them nothing to choose. */
function findIdleWishes(inputs: PlanInputs, raw: RawInputs): string[] {
  const given = (['jobs', 'frames-per-chunk'] as const).find(
    (name) => inputs[name] !== undefined && inputs[name] !== 'auto',
  );
  if (given === undefined) return [];
  return (['max-cost', 'target-time'] as const)
    .filter((name) => inputs[name] !== undefined)
    .map(
      (name) =>
        `${name} and ${given}: ${raw[name]} and ${inputs[given]} are not allowed together. Both decide on the number of jobs: choose one.`,
    );
}

function findConflicts(inputs: PlanInputs, raw: RawInputs): string[] {
  const problems: string[] = [];
  const { name } = inputs;
  if (name !== undefined && !NAME_PATTERN.test(name)) {
    problems.push(refusal('name', name, 'up to 64 letters, digits, dots, hyphens and underscores'));
  }
  if (inputs.jobs !== undefined && inputs['frames-per-chunk'] !== undefined) {
    problems.push(
      `jobs and frames-per-chunk: ${inputs.jobs} and ${inputs['frames-per-chunk']} are not allowed together. Each gives the size of the chunks: choose one.`,
    );
  }
  if (inputs['serve-url'] !== undefined && inputs['entry-point'] !== undefined) {
    problems.push(
      'serve-url and entry-point: both are given. A finished bundle has no entry point: choose one.',
    );
  }
  if (inputs['chunk-cache'] === true && isSite(inputs['serve-url'])) {
    problems.push(
      'chunk-cache and serve-url: both are given. The files of a site can change at any time, so chunks of earlier runs may no longer fit. Remove chunk-cache, or give the folder of a bundle as serve-url.',
    );
  }
  const { bundler, rspack, 'public-dir': publicDir } = inputs;
  if (bundler !== undefined && rspack !== undefined && (bundler === 'rspack') !== rspack) {
    problems.push(
      `bundler and rspack: ${bundler} and ${rspack} are not allowed together. Both say what bundles the project: choose one.`,
    );
  }
  if (inputs['serve-url'] !== undefined && publicDir !== undefined) {
    problems.push(
      'serve-url and public-dir: both are given. A finished bundle holds its public folder: choose one.',
    );
  }
  const tag = inputs['release-tag'];
  if (tag !== undefined) problems.push(...tagProblems(tag));
  if (inputs['prepare-command'] !== undefined && inputs['reuse-bundle'] === true) {
    problems.push(
      'prepare-command and reuse-bundle: both are given. A bundle of an earlier run holds what the command made then: choose one.',
    );
  }
  return [...problems, ...findIdleWishes(inputs, raw), ...checkPictureOptions(inputs)];
}

/**
 * @param raw every input as text; '' where it was left out
 * @throws {UserError} with one line for each problem.
 */
export function readPlanInputs(raw: Readonly<Record<string, string>>): PlanInputs {
  const spread = spreadOptions(raw);
  const { values, problems } = checkInputs(planInputs, spread.raw);
  const all = [...spread.problems, ...problems, ...findConflicts(values, spread.raw)];
  if (all.length > 0) throw new UserError(all);
  return values;
}
