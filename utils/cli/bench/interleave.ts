/** Runs each peer once, then each once more, and so on: what slows the machine for a while slows all of them. */
export async function interleave<Name extends string>(
  rounds: number,
  peers: Readonly<Record<Name, () => number | Promise<number>>>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(peers) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round++) {
    // Who goes first changes from round to round: the first finds colder caches.
    const first = round % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) times[name].push(await peers[name]());
  }
  return times;
}

/** Milliseconds that some work takes. */
export function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
