export interface TextPlace {
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** A text that is no JSON, and where it ceases to be. */
export class JsonFault extends Error {
  readonly place: TextPlace;

  constructor(place: TextPlace, message: string) {
    super(message);
    this.name = 'JsonFault';
    this.place = place;
  }
}

export interface LocatedJson {
  readonly value: unknown;
  /** Where a value stands, its name with it, by its path such as `levers[1].price`; what is not there is looked for in what should have it. */
  placeOf(path: string): TextPlace;
}

/** Reads JSON as `JSON.parse` does and keeps where everything stands, which no message of the latter tells for sure. @throws JsonFault */
export function locatedJson(text: string): LocatedJson {
  const reader = new Reader(text.replace(/^\uFEFF/, ''));
  const value = reader.document();
  return { value, placeOf: (path) => reader.placeOf(path) };
}

const SPACE = /[ \t\r\n]*/y;
const MARK = /[{}[\]:,]/y;
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*"/uy;
const PLAIN = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

class Reader {
  readonly #text: string;
  readonly #places = new Map<string, number>();
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): unknown {
    this.#skipSpace();
    this.#places.set('', this.#at);
    const value = this.#value('');
    if (this.#at < this.#text.length) this.#refuse('the end of the file');
    return value;
  }

  placeOf(path: string): TextPlace {
    const parts = path.split(/[.[\]]+/).filter((part) => part !== '');
    while (parts.length > 0 && !this.#places.has(keyOf(parts))) parts.pop();
    return this.#lineAndColumn(this.#places.get(keyOf(parts)) ?? 0);
  }

  #value(key: string): unknown {
    if (this.#take(MARK, '{') !== null) return this.#object(key);
    if (this.#take(MARK, '[') !== null) return this.#list(key);
    const text = this.#take(STRING) ?? this.#take(PLAIN);
    return text === null ? this.#refuse('a value') : JSON.parse(text);
  }

  #object(key: string): unknown {
    const members: [string, unknown][] = [];
    if (this.#take(MARK, '}') !== null) return {};
    do {
      const start = this.#at;
      const name: string = JSON.parse(this.#take(STRING) ?? this.#refuse('a name in double quotes'));
      const own = `${key}.${name}`;
      this.#places.set(own, start);
      if (this.#take(MARK, ':') === null) this.#refuse('a colon');
      members.push([name, this.#value(own)]);
    } while (this.#take(MARK, ',') !== null);
    if (this.#take(MARK, '}') === null) this.#refuse('a comma or }');
    return Object.fromEntries(members);
  }

  #list(key: string): unknown {
    const items: unknown[] = [];
    if (this.#take(MARK, ']') !== null) return items;
    do {
      const own = `${key}.${items.length}`;
      this.#places.set(own, this.#at);
      items.push(this.#value(own));
    } while (this.#take(MARK, ',') !== null);
    if (this.#take(MARK, ']') === null) this.#refuse('a comma or ]');
    return items;
  }

  /** What stands here, if it is of this kind, and the space behind it. */
  #take(kind: RegExp, wanted?: string): string | null {
    kind.lastIndex = this.#at;
    const found = kind.exec(this.#text)?.[0];
    if (found === undefined || (wanted !== undefined && found !== wanted)) return null;
    this.#at += found.length;
    this.#skipSpace();
    return found;
  }

  #skipSpace(): void {
    SPACE.lastIndex = this.#at;
    this.#at += SPACE.exec(this.#text)?.[0].length ?? 0;
  }

  #refuse(wanted: string): never {
    const found = this.#at < this.#text.length ? `"${this.#text[this.#at]}"` : 'the end of the file';
    throw new JsonFault(this.#lineAndColumn(this.#at), `this is no JSON: ${wanted} is wanted here, not ${found}`);
  }

  #lineAndColumn(at: number): TextPlace {
    const before = this.#text.slice(0, at).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  }
}

function keyOf(parts: readonly string[]): string {
  return parts.map((part) => `.${part}`).join('');
}
