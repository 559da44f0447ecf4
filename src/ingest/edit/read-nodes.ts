import { groupBy } from '../../domain/group-by.ts';
import type { GraphRow, GraphValue, Statement } from '../../graph/graph-store.ts';
import type { Link, LinkShape, NodeItem, NodeShape } from '../plan/shape.ts';
import type { Desk } from './make-edit.ts';
import type { Snapshot } from './thing-change.ts';

/** A node of the graph as an edit sees it. */
export interface KnownNode {
  readonly snapshot: Snapshot;
  /** All of its properties, what is derived included. */
  readonly properties: Readonly<Record<string, GraphValue>>;
  readonly links: NodeItem['links'];
  /** The day on which it was retracted, and why. */
  readonly retractedOn: string | null;
  readonly retractReason: string | null;
}

/** The nodes with these keys, with the links that belong to their rows: two statements, or three where links point to them. */
export async function readNodes(
  { run }: Pick<Desk, 'run'>,
  shape: NodeShape,
  keys: readonly string[],
): Promise<ReadonlyMap<string, KnownNode>> {
  const nodes = await run(nodesStatement(shape), { keys });
  const links = (await Promise.all(directionsOf(shape).map((way) => run(linksStatement(shape, way), { keys })))).flat();
  const linksOfKey = groupBy(links, ({ key }) => key);
  return new Map(nodes.map(({ key, node }) => [String(key), toKnown(shape, node, linksOfKey.get(key) ?? [])]));
}

function toKnown(shape: NodeShape, node: GraphValue | undefined, found: readonly GraphRow[]): KnownNode {
  const properties: Readonly<Record<string, GraphValue>> = isMap(node) ? node : {};
  const links = Object.fromEntries(Object.entries(shape.links).map(([name, link]) => [name, linksOf(link, found)]));
  const values = shape.properties.map((name) => properties[name] ?? null);
  const { retractedOn, retractReason } = properties;
  return {
    ...{ properties, links, snapshot: snapshotOf(shape, values, links) },
    retractedOn: typeof retractedOn === 'string' ? retractedOn : null,
    retractReason: typeof retractReason === 'string' ? retractReason : null,
  };
}

/** What a planned node will look like. */
export function plannedSnapshot(shape: NodeShape, { values, links }: NodeItem): Snapshot {
  return snapshotOf(shape, values, links);
}

/** What is derived from the rest is left out: the text for search and the key for ordering. Links without a place stand by their keys. */
function snapshotOf(shape: NodeShape, values: readonly GraphValue[], links: NodeItem['links']): Snapshot {
  const entries = shape.properties.map((name, index) => [name, values[index] ?? null] as const);
  const told = entries.filter(([name]) => name !== 'searchText' && name !== 'nameKey');
  const inOrder = Object.entries(links).map(([name, ends]) => [name, (ends ?? []).toSorted(byPlace)]);
  return { ...Object.fromEntries(told), links: Object.fromEntries(inOrder) };
}

function linksOf({ type, direction, label, property }: LinkShape, links: readonly GraphRow[]): readonly Link[] {
  return links
    .filter((link) => link.type === type && link.direction === direction && link.label === label)
    .map(({ other, position, generation }) => {
      const number = property === 'generation' ? generation : position;
      return typeof number === 'number' && property !== undefined
        ? { key: String(other), number }
        : { key: String(other) };
    });
}

function byPlace(a: Link, b: Link): number {
  return (a.number ?? 0) - (b.number ?? 0) || (a.key < b.key ? -1 : 1);
}

function directionsOf({ links }: NodeShape): readonly LinkShape['direction'][] {
  return [...new Set(Object.values(links).map(({ direction }) => direction))];
}

function nodesStatement({ label, key }: NodeShape): Statement {
  const name = `edit-read-${label}`;
  return { name, cypher: `// ${name}\nUNWIND $keys AS key MATCH (n:${label} {${key}: key}) RETURN key, n{.*} AS node` };
}

function linksStatement({ label, key, links }: NodeShape, direction: LinkShape['direction']): Statement {
  const types = [
    ...new Set(
      Object.values(links)
        .filter((link) => link.direction === direction)
        .map(({ type }) => type),
    ),
  ];
  const [tail, head] = direction === 'out' ? ['-', '->'] : ['<-', '-'];
  const name = `edit-links-${direction}-${label}`;
  const cypher = `// ${name}
UNWIND $keys AS key MATCH (n:${label} {${key}: key})${tail}[r:${types.join('|')}]${head}(m)
RETURN key, type(r) AS type, '${direction}' AS direction, labels(m)[0] AS label,
  coalesce(m.slug, m.id, m.key) AS other, r.position AS position, r.generation AS generation`;
  return { name, cypher };
}

function isMap(value: GraphValue | undefined): value is { readonly [key: string]: GraphValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
