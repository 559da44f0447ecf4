import { bassShare, logisticShare } from '../adoption/curves.ts';
import type { AdoptionLever, Curve, Scenario, YearShare } from '../scenario.ts';
import { yearsOf } from '../validation/validate-scenario.ts';
import { type Applied, placed } from './applied.ts';

/**
 * A scenario whose adoption curve passes through a point. Given years keep theirs; a curve by formula is read in every
 * year of the scenario, so that only the sought year moves.
 */
export function adoptionWithPoint(
  scenario: Scenario,
  { domain, technology, year }: Omit<AdoptionLever, 'curve'> & { readonly year: number },
  share: number,
): Applied {
  const isSame = (entry: AdoptionLever) => entry.domain === domain && entry.technology === technology;
  const known = (scenario.adoption ?? []).find(isSame)?.curve ?? { points: [] };
  const curve = throughPoint(known, yearsOf(scenario), { year, share });
  const { entries, index } = placed(scenario.adoption, { domain, technology, curve }, isSame);
  return { scenario: { ...scenario, adoption: entries }, place: `adoption[${index}]` };
}

function throughPoint(curve: Curve, years: readonly number[], point: YearShare): Curve {
  if ('points' in curve) return { points: withPoint(curve.points, point) };
  if ('table' in curve) return { table: withPoint(curve.table, point) };
  return {
    table: withPoint(
      years.map((year) => ({ year, share: shareIn(curve, year) })),
      point,
    ),
  };
}

function shareIn(
  curve: Exclude<Curve, { readonly points: unknown } | { readonly table: unknown }>,
  year: number,
): number {
  if ('constant' in curve) return curve.constant;
  return 'logistic' in curve ? logisticShare(curve.logistic, year) : bassShare(curve.bass, year);
}

function withPoint(points: readonly YearShare[], point: YearShare): readonly YearShare[] {
  return [...points.filter(({ year }) => year !== point.year), point].sort((a, b) => a.year - b.year);
}
