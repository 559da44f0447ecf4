/**
 * The folded form of a name, for ordering and for comparing: no accents, lower case, single spaces.
 * `Société  Générale` becomes `societe generale`. Folding twice changes nothing.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
