import { inPeriods, type MoneyBeside, NO_MONEY_BESIDE } from '../plan/money-beside.ts';
import { isOfBaseCase, isOfModel } from '../tables/model-tables.ts';
import { admitKeys, type KeysBeside } from './admit-keys.ts';
import { addressFindings } from './check-addresses.ts';
import { amountFindings, amountsTooLarge, rateFindings } from './check-amounts.ts';
import { keyChecker } from './check-keys.ts';
import { listingFindings } from './check-listings.ts';
import { mergedFindings, withinOneFirm } from './check-merged.ts';
import { checkModel, type ModelFinding } from './check-model.ts';
import { type ParametersBeside, parameterClaimFindings } from './check-parameter-claims.ts';
import { parentFindings } from './check-parents.ts';
import { periodFindings } from './check-periods.ts';
import { ReferenceChecker } from './check-references.ts';
import { type RelationsBeside, Repeats } from './check-repeats.ts';
import type { Folder } from './folder.ts';
import { KeyIndex } from './key-index.ts';
import { oddRows } from './odd-rows.ts';
import type { OpenedTable } from './opened-table.ts';
import { unusualWords } from './unusual-words.ts';

/** What of a graph is looked at while rows are checked that are to come into it. */
export interface GraphBeside {
  /** What the rows may name beyond their own tables, which then need not be whole. */
  readonly keys?: KeysBeside;
  /** What the rows may repeat. */
  readonly relations?: RelationsBeside;
  /** The firms that others became part of, by their slugs, where the rows may still name these. */
  readonly merged?: () => Promise<ReadonlyMap<string, string>>;
  /** What the rows may speak of where they are no whole base case. */
  readonly parameters?: ParametersBeside;
  /** What else is known of the fiscal periods that the rows change. */
  readonly money?: (folder: Folder) => Promise<MoneyBeside>;
}

/**
 * Checks the keys of all tables, the names in them and the words of open lists. The table of relations, which may be very large, is read meanwhile
 * and not kept: it comes last, and nothing refers to it.
 */
export async function checkNames(
  kept: readonly OpenedTable[],
  passing: readonly OpenedTable[],
  beside: GraphBeside,
): Promise<void> {
  const keys = new KeyIndex();
  const references = new ReferenceChecker(keys);
  for (const table of kept) await table.eachRow(keyChecker(table, keys));
  if (beside.keys !== undefined) await admitKeys(keys, kept, passing, beside.keys);
  for (const table of kept) {
    await table.eachRow(references.of(table));
    await table.eachRow(unusualWords(table));
    await table.eachRow(oddRows(table));
  }
  const merged = (await beside.merged?.()) ?? new Map<string, string>();
  for (const table of passing) {
    const repeats = table.spec.once === undefined ? null : new Repeats(table, table.spec.once);
    const checks = [keyChecker(table, keys), references.of(table), unusualWords(table), oddRows(table)];
    if (merged.size > 0) checks.push(withinOneFirm(table, merged));
    await table.pass((row, line) => {
      for (const check of checks) check(row, line);
      repeats?.take(row, line);
    });
    if (repeats === null || beside.relations === undefined) continue;
    const has = (key: string) => keys.has(table.spec.space, key);
    repeats.warnOf(await beside.relations({ pairs: () => repeats.pairs(), has }));
  }
  await references.tell();
}

/** Checks what rows tell together, and with what lies beside them; gives back what belongs to a file that is not there. Only a whole folder has a whole base case. */
export async function checkBetween(
  folder: Folder,
  opened: readonly OpenedTable[],
  { keys: beside, parameters, money: moneyOf }: GraphBeside,
): Promise<readonly ModelFinding[]> {
  const firms = opened.find(({ name }) => name === 'firms');
  firms?.findings.push(...parentFindings(folder.firms, firms));
  const merged = (await beside?.mergedInto(folder.firms.map(({ slug }) => slug))) ?? new Map();
  firms?.findings.push(...mergedFindings(folder.firms, firms, merged));
  const listings = folder.firms.flatMap((firm) => firm.listings.map((listing) => listing.toUpperCase()));
  firms?.findings.push(...listingFindings(folder.firms, firms, (await beside?.listedAs(listings)) ?? new Map()));
  const sources = opened.find(({ name }) => name === 'sources');
  const addresses = folder.sources.flatMap(({ url }) => url ?? []);
  const taken = (await beside?.sourcesAt(addresses)) ?? new Map();
  sources?.findings.push(...addressFindings(folder.sources, sources, taken));
  const money = (await moneyOf?.(folder)) ?? NO_MONEY_BESIDE;
  const figures = opened.find(({ name }) => name === 'figures');
  figures?.findings.push(...periodFindings(inPeriods(folder.figures, money), figures, money.figures));
  const large = amountsTooLarge(folder, money);
  figures?.findings.push(...amountFindings(folder, figures, large));
  const rates = opened.find(({ name }) => name === 'rates');
  rates?.findings.push(...rateFindings(folder, rates, large));
  // A mistake in these tables would bring more of the same.
  if (opened.some(({ spec, findings }) => isOfModel(spec.file) && findings.length > 0)) return [];
  const isWhole = beside === undefined && opened.some(({ spec, rows }) => isOfBaseCase(spec.file) && rows.length > 0);
  const rivals = opened.find(({ name }) => name === 'parameterClaims');
  rivals?.findings.push(...(await parameterClaimFindings(folder, rivals, isWhole ? undefined : parameters)));
  return beside === undefined ? checkBaseCase(folder, opened) : [];
}

function checkBaseCase(folder: Folder, opened: readonly OpenedTable[]): readonly ModelFinding[] {
  const { faults, warnings } = checkModel(folder, opened);
  const tableOf = ({ file }: ModelFinding) => opened.find(({ spec }) => spec.file === file);
  for (const warning of warnings) tableOf(warning)?.warnings.push(warning.finding);
  for (const fault of faults) tableOf(fault)?.findings.push(fault.finding);
  return faults.filter((fault) => tableOf(fault) === undefined);
}
