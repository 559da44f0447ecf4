import { expect } from 'vitest';
import type { GraphStore } from '../../../src/graph/graph-store.ts';

/** What the graph says of its edits. */
export interface Edits {
  readonly version: number;
  readonly note: string;
  /** Firms that the bulk writes added. */
  readonly firms: number;
}

/** Whether the graph, its version and its history tell the same of every edit: nothing is half done. */
export async function expectWhole(store: GraphStore): Promise<Edits> {
  const ask = async (cypher: string) => store.read({ name: 'whole', cypher });
  const changes = await ask(
    'MATCH (c:Change) RETURN c.seq AS seq, c.graphVersion AS version, c.key AS key, c.after AS after ORDER BY seq',
  );
  const [state] = await ask(
    'MATCH (s:GraphState) RETURN s.version AS version, s.seq AS seq, s.loadedVersion AS loaded',
  );
  const [firm] = await ask("MATCH (f:Firm {slug: 'lumen'}) RETURN f.note AS note");
  const [bulk] = await ask("MATCH (f:Firm) WHERE f.slug STARTS WITH 'bulk-' RETURN count(f) AS firms");
  expect(changes.map(({ seq }) => seq)).toEqual(changes.map((_, index) => index + 1));
  expect(state?.seq ?? 0).toBe(changes.length);
  const versions = new Set(changes.map(({ version }) => version));
  expect(state?.version).toBe(Number(state?.loaded) + versions.size);
  const last = changes.findLast(({ key }) => key === 'lumen');
  expect(firm?.note ?? null).toBe(last === undefined ? null : JSON.parse(String(last.after)).note);
  expect(bulk?.firms).toBe(changes.filter(({ key }) => String(key).startsWith('bulk-')).length);
  expect(Number(bulk?.firms) % 20).toBe(0);
  return { version: Number(state?.version), note: String(firm?.note), firms: Number(bulk?.firms) };
}
