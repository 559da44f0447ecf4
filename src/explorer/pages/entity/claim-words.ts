import { DOMAIN_NAMES } from '../../format/names.ts';
import type { ClaimLineFragment } from '../../generated/graphql.ts';

const NUMBER = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });

interface Bounds {
  readonly low: number | null;
  readonly mid: number | null;
  readonly high: number | null;
}

/** `36 percent (30 to 42)`, `at least 5 billion USD`; null where the claim gives no number. */
export function valueWords(value: Bounds | null, unit: string | null): string | null {
  if (value === null) return null;
  const { low, mid, high } = value;
  const amount = amountWords(low, mid, high);
  return amount === null
    ? null
    : `${amount} ${unitWords(unit ?? '')}`.trim().replace(/^(.*) \((.*)\) (.+)$/, '$1 $3 ($2)');
}

const SIZES: Readonly<Record<string, string>> = { k: 'thousand', m: 'million', bn: 'billion' };
const NOUNS: Readonly<Record<string, string>> = {
  ...{ usd: 'US dollars', cny: 'yuan', eur: 'euros', krw: 'won', jpy: 'yen', twd: 'Taiwan dollars', gbp: 'pounds' },
  count: '',
};

/** `units_m_per_year` → `million units per year`. */
function unitWords(unit: string): string {
  const [noun = '', second = '', ...rest] = unit.split('_');
  const size = SIZES[second];
  const tail = size === undefined ? [second, ...rest] : rest;
  return [size, NOUNS[noun] ?? noun, ...tail].filter(Boolean).join(' ');
}

function amountWords(low: number | null, mid: number | null, high: number | null): string | null {
  const show = (number: number) => NUMBER.format(number);
  const range = low !== null && high !== null && low !== high ? `${show(low)} to ${show(high)}` : null;
  if (mid !== null) return range === null ? show(mid) : `${show(mid)} (${range})`;
  if (range !== null) return range;
  if (low !== null) return high === null ? `at least ${show(low)}` : show(low);
  return high === null ? null : `at most ${show(high)}`;
}

/** The period of which a claim speaks: `2026`, `2025-04-01 to 2026-03-31`, `from 2026-01-01`, `2026-03-31`; null where it names none. */
export function periodWords({
  periodFrom,
  periodTo,
}: Pick<ClaimLineFragment, 'periodFrom' | 'periodTo'>): string | null {
  if (periodFrom === null && periodTo === null) return null;
  const year = periodFrom?.slice(0, 4);
  if (periodFrom === `${year}-01-01` && periodTo === `${year}-12-31`) return year ?? null;
  if (periodTo === null) return `from ${periodFrom}`;
  if (periodFrom === null) return `until ${periodTo}`;
  if (periodFrom === periodTo) return periodFrom;
  return `${periodFrom} to ${periodTo}`;
}

/** `2026, scale-out`: of which period and network domain a claim speaks; it says so where it names no period. */
export function scopeWords(claim: Pick<ClaimLineFragment, 'periodFrom' | 'periodTo' | 'domain'>): string {
  const period = periodWords(claim) ?? 'no period named';
  return claim.domain ? `${period}, ${DOMAIN_NAMES[claim.domain].toLowerCase()}` : period;
}

/** `OPERATING_MARGIN` → `operating margin`. */
export function metricWords(metric: string): string {
  return metric.toLowerCase().replaceAll('_', ' ');
}
