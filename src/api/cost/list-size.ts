import { type GraphQLField, type GraphQLSchema, getDirectiveValues } from 'graphql';
import { bounded } from './bounded.ts';

/** What a field says of a list: how long it is, and whose length that is. */
export interface ListSize {
  readonly assumed: number | null;
  /** Each the path of an argument: its name, then the names of input fields. */
  readonly slicing: readonly (readonly string[])[];
  /** Fields of the answer that are so long; empty: the field's own list. */
  readonly sizedFields: readonly string[];
}

/** A router asks for things of the subgraph by a list, whose field the federation library writes. */
const ENTITIES: ListSize = { assumed: null, slicing: [['representations']], sizedFields: [] };

/** Null for a field without `@listSize`. */
export function listSizeOf(schema: GraphQLSchema, { name, astNode }: GraphQLField<unknown, unknown>): ListSize | null {
  if (name === '_entities') return ENTITIES;
  const directive = schema.getDirective('listSize');
  const said = directive && astNode ? getDirectiveValues(directive, astNode) : undefined;
  if (said === undefined) return null;
  return {
    assumed: typeof said.assumedSize === 'number' ? said.assumedSize : null,
    slicing: texts(said.slicingArguments).map((path) => path.split('.')),
    sizedFields: texts(said.sizedFields),
  };
}

/** The largest slicing argument that is given, else what is assumed, else a list of one. */
export function sizeFrom({ assumed, slicing }: ListSize, args: Readonly<Record<string, unknown>>): number {
  const given = slicing.flatMap((path) => lengthOf(path.reduce(stepInto, args)) ?? []);
  return given.length > 0 ? Math.max(0, ...given) : (assumed ?? 1);
}

/** A number counts as itself, a list as its length; whatever else is refused when the operation runs. */
function lengthOf(value: unknown): number | null {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && Number.isFinite(value) ? bounded(value) : null;
}

function stepInto(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}
