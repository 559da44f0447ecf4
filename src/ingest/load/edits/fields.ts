import type { Snapshot } from '../../edit/thing-change.ts';

/** What is known of a thing, flat: its properties and its links by name, each as a text that is the same for the same value. */
export type Fields = ReadonlyMap<string, string>;

/** The key under which the end of a link is found now; null where it is no end any more. */
export type KeyNow = (link: string, key: string) => string | null;

/** A field that holds nothing is left out, as the history leaves it out. */
export function fieldsOf({ links, ...properties }: Snapshot, keyNow: KeyNow): Fields {
  const own = Object.entries(properties).map(([name, value]) => [name, textOf(value)] as const);
  const linked = Object.entries(linksOf(links)).map(([name, ends]) => [name, textOfEnds(name, ends, keyNow)] as const);
  return new Map([...own, ...linked].filter(([, text]) => text !== NOTHING));
}

/** Puts a field in its place, or takes it out where it holds nothing. */
export function setField(fields: Map<string, string>, name: string, text: string | undefined): void {
  if (text === undefined) fields.delete(name);
  else fields.set(name, text);
}

/** Names of the fields in which two differ. */
export function differences(one: Fields, other: Fields): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}

interface End {
  readonly key: string;
  readonly number?: number;
}

const NOTHING = '';

function textOf(value: unknown): string {
  if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return NOTHING;
  return JSON.stringify(value);
}

function linksOf(links: unknown): Readonly<Record<string, readonly End[]>> {
  // Who reads nodes, plans them or keeps their history writes lists of ends by name.
  return typeof links === 'object' && links !== null ? (links as Readonly<Record<string, readonly End[]>>) : {};
}

/** Ends without a place stand by their keys. */
function textOfEnds(link: string, ends: readonly End[], keyNow: KeyNow): string {
  const now = ends.flatMap(({ key, number = 0 }) => {
    const end = keyNow(link, key);
    return end === null ? [] : [[number, end] as const];
  });
  return textOf(now.toSorted(([a, one], [b, other]) => a - b || (one < other ? -1 : 1)));
}
