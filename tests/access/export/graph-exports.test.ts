import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { streamTable } from '../../../src/access/export/graph/stream-table.ts';
import { type GraphTable, TABLES } from '../../../src/access/export/graph/tables.ts';
import type { GraphStore } from '../../../src/graph/graph-store.ts';
import { change } from '../../ingest/graph-of.ts';
import { listeningServer } from '../../support/http.ts';
import { describeSeededOnBothEngines } from '../../support/stores.ts';

type Row = Readonly<Record<string, unknown>> & { readonly cursor: string };

describeSeededOnBothEngines('an export of the graph', (open) => {
  const listening = listeningServer(open);
  const get = (path: string) => fetch(`${listening().address}/export/${path}`);
  const rowsOf = async (path: string): Promise<readonly Row[]> => {
    const text = (await (await get(path)).text()).trim();
    return text === '' ? [] : text.split('\n').map((line) => JSON.parse(line));
  };
  const count = async (cypher: string) => Number((await listening().store.read({ name: 'c', cypher }))[0]?.c);

  it.each([
    ['firms', 'MATCH (n:Firm) RETURN count(n) AS c'],
    ['claims', 'MATCH (n:Claim) RETURN count(n) AS c'],
    [
      'links',
      'MATCH (:Firm)-[r:SUPPLIES|FABRICATES_FOR|PACKAGES_FOR|ASSEMBLES_FOR|MANUFACTURES_FOR|PARTNERS_WITH|INVESTS_IN|OWNS|COMPETES_WITH|MAKES|DEPLOYS]->() RETURN count(r) AS c',
    ],
  ])('has every row of %s once, and goes on behind any of them', async (table, cypher) => {
    const rows = await rowsOf(`graph/${table}.ndjson`);
    const cursors = rows.map(({ cursor }) => cursor);
    expect(rows).toHaveLength(await count(cypher));
    expect(new Set(cursors).size).toBe(cursors.length);
    for (const at of [0, 1, 137, rows.length - 1]) {
      const after = encodeURIComponent(cursors[at] ?? '');
      const rest = await rowsOf(`graph/${table}.ndjson?after=${after}&limit=150`);
      expect(rest).toEqual(rows.slice(at + 1, at + 151));
    }
  });

  it.each(['firms', 'claims', 'links'])('says the same of %s as CSV, cell by cell', async (table) => {
    const rows = await rowsOf(`graph/${table}.ndjson`);
    const response = await get(`graph/${table}.csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const csv: string[][] = parse(await response.text(), { bom: true });
    expect(rows.length).toBeGreaterThan(100);
    expect(csv[0]).toEqual(Object.keys(rows[0] ?? {}));
    expect(csv.slice(1)).toEqual(rows.map((row) => Object.values(row).map(cellOf)));
  });

  it('joins what there are several of by a semicolon in CSV', async () => {
    const csv: Record<string, string>[] = parse(await (await get('graph/firms.csv')).text(), {
      columns: true,
      bom: true,
    });
    expect(csv.find(({ slug }) => slug === 'tsmc')).toMatchObject({ listings: 'TWSE:2330;NYSE:TSM', country: 'TW' });
  });

  it('is what its description says', async () => {
    // biome-ignore lint/suspicious/noExplicitAny: a test reads answers of any shape, and fails where the shape is another.
    const { components, paths, openapi }: any = await (await get('openapi.json')).json();
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toEqual(['/export/graph/{table}.{ending}', '/export/{scenario}.{format}']);
    for (const table of ['firms', 'links', 'claims']) {
      const { properties, required } = components.schemas[table];
      for (const row of await rowsOf(`graph/${table}.ndjson?limit=300`)) {
        expect(Object.keys(row)).toEqual(required);
        for (const [name, value] of Object.entries(row))
          expect([properties[name].type].flat(), `${table}.${name}: ${value}`).toContain(
            kindOf(value, properties[name]),
          );
      }
    }
    const [figure] = await rowsOf('default.ndjson');
    expect(Object.keys(figure ?? {})).toEqual(components.schemas.figure.required);
  });

  it.each([
    ['graph/rivers.csv', 404],
    ['graph/firms.xml', 404],
    ['graph/firms.csv?limit=-1', 422],
    ['graph/firms.csv?version=now', 422],
    ['graph/firms.csv?after=a&after=b', 422],
  ])('refuses %s', async (path, status) => expect((await get(path)).status).toBe(status));

  it('goes on behind a link whose id has slashes', async () => {
    const ends = "(a:Firm {slug: 'nvidia'}), (b:Firm {slug: 'tsmc'})";
    await change(listening().store, `MATCH ${ends} CREATE (a)-[:PARTNERS_WITH {id: 'a/b'}]->(b)`);
    const cursors = (await rowsOf('graph/links.ndjson')).map(({ cursor }) => cursor);
    const rest = cursors.slice(cursors.indexOf('nvidia/a/b') + 1);
    for (const limit of [1, 150]) {
      const found = await rowsOf(`graph/links.ndjson?after=${encodeURIComponent('nvidia/a/b')}&limit=${limit}`);
      expect(found.map(({ cursor }) => cursor)).toEqual(rest.slice(0, limit));
    }
    await change(listening().store, "MATCH ()-[r:PARTNERS_WITH {id: 'a/b'}]->() DELETE r");
  });

  it('has no row under a version before it, and breaks off where only one version was asked for', async () => {
    const { store } = listening();
    const before = await count('MATCH (n:GraphState) RETURN n.version AS c');
    const rename = (name: string) =>
      change(store, `MATCH (f:Firm {slug: 'axt'}), (s:GraphState) SET f.name = '${name}', s.version = s.version + 1`);
    const firms = await readAmid(store, null, () => rename('Renamed'));
    expect(firms.find(({ slug }) => slug === 'axt')).toMatchObject({ graph_version: before + 1, name: 'Renamed' });
    expect(new Set(firms.map(({ cursor }) => cursor)).size).toBe(firms.length);
    // The firms come on one page, which is the last one too.
    await expect(readAmid(store, before + 1, () => rename('AXT, Inc.'))).rejects.toThrow(
      `The graph has version ${before + 2}, not ${before + 1}.`,
    );
    await change(store, `MATCH (s:GraphState) SET s.version = ${before}`);
  });

  it('is stamped with the version of the graph, and refuses another one', async () => {
    const store = listening().store;
    const before = await get('graph/firms.ndjson?limit=1&version=1');
    expect(before.headers.get('x-graph-version')).toBe('1');
    expect(await before.json()).toMatchObject({ graph_version: 1 });
    await change(store, "MATCH (state:GraphState {id: 'graph'}) SET state.version = 2");
    expect((await get('graph/firms.ndjson?version=1')).status).toBe(409);
    const after = await get('graph/firms.ndjson?limit=1');
    expect(await after.json()).toMatchObject({ graph_version: 2 });
  });
});

/** The firms as a stream, into the first page of which `write` comes. */
async function readAmid(
  store: GraphStore,
  version: number | null,
  write: () => Promise<unknown>,
): Promise<readonly Row[]> {
  const { columns, readPage } = TABLES.firms as GraphTable;
  let amid: typeof write | null = write;
  const table: GraphTable = {
    columns,
    async readPage(...asked) {
      await amid?.();
      amid = null;
      return readPage(...asked);
    },
  };
  const wanted = { after: '', limit: Number.POSITIVE_INFINITY, version };
  const lines: string[] = [];
  for await (const part of streamTable(store, table, 'ndjson', wanted, () => undefined)) lines.push(part);
  return lines
    .join('')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** A value of NDJSON as CSV has it: text that a spreadsheet would take for a formula behind an apostrophe. */
function cellOf(value: unknown): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = Array.isArray(value) ? value.join(';') : String(value);
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

function kindOf(value: unknown, { type }: { readonly type: unknown }): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'number' && [type].flat().includes('integer') ? 'integer' : typeof value;
}

describe('a stream of a table', () => {
  it('breaks off where a restored graph has the version that was asked for, and goes on where none was', async () => {
    const marks = ['a', 'a', 'b'];
    const rowsOf = async (version: number | null) => {
      let reads = 0;
      const reader = { read: async () => [{ version: 7, mark: marks[reads++] ?? 'b' }], searchText: async () => [] };
      const readPage = async () => ({ things: [{ cursor: 'c', row: {} }], next: reads < 5 ? 'c' : null });
      const wanted = { after: '', limit: 9, version };
      const lines: string[] = [];
      for await (const line of streamTable(reader, { columns: [], readPage }, 'ndjson', wanted, () => undefined))
        lines.push(line);
      return lines.length;
    };
    await expect(rowsOf(7)).rejects.toMatchObject({
      message: 'The graph was restored while it was read: its version 7 is another one now. Begin anew.',
      extensions: { code: 'CONFLICT', graphVersion: 7 },
    });
    expect(await rowsOf(null)).toBeGreaterThan(1);
  });

  it('breaks off when the graph becomes another one, and holds one page at a time', async () => {
    let [version, pages] = [1, 0];
    const reader = { read: async () => [{ version }], searchText: async () => [] };
    const readPage = async () => ({ things: [{ cursor: `c${++pages}`, row: {} }], next: 'x' });
    const stream = streamTable(
      reader,
      { columns: [], readPage },
      'ndjson',
      { after: '', limit: 9, version: 1 },
      () => undefined,
    );
    const read = stream[Symbol.asyncIterator]();
    expect((await read.next()).value).toBe('{"cursor":"c1","graph_version":1}\n');
    expect(pages).toBe(1);
    version = 2;
    await expect(read.next()).rejects.toThrow('The graph has version 2, not 1');
  });
});
