import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

export const root = path.resolve(import.meta.dirname, '../..');

const described = z.record(
  z.string(),
  z.looseObject({
    description: z.string(),
    type: z.string().optional(),
    default: z.union([z.string(), z.boolean()]).optional(),
  }),
);

export const actionSchema = z.strictObject({
  name: z.string(),
  description: z.string(),
  author: z.string(),
  branding: z.object({ icon: z.string(), color: z.string() }),
  inputs: described,
  outputs: described.default({}),
  runs: z.strictObject({ using: z.literal('node24'), main: z.string() }),
});

const step = z.looseObject({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
  env: z.record(z.string(), z.string()).default({}),
});

const job = z.looseObject({
  if: z.string().optional(),
  permissions: z.record(z.string(), z.string()).optional(),
  strategy: z.looseObject({ 'fail-fast': z.boolean() }).optional(),
  outputs: z.record(z.string(), z.string()).default({}),
  steps: z.array(step),
});

export const renderWorkflowSchema = z.looseObject({
  on: z.strictObject({
    workflow_call: z.strictObject({ inputs: described, secrets: z.unknown(), outputs: described }),
    workflow_dispatch: z.strictObject({ inputs: described }),
  }),
  permissions: z.undefined().optional(),
  jobs: z.record(z.string(), job),
});

/** A file of the repository, by its path from the root. */
export function readText(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

export function readYaml<T>(file: string, schema: z.ZodType<T>): T {
  return schema.parse(parse(readText(file)));
}
