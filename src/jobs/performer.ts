import type { Domain } from '../domain/vocabulary.ts';
import type { PreparedEvidence } from '../economics/case/prepared-evidence.ts';
import { memoBy } from '../economics/memo.ts';
import type { Comparison } from '../economics/scenario.ts';
import { createSensitivityModel, type SensitivityModel } from '../economics/sensitivity/sensitivity-model.ts';
import { indicesOf, runSobol } from '../economics/sensitivity/sobol.ts';
import { measureSwings } from '../economics/sensitivity/swings.ts';
import { drawFactors } from '../economics/uncertainty/draw-factors.ts';
import { createDrawModel, type DrawModel, planDraws } from '../economics/uncertainty/draw-model.ts';
import type { Period } from '../economics/uncertainty/intervals.ts';
import { summariseRows } from '../economics/uncertainty/summaries.ts';
import type { Part } from './work.ts';

/** Does parts of the work on one comparison; what they share is compiled once. */
export type Performer = (part: Part) => void;

interface Models {
  readonly draws: (domain: Domain | null) => DrawModel;
  readonly sensitivity: (of: { readonly period: Period; readonly domain: Domain | null }) => SensitivityModel;
}

export function createPerformer(prepared: PreparedEvidence, comparison: Comparison): Performer {
  const models: Models = {
    draws: memoBy(String, (domain: Domain | null) => createDrawModel(planDraws(prepared, comparison, domain))),
    sensitivity: memoBy(
      ({ period, domain }) => `${period} ${domain}`,
      ({ period, domain }) => createSensitivityModel(prepared, comparison, period, domain),
    ),
  };
  return (part) => perform(models, part);
}

function perform(models: Models, { work, first, end, input, output }: Part): void {
  switch (work.kind) {
    case 'factors':
      drawFactors(models.draws(work.domain), first, end, output);
      break;
    case 'summaries': {
      const { layout, choice } = models.draws(work.domain);
      summariseRows(layout, choice.method, choice.draws, input, first, end, output);
      break;
    }
    case 'correlations':
      fillCorrelations(models.draws(null), output);
      break;
    case 'swings':
      measureSwings(models.sensitivity(work), first, end, output);
      break;
    case 'runs': {
      const model = models.sensitivity({ period: work.period, domain: null });
      runSobol(model, work.choice, work.output, first, end, output);
      break;
    }
    case 'indices':
      fillIndices(work.choice, first, end, input, output);
  }
}

function fillCorrelations({ sampler }: DrawModel, output: Float64Array): void {
  const ranks = (sampler.copula?.ranks ?? []).flat();
  output.set([...ranks, sampler.copula?.repaired === true ? 1 : 0]);
}

/** S1 and its interval, ST and its interval. */
function fillIndices(
  choice: Extract<Part['work'], { kind: 'indices' }>['choice'],
  first: number,
  end: number,
  runs: Float64Array,
  output: Float64Array,
): void {
  indicesOf(choice, runs, first, end).forEach((index, position) => {
    const { first: s1, firstInterval, total, totalInterval } = index;
    const row = [s1, firstInterval.low, firstInterval.high, total, totalInterval.low, totalInterval.high];
    output.set(row, (first + position) * row.length);
  });
}
