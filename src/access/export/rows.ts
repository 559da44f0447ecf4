import type { Answer } from '../../api/model/request-model.ts';
import { DOMAINS, type Domain } from '../../domain/vocabulary.ts';
import {
  bothCases,
  changeOnly,
  INDEX,
  type Intervals,
  PORTS_PER_YEAR,
  RATIO,
  type Subject,
  spreadOf,
  USD,
  USD_PER_YEAR,
} from './figures.ts';
import { holderRows } from './holder-rows.ts';
import type { ExportRow } from './table.ts';

type Redistribution = Answer['redistribution'];

/** An answer with the intervals of both domains together and of each. */
export interface Exported {
  readonly answer: Answer;
  readonly intervals: ReadonlyMap<Domain | null, Intervals>;
}

const SCOPES = [null, ...DOMAINS];

/** Waits for the draws, where the scenario asks for any. */
export async function toExport(answer: Answer): Promise<Exported> {
  const entries = await Promise.all(
    SCOPES.map(async (domain) => [domain, await answer.long.intervals(domain)] as const),
  );
  return { answer, intervals: new Map(entries) };
}

/** The rows of one year of an answer: both domains together, then each. */
export function* rowsOfYear({ answer, intervals }: Exported, year: number): Generator<ExportRow> {
  const { redistribution, graphVersion } = answer;
  const at = (domain: Domain | null): Subject => ({
    scenario_id: redistribution.scenarioId(),
    graph_version: graphVersion,
    year,
    domain: domain ?? 'ALL',
    kind: 'POOL',
    ...{ holder: null, name: null, stage: null, technology: null, counterpart: null },
  });
  for (const domain of SCOPES) {
    const sure = intervals.get(domain) ?? null;
    yield* poolRows(redistribution, at(domain), domain, sure);
    yield* stageRows(redistribution, at(domain), domain, sure);
    yield* holderRows(redistribution, at(domain), domain, sure);
  }
  for (const domain of DOMAINS) yield* mixRows(redistribution, at(domain), domain);
  yield* flowRows(redistribution, at(null));
  yield* concentrationRows(redistribution, at(null));
}

function* poolRows(
  redistribution: Redistribution,
  subject: Subject,
  domain: Domain | null,
  sure: Intervals,
): Generator<ExportRow> {
  const pool = redistribution.pool(subject.year, domain);
  yield bothCases(subject, 'spend', USD_PER_YEAR, pool.baselineSpendUsd, pool.scenarioSpendUsd);
  const profit = bothCases(subject, 'profit', USD_PER_YEAR, pool.baselineProfitUsd, pool.scenarioProfitUsd);
  yield spreadOf(profit, sure?.pool(subject.year));
  const presentValue = changeOnly(subject, 'present_value', USD, pool.presentValueUsd);
  yield spreadOf(presentValue, sure?.pool('PRESENT_VALUE'));
}

function* stageRows(
  redistribution: Redistribution,
  at: Subject,
  domain: Domain | null,
  sure: Intervals,
): Generator<ExportRow> {
  for (const row of redistribution.stages(at.year, domain)) {
    const subject: Subject = { ...at, kind: 'STAGE', stage: row.stage };
    yield bothCases(subject, 'revenue', USD_PER_YEAR, row.baselineRevenueUsd, row.scenarioRevenueUsd);
    yield bothCases(subject, 'value_added', USD_PER_YEAR, row.baselineValueAddedUsd, row.scenarioValueAddedUsd);
    const profit = bothCases(subject, 'profit', USD_PER_YEAR, row.baselineProfitUsd, row.scenarioProfitUsd);
    yield spreadOf(profit, sure?.stage(row.stage, at.year));
  }
}

function* mixRows(redistribution: Redistribution, at: Subject, domain: Domain): Generator<ExportRow> {
  for (const row of redistribution.mix(domain, at.year)) {
    const subject: Subject = { ...at, kind: 'TECHNOLOGY', technology: row.technology };
    yield bothCases(subject, 'share_of_ports', RATIO, row.baselineShare, row.scenarioShare);
    yield bothCases(subject, 'ports', PORTS_PER_YEAR, row.baselinePorts, row.scenarioPorts);
    yield bothCases(subject, 'spend', USD_PER_YEAR, row.baselineSpendUsd, row.scenarioSpendUsd);
  }
}

function* flowRows(redistribution: Redistribution, at: Subject): Generator<ExportRow> {
  for (const { from, to, amountUsd } of redistribution.flows(at.year, 'FIRMS')) {
    const [holder, counterpart] = [from.firm ?? from.name, to.firm ?? to.name];
    yield changeOnly({ ...at, kind: 'FLOW', holder, name: from.name, counterpart }, 'profit', USD_PER_YEAR, amountUsd);
  }
}

function* concentrationRows(redistribution: Redistribution, at: Subject): Generator<ExportRow> {
  const row = redistribution.concentration(at.year);
  const subject: Subject = { ...at, kind: 'CONCENTRATION' };
  yield bothCases(subject, 'hhi', INDEX, row.baselineHhi, row.scenarioHhi);
  yield bothCases(subject, 'top3_share', RATIO, row.baselineTop3Share, row.scenarioTop3Share);
  yield bothCases(subject, 'hhi_including_rest', INDEX, row.baselineHhiIncludingRest, row.scenarioHhiIncludingRest);
}
