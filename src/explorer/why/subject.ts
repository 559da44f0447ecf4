/** The figure whose origin a reader asks for. */
export type Subject =
  | { readonly kind: 'firm'; readonly slug: string; readonly name: string }
  | { readonly kind: 'stage'; readonly slug: string; readonly name: string }
  | { readonly kind: 'rest'; readonly slug: string; readonly name: string }
  | { readonly kind: 'pool'; readonly name: string };

/** The subject of a row of holders: `rest:<stage>` is the unnamed rest of a stage. */
export function holderSubject(key: string, name: string): Subject {
  const rest = /^rest:(.+)$/.exec(key)?.[1];
  return rest === undefined ? { kind: 'firm', slug: key, name } : { kind: 'rest', slug: rest, name };
}
