import { nearest } from '../../text/nearest.ts';
import type { RawRow } from '../read/table-source.ts';
import type { AnyTable } from '../tables/table-spec.ts';
import type { Finding } from './finding.ts';

export interface Header {
  /** Number of the cell of each known column. */
  readonly cellOf: ReadonlyMap<string, number>;
  /** Cells in the header, and so in every row. */
  readonly width: number;
  /** Whether every column is there that must be. */
  readonly complete: boolean;
  readonly findings: readonly Finding[];
}

/** Which cell holds which column. Unknown, repeated and missing columns are findings. */
export function readHeader(spec: AnyTable, { line, cells }: RawRow): Header {
  const cellOf = new Map<string, number>();
  const findings: Finding[] = [];
  for (const [cell, written] of cells.entries()) {
    const name = written.trim();
    if (cellOf.has(name)) findings.push({ line, cell, message: `the column "${name}" is here twice` });
    else if (name in spec.columns) cellOf.set(name, cell);
    else findings.push(unknownColumn(spec, line, cell, name));
  }
  const missing = Object.entries(spec.columns).filter(([name, column]) => column.mayLack !== true && !cellOf.has(name));
  for (const [name] of missing) findings.push({ line, cell: null, message: `the column "${name}" is missing` });
  return { cellOf, width: cells.length, complete: missing.length === 0, findings };
}

function unknownColumn(spec: AnyTable, line: number, cell: number, name: string): Finding {
  const allowed = Object.keys(spec.columns);
  const [suggestion] = nearest(name, allowed, 1);
  const message = `no column "${name}"; this file has ${allowed.join(', ')}`;
  return { line, cell, message, allowed, ...(suggestion && { suggestion }) };
}
