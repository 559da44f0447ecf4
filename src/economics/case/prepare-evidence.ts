import { InputError } from '../../domain/input-error.ts';
import { DOMAINS } from '../../domain/vocabulary.ts';
import type { Evidence, TechnologyFacts } from '../evidence.ts';
import { sortedBy } from '../key-order.ts';
import { compileTechnology } from '../money-flow/technology-plan.ts';
import { type ConstantPool, createPool } from '../parameters/constants-pool.ts';
import { type ParameterTable, tabulate, valuesAt } from '../parameters/parameter-table.ts';
import type { MoneyPlan } from '../plan/case-plan.ts';
import { planHolders } from '../plan/holder-plan.ts';
import { summarise } from '../validation/summarise-warnings.ts';
import { validateEvidence } from '../validation/validate-evidence.ts';
import { boxMarginSlot } from './box-margin.ts';
import { buildChain } from './build-chain.ts';
import { type EvidenceRows, evidenceRows } from './evidence-rows.ts';
import type { PreparedEvidence } from './prepared-evidence.ts';
import { NO_LEVERS } from './technology-levers.ts';

/**
 * Checks the evidence and works out what no scenario changes. Prepare once per version of the graph.
 * @throws InputError with every fault where the evidence does not hold at its mid values
 */
export function prepareEvidence(evidence: Evidence): PreparedEvidence {
  const { faults, warnings } = validateEvidence(evidence);
  if (faults.length > 0) throw new InputError(faults);
  const table = tabulate(evidence.parameters);
  const rows = evidenceRows(table);
  const pool = createPool(table.size);
  const technologies = sortedBy(evidence.technologies, (technology) => technology.slug);
  const money = evidenceMoney(evidence, table, rows, technologies, pool);
  return {
    evidence,
    table,
    rows,
    technologies,
    domains: DOMAINS.flatMap((domain) => evidence.domains.filter((facts) => facts.domain === domain)),
    firms: new Map(evidence.firms.map((firm) => [firm.slug, firm])),
    pool,
    money,
    holders: planHolders(money, money),
    mid: valuesAt(table, evidence.parameters, 'mid'),
    warnings: summarise(warnings),
  };
}

function evidenceMoney(
  evidence: Evidence,
  table: ParameterTable,
  rows: EvidenceRows,
  technologies: readonly TechnologyFacts[],
  pool: ConstantPool,
): MoneyPlan {
  const plans = technologies.map(({ slug, rootStage }) => {
    const boxMargin = boxMarginSlot(evidence, table, slug, null, pool);
    return compileTechnology(
      buildChain(rows, { technology: slug, rootStage, levers: NO_LEVERS, boxMargin }, pool),
      pool,
    );
  });
  return { technologies: plans };
}
