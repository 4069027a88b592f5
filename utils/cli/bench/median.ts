/** The middle of some measurements, or the mean of the two in the middle. Throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  if (low === undefined || high === undefined) throw new RangeError('No measurements: there is no median.');
  return (low + high) / 2;
}

/** How many times as long as its peer something takes, by the medians of both. Throws where the peer takes no time. */
export function ratio(ours: readonly number[], peers: readonly number[]): number {
  const peer = median(peers);
  if (peer === 0) throw new RangeError('The peer takes no time: there is no ratio.');
  return median(ours) / peer;
}
