const SVG = 'http://www.w3.org/2000/svg';

/** An element of a picture that is made outside React, with its attributes and its text. */
export function svg<N extends keyof SVGElementTagNameMap>(
  name: N,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): SVGElementTagNameMap[N] {
  const made = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, String(value));
  if (text !== '') made.textContent = text;
  return made;
}
