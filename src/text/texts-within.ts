import type { SortedTexts } from './sorted-texts.ts';

/** How far a text may be from what was typed: so many edits in all, and so many before the typed text's unit number `half`. */
export interface Within {
  readonly half: number;
  readonly first: number;
  readonly all: number;
}

/** How many texts may still be looked at. */
export interface Looks {
  left: number;
}

/** A cell out of reach: more edits than anybody allows. */
const FAR = 100;

/**
 * Texts that an alignment turns into the typed one with no more edits than allowed. Walks them as a tree of beginnings: a row says
 * how many edits turn a beginning of the text into each beginning of the typed one, and where all are out of reach whatever begins
 * so is jumped over. What is looked at are a few texts around each way to spend the edits, not all. Ends early where no look is left.
 */
export function* textsWithin(
  sorted: Pick<SortedTexts<unknown>, 'atOrAfter'>,
  typed: string,
  within: Within,
  looks: Looks,
): Generator<string> {
  const rows = [firstRow(typed, within)];
  let known = '';
  let text = sorted.atOrAfter('');
  while (text !== undefined && looks.left > 0) {
    looks.left -= 1;
    let depth = sharedBeginning(known, text, rows.length - 1);
    rows.length = depth + 1;
    known = text;
    let next = `${text}\0`;
    for (; depth < text.length; depth += 1) {
      const above = rows[depth] ?? [];
      const row = rowBelow(above, typed, text.charCodeAt(depth), within);
      if (row === null) {
        next = afterLetter(text, depth, above, typed);
        break;
      }
      rows.push(row);
    }
    if (depth === text.length && (rows[depth]?.[typed.length] ?? FAR) <= within.all) yield text;
    // Behind the text itself at least, whatever letters it has.
    text = sorted.atOrAfter(next > text ? next : `${text}\0`);
  }
}

function firstRow(typed: string, { half, first, all }: Within): number[] {
  const row = [0];
  for (let at = 1; at <= typed.length; at += 1) {
    const edits = (row[at - 1] ?? FAR) + 1;
    row.push(edits <= (at <= half ? first : all) ? edits : FAR);
  }
  return row;
}

/** The row of a beginning that is one letter longer; null where all of it is out of reach. */
function rowBelow(above: readonly number[], typed: string, letter: number, { half, first, all }: Within) {
  const row: number[] = [];
  let [left, upperLeft, inReach] = [FAR, FAR, false];
  for (let at = 0; at <= typed.length; at += 1) {
    const upper = above[at] ?? FAR;
    const same = at > 0 && typed.charCodeAt(at - 1) === letter;
    const across = Math.min(upperLeft + (same ? 0 : 1), left + 1);
    // Who comes to the half has spent no more than the first; who stays there spends of the rest.
    const entered = across <= (at <= half ? first : all) ? across : FAR;
    const down = upper + 1 <= (at < half ? first : all) ? upper + 1 : FAR;
    left = Math.min(entered, down);
    upperLeft = upper;
    if (left < FAR) inReach = true;
    row.push(left);
  }
  return inReach ? row : null;
}

/**
 * Where to go on after a letter that is out of reach. Every letter that is nowhere typed costs the same as this one: within reach
 * are only letters that go on with the typed text from a cell in reach.
 */
function afterLetter(text: string, depth: number, above: readonly number[], typed: string): string {
  const letter = text.charCodeAt(depth);
  let next = Number.POSITIVE_INFINITY;
  for (let at = 0; at < typed.length; at += 1) {
    const candidate = typed.charCodeAt(at);
    if ((above[at] ?? FAR) < FAR && candidate > letter && candidate < next) next = candidate;
  }
  const shared = text.slice(0, depth);
  return next === Number.POSITIVE_INFINITY ? afterAll(shared) : shared + String.fromCharCode(next);
}

/** Behind every text that begins so. */
function afterAll(beginning: string): string {
  return `${beginning}\uffff\uffff`;
}

function sharedBeginning(a: string, b: string, most: number): number {
  let length = 0;
  while (length < most && length < b.length && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}
