import type { GraphRow, GraphStore, GraphTransaction, Statement } from '../../../graph/graph-store.ts';
import { type Author, recordChanges } from '../../history/record-changes.ts';
import { inTurn } from '../../load/in-turn.ts';
import { raiseVersion } from '../../load/state-statements.ts';
import { BATCH } from '../../load/write.ts';
import { prepareGraph } from '../../prepare-graph.ts';
import { IDENTIFIERS } from '../company-record.ts';
import type { AccountsChange, ImportPlan } from '../import-plan.ts';
import type { FirmChange } from '../matching/firm-changes.ts';
import { addFigures, addSources, addYears, fillFirms, linkParents, setNewestMoney } from './statements.ts';

/** What the history says of an import: one change of the graph, with a line for each thing that it wrote. */
export interface ImportEntry {
  readonly changes: readonly string[];
  readonly author: Author;
}

/** Writes everything in one transaction, enters it into the history and raises the graph's version by one. Answers the version. */
export async function applyPlan(store: GraphStore, plan: ImportPlan, entry: ImportEntry): Promise<number> {
  await prepareGraph(store);
  const written = await inTurn(store, () =>
    store.write(async (transaction) => {
      await run(transaction, fillFirms, plan.firms.map(firmRow));
      await run(
        transaction,
        linkParents,
        plan.parents.map(({ child, parent }) => ({ child, parent })),
      );
      if (plan.accounts !== null) await writeAccounts(transaction, plan.accounts);
      const [state] = await transaction.run(raiseVersion);
      const version = Number(state?.version);
      const change = {
        kind: 'Graph',
        key: 'graph',
        action: 'LOAD',
        before: null,
        after: { changes: entry.changes },
      } as const;
      await recordChanges(transaction, [change], version, entry.author);
      return version;
    }),
  );
  return written.value;
}

async function writeAccounts(transaction: GraphTransaction, accounts: AccountsChange): Promise<void> {
  const { source, years, figures, newest } = accounts;
  await run(transaction, addSources, [{ ...source, published: source.publishedOn, seen: 'INDEX' }]);
  await run(
    transaction,
    addYears,
    years.map((year) => ({ ...year, months: 12, currency: 'USD', fullYear: true })),
  );
  await run(
    transaction,
    addFigures,
    figures.map(({ millions, ...figure }) => ({
      ...figure,
      ...{ value: millions, unit: 'millions', currency: 'USD', basis: 'GAAP', seen: 'INDEX', source: source.id },
    })),
  );
  if (newest !== null) await run(transaction, setNewestMoney, [{ ...newest }]);
}

async function run(transaction: GraphTransaction, statement: Statement, rows: readonly GraphRow[]): Promise<void> {
  for (let from = 0; from < rows.length; from += BATCH)
    await transaction.run(statement, { rows: rows.slice(from, from + BATCH) });
}

function firmRow({ slug, identifiers, country, aliases, listings }: FirmChange): GraphRow {
  const [exchange = null, ticker = null] = listings[0]?.split(':') ?? [];
  const tickers = listings.map((listing) => listing.slice(listing.indexOf(':') + 1));
  const kept = Object.fromEntries(IDENTIFIERS.map((name) => [name, identifiers[name] ?? null]));
  const searched = [...aliases, ...tickers].map((word) => ` ${word}`).join('');
  return { slug, ...kept, country, exchange, ticker, aliases, listings, searched };
}
