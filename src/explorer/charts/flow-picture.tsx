import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { Patterns } from '../design/patterns.tsx';
import { usd } from '../format/numbers.ts';
import { fitted } from './fitted.ts';
import type { FlowGraph, FlowNode } from './flow-graph.ts';

const HEIGHT = 400;
const NODE = 12;
/** From this width on the labels stand beside the picture. */
const BESIDE = 560;

interface FlowPictureProps {
  readonly width: number;
  readonly label: string;
  readonly graph: FlowGraph;
}

interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}

/** From losers on the left to gainers on the right; the pool's growth or shrinkage is an end of its own. */
export function FlowPicture({ width, label, graph }: FlowPictureProps) {
  // On a narrow screen the labels lie over the ribbons, for want of room beside them.
  const beside = width >= BESIDE;
  const labels = beside ? Math.min(230, width * 0.33) : 0;
  const layout = sankey<FlowNode, FlowLink>()
    .nodeId(({ id }) => id)
    .nodeWidth(NODE)
    .nodePadding(13)
    .nodeSort(null)
    .extent([
      [labels, 8],
      [width - labels, HEIGHT - 8],
    ]);
  const { nodes, links } = layout({
    nodes: graph.nodes.map((node) => ({ ...node })),
    links: graph.links.map((link) => ({ ...link })),
  });
  const path = sankeyLinkHorizontal<FlowNode, FlowLink>();
  return (
    <svg width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      <Patterns scope="flow" />
      {links.map((link, at) => (
        <path
          // Links have no name of their own; their order is that of the graph.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={at}
          d={path(link) ?? ''}
          fill="none"
          stroke={isFromPool(link.source) ? 'var(--pool)' : 'var(--before)'}
          strokeOpacity={0.3}
          strokeWidth={Math.max(0.5, link.width ?? 0)}
        />
      ))}
      {nodes.map(({ id, side, label: name, isPool, value = 0, x0 = 0, x1 = 0, y0 = 0, y1 = 0 }) => (
        <g key={id}>
          <rect x={x0} y={y0} width={x1 - x0} height={Math.max(1, y1 - y0)} fill={fillOfEnd(side, isPool)} />
          <text
            x={(side === 'from') === beside ? x0 - 6 : x1 + 6}
            y={(y0 + y1) / 2 + 4}
            textAnchor={(side === 'from') === beside ? 'end' : 'start'}
            className={beside ? undefined : 'over'}
          >
            {fitted(name, (beside ? labels : width / 2 - NODE) - 70)} <tspan fontWeight={600}>{usd(value)}</tspan>
          </text>
        </g>
      ))}
    </svg>
  );
}

function fillOfEnd(side: 'from' | 'to', isPool: boolean): string {
  if (isPool) return 'url(#flow-pool)';
  return side === 'from' ? 'url(#flow-loss)' : 'var(--gain)';
}

function isFromPool(source: unknown): boolean {
  return typeof source === 'object' && source !== null && 'isPool' in source && source.isPool === true;
}
