/** More memory than the caches of a processor hold. */
const PLACES = 8 * 2 ** 20;
const STEPS = 20_000;

/** Each place names another, in an order that nothing foresees. */
let places: Int32Array | undefined;

/**
 * Milliseconds of processor that a walk through memory takes, always the same: more where the machine is slower, or where others on
 * it use what its processors share. A sum in registers stayed level while a server took a tenth more for the same work.
 */
export function fixedWorkMs(): number {
  places ??= Int32Array.from({ length: PLACES }, (_, place) => Math.imul(place + 1, 0x9e3779b1) >>> 9);
  const before = process.cpuUsage();
  let place = 0;
  for (let step = 0; step < STEPS; step += 1) place = ((places[place] ?? 0) + step) & (PLACES - 1);
  const { user, system } = process.cpuUsage(before);
  // An answer that is used: the compiler leaves out what is not.
  return place < 0 ? Number.NaN : (user + system) / 1000;
}
