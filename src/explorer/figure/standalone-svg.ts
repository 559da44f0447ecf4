/** What is written on a picture that leaves its page. */
export interface PictureText {
  readonly title: string;
  readonly subtitle: string;
  readonly footer: string;
}

const MARGIN = 16;
const HEAD = 56;
const FOOT = 28;
const SVG = 'http://www.w3.org/2000/svg';

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
export function standaloneSvg(picture: SVGSVGElement, text: PictureText): string {
  const { width, height } = picture.getBoundingClientRect();
  const root = document.createElementNS(SVG, 'svg');
  const total = { width: Math.round(width) + 2 * MARGIN, height: Math.round(height) + HEAD + FOOT };
  root.setAttribute('xmlns', SVG);
  root.setAttribute('width', String(total.width));
  root.setAttribute('height', String(total.height));
  const inner = withResolvedStyle(picture);
  inner.setAttribute('x', String(MARGIN));
  inner.setAttribute('y', String(HEAD));
  inner.setAttribute('width', String(width));
  inner.setAttribute('height', String(height));
  const ink = getComputedStyle(document.body);
  root.append(
    ground(total, getComputedStyle(document.documentElement).backgroundColor),
    line(text.title, 22, 15, '600', ink),
    line(text.subtitle, 42, 11, '400', ink),
    inner,
    line(text.footer, total.height - 10, 9, '400', ink),
  );
  return new XMLSerializer().serializeToString(root);
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

function ground({ width, height }: { readonly width: number; readonly height: number }, fill: string): SVGElement {
  const rect = document.createElementNS(SVG, 'rect');
  rect.setAttribute('width', String(width));
  rect.setAttribute('height', String(height));
  rect.setAttribute('fill', fill);
  return rect;
}

function line(words: string, y: number, size: number, weight: string, ink: CSSStyleDeclaration): SVGElement {
  const text = document.createElementNS(SVG, 'text');
  const attributes = { x: MARGIN, y, 'font-size': size, 'font-weight': weight, 'font-family': ink.fontFamily };
  for (const [name, value] of Object.entries(attributes)) text.setAttribute(name, String(value));
  text.setAttribute('fill', ink.color);
  text.textContent = words;
  return text;
}
