import { activate } from './activate.ts';
import type { PoolBlock } from './pool-blocks.ts';

export interface Key {
  /** Of its stage. */
  readonly key: string;
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

/** A finger's least. */
const ROW = 24;
const COLUMN = 190;

/** The stages numbered in the order of the chain, in as many columns as there is room for. */
export function keysOf(blocks: readonly PoolBlock[], width: number): Keys {
  const columns = Math.max(1, Math.floor((width - 40) / COLUMN));
  return {
    entries: blocks.map(({ key, label }, at) => ({ key, number: at + 1, label })),
    columns,
    columnWidth: COLUMN,
    height: 10 + Math.ceil(blocks.length / columns) * ROW,
  };
}

interface PoolMapKeyProps {
  readonly keys: Keys;
  readonly explain: (key: string) => void;
}

/** What the numbers stand for, each a button as its blocks are: these may be too narrow for a finger. */
export function PoolMapKey({ keys, explain }: PoolMapKeyProps) {
  return keys.entries.map(({ key, number, label }, at) => (
    <g
      key={key}
      transform={`translate(${(at % keys.columns) * keys.columnWidth},${Math.floor(at / keys.columns) * ROW})`}
      role="button"
      tabIndex={0}
      {...activate(() => explain(key))}
    >
      <title>{`${number} ${label}: where it comes from`}</title>
      <rect className="row-hit" width={keys.columnWidth} height={ROW} fill="transparent" />
      <text aria-hidden="true" y={ROW / 2 + 4} fontSize={10.5}>
        {number} {label}
      </text>
    </g>
  ));
}
