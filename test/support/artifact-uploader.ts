// A process of its own: uploads a folder of two files that hold the same text, several times, under one name.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderArtifacts } from '../../src/adapters/folder-artifacts.ts';

const [root = '', work = '', label = '', times = '1'] = process.argv.slice(2);
await mkdir(work, { recursive: true });
for (let nth = 0; nth < Number(times); nth += 1) {
  for (const file of ['a.txt', 'b.txt']) await writeFile(join(work, file), `${label} ${nth}`);
  await folderArtifacts(root).upload({ name: 'chunk', folder: work });
}
