import type { Evidence, Parameter, ParameterPoint } from '../../economics/evidence.ts';
import type { EvidenceRows, HouseRow } from './evidence-rows.ts';

/** Evidence out of rows: the house view grouped by parameter, the points of each by ascending year. Checks nothing. */
export function buildEvidence({ house, ...structure }: EvidenceRows): Evidence {
  const points = new Map<string, ParameterPoint[]>();
  for (const row of house) {
    const known = points.get(row.parameter);
    if (known === undefined) points.set(row.parameter, [toPoint(row)]);
    else known.push(toPoint(row));
  }
  const parameters = [...points].map(([id, of]): [string, Parameter] => [id, { id, points: of.sort(byYear) }]);
  return { ...structure, parameters: new Map(parameters) };
}

function toPoint({ id, year, low, mid, high, basis, evidence }: HouseRow): ParameterPoint {
  return { year, value: { low, mid, high }, basis, claim: id, evidence };
}

function byYear(a: ParameterPoint, b: ParameterPoint): number {
  return (a.year ?? Number.NEGATIVE_INFINITY) - (b.year ?? Number.NEGATIVE_INFINITY) || 0;
}
