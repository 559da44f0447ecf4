import type { Relation } from '../generated/graphql.ts';
import { isDay } from '../scenario/choice-of-evidence.ts';
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
/** Of the parts of an address. */
const NAMES = ['x', 'd', 'path', 'hide', 'off', 'tech', 'by', 'chosen'] as const;

export function decodeGraphView(search: string): GraphView {
  const given = new URLSearchParams(search);
  const query = isOwnVersion(given) ? given : new URLSearchParams();
  const path = pathOf(query.get('path'));
  const expanded = listOf(query.get('x'));
  return {
    expanded: expanded.length === 0 && path === null ? [START] : expanded,
    depth: depthOf(query.get('d')) ?? 1,
    path,
    hidden: listOf(query.get('hide')),
    off: listOf(query.get('off')).filter(isRelation),
    technology: query.get('tech'),
    by: dayOf(query.get('by')),
    chosen: query.get('chosen'),
  };
}

/** What of an address `decodeGraphView` could not read, as it stands there. One without a version is read as ours. */
export function unreadInGraphView(search: string): string[] {
  const query = new URLSearchParams(search);
  const isOwn = isOwnVersion(query);
  const lost = NAMES.flatMap((name) => {
    const text = query.get(name);
    if (text === null) return [];
    return isOwn ? unreadIn(name, text).map((part) => `${name}=${part}`) : [`${name}=${text}`];
  });
  return isOwn ? lost : [`v=${query.get('v')}`, ...lost];
}

function unreadIn(name: (typeof NAMES)[number], text: string): string[] {
  if (name === 'off') return listOf(text).filter((relation) => !isRelation(relation));
  const isRead =
    (name !== 'd' || depthOf(text) !== null) &&
    (name !== 'by' || dayOf(text) !== null) &&
    (name !== 'path' || pathOf(text) !== null);
  return isRead ? [] : [text];
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

function isOwnVersion(query: URLSearchParams): boolean {
  return (query.get('v') ?? VERSION) === VERSION;
}

function depthOf(text: string | null): number | null {
  return text !== null && /^[1-4]$/.test(text) ? Number(text) : null;
}

function pathOf(text: string | null): GraphView['path'] {
  const [from, to] = listOf(text);
  return from !== undefined && to !== undefined ? { from, to } : null;
}

function dayOf(text: string | null): string | null {
  return text !== null && isDay(text) ? text : null;
}
