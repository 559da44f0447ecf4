import type { Triple } from '../../domain/estimate.ts';
import type { HouseRow } from '../../queries/evidence/evidence-rows.ts';
import type { TableName } from '../tables/tables.ts';
import type { About } from '../tables/words.ts';

/** A row of the base case as a claim of this project, with the row that it came from. */
export interface HouseClaim extends HouseRow {
  readonly basis: 'ESTIMATED' | 'ASSUMED';
  readonly metric: string;
  readonly unit: string;
  readonly about: readonly About[];
  /** Completes `House view: …`, the numbers left out. */
  readonly subject: string;
  readonly note: string | null;
  readonly origin: HouseOrigin;
}

export interface HouseOrigin {
  readonly table: TableName;
  /** Place among the rows of the table. */
  readonly row: number;
  /** The column of the middle value. */
  readonly column: string;
}

/** What the columns of every row of the base case have in common. */
export interface GroundedRow extends Triple {
  readonly basis: 'ESTIMATED' | 'ASSUMED';
  readonly evidence: readonly string[];
  readonly note: string | null;
}

/** What one table adds to them. */
export interface HouseSubject {
  readonly parameter: string;
  readonly year?: number;
  readonly metric: string;
  readonly unit: string;
  readonly about: readonly About[];
  readonly subject: string;
}

/** The id of a house claim: it names the parameter, and the year where the parameter is a path. */
export function houseClaimId(parameter: string, year: number | null): string {
  return year === null ? `house:${parameter}` : `house:${parameter}@${year}`;
}

export function houseClaim(origin: HouseOrigin, row: GroundedRow, subject: HouseSubject): HouseClaim {
  const { low, mid, high, basis, evidence, note } = row;
  const year = subject.year ?? null;
  return { id: houseClaimId(subject.parameter, year), ...subject, year, low, mid, high, basis, evidence, note, origin };
}

/** `House view: share of laser in cpo held by lumentum: 0.3 (0.2 to 0.4) ratio`. */
export function houseStatement({ subject, year, low, mid, high, unit }: HouseClaim): string {
  const range = low === high ? '' : ` (${low} to ${high})`;
  return `House view: ${subject}${year === null ? '' : ` in ${year}`}: ${mid}${range} ${unit}`;
}
