import { groupBy } from '../../domain/group-by.ts';
import type { FirmFacts } from '../../economics/evidence.ts';
import { byKey } from '../../economics/key-order.ts';
import { sumBy } from '../../economics/summation.ts';
import type { CaseFlows } from '../flows/case-flows.ts';
import { type Position, positionsOf } from '../flows/positions.ts';
import type { StageNarrowness } from './chokepoint-types.ts';

/** How narrow each stage of a case is. */
export function stagesOf(
  flows: CaseFlows,
  firms: ReadonlyMap<string, FirmFacts>,
): ReadonlyMap<string, StageNarrowness> {
  const spend = sumBy(flows.technologies, ({ spendUsd }) => spendUsd);
  const byStage = groupBy(positionsOf(flows), ({ stage }) => stage);
  return new Map([...byStage].map(([stage, positions]) => [stage, narrownessOf(positions, firms, spend)]));
}

function narrownessOf(
  positions: readonly Position[],
  firms: ReadonlyMap<string, FirmFacts>,
  spendUsd: number,
): StageNarrowness {
  const revenueUsd = sumBy(positions, (position) => position.revenueUsd);
  const byFirm = revenues(positions, (firm) => firm);
  const byGroup = revenues(positions, (firm) => firms.get(firm)?.group ?? firm);
  const part = (usd: number) => (revenueUsd === 0 ? 0 : usd / revenueUsd);
  const [largest] = [...byFirm].sort(([a, x], [b, y]) => y - x || byKey(a, b));
  return {
    revenueUsd,
    hhi: 10_000 * sumBy(byGroup.values(), (usd) => part(usd) ** 2),
    alternatives: byFirm.size,
    largest: largest === undefined ? null : { firm: largest[0], share: part(largest[1]) },
    throughShare: spendUsd === 0 ? 0 : revenueUsd / spendUsd,
  };
}

/** Revenue above 0 of the named firms, by what `of` makes of their slugs. */
function revenues(positions: readonly Position[], of: (firm: string) => string): ReadonlyMap<string, number> {
  const named = positions.filter(({ firm, revenueUsd }) => firm !== null && revenueUsd > 0);
  const groups = groupBy(named, ({ key }) => of(key));
  return new Map([...groups].map(([key, list]) => [key, sumBy(list, ({ revenueUsd }) => revenueUsd)]));
}
