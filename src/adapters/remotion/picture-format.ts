import type * as Client from '@remotion/renderer/client';
import { extensionOf } from '../../core/extension.ts';
import type { PictureFormat, PicturesIn } from '../../core/media-format.ts';
import { refusal } from '../../core/read-inputs.ts';
import { UserError } from '../../core/user-error.ts';
import type { FormatRequest } from './media-format.ts';
import type { Remotion } from './remotion.ts';

/** Extension of an image sequence that comes in one file. */
const ARCHIVE_EXTENSION = 'zip';

/** Names that the result of an image sequence may have. Remotion's command refuses a folder's name with an extension, too. */
const SEQUENCE_NAMES: Readonly<Record<PicturesIn, string>> = {
  archive: `a name that ends in .${ARCHIVE_EXTENSION}: the pictures come in one archive`,
  folder: `a name without an extension, for a folder of pictures, or one that ends in .${ARCHIVE_EXTENSION}, for one archive`,
};

/** What `renderFrames()` calls a format without pictures. */
const NO_PICTURES = 'none';

/** Remotion's format by the extension of a file's name. */
function formatOfName(name: string | undefined): string | null {
  const extension = extensionOf(name ?? '').toLowerCase();
  if (extension === '') return null;
  return extension === 'jpg' ? 'jpeg' : extension;
}

/** By the rule of `npx remotion still`: the extension of the name, else the option, else PNG. */
function resolveStillFormat({ renderer }: Remotion, request: FormatRequest): PictureFormat {
  const { validStillImageFormats, DEFAULT_STILL_IMAGE_FORMAT } = renderer.RenderInternals;
  const valid: readonly string[] = validStillImageFormats;
  const given = request.options['image-format'];
  const ofName = formatOfName(request.outName);
  const problems: string[] = [];
  if (given !== undefined && !valid.includes(given))
    problems.push(refusal('image-format', given, `${valid.join(', ')} (a still)`));
  if (ofName !== null && !valid.includes(ofName))
    problems.push(
      refusal('out-name', request.outName!, `a name that ends in ${valid.join(', ')} or jpg`),
    );
  if (problems.length === 0 && given !== undefined && ofName !== null && given !== ofName)
    problems.push(
      `image-format and out-name: ${given} and "${request.outName}" do not fit together. Leave one of them out.`,
    );
  if (problems.length > 0) throw new UserError(problems);
  const imageFormat = ofName ?? given ?? DEFAULT_STILL_IMAGE_FORMAT;
  return { type: 'still', imageFormat, extension: imageFormat };
}

/** By the rule of `npx remotion render --sequence`: the option, else what the composition says, else PNG (4.0.300 to 4.0.529). */
function resolveSequenceFormat(remotion: Remotion, request: FormatRequest): PictureFormat {
  const client = (remotion.require('@remotion/renderer/client') as typeof Client).BrowserSafeApis;
  const valid: readonly string[] = client.validVideoImageFormats.filter(
    (format) => format !== NO_PICTURES,
  );
  const given = request.options['image-format'];
  const imageFormat = given ?? request.defaultVideoImageFormat ?? 'png';
  const problems: string[] = [];
  if (!valid.includes(imageFormat))
    problems.push(refusal('image-format', imageFormat, `${valid.join(', ')} (an image sequence)`));
  const extension = extensionOf(request.outName ?? '');
  const { picturesIn = 'archive' } = request;
  if (extension !== '' && extension !== ARCHIVE_EXTENSION)
    problems.push(refusal('out-name', request.outName!, SEQUENCE_NAMES[picturesIn]));
  if (problems.length > 0) throw new UserError(problems);
  const isFolder = picturesIn === 'folder' && extension === '';
  return { type: 'image-sequence', imageFormat, extension: isFolder ? '' : ARCHIVE_EXTENSION };
}

/**
 * The format of a still or of an image sequence, by Remotion's own lists and its command's rules.
 *
 * @throws {UserError} where the format or the name is not one of them.
 */
export function resolvePictureFormat(
  remotion: Remotion,
  type: PictureFormat['type'],
  request: FormatRequest,
): PictureFormat {
  return type === 'still'
    ? resolveStillFormat(remotion, request)
    : resolveSequenceFormat(remotion, request);
}
