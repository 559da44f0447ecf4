import type { Statement } from '../../graph/graph-store.ts';
import type { LinkShape, NodeShape } from '../plan/shape.ts';
import type { Column } from './write.ts';

/**
 * The Cypher of every label, written from the table of names: text from data never becomes Cypher. Rows are lists, because
 * the engines take a list in less than half the time of a map.
 */
export interface NodeStatements {
  /** Rows `key`, `stamp`. */
  readonly hashes: Statement;
  /** `$rows` of [key, hash, …properties of their own]; `$offset` makes the hash a stamp. */
  readonly add: (columns: readonly Column[]) => Statement;
  /** `$rows` of [key, hash, …properties]. */
  readonly change: Statement;
  /** Rows `key` of the nodes with a stamp from `$from` to below `$to`. */
  readonly added: Statement;
  /** `$rows` of [key]. */
  readonly drop: Statement;
}

export interface LinkStatements {
  /** `$rows` of [key, other key, number or null]. */
  readonly add: Statement;
  /** `$rows` of [key]. */
  readonly drop: Statement;
}

export function nodeStatements({ label, key, properties }: NodeShape): NodeStatements {
  const values = properties.map((name, index) => `n.${name} = row[${index + 2}]`);
  const changed = ['n.rowStamp = row[1] + $offset', ...values].join(', ');
  return {
    hashes: named(`${label}Hashes`, `MATCH (n:${label}) RETURN n.${key} AS key, n.rowStamp AS stamp`),
    add: (columns) => {
      const some = columns.map(({ property, value }) => `${properties[property]}: ${value}`);
      const created = [`${key}: row[0]`, 'rowStamp: row[1] + $offset', ...some].join(', ');
      return named(`add${label}`, `UNWIND $rows AS row CREATE (n:${label} {${created}})`);
    },
    change: named(`change${label}`, `UNWIND $rows AS row MATCH (n:${label} {${key}: row[0]}) SET ${changed}`),
    added: named(
      `${label}Added`,
      `MATCH (n:${label}) WHERE n.rowStamp >= $from AND n.rowStamp < $to RETURN n.${key} AS key`,
    ),
    drop: named(`drop${label}`, `UNWIND $rows AS row MATCH (n:${label} {${key}: row[0]}) DETACH DELETE n`),
  };
}

export function linkStatements(node: NodeShape, link: LinkShape): LinkStatements {
  const { type, direction, property } = link;
  const name = direction === 'out' ? `${node.label}_${type}_${link.label}` : `${link.label}_${type}_${node.label}`;
  const [tail, head] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
  const ends = `MATCH (n:${node.label} {${node.key}: row[0]}) MATCH (m:${link.label} {${link.key}: row[1]})`;
  const properties = property === undefined ? '' : ` {${property}: row[2]}`;
  const drop = `MATCH (n:${node.label} {${node.key}: row[0]})${tail}[r:${type}]${head}(m:${link.label}) DELETE r`;
  return {
    add: named(`add_${name}`, `UNWIND $rows AS row ${ends} CREATE (n)${tail}[:${type}${properties}]${head}(m)`),
    drop: named(`drop_${name}`, `UNWIND $rows AS row ${drop}`),
  };
}

function named(name: string, cypher: string): Statement {
  return { name, cypher: `// ${name}\n${cypher}` };
}
