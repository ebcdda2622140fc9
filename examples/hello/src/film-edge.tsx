import { useCurrentFrame, useVideoConfig } from 'remotion';
import { frameCodeLayout, writeFrameCode } from './frame-code.ts';

const HEIGHT = 64;
const EDGE = frameCodeLayout.pictureHeight - HEIGHT;

/** The edge of a film reel: its perforation spells the frame number, and a thin line shows how far the film is. */
export const FilmEdge = ({ edition, accent }: { edition: string; accent: string }) => {
  const frame = useCurrentFrame();
  const { durationInFrames } = useVideoConfig();
  return (
    <div
      style={{
        position: 'absolute',
        left: 0,
        top: EDGE,
        width: '100%',
        height: HEIGHT,
        backgroundColor: '#000',
      }}
    >
      <div
        style={{
          height: 4,
          width: `${((frame + 1) / durationInFrames) * 100}%`,
          backgroundColor: accent,
        }}
      />
      <Perforation frame={frame} />
      <div style={label}>
        <span>{edition}</span>
        <span style={{ display: 'flex', color: '#fff' }}>
          {[...String(frame).padStart(3, '0')].map((digit, index) => (
            <span key={index} style={{ width: 15, textAlign: 'center' }}>
              {digit}
            </span>
          ))}
        </span>
      </div>
    </div>
  );
};

const Perforation = ({ frame }: { frame: number }) => {
  const { left, top, pitch, cellSize } = frameCodeLayout;
  return writeFrameCode(frame).map((cell, index) => (
    <div
      key={index}
      style={{
        position: 'absolute',
        left: left + index * pitch,
        top: top - EDGE,
        width: cellSize,
        height: cellSize,
        borderRadius: 4,
        backgroundColor: cell ? '#fff' : '#1a1a1a',
      }}
    />
  ));
};

const label = {
  position: 'absolute',
  right: 40,
  top: 4,
  height: HEIGHT - 4,
  display: 'flex',
  alignItems: 'center',
  gap: 28,
  fontSize: 22,
  fontWeight: 600,
  color: '#a79c8c',
} as const;
