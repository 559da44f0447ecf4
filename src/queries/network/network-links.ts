import type { NodeKind } from '../../domain/global-id.ts';
import { linkCode, type NetworkRelation, UNSURE } from '../../domain/graph/network.ts';
import { KEY_PROPERTY } from '../../domain/graph/node.ts';
import { kindsOf } from '../../domain/graph/relation.ts';
import { CONFIDENCES } from '../../domain/vocabulary.ts';
import type { GraphParameters } from '../../graph/graph-store.ts';
import type { GraphReader } from '../graph-reader.ts';
import { list, texts } from '../rows/read-value.ts';
import type { NetworkThings } from './network-things.ts';
import type { PackedLinks } from './pack-links.ts';

/** Links that are read at once: enough to be quick, few enough that to take them in keeps no request waiting. */
const MOST_AT_ONCE = 10_000;
/** Starts a statement, where the links of a relation are more. */
const PAGE = 2_000;

/** Adds every link of the relation. */
export async function readNetworkLinks(
  reader: GraphReader,
  relation: NetworkRelation,
  things: NetworkThings,
  links: PackedLinks,
): Promise<void> {
  const [from = 'Firm'] = kindsOf(relation);
  const few = `MATCH ${pattern(relation, '')} WITH a, r, b LIMIT $limit`;
  const page = await readPage(reader, relation, few, { limit: MOST_AT_ONCE + 1 });
  if (page.froms.length <= MOST_AT_ONCE) return take(page, relation, things, links);
  const keys = [...(things.places.get(from)?.keys() ?? [])];
  const byStart = `UNWIND $keys AS key MATCH ${pattern(relation, ` {${KEY_PROPERTY[from]}: key}`)}`;
  for (let first = 0; first < keys.length; first += PAGE) {
    const part = await readPage(reader, relation, byStart, { keys: keys.slice(first, first + PAGE) });
    take(part, relation, things, links);
  }
}

function pattern(relation: NetworkRelation, start: string): string {
  const [from, to] = endsOf(relation);
  return `(a:${from}${start})-[r:${relation}]->(b:${to})`;
}

/** The kinds at a link's start and at its end. */
function endsOf(relation: NetworkRelation): readonly [NodeKind, NodeKind] {
  const [from = 'Firm', to = from] = kindsOf(relation);
  return [from, to];
}

interface Page {
  readonly froms: readonly string[];
  readonly tos: readonly string[];
  readonly sureness: readonly unknown[];
}

const SURENESS = `CASE WHEN r.claims IS NULL THEN 0 ${CONFIDENCES.map(
  (confidence, index) => `WHEN r.confidence = '${confidence}' THEN ${index + 1}`,
).join(' ')} ELSE ${UNSURE} END`;

async function readPage(
  reader: GraphReader,
  relation: NetworkRelation,
  match: string,
  parameters: GraphParameters,
): Promise<Page> {
  const [from, to] = endsOf(relation);
  const cypher = `// network-links
${match}
RETURN collect(a.${KEY_PROPERTY[from]}) AS froms, collect(b.${KEY_PROPERTY[to]}) AS tos, collect(${SURENESS}) AS sureness`;
  const [row = {}] = await reader.read({ name: 'network-links', cypher }, parameters);
  return { froms: texts(row, 'froms'), tos: texts(row, 'tos'), sureness: list(row, 'sureness') };
}

function take(page: Page, relation: NetworkRelation, things: NetworkThings, links: PackedLinks): void {
  const [from, to] = endsOf(relation);
  const [starts, ends] = [things.places.get(from), things.places.get(to)];
  for (const [index, key] of page.froms.entries()) {
    const [start, end] = [starts?.get(key), ends?.get(page.tos[index] ?? '')];
    // An end that is not there was written after the things were read: the version has moved, and all is read again.
    if (start === undefined || end === undefined) continue;
    links.add(start, end, linkCode(relation, Number(page.sureness[index])));
  }
}
