import type { WorldQuery } from '../generated/graphql.ts';
import { ratioInForce } from './change-levers.ts';
import { captureKey, EVERY_TECHNOLOGY, inputKey, type Levers, UNNAMED } from './levers.ts';

/** The highest operating margin that the model takes: what a stage keeps after paying its suppliers; of every technology, the least. */
export function highestMargin(world: WorldQuery, levers: Levers, technology: string, stage: string): number {
  const every = world.modelInputs.captures.filter((row) => row.stage === stage).map((row) => row.technology);
  const technologies = technology === EVERY_TECHNOLOGY ? every : [technology];
  return Math.min(1, ...technologies.map((one) => whatIsLeft(paidBy(world, levers, one, stage, null))));
}

/** The highest share of a stage that the model takes: what the other named firms leave, as the levers have them. */
export function highestShare(
  world: WorldQuery,
  levers: Levers,
  technology: string,
  stage: string,
  firm: string,
): number {
  const others = holdersOf(world, technology, stage).filter((row) => row.firm !== null && row.firm !== firm);
  return whatIsLeft(others.map((row) => levers.shares[captureKey(technology, stage, row.firm ?? '')] ?? row.share));
}

/** The most that a stage may pay another: what its other suppliers and the highest margin of its firms leave. */
export function highestInput(
  world: WorldQuery,
  levers: Levers,
  technology: string,
  buyer: string,
  seller: string,
): number {
  const margins = holdersOf(world, technology, buyer).map(
    (row) => ratioInForce(levers, 'margins', captureKey(technology, buyer, row.firm ?? UNNAMED)) ?? row.margin,
  );
  return whatIsLeft([...paidBy(world, levers, technology, buyer, seller), Math.max(0, ...margins)]);
}

/** What a stage pays each of its suppliers but one, as the levers have it. */
function paidBy(world: WorldQuery, levers: Levers, technology: string, buyer: string, but: string | null): number[] {
  const rows = world.modelInputs.technologies.find((row) => row.technology === technology)?.inputs ?? [];
  return rows
    .filter((row) => row.buyer === buyer && row.seller !== but)
    .map(({ seller, share }) => levers.inputs[inputKey(technology, buyer, seller)] ?? share);
}

function holdersOf(world: WorldQuery, technology: string, stage: string) {
  return world.modelInputs.captures.filter((row) => row.technology === technology && row.stage === stage);
}

/** Rounded, since 0.6399999 would put 0.64 out of a slider's reach. */
function whatIsLeft(taken: readonly number[]): number {
  const left = 1 - taken.reduce((sum, share) => sum + share, 0);
  return Math.max(0, Math.round(left * 1e6) / 1e6);
}
