import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { ProjectConfig } from '../core/config-settings.ts';
import { messageOf } from '../core/message-of.ts';
import { digestOf } from '../render/digest.ts';
import { digestCheckout } from '../render/digest-checkout.ts';
import { KIT } from '../render/kit.ts';
import type { Archiver, Cache, Reporter } from '../render/ports.ts';
import { projectConfigSchema } from './project/project-cli.ts';

/** Raised whenever what is kept would be read otherwise than it was written. */
const KEPT_VERSION = 2;

const ARCHIVE = 'bundle.tar.zst';
const RECORD = 'kept.json';

const recordSchema = z.strictObject({
  runtimePath: z.string(),
  config: projectConfigSchema.nullable(),
});

/** All that makes a bundle, as far as it can be known before anything is installed. */
export interface BundleIngredients {
  /** The root of the repository. */
  readonly root: string;
  /** The project's folder from there. */
  readonly projectPath: string;
  readonly entryPoint: string | undefined;
  readonly installCommand: string | undefined;
  readonly bundler: string | undefined;
  readonly publicDir: string | undefined;
  readonly config: string | undefined;
}

type KeptRecord = Pick<KeptBundle, 'runtimePath' | 'config'>;

/** A bundle of an earlier run, with the renderer that goes with it. */
export interface KeptBundle {
  readonly bundle: string;
  /** As `collectRuntime()` left it. */
  readonly runtime: string;
  /** From there, where the renderer is resolved from. */
  readonly runtimePath: string;
  /** What the configuration file set; null where there was none. */
  readonly config: ProjectConfig | null;
}

export interface BundleKeeperTools {
  readonly cache: Cache;
  readonly archiver: Archiver;
  readonly reporter: Pick<Reporter, 'warning'>;
  /** A folder of its own, which stays as long as what was found in it is used. */
  readonly folder: string;
  /** Takes work that goes on while the next steps run. */
  readonly later: (work: Promise<void>) => void;
}

async function keyOf({ root, ...ingredients }: BundleIngredients): Promise<string> {
  const [node] = process.versions.node.split('.');
  const machine = [platform(), arch(), node];
  const source = await digestCheckout(root);
  return digestOf(JSON.stringify([KEPT_VERSION, machine, ingredients, source]));
}

/** Bundles that later runs of the same files take, so that they install and bundle nothing. */
export class BundleKeeper {
  readonly #key: string;
  readonly #tools: BundleKeeperTools;

  private constructor(key: string, tools: BundleKeeperTools) {
    this.#key = key;
    this.#tools = tools;
  }

  /** Looks at the files of the checkout: before anything is installed, which may add some. */
  static async open(
    ingredients: BundleIngredients,
    tools: BundleKeeperTools,
  ): Promise<BundleKeeper> {
    return new BundleKeeper(await keyOf(ingredients), tools);
  }

  /** Null where no run has kept one of these files, or what was kept is not whole. */
  async find(): Promise<KeptBundle | null> {
    try {
      return await this.#find();
    } catch (error) {
      this.#tools.reporter.warning(
        `The bundle of an earlier run cannot be read, and is made anew: ${messageOf(error)}. Delete the cache entry whose name ends with ${this.#key}, or it is so each time.`,
      );
      return null;
    }
  }

  async #find(): Promise<KeptBundle | null> {
    const { cache, archiver, folder } = this.#tools;
    const found = join(folder, 'found');
    if ((await cache.restore({ kind: 'bundle', key: this.#key, folder: found })) === null)
      return null;
    const record = recordSchema.safeParse(JSON.parse(await readFile(join(found, RECORD), 'utf8')));
    if (!record.success) throw new Error(`its ${RECORD} has other fields than expected`);
    const kit = join(folder, 'kit');
    await archiver.unpack(join(found, ARCHIVE), kit);
    return { bundle: join(kit, KIT.bundle), runtime: join(kit, KIT.runtime), ...record.data };
  }

  /** Keeps a kit in which there is nothing but the bundle and the renderer. It fails no run. */
  async keep(kit: string, record: KeptRecord): Promise<void> {
    try {
      await this.#keep(kit, record);
    } catch (error) {
      this.#tools.reporter.warning(`The bundle is not kept for later runs: ${messageOf(error)}`);
    }
  }

  async #keep(kit: string, record: KeptRecord): Promise<void> {
    const { cache, archiver, later } = this.#tools;
    const folder = join(this.#tools.folder, 'kept');
    await mkdir(folder, { recursive: true });
    await archiver.pack(kit, join(folder, ARCHIVE));
    await writeFile(join(folder, RECORD), JSON.stringify(record));
    later(cache.save({ kind: 'bundle', key: this.#key, folder }));
  }
}
