import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';

const HEIGHT = 190;
const EDGE = { left: 46, right: 12, top: 14, bottom: 22 };

export interface YearPoint {
  readonly year: number;
  readonly baseline: number;
  readonly scenario: number;
}

interface YearLinesProps {
  readonly width: number;
  readonly label: string;
  readonly points: readonly YearPoint[];
  readonly year: number;
  readonly show: (value: number) => string;
  /** Draws the space between the lines as gain or loss. */
  readonly shaded?: boolean;
}

/** Baseline dashed, scenario solid, over the years; the chosen year is marked. */
export function YearLines({ width, label, points, year, show, shaded = false }: YearLinesProps) {
  const years = points.map((point) => point.year);
  const top = Math.max(...points.flatMap(({ baseline, scenario }) => [baseline, scenario]));
  const x = scaleLinear()
    .domain([Math.min(...years), Math.max(...years)])
    .range([EDGE.left, width - EDGE.right]);
  const y = scaleLinear()
    .domain([0, top])
    .nice(4)
    .range([HEIGHT - EDGE.bottom, EDGE.top]);
  const at = (value: (point: YearPoint) => number) =>
    line<YearPoint>(
      (point) => x(point.year),
      (point) => y(value(point)),
    )([...points]) ?? '';
  const between = area<YearPoint>(
    (point) => x(point.year),
    (point) => y(point.baseline),
    (point) => y(point.scenario),
  );
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
      {shaded && <path d={between([...points]) ?? ''} fill="var(--gain-soft)" />}
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
