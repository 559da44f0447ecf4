/** A flow of profit between two ends, US dollars a year. */
export interface Flow {
  readonly from: FlowPoint;
  readonly to: FlowPoint;
  readonly amount: number;
}

export interface FlowPoint {
  readonly key: string;
  readonly label: string;
  readonly isPool: boolean;
}

export interface FlowNode extends FlowPoint {
  readonly side: 'from' | 'to';
  readonly id: string;
}

export interface FlowGraph {
  readonly nodes: readonly FlowNode[];
  readonly links: readonly { readonly source: string; readonly target: string; readonly value: number }[];
}

/**
 * The flows as a graph of two sides: every end is copied for each side on which it stands, so that no path can ever
 * return to where it began and a layout always ends. Ends beyond the largest `limit` of a side become one, "others".
 */
export function flowGraph(flows: readonly Flow[], limit: number): FlowGraph {
  const from = sideOf(flows, 'from', limit);
  const to = sideOf(flows, 'to', limit);
  const merged = new Map<string, { source: string; target: string; value: number }>();
  for (const flow of flows) {
    const source = from.idOf(flow.from.key);
    const target = to.idOf(flow.to.key);
    const link = merged.get(`${source}→${target}`) ?? { source, target, value: 0 };
    merged.set(`${source}→${target}`, { ...link, value: link.value + flow.amount });
  }
  return { nodes: [...from.nodes, ...to.nodes], links: [...merged.values()] };
}

function sideOf(flows: readonly Flow[], side: 'from' | 'to', limit: number) {
  const totals = new Map<string, { point: FlowPoint; total: number }>();
  for (const flow of flows) {
    const point = flow[side];
    totals.set(point.key, { point, total: (totals.get(point.key)?.total ?? 0) + flow.amount });
  }
  const ranked = [...totals.values()].sort((one, other) => other.total - one.total).map(({ point }) => point);
  const shown = ranked.filter((point, at) => at < limit || point.isPool);
  const hidden = ranked.length - shown.length;
  const others: FlowPoint = { key: 'others', label: `${hidden} others`, isPool: false };
  const nodes = [...shown, ...(hidden > 0 ? [others] : [])].map((point) => ({
    ...point,
    side,
    id: `${side}:${point.key}`,
  }));
  const ids = new Set(nodes.map(({ id }) => id));
  return { nodes, idOf: (key: string) => (ids.has(`${side}:${key}`) ? `${side}:${key}` : `${side}:others`) };
}
