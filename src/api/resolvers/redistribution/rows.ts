import type { FirmFigures, PoolChange, StageChange } from '../../../economics/redistribution/result-types.ts';
import type { Answer } from '../../model/request-model.ts';

/** A row of an answer, and the answer that it belongs to: what is asked about its figures later needs both. */
export type Row<T> = T & { readonly answer: Answer };
export type FirmRow = Row<FirmFigures>;
export type StageRow = Row<StageChange>;
export type PoolRow = Row<PoolChange>;

export function rowOf<T extends object>(answer: Answer, row: T): Row<T> {
  return { ...row, answer };
}

export function rowsOf<T extends object>(answer: Answer, rows: readonly T[]): readonly Row<T>[] {
  return rows.map((row) => rowOf(answer, row));
}
