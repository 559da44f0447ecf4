import type { ThingFragment } from '../generated/graphql.ts';

export type ThingKind = ThingFragment['__typename'];

/** A thing of the graph as the pages call it. */
export interface Thing {
  /** Global id. */
  readonly id: string;
  readonly kind: ThingKind;
  /** What the API finds it by: the slug, where a bare one means this thing and no other, else the global id. */
  readonly handle: string;
  readonly name: string;
  /** The address of its page; null for a kind that has none. */
  readonly path: string | null;
  /** The technology that a product implements, by slug. */
  readonly technology: string | null;
}

/** A bare slug is looked for among these before all others, which share slugs with them: an organization with its firm. */
const MEANT_BY_SLUG: ReadonlySet<ThingKind> = new Set(['Firm', 'Product', 'Technology', 'Stage']);

const FOLDERS: Partial<Record<ThingKind, string>> = {
  Firm: 'firms',
  Product: 'products',
  Technology: 'technologies',
  Stage: 'stages',
  Source: 'sources',
  Claim: 'claims',
};

export const KIND_NAMES: Readonly<Record<ThingKind, string>> = {
  Firm: 'Firm',
  Product: 'Product',
  Technology: 'Technology',
  Stage: 'Stage',
  NetworkDomain: 'Network domain',
  Market: 'Market',
  Resource: 'Resource',
  Claim: 'Claim',
  Source: 'Source',
  Organization: 'Organization',
  FiscalYear: 'Fiscal year',
  Forecast: 'Forecast',
};

export function isThingKind(text: string): text is ThingKind {
  return Object.hasOwn(KIND_NAMES, text);
}

export function thingOf(node: ThingFragment): Thing {
  const key = keyOf(node);
  return {
    id: node.id,
    kind: node.__typename,
    handle: 'slug' in node && MEANT_BY_SLUG.has(node.__typename) ? node.slug : node.id,
    name: nameOf(node),
    path: key === null ? null : pathOf(node.__typename, key),
    technology: node.__typename === 'Product' ? (node.technology?.slug ?? null) : null,
  };
}

/** The address of a thing's page, by its slug or key; null for a kind that has no pages. */
export function pathOf(kind: ThingKind, key: string): string | null {
  const folder = FOLDERS[kind];
  return folder === undefined ? null : `/${folder}/${encodeURIComponent(key)}`;
}

function keyOf(node: ThingFragment): string | null {
  if ('slug' in node) return node.slug;
  return 'key' in node ? node.key : null;
}

function nameOf(node: ThingFragment): string {
  switch (node.__typename) {
    case 'Claim':
      return node.statement;
    case 'Source':
      return `${node.publisher}: ${node.title}`;
    case 'FiscalYear':
      return `${node.firm.name}, ${node.label}`;
    case 'Forecast':
      return node.subject;
    default:
      return node.name;
  }
}
