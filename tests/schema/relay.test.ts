import {
  buildClientSchema,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getIntrospectionQuery,
  getNamedType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { graphApi } from '../api/graph/ask.ts';
import { describeSeededOnEmbedded } from '../support/stores.ts';

/** Where a thing of each kind is found. */
const ONE_OF: Readonly<Record<string, string>> = {
  Firm: 'firms(first: 3) { nodes { id } }',
  Stage: 'stages { id }',
  Technology: 'technologies { id }',
  NetworkDomain: 'domains { id }',
  Product: 'products(first: 3) { nodes { id } }',
  Claim: 'claims(first: 3) { nodes { id } }',
  Source: 'sources(first: 3) { nodes { id } }',
  Organization: 'organizations(first: 3) { nodes { id } }',
  Forecast: 'forecasts(first: 3) { nodes { id } }',
  Market: 'markets { id }',
  Resource: 'resources { id }',
  FiscalYear: 'firm(slug: "nvidia") { financials { id } }',
};

/** A server that follows Relay's specification, as its clients see it: by introspection. */
describeSeededOnEmbedded("Relay's specification", (open) => {
  const api = graphApi(open);
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = buildClientSchema(await api.data(getIntrospectionQuery()));
  });
  const objects = () => Object.values(schema.getTypeMap()).filter(isObjectType);
  const connections = () => objects().filter(({ name }) => name.endsWith('Connection'));
  const fieldsTo = (suffix: string) =>
    objects().flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => getNamedType(field.type).name.endsWith(suffix))
        .map((field) => ({ at: `${type.name}.${field.name}`, field })),
    );
  const node = () => {
    const type = schema.getType('Node');
    if (!isInterfaceType(type)) throw new Error('Node is no interface');
    return type;
  };

  it('has Node with an id alone, and fields that fetch one and several', () => {
    expect(shape(node())).toEqual({ id: 'ID!' });
    const query = schema.getQueryType();
    expect(signature(query?.getFields().node)).toBe('(id: ID!): Node');
    expect(signature(query?.getFields().nodes)).toBe('(ids: [ID!]!): [Node]!');
  });

  it('has PageInfo with its four fields', () => {
    const type = schema.getType('PageInfo');
    expect(isObjectType(type) && shape(type)).toEqual({
      hasNextPage: 'Boolean!',
      hasPreviousPage: 'Boolean!',
      startCursor: 'String',
      endCursor: 'String',
    });
  });

  it('has pages and edges in every connection, and a cursor and a node in every edge', () => {
    expect(connections().length).toBeGreaterThan(8);
    for (const connection of connections()) {
      const edge = getNamedType(connection.getFields().edges?.type);
      expect(shape(connection)).toMatchObject({ pageInfo: 'PageInfo!', edges: `[${edge?.name}!]!` });
      expect(edge?.name).toBe(connection.name.replace(/Connection$/, 'Edge'));
      expect(isObjectType(edge) && shape(edge)).toMatchObject({
        cursor: 'String!',
        node: `${edge?.name.replace(/Edge$/, '').replace(/^Search$/, 'SearchHit')}!`,
      });
    }
  });

  it('calls nothing an edge or a connection that is none', () => {
    expect(fieldsTo('Edge').every(({ at }) => at.endsWith('Connection.edges'))).toBe(true);
  });

  it('pages every connection forwards, and backwards where it takes either argument of it', () => {
    expect(fieldsTo('Connection').length).toBeGreaterThan(15);
    for (const { at, field } of fieldsTo('Connection')) {
      const args = Object.fromEntries(field.args.map(({ name, type }) => [name, `${type}`]));
      expect([at, args]).toEqual([at, expect.objectContaining({ first: 'Int', after: 'String' })]);
      const backwards = 'last' in args || 'before' in args;
      if (backwards) expect([at, args]).toEqual([at, expect.objectContaining({ last: 'Int', before: 'String' })]);
    }
  });

  it('knows where to find a thing of every kind of Node', () => {
    const kinds = schema.getPossibleTypes(node()).map(({ name }) => name);
    expect(Object.keys(ONE_OF).sort()).toEqual([...kinds].sort());
  });

  it.each(Object.entries(ONE_OF))('fetches a %s again by its global id', async (kind, selection) => {
    const found = idsIn(await api.data(`{ ${selection} }`)).slice(0, 3);
    expect(found.length).toBeGreaterThan(0);
    for (const id of found) {
      expect(await api.data('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
        node: { __typename: kind, id },
      });
    }
    const ids = [...found, ...found].reverse();
    const { nodes } = await api.data('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids });
    expect(nodes).toEqual(ids.map((id) => ({ id })));
  });
});

function shape(type: GraphQLObjectType | GraphQLInterfaceType): Record<string, string> {
  return Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, `${field.type}`]));
}

function signature(field: GraphQLField<unknown, unknown> | undefined): string {
  return `(${field?.args.map(({ name, type }) => `${name}: ${type}`).join(', ')}): ${field?.type}`;
}

/** Every id in an answer. */
function idsIn(answer: unknown): string[] {
  if (typeof answer !== 'object' || answer === null) return [];
  return Object.entries(answer).flatMap(([name, value]) =>
    name === 'id' && typeof value === 'string' ? [value] : idsIn(value),
  );
}
