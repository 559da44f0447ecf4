import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import { number, text } from '../../queries/rows/read-value.ts';
import { type KnownNode, plannedSnapshot, readNodes } from '../edit/read-nodes.ts';
import type { ThingChange } from '../edit/thing-change.ts';
import { TECHNOLOGY } from '../plan/node-shapes.ts';
import type { GraphPlan, NodePlan } from '../plan/shape.ts';
import type { EditedRows } from './edits/edited-rows.ts';
import type { LinkWrites } from './link-writes.ts';
import { batches, type RunRead, type Write } from './write.ts';

/** A generation of a domain, by its slug, and the technology that serves it no more. */
interface Taken {
  readonly technology: string;
  readonly domain: string;
  readonly generation: number;
}

const servedByOthers: Statement = {
  name: 'served-by-others',
  cypher: `// served-by-others
UNWIND $rows AS row MATCH (t:Technology)-[s:SERVES]->(d:NetworkDomain {slug: row[1]})
WHERE s.generation = row[2] AND t.slug <> row[0] RETURN t.slug AS technology, d.slug AS domain, s.generation AS generation`,
};

/** A technology that the plan lacks loses its stamp too: its own row, where a folder has it again, is to give it back. */
const takeGenerations: Statement = {
  name: 'take-generations',
  cypher: `// take-generations
UNWIND $rows AS row MATCH (t:Technology {slug: row[0]})-[s:SERVES]->(:NetworkDomain {slug: row[1]})
WHERE s.generation = row[2] SET t.rowStamp = CASE WHEN row[3] THEN t.rowStamp ELSE null END DELETE s`,
};

/**
 * Technologies that are written take the generations that their rows give them from what serves these in the graph, and whose own
 * row does not change: one technology serves a generation of a domain. The history tells what the others had.
 */
export async function* generationsTaken(
  { nodes }: GraphPlan,
  run: RunRead,
  { links, edits }: { readonly links: LinkWrites; readonly edits: EditedRows },
): AsyncIterable<Write> {
  const rows = links.rowsOf(TECHNOLOGY, 'serves');
  if (rows.length === 0) return;
  const changed = new Set(links.keysChanged(TECHNOLOGY, 'serves'));
  const taken = (await run(servedByOthers, { rows })).map(toTaken).filter(({ technology }) => !changed.has(technology));
  if (taken.length === 0) return;
  const others = await readNodes({ run }, TECHNOLOGY, [...new Set(taken.map(({ technology }) => technology))]);
  edits.changes.push(...[...others].map(([key, node]) => changeOf(key, node, taken)));
  const planned = new Set(nodes.flatMap((plan) => (plan.shape === TECHNOLOGY ? keysOf(plan) : [])));
  const lost = taken.map(({ technology, domain, generation }) => {
    return [technology, domain, generation, planned.has(technology)];
  });
  yield* batches('change', takeGenerations, lost);
}

function keysOf({ items }: NodePlan): readonly string[] {
  return [...items()].map(({ key }) => key);
}

function toTaken(row: GraphRow): Taken {
  return { technology: text(row, 'technology'), domain: text(row, 'domain'), generation: number(row, 'generation') };
}

function changeOf(key: string, { snapshot, properties, links }: KnownNode, taken: readonly Taken[]): ThingChange {
  const lost = taken.filter(({ technology }) => technology === key);
  const serves = (links.serves ?? []).filter((end) =>
    lost.every(({ domain, generation }) => domain !== end.key || generation !== end.number),
  );
  const values = TECHNOLOGY.properties.map((name) => properties[name] ?? null);
  const after = plannedSnapshot(TECHNOLOGY, { key, values, links: { ...links, serves } });
  return { kind: TECHNOLOGY.label, key, action: 'LOAD', before: snapshot, after };
}
