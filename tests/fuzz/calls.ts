import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  OperationTypeNode,
} from 'graphql';
import { toGlobalId } from '../../src/domain/global-id.ts';
import { type Field, type Way, waysFrom } from './ways.ts';

/** A call of one field with a text in one place of its arguments. */
export interface Call {
  /** Such as `firms(where.nameContains)` or `firm.suppliers(after)`. */
  readonly place: string;
  readonly query: string;
  readonly variablesWith: (text: string) => Readonly<Record<string, unknown>>;
}

/** Inputs that hold themselves end here. */
const DEEPEST = 5;
const NUMBERS: Readonly<Record<string, number>> = { year: 2026, from: 2025, to: 2026, first: 3, last: 3, base: 16 };
/** What the small folder has, by what the argument, its field or its type is called. */
const KEYS: Readonly<Record<string, string>> = {
  ...{ firm: 'lumen', product: 'm1', stage: 'module', technology: 'cpo', organization: 'analysts', source: 'S1' },
  ...{ claim: 'c1', parameter: 'market/SCALE_OUT', scenario: 'default', ScenarioChoice: 'default' },
  ...{ ticker: 'LMN', buyer: 'module', seller: 'laser' },
};
/** Lists of which one entry would be refused. */
const LISTS: Readonly<Record<string, readonly string[]>> = { slugs: ['lumen', 'modco'] };
/** What the schema does not require and has to be given: in a field that leads on or in an input, or beside something in them. */
const ALSO: Readonly<Record<string, string>> = {
  ...{ firm: 'slug', HoldingInput: 'slug', DisruptionInput: 'firms' },
  ...{ 'firm.exchange': 'ticker', 'HoldingInput.exchange': 'ticker' },
  ...{ 'sobolProgress.scenario': 'base', 'sobolProgress.baseline': 'base' },
};
/** Where only a global id comes any further: it then holds the text. */
const GLOBAL = ['node.id', 'nodes.ids'];
/** Texts, and days, which are written as texts. */
const TEXTS = ['String', 'ID', 'Date'];

/** A call for every place of a root field's arguments, at any depth, that takes a text; in queries of every field below the root too. */
export function everyCall(schema: GraphQLSchema, kind: OperationTypeNode): readonly Call[] {
  const root = schema.getRootType(kind);
  if (!root) return [];
  const ways = kind === OperationTypeNode.QUERY ? waysFrom(root) : [{ type: root, fields: [] }];
  return ways.flatMap((way) => Object.values(way.type.getFields()).flatMap((field) => callsOf(way, field, kind)));
}

function callsOf(way: Way, field: Field, kind: string): Call[] {
  const before = way.fields.map((through, depth) => step(through, argumentsFor(through, ALSO[through.name]), depth));
  return field.args.flatMap((argument) =>
    placesIn(argument.type, 0).map(({ at, fill }) => {
      const given = argumentsFor(field, argument.name, ALSO[`${field.name}.${argument.name}`]);
      const last = step(field, given, before.length);
      const steps = [...before, last];
      const isGlobal = GLOBAL.includes(`${field.name}.${argument.name}`);
      const declared = steps.flatMap((one) => one.declared).join(', ');
      const opened = steps.map(({ call }) => call).join(' { ');
      return {
        place: `${[...way.fields, field].map(({ name }) => name).join('.')}(${argument.name}${at})`,
        query: `${kind} (${declared}) { ${opened} ${selectionOf(field)} ${'}'.repeat(steps.length)}`,
        variablesWith: (text) => ({
          ...Object.assign({}, ...steps.map(({ values }) => values)),
          [last.variableOf(argument)]: fill(isGlobal ? toGlobalId('Firm', text) : text),
        }),
      };
    }),
  );
}

/** Those that the schema requires, and those with these names. */
function argumentsFor({ args }: Field, ...names: readonly (string | undefined)[]): readonly GraphQLArgument[] {
  return args.filter((argument) => isRequiredArgument(argument) || names.includes(argument.name));
}

/** A field on the way with values for some of its arguments, as variables of their own. */
function step(field: Field, given: readonly GraphQLArgument[], depth: number) {
  const variableOf = ({ name }: GraphQLArgument) => (depth === 0 ? name : `${name}${depth}`);
  const passed = given.map((argument) => `${argument.name}: $${variableOf(argument)}`).join(', ');
  return {
    variableOf,
    call: passed === '' ? field.name : `${field.name}(${passed})`,
    declared: given.map((argument) => `$${variableOf(argument)}: ${argument.type}`),
    values: Object.fromEntries(given.map((argument) => [variableOf(argument), valid(argument, field.name)])),
  };
}

/** So much that the field is worked out: a list counts and reads nothing of which nothing is asked. */
function selectionOf(field: Field): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  const isConnection = isObjectType(type) && 'totalCount' in type.getFields();
  return isConnection ? '{ totalCount nodes { __typename } edges { node { __typename } } }' : '{ __typename }';
}

interface Place {
  readonly at: string;
  readonly fill: (text: string) => unknown;
}

function placesIn(type: GraphQLInputType, depth: number): readonly Place[] {
  if (depth > DEEPEST) return [];
  if (isNonNullType(type)) return placesIn(type.ofType, depth);
  if (isListType(type)) {
    return placesIn(type.ofType, depth).map(({ at, fill }) => ({ at: `[]${at}`, fill: (text) => [fill(text)] }));
  }
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) => placesInField(type, field, depth));
  return isLeafType(type) && TEXTS.includes(type.name) ? [{ at: '', fill: (text) => text }] : [];
}

function placesInField(type: GraphQLInputType, field: GraphQLInputField, depth: number): readonly Place[] {
  const beside = isInputObjectType(type) ? objectOf(type, ALSO[`${type}.${field.name}`]) : {};
  return placesIn(field.type, depth + 1).map(({ at, fill }) => ({
    at: `.${field.name}${at}`,
    fill: (text) => ({ ...beside, [field.name]: fill(text) }),
  }));
}

/**
 * Something that the type allows and the small folder has, so that the call comes as far as the place under test.
 * @param of what the field or the input is called that it is given to
 */
function valid({ name, type }: GraphQLArgument | GraphQLInputField, of = ''): unknown {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return LISTS[name] ?? [valid({ name, type: bare.ofType } as GraphQLInputField, of)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare)) return objectOf(bare, bare.isOneOf ? firstOf(bare) : ALSO[bare.name]);
  const values: Readonly<Record<string, unknown>> = {
    Int: NUMBERS[name] ?? 3,
    Float: 0.5,
    Boolean: true,
    Date: '2026-01-01',
  };
  return values[getNamedType(bare).name] ?? KEYS[name] ?? KEYS[of] ?? 'lumen';
}

/** What an input requires, and the field with this name. */
function objectOf(type: GraphQLInputObjectType, also: string | undefined): Record<string, unknown> {
  const fields = Object.values(type.getFields());
  const given = fields.filter((field) => isRequiredInputField(field) || field.name === also);
  return Object.fromEntries(given.map((field) => [field.name, valid(field, type.name)]));
}

function firstOf(type: GraphQLInputObjectType): string | undefined {
  return Object.keys(type.getFields())[0];
}
