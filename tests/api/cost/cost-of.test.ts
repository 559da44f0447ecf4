import { buildSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { openBill } from '../../../src/api/cost/bill.ts';
import { costOf } from '../../../src/api/cost/cost-of.ts';
import { createToll } from '../../../src/api/cost/toll.ts';
import { parseWeight } from '../../../src/api/cost/weights.ts';
import { createRates } from '../../../src/api/rates/rates.ts';
import { NO_BOUNDS } from '../../../src/domain/bounds.ts';

const DIRECTIVES = `
  directive @cost(weight: String!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
`;
/** The specification's examples, and what they leave out. */
const SCHEMA = buildSchema(`${DIRECTIVES}
  type User { name: String age: Int @cost(weight: "2.0") friend: User best: [User!] @listSize(assumedSize: 3) many(max: Int): [User] @listSize(slicingArguments: ["max"]) }
  input Filter { approx: String @cost(weight: "-12.0") draws: Int @cost(weight: "0.5 * value") max: Int names: [String!] also: [Filter!] }
  type UserConnection { nodes: [User!]! edges: [Edge!]! count: Int @cost(weight: "4") }
  type Edge { cursor: ID node: User }
  interface Thing { name: String }
  type Cheap implements Thing { name: String }
  type Dear implements Thing @cost(weight: "7") { name: String parts: [Cheap!]! @listSize(assumedSize: 10) }
  type Query {
    users(max: Int): [User] @listSize(slicingArguments: ["max"])
    topProducts(filter: Filter @cost(weight: "15.0")): [String] @cost(weight: "5.0") @listSize(assumedSize: 10)
    mostPopular(approx: String @cost(weight: "-3.0")): User @cost(weight: "5.0")
    cheapest(approx: String @cost(weight: "-9")): Int @cost(weight: "5")
    page(first: Int, last: Int): UserConnection @listSize(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"], requireOneSlicingArgument: false)
    usual(first: Int = 4): [User] @listSize(slicingArguments: ["first"])
    nested(filter: Filter): [User] @listSize(slicingArguments: ["filter.max"])
    byIds(ids: [ID!]!): [User] @listSize(slicingArguments: ["ids"])
    thing: Thing
  }
`);

const costs = (query: string, variables = {}, schema: GraphQLSchema = SCHEMA, operationName?: string) => {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return costOf({ schema, document, variables, operationName });
};
const requested = (query: string, variables = {}) => costs(query, variables)?.requested;

describe('the cost of an operation by the specification', () => {
  // The root is an object too: 1.
  it.each([
    ['its first example: field cost 11, type cost 6', '{ users(max: 5) { age } }', 17],
    ['scalars, which cost nothing', '{ users(max: 5) { name } }', 1 + 1 + 5],
    ['a field with its own weight and no argument', '{ topProducts }', 1 + 5],
    ['the weight of an argument', '{ topProducts(filter: {}) }', 1 + 20],
    ['the weight of an input field', '{ topProducts(filter: { approx: "x" }) }', 1 + 8],
    ['an argument that makes a field cheaper', '{ mostPopular(approx: "x") { name } }', 1 + 2 + 1],
    ['no field below 0', '{ cheapest(approx: "x") }', 1],
    ['sized fields by the slicing argument', '{ page(first: 3) { nodes { name } } }', 1 + 1 + 1 + 1 + 3],
    [
      'each sized field by itself',
      '{ page(last: 3) { nodes { name } edges { node { age } } } }',
      1 + 2 + (1 + 3) + (1 + 3 * 5),
    ],
    ['the assumed size where none is given', '{ page { nodes { name } count } }', 1 + 2 + 1 + 20 + 4],
    ['the largest of several', '{ page(first: 2, last: 6) { nodes { name } } }', 1 + 2 + 1 + 6],
    ['the default of an argument', '{ usual { name } }', 1 + 1 + 4],
    ['the default of an argument that is null', '{ usual(first: null) { name } }', 1 + 1 + 4],
    ['a slicing argument inside another', '{ nested(filter: { max: 6 }) { name } }', 1 + 2 + 6],
    ['a list of ids by its length, sent and answered', '{ byIds(ids: ["a", "b"]) { name } }', 1 + 1 + 2 + 2],
    ['each entry of a list of names', '{ topProducts(filter: { names: ["a", "b", "c"] }) }', 1 + 20 + 3],
    ['each unit of a number', '{ topProducts(filter: { draws: 100 }) }', 1 + 20 + 50],
    [
      'every entry of a list of inputs',
      '{ topProducts(filter: { also: [{ draws: 2 }, { draws: 4 }] }) }',
      1 + 20 + 2 + 3,
    ],
    ['lists in lists', '{ users(max: 5) { best { best { age } } } }', 1 + 1 + 5 * (1 + 1 + 3 * (1 + 1 + 3 * (1 + 2)))],
    ['the dearest of the possible types', '{ thing { name ... on Dear { parts { name } } } }', 1 + 1 + 7 + 1 + 10],
    ['an abstract type by the dearest of its types, whatever is asked', '{ thing { name } }', 1 + 1 + 7],
  ])('counts %s', (_, query, cost) => expect(requested(query)).toBe(cost));

  it('reads variables, their defaults, and a number below 0 as none', () => {
    const query =
      'query ($max: Int = 3, $filter: Filter) { users(max: $max) { name } nested(filter: $filter) { name } }';
    expect(requested(query)).toBe(1 + 4 + 2);
    expect(requested(query, { max: 9, filter: { max: 2, draws: 10 } })).toBe(1 + 10 + (1 + 1 + 5 + 2));
    expect(requested(query, { max: -4 })).toBe(1 + 1 + 2);
  });

  it('asks the operation that is named', () => {
    const query = 'query A { users(max: 2) { name } } query B { users(max: 50) { name } }';
    expect(costs(query, {}, SCHEMA, 'A')?.requested).toBe(4);
    expect(costs(query, {}, SCHEMA, 'B')?.requested).toBe(52);
    expect(costs(query)).toBeNull();
    expect(costs(query, {}, SCHEMA, 'C')).toBeNull();
  });
});

describe('numbers that no list can have', () => {
  const query =
    'query ($huge: Int, $none: Int) { page(first: $none) { nodes { best { name } } } users(max: $huge) { best { name } } topProducts(filter: { draws: $huge }) }';
  const nested = (levels: number) =>
    `query ($huge: Int, $none: Int) { users(max: $none) { ${'many(max: $huge) { '.repeat(levels)} name ${'}'.repeat(levels)} } }`;

  it.each([
    ['beside one another', query],
    ['in one another, below an empty list', nested(3)],
    ['in one another, below many empty lists', nested(400)],
  ])('%s cost a number', (_, text) => {
    const cost = costs(text, { huge: 1e308, none: 0 });
    expect(cost?.requested).toBeGreaterThan(0);
    expect(cost?.requested).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
    expect(cost?.dearest().cost).toBeLessThanOrEqual(Number.MAX_SAFE_INTEGER);
  });

  it('cost the most that there is where they are multiplied', () =>
    expect(requested(nested(3), { huge: 1e308, none: 1 })).toBe(Number.MAX_SAFE_INTEGER));
});

describe('what cannot hide a cost', () => {
  const plain = requested('{ users(max: 50) { friend { age } } }');

  it.each([
    ['a fragment', '{ users(max: 50) { ...F } } fragment F on User { friend { age } }'],
    [
      'nested fragments',
      '{ ...Q } fragment Q on Query { users(max: 50) { ...F } } fragment F on User { ...G } fragment G on User { friend { age } }',
    ],
    ['an inline fragment', '{ ... { users(max: 50) { ... on User { friend { age } } } } }'],
    ['an alias', '{ a: users(max: 50) { b: friend { c: age } } }'],
    [
      'a field asked for twice, which runs once',
      '{ users(max: 50) { friend { age } } users(max: 50) { friend { age } } }',
    ],
    [
      'a fragment spread twice, which runs once',
      '{ ...F ...F } fragment F on Query { users(max: 50) { friend { age } } }',
    ],
    ['@include and @skip that let it run', '{ users(max: 50) @include(if: true) { friend @skip(if: false) { age } } }'],
    [
      'a condition above and none beside',
      'query ($no: Boolean = false) { ...F @include(if: $no) ...F } fragment F on Query { users(max: 50) { friend { age } } }',
    ],
  ])('is %s', (_, query) => expect(requested(query)).toBe(plain));

  it('is no second alias: each runs', () =>
    expect(requested('{ a: users(max: 50) { friend { age } } b: users(max: 50) { friend { age } } }')).toBe(
      2 * (plain ?? 0) - 1,
    ));

  it('counts conditions by the variables of each request, of one document', () => {
    const document = parse('query ($with: Boolean!) { users(max: 50) { name friend @include(if: $with) { age } } }');
    const cost = (variables: object) => costOf({ schema: SCHEMA, document, variables: { ...variables } })?.requested;
    expect([cost({ with: true }), cost({ with: false }), cost({ with: true })]).toEqual([plain, 52, plain]);
  });

  it('plans fragments that multiply each other in no more time than their text, and counts what they multiply to', () => {
    const levels = Array.from(
      { length: 40 },
      (_, i) => `fragment F${i} on User { a: friend { ...F${i + 1} } b: friend { ...F${i + 1} } }`,
    );
    const cost = requested(`{ users(max: 1) { ...F0 } } ${levels.join(' ')} fragment F40 on User { name }`);
    expect(cost).toBeGreaterThan(2 ** 40);
  });

  it('refuses fragments that meet each other in ever new mixtures, and pays for having looked', () => {
    const [levels, width] = [16, 12];
    const below = (level: number, field: string, places: readonly number[]) =>
      `${field} { name ${level === levels ? '' : places.map((to) => `...F${level + 1}_${to % width}`).join(' ')} }`;
    const fragments = Array.from({ length: levels * width }, (_, at) => {
      const [level, place] = [Math.floor(at / width) + 1, at % width];
      const [near, far] = [place * place + 5 * level + 3, 7 * place + level * level];
      const branch = place === 0 ? [0, 3, 6, 9] : [];
      const inside = [below(level, 'friend', [...branch, place + 1]), below(level, 'best', [...branch, near])];
      return `fragment F${level}_${place} on User { ${inside.join(' ')} ${below(level, 'many(max: 1)', [far])} }`;
    });
    const document = parse(`{ users(max: 1) { ...F1_0 ...F1_1 ...F1_2 } } ${fragments.join(' ')}`);
    const rate = createRates(1_000)?.of('somebody') ?? null;
    const bill = openBill(rate, 600, null);
    const admit = () => createToll({ ...NO_BOUNDS, cost: 600 }).admit({ schema: SCHEMA, document }, bill);
    expect(admit).toThrow(/mixture of fragments/);
    expect(rate?.remaining()).toBeLessThan(500);
    expect(admit).toThrow(/more than you may spend/);
  });
});

describe('the cost of what came', () => {
  const actual = (query: string, data: unknown) => costs(query)?.actual(data);

  it('counts lists at their true length, and nothing for null', () => {
    const query = '{ users(max: 5) { age friend { age } } }';
    expect(actual('{ users(max: 5) { age } }', { users: [{ age: 1 }, { age: 2 }, { age: 3 }] })).toBe(7 + 1 + 3);
    expect(actual(query, { users: [{ age: 1, friend: null }, null] })).toBe(1 + 1 + (1 + 2 + 1));
    expect(actual(query, { users: null })).toBe(2);
    expect(actual(query, null)).toBe(0);
  });

  it('tells possible types apart by their keys', () => {
    const query = '{ thing { name ... on Dear { parts { name } } } }';
    expect(actual(query, { thing: { name: 'a' } })).toBe(1 + 1 + 1);
    expect(actual(query, { thing: { name: 'a', parts: [{ name: 'b' }] } })).toBe(1 + 1 + 7 + 1 + 1);
    expect(actual('{ thing { __typename name } }', { thing: { __typename: 'Dear', name: 'a' } })).toBe(1 + 1 + 7);
  });
});

describe('the dearest field', () => {
  const dearest = (query: string) => costs(query)?.dearest();

  it('is the deepest that holds most of the cost, with what makes it cheaper', () => {
    expect(dearest('{ cheapest page(first: 90) { count nodes { friend { age } name } } }')).toEqual({
      path: 'page.nodes.friend',
      cost: 360,
      advice: 'Ask for fewer with `first` of `page`, which counts as 90 here.',
    });
    expect(dearest('{ few: users(max: 2) { name } u: users(max: 30) { best { age } } }')?.path).toBe('u.best.age');
  });

  it('is a run whose arguments make it large', () =>
    expect(dearest('{ topProducts(filter: { draws: 900 }) }')).toMatchObject({ path: 'topProducts', cost: 470 }));
});

it('refuses a weight that is neither a number nor a number for each', () => {
  const none = { fixed: 0, each: 0, perCoalition: 0 };
  expect(['2.5', '-3 * value', '5 * coalitions'].map(parseWeight)).toEqual([
    { ...none, fixed: 2.5 },
    { ...none, each: -3 },
    { ...none, perCoalition: 5 },
  ]);
  for (const text of ['', 'much', '2 * args.first', '1e3']) expect(() => parseWeight(text)).toThrow(/no weight/);
});
