import type { Bottlenecks, HolderUnderLimits, Shipment } from '../../economics/bottlenecks/bottleneck-types.ts';
import { differenceOf } from '../../economics/difference.ts';
import { byKey } from '../../economics/key-order.ts';
import type { BindingLimit, DisruptionYear, Hit, HolderLoss, ShipmentLoss } from './disruption-types.ts';
import { isPlenty } from './plenty.ts';
import { isOfGraph, stageBehind } from './stage-resources.ts';

type Compared = Pick<DisruptionYear, 'total' | 'technologies' | 'firms' | 'binding' | 'profit'>;

/** What ships and who earns, without and with a disruption. */
export function compareYears(before: Bottlenecks, after: Bottlenecks, hits: readonly Hit[]): Compared {
  return {
    total: lossOf(before.total, after.total),
    technologies: before.shipments.flatMap((row, index) => {
      const later = after.shipments[index];
      const { domain, technology } = row;
      return later === undefined ? [] : [{ domain, technology, ...lossOf(row, later) }];
    }),
    firms: holderLosses(before, after, new Set(hits.map(({ holder }) => holder))),
    binding: bindingIn(before, after),
    profit: changeOf(before.pool().shippedProfitUsd, after.pool().shippedProfitUsd),
  };
}

function lossOf(before: Shipment, after: Shipment): ShipmentLoss {
  return {
    beforePorts: before.shippedPorts,
    afterPorts: after.shippedPorts,
    missedPorts: before.shippedPorts - after.shippedPorts,
    beforeUsd: before.shippedUsd,
    afterUsd: after.shippedUsd,
    missedUsd: before.shippedUsd - after.shippedUsd,
  };
}

function holderLosses(before: Bottlenecks, after: Bottlenecks, hit: ReadonlySet<string>): readonly HolderLoss[] {
  const later = new Map(after.firms().map((row) => [row.key, row]));
  return before
    .firms()
    .map(({ key, shippedProfitUsd }: HolderUnderLimits) => {
      const change = changeOf(shippedProfitUsd, later.get(key)?.shippedProfitUsd ?? 0);
      return { holder: key, isHit: hit.has(key), ...change };
    })
    .sort((a, b) => Math.abs(b.changeUsd) - Math.abs(a.changeUsd) || byKey(a.holder, b.holder));
}

function bindingIn(before: Bottlenecks, after: Bottlenecks): readonly BindingLimit[] {
  const was = new Map(before.resources.map((row) => [row.resource, row]));
  return after.resources
    .filter(({ isBinding }) => isBinding)
    .map(({ resource, dualUsd, claims }) => {
      const row = was.get(resource);
      const isKnown = isOfGraph(resource) && (row === undefined || !isPlenty(row));
      return {
        resource: isKnown ? resource : null,
        stage: stageBehind(resource),
        wasBinding: row?.isBinding === true,
        dualUsd,
        claims: isKnown ? claims : [],
      };
    });
}

function changeOf(beforeUsd: number, afterUsd: number) {
  return { beforeUsd, afterUsd, changeUsd: differenceOf(afterUsd, beforeUsd) };
}
