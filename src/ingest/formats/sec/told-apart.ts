import { groupBy } from '../../../domain/group-by.ts';
import type { BoundedList, Review } from '../findings.ts';
import { type Match, reviewOf } from '../matching/match.ts';
import type { ReportedYear } from './fiscal-years.ts';
import type { KnownYear } from './known-years.ts';

/**
 * The years without those that share a label: a firm that moved the end of its year restates whole years that no filing names, and
 * counting takes one for its neighbour. The one that a filing names stays, and each that the graph has of the firm by its last day; the others are for a person.
 */
export function toldApart(
  years: readonly ReportedYear[],
  known: readonly KnownYear[],
  match: Match,
  reviews: BoundedList<Review>,
): readonly ReportedYear[] {
  const own = known.filter(({ isOwn, fullYear }) => isOwn && fullYear);
  const ends = new Set(own.map(({ periodEnd }) => periodEnd));
  const byLabel = groupBy(
    years.filter(({ periodEnd }) => !ends.has(periodEnd)),
    ({ label }) => label,
  );
  const left = new Set([...byLabel.values()].flatMap(doubtful));
  for (const { label, periodEnd } of left) {
    const others = (byLabel.get(label) ?? []).filter((year) => year.periodEnd !== periodEnd);
    const of = others.map((year) => year.periodEnd).join(' and ');
    reviews.add(
      reviewOf(match, `the filed year that ends on ${periodEnd} would be ${label}, as that which ends on ${of}`),
    );
  }
  return years.filter((year) => !left.has(year));
}

function doubtful(same: readonly ReportedYear[]): readonly ReportedYear[] {
  if (same.length === 1) return [];
  const named = same.filter(({ isNamed }) => isNamed);
  return named.length === 1 ? same.filter(({ isNamed }) => !isNamed) : same;
}
