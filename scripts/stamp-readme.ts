import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import {
  describeOption,
  ownOptions,
  remotionOptions,
  renderOptions,
} from '../src/core/render-options.ts';
import { replaceBetween } from './replace-between.ts';

const described = z.record(
  z.string(),
  z.looseObject({
    description: z.string(),
    default: z.union([z.string(), z.number(), z.boolean()]).optional(),
  }),
);
const interfaceSchema = z.looseObject({
  inputs: described.optional(),
  secrets: described.optional(),
  outputs: described.optional(),
});
const workflowSchema = z.looseObject({ on: z.looseObject({ workflow_call: interfaceSchema }) });

type Kind = 'inputs' | 'secrets' | 'outputs';
type Described = z.output<typeof described>;

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`).replaceAll('\n', ' ');
}

function defaultCell(value: string | number | boolean | undefined): string {
  return value === undefined || value === '' ? '' : `\`${value}\``;
}

function table(kind: Kind, entries: Described): string {
  const rows = Object.entries(entries).map(([name, entry]) =>
    kind === 'inputs'
      ? `| \`${name}\` | ${cell(entry.description)} | ${defaultCell(entry.default)} |`
      : `| \`${name}\` | ${cell(entry.description)} |`,
  );
  const title = { inputs: 'Input', secrets: 'Secret', outputs: 'Output' }[kind];
  const head =
    kind === 'inputs' ? `| ${title} | | Default |\n|---|---|---|` : `| ${title} | |\n|---|---|`;
  return `${head}\n${rows.join('\n')}`;
}

function optionTable(
  options: Readonly<Record<string, Parameters<typeof describeOption>[0]>>,
): string {
  const rows = Object.entries(options).map(
    ([name, option]) => `| \`${name}\` | ${cell(describeOption(option))} |`,
  );
  return `| Option | |\n|---|---|\n${rows.join('\n')}`;
}

const optionTables = { 'own-options': ownOptions, 'render-options': remotionOptions };

/** Inputs and outputs of an action or of the workflow; the render options have a table of their own. */
function readInterface(folder: string, file: string): z.output<typeof interfaceSchema> {
  const yaml: unknown = parse(readFileSync(path.join(folder, file), 'utf8'));
  if (file.includes('workflows/')) return workflowSchema.parse(yaml).on.workflow_call;
  const { inputs = {}, ...rest } = interfaceSchema.parse(yaml);
  const own = Object.entries(inputs).filter(([name]) => !Object.hasOwn(renderOptions, name));
  return { ...rest, inputs: Object.fromEntries(own) };
}

/**
 * Fills the tables of a Markdown file, each between a pair of lines such as
 * `<!-- inputs actions/plan/action.yml -->` and `<!-- /inputs -->`.
 * The words are `inputs`, `secrets` and `outputs`, with a path from the root, `render-options` and `own-options`.
 */
export function stampReadme(text: string, _file: string, folder: string): string {
  let stamped = text;
  for (const [marker, kind, file] of text.matchAll(/<!-- (inputs|secrets|outputs) (\S+) -->/g)) {
    if (!existsSync(path.join(folder, file!))) continue;
    const entries = readInterface(folder, file!)[kind as Kind] ?? {};
    stamped = replaceBetween(stamped, marker, `<!-- /${kind} -->`, table(kind as Kind, entries));
  }
  for (const [name, options] of Object.entries(optionTables))
    stamped = replaceBetween(
      stamped,
      `<!-- ${name} -->`,
      `<!-- /${name} -->`,
      optionTable(options),
    );
  return stamped;
}
