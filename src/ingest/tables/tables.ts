import * as baseChain from './base-case-chain-tables.ts';
import * as baseMarket from './base-case-market-tables.ts';
import * as chain from './chain-tables.ts';
import * as claims from './claim-tables.ts';
import * as identity from './identity-tables.ts';
import * as money from './money-tables.ts';
import { parameterClaims } from './parameter-claim-table.ts';
import { relations } from './relation-table.ts';
import type { AnyTable, RowOf } from './table-spec.ts';

/** Every table of a folder, those that others refer to before those that refer to them. */
export const TABLES = {
  ...identity,
  ...chain,
  ...money,
  ...claims,
  ...baseMarket,
  ...baseChain,
  parameterClaims,
  relations,
} as const;

export type TableName = keyof typeof TABLES;
export type Row<N extends TableName> = RowOf<(typeof TABLES)[N]['columns']>;

/** The tables one after the other, their columns' types forgotten. */
export function tableEntries(): readonly (readonly [string, AnyTable])[] {
  return Object.entries(TABLES);
}
