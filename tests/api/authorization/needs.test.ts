import { makeExecutableSchema } from '@graphql-tools/schema';
import { type GraphQLSchema, isNonNullType } from 'graphql';
import { expect, it } from 'vitest';
import { neededRole, needRoles } from '../../../src/api/authorization/need-roles.ts';
import { resolvers } from '../../../src/api/resolvers/index.ts';
import { openCatalogue } from '../../../src/api/scenarios/open-catalogue.ts';
import { loadSchema } from '../../../src/api/server/load-schema.ts';
import { SEED } from '../../support/seed.ts';
import { describeOnEmbedded, describeSeededOnEmbedded } from '../../support/stores.ts';
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
    const query = `mutation { ${callOf(schema, name)} }`;
    const code = async (caller: Parameters<typeof ask>[2]) =>
      (await ask(query, {}, caller)).errors[0]?.extensions?.code;
    expect(await code(null)).toBe('UNAUTHENTICATED');
    expect(await code({ name: 'rob', role: 'READER' })).toBe('FORBIDDEN');
    expect(await code(EDITOR)).toBeUndefined();
  });
});

describeSeededOnEmbedded('a mutation of several fields, by nobody', (open) => {
  const save = 'saveScenario(input: { title: "x", scenario: { discountRate: 0.07 } }) { created }';
  const correct = callOf(schema, 'correctFirm');
  const refused = { data: null, errors: [[['correctFirm'], 'UNAUTHENTICATED']] };

  it.each([
    ['does what comes before the field that is refused', `${save} ${correct}`, { ...refused, kept: 1 }],
    ['begins nothing behind it', `${correct} ${save}`, { ...refused, kept: 0 }],
    ['is done where no field is refused', save, { data: { saveScenario: { created: true } }, errors: [], kept: 1 }],
  ])('%s', async (_, fields, expected) => {
    const catalogue = await openCatalogue({ factsFolder: SEED, dataDir: ':memory:', saving: true });
    const api = createWriting(await open(), { catalogue });
    const askAs = answers(api);
    const ask = (query: string) => askAs(query, {}, null);
    const kept = async () => (await ask('{ scenarios { totalCount } }')).data.scenarios.totalCount;
    const before = await kept();
    const { data, errors } = await ask(`mutation { ${fields} }`);
    const told = errors.map(({ path, extensions }) => [path, extensions?.code]);
    expect({ data, errors: told, kept: (await kept()) - before }).toEqual(expected);
    await api.close();
  });
});

/** A call of a mutation with the least that its arguments need. */
function callOf(of: GraphQLSchema, name: string): string {
  const field = of.getMutationType()?.getFields()[name];
  const args = (field?.args ?? []).filter(({ type }) => isNonNullType(type));
  const written = args.map((argument) => `${argument.name}: ${sampleOf(String(argument.type))}`).join(', ');
  return `${name}(${written}) { graphVersion userErrors { code } }`;
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
