import { thingText } from '../../domain/graph/change.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { GraphRow, Statement } from '../../graph/graph-store.ts';
import { figuresOfFirms, type KnownFigure, ratesOf } from '../edit/money-of-graph.ts';
import { moneyOfFirm } from '../edit/read-beside.ts';
import { readNodes } from '../edit/read-nodes.ts';
import { type Snapshot, snapshotText, type ThingChange } from '../edit/thing-change.ts';
import { rateKey } from '../plan/exchange-rates.ts';
import { type FirmMoney, firmMoney, NO_MONEY } from '../plan/firm-money.ts';
import { type FiscalYear, fiscalYearKey, type PeriodFigure } from '../plan/fiscal-years.ts';
import { type Money, NO_MONEY_BESIDE, yearsBeside, yearsTogether } from '../plan/money-beside.ts';
import { FIGURE, FIRM, FISCAL_YEAR } from '../plan/node-shapes.ts';
import type { NodeItem, NodeShape } from '../plan/shape.ts';
import type { ChangedNode } from './edits/node-contests.ts';
import type { MergedFirms } from './merged-firms.ts';
import { batches, inBatches, type ListRow, type RunRead, type Write } from './write.ts';
import { WrittenMoney } from './written-money.ts';

type OwnFigure = Money['figures'][number] & PeriodFigure;

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
 * rates of them than the folder: those that edits added or corrected, and those that an earlier folder had. Rows that are new are
 * told anew where it has other rates. The hash stays that of the row, so that loading it again changes nothing.
 */
export class RetoldMoney {
  /** To be told before any row is told anew: figures and rates that are not among these count as the graph has them. */
  readonly written = new WrittenMoney();
  readonly #run: RunRead;
  readonly #merged: MergedFirms;
  readonly #money: Money;
  /** Firms whose own rows are told anew, and those of whose periods one is. */
  readonly #told = new Set<string>();
  readonly #moved = new Set<string>();
  #byFirm: ReadonlyMap<string, readonly OwnFigure[]> | null = null;
  #otherRates: Promise<boolean> | null = null;

  constructor(run: RunRead, merged: MergedFirms, money: Money) {
    this.#run = run;
    this.#merged = merged;
    this.#money = money;
  }

  /** The rows with what the figures tell together; rows of other labels as they are. */
  async retell(shape: NodeShape, rows: readonly ChangedNode[]): Promise<readonly ChangedNode[]> {
    if (shape.label !== FIRM.label && shape.label !== FISCAL_YEAR.label) return rows;
    const { years } = await this.#yearsOf([...new Set(rows.map(({ item }) => firmOf(shape, item)))]);
    const told = shape.label === FIRM.label ? moneyOf(years) : amountsOf(years);
    return rows.map(({ item, hash }) => ({ item: withValues(shape, item, told(item.key)), hash, alone: item }));
  }

  /** The same for rows that are new to the graph. The firms of such periods are told anew too: the folder alone may not come to dollars there. */
  async retellAdded(shape: NodeShape, rows: readonly ChangedNode[]): Promise<readonly ChangedNode[]> {
    if (rows.length === 0 || (shape.label !== FIRM.label && shape.label !== FISCAL_YEAR.label)) return rows;
    this.#otherRates ??= this.#readOtherRates();
    if (!(await this.#otherRates)) return rows;
    if (shape.label === FISCAL_YEAR.label) for (const { item } of rows) this.#moved.add(firmOf(shape, item));
    return this.retell(shape, rows);
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
    const rates = await ratesOf(this.#run, currenciesOf([...own, ...figures]));
    const there = yearsBeside({ ...NO_MONEY_BESIDE, figures, rates });
    const folder = { figures: this.written.figures(own), rates: this.written.rates(this.#money.rates) };
    const staying = figures.filter((figure) => this.written.stays(figure));
    return { years: yearsTogether(folder, { ...NO_MONEY_BESIDE, figures: staying, rates }, there), there };
  }

  /** Whether the graph has rates that the folder has not, or has otherwise. */
  async #readOtherRates(): Promise<boolean> {
    const own = new Map(this.#money.rates.map((rate) => [rateKey(rate), rate.per_usd]));
    const known = await ratesOf(this.#run, currenciesOf(this.#money.figures));
    return known.some((rate) => own.get(rateKey(rate)) !== rate.per_usd);
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

function currenciesOf(figures: readonly PeriodFigure[]): readonly string[] {
  return [...new Set(figures.map(({ currency }) => currency))];
}

/** The firm itself, or that of the period. */
function firmOf({ label }: NodeShape, { key, links }: NodeItem): string {
  return label === FIRM.label ? key : (links.firm?.[0]?.key ?? '');
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
