import { pictureType } from '../../core/check-picture-options.ts';
import type { OutputFormat } from '../../core/media-format.ts';
import { resolveMediaFormat, type FormatRequest } from './media-format.ts';
import { resolvePictureFormat } from './picture-format.ts';
import type { Remotion } from './remotion.ts';

/**
 * The format of the result: of a still or an image sequence where the options ask for one, else of a video or a sound.
 *
 * @throws {UserError} with a line for each option that the format does not take.
 */
export function resolveFormat(remotion: Remotion, request: FormatRequest): OutputFormat {
  const type = pictureType(request.options);
  return type === null
    ? resolveMediaFormat(remotion, request)
    : resolvePictureFormat(remotion, type, request);
}
