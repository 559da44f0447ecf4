import type { Bottlenecks } from '../../economics/bottlenecks/bottleneck-types.ts';
import type { CapacityLever } from '../../economics/scenario.ts';
import { sumBy, sumOf } from '../../economics/summation.ts';
import type { Hit, StageLoss } from './disruption-types.ts';
import type { HitStage } from './hit-stages.ts';
import { lostByTechnology } from './hits.ts';
import { isPlenty, PLENTY } from './plenty.ts';
import { resourceOfSet } from './stage-resources.ts';
import type { World } from './world.ts';

/**
 * What a stage that is hit can no longer deliver: of a capacity that is known, with whatever slack it has, else of what the
 * stage delivers before, without any. Null where the evidence's own shipments, or those before, use nothing of it.
 */
export function stageLoss(world: World, { own }: HitStage, hits: readonly Hit[], lostPart: number): StageLoss | null {
  const lost = lostShare(world, own.resource, lostByTechnology(hits, own.stage, lostPart));
  const row = rowOf(world, own.resource);
  if (lost === null || row === undefined || row.capacity === 0) return null;
  const before = isPlenty(row) ? (row.used / row.capacity) * PLENTY : row.capacityShare;
  const known = { stage: own.stage, resource: own.ofGraph && !isPlenty(row) ? own.resource : null };
  return { ...known, lostShare: lost, capacityShareBefore: before, capacityShareAfter: before * (1 - lost) };
}

/** Of all that the resource's ports use before, the part that is lost; null where no port uses it. */
function lostShare({ before, perPort }: World, resource: string, lost: ReadonlyMap<string, number>): number | null {
  const used = before.shipments.map(({ technology, shippedPorts }) => {
    return { amount: perPort(resource, technology) * shippedPorts, lost: lost.get(technology) ?? 0 };
  });
  const all = sumBy(used, ({ amount }) => amount);
  return all === 0 ? null : sumBy(used, (row) => row.amount * row.lost) / all;
}

function rowOf({ before }: World, resource: string): Bottlenecks['resources'][number] | undefined {
  return before.resources.find((entry) => entry.resource === resource);
}

/** What each holder has left, in the unit of the stage's resource, by key; null where that has no measure. */
export function capacitiesLeft(world: World, { own, holders }: HitStage): ReadonlyMap<string, number> | null {
  const row = rowOf(world, own.resource);
  if (row === undefined || row.used === 0) return null;
  const slack = isPlenty(row) ? 1 : row.capacity / row.used;
  return new Map(
    holders.map(({ key, parts }) => {
      const left = sumBy(world.before.shipments, ({ technology, shippedPorts }) => {
        return world.perPort(own.resource, technology) * shippedPorts * (parts.get(technology) ?? 0);
      });
      return [key, left * slack];
    }),
  );
}

/**
 * What is left of a stage: of all its technologies, and of those that only some of its holders can make. Technologies of
 * which the evidence ships none have no measure of a capacity, but for none at all.
 */
export function leversOf(
  world: World,
  stage: HitStage,
  loss: StageLoss | null,
  year: number,
): readonly CapacityLever[] {
  const { own, technologies, sets } = stage;
  const left = capacitiesLeft(world, stage);
  const all = loss === null ? [] : [{ resource: own.resource, year, share: loss.capacityShareAfter }];
  const sized = sets.map((set) => ({ ...set, amount: amountOf(set.makers, left) }));
  const using = technologies.filter((technology) => world.perPort(own.resource, technology) > 0);
  const whole = left === null ? [] : [{ technologies: using, amount: sumOf(left.values()) }];
  const telling = sized.filter((set) => ![...whole, ...sized].some((other) => other !== set && implies(other, set)));
  return [
    ...all,
    ...telling.flatMap(({ technologies: of, amount }) => {
      const resource = resourceOfSet(own.stage, of);
      if (amount === 0) return [{ resource, year, share: 0 }];
      const measure = (rowOf(world, resource)?.capacity ?? 0) / PLENTY;
      return measure === 0 ? [] : [{ resource, year, share: amount / measure }];
    }),
  ];
}

function amountOf(makers: ReadonlySet<string>, left: ReadonlyMap<string, number> | null): number {
  if (left === null && makers.size > 0) return Number.POSITIVE_INFINITY;
  return sumBy(makers, (maker) => left?.get(maker) ?? 0);
}

interface SizedSet {
  readonly technologies: readonly string[];
  readonly amount: number;
}

/** Whether technologies have no more than a part of them does: two that were short together would hide each other. */
function implies(whole: SizedSet, part: SizedSet): boolean {
  const isPart = part.technologies.every((technology) => whole.technologies.includes(technology));
  return isPart && whole.amount <= part.amount * (1 + ROUNDING);
}

/** Relative: nearer than this is the same. */
const ROUNDING = 1e-9;
