/** The figure whose origin a reader asks for. */
export type Subject =
  | HolderSubject
  | { readonly kind: 'stage'; readonly slug: string; readonly name: string }
  /** `losses` and `gains` are sums over those who lose and those who gain; `pool` is both together. */
  | { readonly kind: 'pool' | 'losses' | 'gains'; readonly name: string };

interface HolderSubject {
  readonly kind: 'firm' | 'rest';
  /** The firm's, or for the unnamed rest of a stage the stage's. */
  readonly slug: string;
  readonly name: string;
}

/** The subject of a row of holders: `rest:<stage>` is the unnamed rest of a stage. */
export function holderSubject(key: string, name: string): Subject {
  const rest = /^rest:(.+)$/.exec(key)?.[1];
  return rest === undefined ? { kind: 'firm', slug: key, name } : { kind: 'rest', slug: rest, name };
}

/** The row of which `holderSubject` made the subject. */
export function holderKeyOf({ kind, slug }: HolderSubject): string {
  return kind === 'rest' ? `rest:${slug}` : slug;
}

/** Whether swings are worked out for the pool as a whole only, gains less losses. */
export function isPartOfPool({ kind }: Subject): boolean {
  return kind === 'losses' || kind === 'gains';
}

/** Whose swings the panel shows. */
export function swingsOf({ kind, name }: Subject): string {
  switch (kind) {
    case 'firm':
      return `the change of profit of ${name}`;
    case 'rest':
      return 'the change of profit of these unnamed firms';
    case 'stage':
      return 'the change of profit at this stage, of all its firms together';
    case 'pool':
    case 'losses':
    case 'gains':
      return 'the net change of the pool, gains less losses';
  }
}
