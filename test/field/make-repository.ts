import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeSamples, makeWav } from '../conformance/sound.ts';
import { filesOf, type Shape } from './shapes.ts';

/**
 * Writes a shape into a folder, with the sound in its public folder. Nothing is installed.
 *
 * @returns the project's folder
 */
export async function makeRepository(shape: Shape, folder: string): Promise<string> {
  const project = path.join(folder, shape.project);
  const files = Object.entries(filesOf(shape)).map(
    ([name, text]) => [path.join(folder, name), text] as const,
  );
  const sound = [path.join(project, 'public/sound.wav'), makeWav(makeSamples())] as const;
  for (const [file, content] of [...files, sound]) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return project;
}
