import type { Domain } from '../generated/graphql.ts';

/**
 * What a reader changed, over the evidence. Keys are `/`-joined slugs; a value is a ratio unless its field says
 * otherwise. An absent key means: as the evidence has it. The address, the API's input and the words for people are
 * three readings of this one value.
 */
export interface Levers {
  /** F of a challenger in single years; the key is `<domain>/<technology>`. */
  readonly adoption: Readonly<Record<string, YearShares>>;
  /** Price of a port over that of a DSP pluggable, by technology. */
  readonly prices: Ratios;
  /** Growth of ports added from 2027 on, in every domain, a ratio a year. */
  readonly growth: number | null;
  /** Price elasticity of the number of ports, 0 or above. */
  readonly elasticity: number | null;
  /** Gross margin of the switch box, by technology. */
  readonly boxMargins: Ratios;
  /** Share of a stage; the key is `<technology>/<stage>/<firm>`. */
  readonly shares: Ratios;
  /** Operating margin at a stage; the key is `<technology>/<stage>/<firm>`, with `*` for every technology and `rest` for the unnamed firms. */
  readonly margins: Ratios;
  /** What a stage pays another, per dollar of its revenue; the key is `<technology>/<buyer>/<seller>`. */
  readonly inputs: Ratios;
  /** Slugs of the organizations whose claims come before the house view, the first before the others. */
  readonly publishers: readonly string[];
  /** ISO day: only what was known by then. */
  readonly knownOn: string | null;
}

export type Ratios = Readonly<Record<string, number>>;
/** Share by calendar year. */
export type YearShares = Readonly<Record<number, number>>;

export const NO_LEVERS: Levers = {
  adoption: {},
  prices: {},
  growth: null,
  elasticity: null,
  boxMargins: {},
  shares: {},
  margins: {},
  inputs: {},
  publishers: [],
  knownOn: null,
};

/** In the place of a technology in the key of a margin, and of its firm. */
export const EVERY_TECHNOLOGY = '*';
export const UNNAMED = 'rest';

export function curveKey(domain: Domain, technology: string): string {
  return `${domain}/${technology}`;
}

export function captureKey(technology: string, stage: string, firm: string): string {
  return `${technology}/${stage}/${firm}`;
}

export function inputKey(technology: string, buyer: string, seller: string): string {
  return `${technology}/${buyer}/${seller}`;
}

/** Three parts of the key of a share, a margin or an input; empty text where one is missing, which the API then refuses by name. */
export function keyParts(key: string): readonly [technology: string, stage: string, other: string] {
  const [technology = '', stage = '', other = ''] = key.split('/');
  return [technology, stage, other];
}

export function isUntouched(levers: Levers): boolean {
  const ratios = [levers.prices, levers.boxMargins, levers.shares, levers.margins, levers.inputs, levers.adoption];
  const single = [levers.growth, levers.elasticity, levers.knownOn];
  const choices = levers.publishers.length === 0 && single.every((value) => value === null);
  return choices && ratios.every((of) => Object.keys(of).length === 0);
}
