import { z } from 'zod';
import type { ProgressEvent } from '../render/ports.ts';

/** What an action sends over the channel to its parent process. */
export const progressEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('step'), text: z.string() }),
  z.object({ type: z.literal('phase'), phase: z.enum(['render', 'combine']) }),
  z.object({
    type: z.literal('planned'),
    jobs: z.array(z.string()),
    frameCount: z.number(),
    outName: z.string(),
    composition: z.string(),
    isFolder: z.boolean().optional(),
    place: z
      .object({ outputLocation: z.string().nullable(), overwrite: z.boolean().nullable() })
      .optional(),
    settings: z
      .object({ pageEnvironment: z.string().nullable(), licenseKey: z.string().nullable() })
      .optional(),
  }),
  z.object({
    type: z.literal('frames'),
    rendered: z.number(),
    encoded: z.number(),
    total: z.number(),
    chunk: z.string(),
  }),
  z.object({
    type: z.literal('chunk'),
    label: z.string(),
    frameRange: z.tuple([z.number(), z.number()]),
    frameCount: z.number(),
    seconds: z.number(),
    fps: z.number(),
    skipped: z.boolean(),
  }),
]) satisfies z.ZodType<ProgressEvent>;

export type { ProgressEvent } from '../render/ports.ts';
export type PlannedEvent = Extract<ProgressEvent, { type: 'planned' }>;
export type FramesEvent = Extract<ProgressEvent, { type: 'frames' }>;
export type ChunkEvent = Extract<ProgressEvent, { type: 'chunk' }>;
