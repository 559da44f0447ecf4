import { isDay, isSlug } from './choice-of-evidence.ts';
import { type Levers, NO_LEVERS, type Ratios, type YearShares } from './levers.ts';

/**
 * Levers as one short text for an address, and back: clauses joined by `;`, each `kind.key~value`. The letters used
 * need no escaping in an address and none of them occurs in a slug. Example: `a.so.cpo~2030:0.5,2031:0.6;p.cpo~1.2`.
 */
const DOMAIN_CODES: Readonly<Record<string, string>> = { SCALE_OUT: 'so', SCALE_UP: 'su' };
const DOMAINS_BY_CODE: Readonly<Record<string, string>> = { so: 'SCALE_OUT', su: 'SCALE_UP' };

const RATIO_KINDS = { p: 'prices', b: 'boxMargins', s: 'shares', m: 'margins' } as const;
type RatioKind = keyof typeof RATIO_KINDS;

export function encodeLevers(levers: Levers): string {
  const clauses = [
    ...sorted(levers.adoption).map(([key, points]) => `a.${encodeCurveKey(key)}~${encodePoints(points)}`),
    ...ratioClauses('p', levers.prices),
    ...(levers.growth === null ? [] : [`g~${shortest(levers.growth)}`]),
    ...(levers.elasticity === null ? [] : [`e~${shortest(levers.elasticity)}`]),
    ...ratioClauses('b', levers.boxMargins),
    ...ratioClauses('s', levers.shares),
    ...ratioClauses('m', levers.margins),
    ...(levers.publishers.length === 0 ? [] : [`w~${levers.publishers.join(',')}`]),
    ...(levers.knownOn === null ? [] : [`k~${levers.knownOn}`]),
  ];
  return clauses.join(';');
}

/** Reads what `encodeLevers` wrote. A clause that cannot be read is left out, so that a cut link still opens. */
export function decodeLevers(code: string): Levers {
  return code.split(';').reduce(withClause, NO_LEVERS);
}

function withClause(levers: Levers, clause: string): Levers {
  const [name = '', value = ''] = clause.split('~');
  const [kind = '', ...parts] = name.split('.');
  const number = readNumber(value);
  if (kind === 'a') return withCurve(levers, parts, value);
  if (kind === 'w') return { ...levers, publishers: readSlugs(value) };
  if (kind === 'k') return isDay(value) ? { ...levers, knownOn: value } : levers;
  if (number === null) return levers;
  if (kind === 'g') return { ...levers, growth: number };
  if (kind === 'e') return { ...levers, elasticity: number };
  if (!isRatioKind(kind) || parts.length === 0) return levers;
  const field = RATIO_KINDS[kind];
  return { ...levers, [field]: { ...levers[field], [parts.join('/')]: number } };
}

function withCurve(levers: Levers, [code = '', technology = '']: readonly string[], value: string): Levers {
  const domain = DOMAINS_BY_CODE[code];
  const points = decodePoints(value);
  if (domain === undefined || technology === '' || Object.keys(points).length === 0) return levers;
  return { ...levers, adoption: { ...levers.adoption, [`${domain}/${technology}`]: points } };
}

function encodeCurveKey(key: string): string {
  const [domain = '', technology = ''] = key.split('/');
  return `${DOMAIN_CODES[domain] ?? domain}.${technology}`;
}

function encodePoints(points: YearShares): string {
  return Object.entries(points)
    .map(([year, share]) => `${year}:${shortest(share)}`)
    .join(',');
}

function decodePoints(text: string): YearShares {
  const entries = text.split(',').map((point) => point.split(':').map(readNumber));
  const isPoint = (entry: readonly (number | null)[]) => Number.isInteger(entry[0]) && typeof entry[1] === 'number';
  return Object.fromEntries(entries.filter(isPoint));
}

function ratioClauses(kind: RatioKind, ratios: Ratios): string[] {
  return sorted(ratios).map(([key, value]) => `${kind}.${key.replaceAll('/', '.')}~${shortest(value)}`);
}

function sorted<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Finer than any control sets, and than any given curve's values between its years need. */
function shortest(value: number): string {
  return String(Number(value.toFixed(6)));
}

function readNumber(text: string): number | null {
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? null : value;
}

function readSlugs(text: string): readonly string[] {
  return [...new Set(text.split(','))].filter(isSlug);
}

function isRatioKind(kind: string): kind is RatioKind {
  return kind in RATIO_KINDS;
}
