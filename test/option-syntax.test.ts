import { globSync } from 'node:fs';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readCombineInputs } from '../actions/combine/inputs.ts';
import { planInputs, readPlanInputs } from '../actions/plan/inputs.ts';
import { renderChunkInputs } from '../actions/render-chunk/inputs.ts';
import { renderOptionTypes } from '../src/core/render-options.ts';
import { UserError } from '../src/core/user-error.ts';
import { actionSchema, readText, readYaml, root } from './support/yaml-files.ts';

/** A place where a reader writes an input: the workflow's `with`, or a step's that uses an action. */
interface Place {
  readonly inputs: readonly string[];
  /** Reads inputs as the place does. @throws for what it refuses */
  readonly read: (given: Record<string, string>) => unknown;
}

const callSchema = z.looseObject({
  on: z.looseObject({
    workflow_call: z.looseObject({ inputs: z.record(z.string(), z.unknown()) }),
  }),
});

const workflowInputs = Object.keys(
  readYaml('.github/workflows/render.yml', callSchema).on.workflow_call.inputs,
);

/** What the workflow passes on to plan; GitHub and the other actions read the rest. */
function readWorkflow(given: Record<string, string>): void {
  const passed = Object.entries(given).filter(([name]) => Object.hasOwn(planInputs, name));
  readPlanInputs(Object.fromEntries(passed));
}

function actionPlace(action: string, read: Place['read']): Place {
  return {
    inputs: Object.keys(readYaml(`actions/${action}/action.yml`, actionSchema).inputs),
    read,
  };
}

const workflow: Place = { inputs: workflowInputs, read: readWorkflow };
const needed = { 'kit': 'a.kit.tar.zst', 'plan-digest': 'd1'.repeat(32) };
const actions: Readonly<Record<string, Place>> = {
  'plan': actionPlace('plan', readPlanInputs),
  'render-chunk': {
    inputs: Object.keys(renderChunkInputs),
    read: () => undefined,
  },
  'combine': actionPlace('combine', (given) => readCombineInputs({ ...needed, ...given })),
};

/** Each document, with the place that its text speaks of. */
const documents: readonly (readonly [file: string, place: Place])[] = [
  ['README.md', workflow],
  ['docs/architecture.md', workflow],
  ...Object.entries(actions).map(
    ([action, place]) => [`actions/${action}/README.md`, place] as const,
  ),
];

/** Keys and secrets of a workflow, and CSS, that the documents speak of too. */
const FOREIGN = /^(actions|contents|needs|install-env|will-change)$/;

/** Stands for any name or value in a sentence. */
const ANY = /^(NAME|name|key|option)$/;

function isExpression(value: string): boolean {
  return value.includes('${{');
}

/** Each `with` of a snippet, with the place that it belongs to. */
function withsOf(snippet: unknown): [Place, Record<string, string>][] {
  if (typeof snippet !== 'object' || snippet === null) return [];
  if (Array.isArray(snippet)) return snippet.flatMap(withsOf);
  const { uses, with: given, ...rest } = snippet as Record<string, unknown>;
  const below = Object.values(rest).flatMap(withsOf);
  const action = typeof uses === 'string' ? /\/actions\/([\w-]+)@/.exec(uses)?.[1] : undefined;
  const isOurs = typeof uses !== 'string' || uses.startsWith('remotion-matrix/');
  if (given === undefined || !isOurs) return below;
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(given as object)) texts[name] = String(value);
  return [[action === undefined ? workflow : actions[action]!, texts], ...below];
}

/** What is wrong with inputs at a place; nothing if it takes them. */
function problemsOf(place: Place, given: Record<string, string>): string[] {
  const unknown = Object.keys(given).filter((name) => !place.inputs.includes(name));
  if (unknown.length > 0) return unknown.map((name) => `${name} is no input there.`);
  const plain = Object.entries(given).filter(([, value]) => !isExpression(value));
  try {
    place.read(Object.fromEntries(plain));
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return [...error.problems];
  }
}

/** What is wrong with a line of `options`. */
function problemsOfLine(line: string): string[] {
  return problemsOf(actions['plan']!, { options: line });
}

describe.each(documents)('%s', (file, place) => {
  const text = readText(file);

  test('has snippets that their places accept', () => {
    const snippets = [...text.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, yaml]): unknown =>
      parse(yaml!),
    );
    const withs = snippets.flatMap(withsOf);
    expect(withs.flatMap(([where, given]) => problemsOf(where, given))).toEqual([]);
  });

  test('writes inputs as `name: value`, which its reader can give there', () => {
    const written = [...text.matchAll(/`([a-z][a-z0-9-]*): ([^`]+)`/g)]
      .filter(([, name]) => !FOREIGN.test(name!))
      .flatMap(([, name, value]) => problemsOf(place, { [name!]: value! }));
    expect(written).toEqual([]);
  });

  test('writes lines of `options` as `name=value`', () => {
    const written = [...text.matchAll(/`([a-z][a-z0-9-]*)=[^`]+`/g)]
      .filter(([, name]) => !ANY.test(name!))
      .flatMap(([line]) => problemsOfLine(line.slice(1, -1)));
    expect(written).toEqual([]);
  });
});

/** The texts in a program, but for its imports. */
function textsOf(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(textsOf);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value } = node as { type?: string; value?: unknown };
  if (type === 'ImportDeclaration') return [];
  if (type === 'Literal') return typeof value === 'string' ? [value] : [];
  if (type === 'TemplateElement') return [(value as { cooked: string }).cooked];
  return Object.values(node).flatMap(textsOf);
}

const messages = globSync('{src,actions}/**/*.ts', { cwd: root }).flatMap((file) =>
  textsOf(parseAst(readText(file), { lang: 'ts' })).map((text) => ({ file, text })),
);

describe('messages', () => {
  const names = Object.keys(renderOptionTypes).join('|');

  // Where a line begins, `muted: …` is the label of what is spoken of. Within it, it is advice to be copied.
  test('advise no option as an input: in the workflow it may be none', () => {
    const wrong = new RegExp(
      `(?<=[\\s"(])(?:${names}): "?(?:true|false|[a-z][\\w-]*)"?(?=[.,;)]|$)`,
    );
    const found = messages.filter(({ text }) => wrong.test(text.replace(/^\S+: /, '')));
    expect(found).toEqual([]);
  });

  test('advise options as lines that `options` takes', () => {
    const advice = new RegExp(`(?<![\\w-])(${names})=([\\w-]+)`, 'g');
    const given = messages
      // What ffmpeg is told has the same form.
      .filter(({ file }) => !/picture-join|audio-sync|transport-stream/.test(file))
      .flatMap(({ text }) => [...text.matchAll(advice)]);
    expect(given.length).toBeGreaterThan(3);
    expect(given.flatMap(([line]) => problemsOfLine(line))).toEqual([]);
  });
});
