import { BASIS_WORDS } from '../../format/basis-words.ts';
import type { Table } from '../../format/csv.ts';
import { percent, signedUsd, usd } from '../../format/numbers.ts';
import type { Redistribution } from './answer.ts';
import { holderKey, holderWords } from './holders.ts';
import { intervalColumns } from './interval-columns.ts';
import type { Intervals } from './intervals.ts';

/** Every firm and rest with its figures of the year, how its present value was made, and what the change is beside the firm's income. */
export function firmTable(answer: Redistribution, intervals: Intervals | null, discounting: string): Table {
  const { columns, cells } = intervalColumns(intervals?.firms ?? null);
  return {
    columns: [
      { title: 'Firm' },
      { title: 'Baseline profit, USD', show: usd },
      { title: 'Scenario profit, USD', show: usd },
      { title: 'Change, USD', show: signedUsd },
      ...columns,
      { title: `Present value, ${discounting}, USD`, show: signedUsd },
      { title: 'Turning year', show: String },
      { title: 'Change over operating income, ratio', show: percent },
      { title: 'Fiscal year of the income, or why there is none' },
      { title: 'Ground of the income' },
    ],
    rows: answer.firms.map(({ materiality, ...row }) => [
      holderWords(answer, row),
      row.baselineProfitUsd,
      row.scenarioProfitUsd,
      row.changeUsd,
      ...cells(holderKey(row)),
      row.presentValueUsd,
      row.turningYear,
      materiality.share,
      materiality.share === null ? materiality.reason : materiality.fiscalYear,
      materiality.operatingIncomeBasis && BASIS_WORDS[materiality.operatingIncomeBasis],
    ]),
  };
}
