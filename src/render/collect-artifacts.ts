import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EmittedArtifact } from '../core/emitted-artifacts.ts';
import type { FrameRange } from '../core/plan.ts';
import { digestFile } from './digest.ts';
import type { MediaRequest } from './ports.ts';

export interface ArtifactCollection {
  readonly onArtifact: MediaRequest['onArtifact'];
  /** What was written, in the order of the frames. */
  describe(): Promise<EmittedArtifact[]>;
}

/**
 * Writes the files of a chunk's `<Artifact>`s into its folder as they are emitted. A frame that is rendered again after
 * a flaky error emits them again: the last one counts. Frames outside of the chunk are the neighbours'.
 */
export function collectArtifacts(folder: string, [first, last]: FrameRange): ArtifactCollection {
  // By frame and name: two frames with one name are for combine to refuse, which names both.
  const found = new Map<string, Pick<EmittedArtifact, 'filename' | 'frame'> & { name: string }>();
  return {
    // Remotion does not wait for a promise here.
    onArtifact: ({ filename, frame, content }) => {
      if (frame < first || frame > last) return;
      const key = `${frame} ${filename}`;
      const name = found.get(key)?.name ?? `artifact-${found.size}.bin`;
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name), content);
      found.set(key, { filename, frame, name });
    },
    async describe() {
      const artifacts = [...found.values()].map(async ({ filename, frame, name }) => ({
        filename,
        frame,
        file: { name, ...(await digestFile(join(folder, name))) },
      }));
      return (await Promise.all(artifacts)).toSorted((a, b) => a.frame - b.frame);
    },
  };
}
