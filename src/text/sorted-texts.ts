/** Texts in the order of their UTF-16 units, each with a value, or all with undefined. Finding, adding and dropping one costs about the root of their number at most. */
export interface SortedTexts<V> {
  get(text: string): V | undefined;
  set(text: string, value: V): void;
  delete(text: string): void;
  /** The first of the texts that is not before this one. */
  atOrAfter(text: string): string | undefined;
}

interface Block<V> {
  readonly texts: string[];
  /** Empty where all values are undefined, which take no room. */
  readonly values: V[];
}

/** A block with more is halved: moving so many places costs less than finding the block. */
const MOST_OF_BLOCK = 256;

/** Kept as a list of short sorted lists, none of them empty, so that nothing ever moves or copies all of them. */
export function createSortedTexts<V>(): SortedTexts<V> {
  const blocks: Block<V>[] = [];

  /** The last block that begins at or before the text, or else the first. */
  function blockOf(text: string): number {
    return Math.max(0, firstWhere(blocks.length, (at) => (blocks[at]?.texts[0] ?? '') > text) - 1);
  }

  function split(at: number, { texts, values }: Block<V>): void {
    // Texts that come in order fill each block: it is left as it is, and the next one begins.
    const half = at === blocks.length - 1 ? MOST_OF_BLOCK : MOST_OF_BLOCK / 2;
    // Copies, which take no more room than they need.
    const first = { texts: texts.slice(0, half), values: values.slice(0, half) };
    blocks.splice(at, 1, first, { texts: texts.slice(half), values: values.slice(half) });
  }

  return {
    get(text) {
      const block = blocks[blockOf(text)];
      const place = block === undefined ? 0 : placeIn(block, text);
      return block?.texts[place] === text ? block.values[place] : undefined;
    },
    set(text, value) {
      const at = blockOf(text);
      const block = blocks[at];
      if (block === undefined) return void blocks.push({ texts: [text], values: value === undefined ? [] : [value] });
      const place = placeIn(block, text);
      const isKnown = block.texts[place] === text;
      if (value !== undefined) block.values.splice(place, isKnown ? 1 : 0, value);
      if (!isKnown) {
        block.texts.splice(place, 0, text);
        if (block.texts.length > MOST_OF_BLOCK) split(at, block);
      }
    },
    delete(text) {
      const at = blockOf(text);
      const block = blocks[at];
      const place = block === undefined ? 0 : placeIn(block, text);
      if (block?.texts[place] !== text) return;
      block.texts.splice(place, 1);
      block.values.splice(place, 1);
      if (block.texts.length === 0) blocks.splice(at, 1);
    },
    atOrAfter(text) {
      const at = blockOf(text);
      const block = blocks[at];
      return block?.texts[placeIn(block, text)] ?? blocks[at + 1]?.texts[0];
    },
  };
}

function placeIn({ texts }: Block<unknown>, text: string): number {
  return firstWhere(texts.length, (at) => (texts[at] ?? '') >= text);
}

/** The first of the places 0 to `count` at which what becomes true stays true; `count` where it never does. */
export function firstWhere(count: number, isTrue: (place: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isTrue(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
