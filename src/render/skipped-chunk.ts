import { chunkLabel, type ChunkId, type Plan } from '../core/plan.ts';
import type { ProgressEvent } from './ports.ts';

/** What is shown of a chunk that is there without being rendered. */
export function skippedChunk(plan: Plan, id: ChunkId): ProgressEvent {
  const { frameRange, frameCount } = plan.renders[id.render]!.chunks[id.chunk]!;
  const label = chunkLabel(plan, id);
  return { type: 'chunk', label, frameRange, frameCount, seconds: 0, fps: 0, skipped: true };
}
