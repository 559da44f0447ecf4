/**
 * A map projection of named properties: `f{.slug, .name}`. An engine spends its time by the property, so that a list names
 * what its reader takes and leaves the rest, such as the texts that search reads.
 */
export function projection(variable: string, properties: readonly string[]): string {
  return `${variable}{${properties.map((property) => `.${property}`).join(', ')}}`;
}
