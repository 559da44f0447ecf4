import { thingText } from '../../domain/graph/change.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import { figuresOfFirms, type KnownRow, ratesOf } from '../edit/money-of-graph.ts';
import { moneyOfFirm } from '../edit/read-beside.ts';
import { readNodes } from '../edit/read-nodes.ts';
import { type Snapshot, snapshotText, type ThingChange } from '../edit/thing-change.ts';
import type { Rate } from '../plan/exchange-rates.ts';
import { type FirmMoney, firmMoney, NO_MONEY } from '../plan/firm-money.ts';
import { type FiscalYear, fiscalYearKey, type PeriodFigure } from '../plan/fiscal-years.ts';
import { type Money, NO_MONEY_BESIDE, yearsBeside, yearsTogether } from '../plan/money-beside.ts';
import { planFigures, planRates } from '../plan/money-nodes.ts';
import { FIGURE, FIRM, FISCAL_YEAR } from '../plan/node-shapes.ts';
import type { NodeItem, NodePlan, NodeShape } from '../plan/shape.ts';
import type { ChangedNode } from './edits/node-contests.ts';
import type { MergedFirms } from './merged-firms.ts';
import { nodeHash } from './row-hash.ts';
import { batches, inBatches, type ListRow, type RunRead, type Write } from './write.ts';

type OwnFigure = Money['figures'][number] & PeriodFigure;
type KnownFigure = PeriodFigure & KnownRow;

const figuresEdited: Statement = {
  name: 'figures-edited',
  cypher: '// figures-edited\nUNWIND $of AS of MATCH (c:Change {of: of}) RETURN DISTINCT c.of AS of',
};

// The keys of a constant that has each of them.
const MONEY = Object.keys(NO_MONEY) as (keyof FirmMoney)[];
const changeMoney: Statement = {
  name: 'change-money',
  cypher: `// change-money
UNWIND $rows AS row MATCH (f:Firm {slug: row[0]}) SET ${MONEY.map((name, at) => `f.${name} = row[${at + 1}]`).join(', ')}`,
};

/**
 * Tells firms and fiscal periods anew whose rows are others than at the last load, because the graph may have more figures and
 * rates of them than the folder: those that edits added or corrected, and those that an earlier folder had. The hash stays that
 * of the row, so that loading it again changes nothing.
 */
export class RetoldMoney {
  readonly #run: RunRead;
  readonly #merged: MergedFirms;
  readonly #money: Money;
  /** Firms whose own rows are told anew, and those of whose periods one is. */
  readonly #told = new Set<string>();
  readonly #moved = new Set<string>();
  #byFirm: ReadonlyMap<string, readonly OwnFigure[]> | null = null;

  constructor(run: RunRead, merged: MergedFirms, money: Money) {
    this.#run = run;
    this.#merged = merged;
    this.#money = money;
  }

  /** The rows with what the figures tell together; rows of other labels, and of firms without figures in the graph, as they are. */
  async retell(shape: NodeShape, rows: readonly ChangedNode[]): Promise<readonly ChangedNode[]> {
    if (shape.label !== FIRM.label && shape.label !== FISCAL_YEAR.label) return rows;
    const firms = rows.map(({ item }) => (shape.label === FIRM.label ? item.key : (item.links.firm?.[0]?.key ?? '')));
    const { years, there } = await this.#yearsOf([...new Set(firms)]);
    if (there.length === 0) return rows;
    const told = shape.label === FIRM.label ? moneyOf(years) : amountsOf(years);
    return rows.map(({ item, hash }) => ({ item: withValues(shape, item, told(item.key)), hash, alone: item }));
  }

