import { type BarRow, mostMoved } from '../../charts/bar-rows.ts';
import { DivergingBars } from '../../charts/diverging-bars.tsx';
import { Figure } from '../../figure/figure.tsx';
import type { SpreadFragment } from '../../generated/graphql.ts';
import { holderSubject } from '../../why/subject.ts';
import type { Redistribution } from './answer.ts';
import { firmTable } from './firm-table.ts';
import { holderKey, holderLabel, holderWords } from './holders.ts';
import type { Intervals } from './intervals.ts';
import type { PictureProps } from './picture-props.ts';

const SHOWN = 24;

/** Who gains and who loses: the firms that move most. The table has all of them. */
export function FirmsFigure({
  answer,
  year,
  query,
  origin,
  boxMargin,
  discounting,
  draws,
  intervals,
  reach,
  explain,
}: PictureProps) {
  const { rows, left } = mostMoved(firmBars(answer, intervals), SHOWN);
  const names = new Map(answer.firms.map((row) => [holderKey(row), holderWords(answer, row)]));
  const more = left > 0 ? ` The ${rows.length} that move most; ${left} more in the table.` : '';
  return (
    <Figure
      title={`Gains and losses by firm, ${year}`}
      subtitle={`Change of operating profit, US dollars a year; losses are hatched${draws > 0 ? ', whiskers hold 90 % of the draws' : ''}. Nvidia's and others' gains: ${boxMargin}.${more}`}
      origin={origin}
      table={firmTable(answer, intervals, discounting)}
      query={query}
      picture={(width) => (
        <DivergingBars
          width={width}
          label={`Change of operating profit by firm, ${year}`}
          rows={rows}
          room={SHOWN}
          reach={rows.flatMap(({ key }) => endsOf(reach?.firms.get(key)))}
          explain={(key) => explain(holderSubject(key, names.get(key) ?? key))}
        />
      )}
    />
  );
}

function endsOf(spread: SpreadFragment | undefined): number[] {
  return spread === undefined ? [] : [spread.p5, spread.p95];
}

function firmBars(answer: Redistribution, intervals: Intervals | null): BarRow[] {
  return answer.firms.map((row) => ({
    key: holderKey(row),
    label: holderLabel(answer, row),
    change: row.changeUsd,
    baseline: row.baselineProfitUsd,
    scenario: row.scenarioProfitUsd,
    ...intervalOf(intervals?.firms.get(holderKey(row))),
  }));
}

function intervalOf(interval: SpreadFragment | undefined) {
  return interval === undefined ? {} : { interval };
}
