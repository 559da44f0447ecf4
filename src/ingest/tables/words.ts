import { DOMAINS, type Domain } from '../../domain/vocabulary.ts';
import { CellFault, type Column, matching, oneOf } from './column.ts';
import type { Space } from './space.ts';
import { METRICS, UNITS } from './vocabulary.ts';

/** Kinds of thing that a claim may be about, as written before the colon; each is the space of the key after it. */
export const ABOUT_KINDS = [
  'firm',
  'stage',
  'technology',
  'product',
  'market',
  'resource',
  'domain',
] as const satisfies readonly Space[];
export type AboutKind = (typeof ABOUT_KINDS)[number];

export interface About {
  readonly kind: AboutKind;
  readonly key: string;
}

/** `kind:slug`, such as `firm:nvidia`. */
export function about(): Column<About> {
  const kinds = oneOf(ABOUT_KINDS);
  return {
    parse: (text) => {
      const colon = text.indexOf(':');
      if (colon < 1) return new CellFault(`"${text}" is not kind:slug with a kind of ${ABOUT_KINDS.join(', ')}`);
      const kind = kinds.parse(text.slice(0, colon));
      return kind instanceof CellFault ? kind : { kind, key: text.slice(colon + 1) };
    },
  };
}

/** SCALE_OUT or SCALE_UP, which must be one of the domains given. */
export function domain(): Column<Domain> {
  return { ...oneOf(DOMAINS), refersTo: { space: 'domain', key: (value) => domainSlug(String(value)) } };
}

/** SCALE_OUT is kept under `scale-out`. */
export function domainSlug(name: string): string {
  return name.toLowerCase().replace('_', '-');
}

export const identifier = () =>
  matching(
    (text) => /^[A-Za-z0-9][A-Za-z0-9._@/-]*$/.test(text),
    'is no identifier: it begins with a letter or digit, and has letters, digits and . _ - / @',
  );
export const country = () =>
  matching((text) => /^[A-Z]{2}$/.test(text), 'is no country: two capital letters as in ISO 3166');
export const currency = () =>
  matching((text) => /^[A-Z]{3}$/.test(text), 'is no currency: three capital letters as in ISO 4217');
export const metric = (): Column<string> => ({
  ...matching((text) => /^[A-Z0-9][A-Z0-9_]*$/.test(text), 'is no metric: capital letters, digits and underscores'),
  usual: METRICS,
});
export const unit = () => oneOf(UNITS);
export const listing = () =>
  matching((text) => /^[^:;\s]+:[^:;\s]+$/.test(text), 'is no listing: write EXCHANGE:TICKER');
export const address = () =>
  matching((text) => URL.canParse(text) && /^https?:/i.test(text), 'is no address of a page: write https://…');

const MONTHS = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const FISCAL_PERIOD = new RegExp(`^(?:(?:(?:Q[1-4]|H[12]|9M) )?FY\\d{4}|TTM (?:${MONTHS})-\\d{4})$`);
export const fiscalPeriod = () =>
  matching(
    (text) => FISCAL_PERIOD.test(text),
    'is no fiscal period: write FY2026, Q1 FY2026, H1 FY2026, 9M FY2026 or TTM Sep-2025',
  );
