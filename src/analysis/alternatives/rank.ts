import { groupBy } from '../../domain/group-by.ts';
import { byKey } from '../../economics/key-order.ts';
import type { Candidate, Ground } from './candidate-types.ts';

/** What speaks for one firm. */
export interface FirmGround extends Ground {
  readonly firm: string;
}

const ORDER = ['CAPTURES', 'MAKES', 'SUPPLIES', 'ROLE'] as const;

/** Those with the best ground first, then with the largest share, then with most grounds, then by slug. */
export function ranked(grounds: readonly FirmGround[], without: ReadonlySet<string>): readonly Candidate[] {
  const byFirm = groupBy(
    grounds.filter(({ firm }) => !without.has(firm)),
    ({ firm }) => firm,
  );
  return [...byFirm]
    .map(([firm, list]) => ({ firm, grounds: list.map(({ firm: _, ...ground }) => ground).sort(byGround) }))
    .sort(
      (a, b) =>
        bestOf(a) - bestOf(b) ||
        largestShare(b) - largestShare(a) ||
        b.grounds.length - a.grounds.length ||
        byKey(a.firm, b.firm),
    );
}

function byGround(a: Ground, b: Ground): number {
  return (
    ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || (b.share ?? 0) - (a.share ?? 0) || byKey(textOf(a), textOf(b))
  );
}

function textOf({ stage, technology, what }: Ground): string {
  return `${stage} ${technology} ${what}`;
}

function bestOf({ grounds }: Candidate): number {
  return Math.min(...grounds.map(({ kind }) => ORDER.indexOf(kind)));
}

function largestShare({ grounds }: Candidate): number {
  return Math.max(0, ...grounds.map(({ share }) => share ?? 0));
}
