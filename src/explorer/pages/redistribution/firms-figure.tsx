import { type BarRow, mostMoved } from '../../charts/bar-rows.ts';
import { DivergingBars } from '../../charts/diverging-bars.tsx';
import { Figure } from '../../figure/figure.tsx';
import type { Table } from '../../format/csv.ts';
import { percent, signedUsd, usd } from '../../format/numbers.ts';
import { holderSubject } from '../../why/subject.ts';
import type { Redistribution } from './answer.ts';
import { holderKey, holderLabel, holderWords, type PictureProps } from './picture-props.ts';

const SHOWN = 24;

/** Who gains and who loses: the firms that move most. The table has all of them. */
export function FirmsFigure({ answer, year, query, origin, boxMargin, explain }: PictureProps) {
  const { rows, left } = mostMoved(firmBars(answer), SHOWN);
  const names = new Map(answer.firms.map((row) => [holderKey(row), holderWords(answer, row)]));
  const more = left > 0 ? ` The ${rows.length} that move most; ${left} more in the table.` : '';
  return (
    <Figure
      title={`Gains and losses by firm, ${year}`}
      subtitle={`Change of operating profit, US dollars a year; losses are hatched. Nvidia's and others' gains: ${boxMargin}.${more}`}
      origin={origin}
      table={firmTable(answer)}
      query={query}
      picture={(width) => (
        <DivergingBars
          width={width}
          label={`Change of operating profit by firm, ${year}`}
          rows={rows}
          room={SHOWN}
          explain={(key) => explain(holderSubject(key, names.get(key) ?? key))}
        />
      )}
    />
  );
}

function firmBars(answer: Redistribution): BarRow[] {
  return answer.firms.map((row) => ({
    key: holderKey(row),
    label: holderLabel(answer, row),
    change: row.changeUsd,
    baseline: row.baselineProfitUsd,
    scenario: row.scenarioProfitUsd,
  }));
}

function firmTable(answer: Redistribution): Table {
  return {
    columns: [
      { title: 'Firm' },
      { title: 'Baseline profit, USD', show: usd },
      { title: 'Scenario profit, USD', show: usd },
      { title: 'Change, USD', show: signedUsd },
      { title: 'Present value, USD', show: signedUsd },
      { title: 'Turning year', show: String },
      { title: 'Change over operating income, ratio', show: percent },
      { title: 'Fiscal year of the income, or why there is none' },
    ],
    rows: answer.firms.map((row) => [
      holderWords(answer, row),
      row.baselineProfitUsd,
      row.scenarioProfitUsd,
      row.changeUsd,
      row.presentValueUsd,
      row.turningYear,
      row.materiality.share,
      row.materiality.fiscalYear ?? row.materiality.reason,
    ]),
  };
}
