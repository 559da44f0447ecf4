import { groupBy } from '../../domain/group-by.ts';
import { judgeForecast, type ScorableForecast } from './score-forecast.ts';
import { type ScoreSummary, summariseScores } from './summarise-scores.ts';

/** The forecasts of one maker: those that have a score, those that have none, and how the first came out together. */
export interface MakerScores<M, F> {
  readonly maker: M;
  readonly scored: readonly F[];
  readonly notScored: readonly F[];
  readonly summary: ScoreSummary;
}

/** One entry a maker, in the order in which they first come. */
export function scoresByMaker<M extends { readonly slug: string }, F extends ScorableForecast>(
  made: readonly { readonly maker: M; readonly forecast: F }[],
): MakerScores<M, F>[] {
  return [...groupBy(made, ({ maker }) => maker.slug).values()].flatMap((members) => {
    const [first] = members;
    return first === undefined
      ? []
      : [
          ofMaker(
            first.maker,
            members.map(({ forecast }) => forecast),
          ),
        ];
  });
}

function ofMaker<M, F extends ScorableForecast>(maker: M, forecasts: readonly F[]): MakerScores<M, F> {
  const judged = forecasts.map((forecast) => ({ forecast, verdict: judgeForecast(forecast) }));
  const scores = judged.flatMap(({ forecast: { unit }, verdict: { score } }) =>
    score === null ? [] : [{ unit, score }],
  );
  return {
    maker,
    scored: judged.flatMap(({ forecast, verdict }) => (verdict.score === null ? [] : [forecast])),
    notScored: judged.flatMap(({ forecast, verdict }) => (verdict.score === null ? [forecast] : [])),
    summary: summariseScores(scores),
  };
}
