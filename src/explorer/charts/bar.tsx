import { fillOf } from '../design/patterns.tsx';
import { probability, signedUsd, usd } from '../format/numbers.ts';
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
  /** Where the 90 percent interval begins and ends; null while there is none. */
  readonly whisker: readonly [from: number, to: number] | null;
  readonly onClick: () => void;
}

/** One row: name, bar, value. The whole row is the button, named by its title. */
export function Bar({ row, value, top, height, width, names, zero, end, whisker, onClick }: BarProps) {
  const gains = row.change >= 0;
  const words = `${row.label}: ${value} a year, from ${usd(row.baseline)} to ${usd(row.scenario)}${intervalWords(row)}. Where it comes from`;
  const reach = gains ? Math.max(end, ...(whisker ?? [])) : Math.min(end, ...(whisker ?? []));
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
      {whisker && <Whisker from={whisker[0]} to={whisker[1]} middle={height / 2} />}
      <text
        aria-hidden="true"
        x={gains ? reach + 6 : reach - 6}
        y={height / 2 + 4}
        textAnchor={gains ? 'start' : 'end'}
        fontWeight={600}
      >
        {value}
      </text>
    </g>
  );
}

/** Line and caps in ink over a halo, so that they read on a filled and on a hatched bar. */
function Whisker({ from, to, middle }: { readonly from: number; readonly to: number; readonly middle: number }) {
  const path = `M${from},${middle - 4}v8M${from},${middle}H${to}M${to},${middle - 4}v8`;
  return (
    <g className="whisker" aria-hidden="true" fill="none">
      <path d={path} stroke="var(--surface)" strokeWidth={4} />
      <path d={path} stroke="var(--ink)" strokeWidth={1.5} />
    </g>
  );
}

function intervalWords({ interval }: BarRow): string {
  if (interval === undefined) return '';
  const { p5, p95, probabilityOfGain } = interval;
  return `; 90 % between ${signedUsd(p5)} and ${signedUsd(p95)}, a gain in ${probability(probabilityOfGain)} of draws`;
}
