import { CLAIMED_RELATIONS } from '../domain/vocabulary.ts';
import type { GraphReader } from '../queries/graph-reader.ts';
import type { AnyRow } from './tables/table-spec.ts';
import type { RelationsBeside } from './validate/check-repeats.ts';

const mergedSlugs = {
  name: 'merged-slugs',
  cypher: '// merged-slugs\nMATCH (m:MergedFirm) RETURN m.slug AS slug, m.into AS into',
};

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
  const cypher = `// ${name}
MATCH (a:Firm)-[r:${type}]->(b)
RETURN a.slug AS from, '${type}' AS relation, b.slug AS to, r.tag AS tag, r.product AS product, r.id AS id,
  r.validFrom AS valid_from, r.validTo AS valid_to`;
  return { name, cypher };
}

/** A folder may name a firm as it was called before it became part of another. */
async function withMergedSlugs(reader: GraphReader, rows: readonly AnyRow[]): Promise<readonly AnyRow[]> {
  const merged = await reader.read(mergedSlugs);
  const namesOf = (now: unknown) => [now, ...merged.filter(({ into }) => into === now).map(({ slug }) => slug)];
  return rows.flatMap((row) =>
    namesOf(row.from).flatMap((from) => namesOf(row.to).map((to) => ({ ...row, from, to }))),
  );
}
