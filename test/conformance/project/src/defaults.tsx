import { Html5Audio, staticFile, useCurrentFrame, type CalculateMetadataFunction } from 'remotion';
import { Scene } from './scene.tsx';
import { SOUND_FILE } from './shape.ts';

export type DatedProps = {
  /** Decides where the scene begins: a date that has become a text ends the render. */
  readonly opensAt: Date;
  /** Frames behind `opensAt`, which `calculateMetadata` makes a date of. */
  readonly delay: number;
  readonly closesAt?: Date;
};

const OPENS_AT = Date.UTC(2026, 0, 1);
const FRAME_MILLISECONDS = 1000 / 30;

export const datedProps: DatedProps = { opensAt: new Date(OPENS_AT), delay: 5 };

/** Sets all that a composition may decide about its output. */
export const chooseDefaults: CalculateMetadataFunction<DatedProps> = ({ props }) => ({
  props: {
    ...props,
    closesAt: new Date(props.opensAt.getTime() + props.delay * FRAME_MILLISECONDS),
  },
  durationInFrames: 40,
  defaultCodec: 'prores',
  defaultOutName: 'chosen-name',
  defaultPixelFormat: 'yuva444p10le',
  defaultProResProfile: '4444',
  defaultVideoImageFormat: 'png',
  defaultSampleRate: 44_100,
});

/** The bar is as wide as the dates are apart. */
export const Dated = ({ opensAt, closesAt }: DatedProps) => {
  const frames = ((closesAt?.getTime() ?? 0) - opensAt.getTime()) / FRAME_MILLISECONDS;
  const bar = { width: `${frames * 10}%`, height: 8, backgroundColor: '#fff' };
  return (
    <>
      <Scene frame={useCurrentFrame()} opaque={false} />
      <div style={{ position: 'absolute', ...bar }} />
      <Html5Audio src={staticFile(SOUND_FILE)} />
    </>
  );
};
