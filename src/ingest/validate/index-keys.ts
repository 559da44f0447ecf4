import { type AnyRow, type AnyTable, keyOf } from '../tables/table-spec.ts';
import type { KeyIndex } from './key-index.ts';
import type { ReadTable } from './read-table.ts';

/** Enters the keys of a table; a key that is taken already is a finding which names the other row. */
export function indexKeys(spec: AnyTable, table: ReadTable, file: string, keys: KeyIndex): void {
  const enter = (row: AnyRow, line: number) => {
    const key = keyOf(spec, row);
    const first = key === null ? null : keys.add(spec.space, key, { file, line });
    if (first === null) return;
    const field = spec.key.join(', ');
    const cell = table.cellOf.get(spec.key[0] ?? '') ?? null;
    const place = first.file === file ? `line ${first.line}` : `${first.file}:${first.line}`;
    table.findings.push({ line, cell, field, message: `the ${spec.space} "${key}" is already on ${place}` });
  };
  for (const [index, row] of table.rows.entries()) enter(row, table.lines[index] ?? 0);
  for (const { row, line } of table.broken) enter(row, line);
}
