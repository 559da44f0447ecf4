import type { Domain } from '../../domain/vocabulary.ts';
import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import type { Comparison } from '../scenario.ts';
import { requireValid } from '../validation/validate-scenario.ts';
import { drawFactors, factorRoom } from './draw-factors.ts';
import { createDrawModel, planDraws } from './draw-model.ts';
import { type Intervals, readIntervals, usedCorrelations } from './intervals.ts';
import { summariseRows, summaryRoom } from './summaries.ts';

/**
 * The intervals of every figure, on this thread and at once. Long runs are divided among threads by `jobs`, with the same
 * bytes as the result.
 * @throws InputError with every fault of the comparison
 */
export function simulate(prepared: PreparedEvidence, comparison: Comparison, domain: Domain | null = null): Intervals {
  requireValid(prepared, comparison);
  const model = createDrawModel(planDraws(prepared, comparison, domain));
  const { layout, choice, plan, sampler } = model;
  const store = new Float64Array(factorRoom(layout, choice.draws));
  drawFactors(model, 0, choice.draws, store);
  const summaries = new Float64Array(summaryRoom(layout));
  summariseRows(layout, choice.method, choice.draws, store, 0, layout.rows.length, summaries);
  return readIntervals(layout, plan.years, choice, summaries, usedCorrelations(choice, sampler.copula));
}
