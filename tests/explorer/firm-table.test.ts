import { expect, it } from 'vitest';
import type { Redistribution } from '../../src/explorer/pages/redistribution/answer.ts';
import { firmTable } from '../../src/explorer/pages/redistribution/firm-table.ts';
import { answerOf } from './answer-of.ts';

type Materiality = Redistribution['firms'][number]['materiality'];

it('names the fiscal year of the income, or says why there is nothing to compare with', () => {
  const known = { share: 0.1, fiscalYear: 'FY2025', reason: null };
  const unknown = { share: null, fiscalYear: 'FY2025', reason: 'Operating income of FY2025 is not known.' };
  expect(shown('Fiscal year of the income, or why there is none', [known, unknown])).toEqual([
    'FY2025',
    'Operating income of FY2025 is not known.',
  ]);
});

/** The cells of a column, by firm. */
function shown(title: string, materialities: readonly Materiality[]) {
  const answer = answerOf(materialities.map(() => 1));
  const firms = answer.firms.map((row, at) => ({ ...row, materiality: materialities[at] ?? row.materiality }));
  const { columns, rows } = firmTable({ ...answer, firms }, null);
  const column = columns.findIndex((found) => found.title === title);
  return rows.map((cells) => cells[column]);
}
