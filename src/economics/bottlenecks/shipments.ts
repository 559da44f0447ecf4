import type { Plan } from '../plan/plan.ts';
import type { CaseState } from '../plan/state.ts';
import { sumBy } from '../summation.ts';
import type { Shipment, TechnologyShipment } from './bottleneck-types.ts';

/** What was wanted of each technology and what ships, in the year at a position. */
export function shipmentsIn(plan: Plan, state: CaseState, position: number): readonly TechnologyShipment[] {
  const years = plan.years.length;
  const wanted = state.limited?.wanted ?? state.ports;
  return plan.pairs.map(({ domain, technology, index }, pair) => {
    const price = state.price[index * years + position] ?? Number.NaN;
    const wantedPorts = wanted[pair * years + position] ?? 0;
    const shippedPorts = state.ports[pair * years + position] ?? 0;
    const ports = { wantedPorts, shippedPorts, missedPorts: wantedPorts - shippedPorts };
    const usd = { wantedUsd: wantedPorts * price, shippedUsd: shippedPorts * price };
    return { domain, technology, ...ports, ...usd, missedUsd: ports.missedPorts * price };
  });
}

export function totalShipment(shipments: readonly Shipment[]): Shipment {
  const total = (field: keyof Shipment) => sumBy(shipments, (shipment) => shipment[field]);
  return {
    wantedPorts: total('wantedPorts'),
    shippedPorts: total('shippedPorts'),
    missedPorts: total('missedPorts'),
    wantedUsd: total('wantedUsd'),
    shippedUsd: total('shippedUsd'),
    missedUsd: total('missedUsd'),
  };
}
