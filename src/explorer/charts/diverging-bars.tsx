import { scaleLinear } from 'd3-scale';
import { Patterns } from '../design/patterns.tsx';
import { signedUsd, usdTick } from '../format/numbers.ts';
import { Bar } from './bar.tsx';
import type { BarRow } from './bar-rows.ts';

/** A finger's least. */
const ROW = 24;
const AXIS = 20;
/** Room for a value beside the end of its bar. */
const VALUE = 62;

interface DivergingBarsProps {
  readonly width: number;
  readonly label: string;
  readonly rows: readonly BarRow[];
  /** Rows to keep room for, so that the page below does not move when fewer are drawn. */
  readonly room: number;
  /** Changes that the scale must reach besides, so that it stays while intervals are drawn again. */
  readonly reach?: readonly number[];
  readonly explain: (key: string) => void;
}

/** Gains to the right, losses to the left and hatched, each row a button to what is behind it. */
export function DivergingBars({ width, label, rows, room, reach = [], explain }: DivergingBarsProps) {
  const names = Math.min(200, Math.max(104, width * 0.34));
  const height = AXIS + room * ROW;
  const ends = [...rows.map(({ change }) => change), ...reach];
  const x = scaleLinear()
    .domain([Math.min(0, ...ends), Math.max(1, ...ends)])
    .range([names + VALUE + 8, width - VALUE]);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      <Patterns scope="bars" />
      {x.ticks(Math.max(2, Math.floor(width / 160))).map((tick) => (
        <g key={tick} transform={`translate(${x(tick)},0)`} aria-hidden="true">
          <line y1={AXIS - 4} y2={height} stroke={tick === 0 ? 'var(--rule-strong)' : 'var(--rule)'} />
          <text y={10} textAnchor="middle">
            {usdTick(tick)}
          </text>
        </g>
      ))}
      {rows.map((row, at) => (
        <Bar
          key={row.key}
          top={AXIS + at * ROW}
          height={ROW}
          width={width}
          names={names}
          zero={x(0)}
          end={x(row.change)}
          whisker={row.interval ? [x(row.interval.p5), x(row.interval.p95)] : null}
          row={row}
          value={signedUsd(row.change)}
          onClick={() => explain(row.key)}
        />
      ))}
    </svg>
  );
}
