import type { PreparedEvidence } from '../../economics/case/prepared-evidence.ts';

/** Whether a firm is held, or the ultimate parent of its group is: a parent's change has its subsidiaries' in it. */
export interface Held {
  firm(slug: string): boolean;
  /** Another firm than this one. */
  parentOf(slug: string): boolean;
}

export function heldWithGroup(holdings: readonly { readonly firm: string }[], { firms }: PreparedEvidence): Held {
  const held = new Set(holdings.map(({ firm }) => firm));
  return {
    firm: (slug) => held.has(slug),
    parentOf(slug) {
      const group = firms.get(slug)?.group ?? slug;
      return group !== slug && held.has(group);
    },
  };
}
