import {
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

/** A value for a type as variables have it: nearly always one that fits. */
export function valueFor(type: GraphQLInputType, chance: Chance, depth = 0): unknown {
  if (chance.oneIn(ODD)) return chance.of(oddJson);
  if (isNonNullType(type)) return valueFor(type.ofType, chance, depth);
  if (depth > 0 && chance.oneIn(6)) return null;
  if (isListType(type)) {
    const length = depth > DEEPEST ? 0 : chance.below(3);
    return Array.from({ length }, () => valueFor(type.ofType, chance, depth + 1));
  }
  if (isEnumType(type)) return chance.one(type.getValues()).name;
  if (isInputObjectType(type)) return objectFor(type, chance, depth);
  return leafFor(type.name, chance);
}

function objectFor(type: Parameters<typeof isInputObjectType>[0] & object, chance: Chance, depth: number): unknown {
  if (!isInputObjectType(type)) return {};
  const fields = Object.values(type.getFields());
  const only = type.isOneOf ? chance.one(fields) : null;
  const chosen = fields.filter((field) =>
    only !== null ? field === only : isRequiredInputField(field) || (depth < DEEPEST && chance.oneIn(3)),
  );
  const entries = chosen.map((field) => [field.name, valueFor(field.type, chance, depth + 1)] as const);
  if (chance.oneIn(ODD * 3)) entries.push(['nope', 1]);
  return Object.fromEntries(entries);
}

function leafFor(name: string, chance: Chance): unknown {
  switch (name) {
    case 'Int':
      return chance.oneIn(4) ? chance.of(oddNumber) : chance.one([0, 1, 3, 2024, 2028, 2030, 2040, 100]);
    case 'Float':
      return chance.oneIn(4) ? chance.of(oddNumber) : chance.one([0, 0.25, 0.5, 1, 1.5, -0.5, 1e9]);
    case 'Boolean':
      return chance.oneIn(2);
    case 'Date':
      return chance.one(['2026-01-01', '2025-06-30', '2026-02-30', '']);
    case 'ID':
      return chance.oneIn(5) ? chance.of(oddText) : chance.one(IDS);
    default:
      return chance.oneIn(3) ? chance.of(oddText) : chance.one(NAMES);
  }
}
