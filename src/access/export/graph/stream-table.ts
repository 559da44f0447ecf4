import type { GraphQLError } from 'graphql';
import { apiError } from '../../../api/errors/api-error.ts';
import { atOneVersion } from '../../../queries/at-one-version.ts';
import type { ExportedThing } from '../../../queries/export/export-page.ts';
import type { GraphReader } from '../../../queries/graph-reader.ts';
import { type GraphStamp, graphStamp, versionOf } from '../../../queries/node/graph-version.ts';
import { csvOf } from '../csv-of.ts';
import type { Pay } from '../paid-rows.ts';
import type { GraphColumn } from './columns.ts';
import type { GraphTable } from './tables.ts';

/** From where, and how many rows at most. */
export interface Wanted {
  readonly after: string;
  readonly limit: number;
  /** The stream breaks off when the graph becomes another one. */
  readonly version: number | null;
}

export const ENDINGS = {
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
} as const;
export type Ending = keyof typeof ENDINGS;

/** The refusal of a reader who asked for one version of the graph, before the first row or where a write came between. */
export function otherVersion(wanted: number, found: number): GraphQLError {
  return apiError('CONFLICT', `The graph has version ${found}, not ${wanted}.`, { graphVersion: found });
}

/** The versions of a restored graph are taken again: of one version, it may be another graph than the one that was begun with. */
function requireSame(wanted: number, first: GraphStamp, now: GraphStamp): void {
  const found = versionOf(now);
  if (found !== wanted) throw otherVersion(wanted, found);
  if (now === first) return;
  const message = `The graph was restored while it was read: its version ${found} is another one now. Begin anew.`;
  throw apiError('CONFLICT', message, { graphVersion: found });
}

/** A page that a write came into is read again, so often at most: an editor who never rests should break no long stream off. */
const READINGS = 50;

/**
 * A table as text, a page at a time: memory does not grow with it. Each row has its cursor, from behind which another
 * request goes on, and the version of the graph from which its page was read, all of it.
 */
export async function* streamTable(
  reader: GraphReader,
  table: GraphTable,
  ending: Ending,
  wanted: Wanted,
  pay: Pay,
): AsyncIterable<string> {
  if (ending === 'csv') yield csvOf([['cursor', 'graph_version', ...table.columns.map(({ name }) => name)]], true);
  let after: string | null = wanted.after;
  let left = wanted.limit;
  const first = await graphStamp(reader);
  let stamp = first;
  while (after !== null && left > 0) {
    const from: string = after;
    const { version: of, found: page } = await atOneVersion(
      reader,
      stamp,
      () => table.readPage(reader, from),
      READINGS,
    );
    stamp = of;
    if (wanted.version !== null) requireSame(wanted.version, first, of);
    const version = versionOf(of);
    const things = page.things.slice(0, left);
    pay(things.length);
    if (things.length > 0)
      yield ending === 'csv' ? csvRows(things, table.columns, version) : ndjson(things, table.columns, version);
    left -= things.length;
    after = page.next;
  }
}

function ndjson(things: readonly ExportedThing[], columns: readonly GraphColumn[], version: number): string {
  return things
    .map(({ cursor, row }) => {
      const cells = columns.map(({ name, property, kind }) => [name, row[property] ?? (kind === 'texts' ? [] : null)]);
      return `${JSON.stringify({ cursor, graph_version: version, ...Object.fromEntries(cells) })}\n`;
    })
    .join('');
}

function csvRows(things: readonly ExportedThing[], columns: readonly GraphColumn[], version: number): string {
  return csvOf(
    things.map(({ cursor, row }) => [cursor, version, ...columns.map(({ property }) => cellOf(row[property]))]),
  );
}

function cellOf(value: unknown): string | number | null {
  if (Array.isArray(value)) return value.join(';');
  if (typeof value === 'boolean') return String(value);
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
