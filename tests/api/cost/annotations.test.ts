import {
  buildSchema,
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  isObjectType,
  Kind,
  parse,
  visit,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { listSizeOf } from '../../../src/api/cost/list-size.ts';
import { inputWeightOf, parseWeight, weightOf } from '../../../src/api/cost/weights.ts';
import { loadSchema } from '../../../src/api/server/load-schema.ts';

const schema = buildSchema(loadSchema());
const types = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('__'));
const fields = types.flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({ type, field, path: `${type.name}.${field.name}` })),
);
const isList = ({ type }: GraphQLField<unknown, unknown>) => isListType(getNullableType(type));

describe('the schema', () => {
  it('says of every list of things how long it is, by itself or at every field that leads to it', () => {
    const sizedFrom = (type: GraphQLObjectType, name: string) => {
      const above = fields.filter(({ field }) => getNamedType(field.type) === type);
      return above.length > 0 && above.every(({ field }) => listSizeOf(schema, field)?.sizedFields.includes(name));
    };
    const lists = fields.filter(({ field }) => isList(field) && isCompositeType(getNamedType(field.type)));
    const silent = lists.filter(
      ({ type, field }) => listSizeOf(schema, field) === null && !sizedFrom(type, field.name),
    );
    expect(lists.length).toBeGreaterThan(100);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('counts the entries of every list that is given', () => {
    const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
    const given = [
      ...fields.flatMap(({ field, path }) => field.args.map((part) => ({ part, of: path }))),
      ...inputs.flatMap((type) => Object.values(type.getFields()).map((part) => ({ part, of: type.name }))),
    ].filter(({ part }) => isListType(getNullableType(part.type)));
    const uncounted = given.filter(({ part }) => inputWeightOf(part, part.type).each <= 0);
    expect(given.length).toBeGreaterThan(40);
    expect(uncounted.map(({ part, of }) => `${of}.${part.name}`)).toEqual([]);
  });

  it('uses @listSize as its specification allows', () => {
    const faults = fields.flatMap(({ field, path }) => faultsOf(field).map((fault) => `${path}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it('writes weights that can be read, and none on a field of an interface or an input type', () => {
    visit(parse(loadSchema()), {
      [Kind.DIRECTIVE]: ({ name, arguments: [argument] = [] }) => {
        if (name.value === 'cost' && argument?.value.kind === Kind.STRING) parseWeight(argument.value.value);
      },
      [Kind.INTERFACE_TYPE_DEFINITION]: (node) => {
        expect(node.fields?.flatMap(({ directives = [] }) => directives)).toEqual([]);
      },
    });
  });

  it('weighs every run of the model and every change more than a thing', () => {
    const runs = fields.filter(({ field }) =>
      field.args.some(({ type }) => getNamedType(type).name === 'ScenarioInput'),
    );
    const changes = Object.values(schema.getMutationType()?.getFields() ?? {});
    expect(runs.length).toBeGreaterThan(10);
    expect(runs.filter(({ field }) => weightOf(field, field.type) < 100).map(({ path }) => path)).toEqual([]);
    expect(changes.filter((field) => weightOf(field, field.type) < 100)).toEqual([]);
  });

  it('weighs each run of the model that a scenario with a name asks for', () => {
    const weights = fields
      .filter(({ type }) => type.name === 'Scenario')
      .map(({ field }) => [field.name, weightOf(field, field.type)]);
    // What it holds is paid once it is read; its id takes a model without figures.
    expect(Object.fromEntries(weights)).toMatchObject({
      ...{ redistribution: 150, scenarioId: 20, evidenceChanged: 20 },
    });
  });
});

/** Section 9.2 of the specification; a slicing argument may also be a list here. */
function faultsOf(field: GraphQLField<unknown, unknown>): string[] {
  const size = listSizeOf(schema, field);
  if (size === null) return [];
  const below = getNamedType(field.type);
  const sized = size.sizedFields.map((name) => (isObjectType(below) ? below.getFields()[name] : undefined));
  const slicing = size.slicing.map(([name]) => field.args.find((argument) => argument.name === name));
  return [
    ...(size.sizedFields.length === 0 && !isList(field) ? ['is no list'] : []),
    ...(sized.some((one) => one === undefined || !isList(one)) ? ['sizes what is no list'] : []),
    ...(slicing.some(
      (one) =>
        one === undefined || (isInputObjectType(getNamedType(one.type)) && !isListType(getNullableType(one.type))),
    )
      ? ['is sliced by what is no number']
      : []),
    ...(size.assumed !== null && slicing.some((one) => one?.defaultValue !== undefined)
      ? ['assumes beside a default']
      : []),
    ...(size.assumed === null && !slicing.some((one) => one?.defaultValue !== undefined || /!$/.test(String(one?.type)))
      ? ['has no size where nothing is given']
      : []),
  ];
}
