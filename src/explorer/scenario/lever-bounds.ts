import type { WorldQuery } from '../generated/graphql.ts';
import { captureKey, type Levers } from './levers.ts';

/** The highest operating margin that the model takes: what a stage keeps after paying its suppliers. */
export function highestMargin(world: WorldQuery, technology: string, stage: string): number {
  const inputs = world.modelInputs.technologies.find((row) => row.technology === technology)?.inputs ?? [];
  return whatIsLeft(inputs.filter(({ buyer }) => buyer === stage).map(({ share }) => share));
}

/** The highest share of a stage that the model takes: what the other named firms leave, as the levers have them. */
export function highestShare(
  world: WorldQuery,
  levers: Levers,
  technology: string,
  stage: string,
  firm: string,
): number {
  const others = world.modelInputs.captures.filter(
    (row) => row.technology === technology && row.stage === stage && row.firm !== null && row.firm !== firm,
  );
  return whatIsLeft(others.map((row) => levers.shares[captureKey(technology, stage, row.firm ?? '')] ?? row.share));
}

/** Rounded, since 0.6399999 would put 0.64 out of a slider's reach. */
function whatIsLeft(taken: readonly number[]): number {
  const left = 1 - taken.reduce((sum, share) => sum + share, 0);
  return Math.max(0, Math.round(left * 1e6) / 1e6);
}
