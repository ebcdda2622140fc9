import {
  AbsoluteFill,
  Html5Audio,
  interpolate,
  staticFile,
  useCurrentFrame,
  useVideoConfig,
} from 'remotion';
import { FilmEdge } from './film-edge.tsx';
import { fontFamily } from './fonts.ts';
import { Headline } from './headline.tsx';
import { ink, paper } from './palette.ts';
import type { HelloProps } from './props.ts';
import { Pieces } from './pieces.tsx';
import { Window } from './window.tsx';

/** A greeting on the left, a film in the film on the right, and the edge of the reel below. */
export const Hello = (props: HelloProps) => {
  const frame = useCurrentFrame();
  const { durationInFrames } = useVideoConfig();
  const fade = interpolate(frame, [durationInFrames - 14, durationInFrames], [1, 0], {
    extrapolateLeft: 'clamp',
  });
  return (
    <AbsoluteFill style={{ backgroundColor: paper, color: ink, fontFamily }}>
      <AbsoluteFill style={{ opacity: fade }}>
        <Window accent={props.accent} />
        <Headline {...props} />
        <Pieces accent={props.accent} />
      </AbsoluteFill>
      <FilmEdge edition={props.edition ?? ''} accent={props.accent} />
      <Html5Audio src={staticFile('hello.mp3')} />
    </AbsoluteFill>
  );
};
