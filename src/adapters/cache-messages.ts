import { z } from 'zod';

/** What the process of GitHub's cache is asked; one thing at a time. Names are keys as the service has them. */
export const cacheRequestSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('look-up'), names: z.array(z.string()).readonly() }),
  z.strictObject({
    do: z.literal('restore'),
    name: z.string(),
    prefix: z.string().nullable(),
    /** One that does not exist yet, for the content alone. */
    folder: z.string(),
  }),
  z.strictObject({ do: z.literal('save'), name: z.string(), folder: z.string() }),
]);
export type CacheRequest = z.infer<typeof cacheRequestSchema>;

export const cacheReplySchema = z.strictObject({
  /** The names that were found, or saved. */
  names: z.array(z.string()),
  /** Why something did not work, in the client's words; null where all did. */
  problem: z.string().nullable(),
});
export type CacheReply = z.infer<typeof cacheReplySchema>;
