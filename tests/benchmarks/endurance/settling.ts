import { MB_PER_MINUTE } from './periods.ts';
import type { Vital } from './vitals.ts';

/** Of the time that is judged, so much is a piece of settling, and no more than a minute. */
const PIECE_PART = 0.1;
const PIECE_S = 60;
const PIECES = { least: 2, most: 6 };

/**
 * Holds the load until resident memory is level: caches fill at first, and the heaps of all threads, later where the machine is
 * slower. Ends with the first piece that adds no more than is allowed of what is judged afterwards. Returns the seconds it took.
 */
export async function settle(
  seconds: number,
  vitals: readonly Vital[],
  hold: (seconds: number) => Promise<unknown>,
): Promise<number> {
  const piece = Math.min(PIECE_S, seconds * PIECE_PART);
  const means: number[] = [];
  while (means.length < PIECES.least || (means.length < PIECES.most && !isLevel(means, piece))) {
    const before = vitals.length;
    await hold(piece);
    means.push(meanOf(vitals.slice(before).map(({ rssMb }) => rssMb)));
  }
  return means.length * piece;
}

function isLevel(means: readonly number[], piece: number): boolean {
  const [last = 0, before = 0] = means.toReversed();
  return last - before < MB_PER_MINUTE * (piece / 60);
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
