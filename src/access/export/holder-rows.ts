import type { Answer } from '../../api/model/request-model.ts';
import type { Domain } from '../../domain/vocabulary.ts';
import { bothCases, changeOnly, RATIO, type Subject, USD, USD_PER_YEAR } from './figures.ts';
import type { ExportRow } from './table.ts';

type Redistribution = Answer['redistribution'];
type Holder = ReturnType<Redistribution['firms']>[number];

/** Of every firm, rest and group; contributions beneath each domain, which they add up to. */
export function* holderRows(redistribution: Redistribution, at: Subject, domain: Domain | null): Generator<ExportRow> {
  for (const row of redistribution.firms(at.year, { domain })) {
    const subject: Subject = { ...at, kind: row.firm === null ? 'REST' : 'FIRM', ...nameOf(row), stage: row.stage };
    yield* figuresOf(subject, row);
    if (domain !== null) yield* contributionRows(at, row);
  }
  for (const row of redistribution.firms(at.year, { domain, grouped: true })) {
    if (row.firm !== null) yield* figuresOf({ ...at, kind: 'GROUP', ...nameOf(row) }, row);
  }
}

function* figuresOf(subject: Subject, row: Holder): Generator<ExportRow> {
  yield bothCases(subject, 'profit', USD_PER_YEAR, row.baselineProfitUsd, row.scenarioProfitUsd);
  yield changeOnly(subject, 'present_value', USD, row.presentValueUsd);
  if (subject.domain === 'ALL' && row.materiality.share !== null)
    yield changeOnly(subject, 'materiality', RATIO, row.materiality.share);
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
