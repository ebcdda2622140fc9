import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { BundleKeeper } from '../../src/adapters/kept-bundle.ts';
import { tarArchiver } from '../../src/adapters/kit-archive.ts';
import { KIT } from '../../src/render/kit.ts';
import type { Cache } from '../../src/render/ports.ts';
import { temporaryFolder, writeFiles } from '../support/artifact-fixtures.ts';

const CONFIG = { file: 'remotion.config.ts', settings: [{ name: 'setScale', value: 2 }] };

/** A cache with one entry, which holds what it is given, whatever that is worth. */
function cacheOf(files: Map<string, Buffer | string>): Cache {
  return {
    lookUp: async () => new Set(),
    restore: async ({ key, folder }) => {
      if (files.size === 0) return null;
      await mkdir(folder, { recursive: true });
      for (const [name, content] of files) await writeFile(path.join(folder, name), content);
      return key;
    },
    save: async ({ folder }) => {
      for (const name of ['kept.json', 'bundle.tar.zst'])
        files.set(name, await readFile(path.join(folder, name)));
    },
  };
}

/** What the next run finds of a bundle that was kept, once `damage` has been done to it. */
async function findAfter(damage: (files: Map<string, Buffer | string>) => void) {
  await using place = await temporaryFolder();
  const files = new Map<string, Buffer | string>();
  const warnings: string[] = [];
  const at = (name: string) => path.join(place.path, name);
  await writeFiles(place.path, {
    'checkout/src/index.ts': 'draw();',
    [`made/${KIT.bundle}/index.html`]: 'a page',
  });
  const open = async (folder: string) => {
    const work: Promise<void>[] = [];
    const keeper = await BundleKeeper.open(
      {
        root: at('checkout'),
        projectPath: '.',
        entryPoint: undefined,
        installCommand: undefined,
        bundler: undefined,
        publicDir: undefined,
        config: undefined,
      },
      {
        cache: cacheOf(files),
        archiver: tarArchiver,
        reporter: { warning: (line) => warnings.push(line) },
        folder: at(folder),
        later: (each) => work.push(each),
      },
    );
    return { keeper, work };
  };
  const { keeper, work } = await open('first');
  expect(await keeper.find()).toBeNull();
  await keeper.keep(at('made'), { runtimePath: 'node_modules', config: CONFIG });
  await Promise.all(work);
  damage(files);
  const found = await (await open('second')).keeper.find();
  const page = found && (await readFile(path.join(found.bundle, 'index.html'), 'utf8'));
  return { page, runtimePath: found?.runtimePath, config: found?.config, warnings };
}

test('a bundle that was kept is found again, with what the configuration file set', async () => {
  expect(await findAfter(() => undefined)).toEqual({
    page: 'a page',
    runtimePath: 'node_modules',
    config: CONFIG,
    warnings: [],
  });
});

test('a bundle that cannot be kept is a warning', async () => {
  await using place = await temporaryFolder();
  const warnings: string[] = [];
  await writeFiles(place.path, { 'checkout/index.ts': 'draw();', 'full': '' });
  const ingredients = {
    root: path.join(place.path, 'checkout'),
    projectPath: '.',
    entryPoint: undefined,
    installCommand: undefined,
    bundler: undefined,
    publicDir: undefined,
    config: undefined,
  };
  const keeper = await BundleKeeper.open(ingredients, {
    cache: cacheOf(new Map()),
    archiver: tarArchiver,
    reporter: { warning: (line) => warnings.push(line) },
    // No folder can be made in it.
    folder: path.join(place.path, 'full'),
    later: () => undefined,
  });
  await keeper.keep(path.join(place.path, 'checkout'), {
    runtimePath: 'node_modules',
    config: null,
  });
  expect(warnings).toEqual([
    expect.stringMatching(/^The bundle is not kept for later runs: ENOTDIR/),
  ]);
});

test.each<[string, (files: Map<string, Buffer | string>) => void]>([
  ['an archive that is cut off', (files) => files.set('bundle.tar.zst', 'no archive')],
  ['a record of other fields', (files) => files.set('kept.json', '{"path":"."}')],
  ['a record that is not there', (files) => files.delete('kept.json')],
])(
  '%s is no reason to fail: the bundle is made anew, and what to delete is said',
  async (_, damage) => {
    const { page, warnings } = await findAfter(damage);
    expect(page).toBeNull();
    expect(warnings).toEqual([
      expect.stringMatching(
        /^The bundle of an earlier run cannot be read, and is made anew: .+ Delete the cache entry whose name ends with [0-9a-f]{64}, or it is so each time\.$/,
      ),
    ]);
  },
);
