import type { ClaimLineFragment } from '../../generated/graphql.ts';

type Claim = Pick<
  ClaimLineFragment,
  | 'key'
  | 'metric'
  | 'variant'
  | 'domain'
  | 'unit'
  | 'periodFrom'
  | 'periodTo'
  | 'value'
  | 'houseView'
  | 'about'
  | 'retractedOn'
>;

/**
 * Claims that speak of the same quantity: one metric, variant, domain and unit, the same things, and periods that meet.
 * Each group has two or more; the largest first. Claims without a number cannot be compared and are in no group.
 */
export function rivalGroups<C extends Claim>(claims: readonly C[]): readonly (readonly C[])[] {
  const groups: C[][] = [];
  for (const claim of claims.filter(({ value }) => value !== null)) {
    const group = groups.find((members) => members.every((member) => areRivals(member, claim)));
    if (group === undefined) groups.push([claim]);
    else group.push(claim);
  }
  return groups.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
}

/**
 * A number of the house view is no rival: it is made from the claims beside which it would stand. Nor is what was retracted.
 * A period without an end is open on that side. ISO days compare as text.
 */
export function areRivals(a: Claim, b: Claim): boolean {
  const alike = a.metric === b.metric && a.variant === b.variant && a.domain === b.domain && a.unit === b.unit;
  const published = !a.houseView && !b.houseView;
  const standing = !a.retractedOn && !b.retractedOn;
  return (
    published &&
    standing &&
    alike &&
    subjects(a) === subjects(b) &&
    startsBefore(a.periodFrom, b.periodTo) &&
    startsBefore(b.periodFrom, a.periodTo)
  );
}

function subjects({ about }: Claim): string {
  return about
    .map(({ id }) => id)
    .sort()
    .join(' ');
}

function startsBefore(from: string | null | undefined, to: string | null | undefined): boolean {
  return !from || !to || from <= to;
}
