import { thingText } from '../../domain/graph/change.ts';
import { captureIds } from '../house/capture-ids.ts';
import type { PlanContext } from '../plan/context.ts';
import * as shapes from '../plan/node-shapes.ts';
import type { Space } from '../tables/space.ts';
import { type AnyRow, type AnyTable, keyOf } from '../tables/table-spec.ts';
import { TABLES, tableEntries } from '../tables/tables.ts';
import type { Folder } from '../validate/folder.ts';
import type { RowKey } from '../validate/locate-rows.ts';
import { RELATION_KIND } from './relation-record.ts';

/** The rows that make things, by `thingText` of the thing. */
export type Origins = ReadonlyMap<string, RowKey>;

/** The kinds of thing that have the keys of their rows, by what these keys name. */
const KINDS: Readonly<Partial<Record<Space, string>>> = {
  organization: shapes.ORGANIZATION.label,
  source: shapes.SOURCE.label,
  firm: shapes.FIRM.label,
  stage: shapes.STAGE.label,
  technology: shapes.TECHNOLOGY.label,
  domain: shapes.NETWORK_DOMAIN.label,
  market: shapes.MARKET.label,
  resource: shapes.RESOURCE.label,
  product: shapes.PRODUCT.label,
  claim: shapes.CLAIM.label,
  falsifier: shapes.FALSIFIER.label,
  'parameter claim': shapes.PARAMETER_CLAIM.label,
  figure: shapes.FIGURE.label,
  rate: shapes.EXCHANGE_RATE.label,
  forecast: shapes.FORECAST.label,
  relation: RELATION_KIND.dealing,
  'input coefficient': RELATION_KIND.purchase,
};
const WORDS = new Map(Object.entries(KINDS).map(([space, kind]) => [kind, space]));

/** What people call a kind of thing: `parameter claim`. */
export function wordOf(kind: string): string {
  return WORDS.get(kind) ?? kind.toLowerCase();
}

/**
 * The row of each thing that rows of a bulk make by themselves: one of its own, the row of the base case for a number of the
 * house and for a capture, and for a technology without a row the one that takes a generation from it.
 *
 * @param own the rows of the bulk; in each table of the context's folder they come first
 */
export async function originsOf(own: Folder, context: PlanContext): Promise<Origins> {
  const dealings: AnyRow[] = [];
  for await (const rows of own.relations.rows()) dealings.push(...rows);
  const rowsOf = new Map<string, readonly AnyRow[]>(Object.entries({ ...own, relations: dealings }));
  const all = [
    ...generationsTaken(own, context),
    ...tableEntries().flatMap(([name, spec]) => (rowsOf.get(name) ?? []).map((row) => ofItsOwn(spec, row))),
    ...context.house.map(({ id, origin: { table, row } }) =>
      originOf(shapes.CLAIM.label, id, TABLES[table], rowsOf.get(table)?.[row]),
    ),
    ...capturesOf(own, context),
  ];
  return new Map(all.filter((origin) => origin !== null));
}

type Origin = readonly [thing: string, row: RowKey];

function originOf(
  kind: string | undefined,
  thing: string | null | undefined,
  spec: AnyTable,
  row: AnyRow | undefined,
): Origin | null {
  const key = row === undefined ? null : keyOf(spec, row);
  if (kind === undefined || typeof thing !== 'string' || key === null) return null;
  return [thingText({ kind, key: thing }), { file: spec.file, key }];
}

function ofItsOwn(spec: AnyTable, row: AnyRow): Origin | null {
  return originOf(KINDS[spec.space], keyOf(spec, row), spec, row);
}

function capturesOf({ captures }: Folder, { folder, beside }: PlanContext): readonly (Origin | null)[] {
  const idsOf = captureIds(folder, beside);
  return captures.map((row) => originOf(RELATION_KIND.capture, idsOf(row).id, TABLES.captures, row));
}

function generationsTaken({ generations }: Folder, { beside }: PlanContext): readonly (Origin | null)[] {
  const spec = TABLES.generations;
  const served = new Map(beside.generations.map((row) => [keyOf(spec, row), row.technology]));
  return generations.map((row) => {
    const before = served.get(keyOf(spec, row));
    return before === row.technology ? null : originOf(shapes.TECHNOLOGY.label, before, spec, row);
  });
}
