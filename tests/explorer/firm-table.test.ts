import { expect, it } from 'vitest';
import type { Redistribution } from '../../src/explorer/pages/redistribution/answer.ts';
import { firmTable } from '../../src/explorer/pages/redistribution/firm-table.ts';
import { discountingWords } from '../../src/explorer/scenario/discounting-words.ts';
import { answerOf } from './answer-of.ts';

type Materiality = Redistribution['firms'][number]['materiality'];

const RECALLED: Materiality = { share: 0.1, operatingIncomeBasis: 'ASSUMED', fiscalYear: 'FY2025', reason: null };
const UNKNOWN: Materiality = {
  share: null,
  operatingIncomeBasis: null,
  fiscalYear: 'FY2025',
  reason: 'Operating income of FY2025 is not known.',
};

it('names the fiscal year of the income, or says why there is nothing to compare with', () => {
  expect(shown('Fiscal year of the income, or why there is none', [RECALLED, UNKNOWN])).toEqual([
    'FY2025',
    'Operating income of FY2025 is not known.',
  ]);
});

it('says in words on what ground the income stands', () => {
  expect(shown('Ground of the income', [RECALLED, UNKNOWN])).toEqual(['assumed', null]);
});

it('says by which rate and to which year the present value is discounted', () => {
  expect(shown('Present value, discounted at 8 % a year to 2026, USD', [RECALLED])).toEqual([0]);
  expect(discountingWords(null)).toBe('discounted at 10 % a year to 2024');
});

/** The cells of a column, by firm. */
function shown(title: string, materialities: readonly Materiality[]) {
  const answer = answerOf(materialities.map(() => 1));
  const firms = answer.firms.map((row, at) => ({ ...row, materiality: materialities[at] ?? row.materiality }));
  const { columns, rows } = firmTable(
    { ...answer, firms },
    null,
    discountingWords({ discountRate: 0.08, fromYear: 2026 }),
  );
  const column = columns.findIndex((found) => found.title === title);
  return rows.map((cells) => cells[column]);
}
