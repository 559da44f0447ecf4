import { scaleLinear } from 'd3-scale';
import { signedUsd, usd, usdTick } from '../format/numbers.ts';
import { fitted } from './fitted.ts';

const ROW = 30;
const AXIS = 20;

/** US dollars a year. */
export interface PairRow {
  readonly key: string;
  readonly label: string;
  readonly a: number;
  readonly b: number;
  /** B less A. */
  readonly difference: number;
}

interface PairedBarsProps {
  readonly width: number;
  readonly label: string;
  readonly rows: readonly PairRow[];
}

/** Two bars a row, A outlined above, B filled below, with the difference in figures at the end. */
export function PairedBars({ width, label, rows }: PairedBarsProps) {
  const names = Math.min(190, width * 0.3);
  const height = AXIS + rows.length * ROW;
  const values = rows.flatMap(({ a, b }) => [a, b]);
  const x = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(1, ...values)])
    .range([names, width - 78]);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {x.ticks(Math.max(2, Math.floor(width / 160))).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)},0)`}>
          <line y1={AXIS - 4} y2={height} stroke={tick === 0 ? 'var(--rule-strong)' : 'var(--rule)'} />
          <text y={10} textAnchor="middle">
            {usdTick(tick)}
          </text>
        </g>
      ))}
      {rows.map(({ key, label: name, a, b, difference }, at) => (
        <g key={key} transform={`translate(0,${AXIS + at * ROW})`}>
          <title>{`${name}: A ${usd(a)}, B ${usd(b)}`}</title>
          <text x={names - 8} y={ROW / 2 + 4} textAnchor="end" fill="var(--ink)">
            {fitted(name, names - 12)}
          </text>
          <rect {...span(x, a)} y={4} height={9} fill="var(--surface)" stroke="var(--before)" strokeWidth={1.5} />
          <rect {...span(x, b)} y={16} height={9} fill="var(--accent)" />
          <text x={width} y={ROW / 2 + 4} textAnchor="end" fontWeight={600}>
            {signedUsd(difference)}
          </text>
        </g>
      ))}
    </svg>
  );
}

function span(x: (value: number) => number, value: number): { readonly x: number; readonly width: number } {
  return { x: Math.min(x(0), x(value)), width: Math.max(1, Math.abs(x(value) - x(0))) };
}
