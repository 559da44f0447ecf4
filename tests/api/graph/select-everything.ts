import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** A selection of every field that needs no argument: things within things by their id or leaves only. */
export function selectEverything(type: GraphQLObjectType): string {
  return selectFields(answerableFields(type));
}

/** A selection of these fields. */
export function selectFields(fields: readonly Field[]): string {
  return `{ ${fields.map((field) => `${field.name} ${below(field, selectLeaves)}`).join(' ')} }`;
}

function below(field: Field, select: (type: GraphQLObjectType) => string): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  if (isInterfaceType(type)) return '{ id __typename }';
  if (!isObjectType(type)) throw new Error(`${field.name} is of a kind that this test does not know`);
  if (!type.name.endsWith('Connection')) return select(type);
  const node = getNamedType(fieldNamed(type, 'nodes').type);
  if (!isObjectType(node)) throw new Error(`${type.name} has no nodes`);
  return `{ totalCount pageInfo { hasNextPage } nodes ${select(node)} }`;
}

function selectLeaves(type: GraphQLObjectType): string {
  const leaves = answerableFields(type).filter((field) => isLeafType(getNamedType(field.type)));
  const names = leaves.map(({ name }) => name).join(' ');
  return `{ ${names === '' ? '__typename' : names} }`;
}

/** The fields of a type that need no argument. */
export function answerableFields(type: GraphQLObjectType): Field[] {
  return Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
}

function fieldNamed(type: GraphQLObjectType, name: string): Field {
  const field = type.getFields()[name];
  if (field === undefined) throw new Error(`${type.name} has no ${name}`);
  return field;
}
