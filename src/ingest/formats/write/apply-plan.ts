import type { GraphRow, GraphStore, Statement } from '../../../graph/graph-store.ts';
import { type Desk, makeEdit } from '../../edit/make-edit.ts';
import type { Author } from '../../history/record-changes.ts';
import { markLoaded } from '../../history/state-writes.ts';
import { BATCH } from '../../load/write.ts';
import { prepareGraph } from '../../prepare-graph.ts';
import { IDENTIFIERS } from '../company-record.ts';
import type { AccountsChange, ImportPlan } from '../import-plan.ts';
import type { FirmChange } from '../matching/firm-changes.ts';
import { checkFirms } from './check-firms.ts';
import { filledBy } from './filled-by.ts';
import { type LeftOut, parentLine, settleParents } from './settle-parents.ts';
import { addFigures, addSources, addYears, fillFirms, linkParents, setNewestMoney } from './statements.ts';

/** What the history says of an import as a whole: one change of the graph, with a line for each thing that it wrote. */
export interface ImportEntry {
  readonly changes: readonly string[];
  readonly author: Author;
}

export interface Applied {
  /** Of the graph; null where nothing was left to write. */
  readonly version: number | null;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Writes everything as one edit: all of it, its entries in the history and the raised version, or nothing; owners that the graph does
 * not take any more are left out. Fails with CONFLICT where a firm that it fills became part of another since it was planned.
 * Firms and years have entries of their own, by which a later load knows what was imported. To whoever expects a version it
 * counts as a load, because figures and sources have none.
 */
export async function applyPlan(
  store: GraphStore,
  plan: ImportPlan,
  { changes, author }: ImportEntry,
): Promise<Applied> {
  await prepareGraph(store);
  const request = { ...author, expectedVersion: null, idempotency: null };
  let leftOut: readonly LeftOut[] = [];
  const { graphVersion, changed } = await makeEdit(store, request, async (desk) => {
    await checkFirms(desk.run, plan);
    const settled = await settleParents(desk.run, plan.parents);
    leftOut = settled.leftOut;
    const lines = withoutLeftOut(changes, leftOut);
    if (lines.length === 0) return { main: null, changes: [] };
    const parents = settled.taken;
    const filled = await filledBy(desk, { ...plan, parents }, () => write(desk.run, { ...plan, parents }));
    await desk.run(markLoaded, { version: desk.version });
    const main = { kind: 'Graph', key: 'graph' };
    return { main, changes: [{ ...main, action: 'LOAD', before: null, after: { changes: lines } }, ...filled] };
  });
  return { version: changed > 0 ? graphVersion : null, leftOut };
}

/** Lines of changes without those of links that were left out. */
export function withoutLeftOut(changes: readonly string[], leftOut: readonly LeftOut[]): readonly string[] {
  const gone = new Set(leftOut.map(({ link }) => parentLine(link)));
  return changes.filter((line) => !gone.has(line));
}

type Run = Desk['run'];

async function write(run: Run, { firms, parents, accounts }: ImportPlan): Promise<void> {
  await inBatches(run, fillFirms, firms.map(firmRow));
  const links = parents.map(({ child, parent }) => ({ child, parent }));
  await inBatches(run, linkParents, links);
  if (accounts !== null) await writeAccounts(run, accounts);
}

async function writeAccounts(run: Run, accounts: AccountsChange): Promise<void> {
  const { source, years, figures, newest } = accounts;
  await inBatches(run, addSources, [{ ...source, published: source.publishedOn, seen: 'INDEX' }]);
  await inBatches(
    run,
    addYears,
    years.map((year) => ({ ...year, months: 12, currency: 'USD', fullYear: true })),
  );
  await inBatches(
    run,
    addFigures,
    figures.map(({ millions, ...figure }) => ({
      ...figure,
      ...{ value: millions, unit: 'millions', currency: 'USD', basis: 'GAAP', seen: 'INDEX', source: source.id },
    })),
  );
  if (newest !== null) await inBatches(run, setNewestMoney, [{ ...newest }]);
}

async function inBatches(run: Run, statement: Statement, rows: readonly GraphRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH) await run(statement, { rows: rows.slice(from, from + BATCH) });
}

function firmRow({ slug, identifiers, country, aliases, listings }: FirmChange): GraphRow {
  const [exchange = null, ticker = null] = listings[0]?.split(':') ?? [];
  const tickers = listings.map((listing) => listing.slice(listing.indexOf(':') + 1));
  const kept = Object.fromEntries(IDENTIFIERS.map((name) => [name, identifiers[name] ?? null]));
  const searched = [...aliases, ...tickers].map((word) => ` ${word}`).join('');
  return { slug, ...kept, country, exchange, ticker, aliases, listings, searched };
}
