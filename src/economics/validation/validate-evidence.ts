import type { Triple } from '../../domain/estimate.ts';
import type { InputFault } from '../../domain/input-error.ts';
import { boxMarginSlot } from '../case/box-margin.ts';
import { buildChain } from '../case/build-chain.ts';
import { type EvidenceRows, evidenceRows, restMarginAt } from '../case/evidence-rows.ts';
import { NO_LEVERS } from '../case/technology-levers.ts';
import type { Evidence, TechnologyFacts } from '../evidence.ts';
import { sortedBy } from '../key-order.ts';
import { stagesInOrder } from '../money-flow/network.ts';
import { createPool, fillConstants, refreshDerived } from '../parameters/constants-pool.ts';
import { type ParameterTable, tabulate, valuesAt } from '../parameters/parameter-table.ts';
import { type ChainProblem, describe, structureProblems, valueProblems } from './check-chain.ts';
import { checkNames } from './check-names.ts';
import { checkValues } from './check-values.ts';
import { createFaultList, type FaultList } from './fault-list.ts';

/**
 * Faults refuse the evidence. Warnings hold at the low or high values only, which draws scale back. The `argument` of
 * each is a parameter id (with `@year` or a bound), or the kind and key of a thing as in `technologies/cpo`.
 */
export interface EvidenceVerdict {
  readonly faults: readonly InputFault[];
  readonly warnings: readonly EvidenceWarning[];
}

export interface EvidenceWarning extends InputFault {
  readonly bound: 'low' | 'high';
  readonly technology: string;
  readonly kind: ChainProblem['kind'];
}

export function validateEvidence(evidence: Evidence): EvidenceVerdict {
  const list = createFaultList();
  checkNames(list, evidence);
  checkValues(list, evidence);
  const table = tabulate(evidence.parameters);
  const rows = evidenceRows(table);
  const sound = evidence.technologies.filter((facts) => checkStructure(list, facts, rows));
  for (const { technology, problem } of problemsAt(evidence, sound, table, rows, 'mid')) {
    list.add(placeOf(technology, problem), `in ${technology}, ${describe(problem)}`);
  }
  return { faults: list.faults, warnings: list.faults.length > 0 ? [] : warningsOf(evidence, table, rows) };
}

/** Whether money flows down from one root; every stage that it reaches needs a margin for its rest. */
function checkStructure(list: FaultList, { slug, rootStage }: TechnologyFacts, rows: EvidenceRows): boolean {
  const edges = rows.inputs.get(slug) ?? [];
  const problems = structureProblems(rootStage, edges);
  for (const problem of problems) list.add(placeOf(slug, problem), `in ${slug}, ${describe(problem)}`);
  if (problems.length > 0) return false;
  for (const stage of stagesInOrder(rootStage, edges)) {
    if (restMarginAt(rows, stage, slug) !== null) continue;
    list.add(`margin/rest/${stage}/*`, `the margin of the rest of ${stage} is missing`);
  }
  return true;
}

function warningsOf(evidence: Evidence, table: ParameterTable, rows: EvidenceRows): readonly EvidenceWarning[] {
  return (['low', 'high'] as const).flatMap((bound) =>
    problemsAt(evidence, evidence.technologies, table, rows, bound).map(({ technology, problem }) => ({
      argument: placeOf(technology, problem),
      message: `in ${technology} at the ${bound} values, ${describe(problem)}`,
      bound,
      technology,
      kind: problem.kind,
    })),
  );
}

function problemsAt(
  evidence: Evidence,
  technologies: readonly TechnologyFacts[],
  table: ParameterTable,
  rows: EvidenceRows,
  bound: keyof Triple,
): readonly { readonly technology: string; readonly problem: ChainProblem }[] {
  return sortedBy(technologies, ({ slug }) => slug).flatMap(({ slug, rootStage }) => {
    const pool = createPool(table.size);
    const boxMargin = boxMarginSlot(evidence, table, slug, null, pool);
    const request = { technology: slug, rootStage, levers: NO_LEVERS, boxMargin };
    const chain = buildChain(rows, request, pool);
    const values = new Float64Array(pool.size());
    values.set(valuesAt(table, evidence.parameters, bound));
    fillConstants(pool, values);
    refreshDerived(pool, values);
    return valueProblems(chain, values).map((problem) => ({ technology: slug, problem }));
  });
}

function placeOf(technology: string, problem: ChainProblem): string {
  if (problem.kind === 'CYCLE') return `input/${technology}/${problem.stages.slice(0, 2).join('/')}`;
  if (problem.kind === 'MARGIN') return `margin/${problem.firm ?? 'rest'}/${problem.stage}/${technology}`;
  return `${problem.kind === 'SHARES' ? 'share' : 'input'}/${problem.stage}/${technology}`;
}
