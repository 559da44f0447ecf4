import type { ChangeAction, ThingKey } from '../../domain/graph/change.ts';

/** What is known of a thing: its properties by name, and the links that belong to it. */
export type Snapshot = Readonly<Record<string, unknown>>;

/** What one edit does to one thing. */
export interface ThingChange extends ThingKey {
  readonly action: ChangeAction;
  readonly before: Snapshot | null;
  readonly after: Snapshot | null;
}

/** JSON with the names in order, so that the same content is the same text. Names without a value are left out. */
export function snapshotText(snapshot: Snapshot | null): string | null {
  return snapshot === null ? null : JSON.stringify(snapshot, inOrder);
}

/** Whether a thing has other links of this name after a change than before. */
export function hasOtherLinks({ before, after }: ThingChange, name: string): boolean {
  return linksText(before, name) !== linksText(after, name);
}

function linksText(snapshot: Snapshot | null, name: string): string | null {
  // A snapshot's links are made by `readNodes`, a list of ends for each name.
  const links = snapshot?.links as Readonly<Record<string, unknown>> | undefined;
  return snapshotText({ links: links?.[name] });
}

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => !isNothing(inner));
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** An empty list is stored as none by one engine and as a list by the other, and means the same. */
function isNothing(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
