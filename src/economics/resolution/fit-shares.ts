import type { Triple } from '../../domain/estimate.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Evidence } from '../evidence.ts';
import { threePartsOf } from '../parameter-id.ts';
import { sumOf } from '../summation.ts';
import type { ChosenPoint, ChosenPoints } from './chosen-point.ts';

/**
 * Shares of a stage that pass 1 take what the publishers' own leave, in proportion; where no publisher's is among them,
 * all give alike. Only where something was chosen: shares of the house view as it stands are never touched.
 */
export function fitShares(chosen: ChosenPoints, { parameters }: Evidence): ChosenPoints {
  const fitted = new Map(chosen);
  const shares = [...chosen.keys()].flatMap((id) => {
    const [, stage, technology] = threePartsOf('share', id) ?? [];
    return stage === undefined ? [] : [{ id, place: `${stage}/${technology}` }];
  });
  for (const held of groupBy(shares, ({ place }) => place).values()) {
    const ids = held.map(({ id }) => id);
    if (ids.every((id) => chosen.get(id)?.[0]?.value === parameters.get(id)?.points[0]?.value)) continue;
    fitPlace(ids, fitted);
  }
  return fitted;
}

function fitPlace(ids: readonly string[], fitted: Map<string, readonly ChosenPoint[]>): void {
  const mids = (some: readonly string[]) => sumOf(some.map((id) => fitted.get(id)?.[0]?.value.mid ?? 0));
  const fixed = ids.filter((id) => fitted.get(id)?.[0]?.publisher != null);
  const moving = ids.filter((id) => !fixed.includes(id));
  const [room, wanted] = [1 - mids(fixed), mids(moving)];
  if (wanted <= room || room < 0) return;
  for (const id of moving) {
    const points = fitted.get(id) ?? [];
    fitted.set(
      id,
      points.map((point) => ({ ...point, value: scaled(point.value, room / wanted) })),
    );
  }
}

function scaled({ low, mid, high }: Triple, factor: number): Triple {
  return { low: low * factor, mid: mid * factor, high: high * factor };
}
