import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';

/** A call of one field of the root with a text in one place of its arguments. */
export interface Call {
  /** Such as `firms(where.nameContains)`. */
  readonly place: string;
  readonly query: string;
  readonly variablesWith: (text: string) => Readonly<Record<string, unknown>>;
}

/** Inputs that hold themselves end here. */
const DEEPEST = 5;
const NUMBERS: Readonly<Record<string, number>> = { year: 2030, from: 2028, to: 2030, first: 3, last: 3 };

/** A call for every place of a type's arguments, at any depth, that takes a text or an id. */
export function everyCall(schema: GraphQLSchema, kind: 'query' | 'mutation'): readonly Call[] {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {}).flatMap((field) => callsOf(field, kind));
}

function callsOf(field: GraphQLField<unknown, unknown>, kind: string): Call[] {
  return field.args.flatMap((argument) =>
    placesIn(argument.type, 0).map(({ at, fill }) => {
      const given = field.args.filter((other) => other === argument || isRequiredArgument(other));
      const declared = given.map(({ name, type }) => `$${name}: ${type}`).join(', ');
      const passed = given.map(({ name }) => `${name}: $${name}`).join(', ');
      const below = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
      return {
        place: `${field.name}(${argument.name}${at})`,
        query: `${kind} (${declared}) { ${field.name}(${passed}) ${below} }`,
        variablesWith: (text) =>
          Object.fromEntries(given.map((other) => [other.name, other === argument ? fill(text) : valid(other)])),
      };
    }),
  );
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
  return isLeafType(type) && ['String', 'ID'].includes(type.name) ? [{ at: '', fill: (text) => text }] : [];
}

function placesInField(type: GraphQLInputType, field: GraphQLInputField, depth: number): readonly Place[] {
  const others = isInputObjectType(type) ? Object.values(type.getFields()).filter(isRequiredInputField) : [];
  const beside = Object.fromEntries(
    others.filter((other) => other !== field).map((other) => [other.name, valid(other)]),
  );
  return placesIn(field.type, depth + 1).map(({ at, fill }) => ({
    at: `.${field.name}${at}`,
    fill: (text) => ({ ...beside, [field.name]: fill(text) }),
  }));
}

/** Something that the type allows, so that the call comes as far as the place under test. */
function valid({ name, type }: GraphQLArgument | GraphQLInputField): unknown {
  const bare = isNonNullType(type) ? type.ofType : type;
  if (isListType(bare)) return [valid({ name, type: bare.ofType } as GraphQLInputField)];
  if (isEnumType(bare)) return bare.getValues()[0]?.name;
  if (isInputObjectType(bare))
    return objectOf(
      bare.isOneOf
        ? Object.values(bare.getFields()).slice(0, 1)
        : Object.values(bare.getFields()).filter(isRequiredInputField),
    );
  return (
    { Int: NUMBERS[name] ?? 3, Float: 0.5, Boolean: true, Date: '2026-01-01' }[getNamedType(bare).name] ?? 'nvidia'
  );
}

function objectOf(fields: readonly GraphQLInputField[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field.name, valid(field)]));
}
