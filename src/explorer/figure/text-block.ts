import { svg } from '../graph-view/svg-element.ts';

/** Something drawn from its own top left corner, and the height it needs. */
export interface Block {
  readonly element: SVGElement;
  readonly height: number;
}

export interface Letters {
  /** CSS pixels. */
  readonly size: number;
  readonly weight: number;
}

const LINE = 1.35;

/** Words in the page's own type and ink, in as many lines as the width wants. */
export function textBlock(words: string, letters: Letters, width: number): Block {
  const lines = wrapped(words, width, (text) => textWidth(text, letters));
  const { fontFamily, color } = getComputedStyle(document.body);
  const element = svg('g', {
    fill: color,
    'font-family': fontFamily,
    'font-size': letters.size,
    'font-weight': letters.weight,
  });
  for (const [at, line] of lines.entries()) {
    element.append(svg('text', { y: letters.size + at * letters.size * LINE }, line));
  }
  return { element, height: lines.length * letters.size * LINE };
}

/** Lines that fit, broken between words; a word that is wider than the line has one of its own. */
export function wrapped(words: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

export function textWidth(text: string, { size, weight }: Letters): number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return text.length * size;
  context.font = `${weight} ${size}px ${getComputedStyle(document.body).fontFamily}`;
  return context.measureText(text).width;
}
