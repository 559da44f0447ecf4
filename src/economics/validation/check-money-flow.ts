import { boxMarginSlot } from '../case/box-margin.ts';
import { buildChain, edgesOf } from '../case/build-chain.ts';
import type { PreparedEvidence } from '../case/prepared-evidence.ts';
import { leversOf, touches } from '../case/technology-levers.ts';
import type { TechnologyFacts } from '../evidence.ts';
import { extendPool, fillConstants, refreshDerived } from '../parameters/constants-pool.ts';
import type { Scenario } from '../scenario.ts';
import { type ChainProblem, describe, structureProblems, valueProblems } from './check-chain.ts';
import type { FaultList } from './fault-list.ts';

/** Whether the levers, each valid by itself, leave a money flow that holds at the evidence's mid values. */
export function checkMoneyFlow(
  list: FaultList,
  argument: string,
  prepared: PreparedEvidence,
  scenario: Scenario,
): void {
  for (const technology of prepared.technologies) {
    if (!touches(leversOf(scenario, technology.slug))) continue;
    for (const problem of problemsOf(prepared, technology, scenario)) {
      const place = entryBehind(problem, technology.slug, scenario);
      list.add(place === null ? argument : `${argument}.${place}`, `in ${technology.slug}, ${describe(problem)}`);
    }
  }
}

function problemsOf(
  prepared: PreparedEvidence,
  { slug, rootStage }: TechnologyFacts,
  scenario: Scenario,
): readonly ChainProblem[] {
  const pool = extendPool(prepared.pool);
  const levers = leversOf(scenario, slug);
  const boxMargin = boxMarginSlot(prepared.evidence, prepared.table, slug, levers.boxMargin, pool);
  const request = { technology: slug, rootStage, levers, boxMargin };
  const structure = structureProblems(rootStage, edgesOf(prepared.rows, request, pool));
  if (structure.length > 0) return structure;
  const chain = buildChain(prepared.rows, request, pool);
  const values = new Float64Array(pool.size());
  values.set(prepared.mid);
  fillConstants(pool, values);
  refreshDerived(pool, values);
  return valueProblems(chain, values);
}

/** The entry to name: the last that set what is wrong, or what leaves no room for it; those before it may have been right without it. */
function entryBehind(problem: ChainProblem, technology: string, scenario: Scenario): string | null {
  switch (problem.kind) {
    case 'CYCLE':
      return entryOf('inputs', scenario.inputs, (lever) => {
        return lever.technology === technology && problem.stages.includes(lever.buyer);
      });
    case 'SECOND_ROOT':
      return inputEntry(problem.stage, technology, scenario);
    case 'COEFFICIENTS':
      return fieldOf('share', inputEntry(problem.stage, technology, scenario));
    case 'SHARES':
      return fieldOf(
        'share',
        entryOf('shares', scenario.shares, (lever) => lever.technology === technology && lever.stage === problem.stage),
      );
    case 'MARGIN':
      return marginEntry(problem, technology, scenario);
  }
}

function marginEntry(
  { stage, firm }: ChainProblem & { kind: 'MARGIN' },
  technology: string,
  scenario: Scenario,
): string | null {
  const margin = entryOf('margins', scenario.margins, (lever) => {
    const here = (lever.technology ?? technology) === technology && lever.stage === stage;
    return here && (lever.firm ?? null) === firm;
  });
  const isBox = (lever: { readonly technology: string }) => lever.technology === technology;
  return (
    fieldOf('margin', margin) ??
    fieldOf('share', inputEntry(stage, technology, scenario)) ??
    fieldOf('margin', entryOf('boxMargins', scenario.boxMargins, isBox))
  );
}

function inputEntry(buyer: string, technology: string, scenario: Scenario): string | null {
  return entryOf('inputs', scenario.inputs, (lever) => lever.technology === technology && lever.buyer === buyer);
}

function fieldOf(field: string, entry: string | null): string | null {
  return entry === null ? null : `${entry}.${field}`;
}

function entryOf<T>(
  name: string,
  entries: readonly T[] | null | undefined,
  isBehind: (entry: T) => boolean,
): string | null {
  const index = (entries ?? []).findLastIndex(isBehind);
  return index === -1 ? null : `${name}[${index}]`;
}
