import type { Comparison } from '../../../economics/scenario.ts';
import type { RequestContext } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import type { ScenarioChoice } from '../../generated/resolvers.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';
import { findScenario, nearSlugs } from '../../scenarios/catalogue.ts';
import { faultsHeld } from '../../scenarios/held-faults.ts';
import type { NamedScenario } from '../../scenarios/named-scenario.ts';
import { readRequest } from '../../scenarios/scenario-reader.ts';
import { SETTLED, type Tab, tabOf } from '../../scenarios/tab.ts';

/** A scenario to compare, and the argument that chose it. */
export interface Chosen {
  readonly comparison: Comparison;
  readonly place: string;
  /** The one with a name; null where levers were sent. */
  readonly named: NamedScenario | null;
  /** Pays for what its request asks for, where that was kept. */
  readonly tab: Tab;
}

/**
 * An unknown name is refused, with near slugs.
 * @param key of the comparison in the answer: each answers anew, with draws of its own
 */
export async function chosen(
  { id, cases }: ScenarioChoice,
  argument: string,
  { catalogue, model, bill }: RequestContext,
  key: string,
): Promise<Chosen> {
  if (id === null || id === undefined)
    return { comparison: toComparison(cases ?? {}), place: `${argument}.cases`, named: null, tab: SETTLED };
  const named = await findScenario(catalogue, model, id);
  if (named === null) throw badInput(`${argument}.id`, `No scenario "${id}".`, nearSlugs(catalogue, id));
  const tab = tabOf(bill, named, `${key}.${argument}`);
  try {
    return { comparison: readRequest(named.request), place: argument, named, tab };
  } catch (error) {
    return faultsHeld(named, `${argument}.id`)(error);
  }
}
