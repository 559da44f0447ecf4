/**
 * Shares of the ports of one domain by generation, from the challengers' adoption curves: a challenger g takes F_g of
 * what all earlier generations would have served,
 *   w_g = F_g · Π_{h>g} (1 − F_h),   w_1 = Π_{h≥2} (1 − F_h).
 * Never negative, and 1 in sum. For two generations this is Norton and Bass (1987).
 * @param adoption F by generation, the first generation's (which has none) ignored
 */
export function generationMix(adoption: readonly number[]): number[] {
  const mix = new Array<number>(adoption.length).fill(0);
  let left = 1;
  for (let generation = adoption.length - 1; generation >= 0; generation--) {
    const taken = generation === 0 ? 1 : (adoption[generation] ?? 0);
    mix[generation] = taken * left;
    left *= 1 - taken;
  }
  return mix;
}
