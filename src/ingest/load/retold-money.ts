import { thingText } from '../../domain/graph/change.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { Statement } from '../../graph/graph-store.ts';
import { figuresOfFirms, firmsOf, type KnownFigure, periodsAtRates, ratesOf } from '../edit/money-of-graph.ts';
import { moneyOfFirm } from '../edit/read-beside.ts';
import { readNodes } from '../edit/read-nodes.ts';
import { type Snapshot, snapshotText, type ThingChange } from '../edit/thing-change.ts';
import { rateKey } from '../plan/exchange-rates.ts';
import { type FirmMoney, firmMoney, NO_MONEY } from '../plan/firm-money.ts';
import { fiscalYearKey, type PeriodFigure } from '../plan/fiscal-years.ts';
import { type Money, NO_MONEY_BESIDE, yearsBeside, yearsTogether } from '../plan/money-beside.ts';
import { FIGURE, FIRM, FISCAL_YEAR } from '../plan/node-shapes.ts';
import type { NodeItem, NodeShape } from '../plan/shape.ts';
import type { ChangedNode } from './edits/node-contests.ts';
import type { MergedFirms } from './merged-firms.ts';
import { changeAmounts, type PeriodsTold, periodsBeside } from './periods-beside.ts';
import { rowsTold } from './rows-told.ts';
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
 * told anew where it has other rates, and periods without a row in this load where its figures and rates change them. The hash stays
 * that of the row, so that loading it again changes nothing.
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
  /** Keys of the periods that are written by their rows. */
  readonly #periods = new Set<string>();
  #ofFolder: ReadonlySet<string> | null = null;
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
    return rowsTold(shape, rows, years);
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
    if (label === FISCAL_YEAR.label) this.#periods.add(key);
    if (label === FIRM.label && outcome === 'changed') this.#told.add(key);
    const firm = label === FISCAL_YEAR.label ? links.firm?.[0]?.key : undefined;
    if (firm === undefined || (outcome === 'added' && !this.#merged.has(FIRM.label, firm))) return;
    this.#moved.add(this.#merged.now(FIRM.label, firm));
  }

  /**
   * After the periods: those that have no row in this load and are otherwise by its figures and rates; then what firms earned of whose
   * periods one is otherwise, but whose own rows are as they were, or whose period came from a firm that became part of them. All
   * else of the firm stays, with what was not told by its periods.
   * @param changes for the history
   */
  async *others({ label }: NodeShape, changes: ThingChange[]): AsyncIterable<Write> {
    if (label !== FISCAL_YEAR.label) return;
    for (const firm of await this.#firmsBeside()) this.#moved.add(firm);
    for (const firms of inBatches([...this.#moved])) {
      const { years, there } = await this.#yearsOf(firms, this.#isOfGraph);
      const other = years.filter(({ key }) => !this.#periods.has(key));
      const beside = await periodsBeside(this.#run, firms, { years: other, there });
      changes.push(...beside.map(({ change }) => change));
      yield* batches(
        'change',
        changeAmounts,
        beside.map(({ row }) => row),
      );
    }
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

  /** Firms of whose periods the written figures and rates may change one that no row of this load writes. */
  async #firmsBeside(): Promise<ReadonlySet<string>> {
    const isBeside = (period: string) => !this.#periods.has(period);
    const rated = await periodsAtRates(this.#run, this.written.ratesWritten(this.#money.rates));
    const firms = new Set(rated.filter(({ key }) => isBeside(key)).map(({ firm }) => firm));
    for (const ids of inBatches([...this.written.changedFigures]))
      for (const firm of await firmsOf(this.#run, ids)) firms.add(firm);
    for (const row of this.#money.figures)
      if (this.written.hasFigure(row) && isBeside(fiscalYearKey(row)))
        firms.add(this.#merged.now(FIRM.label, row.firm));
    return firms;
  }

  /** A period of which the folder has no figure is told by all that it has, as an edit tells it. */
  readonly #isOfGraph = (figure: PeriodFigure): boolean => {
    this.#ofFolder ??= new Set(this.#money.figures.map(fiscalYearKey));
    return !this.#ofFolder.has(fiscalYearKey(figure));
  };

  /**
   * Every period of these firms, and those that the graph has of them as it tells them.
   * @param withImports whether a figure counts though an import brought it
   */
  async #yearsOf(
    firms: readonly string[],
    withImports: (figure: PeriodFigure) => boolean = () => false,
  ): Promise<PeriodsTold> {
    const known = await this.#withoutImports(await figuresOfFirms(this.#run, firms), withImports);
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
  async #withoutImports(
    figures: readonly KnownFigure[],
    but: (figure: PeriodFigure) => boolean,
  ): Promise<readonly KnownFigure[]> {
    const keyOf = ({ id }: KnownFigure) => thingText({ kind: FIGURE.label, key: id });
    const unstamped = figures.filter((figure) => figure.hash === null && !but(figure));
    if (unstamped.length === 0) return figures;
    const rows = await this.#run(figuresEdited, { of: unstamped.map(keyOf) });
    const edited = new Set(rows.map(({ of }) => String(of)));
    return figures.filter((figure) => figure.hash !== null || but(figure) || edited.has(keyOf(figure)));
  }

  /** The folder's own figures of a firm, those of firms that became part of it among them. */
  #figuresOf(firm: string): readonly OwnFigure[] {
    this.#byFirm ??= groupBy(this.#money.figures, (row) => row.firm);
    return [firm, ...this.#merged.slugsIn(firm)].flatMap((slug) =>
      (this.#byFirm?.get(slug) ?? []).map((row) => ({ ...row, firm, period: fiscalYearKey(row) })),
    );
  }
}

/** Of a firm. */
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
