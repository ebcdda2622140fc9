import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { chunkIngredients, type ChunkMachine } from '../core/chunk-ingredients.ts';
import type { ChunkKeys } from '../core/mark-cached.ts';
import { chunkIds, type Plan } from '../core/plan.ts';
import { digestOf } from './digest.ts';

/** What a machine that renders chunks adds to their plan. */
export interface ChunkSurroundings extends Omit<ChunkMachine, 'environment'> {
  /** The variables that the page sees. */
  readonly environment: Readonly<Record<string, string>>;
}

/** OWASP's least for scrypt (Password Storage Cheat Sheet): 128 MiB for each try. */
const SCRYPT = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 ** 2 };

/**
 * The variables hold secrets, and the keys can be read by whoever reads the run. Of a plain hash a short secret could be
 * found by trying; so each try is made slow, and the source as salt makes a table of tries worthless.
 */
async function digestEnvironment(
  environment: ChunkSurroundings['environment'],
  salt: string,
): Promise<string | null> {
  const entries = Object.entries(environment).toSorted(([a], [b]) => (a < b ? -1 : 1));
  if (entries.length === 0) return null;
  const derive = promisify<string, string, number, typeof SCRYPT, Buffer>(scrypt);
  return (await derive(JSON.stringify(entries), salt, 32, SCRYPT)).toString('hex');
}

/** For each chunk a sha256 over all that makes its files. */
export async function makeChunkKeys(
  plan: Plan,
  { environment, ...others }: ChunkSurroundings,
): Promise<ChunkKeys> {
  const digest = await digestEnvironment(environment, plan.sourceDigest ?? '');
  const machine = { ...others, environment: digest };
  return chunkIds(plan).map((id) => digestOf(chunkIngredients(plan, id, machine)));
}