  /** Takes notice of a row that is to be written. */
  note({ label }: NodeShape, { key, links }: NodeItem, outcome: 'added' | 'changed'): void {
    if (label === FIRM.label && outcome === 'changed') this.#told.add(key);
    const firm = label === FISCAL_YEAR.label ? links.firm?.[0]?.key : undefined;
    if (firm === undefined || (outcome === 'added' && !this.#merged.has(FIRM.label, firm))) return;
    this.#moved.add(this.#merged.now(FIRM.label, firm));
  }

  /**
   * After the periods: what firms earned of whose periods one is otherwise, but whose own rows are as they were, or whose period
   * came from a firm that became part of them. All else of the firm stays, with what was not told by its periods.
   * @param changes for the history
   */
  async *others({ label }: NodeShape, changes: ThingChange[]): AsyncIterable<Write> {
    if (label !== FISCAL_YEAR.label) return;
    for (const firms of inBatches([...this.#moved].filter((firm) => !this.#told.has(firm)))) {
      const { years, there } = await this.#yearsOf(firms);
      const known = await readNodes({ run: this.#run }, FIRM, firms);
      const before = new Map([...known].map(([firm, { properties }]) => [firm, moneyOfFirm(properties)]));
      const now = firmMoney(years, before, there);
      const changed = [...known].flatMap(([key, { snapshot }]) =>
        changeOf(key, snapshot, { ...snapshot, ...now(key) }),
      );
      changes.push(...changed);
      const rows = changed.map(({ key }): ListRow => [key, ...MONEY.map((name) => now(key)[name])]);
      yield* batches('change', changeMoney, rows);
    }
  }

  /** Every period of these firms, and those that the graph has of them as it tells them. */
  async #yearsOf(firms: readonly string[]): Promise<Record<'years' | 'there', readonly FiscalYear[]>> {
    const known = await this.#withoutImports(await figuresOfFirms(this.#run, firms));
    const own = firms.flatMap((firm) => this.#figuresOf(firm));
    const figures = asPeriodsAre(known, own);
    const currencies = new Set([...own, ...figures].map(({ currency }) => currency));
    const rates = await ratesOf(this.#run, [...currencies]);
    const ownRates = this.#money.rates.filter(({ currency }) => currencies.has(currency));
    const folder = {
      figures: without(own, unchanged(planFigures(own), figures), ({ id }) => id),
      rates: without(ownRates, unchanged(planRates(ownRates), rates), rateKey),
    };
    const beside = { ...NO_MONEY_BESIDE, figures, rates };
    const there = yearsBeside(beside);
    return { years: yearsTogether(folder, beside, there), there };
  }

  /** Imports have a rule of their own: see `edits/beside-imports.ts`. The history names every figure that an edit wrote, and none that an import did. */
  async #withoutImports(figures: readonly KnownFigure[]): Promise<readonly KnownFigure[]> {
    const keyOf = ({ id }: KnownFigure) => thingText({ kind: FIGURE.label, key: id });
    const unstamped = figures.filter(({ hash }) => hash === null);
    if (unstamped.length === 0) return figures;
    const rows = await this.#run(figuresEdited, { of: unstamped.map(keyOf) });
    const edited = new Set(rows.map(({ of }) => String(of)));
    return figures.filter((figure) => figure.hash !== null || edited.has(keyOf(figure)));
  }

  /** The folder's own figures of a firm, those of firms that became part of it among them. */
  #figuresOf(firm: string): readonly OwnFigure[] {
    this.#byFirm ??= groupBy(this.#money.figures, (row) => row.firm);
    return [firm, ...this.#merged.slugsIn(firm)].flatMap((slug) =>
      (this.#byFirm?.get(slug) ?? []).map((row) => ({ ...row, firm, period: fiscalYearKey(row) })),
    );
  }
}

function changeOf(key: string, before: Snapshot, after: Snapshot): readonly ThingChange[] {
  return snapshotText(before) === snapshotText(after) ? [] : [{ kind: FIRM.label, key, action: 'LOAD', before, after }];
}

/** How long a period is, and when it ends, the folder says; what the graph has in another currency than the folder tells nothing of it. */
function asPeriodsAre(known: readonly KnownFigure[], own: readonly OwnFigure[]): readonly KnownFigure[] {
  const byPeriod = groupBy(own, fiscalYearKey);
  return known.flatMap((figure) => {
    const rows = byPeriod.get(fiscalYearKey(figure)) ?? [];
    const [first] = rows;
    if (first === undefined) return [figure];
    if (first.currency !== figure.currency) return [];
    const end = rows.find(({ period_end }) => period_end !== null)?.period_end ?? figure.period_end;
    return [{ ...figure, months: first.months, period_end: end }];
  });
}

/** The keys of the planned rows that are as at the last load: what edits made of them since stands. */
function unchanged({ items }: NodePlan, known: readonly KnownRow[]): ReadonlySet<string> {
  const hashes = new Map([...items()].map((item) => [item.key, nodeHash(item)]));
  return new Set(known.filter(({ key, hash }) => hash !== null && hashes.get(key) === hash).map(({ key }) => key));
}

function without<R>(rows: readonly R[], keys: ReadonlySet<string>, keyOf: (row: R) => string): readonly R[] {
  return rows.filter((row) => !keys.has(keyOf(row)));
}

function rateKey({ currency, year }: Rate): string {
  return `${currency}/${year}`;
}

function moneyOf(years: readonly FiscalYear[]): (key: string) => GraphRow {
  const money = firmMoney(years, new Map());
  return (key) => ({ ...money(key) });
}

function amountsOf(years: readonly FiscalYear[]): (key: string) => GraphRow {
  const byKey = new Map(years.map((year) => [year.key, year]));
  return (key) => {
    const year = byKey.get(key);
    if (year === undefined) return {};
    const { periodEnd, revenueUsd, revenueBasis, operatingIncomeUsd, operatingIncomeBasis } = year;
    return { periodEnd, revenueUsd, revenueBasis, operatingIncomeUsd, operatingIncomeBasis };
  };
}

function withValues({ properties }: NodeShape, item: NodeItem, told: GraphRow): NodeItem {
  const valueNow = (name: string, index: number) => (name in told ? told[name] : item.values[index]) ?? null;
  return { ...item, values: properties.map(valueNow) };
}
