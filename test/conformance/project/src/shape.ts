/** What the compositions share. The frames depend on the frame's number alone, never on the rate. */
export const shape = { width: 320, height: 180, fps: 30, durationInFrames: 45 } as const;

/** The sound in the bundle's public folder; `makeSound()` writes it. */
export const SOUND_FILE = 'sound.wav';
