import { GraphError } from './graph-error.ts';
import type { GraphSchema } from './graph-store.ts';

/** For each label with full text: the property that is searched, and the key that a hit is answered with. */
export type TextSchema = ReadonlyMap<string, { readonly text: string; readonly key: string }>;

/** Fails with INVALID when a label has a text and no key, because its hits could not be named. */
export function textSchemaOf(schema: GraphSchema): TextSchema {
  const keys = new Map(schema.keys.map(({ label, property }) => [label, property]));
  return new Map(
    schema.texts.map(({ label, property }) => {
      const key = keys.get(label);
      if (key === undefined) throw new GraphError('INVALID', `${label} has a text index and no key`);
      return [label, { text: property, key }];
    }),
  );
}
