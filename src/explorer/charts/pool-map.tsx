import { scaleLinear } from 'd3-scale';
import { percent, usd } from '../format/numbers.ts';
import { activate } from './activate.ts';
import { fitted } from './fitted.ts';
import { fullRevenue, type PoolBlock } from './pool-blocks.ts';

const PANEL = 132;
const HEAD = 24;
const LEFT = 36;

interface PoolMapProps {
  readonly width: number;
  readonly label: string;
  readonly baseline: readonly PoolBlock[];
  readonly scenario: readonly PoolBlock[];
  readonly explain: (key: string) => void;
}

/** Width is revenue, height is margin, so area is profit: the baseline above, the scenario below, on one scale. */
export function PoolMap({ width, label, baseline, scenario, explain }: PoolMapProps) {
  const height = 2 * (PANEL + HEAD) + 18;
  const x = scaleLinear()
    .domain([0, fullRevenue([baseline, scenario])])
    .range([LEFT, width - 4]);
  const highest = Math.max(0.1, ...[...baseline, ...scenario].map((block) => block.height));
  const y = scaleLinear().domain([0, highest]).nice(4).range([PANEL, 0]);
  const panels = [
    { title: 'Baseline', blocks: baseline, top: HEAD, isBaseline: true },
    { title: 'Scenario', blocks: scenario, top: 2 * HEAD + PANEL + 14, isBaseline: false },
  ];
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      {panels.map(({ title, blocks, top, isBaseline }) => (
        <g key={title} transform={`translate(0,${top})`}>
          <text x={LEFT} y={-8} fontWeight={600} fill="var(--ink)">
            {title}: profit {usd(blocks.reduce((sum, { profit }) => sum + profit, 0))}
          </text>
          {y.ticks(4).map((tick) => (
            <g key={tick} transform={`translate(0,${y(tick)})`} aria-hidden="true">
              <line x1={LEFT} x2={width} stroke="var(--rule)" />
              <text x={LEFT - 5} y={4} textAnchor="end">
                {percent(tick)}
              </text>
            </g>
          ))}
          {blocks.map((block) => (
            <Block key={block.key} block={block} x={x} y={y} isBaseline={isBaseline} explain={explain} />
          ))}
        </g>
      ))}
    </svg>
  );
}

interface BlockProps {
  readonly block: PoolBlock;
  readonly x: (revenue: number) => number;
  readonly y: (margin: number) => number;
  readonly isBaseline: boolean;
  readonly explain: (key: string) => void;
}

function Block({ block, x, y, isBaseline, explain }: BlockProps) {
  const { key, label, start, width, height, revenue, profit } = block;
  if (revenue === 0) return null;
  const pixels = Math.max(0.75, x(start + width) - x(start) - 1);
  const words = `${label}: revenue ${usd(revenue)}, margin ${percent(height)}, profit ${usd(profit)}. Where it comes from`;
  return (
    <g role="button" tabIndex={0} aria-label={words} {...activate(() => explain(key))}>
      <title>{words}</title>
      <rect
        x={x(start)}
        y={Math.min(y(height), y(0))}
        width={pixels}
        height={Math.max(1, Math.abs(y(height) - y(0)))}
        fill={isBaseline ? 'var(--before)' : 'var(--accent)'}
        fillOpacity={isBaseline ? 0.45 : 0.75}
        stroke={isBaseline ? 'var(--before)' : 'var(--accent)'}
      />
      <rect x={x(start)} y={0} width={pixels} height={y(0)} fill="transparent" />
      <text x={x(start) + 4} y={Math.min(y(height), y(0)) - 4} fontSize={10.5}>
        {fitted(label, pixels - 4)}
      </text>
    </g>
  );
}
