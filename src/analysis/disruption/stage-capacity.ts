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
 * What is left of a stage: of all its technologies, and of those that only some of its holders can make. A limit that
 * another implies is left out: two that were short together would hide each other.
 */
export function leversOf(
  world: World,
  stage: HitStage,
  loss: StageLoss | null,
  year: number,
): readonly CapacityLever[] {
  const limits = limitsOf(world, stage, loss);
  return limits
    .filter((limit, at) => !limits.some((other, place) => makesIdle(other, limit, place < at)))
    .map(({ resource, share }) => ({ resource, year, share }));
}

/** A resource that a hit stage is short of. */
interface Limit {
  readonly resource: string;
  /** Technologies of which a port uses some. */
  readonly using: readonly string[];
  /** What is left, in the unit of the stage's own resource. */
  readonly amount: number;
  /** The same over what the evidence's own shipments use. */
  readonly share: number;
}

/** The stage's own first. What the evidence ships none of has no measure of a capacity, but for none at all. */
function limitsOf(world: World, stage: HitStage, loss: StageLoss | null): readonly Limit[] {
  const { own, sets } = stage;
  const left = capacitiesLeft(world, stage);
  const limit = (resource: string, amount: number, share: number): Limit => {
    const using = world.prepared.technologies.filter(({ slug }) => world.perPort(resource, slug) > 0);
    return { resource, using: using.map(({ slug }) => slug), amount, share };
  };
  const whole = left && loss && limit(own.resource, sumOf(left.values()), loss.capacityShareAfter);
  const parts = sets.flatMap(({ technologies, makers }) => {
    const resource = resourceOfSet(own.stage, technologies);
    const amount = amountOf(makers, left);
    const measure = (rowOf(world, resource)?.capacity ?? 0) / PLENTY;
    if (amount === 0) return [limit(resource, 0, 0)];
    return measure === 0 ? [] : [limit(resource, amount, amount / measure)];
  });
  return whole === null ? parts : [whole, ...parts];
}

function amountOf(makers: ReadonlySet<string>, left: ReadonlyMap<string, number> | null): number {
  if (left === null && makers.size > 0) return Number.POSITIVE_INFINITY;
  return sumBy(makers, (maker) => left?.get(maker) ?? 0);
}

/** Whether a limit implies another; of two that imply each other only the one before makes the other idle. */
function makesIdle(limit: Limit, other: Limit, isBefore: boolean): boolean {
  return implies(limit, other) && (isBefore || !implies(other, limit));
}

function implies(whole: Limit, part: Limit): boolean {
  const isPart = part.using.every((technology) => whole.using.includes(technology));
  return isPart && whole.amount <= part.amount * (1 + ROUNDING);
}

/** Relative: nearer than this is the same. */
const ROUNDING = 1e-9;
