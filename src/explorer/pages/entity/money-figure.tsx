import { useState } from 'react';
import { queryText } from '../../api/playground-link.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { LineLegend } from '../../charts/legend.tsx';
import { YearLines } from '../../charts/year-lines.tsx';
import { Figure } from '../../figure/figure.tsx';
import type { Table } from '../../format/csv.ts';
import { signedUsd, usd, usdTick } from '../../format/numbers.ts';
import { MoneyByYearDocument } from '../../generated/graphql.ts';
import { boxMarginWords } from '../redistribution/box-margin-words.ts';
import { YearChoice } from '../year-choice.tsx';
import { EARNING, type MoneyOfYear, moneyOf } from './money-years.ts';

interface MoneyFigureProps {
  readonly kind: string;
  readonly slug: string;
  readonly name: string;
}

const NO_VARIABLES = {};
const TITLE = 'Its part of the redistribution';

/**
 * What a firm or stage earns in the model, year by year, baseline and scenario. Nothing for a thing that earns nothing
 * there; words where there is no answer, which is another matter.
 */
export function MoneyFigure({ kind, slug, name }: MoneyFigureProps) {
  const { data, failure, retry } = useAnswer(MoneyByYearDocument, NO_VARIABLES);
  const [chosen, choose] = useState(2030);
  const rows = data === null ? [] : moneyOf(data, kind, slug);
  const at = rows.find(({ year }) => year === chosen);
  if (failure !== null && data === null && EARNING.includes(kind)) {
    return (
      <section className="card" aria-label={TITLE}>
        <FailureNotice part={TITLE} failure={failure} retry={retry} hasAnswer={false} />
      </section>
    );
  }
  if (data === null || at === undefined) return null;
  const { scenarioId, graphVersion, engineVersion } = data.profitRedistribution;
  return (
    <Figure
      title={`${name}: its part of the redistribution`}
      subtitle={`Operating profit in the model, base case, US dollars a year, ${boxMarginWords({})}. In ${chosen}: ${usd(at.baseline)} without the challengers, ${usd(at.scenario)} with them, ${signedUsd(at.change)}.`}
      origin={{
        of: 'Base case',
        source: `Against a world without the challengers. Scenario ${scenarioId.slice(0, 12)}, graph ${graphVersion}, engine ${engineVersion}. US dollars of the year.`,
      }}
      table={moneyTable(rows)}
      query={queryText(MoneyByYearDocument, NO_VARIABLES)}
      legend={
        <>
          <LineLegend />
          <YearChoice years={rows.map(({ year }) => year)} year={chosen} choose={choose} />
        </>
      }
      picture={(width) => (
        <YearLines width={width} label="Operating profit by year" points={rows} year={chosen} show={usdTick} />
      )}
    />
  );
}

function moneyTable(rows: readonly MoneyOfYear[]): Table {
  return {
    columns: [
      { title: 'Year' },
      { title: 'Baseline profit, USD', show: usd },
      { title: 'Scenario profit, USD', show: usd },
      { title: 'Change, USD', show: signedUsd },
    ],
    rows: rows.map(({ year, baseline, scenario, change }) => [String(year), baseline, scenario, change]),
  };
}
