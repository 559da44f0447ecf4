import { fromGlobalId } from '../format/global-id.ts';
import { isThingKind, pathOf } from '../graph-view/thing.ts';

/** A thing in an answer that has a page. */
export interface PageLink {
  readonly path: string;
  readonly name: string;
}

/** The page of a thing by its type and its slug or key, or by its global id alone; null for a thing without one. */
export function pageOf(declared: string | null, thing: Readonly<Record<string, unknown>>): PageLink | null {
  const known = fromGlobalId(thing.id);
  const kind = known?.kind ?? textOf(thing.__typename) ?? declared;
  const key = known?.key ?? textOf(thing.slug) ?? textOf(thing.key);
  if (kind === null || key === null || !isThingKind(kind)) return null;
  const path = pathOf(kind, key);
  return path === null ? null : { path, name: nameOf(thing) ?? key };
}

function nameOf({ name, title, statement }: Readonly<Record<string, unknown>>): string | null {
  return textOf(name) ?? textOf(title) ?? textOf(statement);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
