import { reasonForLateSound } from './audio-sync.ts';
import { requestedRanges } from './input-types.ts';
import type { Render } from './plan.ts';
import { reasonForOneJob, type PlanRequest, type Timing } from './plan-request.ts';
import { counted } from './progress.ts';
import { quote, refusal } from './read-inputs.ts';
import { fewestFramesPerChunk, MOST_CHUNKS } from './split.ts';

function checkFrames(
  { options, composition }: PlanRequest,
  { frameRange: [first, last] }: Timing,
): string[] {
  const lastFrame = composition.durationInFrames - 1;
  if (first >= 0 && first <= last && last <= lastFrame) return [];
  if (options.frame !== undefined)
    return [
      refusal(
        'frame',
        String(options.frame),
        `0 to ${lastFrame}, or -${lastFrame + 1} to -1 to count from the end`,
      ),
    ];
  const given = requestedRanges(options.frames)
    .map(([from, to]) => (from === to ? `${from}` : `${from}-${to ?? ''}`))
    .join(',');
  const allowed = `frames from 0 to ${lastFrame}, which the composition ${quote(composition.id)} has`;
  return [refusal('frames', given, allowed)];
}

function checkSound({ options, format }: PlanRequest): string[] {
  if (format.type !== 'media') return [];
  if (options.muted !== true || format.hasVideo) return [];
  return [
    `muted: true is not allowed with the codec ${format.codec}, which has no video: nothing would be left.`,
  ];
}

function checkChunkLength(request: PlanRequest, { frameCount, fps }: Timing): string[] {
  const { framesPerChunk, format } = request;
  if (format.type !== 'media') return [];
  const fewest = fewestFramesPerChunk(format.codec, fps);
  const joined = framesPerChunk !== undefined && framesPerChunk < frameCount;
  if (!joined || framesPerChunk >= fewest) return [];
  const allowed = `${fewest} or more for ${format.codec} at ${fps} fps (shorter chunks get wrong timestamps)`;
  return [refusal('frames-per-chunk', String(framesPerChunk), allowed)];
}

/** One line for each option that does not fit the composition or the codec. */
export function checkPlanRequest(request: PlanRequest, timing: Timing): string[] {
  return [checkFrames, checkSound, checkChunkLength].flatMap((check) => check(request, timing));
}

/** Why the chunks have not the length that was asked for. */
function warnOfChunkLength(request: PlanRequest, render: Render): string[] {
  const { framesPerChunk: wanted, format } = request;
  const { frameCount, framesPerChunk } = render;
  if (reasonForOneJob(request) !== null) return [];
  if (wanted === undefined || wanted >= frameCount || wanted === framesPerChunk) return [];
  const reason =
    format.type !== 'media' || Math.ceil(frameCount / wanted) > MOST_CHUNKS
      ? `would make more than ${MOST_CHUNKS} chunks, which GitHub's artifact service has no room for`
      : `would leave a last chunk of ${counted(frameCount % wanted, 'frame')}, which ${format.codec} cannot join`;
  return [`frames-per-chunk: ${wanted} ${reason}; ${framesPerChunk} is used.`];
}

/** Warns if one job renders the whole, whatever was asked for. */
function warnOfOneJob(request: PlanRequest): string[] {
  const reason = reasonForOneJob(request);
  return request.jobs === 1 || reason === null ? [] : [reason];
}

/** What Remotion's command says too. */
function warnOfPictures({ options }: PlanRequest): string[] {
  const { frames } = options;
  if (frames === undefined || !('pictures' in frames) || options['image-sequence'] === true)
    return [];
  const [first] = frames.pictures;
  return [
    `frames: single frames (${frames.pictures.join(',')}) are rendered as pictures. For a video give a range, such as ${first}-${frames.pictures.at(-1)}; if pictures are wanted, set image-sequence=true.`,
  ];
}

/** Warns of what one machine does too: Remotion (4.0.529) mixes the sound as if the frames lasted as long as all do. */
function warnOfSparseFrames(request: PlanRequest, { everyNthFrame }: Render): string[] {
  const { options, format } = request;
  const hasSound = format.type === 'media' && format.resolvedAudioCodec !== null;
  if (everyNthFrame === 1 || !hasSound || options.muted === true) return [];
  return [
    `every-nth-frame: with ${everyNthFrame} Remotion writes sound that does not match the frames, on one machine too. Set muted=true, or render a GIF.`,
  ];
}

/** What is planned otherwise than asked for, or cannot be as it was asked for. */
export function collectWarnings(request: PlanRequest, render: Render): string[] {
  const warnings = [
    ...warnOfPictures(request),
    ...warnOfOneJob(request),
    ...warnOfChunkLength(request, render),
    ...warnOfSparseFrames(request, render),
  ];
  const lateSound = render.type === 'media' ? reasonForLateSound(render) : null;
  return lateSound === null ? warnings : [...warnings, lateSound];
}
