import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Chance } from './chance.ts';
import { oddJson, oddNumber, oddText } from './odd.ts';

/** Names that the graph has, and some that it nearly has. */
const NAMES = [
  'nvidia',
  'tsmc',
  'lumentum',
  'cpo',
  'lpo',
  'dsp-pluggable',
  'laser',
  'module-assembly',
  'default',
  'nvida',
];
const IDS = [...NAMES, 'RmlybTpudmlkaWE', 'U3RhZ2U6bGFzZXI', 'Q2xhaW06eA', 'RmlybTo', '!!', 'f'.repeat(64)];

/** How often a value is not what its type wants: once in so many. */
const ODD = 12;
const DEEPEST = 4;

/** A value for a type as variables have it: one that fits, but now and then where there may be `slips`. */
export function valueFor(type: GraphQLInputType, chance: Chance, slips = true, depth = 0): unknown {
  if (slips && chance.oneIn(ODD)) return chance.of(oddJson);
  const isNull = depth > 0 && !isNonNullType(type) && chance.oneIn(6);
  return isNull ? null : presentFor(type, chance, slips, depth);
}

function presentFor(type: GraphQLInputType, chance: Chance, slips: boolean, depth: number): unknown {
  if (isNonNullType(type)) return presentFor(type.ofType, chance, slips, depth);
  if (isListType(type)) {
    const length = depth > DEEPEST ? 0 : chance.below(3);
    return Array.from({ length }, () => valueFor(type.ofType, chance, slips, depth + 1));
  }
  if (isEnumType(type)) return chance.one(type.getValues()).name;
  if (isInputObjectType(type)) return objectFor(type, chance, slips, depth);
  return leafFor(type.name, chance, slips);
}

function objectFor(type: GraphQLInputObjectType, chance: Chance, slips: boolean, depth: number): unknown {
  const fields = Object.values(type.getFields());
  const only = type.isOneOf ? chance.one(fields) : null;
  const chosen = fields.filter((field) =>
    only !== null ? field === only : isRequiredInputField(field) || (depth < DEEPEST && chance.oneIn(3)),
  );
  const entries = chosen.map(({ name, type: wanted }) => {
    const value = only === null ? valueFor : presentFor;
    return [name, value(wanted, chance, slips, depth + 1)] as const;
  });
  if (slips && chance.oneIn(ODD * 3)) entries.push(['nope', 1]);
  return Object.fromEntries(entries);
}

function leafFor(name: string, chance: Chance, slips: boolean): unknown {
  switch (name) {
    case 'Int':
      return slips && chance.oneIn(4) ? chance.of(oddNumber) : chance.one([0, 1, 3, 2024, 2028, 2030, 2040, 100]);
    case 'Float':
      return slips && chance.oneIn(4) ? chance.of(oddNumber) : chance.one([0, 0.25, 0.5, 1, 1.5, -0.5, 1e9]);
    case 'Boolean':
      return chance.oneIn(2);
    case 'Date':
      return chance.one(['2026-01-01', '2025-06-30', ...(slips ? ['2026-02-30', ''] : [])]);
    case 'ID':
      return chance.oneIn(5) ? chance.of(oddText) : chance.one(IDS);
    default:
      return chance.oneIn(3) ? chance.of(oddText) : chance.one(NAMES);
  }
}
