/** What a file says of claims in two cells: the keys of all, and of those that were retracted; null where none was. */
export function claimKeys(
  claims: readonly { readonly key: string; readonly retractedOn: string | null }[],
): readonly [all: string, retracted: string | null] {
  const keysOf = (some: typeof claims) => some.map(({ key }) => key).join(' ');
  return [keysOf(claims), keysOf(claims.filter(({ retractedOn }) => retractedOn !== null)) || null];
}
