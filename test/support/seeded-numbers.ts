/** Numbers from 0 up to 1, without 1, that are the same for the same seed: Park and Miller's generator. */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % (2 ** 31 - 1);
    return (state - 1) / (2 ** 31 - 2);
  };
}
