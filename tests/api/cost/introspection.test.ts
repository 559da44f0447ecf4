import { buildSchema, execute, getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { costOf } from '../../../src/api/cost/cost-of.ts';
import { loadSchema } from '../../../src/api/server/load-schema.ts';
import { listeningServer } from '../../support/http.ts';
import { describeOnEmbedded } from '../../support/stores.ts';
import { byPost } from '../limits/asking.ts';

const schema = buildSchema(loadSchema());
/** Ten times what the usual question costs at most: half a second. */
const LIMIT = 20_000;
const times = (count: number, one: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join(' ');
const typesOfFields = (inside: string) => `{ __schema { types { fields { type { ofType { ${inside} } } } } } }`;

/** Within what validation allows, and seconds of work: by width, in fragments, or in texts. */
const WIDE = [
  [
    'lists under many names',
    `${typesOfFields(times(99, (i) => `a${i}: fields { ...F }`))} fragment F on __Field { description args { name description } type { ofType { name } } }`,
  ],
  [
    'lists in fragments',
    `${typesOfFields('...T')} fragment T on __Type { ${times(9, (i) => `a${i}: fields { ...F }`)} } fragment F on __Field { ...G } fragment G on __Field { name args { name type { name } } }`,
  ],
  ['texts under many names', typesOfFields(`fields { ${times(99, (i) => `a${i}: description`)} }`)],
  [
    'lists under the same types again and again',
    `{ ${times(45, (i) => `a${i}: __schema { types { inputFields { type { ofType { inputFields { name type { name } } } } } } }`)} }`,
  ],
] as const;

describe('what the description of the schema costs', () => {
  const requested = (text: string) => costOf({ schema, document: parse(text) })?.requested ?? Number.NaN;
  const EVERYTHING = { inputValueDeprecation: true, specifiedByUrl: true, oneOf: true, schemaDescription: true };

  it.each([
    ['by the usual question', getIntrospectionQuery()],
    ['with all that graphql-js can ask', getIntrospectionQuery(EVERYTHING)],
  ])('leaves a client room to ask for it again and again: %s', (_, text) => {
    expect(requested(text)).toBeGreaterThan(500);
    expect(requested(text)).toBeLessThan(LIMIT / 5);
  });

  it('is little where little is asked', () => {
    expect(requested('{ __schema { queryType { name } } }')).toBeLessThan(25);
    expect(requested('{ __type(name: "Firm") { fields { name type { name } } } }')).toBeLessThan(50);
  });

  it.each([
    ['everything', getIntrospectionQuery(EVERYTHING)],
    ['fields of fields', typesOfFields('fields { name args { name } type { name } }')],
    ['one type', '{ __type(name: "Query") { fields { args { name type { name ofType { fields { name } } } } } } }'],
    ['possible types', '{ __schema { types { possibleTypes { fields { name } interfaces { name } } } } }'],
    [
      'enums and inputs',
      '{ __schema { directives { args { name } } types { enumValues { name } inputFields { type { enumValues { name } } } } } }',
    ],
  ])('is no more than was said: %s', async (_, text) => {
    const cost = costOf({ schema, document: parse(text) });
    const { data } = await execute({ schema, document: parse(text) });
    expect(cost?.actual(data)).toBeGreaterThan(20);
    expect(cost?.actual(data)).toBeLessThanOrEqual(cost?.requested ?? 0);
  });

  it('counts the lists of all types as they are', async () => {
    const text = '{ __schema { types { fields { args { name } } enumValues { name } inputFields { name } } } }';
    const cost = costOf({ schema, document: parse(text) });
    const { data } = await execute({ schema, document: parse(text) });
    expect((cost?.requested ?? 0) - (cost?.actual(data) ?? 0)).toBeLessThanOrEqual(1);
  });
});

describeOnEmbedded('a question about the schema that is too wide', (open) => {
  const listening = listeningServer(open, { bounds: { cost: LIMIT } });

  for (const path of ['/graphql', '/federation'])
    it.each(WIDE)(`is refused at ${path}: %s`, async (_, query) => {
      const { status, body } = await byPost(path).send(listening().address, { query });
      expect({ status, code: body.errors?.[0]?.extensions.code }).toEqual({ status: 400, code: 'COST_LIMIT' });
      expect(body.errors?.[0]?.extensions).toMatchObject({ bound: 'cost', limit: LIMIT });
      expect(body.errors?.[0]?.message).toMatch(/Most of it is `\w+(\.types\S*)?`/);
    });

  it('costs by its length where a router asks for the text of it', async () => {
    const query = `{ _service { ${times(99, (i) => `a${i}: sdl`)} } }`;
    const { body } = await byPost('/federation').send(listening().address, { query });
    expect(body.extensions?.cost).toMatchObject({ requested: 99 * 50 + 2 });
  });
});
