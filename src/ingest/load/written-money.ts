import type { GraphRow } from '../../graph/graph-store.ts';
import { number } from '../../queries/rows/read-value.ts';
import { figureStated } from '../edit/money-of-graph.ts';
import { type Rate, rateKey } from '../plan/exchange-rates.ts';
import { fiscalYearKey, type PeriodFigure } from '../plan/fiscal-years.ts';
import { EXCHANGE_RATE, FIGURE } from '../plan/node-shapes.ts';
import type { NodeItem, NodeShape } from '../plan/shape.ts';

/** The figures and rates that a load writes, as they are then: where an edit stands, only a part of the row comes in. */
export class WrittenMoney {
  readonly #figures = new Map<string, NodeItem>();
  readonly #rates = new Map<string, NodeItem>();
  /** Ids of the figures that the graph has already. */
  readonly changedFigures = new Set<string>();

  /** Whether fiscal periods and firms are told by nodes of this label. */
  static has({ label }: NodeShape): boolean {
    return label === FIGURE.label || label === EXCHANGE_RATE.label;
  }

  /** Takes notice of nodes that are to be written; of those of other labels none. */
  take({ label }: NodeShape, items: readonly NodeItem[], outcome: 'added' | 'changed'): void {
    for (const item of items) {
      if (label === FIGURE.label) this.#figures.set(item.key, item);
      if (label === FIGURE.label && outcome === 'changed') this.changedFigures.add(item.key);
      if (label === EXCHANGE_RATE.label) this.#rates.set(item.key, item);
    }
  }

  hasFigure({ id }: Pick<PeriodFigure, 'id'>): boolean {
    return this.#figures.has(id);
  }

  /** Those of the rows that are written, as they are written; one that an edit moved to another period, and that stays there, is left out. */
  figures<F extends PeriodFigure>(rows: readonly F[]): readonly F[] {
    return rows.flatMap((row) => {
      const item = this.#figures.get(row.id);
      if (item === undefined || periodOf(item) !== fiscalYearKey(row)) return [];
      return [{ ...row, ...figureStated(valuesOf(FIGURE, item)) }];
    });
  }

  /** Whether a figure of the graph is in its period after the load too. */
  stays(figure: PeriodFigure): boolean {
    const item = this.#figures.get(figure.id);
    return item === undefined || periodOf(item) === fiscalYearKey(figure);
  }

  /** Those of the rows that are written, as they stand in the folder. */
  ratesWritten<R extends Rate>(rows: readonly R[]): readonly R[] {
    return rows.filter((row) => this.#rates.has(rateKey(row)));
  }

  /** Those of the rows that are written, as they are written. */
  rates<R extends Rate>(rows: readonly R[]): readonly R[] {
    return rows.flatMap((row) => {
      const item = this.#rates.get(rateKey(row));
      return item === undefined ? [] : [{ ...row, per_usd: number(valuesOf(EXCHANGE_RATE, item), 'perUsd') }];
    });
  }
}

function periodOf({ links }: NodeItem): string | undefined {
  return links.year?.[0]?.key;
}

function valuesOf({ properties }: NodeShape, { values }: NodeItem): GraphRow {
  return Object.fromEntries(properties.map((name, index) => [name, values[index] ?? null]));
}
