// A process of its own: saves folders of two files with the same text under keys that others use too, restores one each
// time, and fails where a restored folder is not whole.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folderCache } from '../../src/adapters/folder-cache.ts';

const [root = '', work = '', label = '', times = '1'] = process.argv.slice(2);
const fail = (line: string) => {
  throw new Error(line);
};
// Room for three of the entries.
const cache = folderCache(root, { reporter: { info: fail, warning: fail }, limit: 50 });
await mkdir(join(work, 'from'), { recursive: true });
for (let nth = 0; nth < Number(times); nth += 1) {
  for (const file of ['a.txt', 'b.txt']) {
    await writeFile(join(work, 'from', file), `${label} ${nth}`.padEnd(8));
  }
  await cache.save({ kind: 'chunk', key: `key ${nth}`, folder: join(work, 'from') });
  const folder = join(work, 'to');
  if ((await cache.restore({ kind: 'chunk', key: `key ${nth}`, folder })) === null) continue;
  const [a, b] = await Promise.all(['a.txt', 'b.txt'].map((file) => readFile(join(folder, file))));
  if (!a!.equals(b!)) fail(`key ${nth} came back with ${String(a)} and ${String(b)}.`);
  await rm(folder, { recursive: true });
}
