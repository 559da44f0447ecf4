import type { Step, Steps } from './step.ts';

/** A way from the firm to the target. */
export interface FoundChain {
  readonly weight: number;
  readonly hops: readonly FoundHop[];
}

export interface FoundHop {
  readonly from: string;
  readonly step: Step;
}

interface Open {
  readonly at: string;
  readonly weight: number;
  readonly hops: readonly FoundHop[];
}

/** Longer chains carry next to nothing, and nobody reads them. */
const MOST_HOPS = 8;
/** Chains opened at most: the heaviest are found long before. */
const MOST_OPENED = 4_000;

/** The chains that carry most, heaviest first: best first, since no chain is heavier than its beginning. */
export function heaviestChains(steps: Steps, source: string, first: number): readonly FoundChain[] {
  const open: Open[] = [{ at: source, weight: 1, hops: [] }];
  const found: FoundChain[] = [];
  for (let opened = 0; opened < MOST_OPENED; opened += 1) {
    const best = open.pop();
    if (best === undefined || isBelow(found, first, best.weight)) break;
    for (const step of steps(best.at)) {
      const hops = [...best.hops, { from: best.at, step }];
      if (step.arrives > 0) keepHeaviest(found, { weight: best.weight * step.arrives, hops }, first);
      const weight = best.weight * step.follows;
      const isNew = hops.every(({ from }) => from !== step.to);
      if (weight > 0 && isNew && hops.length < MOST_HOPS && !isBelow(found, first, weight)) {
        insert(open, { at: step.to, weight, hops }, (other) => other.weight >= weight);
      }
    }
  }
  return found;
}

/** Whether as many chains as asked for are known that carry more. */
function isBelow(found: readonly FoundChain[], first: number, weight: number): boolean {
  return found.length >= first && weight <= (found[first - 1]?.weight ?? 0);
}

/** Heaviest first; equal ones as they came. */
function keepHeaviest(found: FoundChain[], chain: FoundChain, first: number): void {
  insert(found, chain, ({ weight }) => weight < chain.weight);
  if (found.length > first) found.pop();
}

/** Puts an item before the first that stands after it; all that do stand at the end. */
function insert<T>(list: T[], item: T, standsAfter: (other: T) => boolean): void {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other !== undefined && standsAfter(other)) high = middle;
    else low = middle + 1;
  }
  list.splice(low, 0, item);
}
