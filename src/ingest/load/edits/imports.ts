import type { Entry } from './base.ts';
import { differences, type Fields, setField } from './fields.ts';

/** What an import did to a thing; `before` is null where it made it. */
type Import = Pick<Entry, 'before' | 'after'>;

/** What imports brought to a thing and is still there. */
export interface Brought {
  /** Names of the fields that hold what an import put there, lists left out. */
  readonly held: ReadonlySet<string>;
  /** What was appended to lists, by their names, in the order of appending. */
  readonly appended: ReadonlyMap<string, readonly string[]>;
}

/** Lists to which imports append; what else they bring stands in a field of its own. */
const LISTS: ReadonlySet<string> = new Set(['aliases', 'listings']);

/** @param imports the newest first, as `now` is after the newest */
export function broughtBy(imports: readonly Import[], now: Fields): Brought {
  const oldestFirst = imports.toReversed();
  const held = oldestFirst.flatMap(({ before, after }) =>
    differences(before ?? new Map(), after).filter((name) => !LISTS.has(name) && after.get(name) === now.get(name)),
  );
  const appended = [...LISTS].map((name): [string, readonly string[]] => {
    const there = itemsOf(now, name);
    const items = oldestFirst.flatMap((one) => appendedBy(one, name)).filter((item) => there.includes(item));
    return [name, [...new Set(items)]];
  });
  return { held: new Set(held.filter((name) => now.has(name))), appended: new Map(appended) };
}

/** The fields as if none of the imports had been, the newest first: what is as one made it is as it was before that one. */
export function withoutImports(fields: Fields, imports: readonly Import[]): Fields {
  return imports.reduce(withoutOne, fields);
}

/**
 * A row as if it had not taken over what imports brought to the thing, as far as it is there. What is there no more, somebody
 * took away since: that the row says it is the row's own word.
 */
export function withoutTakenOver(planned: Fields, now: Fields, imports: readonly Import[]): Fields {
  const left = new Map(planned);
  const alone = withoutImports(now, imports);
  for (const [name, text] of planned) if (text === now.get(name)) setField(left, name, alone.get(name));
  for (const [name, items] of broughtBy(imports, now).appended) setField(left, name, textWithout(planned, name, items));
  return left;
}

function withoutOne(fields: Fields, one: Import): Fields {
  const { before, after } = one;
  const was = before ?? new Map<string, string>();
  const left = new Map(fields);
  for (const name of differences(was, after)) {
    if (LISTS.has(name)) setField(left, name, textWithout(fields, name, appendedBy(one, name)));
    else if (fields.get(name) === after.get(name)) setField(left, name, was.get(name));
  }
  return left;
}

function appendedBy({ before, after }: Import, name: string): readonly string[] {
  const was = itemsOf(before ?? new Map(), name);
  return itemsOf(after, name).filter((item) => !was.includes(item));
}

function textWithout(fields: Fields, name: string, items: readonly string[]): string | undefined {
  const left = itemsOf(fields, name).filter((item) => !items.includes(item));
  return left.length === 0 ? undefined : JSON.stringify(left);
}

/** A list of texts as a field has it. */
export function itemsOf(fields: Fields, name: string): readonly string[] {
  const items: unknown = JSON.parse(fields.get(name) ?? '[]');
  return Array.isArray(items) ? items.map(String) : [];
}
