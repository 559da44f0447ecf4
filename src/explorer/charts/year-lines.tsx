import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { Patterns } from '../design/patterns.tsx';
import { withCrossings, type YearPoint } from './year-points.ts';

const HEIGHT = 190;
const EDGE = { left: 46, right: 12, top: 14, bottom: 22 };

interface YearLinesProps {
  readonly width: number;
  readonly label: string;
  readonly points: readonly YearPoint[];
  readonly year: number;
  readonly show: (value: number) => string;
  /** Draws the space between the lines: a gain plain, a loss hatched. */
  readonly shaded?: boolean;
}

/** Baseline dashed, scenario solid, over the years; the chosen year is marked. */
export function YearLines({ width, label, points, year, show, shaded = false }: YearLinesProps) {
  const years = points.map((point) => point.year);
  const values = points.flatMap(({ baseline, scenario }) => [baseline, scenario]);
  const x = scaleLinear()
    .domain([Math.min(...years), Math.max(...years)])
    .range([EDGE.left, width - EDGE.right]);
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(...values)])
    .nice(4)
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  const at = (value: (point: YearPoint) => number) =>
    line<YearPoint>(
      (point) => x(point.year),
      (point) => y(value(point)),
    )([...points]) ?? '';
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      {y.ticks(4).map((tick) => (
        <g key={tick} transform={`translate(0,${y(tick)})`}>
          <line x1={EDGE.left} x2={width - EDGE.right} stroke="var(--rule)" />
          <text x={EDGE.left - 6} y={4} textAnchor="end">
            {show(tick)}
          </text>
        </g>
      ))}
      {years
        .filter((tick) => tick % (width < 420 ? 3 : 2) === 0)
        .map((tick) => (
          <text key={tick} x={x(tick)} y={HEIGHT - 6} textAnchor="middle">
            {tick}
          </text>
        ))}
      {shaded && <Between points={points} x={x} y={y} />}
      <line x1={x(year)} x2={x(year)} y1={EDGE.top} y2={HEIGHT - EDGE.bottom} stroke="var(--accent)" />
      <path
        d={at(({ baseline }) => baseline)}
        fill="none"
        stroke="var(--before)"
        strokeWidth={2}
        strokeDasharray="5 4"
      />
      <path d={at(({ scenario }) => scenario)} fill="none" stroke="var(--accent)" strokeWidth={2} />
      {points
        .filter((point) => point.year === year)
        .map((point) => (
          <g key={point.year} stroke="var(--surface)" strokeWidth={1.5}>
            <circle cx={x(year)} cy={y(point.baseline)} r={4} fill="var(--before)" />
            <circle cx={x(year)} cy={y(point.scenario)} r={4} fill="var(--accent)" />
          </g>
        ))}
    </svg>
  );
}

interface BetweenProps {
  readonly points: readonly YearPoint[];
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
}

/** What the scenario brings over the baseline and what it costs, split where the lines meet. */
function Between({ points, x, y }: BetweenProps) {
  const all = withCrossings(points);
  const upTo = (end: (one: number, other: number) => number) =>
    area<YearPoint>(
      ({ year }) => x(year),
      ({ baseline }) => y(baseline),
      ({ baseline, scenario }) => y(end(baseline, scenario)),
    )(all) ?? '';
  return (
    <>
      <Patterns scope="lines" />
      <path d={upTo(Math.max)} fill="var(--gain-soft)" />
      <path d={upTo(Math.min)} fill="url(#lines-loss)" />
    </>
  );
}
