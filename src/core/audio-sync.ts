import { extensionOf } from './extension.ts';
import type { MediaRender } from './plan.ts';

/** `exact`: sound begins and ends with the frames. `remotion`: as `renderMedia()` leaves it. */
export const AUDIO_SYNCS = ['exact', 'remotion'] as const;
export type AudioSync = (typeof AUDIO_SYNCS)[number];

/**
 * Samples that an encoder puts before the first one of the sound, at every sample rate, bitrate and number of
 * channels, with the encoders of Remotion 4.0.279 to 4.0.529: libfdk_aac fills two packets of 1024, libmp3lame 1105
 * samples. It holds for files that declare no delay of their own, in an edit list.
 * `node scripts/measure-audio-sync.ts` measures both.
 */
const PRIMING: Readonly<Record<string, number>> = { aac: 2048, mp3: 1105 };

/** Containers with edit lists, which say where in the packets the sound begins and ends; by extension. */
const EDITABLE_CONTAINERS: Readonly<Record<string, 'mp4' | 'mov'>> = {
  'mp4': 'mp4',
  'mov': 'mov',
  // MP4 under the names for sound alone. Remotion writes ADTS packets under them, which have no timestamps.
  'm4a': 'mp4',
  'm4b': 'mp4',
  '3gp': 'mp4',
};

/** How the sound of a finished file is lined up with its frames. */
export interface AudioAlignment {
  readonly container: 'mp4' | 'mov';
  /** Samples in the packets before the first that is to be heard, if the file itself declares none. */
  readonly priming: number;
  /** Where the frames end, and the sound with them. */
  readonly seconds: number;
}

type SyncedRender = Pick<
  MediaRender,
  'audioSync' | 'outName' | 'resolvedAudioCodec' | 'muted' | 'frameCount' | 'fps'
>;

function containerOf(outName: string): 'mp4' | 'mov' | undefined {
  return EDITABLE_CONTAINERS[extensionOf(outName).toLowerCase()];
}

/** How to line up the sound of a result; null where there is nothing to do, or no way to do it. */
export function chooseAlignment(render: SyncedRender): AudioAlignment | null {
  const container = containerOf(render.outName);
  const priming = PRIMING[render.resolvedAudioCodec ?? ''];
  if (render.audioSync !== 'exact' || render.muted) return null;
  if (container === undefined || priming === undefined) return null;
  return { container, priming, seconds: render.frameCount / render.fps };
}

/** Why the sound of a video stays late although it is to be exact, or null. */
export function reasonForLateSound(
  render: SyncedRender & Pick<MediaRender, 'hasVideo'>,
): string | null {
  const late =
    render.audioSync === 'exact' &&
    render.hasVideo &&
    !render.muted &&
    render.resolvedAudioCodec === 'aac' &&
    extensionOf(render.outName).toLowerCase() === 'mkv';
  return late
    ? `AAC sound in MKV stays ${PRIMING['aac']} samples late, as Remotion writes it: MKV has no edit list. In MP4, or with audio-codec=pcm-16, it is exact.`
    : null;
}

/**
 * Arguments of ffmpeg that copy a file and move its sound alone. The first packet goes `priming` samples before 0,
 * wherever it was, so that aligning twice changes nothing; packets after the end are left out, and the last one
 * is told to last until the end. The MP4 and MOV muxers turn that into an edit list.
 *
 * @param sampleRate of the audio stream: to it the timescale of the edit list is set, or it would count milliseconds
 */
export function alignmentArguments(
  { container, priming, seconds }: AudioAlignment,
  sampleRate: number,
  input: string,
  output: string,
): string[] {
  const end = Math.round(seconds * sampleRate);
  // Expressions of ffmpeg's bitstream filters count in the input's time base, TB seconds each.
  const moved = `(PTS-STARTPTS-${priming}/(${sampleRate}*TB))`;
  const until = `${end}/(${sampleRate}*TB)`;
  const setTimes = `setts=pts=${moved}:dts=${moved}:duration=min(DURATION\\,${until}-${moved})`;
  // `noise` adds none here: it is the filter that can drop packets. Half a sample is for rounding.
  const dropRest = `noise=amount=0:drop=gte(pts*tb*${sampleRate}\\,${end}-0.5)`;
  const copy = ['-v', 'error', '-y', '-i', input, '-map', '0', '-c', 'copy'];
  const move = ['-bsf:a', `${setTimes},${dropRest}`];
  const write = [
    '-movie_timescale',
    String(sampleRate),
    '-movflags',
    '+faststart',
    '-f',
    container,
  ];
  return [...copy, ...move, ...write, output];
}
