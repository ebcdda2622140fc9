import { Easing, interpolate, spring, useCurrentFrame, useVideoConfig } from 'remotion';
import { line } from './palette.ts';

const COUNT = 4;
const WIDTH = 600;
const GAP = 14;

/** Four pieces fill side by side, each at its own pace, and close up into one bar. */
export const Pieces = ({ accent }: { accent: string }) => {
  const frame = useCurrentFrame();
  const { fps, durationInFrames } = useVideoConfig();
  const start = 48;
  const end = durationInFrames * 0.78;
  const joined = spring({ frame: frame - end - 4, fps, config: { damping: 15 } });
  const shown = spring({ frame: frame - 38, fps, config: { damping: 200 } });
  const gap = interpolate(joined, [0, 1], [GAP, 0]);
  const width = (WIDTH - gap * (COUNT - 1)) / COUNT;
  return (
    <div
      style={{ position: 'absolute', left: 80, top: 560, width: WIDTH, height: 18, opacity: shown }}
    >
      {Array.from({ length: COUNT }, (_, index) => {
        const pace = [0.86, 1, 0.93, 0.8][index] ?? 1;
        const filled = interpolate(frame, [start, start + (end - start) * pace], [0, 1], {
          easing: Easing.inOut((share) => Easing.quad(share)),
          extrapolateLeft: 'clamp',
          extrapolateRight: 'clamp',
        });
        return (
          <div key={index} style={{ ...piece(index, joined), left: index * (width + gap), width }}>
            <div style={{ width: `${filled * 100}%`, height: '100%', backgroundColor: accent }} />
          </div>
        );
      })}
    </div>
  );
};

function piece(index: number, joined: number) {
  const inner = 9 * (1 - Math.min(1, joined));
  const left = index === 0 ? 9 : inner;
  const right = index === COUNT - 1 ? 9 : inner;
  return {
    position: 'absolute',
    top: 0,
    height: '100%',
    overflow: 'hidden',
    backgroundColor: line,
    borderRadius: `${left}px ${right}px ${right}px ${left}px`,
  } as const;
}
