import type { ClaimBasis, Domain } from '../../domain/vocabulary.ts';

export type RowKind =
  | 'POOL'
  | 'TECHNOLOGY'
  | 'STAGE'
  | 'FIRM'
  | 'REST'
  | 'GROUP'
  | 'CONTRIBUTION'
  | 'FLOW'
  | 'CONCENTRATION';

/** A figure of a thing in one year. Every field is a column of the same name, in this order. */
export interface ExportRow {
  /** What the answer was computed from, and of which graph. */
  readonly scenario_id: string;
  readonly graph_version: string;
  readonly year: number;
  readonly domain: Domain | 'ALL';
  readonly kind: RowKind;
  /** Slug of a firm, `rest:<stage>`, or `pool` at the end of a flow. */
  readonly holder: string | null;
  readonly name: string | null;
  readonly stage: string | null;
  readonly technology: string | null;
  /** To whom a flow goes. */
  readonly counterpart: string | null;
  readonly figure: string;
  /** usd, usd_per_year, ratio, ports_per_year, index. */
  readonly unit: string;
  readonly baseline: number | null;
  readonly scenario: number | null;
  readonly change: number | null;
  /** How sure the change is, where the scenario asks for draws: quantiles, mean, and the share of draws above 0. */
  readonly p5: number | null;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly mean: number | null;
  readonly probability_of_gain: number | null;
  /** Of a materiality: on what ground the operating income stands that it is over; null in all other rows. */
  readonly income_basis: ClaimBasis | null;
}

export type Column = keyof ExportRow;

/** In the order of the files. */
export const COLUMNS = {
  scenario_id: 'text',
  graph_version: 'text',
  year: 'whole',
  domain: 'text',
  kind: 'text',
  holder: 'text',
  name: 'text',
  stage: 'text',
  technology: 'text',
  counterpart: 'text',
  figure: 'text',
  unit: 'text',
  baseline: 'number',
  scenario: 'number',
  change: 'number',
  p5: 'number',
  p50: 'number',
  p95: 'number',
  mean: 'number',
  probability_of_gain: 'number',
  income_basis: 'text',
} as const satisfies Readonly<Record<Column, 'text' | 'whole' | 'number'>>;

// The keys of the object just above are the columns, which Object.keys forgets.
export const COLUMN_NAMES = Object.keys(COLUMNS) as readonly Column[];
