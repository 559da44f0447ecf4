const KEY_PARITY = 0x1bd11bda;
const GROUPS = 5;

/**
 * Threefry-2x32 with 20 rounds (Salmon et al., Parallel random numbers: as easy as 1, 2, 3, SC 2011): turns a key and a
 * counter, two 32-bit words each, into two random words in `out`. Without state, so any draw can be had in any order and on
 * any thread. Integer arithmetic only: the same words on every machine.
 */
export function threefry(key0: number, key1: number, counter0: number, counter1: number, out: Int32Array): void {
  let a = (counter0 + key0) | 0;
  let b = (counter1 + key1) | 0;
  let here = key0;
  let next = key1;
  let third = KEY_PARITY ^ key0 ^ key1;
  for (let group = 1; group <= GROUPS; group += 1) {
    const odd = group % 2 === 1;
    a = (a + b) | 0;
    b = a ^ rotate(b, odd ? 13 : 17);
    a = (a + b) | 0;
    b = a ^ rotate(b, odd ? 15 : 29);
    a = (a + b) | 0;
    b = a ^ rotate(b, odd ? 26 : 16);
    a = (a + b) | 0;
    b = a ^ rotate(b, odd ? 6 : 24);
    const first = here;
    here = next;
    next = third;
    third = first;
    a = (a + here) | 0;
    b = (b + next + group) | 0;
  }
  out[0] = a;
  out[1] = b;
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
