import {
  type DocumentNode,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  validate,
} from 'graphql';
import type { Api } from '../server/create-api.ts';

/** How a door that executes without Apollo checks documents: by the specification, and without questions about the schema where those are off. */
export function validatorFor({ apolloOptions: { introspection } }: Pick<Api, 'apolloOptions'>) {
  const rules = introspection === false ? [...specifiedRules, NoSchemaIntrospectionCustomRule] : specifiedRules;
  return (schema: GraphQLSchema, document: DocumentNode) => validate(schema, document, rules);
}
