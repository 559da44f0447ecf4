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
