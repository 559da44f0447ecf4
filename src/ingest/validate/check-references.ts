import { nearest } from '../../text/nearest.ts';
import type { Space } from '../tables/space.ts';
import type { AnyRow, AnyTable, NamedReference } from '../tables/table-spec.ts';
import { becamePart } from './check-merged.ts';
import type { KeyIndex } from './key-index.ts';
import type { OpenedTable } from './opened-table.ts';

/** Comparisons of names that suggestions may cost in one folder; a file of nothing but mistakes must not take minutes. */
const COMPARISONS = 5_000_000;

/** Finds the names in a table which no row of the folder has as its key. */
export class ReferenceChecker {
  readonly #keys: KeyIndex;
  readonly #suggestions = new Map<string, string | null>();
  #budget = COMPARISONS;

  constructor(keys: KeyIndex) {
    this.#keys = keys;
  }

  /** Looks up the names in each row that it is given. */
  of(table: OpenedTable): (row: AnyRow, line: number) => void {
    const { spec, findings } = table;
    const columns = referringColumns(spec);
    return (row, line) => {
      for (const { column, space, key } of references(spec, columns, row)) {
        if (this.#keys.has(space, key)) continue;
        findings.push({ line, cell: table.cellOf(column), field: column, ...this.#missing(space, key, spec.space) });
      }
    };
  }

  /** A row keyed by the missing name itself, as a price is by its technology, tells nothing of what the name may be. */
  #missing(space: Space, key: string, own: Space): { readonly message: string; readonly suggestion?: string } {
    const successor = this.#keys.successorOf(space, key);
    if (successor !== undefined) return { message: becamePart(space, key, successor), suggestion: successor };
    const [other] = this.#keys.othersWith(key, space).filter((one) => one !== own);
    if (other !== undefined) return { message: `no ${space} "${key}"; "${key}" is a ${other}` };
    const suggestion = this.#suggest(space, key);
    return { message: `no ${space} "${key}"`, ...(suggestion !== null && { suggestion }) };
  }

  #suggest(space: Space, key: string): string | null {
    const known = this.#suggestions.get(`${space}:${key}`);
    if (known !== undefined) return known;
    this.#budget -= this.#keys.count(space);
    const suggestion = this.#budget < 0 ? null : (nearest(key, this.#keys.keys(space), 1)[0] ?? null);
    this.#suggestions.set(`${space}:${key}`, suggestion);
    return suggestion;
  }
}

interface ReferringColumn {
  readonly column: string;
  readonly space: Space;
  readonly key: (value: unknown) => string | null;
}

/** Takes each name in a row that no row of the folder has as its key. */
export function missingKeys(
  spec: AnyTable,
  keys: KeyIndex,
  take: (space: Space, key: string) => void,
): (row: AnyRow) => void {
  const columns = referringColumns(spec);
  return (row) => {
    for (const { space, key } of references(spec, columns, row)) if (!keys.has(space, key)) take(space, key);
  };
}

function referringColumns(spec: AnyTable): readonly ReferringColumn[] {
  return Object.entries(spec.columns).flatMap(([column, { refersTo }]) => (refersTo ? [{ column, ...refersTo }] : []));
}

function references(spec: AnyTable, columns: readonly ReferringColumn[], row: AnyRow): readonly NamedReference[] {
  const found: NamedReference[] = [...(spec.references?.(row) ?? [])];
  for (const { column, space, key } of columns) {
    const value = row[column];
    for (const item of Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]) {
      const name = key(item);
      if (name !== null) found.push({ column, space, key: name });
    }
  }
  return found;
}
