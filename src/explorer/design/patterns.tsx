/**
 * Fills that differ without colour: a loss is hatched, a baseline is dotted. Put once into each picture, so that a
 * picture that is saved takes its patterns along; `scope` keeps the ids of two pictures apart.
 */
export function Patterns({ scope }: { readonly scope: string }) {
  return (
    <defs>
      <pattern id={`${scope}-loss`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="var(--loss-soft)" />
        <rect width="3" height="6" fill="var(--loss)" />
      </pattern>
      <pattern id={`${scope}-pool`} width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" fill="var(--pool)" fillOpacity="0.35" />
        <circle cx="2.5" cy="2.5" r="1.3" fill="var(--pool)" />
      </pattern>
    </defs>
  );
}

export function fillOf(scope: string, change: number): string {
  return change < 0 ? `url(#${scope}-loss)` : 'var(--gain)';
}
