import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';

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

/** Reads JSON and keeps where everything stands, which no message of `JSON.parse` tells for sure. @throws JsonFault */
export function locatedJson(source: string): LocatedJson {
  const text = source.replace(/^\uFEFF/, '');
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (first !== undefined || root === undefined)
    throw faultAt(text, first?.offset ?? 0, first?.error ?? VALUE_EXPECTED);
  return { value: getNodeValue(root), placeOf: (path) => placeIn(text, placeOf(root, partsOf(path))) };
}

/** By the reader's codes, which are no values at run time. */
const VALUE_EXPECTED = 4;
const WANTED: Readonly<Record<number, string>> = {
  1: 'a value, or a name in double quotes,',
  2: 'a number such as 0.5',
  3: 'a name in double quotes',
  [VALUE_EXPECTED]: 'a value',
  5: 'a colon',
  6: 'a comma or an end',
  7: 'a comma or }',
  8: 'a comma or ]',
  9: 'the end of the file',
  12: 'the end of a text',
  13: 'the end of a number',
};

function faultAt(text: string, at: number, code: number): JsonFault {
  const found = at < text.length ? `"${text[at]}"` : 'the end of the file';
  const wanted = WANTED[code] ?? 'JSON without comments and stray characters';
  return new JsonFault(placeIn(text, at), `this is no JSON: ${wanted} is wanted here, not ${found}`);
}

function partsOf(path: string): (string | number)[] {
  return path.split(/[.[\]]+/).flatMap((part) => (part === '' ? [] : [/^\d+$/.test(part) ? Number(part) : part]));
}

function placeOf(root: Node, parts: readonly (string | number)[]): number {
  for (let length = parts.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, parts.slice(0, length));
    if (node !== undefined) return node.parent?.type === 'property' ? node.parent.offset : node.offset;
  }
  return root.offset;
}

function placeIn(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
