import { NAME_PATTERN } from '../../src/core/artifact-names.ts';
import * as type from '../../src/core/input-types.ts';
import { readInputs, refusal, type InputValues } from '../../src/core/read-inputs.ts';
import { renderOptionTypes } from '../../src/core/render-options.ts';
import { MOST_JOBS } from '../../src/core/split.ts';
import { UserError } from '../../src/core/user-error.ts';

/** Every input of the plan action; the tests hold it against action.yml. */
export const planInputs = {
  'working-directory': type.text,
  'install-command': type.text,
  'entry-point': type.text,
  'serve-url': type.text,
  'composition': type.text,
  'props': type.text,
  'out-name': type.text,
  'name': type.text,
  'jobs': type.integerOrAuto(1, MOST_JOBS),
  'frames-per-chunk': type.integer(1),
  'browser-executable': type.text,
  'options': type.keyValues,
  ...renderOptionTypes,
};

export type PlanInputs = InputValues<typeof planInputs>;

/** Render options may also come as lines of `options`, since a workflow_dispatch has room for 25 inputs only. */
function spreadOptions(raw: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { options } = readInputs({ options: type.keyValues }, raw);
  const unknown = Object.keys(options ?? {}).filter((name) => !(name in renderOptionTypes));
  if (unknown.length > 0) {
    const allowed = Object.keys(renderOptionTypes).join(', ');
    throw new UserError(unknown.map((name) => refusal('options', name, allowed)));
  }
  return { ...raw, ...options };
}

function findConflicts(inputs: PlanInputs): string[] {
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
  return problems;
}

/**
 * @param raw every input as text; '' where it was left out
 * @throws {UserError} with one line for each problem.
 */
export function readPlanInputs(raw: Readonly<Record<string, string>>): PlanInputs {
  const inputs = readInputs(planInputs, spreadOptions(raw));
  const problems = findConflicts(inputs);
  if (problems.length > 0) throw new UserError(problems);
  return inputs;
}
