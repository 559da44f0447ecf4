import type { Relation } from '../generated/graphql.ts';
import { isRelation } from './relations.ts';

/** What the graph page shows; all of it is in the address. */
export interface GraphView {
  /** Whose surroundings are shown: slugs or global ids, in the order in which they were opened. */
  readonly expanded: readonly string[];
  /** How many links around the first of them, 1 to 4; around the others 1. */
  readonly depth: number;
  readonly path: { readonly from: string; readonly to: string } | null;
  /** Global ids. */
  readonly hidden: readonly string[];
  readonly off: readonly Relation[];
  /** A technology's slug. */
  readonly technology: string | null;
  /** ISO day. */
  readonly by: string | null;
  /** The thing in the side panel, by global id. */
  readonly chosen: string | null;
}

const START = 'nvidia';
const VERSION = '1';

export function decodeGraphView(search: string): GraphView {
  const query = new URLSearchParams(search);
  const [from, to] = listOf(query.get('path'));
  const path = from !== undefined && to !== undefined ? { from, to } : null;
  const expanded = listOf(query.get('x'));
  const depth = Math.round(Number(query.get('d') ?? 1));
  return {
    expanded: expanded.length === 0 && path === null ? [START] : expanded,
    depth: depth >= 1 && depth <= 4 ? depth : 1,
    path,
    hidden: listOf(query.get('hide')),
    off: listOf(query.get('off')).filter(isRelation),
    technology: query.get('tech'),
    by: dayOf(query.get('by')),
    chosen: query.get('chosen'),
  };
}

export function encodeGraphView(view: GraphView): string {
  const query = new URLSearchParams({ v: VERSION });
  const put = (name: string, text: string | null) => text !== null && text !== '' && query.set(name, text);
  put('x', view.expanded.join(','));
  put('d', view.depth === 1 ? null : String(view.depth));
  put('path', view.path && `${view.path.from},${view.path.to}`);
  put('hide', view.hidden.join(','));
  put('off', view.off.join(','));
  put('tech', view.technology);
  put('by', view.by);
  put('chosen', view.chosen);
  return `?${query}`;
}

function listOf(text: string | null): string[] {
  return (text ?? '').split(',').filter((entry) => entry !== '');
}

function dayOf(text: string | null): string | null {
  return text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null;
}
