import type { PoolBlock } from './pool-blocks.ts';

export interface Key {
  readonly number: number;
  readonly label: string;
}

export interface Keys {
  readonly entries: readonly Key[];
  readonly columns: number;
  /** Room that a column has, and that all rows need, in CSS pixels. */
  readonly columnWidth: number;
  readonly height: number;
}

const ROW = 15;
const COLUMN = 190;

/** The stages numbered in the order of the chain, in as many columns as there is room for. */
export function keysOf(blocks: readonly PoolBlock[], width: number): Keys {
  const columns = Math.max(1, Math.floor((width - 40) / COLUMN));
  return {
    entries: blocks.map(({ label }, at) => ({ number: at + 1, label })),
    columns,
    columnWidth: COLUMN,
    height: 10 + Math.ceil(blocks.length / columns) * ROW,
  };
}

/** What the numbers stand for. */
export function PoolMapKey({ keys }: { readonly keys: Keys }) {
  return keys.entries.map(({ number, label }, at) => (
    <text
      key={label}
      x={(at % keys.columns) * keys.columnWidth}
      y={10 + Math.floor(at / keys.columns) * ROW}
      fontSize={10.5}
    >
      {number} {label}
    </text>
  ));
}
