import { svg } from '../graph-view/svg-element.ts';
import { type Block, textBlock, textWidth } from './text-block.ts';

/** What is written on a picture that leaves its page. */
export interface PictureText {
  readonly title: string;
  readonly subtitle: string;
  readonly footer: string;
  /** The entries of its legend as they stand on the page: a mark and its word. */
  readonly legend?: readonly Element[];
}

const MARGIN = 16;
const GAP = 8;
const LEGEND_LETTERS = { size: 11, weight: 400 } as const;

/** What a picture takes from the page's style sheets, and must carry itself once it has left the page. */
const CARRIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];

/** The picture as a file of its own, with title and origin written on it and every colour resolved. */
export function standaloneSvg(picture: SVGSVGElement, { title, subtitle, legend = [], footer }: PictureText): string {
  const body = pictureBlock(picture);
  const blocks = [
    textBlock(title, { size: 15, weight: 600 }, body.width),
    textBlock(subtitle, { size: 11, weight: 400 }, body.width),
    ...(legend.length === 0 ? [] : [legendBlock(legend)]),
    body,
    textBlock(footer, { size: 9, weight: 400 }, body.width),
  ];
  const height = blocks.reduce((sum, block) => sum + block.height + GAP, 2 * MARGIN - GAP);
  const total = { width: Math.ceil(body.width) + 2 * MARGIN, height: Math.ceil(height) };
  const root = svg('svg', { xmlns: 'http://www.w3.org/2000/svg', ...total });
  root.append(svg('rect', { ...total, fill: getComputedStyle(document.documentElement).backgroundColor }));
  let y = MARGIN;
  for (const block of blocks) {
    block.element.setAttribute('transform', `translate(${MARGIN},${y})`);
    root.append(block.element);
    y += block.height + GAP;
  }
  return new XMLSerializer().serializeToString(root);
}

/** As wide as what is drawn, since a label may reach over the edge of its picture. */
function pictureBlock(picture: SVGSVGElement): Block & { readonly width: number } {
  const { width, height } = picture.getBoundingClientRect();
  const drawn = picture.getBBox();
  const left = Math.max(0, -drawn.x);
  const right = Math.max(0, drawn.x + drawn.width - width);
  const inner = withResolvedStyle(picture);
  for (const [name, value] of Object.entries({ x: left, width, height, overflow: 'visible' }))
    inner.setAttribute(name, String(value));
  const element = svg('g', {});
  element.append(inner);
  return { element, height, width: left + width + right };
}

/** The legend in one row. */
function legendBlock(entries: readonly Element[]): Block {
  const element = svg('g', {});
  let x = 0;
  for (const entry of entries) {
    const words = entry.textContent?.trim() ?? '';
    const mark = entry.querySelector('svg');
    if (mark !== null) {
      const copy = withResolvedStyle(mark);
      copy.setAttribute('x', String(x));
      copy.setAttribute('y', '4');
      element.append(copy);
      x += mark.getBoundingClientRect().width + 6;
    }
    const label = textBlock(words, LEGEND_LETTERS, Number.POSITIVE_INFINITY).element;
    label.setAttribute('transform', `translate(${x},0)`);
    element.append(label);
    x += textWidth(words, LEGEND_LETTERS) + 16;
  }
  return { element, height: 16 };
}

function withResolvedStyle(picture: SVGSVGElement): SVGSVGElement {
  const clone = picture.cloneNode(true) as SVGSVGElement;
  const originals = [picture, ...picture.querySelectorAll<SVGElement>('*')];
  const copies = [clone, ...clone.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, at) => {
    const style = getComputedStyle(original);
    for (const property of CARRIED) copies[at]?.setAttribute(property, style.getPropertyValue(property));
    copies[at]?.removeAttribute('class');
    copies[at]?.removeAttribute('tabindex');
  });
  return clone;
}
