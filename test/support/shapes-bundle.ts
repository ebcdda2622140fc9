import path from 'node:path';
import { bundle } from '@remotion/bundler';
import {
  renderFrames,
  renderMedia,
  selectComposition,
  type HeadlessBrowser,
} from '@remotion/renderer';
import { chrome } from './chrome.ts';
import { root } from './yaml-files.ts';

export type ShapesId = 'Glass' | 'Calm' | 'Told';
export type RenderOptions = Partial<Parameters<typeof renderMedia>[0]>;

/** Bundles the compositions of shapes.ts into a folder. */
export async function bundleShapes(outDir: string): Promise<void> {
  await bundle({
    entryPoint: path.join(root, 'test/support/shapes.ts'),
    outDir,
    rootDir: root,
    rspack: true,
  });
}

/** One composition of a bundle, as one machine renders it. */
export interface Scene {
  readonly serveUrl: string;
  readonly id: ShapesId;
  readonly inputProps?: Record<string, unknown>;
  /** Left out, each call opens its own. */
  readonly browser?: HeadlessBrowser;
  /** In place of the composition's own. */
  readonly size?: Partial<Record<'width' | 'height' | 'fps' | 'durationInFrames', number>>;
}

/** What `renderMedia()` and `renderFrames()` need to know of a scene. */
export async function commonOptions({ serveUrl, id, inputProps = {}, browser, size }: Scene) {
  const common = {
    serveUrl,
    inputProps,
    browserExecutable: await chrome(),
    ...(browser === undefined ? {} : { puppeteerInstance: browser }),
  };
  const composition = { ...(await selectComposition({ ...common, id })), ...size };
  return { ...common, composition, concurrency: 1, logLevel: 'error' as const };
}

/** Renders the scene as anybody would on one machine, with one call of `renderMedia()`. */
export async function renderScene(
  scene: Scene,
  codec: Parameters<typeof renderMedia>[0]['codec'],
  outputLocation: string,
  options: RenderOptions = {},
): Promise<void> {
  await renderMedia({ ...(await commonOptions(scene)), ...options, codec, outputLocation });
}

/** The frames as Chrome draws them, without loss: PNG files of RGBA. Gives the pattern of their names, for ffmpeg. */
export async function renderTrueFrames(scene: Scene, folder: string): Promise<string> {
  const options = await commonOptions(scene);
  await renderFrames({
    ...options,
    outputDir: folder,
    imageFormat: 'png',
    onStart: () => undefined,
    onFrameUpdate: () => undefined,
  });
  const digits = String(options.composition.durationInFrames - 1).length;
  return path.join(folder, `element-%0${digits}d.png`);
}
