import { OffthreadVideo, spring, staticFile, useCurrentFrame, useVideoConfig } from 'remotion';

const SIZE = 440;

/** A film in the film, in front of a block of colour. */
export const Window = ({ accent }: { accent: string }) => {
  const frame = useCurrentFrame();
  const { fps } = useVideoConfig();
  const arrived = spring({ frame: frame - 6, fps, config: { damping: 16, mass: 0.9 } });
  const sway = Math.sin(frame / 38) * 1.2;
  const square = { position: 'absolute', width: SIZE, height: SIZE, borderRadius: 40 } as const;
  return (
    <div
      style={{
        position: 'absolute',
        left: 764,
        top: 96,
        transform: `translateX(${(1 - arrived) * 620}px)`,
      }}
    >
      <div
        style={{
          ...square,
          backgroundColor: accent,
          transform: `rotate(${5 * arrived + sway}deg) translate(14px, 14px)`,
        }}
      />
      <div
        style={{
          ...square,
          overflow: 'hidden',
          transform: `rotate(${-2 * arrived + sway / 2}deg)`,
        }}
      >
        <OffthreadVideo src={staticFile('dusk.mp4')} muted style={{ width: SIZE, height: SIZE }} />
      </div>
    </div>
  );
};
