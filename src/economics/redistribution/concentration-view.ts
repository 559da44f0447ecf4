import { stageOfRest } from '../parameter-id.ts';
import { herfindahl, topThreeShare } from './concentration.ts';
import { positionOf, type ViewContext } from './context.ts';
import type { ConcentrationChange } from './result-types.ts';
import type { Row } from './tables.ts';

export function concentrationIn(context: ViewContext, year: number): ConcentrationChange {
  const position = positionOf(context, year);
  const rows = [...context.holders({ domain: null, grouped: true }).profits];
  const named = rows.filter(([key]) => stageOfRest(key) === null);
  const profits = (list: typeof rows, part: keyof Row) => list.map(([, row]) => row[part][position] ?? 0);
  return {
    baselineHhi: herfindahl(profits(named, 'baseline')),
    scenarioHhi: herfindahl(profits(named, 'scenario')),
    baselineTop3Share: topThreeShare(profits(named, 'baseline')),
    scenarioTop3Share: topThreeShare(profits(named, 'scenario')),
    baselineHhiIncludingRest: herfindahl(profits(rows, 'baseline')),
    scenarioHhiIncludingRest: herfindahl(profits(rows, 'scenario')),
  };
}
