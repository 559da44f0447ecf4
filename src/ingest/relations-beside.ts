import { CLAIMED_RELATIONS } from '../domain/vocabulary.ts';
import type { GraphReader } from '../queries/graph-reader.ts';
import { MergedFirms } from './load/merged-firms.ts';
import type { AnyRow } from './tables/table-spec.ts';
import type { RelationsBeside } from './validate/check-repeats.ts';

/** A relation `r` from `a` to `b` as a row of its table, as far as repeats are told by it. */
export const RELATION_ROW = `RETURN a.slug AS from, type(r) AS relation, b.slug AS to, r.tag AS tag, r.product AS product,
  r.id AS id, r.validFrom AS valid_from, r.validTo AS valid_to`;

/**
 * What the graph has that a folder may repeat: relations under keys that no row of it has, which an editor added or an earlier
 * folder had. Most graphs have none, so that their keys are read first.
 */
export function relationsBeside(reader: GraphReader): RelationsBeside {
  return async ({ has }) => {
    const isBeside = ({ id }: AnyRow) => !has(String(id));
    let found: readonly AnyRow[] = [];
    for (const type of CLAIMED_RELATIONS) {
      if (!(await reader.read(keysOf(type))).some(isBeside)) continue;
      found = found.concat((await reader.read(rowsOf(type))).filter(isBeside));
    }
    return found.length === 0 ? [] : withMergedSlugs(reader, found);
  };
}

function keysOf(type: string) {
  const name = `keys-of-${type}`;
  return { name, cypher: `// ${name}\nMATCH (:Firm)-[r:${type}]->() RETURN r.id AS id` };
}

function rowsOf(type: string) {
  const name = `rows-of-${type}`;
  return { name, cypher: `// ${name}\nMATCH (a:Firm)-[r:${type}]->(b)\n${RELATION_ROW}` };
}

/** A folder may name a firm as it was called before it became part of another. */
async function withMergedSlugs(reader: GraphReader, rows: readonly AnyRow[]): Promise<readonly AnyRow[]> {
  const merged = await MergedFirms.read(async (statement) => [...(await reader.read(statement))]);
  const namesOf = (now: unknown) => [now, ...merged.slugsIn(String(now))];
  return rows.flatMap((row) =>
    namesOf(row.from).flatMap((from) => namesOf(row.to).map((to) => ({ ...row, from, to }))),
  );
}
