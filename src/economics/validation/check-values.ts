import type { Triple } from '../../domain/estimate.ts';
import type { Evidence, Parameter } from '../evidence.ts';
import { sortedBy } from '../key-order.ts';
import { type Bounds, checkNumber, type FaultList, SHARE } from './fault-list.ts';

const POSITIVE: Bounds = { low: 0, high: Number.POSITIVE_INFINITY, aboveLow: true };
const NOT_NEGATIVE: Bounds = { low: 0, high: Number.POSITIVE_INFINITY };

/** By the first word of a parameter's id. Margins are judged beside what their stage pays on, in `check-chain.ts`. */
const BOUNDS: Readonly<Record<string, Bounds>> = {
  market: NOT_NEGATIVE,
  'price-path': POSITIVE,
  price: POSITIVE,
  'box-margin': { ...SHARE, belowHigh: true },
  curve: SHARE,
  input: SHARE,
  share: SHARE,
  capacity: NOT_NEGATIVE,
  use: NOT_NEGATIVE,
  'buyer-cost': NOT_NEGATIVE,
};

/** Where the numbers of a parameter must lie. */
export function boundsOf(id: string): Bounds {
  return BOUNDS[id.split('/')[0] ?? id] ?? { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
}

const PATHS = ['market', 'price-path', 'curve', 'capacity'];
const TRIPLE = ['low', 'mid', 'high'] as const satisfies readonly (keyof Triple)[];

/** Every number lies where its kind allows, low ≤ mid ≤ high, and paths go forward in time. */
export function checkValues(list: FaultList, evidence: Evidence): void {
  for (const [id, parameter] of sortedBy(evidence.parameters, ([key]) => key)) {
    const kind = id.split('/')[0] ?? id;
    checkPoints(list, id, parameter, boundsOf(id));
    if (PATHS.includes(kind)) checkOrder(list, id, parameter);
    else if (parameter.points.length > 1) list.add(id, `is one number, but ${parameter.points.length} are given`);
  }
}

function checkPoints(list: FaultList, id: string, { points }: Parameter, bounds: Bounds): void {
  for (const { value, year } of points) {
    const place = year === null ? id : `${id}@${year}`;
    const fits = TRIPLE.filter((bound) => checkNumber(list, `${place}/${bound}`, value[bound], bounds));
    if (fits.length < TRIPLE.length) continue;
    if (value.low > value.mid || value.mid > value.high) {
      list.add(place, `low ≤ mid ≤ high does not hold: ${value.low}, ${value.mid}, ${value.high}`);
    }
  }
}

function checkOrder(list: FaultList, id: string, { points }: Parameter): void {
  if (points.length > 1 && points.some(({ year }) => year === null)) {
    list.add(id, 'has a value without a year beside others');
  }
  points.forEach(({ year }, index) => {
    const before = points[index - 1]?.year ?? null;
    if (year !== null && before !== null && year <= before) list.add(id, `${year} comes after ${before}; years ascend`);
  });
}
