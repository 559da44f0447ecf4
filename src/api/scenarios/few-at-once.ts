/** Files that are looked at together: each is held open, and thousands are too many. */
const AT_ONCE = 64;

/** Does something with each of many, a few at once. */
export async function fewAtOnce<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < all.length; at += AT_ONCE) await Promise.all(all.slice(at, at + AT_ONCE).map(act));
}
