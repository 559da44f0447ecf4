import type { Statement } from '../../graph/graph-store.ts';
import type { RelationShape } from '../plan/shape.ts';
import type { Column } from './write.ts';

/** The Cypher of a relationship type, written from the table of names. */
export interface RelationStatements {
  /** Rows `id`, `from`, `stamp`. */
  readonly hashes: Statement;
  /** `$rows` of [id, hash, from, to, …properties of their own]; `$offset` makes the hash a stamp. */
  readonly add: (columns: readonly Column[]) => Statement;
  /** Rows `id`, `from` of the relationships with a stamp from `$from` to below `$to`. */
  readonly added: Statement;
  /** `$rows` of [id, from]. */
  readonly drop: Statement;
}

export function relationStatements({ type, from, to, properties }: RelationShape): RelationStatements {
  const ends = `MATCH (a:${from.label} {${from.key}: row[2]}) MATCH (b:${to.label} {${to.key}: row[3]})`;
  const all = `MATCH (a:${from.label})-[r:${type}]->(:${to.label})`;
  const one = `MATCH (:${from.label} {${from.key}: row[1]})-[r:${type} {id: row[0]}]->(:${to.label})`;
  return {
    hashes: named(`${type}Hashes`, `${all} RETURN r.id AS id, a.${from.key} AS from, r.rowStamp AS stamp`),
    add: (columns) => {
      const some = columns.map(({ property, value }) => `${properties[property]}: ${value}`);
      const created = ['id: row[0]', 'rowStamp: row[1] + $offset', ...some].join(', ');
      return named(`add_${type}`, `UNWIND $rows AS row ${ends} CREATE (a)-[:${type} {${created}}]->(b)`);
    },
    added: named(
      `${type}Added`,
      `${all} WHERE r.rowStamp >= $from AND r.rowStamp < $to RETURN r.id AS id, a.${from.key} AS from`,
    ),
    drop: named(`drop_${type}`, `UNWIND $rows AS row ${one} DELETE r`),
  };
}

function named(name: string, cypher: string): Statement {
  return { name, cypher: `// ${name}\n${cypher}` };
}
