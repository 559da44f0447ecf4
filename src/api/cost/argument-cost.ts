import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { bounded } from './bounded.ts';
import { inputWeightOf, type Weight } from './weights.ts';

interface Weighed {
  readonly name: string;
  readonly type: GraphQLInputType;
  readonly weight: Weight;
}

/** Of an argument or an input type: read from the schema once. */
const weighed = new WeakMap<object, readonly Weighed[]>();

/** What the arguments add to a field: each one's weight, and those of the input fields in it. May be below 0. */
export function argumentCost(args: readonly GraphQLArgument[], given: Readonly<Record<string, unknown>>): number {
  return costOf(
    weighedOf(args, () => args),
    given,
  );
}

function costOf(parts: readonly Weighed[], given: object): number {
  let cost = 0;
  for (const { name, type, weight } of parts) {
    const value: unknown = Reflect.get(given, name);
    if (value === null || value === undefined) continue;
    cost += weight.fixed + weight.each * unitsIn(value) + costInside(type, value);
  }
  return cost;
}

function costInside(type: GraphQLInputType, value: unknown): number {
  const named = getNamedType(type);
  if (!isInputObjectType(named) || typeof value !== 'object' || value === null) return 0;
  if (Array.isArray(value)) return value.reduce((sum: number, entry) => sum + costInside(type, entry), 0);
  return costOf(
    weighedOf(named, () => Object.values(named.getFields())),
    value,
  );
}

/** A number is so many units, a list so many entries; anything else is one. */
function unitsIn(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' && Number.isFinite(value) ? bounded(Math.max(0, value)) : 1;
}

function weighedOf(of: object, parts: () => readonly (GraphQLArgument | GraphQLInputField)[]): readonly Weighed[] {
  const known = weighed.get(of);
  if (known !== undefined) return known;
  const read = parts().map((part) => ({ name: part.name, type: part.type, weight: inputWeightOf(part, part.type) }));
  weighed.set(of, read);
  return read;
}
