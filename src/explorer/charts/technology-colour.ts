/**
 * The colour of a technology: that of the design, which has one for each that the house knows; of another one a hue of its own,
 * the same wherever it is drawn.
 */
export function technologyColour(slug: string): string {
  const hue = hueOf(slug);
  return `var(--tech-${slug}, light-dark(hsl(${hue} 45% 38%), hsl(${hue} 50% 68%)))`;
}

function hueOf(slug: string): number {
  const spread = [...slug].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
  return (spread * 137) % 360;
}
