import { isSlug } from '../../domain/global-id.ts';
import { isPartialDate, leadingDate } from './partial-date.ts';
import type { Space } from './space.ts';

/** What is wrong with the text of one cell. */
export class CellFault {
  readonly message: string;
  /** For a word out of a closed list: the word given and every word that would have been right. */
  readonly choice: { readonly given: string; readonly allowed: readonly string[] } | undefined;

  constructor(message: string, choice?: CellFault['choice']) {
    this.message = message;
    this.choice = choice;
  }
}

/** How the cells of one column are read. An empty cell is null in an optional column, an empty list in a list, else a fault. */
export interface Column<T> {
  readonly parse: (text: string) => T | CellFault;
  /** The value of an empty cell; absent: the cell must be filled. */
  readonly empty?: { readonly value: T };
  /** Whether the header may lack the column. */
  readonly mayLack?: boolean;
  /** Whether reading a value costs less than remembering it. */
  readonly cheap?: boolean;
  /** The known words of an open list: another one is allowed, and a warning where it is spelt nearly as one of these. */
  readonly usual?: readonly string[];
  /** Each value names a row in the tables of a space. */
  readonly refersTo?: ReferenceTo;
}

export interface ReferenceTo {
  readonly space: Space;
  /** The key that a value names; null where it names none, as `*` does. */
  readonly key: (value: unknown) => string | null;
}

/** The same column, which may be empty, or absent from the header. */
export function optional<T>(column: Column<T>): Column<T | null> {
  return { ...column, empty: { value: null }, mayLack: true };
}

/** Values joined by `;`, none of them twice. An empty cell: no values. */
export function listOf<T>(column: Column<T>): Column<readonly T[]> {
  const { refersTo } = column;
  return {
    empty: { value: [] },
    mayLack: true,
    parse: (text) => parseList(text, column),
    ...(refersTo && { refersTo }),
  };
}

/** As `listOf`, with one value at least. */
export function filledListOf<T>(column: Column<T>): Column<readonly T[]> {
  const { refersTo } = column;
  return { parse: (text) => parseList(text, column), ...(refersTo && { refersTo }) };
}

function parseList<T>(text: string, column: Column<T>): readonly T[] | CellFault {
  const parts = text.split(';').map((part) => part.trim());
  const twice = parts.find((part, index) => parts.indexOf(part) < index);
  if (twice !== undefined) return new CellFault(`the list names "${twice}" twice`);
  const values: T[] = [];
  for (const part of parts) {
    const value = part === '' ? new CellFault('an item of the list is empty') : column.parse(part);
    if (value instanceof CellFault) return value;
    values.push(value);
  }
  return values;
}

/** Neo4j indexes up to 8,167 bytes. A character takes up to three; the longest key joins three slugs, whose characters take one. */
const INDEXED_LENGTH = 2000;

/** What stands for unreadable bytes, and half of a pair of UTF-16, which would be stored as that. */
const NOT_UTF8 = /\uFFFD|\p{Surrogate}/u;

export function text({ atMost = Number.POSITIVE_INFINITY }: { readonly atMost?: number } = {}): Column<string> {
  return {
    cheap: true,
    parse: (value) => {
      if (NOT_UTF8.test(value)) return new CellFault('this text is not UTF-8');
      if (value.includes('\0')) return new CellFault('this text holds a zero byte, which ends a text for many readers');
      return tooLong(value, atMost) ?? value;
    },
  };
}

function tooLong({ length }: string, atMost: number): CellFault | null {
  return length <= atMost ? null : new CellFault(`${length} characters, of which ${atMost} are allowed`);
}

export function slug(): Column<string> {
  return matching(isSlug, 'is no slug: lower-case letters, digits and single hyphens');
}

/** The key of a row in another table, or in this one. */
export function reference(space: Space): Column<string> {
  return { ...text(), refersTo: { space, key: String } };
}

/** As `reference`, or `*` for all of them. */
export function referenceOrAny(space: Space): Column<string> {
  return { ...text(), refersTo: { space, key: (value) => (value === '*' ? null : String(value)) } };
}

/** Words that the graph finds things by. Counted in parts, as they are indexed: an accent is one, a Korean syllable has three. */
export function indexedText(): Column<string> {
  const words = text();
  return { ...words, parse: (value) => tooLong(value.normalize('NFKD'), INDEXED_LENGTH) ?? words.parse(value) };
}

/** Text of a known form, which may be indexed; `rule` completes the sentence `"value" …`. */
export function matching(fits: (text: string) => boolean, rule: string): Column<string> {
  return {
    parse: (value) => tooLong(value, INDEXED_LENGTH) ?? (fits(value) ? value : new CellFault(`"${value}" ${rule}`)),
  };
}

export function oneOf<T extends string>(words: readonly T[]): Column<T> {
  return {
    parse: (value) =>
      words.find((word) => word === value) ??
      new CellFault(`"${value}" is none of ${words.join(', ')}`, { given: value, allowed: words }),
  };
}

export function flag(): Column<boolean> {
  const word = oneOf(['true', 'false']);
  return {
    parse: (value) => {
      const read = word.parse(value);
      return read instanceof CellFault ? read : read === 'true';
    },
  };
}

/** A year, a month or a day: `2026`, `2026-05`, `2026-05-31`, as precise as it is known. */
export function partialDate(): Column<string> {
  return matching(isPartialDate, 'is no date: write 2026, 2026-05 or 2026-05-31');
}

/** What a source says of a day, in its own words; where it starts as a date, it is one of the calendar, or a quarter or half of a year. */
export function toldDate(): Column<string> {
  return matching(
    (told) => !/^\d/.test(told) || leadingDate(told) !== null || /^\d{4}-(Q[1-4]|H[12])\b/.test(told),
    'is no date: write 2026, 2026-05, 2026-05-31, 2026-Q2 or 2026-H1; words may follow',
  );
}
