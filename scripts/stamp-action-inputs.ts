import { describeOption, renderOptions } from '../src/core/render-options.ts';
import { replaceBetween } from './replace-between.ts';

/** One input of an `action.yml`; single quotes, which YAML leaves alone but for a doubled quote. */
function inputLines(name: string, description: string): string {
  return `  ${name}:\n    description: '${description.replaceAll("'", "''")}'`;
}

/** Puts Remotion's render options among the inputs of the `plan` action. */
export function stampActionInputs(text: string): string {
  const inputs = Object.entries(renderOptions).map(([name, option]) =>
    inputLines(name, describeOption(option)),
  );
  return replaceBetween(text, '# <render-options>', '# </render-options>', inputs.join('\n'));
}
