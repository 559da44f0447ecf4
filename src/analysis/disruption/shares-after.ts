import type { Bottlenecks } from '../../economics/bottlenecks/bottleneck-types.ts';
import type { ShareLever } from '../../economics/scenario.ts';
import { sumBy } from '../../economics/summation.ts';
import type { HitStage } from './hit-stages.ts';
import { shareOut } from './share-out.ts';
import { capacitiesLeft } from './stage-capacity.ts';
import type { World } from './world.ts';

/** A set that needs all but so much of what its makers have needs all of it. */
const TIGHT = 1e-7;

/**
 * The shares of a stage once some of its holders deliver less: in the proportion of what each still can, as far as none
 * delivers more than it has left. The rest of the stage needs no share of its own, it holds what the named firms do not.
 */
export function sharesAfter(world: World, stage: HitStage, after: Bottlenecks): readonly ShareLever[] {
  const { own, technologies, holders } = stage;
  const left = capacitiesLeft(world, stage);
  const leftOf = (key: string) => (left === null ? Number.POSITIVE_INFINITY : (left.get(key) ?? 0));
  const needed = technologies.map((technology) => {
    const ports = sumBy(after.shipments, (row) => (row.technology === technology ? row.shippedPorts : 0));
    return ports * world.perPort(own.resource, technology);
  });
  const full = stage.sets.filter(({ technologies: of, makers }) => {
    const all = sumBy(makers, leftOf);
    return makers.size > 0 && sumBy(of, (name) => needed[technologies.indexOf(name)] ?? 0) >= all * (1 - TIGHT);
  });
  // Who makes all that it can for a set of technologies makes nothing for others.
  const weights = technologies.map((technology) =>
    holders.map(({ key, parts }) => {
      const isBusy = full.some((set) => set.makers.has(key) && !set.technologies.includes(technology));
      return isBusy ? 0 : (parts.get(technology) ?? 0);
    }),
  );
  const shares = shareOut({ needed, weights, capacities: holders.map(({ key }) => leftOf(key)) });
  return technologies.flatMap((technology, row) => {
    if (holders.every(({ parts }) => !parts.get(technology))) return [];
    return holders.flatMap(({ firm, parts }, column) => {
      const share = shares[row]?.[column] ?? 0;
      return firm === null || !parts.has(technology) ? [] : [{ technology, stage: own.stage, firm, share }];
    });
  });
}
