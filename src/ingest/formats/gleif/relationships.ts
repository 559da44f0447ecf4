import type { BoundedList, Unreadable } from '../findings.ts';
import { type CsvColumns, type CsvRecord, csvRecords } from './csv-records.ts';

/** A company that another one consolidates in its accounts: directly, or at the end of a chain. */
export interface Consolidation {
  readonly line: number;
  readonly childLei: string;
  readonly parentLei: string;
  readonly direct: boolean;
}

const [CHILD, CHILD_KIND] = ['Relationship.StartNode.NodeID', 'Relationship.StartNode.NodeIDType'];
const [PARENT, PARENT_KIND] = ['Relationship.EndNode.NodeID', 'Relationship.EndNode.NodeIDType'];
const [KIND, STATUS] = ['Relationship.RelationshipType', 'Relationship.RelationshipStatus'];
const REGISTRATION = 'Registration.RegistrationStatus';

const COLUMNS: CsvColumns = {
  needed: [CHILD, PARENT, KIND, STATUS],
  optional: [CHILD_KIND, PARENT_KIND, REGISTRATION],
};
const DIRECT = 'IS_DIRECTLY_CONSOLIDATED_BY';
const KINDS = new Set([DIRECT, 'IS_ULTIMATELY_CONSOLIDATED_BY']);

/** Who consolidates whom by a level-2 golden copy (RR-CDF as CSV), null for records of other kinds: funds, branches, ended ones. */
export async function* gleifRelationships(
  file: string,
  text: AsyncIterable<string>,
  unreadable: BoundedList<Unreadable>,
): AsyncIterable<Consolidation | null> {
  for await (const { line, record } of csvRecords(file, text, COLUMNS, unreadable)) {
    yield holds(record) ? consolidationOf(line, record) : null;
  }
}

function holds(record: CsvRecord): boolean {
  const betweenLeis = [record[CHILD_KIND], record[PARENT_KIND]].every((kind) => kind === undefined || kind === 'LEI');
  const withdrawn = ['DUPLICATE', 'ANNULLED'].includes(record[REGISTRATION] ?? '');
  return KINDS.has(record[KIND] ?? '') && record[STATUS] === 'ACTIVE' && betweenLeis && !withdrawn;
}

function consolidationOf(line: number, record: CsvRecord): Consolidation {
  return { line, childLei: record[CHILD] ?? '', parentLei: record[PARENT] ?? '', direct: record[KIND] === DIRECT };
}
