import type { WorldQuery } from '../generated/graphql.ts';
import { ratioInForce } from './change-levers.ts';
import { captureKey, EVERY_TECHNOLOGY, inputKey, type Levers, UNNAMED } from './levers.ts';

/** The highest operating margin that the model takes: what a stage keeps after paying its suppliers; of every technology, the least. */
export function highestMargin(world: WorldQuery, levers: Levers, technology: string, stage: string): number {
  const every = world.modelInputs.captures.filter((row) => row.stage === stage).map((row) => row.technology);
  const technologies = technology === EVERY_TECHNOLOGY ? every : [technology];
  return Math.min(1, ...technologies.map((one) => whatIsLeft(paidBy(world, levers, one, stage, null))));
}

/** The highest share of a stage that the model takes: what the other named firms leave, those too that enter by a lever. */
export function highestShare(
  world: WorldQuery,
  levers: Levers,
  technology: string,
  stage: string,
  firm: string,
): number {
  const named = holdersOf(world, technology, stage).filter((row) => row.firm !== null);
  const evidence = named.map((row) => [captureKey(technology, stage, row.firm ?? ''), row.share] as const);
  const moved = Object.entries(levers.shares).filter(([key]) => key.startsWith(captureKey(technology, stage, '')));
  const shares = new Map([...evidence, ...moved]);
  shares.delete(captureKey(technology, stage, firm));
  return whatIsLeft([...shares.values()]);
}

/**
 * Whether it is known who is at a stage. The evidence alone has no seller of the switch's box, who is in the chain only
 * where a box margin is set: what may be set there cannot be told from it.
 */
export function hasKnownHolders(world: WorldQuery, technology: string, stage: string): boolean {
  return world.modelInputs.captures.some(
    (row) => row.stage === stage && (technology === EVERY_TECHNOLOGY || row.technology === technology),
  );
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
