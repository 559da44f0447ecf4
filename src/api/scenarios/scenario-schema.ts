import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLArgument, isObjectType } from 'graphql';
import { coalitionWeightOf } from '../cost/weights.ts';
import { DateScalar } from '../resolvers/graph/date.ts';
import { loadSchema } from '../server/load-schema.ts';

/** What the schema's files say of a question about a scenario. */
export interface ScenarioSchema {
  /** `scenario` and `baseline`. */
  readonly args: readonly GraphQLArgument[];
  /** What an attribution costs for each coalition of levers. */
  readonly perCoalition: number;
}

let known: ScenarioSchema | undefined;

/** Read once, when first needed. */
export function scenarioSchema(): ScenarioSchema {
  known ??= readSchema();
  return known;
}

function readSchema(): ScenarioSchema {
  // Without the API's own scalar a day would be whatever is written.
  const schema = makeExecutableSchema({ typeDefs: loadSchema(), resolvers: { Date: DateScalar } });
  const args = schema.getQueryType()?.getFields().profitRedistribution?.args;
  const firm = schema.getType('FirmRedistribution');
  const attribution = isObjectType(firm) ? firm.getFields().attribution : undefined;
  if (args === undefined || attribution === undefined) throw new Error('profitRedistribution tells of attribution');
  return { args, perCoalition: coalitionWeightOf(attribution) };
}
