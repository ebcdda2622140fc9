import type { FC } from 'react';
import { AbsoluteFill } from 'remotion';

/** Pixels of every case. */
export const [width, height] = [1280, 720] as const;

/**
 * A composition of round dots on a dark ground.
 *
 * @param size in pixels
 * @param next where the next dot is, 0 to 1, of a key for each direction of each dot
 */
export function particles(
  count: number,
  size: number,
  next: (key: string) => number,
  color = '#fff',
): FC {
  return () => (
    <AbsoluteFill style={{ backgroundColor: '#123' }}>
      {Array.from({ length: count }, (_, index) => (
        <div
          key={index}
          style={{
            position: 'absolute',
            left: next(`x${index}`) * width,
            top: next(`y${index}`) * height,
            width: size,
            height: size,
            borderRadius: size,
            backgroundColor: color,
          }}
        />
      ))}
    </AbsoluteFill>
  );
}
