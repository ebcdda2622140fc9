import { frameRate, secondsLeft } from './progress.ts';

/** `75/150 frames, 21.4 fps, 4 s left` */
export function formatProgress(rendered: number, total: number, seconds: number): string {
  const rate = frameRate(rendered, seconds);
  const left = secondsLeft(rendered, total, rate);
  return [
    `${rendered}/${total} frames`,
    ...(rate === null ? [] : [`${rate.toFixed(1)} fps`]),
    ...(left === null ? [] : [`${Math.ceil(left)} s left`]),
  ].join(', ');
}
