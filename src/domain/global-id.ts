/** The kinds of node that have a global id: the GraphQL type's name and the graph's label in one. */
export const NODE_KINDS = [
  'Firm',
  'Stage',
  'Technology',
  'Product',
  'Claim',
  'Source',
  'Organization',
  'FiscalYear',
  'Forecast',
  'Market',
  'Resource',
  'NetworkDomain',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

export interface GlobalId {
  readonly kind: NodeKind;
  readonly key: string;
}

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** base64url("Kind:key"): stable across reloads and engines, as Relay asks. */
export function toGlobalId(kind: NodeKind, key: string): string {
  return btoaUrl(`${kind}:${key}`);
}

/** Three letters of a kind make four characters of an id. To read a text that is none takes long: most are slugs. */
const BEGINNINGS: ReadonlySet<string> = new Set(NODE_KINDS.map((kind) => btoa(kind.slice(0, 3))));

/** The kind and key of a global id, or null where the text is none. */
export function fromGlobalId(id: string): GlobalId | null {
  if (!BEGINNINGS.has(id.slice(0, 4))) return null;
  const text = atobUrl(id);
  const colon = text?.indexOf(':') ?? -1;
  if (text === null || colon < 1) return null;
  const kind = NODE_KINDS.find((known) => known === text.slice(0, colon));
  const key = text.slice(colon + 1);
  return kind !== undefined && key !== '' && toGlobalId(kind, key) === id ? { kind, key } : null;
}

function btoaUrl(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

function atobUrl(id: string): string | null {
  if (!/^[A-Za-z0-9_-]+$/.test(id)) return null;
  try {
    const binary = atob(id.replaceAll('-', '+').replaceAll('_', '/'));
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(binary, (c) => c.charCodeAt(0)));
  } catch {
    return null;
  }
}
