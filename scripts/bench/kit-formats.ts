import { execFile } from 'node:child_process';
import { mkdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { create, extract } from 'tar';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { spread, secondsOf } from './rounds.ts';
import type { Section } from './section.ts';
import type { Stage } from './stage.ts';

const run = promisify(execFile);

interface Format {
  readonly name: string;
  readonly file: string;
  pack(folder: string, file: string): Promise<unknown>;
  unpack(file: string, folder: string): Promise<unknown>;
}

const formats: readonly Format[] = [
  {
    name: 'tar with zstd, unpacked part by part (what a kit is)',
    file: 'kit.tar.zst',
    pack: async (folder, file) => await tarArchiver.pack(folder, file),
    unpack: async (file, folder) => await tarArchiver.unpack(file, folder),
  },
  {
    name: 'tar with zstd, in one go',
    file: 'whole.tar.zst',
    pack: async (folder, file) => create({ cwd: folder, file, zstd: true, sync: true }, ['.']),
    unpack: async (file, folder) => extract({ cwd: folder, file, sync: true }),
  },
  {
    name: 'tar with zstd, files side by side',
    file: 'side.tar.zst',
    pack: async (folder, file) => await create({ cwd: folder, file, zstd: true }, ['.']),
    unpack: async (file, folder) => await extract({ cwd: folder, file }),
  },
  {
    name: 'tar with gzip',
    file: 'kit.tar.gz',
    pack: async (folder, file) => await create({ cwd: folder, file, gzip: true }, ['.']),
    unpack: async (file, folder) => extract({ cwd: folder, file, sync: true }),
  },
  {
    name: 'zip (Info-ZIP, level 6)',
    file: 'kit.zip',
    pack: async (folder, file) => await run('zip', ['-q', '-6', '-r', file, '.'], { cwd: folder }),
    unpack: async (file, folder) => await run('unzip', ['-q', file, '-d', folder]),
  },
];

async function measureFormat(
  format: Format,
  kit: string,
  folder: string,
  rounds: number,
): Promise<string> {
  const file = path.join(folder, format.file);
  const target = path.join(folder, `${format.file}.unpacked`);
  const packing: number[] = [];
  const unpacking: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await rm(file, { force: true });
    packing.push(await secondsOf(async () => await format.pack(kit, file)));
    await mkdir(target);
    unpacking.push(await secondsOf(async () => await format.unpack(file, target)));
    await rm(target, { recursive: true });
  }
  const megabytes = ((await stat(file)).size / 1e6).toFixed(1);
  return `| ${format.name} | ${spread(packing)} | ${spread(unpacking)} | ${megabytes} |`;
}

/** The kit in several formats. */
export async function measureKitFormats(stage: Stage, rounds: number): Promise<Section> {
  const planned = await stage.plan({ 'serve-url': stage.bundle, 'jobs': '4' });
  const packed = await stage.fetchFile(planned, planned.inputs['kit']!);
  const folder = stage.place('formats');
  const kit = path.join(folder, 'kit');
  await mkdir(kit, { recursive: true });
  await tarArchiver.unpack(packed, kit);
  const rows: string[] = [];
  for (const format of formats) rows.push(await measureFormat(format, kit, folder, rounds));
  return {
    title: 'The kit',
    text: [
      'Packing and unpacking the kit of the example: bundle, source maps, and the renderer with its programs.',
      '',
      '| format | pack, s | unpack, s | MB |',
      '|---|---|---|---|',
      ...rows,
    ].join('\n'),
  };
}
