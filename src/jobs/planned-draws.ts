import type { Domain } from '../domain/vocabulary.ts';
import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import type { Comparison } from '../economics/scenario.ts';
import { sumBy } from '../economics/summation.ts';
import { factorRoom } from '../economics/uncertainty/draw-factors.ts';
import { type DrawRun, planDraws } from '../economics/uncertainty/draw-model.ts';

/** A comparison that asks for draws and has been validated over its evidence. */
export interface ToDraw {
  readonly prepared: PreparedEvidence;
  readonly comparison: Comparison;
}

/** Planned before its turn comes, since what its draws will hold decides when that is. */
export interface PlannedDraws extends ToDraw {
  readonly run: DrawRun;
  /** Numbers of shared memory that the draws take. */
  readonly numbers: number;
}

export function planned(toDraw: ToDraw, domain: Domain | null): PlannedDraws {
  const run = planDraws(toDraw.prepared, toDraw.comparison, domain);
  return { ...toDraw, run, numbers: factorRoom(run.layout, run.choice.draws) };
}

/** What draws hold that are kept at the same time. */
export function bytesOf(draws: readonly PlannedDraws[]): number {
  return sumBy(draws, ({ numbers }) => numbers * Float64Array.BYTES_PER_ELEMENT);
}
