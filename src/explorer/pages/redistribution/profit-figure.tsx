import { LineLegend } from '../../charts/legend.tsx';
import { YearLines } from '../../charts/year-lines.tsx';
import { Figure } from '../../figure/figure.tsx';
import type { Table } from '../../format/csv.ts';
import { signedUsd, usd, usdTick } from '../../format/numbers.ts';
import type { Redistribution } from './answer.ts';
import type { PictureProps } from './picture-props.ts';

/** The profit pool as a whole, year by year. */
export function ProfitFigure({ answer, year, query, origin, boxMargin }: PictureProps) {
  const points = answer.byYear.map((row) => ({
    year: row.year,
    baseline: row.pool.baselineProfitUsd,
    scenario: row.pool.scenarioProfitUsd,
  }));
  return (
    <Figure
      title="Profit of the whole chain"
      subtitle={`Operating profit of all firms together, US dollars a year; hatched where the scenario earns less than the baseline; ${boxMargin}.`}
      origin={origin}
      table={poolTable(answer)}
      query={query}
      legend={<LineLegend />}
      picture={(width) => (
        <YearLines width={width} label="Profit pool by year" points={points} year={year} show={usdTick} shaded />
      )}
    />
  );
}

function poolTable({ byYear }: Redistribution): Table {
  return {
    columns: [
      { title: 'Year' },
      { title: 'Baseline spend, USD', show: usd },
      { title: 'Scenario spend, USD', show: usd },
      { title: 'Baseline profit, USD', show: usd },
      { title: 'Scenario profit, USD', show: usd },
      { title: 'Change of profit, USD', show: signedUsd },
    ],
    rows: byYear.map(({ year, pool }) => [
      String(year),
      pool.baselineSpendUsd,
      pool.scenarioSpendUsd,
      pool.baselineProfitUsd,
      pool.scenarioProfitUsd,
      pool.changeUsd,
    ]),
  };
}
