import type { ExplainedFigure } from '../../why/explained-figure.ts';
import { holderKeyOf, type Subject } from '../../why/subject.ts';
import type { Redistribution } from './answer.ts';
import { headlineFigures } from './headline-figures.ts';
import { holderKey } from './holders.ts';
import type { Intervals } from './intervals.ts';

interface ProfitRow {
  readonly baselineProfitUsd: number;
  readonly scenarioProfitUsd: number;
  readonly changeUsd: number;
}

/** The figure that a reader asks about, as the answer has it; null where the answer has no such row. */
export function figureOfSubject(
  answer: Redistribution,
  intervals: Intervals | null,
  subject: Subject,
): ExplainedFigure | null {
  switch (subject.kind) {
    case 'pool':
      return ofRow(answer.pool, intervals?.pool);
    case 'losses':
      return ofSum(headlineFigures(answer).lossesUsd, 'a sum over those who lose', intervals);
    case 'gains':
      return ofSum(headlineFigures(answer).gainsUsd, 'a sum over those who gain', intervals);
    case 'stage':
      return ofRow(
        answer.stages.find(({ stage }) => stage.slug === subject.slug),
        intervals?.stages.get(subject.slug),
      );
    case 'rest':
    case 'firm': {
      const key = holderKeyOf(subject);
      return ofRow(
        answer.firms.find((row) => holderKey(row) === key),
        intervals?.firms.get(key),
      );
    }
  }
}

/** Who loses differs from draw to draw, and the ends of the rows' intervals do not add up to those of a sum: the API has none. */
function ofSum(changeUsd: number, words: string, intervals: Intervals | null): ExplainedFigure {
  return { changeUsd, profits: null, interval: intervals?.pool ? { noneOf: words } : null };
}

function ofRow(row: ProfitRow | undefined, interval: ExplainedFigure['interval'] | undefined): ExplainedFigure | null {
  if (row === undefined) return null;
  const { baselineProfitUsd, scenarioProfitUsd, changeUsd } = row;
  return {
    changeUsd,
    profits: { baselineUsd: baselineProfitUsd, scenarioUsd: scenarioProfitUsd },
    interval: interval ?? null,
  };
}
