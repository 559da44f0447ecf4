import {
  buildSchema,
  type DocumentNode,
  isInputType,
  Kind,
  parse,
  typeFromAST,
  type VariableDefinitionNode,
} from 'graphql';
import { loadSchema } from '../../../src/api/server/load-schema.ts';
import { loadTrustedDocuments } from '../../../src/api/trusted/trusted-documents.ts';
import type { Chance } from '../chance.ts';
import { documentFor } from '../documents.ts';
import { oddJson } from '../odd.ts';
import { valueFor } from '../values.ts';
import { type Family, post, watch } from './family.ts';

const schema = buildSchema(loadSchema());

/** The operations of our own pages and clients that take variables and change nothing. */
export const OPERATIONS = loadTrustedDocuments().all.flatMap(({ name, document, kind }) => {
  const variables = variablesIn(parse(document));
  if (kind === 'mutation' || kind === 'several' || name === 'IntrospectionQuery' || variables.length === 0) return [];
  return [{ document, kind, variables }];
});

/** Documents of our schema, and nearly. */
export const documents: Family = (at, chance) => {
  const asked = { query: documentFor(schema, chance) };
  return chance.oneIn(20)
    ? watch(at, { query: asked.query.replace(/^(query|mutation)/, 'subscription') })
    : post(at, '/graphql', asked);
};

/** What people send, with variables as nobody has them. */
export const variables: Family = (at, chance) => {
  const { document, kind, variables: definitions } = chance.one(OPERATIONS);
  const body = { query: document, variables: oddVariables(definitions, chance) };
  return kind === 'subscription' ? watch(at, body) : post(at, '/graphql', body);
};

/** Half of them fit their types, so that they come as far as what they name. */
export function oddVariables(definitions: readonly VariableDefinitionNode[], chance: Chance): Record<string, unknown> {
  const slips = chance.oneIn(2);
  const given = definitions.filter(() => !slips || !chance.oneIn(20));
  return Object.fromEntries(
    given.map((definition) => [definition.variable.name.value, oddVariable(definition, chance, slips)]),
  );
}

function oddVariable({ type }: VariableDefinitionNode, chance: Chance, slips: boolean): unknown {
  // Its kinds are told apart for the compiler only.
  const input =
    type.kind === Kind.NAMED_TYPE
      ? typeFromAST(schema, type)
      : type.kind === Kind.LIST_TYPE
        ? typeFromAST(schema, type)
        : typeFromAST(schema, type);
  return isInputType(input) ? valueFor(input, chance, slips) : chance.of(oddJson);
}

export function variablesIn({ definitions }: DocumentNode): readonly VariableDefinitionNode[] {
  return definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? (one.variableDefinitions ?? []) : []));
}
