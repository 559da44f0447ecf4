import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isIntrospectionType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from 'graphql';

/** Fields that lead to the schema's description, or are all of it: a router's `sdl` is a text of some 200 KB. */
const ENTRANCES: Readonly<Record<string, number>> = { __schema: 20, __type: 20, __typename: 0, '_Service.sdl': 50 };
/** An object of the description, and each field of it: some microsecond, with its text. */
const PART = 0.03;

/** What a field of the schema's description weighs, or one that leads to it; null for any other. */
export function describingWeight(parent: GraphQLObjectType, { name }: GraphQLField<unknown, unknown>): number | null {
  if (isIntrospectionType(parent)) return PART;
  return ENTRANCES[name] ?? ENTRANCES[`${parent.name}.${name}`] ?? null;
}

/** What an object of the schema's description weighs; null for any other. */
export function describedWeight(type: GraphQLObjectType): number | null {
  return isIntrospectionType(type) ? PART : null;
}

/** A field of a type, the fields that describe the schema among them. */
export function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}
