import { type GraphQLField, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** How a query comes to a type: by which fields, from the root. */
export interface Way {
  readonly type: GraphQLObjectType;
  readonly fields: readonly Field[];
}

/** The shortest way to every type that the root leads to, the root's own first. */
export function waysFrom(root: GraphQLObjectType): readonly Way[] {
  const ways: Way[] = [{ type: root, fields: [] }];
  const known = new Set([root]);
  // Grows while it is walked.
  for (const { type, fields } of ways) {
    for (const field of Object.values(type.getFields())) {
      const below = getNamedType(field.type);
      if (!isObjectType(below) || known.has(below)) continue;
      known.add(below);
      ways.push({ type: below, fields: [...fields, field] });
    }
  }
  return ways;
}
