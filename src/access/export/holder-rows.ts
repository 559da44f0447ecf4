import type { Answer } from '../../api/model/request-model.ts';
import type { Domain } from '../../domain/vocabulary.ts';
import { bothCases, changeOnly, type Intervals, RATIO, type Subject, spreadOf, USD, USD_PER_YEAR } from './figures.ts';
import type { ExportRow } from './table.ts';

type Redistribution = Answer['redistribution'];
type Holder = ReturnType<Redistribution['firms']>[number];

/** Of every firm, rest and group; contributions beneath each domain, which they add up to. */
export function* holderRows(
  redistribution: Redistribution,
  at: Subject,
  domain: Domain | null,
  sure: Intervals,
): Generator<ExportRow> {
  for (const row of redistribution.firms(at.year, { domain })) {
    const subject: Subject = { ...at, kind: row.firm === null ? 'REST' : 'FIRM', ...nameOf(row), stage: row.stage };
    yield* figuresOf(subject, row, sure);
    if (domain !== null) yield* contributionRows(at, row);
  }
  for (const row of redistribution.firms(at.year, { domain, grouped: true })) {
    if (row.firm !== null) yield* figuresOf({ ...at, kind: 'GROUP', ...nameOf(row) }, row, sure);
  }
}

function* figuresOf(subject: Subject, row: Holder, sure: Intervals): Generator<ExportRow> {
  const profit = bothCases(subject, 'profit', USD_PER_YEAR, row.baselineProfitUsd, row.scenarioProfitUsd);
  yield spreadOf(profit, sure?.holder(row.key, row.grouped, subject.year));
  const presentValue = changeOnly(subject, 'present_value', USD, row.presentValueUsd);
  yield spreadOf(presentValue, sure?.holder(row.key, row.grouped, 'PRESENT_VALUE'));
  const { share, operatingIncomeBasis } = row.materiality;
  if (subject.domain === 'ALL' && share !== null)
    yield { ...changeOnly(subject, 'materiality', RATIO, share), income_basis: operatingIncomeBasis };
}

function* contributionRows(at: Subject, row: Holder): Generator<ExportRow> {
  for (const { stage, technology, amountUsd } of row.contributions()) {
    const subject: Subject = { ...at, kind: 'CONTRIBUTION', ...nameOf(row), stage, technology };
    yield changeOnly(subject, 'profit', USD_PER_YEAR, amountUsd);
  }
}

function nameOf({ key, name }: Holder) {
  return { holder: key, name };
}
