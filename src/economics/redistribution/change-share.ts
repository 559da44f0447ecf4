/**
 * A change in profit over the size of the profit before, a ratio: -1/3 is a third of a profit lost, 1/3 a loss that is a
 * third smaller. Not finite where nothing was earned before.
 */
export function changeShare(changeUsd: number, beforeUsd: number): number {
  return changeUsd / Math.abs(beforeUsd);
}
