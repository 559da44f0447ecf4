import { scaleLinear } from 'd3-scale';
import { Patterns } from '../design/patterns.tsx';
import { percent, usd } from '../format/numbers.ts';
import { fullRevenue, type PoolBlock } from './pool-blocks.ts';
import { PoolMapBlock } from './pool-map-block.tsx';
import { type Key, keysOf, PoolMapKey } from './pool-map-key.tsx';

const PANEL = 128;
const HEAD = 26;
const LEFT = 40;

interface PoolMapProps {
  readonly width: number;
  readonly label: string;
  readonly baseline: readonly PoolBlock[];
  readonly scenario: readonly PoolBlock[];
  readonly explain: (key: string) => void;
}

/** Width is revenue, height is margin, so area is profit, and hatched below the axis a loss: the baseline above, the scenario below, on one scale. */
export function PoolMap({ width, label, baseline, scenario, explain }: PoolMapProps) {
  const keys = keysOf(baseline, width);
  const height = 2 * (PANEL + HEAD) + 14 + keys.height;
  const x = scaleLinear()
    .domain([0, fullRevenue([baseline, scenario])])
    .range([LEFT, width - 4]);
  const margins = [...baseline, ...scenario].map((block) => block.height);
  const y = scaleLinear()
    .domain([Math.min(0, ...margins), Math.max(0.1, ...margins)])
    .nice(4)
    .range([PANEL, 0]);
  const scales = { x, y, ticks: y.ticks(4), width };
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="group" aria-label={label}>
      <Patterns scope="map" />
      <g transform={`translate(0,${HEAD})`}>
        <Panel title="Baseline" blocks={baseline} scales={scales} keys={keys.entries} explain={explain} isBaseline />
      </g>
      <g transform={`translate(0,${2 * HEAD + PANEL + 6})`}>
        <Panel title="Scenario" blocks={scenario} scales={scales} keys={keys.entries} explain={explain} />
      </g>
      <g transform={`translate(${LEFT},${2 * (HEAD + PANEL) + 14})`}>
        <PoolMapKey keys={keys} explain={explain} />
      </g>
    </svg>
  );
}

interface PanelProps {
  readonly title: string;
  readonly blocks: readonly PoolBlock[];
  readonly scales: {
    readonly x: (revenue: number) => number;
    readonly y: (margin: number) => number;
    readonly ticks: readonly number[];
    readonly width: number;
  };
  readonly keys: readonly Key[];
  readonly explain: (key: string) => void;
  readonly isBaseline?: boolean;
}

function Panel({ title, blocks, scales, keys, explain, isBaseline = false }: PanelProps) {
  const { x, y, ticks, width } = scales;
  return (
    <>
      <text x={LEFT} y={-12} fontWeight={600} fill="var(--ink)">
        {title}: profit {usd(blocks.reduce((sum, { profit }) => sum + profit, 0))}
      </text>
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0,${y(tick)})`} aria-hidden="true">
          <line x1={LEFT} x2={width} stroke={tick === 0 ? 'var(--rule-strong)' : 'var(--rule)'} />
          <text x={LEFT - 5} y={4} textAnchor="end">
            {percent(tick)}
          </text>
        </g>
      ))}
      {blocks.map((block, at) => (
        <PoolMapBlock
          key={block.key}
          block={block}
          number={keys[at]?.number ?? 0}
          x={x}
          y={y}
          isBaseline={isBaseline}
          onClick={() => explain(block.key)}
        />
      ))}
    </>
  );
}
