import { fillOf } from '../design/patterns.tsx';
import { usd } from '../format/numbers.ts';
import { activate } from './activate.ts';
import type { BarRow } from './bar-rows.ts';
import { fitted } from './fitted.ts';

interface BarProps {
  readonly row: BarRow;
  readonly value: string;
  readonly top: number;
  readonly height: number;
  readonly width: number;
  /** Width of the column of names. */
  readonly names: number;
  readonly zero: number;
  readonly end: number;
  readonly onClick: () => void;
}

/** One row: name, bar, value. The whole row is the button, named by its title. */
export function Bar({ row, value, top, height, width, names, zero, end, onClick }: BarProps) {
  const gains = row.change >= 0;
  const words = `${row.label}: ${value} a year, from ${usd(row.baseline)} to ${usd(row.scenario)}. Where it comes from`;
  return (
    <g transform={`translate(0,${top})`} role="button" tabIndex={0} {...activate(onClick)}>
      <title>{words}</title>
      <rect className="row-hit" width={width} height={height} fill="transparent" />
      <text aria-hidden="true" x={names - 8} y={height / 2 + 4} textAnchor="end" fill="var(--ink)" fontSize={12}>
        {fitted(row.label, names - 12)}
      </text>
      <rect
        x={Math.min(zero, end)}
        y={4}
        width={Math.max(1, Math.abs(end - zero))}
        height={height - 8}
        fill={fillOf('bars', row.change)}
        stroke={gains ? 'var(--gain)' : 'var(--loss)'}
      />
      <text
        aria-hidden="true"
        x={gains ? end + 6 : end - 6}
        y={height / 2 + 4}
        textAnchor={gains ? 'start' : 'end'}
        fontWeight={600}
      >
        {value}
      </text>
    </g>
  );
}
