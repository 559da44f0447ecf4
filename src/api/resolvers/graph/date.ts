import { GraphQLError, GraphQLScalarType, print, type ValueNode } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

const { parseValue, parseLiteral } = GraphQLLocalDate;

/** A day as ISO text. The library's scalar under the contract's name; its own `Date` would turn days into instants. */
export const DateScalar = new GraphQLScalarType<string, string>({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  parseValue: (value) => orRefused(() => parseValue(value), JSON.stringify(value)),
  parseLiteral: (literal, variables) => orRefused(() => parseLiteral(literal, variables), print(literal), literal),
});

/** The library would speak of its own name of the scalar, and not say how a day is written. */
function orRefused(parse: () => string, given: string, nodes: ValueNode | null = null): string {
  try {
    return parse();
  } catch {
    throw new GraphQLError(`${given} is no day of the calendar: write one as text, such as "2026-03-31".`, { nodes });
  }
}
