import { LineLegend } from '../../charts/legend.tsx';
import { YearLines } from '../../charts/year-lines.tsx';
import { Figure } from '../../figure/figure.tsx';
import type { Table } from '../../format/csv.ts';
import { percent, whole } from '../../format/numbers.ts';
import type { Redistribution } from './answer.ts';
import type { PictureProps } from './picture-props.ts';

/** How concentrated profit is among groups of firms, year by year. */
export function ConcentrationFigure({ answer, year, query, origin }: PictureProps) {
  const chosen = answer.byYear.find((row) => row.year === year)?.concentration;
  const points = answer.byYear.map(({ year: of, concentration }) => ({
    year: of,
    baseline: concentration.baselineHhi,
    scenario: concentration.scenarioHhi,
  }));
  return (
    <Figure
      title="Concentration of profit"
      subtitle={`Herfindahl–Hirschman index of the named groups' profit; 10,000 is one group alone.${
        chosen
          ? ` In ${year} the three largest hold ${percent(chosen.baselineTop3Share)} in the baseline, ${percent(chosen.scenarioTop3Share)} in the scenario.`
          : ''
      }`}
      origin={origin}
      table={concentrationTable(answer)}
      query={query}
      legend={<LineLegend />}
      picture={(width) => (
        <YearLines width={width} label="Herfindahl–Hirschman index by year" points={points} year={year} show={whole} />
      )}
    />
  );
}

function concentrationTable({ byYear }: Redistribution): Table {
  return {
    columns: [
      { title: 'Year' },
      { title: 'Baseline HHI', show: whole },
      { title: 'Scenario HHI', show: whole },
      { title: 'Baseline share of the top three, ratio', show: percent },
      { title: 'Scenario share of the top three, ratio', show: percent },
      { title: 'Baseline HHI with the unnamed firms', show: whole },
      { title: 'Scenario HHI with the unnamed firms', show: whole },
    ],
    rows: byYear.map(({ year, concentration }) => [
      String(year),
      concentration.baselineHhi,
      concentration.scenarioHhi,
      concentration.baselineTop3Share,
      concentration.scenarioTop3Share,
      concentration.baselineHhiIncludingRest,
      concentration.scenarioHhiIncludingRest,
    ]),
  };
}
