import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, isNonNullType } from 'graphql';
import { expect, it } from 'vitest';
import { neededRole, needRoles } from '../../../src/api/authorization/need-roles.ts';
import { resolvers } from '../../../src/api/resolvers/index.ts';
import { loadSchema } from '../../../src/api/server/load-schema.ts';
import { describeOnEmbedded } from '../../support/stores.ts';
import { answers, createWriting, EDITOR } from '../writing/asking.ts';

/** What anybody may ask for: it is no part of the graph. */
const OPEN = ['saveScenario'];

const schema = makeExecutableSchema({ typeDefs: loadSchema(), resolvers });
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const guarded = mutations.filter(({ name }) => !OPEN.includes(name));

it('every mutation says who may, and all but scenarios need an editor', () => {
  const roles = mutations.map((field) => [field.name, neededRole(schema, field)]);
  expect(roles.filter(([name, role]) => role !== (OPEN.includes(String(name)) ? 'ANYBODY' : 'EDITOR'))).toEqual([]);
  expect(guarded.length).toBeGreaterThan(10);
});

it('a mutation that does not say so keeps the program from starting', () => {
  const typeDefs = `${loadSchema()}\nextend type Mutation { forgotten: Int }`;
  expect(() => needRoles(makeExecutableSchema({ typeDefs, resolvers }))).toThrow('forgotten lacks @needs');
});

describeOnEmbedded('authorization', (open) => {
  it.each(guarded.map(({ name }) => name))('%s is for editors only', async (name) => {
    const ask = answers(createWriting(await open()));
    const query = callOf(schema, name);
    const code = async (caller: Parameters<typeof ask>[2]) =>
      (await ask(query, {}, caller)).errors[0]?.extensions?.code;
    expect(await code(null)).toBe('UNAUTHENTICATED');
    expect(await code({ name: 'rob', role: 'READER' })).toBe('FORBIDDEN');
    expect(await code(EDITOR)).toBeUndefined();
  });

  it('the field that is refused leaves the others of a request to their own rights', async () => {
    const ask = answers(createWriting(await open()));
    const { data, errors } = await ask('mutation { saveScenario(input: { title: "x" }) { created } }', {}, null);
    // Nobody keeps scenarios here, which is another refusal than that of a role.
    expect([data, errors[0]?.message]).toEqual([null, 'Saving scenarios is switched off on this server.']);
  });
});

/** A call of a mutation with the least that its arguments need. */
function callOf(of: GraphQLSchema, name: string): string {
  const field = of.getMutationType()?.getFields()[name];
  const args = (field?.args ?? []).filter(({ type }) => isNonNullType(type));
  const written = args.map((argument) => `${argument.name}: ${sampleOf(String(argument.type))}`).join(', ');
  return `mutation { ${name}(${written}) { graphVersion userErrors { code } } }`;
}

function sampleOf(type: string): string {
  if (type.startsWith('[')) return '[]';
  const name = type.replace('!', '');
  const input = schema.getType(name);
  if (input !== undefined && 'getFields' in input) {
    const fields = Object.values(input.getFields()).filter((field) => isNonNullType(field.type));
    return `{ ${fields.map((field) => `${field.name}: ${sampleOf(String(field.type))}`).join(', ')} }`;
  }
  if (input !== undefined && 'getValues' in input) return input.getValues()[0]?.name ?? 'null';
  return '"x"';
}
