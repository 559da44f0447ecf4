import { groupBy } from '../../domain/group-by.ts';
import { inSlices } from '../../event-loop/in-slices.ts';
import type { Space } from '../tables/space.ts';
import type { AnyRow, AnyTable, NamedReference } from '../tables/table-spec.ts';
import { becamePart } from './check-merged.ts';
import type { Finding } from './finding.ts';
import type { KeyIndex } from './key-index.ts';
import { nearNames } from './near-names.ts';
import type { OpenedTable } from './opened-table.ts';

/** Looks at names that suggestions may cost in one folder, some seconds; a file of nothing but mistakes must not take minutes. */
const LOOKS = 5_000_000;

/** A name that nothing has, found in one of the tables' rows. */
interface WrongName {
  readonly space: Space;
  readonly key: string;
  readonly finding: Finding;
  /** Those of its table. */
  readonly findings: Finding[];
}

/** Finds the names in a table which no row of the folder has as its key. */
export class ReferenceChecker {
  readonly #keys: KeyIndex;
  readonly #wrong: WrongName[] = [];

  constructor(keys: KeyIndex) {
    this.#keys = keys;
  }

  /** Looks up the names in each row that it is given; those that are wrong are told at the end. */
  of(table: OpenedTable): (row: AnyRow, line: number) => void {
    const { spec, findings } = table;
    const columns = referringColumns(spec);
    return (row, line) => {
      for (const { column, space, key } of references(spec, columns, row)) {
        if (this.#keys.has(space, key)) continue;
        const place = { line, cell: table.cellOf(column), field: column, unknown: true } as const;
        const instead = this.#instead(space, key, spec.space);
        if (instead !== null) findings.push({ ...place, ...instead });
        else this.#wrong.push({ space, key, finding: { ...place, message: `no ${space} "${key}"` }, findings });
      }
    };
  }

  /** Tells the wrong names, each with the nearest that is right. Searching takes time, of which others get their turns. */
  async tell(): Promise<void> {
    const budget = { left: LOOKS };
    for (const [space, wrong] of groupBy(this.#wrong, (one) => one.space)) {
      const nearest = await nearNames(this.#keys.keys(space), budget);
      await inSlices(wrong, ({ key, finding, findings }) => {
        const suggestion = nearest(key);
        findings.push(suggestion === null ? finding : { ...finding, suggestion });
      });
    }
  }

  /**
   * What else the name is, where that is known. A row keyed by the missing name itself, as a price is by its technology, tells
   * nothing of what the name may be.
   */
  #instead(space: Space, key: string, own: Space): { readonly message: string; readonly suggestion?: string } | null {
    const successor = this.#keys.successorOf(space, key);
    if (successor !== undefined) return { message: becamePart(space, key, successor), suggestion: successor };
    const [other] = this.#keys.othersWith(key, space).filter((one) => one !== own);
    return other === undefined ? null : { message: `no ${space} "${key}"; "${key}" is a ${other}` };
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
