import type { Scenario } from '../../economics/scenario.ts';
import type { ScenarioInput } from '../generated/resolvers.ts';
import { slugOf } from './reference.ts';

type Levers = Pick<
  Scenario,
  'adoption' | 'capacities' | 'prices' | 'demand' | 'inputs' | 'shares' | 'margins' | 'boxMargins'
>;

/** The levers of an input with slugs in place of references. Absent stays absent: no lever is not an empty list of levers. */
export function toLevers(input: ScenarioInput): Levers {
  return {
    adoption: input.adoption?.map(({ domain, technology, curve }) => ({ domain, technology: tech(technology), curve })),
    capacities: input.capacities?.map((lever) => ({ ...lever, resource: slugOf('Resource', lever.resource) })),
    prices: input.prices?.map((price) => ({ ...price, technology: tech(price.technology) })),
    demand: input.demand,
    inputs: input.inputs?.map(({ technology, buyer, seller, share }) => ({
      technology: tech(technology),
      buyer: stage(buyer),
      seller: stage(seller),
      share,
    })),
    shares: input.shares?.map((lever) => ({ ...lever, ...placeOf(lever), firm: firm(lever.firm) })),
    margins: input.margins?.map((lever) => ({
      technology: lever.technology && tech(lever.technology),
      stage: stage(lever.stage),
      firm: lever.firm && firm(lever.firm),
      margin: lever.margin,
    })),
    boxMargins: input.boxMargins?.map((lever) => ({ ...lever, technology: tech(lever.technology) })),
  };
}

function placeOf({ technology, stage: at }: { readonly technology: string; readonly stage: string }) {
  return { technology: tech(technology), stage: stage(at) };
}

const tech = (reference: string) => slugOf('Technology', reference);
const stage = (reference: string) => slugOf('Stage', reference);
const firm = (reference: string) => slugOf('Firm', reference);
