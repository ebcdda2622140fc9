import { AbsoluteFill } from 'remotion';
import { writeFrameCode } from '../../../../examples/hello/src/frame-code.ts';
import { stripLayout } from './frame-strip.ts';

const { pictureWidth, pictureHeight, left, top, cellSize, pitch } = stripLayout;

/** The frame's number in light and dark cells, which a program reads. */
const FrameStrip = ({ frame }: { frame: number }) => (
  <>
    <rect x={0} y={top - 4} width={pictureWidth} height={cellSize + 8} fill="#000" />
    {writeFrameCode(frame).map((cell, index) => (
      <rect
        key={left + index * pitch}
        x={left + index * pitch}
        y={top}
        width={cellSize}
        height={cellSize}
        fill={cell === 1 ? '#fff' : '#000'}
      />
    ))}
  </>
);

/** Sharp edges in motion: squares that turn and travel, and a bar that jumps every eighth frame. */
const Shapes = ({ frame }: { frame: number }) => (
  <>
    {[0, 1, 2, 3].map((row) => {
      const x = (frame * (3 + row * 2) + row * 70) % (pictureWidth + 40);
      const y = 22 + row * 34;
      return (
        <rect
          key={row}
          x={x - 20}
          y={y - 12}
          width={24}
          height={24}
          transform={`rotate(${frame * (5 + row)} ${x - 8} ${y})`}
          fill={`hsl(${row * 90 + 20} 85% 55%)`}
        />
      );
    })}
    <rect x={(Math.floor(frame / 8) % 10) * 32} y={6} width={14} height={146} fill="#111" />
  </>
);

/** Smooth colors in motion: what dithering and low bitrates show. */
const Gradient = ({ frame }: { frame: number }) => (
  <>
    <defs>
      <linearGradient id="sky" x1={0} y1={0} x2={1} y2={1}>
        <stop offset={0} stopColor={`hsl(${200 + frame} 70% 35%)`} />
        <stop offset={0.5} stopColor={`hsl(${280 + frame * 2} 60% 60%)`} />
        <stop offset={1} stopColor={`hsl(${30 + frame} 80% 75%)`} />
      </linearGradient>
    </defs>
    <rect width={pictureWidth} height={pictureHeight} fill="url(#sky)" />
  </>
);

/** A picture that fills whatever size the composition has. */
export const Scene = ({ frame, opaque }: { frame: number; opaque: boolean }) => (
  <AbsoluteFill>
    <svg
      width="100%"
      height="100%"
      viewBox={`0 0 ${pictureWidth} ${pictureHeight}`}
      preserveAspectRatio="none"
    >
      {opaque ? <Gradient frame={frame} /> : null}
      <Shapes frame={frame} />
      <FrameStrip frame={frame} />
    </svg>
  </AbsoluteFill>
);
