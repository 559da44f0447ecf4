import {
  type ConstDirectiveNode,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isInputObjectType,
  isLeafType,
  Kind,
} from 'graphql';

/** What a weight makes of the value of its argument: the same for each, or so much for each unit or entry. */
export interface Weight {
  readonly fixed: number;
  readonly each: number;
}

/** A part of the schema that may carry directives. */
interface Annotated {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
}

/** The specification's weights where nothing is said: 0 for scalars and enums, 1 for what is composite. */
const LEAF: Weight = { fixed: 0, each: 0 };
const COMPOSITE: Weight = { fixed: 1, each: 0 };

/** The weight of a field, or of an object type's appearance. */
export function weightOf(of: Annotated, type: GraphQLOutputType): number {
  return (written(of) ?? (isLeafType(getNamedType(type)) ? LEAF : COMPOSITE)).fixed;
}

/** The weight of an argument or an input field. */
export function inputWeightOf(of: Annotated, type: GraphQLInputType): Weight {
  return written(of) ?? (isInputObjectType(getNamedType(type)) ? COMPOSITE : LEAF);
}

function written({ astNode }: Annotated): Weight | null {
  const cost = astNode?.directives?.find(({ name }) => name.value === 'cost');
  const value = cost?.arguments?.find(({ name }) => name.value === 'weight')?.value;
  return value?.kind === Kind.STRING ? parseWeight(value.value) : null;
}

/** `12.5`, or `0.5 * value`. The schema is ours, so that anything else is a mistake of this program. */
export function parseWeight(text: string): Weight {
  const [, number, each] = /^(-?\d+(?:\.\d+)?)( \* value)?$/.exec(text) ?? [];
  if (number === undefined) throw new Error(`"${text}" is no weight; write a number, or <number> * value`);
  return each === undefined ? { fixed: Number(number), each: 0 } : { fixed: 0, each: Number(number) };
}
