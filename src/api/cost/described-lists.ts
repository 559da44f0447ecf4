import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
} from 'graphql';
import type { ListSize } from './list-size.ts';

/**
 * Of what a part of the description is told: of every type, of every field, or, with null, of what nobody knows. Lists of the
 * first two are as long as the schema's are on average, which comes out even; those of the latter as long as its longest.
 */
export type Told = 'TYPES' | 'FIELDS' | null;

/** Of what the parts below a field are told, where the field itself is told of `told`. */
export function toldBelow(parent: GraphQLObjectType, { name }: GraphQLField<unknown, unknown>, told: Told): Told {
  if (parent.name === '__Schema' && name === 'types') return 'TYPES';
  return told === 'TYPES' && name === 'fields' ? 'FIELDS' : null;
}

/** How long a list of the schema's description is; null for any other field. */
export function describedList(
  schema: GraphQLSchema,
  parent: GraphQLObjectType,
  { name }: GraphQLField<unknown, unknown>,
  told: Told,
): ListSize | null {
  if (!isIntrospectionType(parent)) return null;
  const length = lengthsOf(schema).get(name);
  if (length === undefined) return null;
  const isOfEach = name === 'args' ? told === 'FIELDS' : told === 'TYPES';
  return { assumed: isOfEach ? length.average : length.most, slicing: [], sizedFields: [] };
}

interface Length {
  readonly average: number;
  readonly most: number;
}

const lengths = new WeakMap<GraphQLSchema, ReadonlyMap<string, Length>>();

/** By the name of a list. */
function lengthsOf(schema: GraphQLSchema): ReadonlyMap<string, Length> {
  const known = lengths.get(schema);
  if (known !== undefined) return known;
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const fields = types.flatMap(fieldsOf);
  const measured = new Map([
    ['types', alike(types.length)],
    ['directives', alike(directives.length)],
    ['fields', lengthOf(types.map((type) => fieldsOf(type).length))],
    [
      'inputFields',
      lengthOf(types.map((type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0))),
    ],
    ['enumValues', lengthOf(types.map((type) => (isEnumType(type) ? type.getValues().length : 0)))],
    ['interfaces', lengthOf(types.map((type) => (hasFields(type) ? type.getInterfaces().length : 0)))],
    ['possibleTypes', lengthOf(types.map((type) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 0)))],
    ['args', argumentsOf(fields, directives)],
  ]);
  lengths.set(schema, measured);
  return measured;
}

function argumentsOf(fields: readonly HasArguments[], directives: readonly HasArguments[]): Length {
  const count = ({ args }: HasArguments) => args.length;
  return { average: lengthOf(fields.map(count)).average, most: lengthOf([...fields, ...directives].map(count)).most };
}

interface HasArguments {
  readonly args: readonly unknown[];
}

function fieldsOf(type: GraphQLNamedType): GraphQLField<unknown, unknown>[] {
  return hasFields(type) ? Object.values(type.getFields()) : [];
}

function hasFields(type: GraphQLNamedType) {
  return isObjectType(type) || isInterfaceType(type);
}

function lengthOf(counts: readonly number[]): Length {
  const sum = counts.reduce((all, count) => all + count, 0);
  return { average: sum / Math.max(1, counts.length), most: Math.max(0, ...counts) };
}

function alike(length: number): Length {
  return { average: length, most: length };
}
