import {
  type ConstDirectiveNode,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  Kind,
} from 'graphql';

/** What a weight makes of the value of its argument: the same for each, or so much for each unit or entry. */
export interface Weight {
  readonly fixed: number;
  readonly each: number;
  /** Of a field: so much for each coalition of the levers of the scenario that it tells of. */
  readonly perCoalition: number;
}

/** A part of the schema that may carry directives. */
interface Annotated {
  readonly astNode?: { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
}

/** The specification's weights where nothing is said: 0 for scalars and enums, 1 for what is composite. */
const LEAF: Weight = { fixed: 0, each: 0, perCoalition: 0 };
const COMPOSITE: Weight = { ...LEAF, fixed: 1 };
/** Beyond them: a list that is given is read, checked and looked for entry by entry. */
const LIST: Weight = { ...LEAF, each: 1 };

/** The weight of a field, or of an object type's appearance. */
export function weightOf(of: Annotated, type: GraphQLOutputType): number {
  return (written(of) ?? (isLeafType(getNamedType(type)) ? LEAF : COMPOSITE)).fixed;
}

/** What a field adds for each coalition, to the field above it that answers for the scenario. */
export function coalitionWeightOf(of: Annotated): number {
  return written(of)?.perCoalition ?? 0;
}

/** The weight of an argument or an input field. */
export function inputWeightOf(of: Annotated, type: GraphQLInputType): Weight {
  return written(of) ?? usualOf(type);
}

function usualOf(type: GraphQLInputType): Weight {
  if (isListType(getNullableType(type))) return LIST;
  return isInputObjectType(getNamedType(type)) ? COMPOSITE : LEAF;
}

function written({ astNode }: Annotated): Weight | null {
  const cost = astNode?.directives?.find(({ name }) => name.value === 'cost');
  const value = cost?.arguments?.find(({ name }) => name.value === 'weight')?.value;
  return value?.kind === Kind.STRING ? parseWeight(value.value) : null;
}

/** `12.5`, `0.5 * value`, or `5 * coalitions`. The schema is ours, so that anything else is a mistake of this program. */
export function parseWeight(text: string): Weight {
  const [, number, unit] = /^(-?\d+(?:\.\d+)?)(?: \* (value|coalitions))?$/.exec(text) ?? [];
  if (number === undefined)
    throw new Error(`"${text}" is no weight; write a number, <number> * value, or <number> * coalitions`);
  const weight = Number(number);
  if (unit === undefined) return { ...LEAF, fixed: weight };
  return unit === 'value' ? { ...LEAF, each: weight } : { ...LEAF, perCoalition: weight };
}
