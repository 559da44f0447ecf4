import { fillOf } from '../design/patterns.tsx';
import { percent, usd } from '../format/numbers.ts';
import { activate } from './activate.ts';
import { fitted } from './fitted.ts';
import type { PoolBlock } from './pool-blocks.ts';

interface PoolMapBlockProps {
  readonly block: PoolBlock;
  /** Its number in the key below the picture. */
  readonly number: number;
  readonly x: (revenue: number) => number;
  readonly y: (margin: number) => number;
  readonly isBaseline: boolean;
  readonly onClick: () => void;
}

/** A number narrower than this cannot be read. */
const NARROWEST_PX = 9;

/** One stage: a button, named where its name fits and numbered where only a number does; hatched and below the axis where it loses. */
export function PoolMapBlock({ block, number, x, y, isBaseline, onClick }: PoolMapBlockProps) {
  const { label, start, width, height, revenue, profit } = block;
  if (revenue === 0) return null;
  const pixels = Math.max(0.75, x(start + width) - x(start) - 1);
  const top = Math.min(y(height), y(0));
  const isLoss = profit < 0;
  const colour = isLoss ? 'var(--loss)' : isBaseline ? 'var(--before)' : 'var(--accent)';
  const words = `${isBaseline ? 'Baseline' : 'Scenario'}, ${label}: revenue ${usd(revenue)}, margin ${percent(height)}, profit ${usd(profit)}. Where it comes from`;
  const name = fitted(label, pixels - 14) === label ? `${number} ${label}` : `${number}`;
  return (
    <g role="button" tabIndex={0} {...activate(onClick)}>
      <title>{words}</title>
      <rect x={x(start)} y={0} width={pixels} height={Math.max(y(0), y(height))} fill="transparent" />
      <rect
        x={x(start)}
        y={top}
        width={pixels}
        height={Math.max(1, Math.abs(y(height) - y(0)))}
        fill={isLoss ? fillOf('map', profit) : colour}
        fillOpacity={isBaseline ? 0.4 : 0.75}
        stroke={colour}
      />
      {pixels >= NARROWEST_PX && (
        <text aria-hidden="true" x={x(start) + pixels / 2} y={top - 4} textAnchor="middle" fontSize={10.5}>
          {name}
        </text>
      )}
    </g>
  );
}
