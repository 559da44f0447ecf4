import { type AnyRow, keyOf } from '../tables/table-spec.ts';
import type { KeyIndex } from './key-index.ts';
import type { OpenedTable } from './opened-table.ts';

/** Enters the key of each row that it is given; a key that is taken already is a finding which names the other row. */
export function keyChecker(table: OpenedTable, keys: KeyIndex): (row: AnyRow, line: number) => void {
  const { spec, findings } = table;
  const { file } = table.source;
  return (row, line) => {
    const key = keyOf(spec, row);
    const first = key === null ? null : keys.add(spec.space, key, { file, line });
    if (first === null) return;
    const place = first.file === file ? `line ${first.line}` : `${first.file}:${first.line}`;
    const message = `the ${spec.space} "${key}" is already on ${place}`;
    findings.push({ line, cell: table.cellOf(spec.key[0] ?? ''), field: spec.key.join(', '), message });
  };
}
