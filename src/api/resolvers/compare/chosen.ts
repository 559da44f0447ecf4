import type { Comparison } from '../../../economics/scenario.ts';
import type { RequestContext } from '../../context.ts';
import { badInput } from '../../errors/api-error.ts';
import type { ScenarioChoice } from '../../generated/resolvers.ts';
import { toComparison } from '../../scenario-input/to-comparison.ts';
import { findScenario, nearSlugs } from '../../scenarios/catalogue.ts';
import { readRequest } from '../../scenarios/scenario-reader.ts';

/** A scenario to compare, and the argument that chose it. */
export interface Chosen {
  readonly comparison: Comparison;
  readonly place: string;
}

/** An unknown name is refused, with near slugs. */
export async function chosen(
  { id, cases }: ScenarioChoice,
  argument: string,
  { catalogue, model }: RequestContext,
): Promise<Chosen> {
  if (id === null || id === undefined) return { comparison: toComparison(cases ?? {}), place: `${argument}.cases` };
  const named = await findScenario(catalogue, model, id);
  if (named === null) throw badInput(`${argument}.id`, `No scenario "${id}".`, nearSlugs(catalogue, id));
  return { comparison: readRequest(named.request), place: argument };
}
