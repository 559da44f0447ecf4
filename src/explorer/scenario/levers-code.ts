import { withPoint } from './change-levers.ts';
import { isDay, isSlug } from './choice-of-evidence.ts';
import { EVERY_TECHNOLOGY, type Levers, NO_LEVERS, type Ratios, type YearShares } from './levers.ts';

/**
 * Levers as one short text for an address, and back: clauses joined by `;`, each `kind.key~value`. The letters used
 * need no escaping in an address and none of them occurs in a slug. Example: `a.so.cpo~2030:0.5,2031:0.6;p.cpo~1.2`.
 */
const DOMAIN_CODES: Readonly<Record<string, string>> = { SCALE_OUT: 'so', SCALE_UP: 'su' };
const DOMAINS_BY_CODE: Readonly<Record<string, string>> = { so: 'SCALE_OUT', su: 'SCALE_UP' };

const RATIO_KINDS = { p: 'prices', b: 'boxMargins', s: 'shares', m: 'margins', i: 'inputs' } as const;
type RatioKind = keyof typeof RATIO_KINDS;
/** A technology; with a stage and a firm, or with a stage that pays and one that is paid. */
const KEY_PARTS: Readonly<Record<RatioKind, number>> = { p: 1, b: 1, s: 3, m: 3, i: 3 };
/** Stands for every technology, in the key of a margin. */
const EVERY_CODE = '_';

export function encodeLevers(levers: Levers): string {
  const clauses = [
    ...sorted(levers.adoption).map(([key, points]) => `a.${encodeCurveKey(key)}~${encodePoints(points)}`),
    ...ratioClauses('p', levers.prices),
    ...(levers.growth === null ? [] : [`g~${shortest(levers.growth)}`]),
    ...(levers.elasticity === null ? [] : [`e~${shortest(levers.elasticity)}`]),
    ...ratioClauses('b', levers.boxMargins),
    ...ratioClauses('s', levers.shares),
    ...ratioClauses('m', levers.margins),
    ...ratioClauses('i', levers.inputs),
    ...(levers.publishers.length === 0 ? [] : [`w~${levers.publishers.join(',')}`]),
    ...(levers.knownOn === null ? [] : [`k~${levers.knownOn}`]),
  ];
  return clauses.join(';');
}

/** The same, each clause with one year or publisher. */
export function partsOf(levers: Levers): string[] {
  const code = encodeLevers(levers);
  return code === '' ? [] : code.split(';').flatMap(singleParts);
}

/** What a code says, and what of it cannot be read. */
export interface ReadLevers {
  readonly levers: Levers;
  /** Its parts that say nothing known, as they stand in the code. */
  readonly unread: readonly string[];
}

/** Reads what `encodeLevers` wrote. What cannot be read is left out and named, so that a cut link still opens. */
export function decodeLevers(code: string): ReadLevers {
  return code.split(';').flatMap(singleParts).reduce<ReadLevers>(withPart, { levers: NO_LEVERS, unread: [] });
}

/** A clause with several years or publishers as one clause for each, so that each is read or not by itself. */
function singleParts(clause: string): string[] {
  const [name = '', values] = clause.split(/~(.*)/s);
  return values === undefined ? [clause] : values.split(',').map((value) => `${name}~${value}`);
}

function withPart({ levers, unread }: ReadLevers, part: string): ReadLevers {
  const read = withLever(levers, part);
  return read === null ? { levers, unread: [...unread, part === '' ? ';' : part] } : { levers: read, unread };
}

/** The levers with what one part says; null where it says nothing known. */
function withLever(levers: Levers, part: string): Levers | null {
  const [name = '', value = ''] = part.split(/~(.*)/s);
  const [kind = '', ...key] = name.split('.');
  if (kind === 'm' && key[0] === EVERY_CODE && key.slice(1).every(isSlug)) {
    return withRatioAt(levers, kind, [EVERY_TECHNOLOGY, ...key.slice(1)], readNumber(value));
  }
  if (!key.every(isSlug)) return null;
  if (isRatioKind(kind)) return withRatioAt(levers, kind, key, readNumber(value));
  if (kind === 'a') return withPointAt(levers, key, value);
  return key.length === 0 ? withSingle(levers, kind, value) : null;
}

function withRatioAt(levers: Levers, kind: RatioKind, key: readonly string[], value: number | null): Levers | null {
  if (value === null || key.length !== KEY_PARTS[kind]) return null;
  const field = RATIO_KINDS[kind];
  return { ...levers, [field]: { ...levers[field], [key.join('/')]: value } };
}

function withPointAt(levers: Levers, [code = '', technology = '', ...more]: readonly string[], text: string) {
  const domain = DOMAINS_BY_CODE[code];
  const [year = '', share = '', ...rest] = text.split(':');
  const value = readNumber(share);
  if (domain === undefined || technology === '' || more.length + rest.length > 0) return null;
  if (!/^\d{4}$/.test(year) || value === null) return null;
  return withPoint(levers, `${domain}/${technology}`, Number(year), value);
}

function withSingle(levers: Levers, kind: string, value: string): Levers | null {
  if (kind === 'w') return isSlug(value) ? { ...levers, publishers: added(levers.publishers, value) } : null;
  if (kind === 'k') return isDay(value) ? { ...levers, knownOn: value } : null;
  const number = readNumber(value);
  if (number === null) return null;
  if (kind === 'g') return { ...levers, growth: number };
  return kind === 'e' ? { ...levers, elasticity: number } : null;
}

function added(publishers: readonly string[], slug: string): readonly string[] {
  return publishers.includes(slug) ? publishers : [...publishers, slug];
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

function ratioClauses(kind: RatioKind, ratios: Ratios): string[] {
  const codeOf = (key: string) => key.replaceAll('/', '.').replace(EVERY_TECHNOLOGY, EVERY_CODE);
  return sorted(ratios).map(([key, value]) => `${kind}.${codeOf(key)}~${shortest(value)}`);
}

function sorted<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Finer than any control sets, and than any given curve's values between its years need. */
function shortest(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** Digits on both sides of the point: `0.` is what a cut link ends in. */
function readNumber(text: string): number | null {
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

function isRatioKind(kind: string): kind is RatioKind {
  return Object.hasOwn(RATIO_KINDS, kind);
}
