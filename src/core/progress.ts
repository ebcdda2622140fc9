const FILLED = '█';
const EMPTY = '░';

/** A bar of `width` characters. It is full only when all is done; 0 of 0 is nothing done. */
export function progressBar(fraction: number, width: number): string {
  const within = fraction > 0 ? Math.min(1, fraction) : 0;
  const filled = Math.floor(within * width);
  return FILLED.repeat(filled) + EMPTY.repeat(width - filled);
}

/** `0:07`, `12:30`, `1:02:03`; seconds are rounded up, so that what goes on never has 0:00 left. */
export function clockTime(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const pad = (value: number) => String(value).padStart(2, '0');
  const tail = pad(whole % 60);
  return hours > 0 ? `${hours}:${pad(minutes)}:${tail}` : `${minutes}:${tail}`;
}

/** `21.4 s`, `3 min 05 s`. */
export function spokenTime(seconds: number): string {
  // 59.96 would be shown as 60.0.
  if (seconds < 59.95) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

const sizeUnits = ['B', 'kB', 'MB', 'GB', 'TB'] as const;

/** `870 B`, `2.3 MB`: powers of 1000, as file managers show. */
export function spokenSize(bytes: number): string {
  let unit = 0;
  let value = bytes;
  // 999.95 would be shown as 1000.0.
  while (value >= 999.95 && unit < sizeUnits.length - 1) {
    value /= 1000;
    unit++;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${sizeUnits[unit]}`;
}

/** Frames a second, or null before there is anything to go by. */
export function frameRate(frames: number, seconds: number): number | null {
  return frames > 0 && seconds > 0 ? frames / seconds : null;
}

/** Seconds that the remaining frames take at this rate, or null where that cannot be said. */
export function secondsLeft(done: number, total: number, rate: number | null): number | null {
  return rate === null || total === 0 ? null : Math.max(0, total - done) / rate;
}

/** `1 job`, `2 jobs`: for words that only take an s. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
