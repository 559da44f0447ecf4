import { bassShare, logisticShare } from '../adoption/curves.ts';
import type { DomainFacts } from '../evidence.ts';
import { parameterId } from '../parameter-id.ts';
import type { ConstantPool } from '../parameters/constants-pool.ts';
import type { Knot } from '../parameters/parameter-table.ts';
import { compilePath, type Path, pathOfSlots } from '../parameters/path.ts';
import type { Curve, Scenario, YearShare } from '../scenario.ts';
import type { PreparedEvidence } from './prepared-evidence.ts';

/** Which adoption a case has where no lever sets it. */
export type UnsetAdoption = 'EVIDENCE' | 'BASELINE_TECHNOLOGIES' | 'INCUMBENT';

export interface AdoptionRequest {
  readonly prepared: PreparedEvidence;
  readonly years: readonly number[];
  readonly pool: ConstantPool;
}

/** F by generation of a domain; the first generation serves whatever is left, hence 1. */
export function resolveAdoption(
  request: AdoptionRequest,
  facts: DomainFacts,
  levers: Scenario['adoption'],
  unset: UnsetAdoption,
): readonly Path[] {
  return facts.generations.map((technology, generation) => {
    if (generation === 0) return flat(request, request.pool.one);
    const lever = (levers ?? []).find((entry) => entry.domain === facts.domain && entry.technology === technology);
    const knots = request.prepared.table.knots.get(parameterId.curve(facts.domain, technology)) ?? [];
    if (lever !== undefined) return curvePath(request, lever.curve, knots);
    return holds(request, technology, unset) ? compilePath(knots, request.years) : flat(request, request.pool.zero);
  });
}

function holds({ prepared }: AdoptionRequest, technology: string, unset: UnsetAdoption): boolean {
  if (unset === 'EVIDENCE') return true;
  if (unset === 'INCUMBENT') return false;
  return prepared.technologies.some(({ slug, inBaseline }) => slug === technology && inBaseline);
}

function curvePath(request: AdoptionRequest, curve: Curve, evidence: readonly Knot[]): Path {
  const { years, pool } = request;
  if ('constant' in curve) return flat(request, pool.constant(curve.constant));
  if ('table' in curve) return compilePath(knotsOf(curve.table, pool), years);
  if ('points' in curve) return withYears(request, compilePath(evidence, years), curve.points);
  const shareIn = (year: number) =>
    'logistic' in curve ? logisticShare(curve.logistic, year) : bassShare(curve.bass, year);
  return pathOfSlots(years.map((year) => pool.constant(shareIn(year))));
}

function knotsOf(points: readonly YearShare[], pool: ConstantPool): readonly Knot[] {
  return points.map(({ year, share }) => ({ year, slot: pool.constant(share) }));
}

/** The path with these years replaced; the others stay as they are, whatever lies between them and the knots. */
function withYears({ years, pool }: AdoptionRequest, path: Path, points: readonly YearShare[]): Path {
  const [left, right, fraction] = [path.left.slice(), path.right.slice(), path.fraction.slice()];
  for (const { year, share } of points) {
    const index = years.indexOf(year);
    if (index === -1) continue;
    const slot = pool.constant(share);
    left[index] = slot;
    right[index] = slot;
    fraction[index] = 0;
  }
  return { left, right, fraction };
}

function flat({ years }: AdoptionRequest, slot: number): Path {
  return pathOfSlots(years.map(() => slot));
}
