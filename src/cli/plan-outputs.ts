import { z } from 'zod';

/** No leg where every chunk comes from the cache. */
const matrixSchema = z.object({
  include: z.array(z.object({ job: z.int().nonnegative(), name: z.string() })),
});

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'is no JSON' });
    return z.NEVER;
  }
});

const planOutputsSchema = z.object({
  'matrix': json.pipe(matrixSchema),
  'kit': z.string().min(1),
  'plan-digest': z.string().min(1),
});

export type PlanOutputs = z.output<typeof planOutputsSchema>;
export type MatrixLeg = PlanOutputs['matrix']['include'][number];

/** @throws where `plan` succeeded without its outputs, which only a fault of ours can cause */
export function readPlanOutputs(outputs: Readonly<Record<string, string>>): PlanOutputs {
  const result = planOutputsSchema.safeParse(outputs);
  if (result.success) return result.data;
  throw new Error(
    `The outputs of plan are not as they should be: ${z.prettifyError(result.error)}`,
  );
}
