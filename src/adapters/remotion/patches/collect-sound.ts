import { AsyncLocalStorage } from 'node:async_hooks';
import { join } from 'node:path';
import { z } from 'zod';
import {
  nameBundleSources,
  resolveReferences,
  type FrameSound,
  type InlineAsset,
  type MediaAsset,
} from '../../../core/frame-sound.ts';

/**
 * What: `renderMedia()` hands over what the page wants to be heard at each frame, and mixes no sound.
 * Why: combine mixes the sound of all chunks at once, as one machine does. Remotion gives these assets to nobody:
 * `renderMedia()` keeps them between `renderFrames()` and the mixer.
 * Holds for: 4.0.279 to 4.0.529. `renderMedia()` calls `internalRenderFrames()` of this module, by its name there.
 * Check: a Remotion without that function is planned as one job ({@link installSoundCollector} gives null), and a
 * render that did not come by here is an error.
 */
const RENDER_FRAMES_MODULE = join('dist', 'render-frames.js');

/** `assetsInfo.assets` of Remotion; the decoded samples of `@remotion/media` came with 4.0.350 or before. */
interface CollectedFrame {
  readonly frame: number;
  readonly audioAndVideoAssets: readonly MediaAsset[];
  readonly inlineAudioAssets?: readonly InlineAsset[];
}

interface RenderedFrames {
  readonly assetsInfo: { readonly assets: readonly CollectedFrame[] };
}

type RenderFrames = (options: {
  /** The server of the bundle; of a remote bundle the server of media alone. */
  readonly server?: { readonly offthreadPort: number };
}) => Promise<RenderedFrames>;

const renderFramesModule = z.looseObject({
  internalRenderFrames: z.custom<RenderFrames>((value) => typeof value === 'function'),
});

/** Collects the sound of one call of `renderMedia()`. */
export interface SoundCollector {
  /**
   * Calls `render` and gives what the page wanted to be heard while it ran, by frame.
   *
   * @throws if `render` did not render frames the way this patch knows
   */
  collect<T>(render: () => Promise<T>): Promise<{ result: T; sound: FrameSound[] }>;
}

interface Collection {
  sound: FrameSound[] | null;
}

function describeFrames(assets: readonly CollectedFrame[], origin: string | null): FrameSound[] {
  const frames = resolveReferences(
    assets.map(({ frame, audioAndVideoAssets, inlineAudioAssets = [] }) => ({
      frame,
      media: audioAndVideoAssets,
      inline: inlineAudioAssets,
    })),
  );
  return origin === null ? frames : nameBundleSources(frames, origin);
}

/** The frames as if the page had been silent: then Remotion's mixer has nothing to do. */
function silence<Rendered extends RenderedFrames>(rendered: Rendered): Rendered {
  const assets = rendered.assetsInfo.assets.map((each) => ({
    ...each,
    audioAndVideoAssets: [],
    ...(each.inlineAudioAssets && { inlineAudioAssets: [] }),
  }));
  return { ...rendered, assetsInfo: { ...rendered.assetsInfo, assets } };
}

/**
 * Patches the renderer of a folder, once for each process; calls outside of `collect()` are not touched.
 *
 * @returns null if this Remotion renders frames in another place
 */
export function installSoundCollector(
  rendererFolder: string,
  require: NodeJS.Require,
): SoundCollector | null {
  let found: unknown;
  try {
    found = require(join(rendererFolder, RENDER_FRAMES_MODULE));
  } catch {
    return null;
  }
  if (!renderFramesModule.safeParse(found).success) return null;
  const module = found as { internalRenderFrames: RenderFrames };
  const { internalRenderFrames } = module;
  const collections = new AsyncLocalStorage<Collection>();
  module.internalRenderFrames = async (options) => {
    const collection = collections.getStore();
    const rendered = await internalRenderFrames(options);
    if (collection === undefined) return rendered;
    const { server } = options;
    const origin = server === undefined ? null : `http://localhost:${server.offthreadPort}`;
    collection.sound = describeFrames(rendered.assetsInfo.assets, origin);
    return silence(rendered);
  };
  return {
    async collect(render) {
      const collection: Collection = { sound: null };
      const result = await collections.run(collection, render);
      if (collection.sound === null)
        throw new Error('Remotion rendered the frames and handed over no sound.');
      return { result, sound: collection.sound };
    },
  };
}
