import type { Domain } from '../domain/vocabulary.ts';

/** Stands for every technology of a stage that has no row of its own. */
export const ANY_TECHNOLOGY = '*';
/** Stands for the unnamed firms of a stage, which together hold what the named ones do not. */
export const REST = 'rest';

/** The grammar of parameter ids: the one place where they are spelt. */
export const parameterId = {
  market: (domain: Domain) => `market/${domain}`,
  pricePath: () => 'price-path',
  price: (technology: string) => `price/${technology}`,
  boxMargin: (technology: string) => `box-margin/${technology}`,
  curve: (domain: Domain, technology: string) => `curve/${domain}/${technology}`,
  input: (technology: string, buyer: string, seller: string) => `input/${technology}/${buyer}/${seller}`,
  share: (firm: string, stage: string, technology: string) => `share/${firm}/${stage}/${technology}`,
  margin: (firm: string, stage: string, technology: string) => `margin/${firm}/${stage}/${technology}`,
  capacity: (resource: string) => `capacity/${resource}`,
  use: (resource: string, technology: string) => `use/${resource}/${technology}`,
  buyerCost: (quantity: string, technology: string) => `buyer-cost/${quantity}/${technology}`,
} as const;

/** Whether the parameter grows at one rate between its years: markets and prices; curves of adoption are linear. */
export function growsGeometrically(id: string): boolean {
  return id === parameterId.pricePath() || id.startsWith('market/');
}

/** The id of a share or a margin with its firm called otherwise; every other id as it is. */
export function withFirmCalled(id: string, calledNow: (firm: string) => string): string {
  for (const kind of ['share', 'margin'] as const) {
    const parts = threePartsOf(kind, id);
    if (parts === null || parts[0] === REST) continue;
    const [firm, stage, technology] = parts;
    return parameterId[kind](calledNow(firm), stage, technology);
  }
  return id;
}

/** The firm in the id of a share or a margin; null for every other id. */
export function firmCalledIn(id: string): string | null {
  const [firm] = threePartsOf('share', id) ?? threePartsOf('margin', id) ?? [];
  return firm === undefined || firm === REST ? null : firm;
}

/** Key of the unnamed rest of a stage among the holders of profit. */
export function restKey(stage: string): string {
  return `${REST}:${stage}`;
}

/** The stage of a rest's key; null for a firm's. */
export function stageOfRest(key: string): string | null {
  const prefix = restKey('');
  return key.startsWith(prefix) ? key.slice(prefix.length) : null;
}

/** The three names of an `input`, `share` or `margin` id, in the order of `parameterId`; null for any other id. */
export function threePartsOf(kind: 'input' | 'share' | 'margin', id: string): readonly [string, string, string] | null {
  const [head, first, second, third, ...more] = id.split('/');
  if (head !== kind || first === undefined || second === undefined || third === undefined) return null;
  return more.length === 0 ? [first, second, third] : null;
}
