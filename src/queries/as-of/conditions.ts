import { CLAIMED_RELATIONS } from '../../domain/vocabulary.ts';
import { type Condition, condition } from '../paging/condition.ts';

/** An ISO day; without one everything counts, as known now. */
export type Day = string | null | undefined;

/** Links with claims of their own: known by the day, and valid on it where they say from or until when. */
export function linkAsOf(link: string, asOf: Day): readonly Condition[] {
  return isDay(asOf) ? [condition(claimedLink(link), { asOf })] : [];
}

/** Claims known by the day; the house's assumptions are undated and stay. */
export function claimAsOf(claim: string, asOf: Day): readonly Condition[] {
  return isDay(asOf) ? [condition(`(${claim}.knownFrom IS NULL OR ${claim}.knownFrom <= $asOf)`, { asOf })] : [];
}

/** Forecasts made by the day. */
export function forecastAsOf(forecast: string, asOf: Day): readonly Condition[] {
  return isDay(asOf) ? [condition(`${forecast}.madeOn <= $asOf`, { asOf })] : [];
}

/** Fiscal years that had ended and of which a figure had been published, or else read, by the day. */
export function fiscalYearAsOf(year: string, asOf: Day): readonly Condition[] {
  const published = `EXISTS {
  MATCH (${year})-[:HAS]->(:Figure)-[:CITES]->(s:Source) WHERE coalesce(s.publishedOn, s.retrievedOn) <= $asOf
}`;
  return isDay(asOf) ? [condition(`${year}.periodEnd <= $asOf AND ${published}`, { asOf })] : [];
}

/**
 * Any link and its ends, with the words for WHERE; empty without a day. Links of structure are undated and stay; claims,
 * forecasts and sources that came later are no ends.
 */
export function anyLinkAsOf(link: string, ends: readonly string[], asOf: Day): string {
  if (!isDay(asOf)) return '';
  const dated = CLAIMED_RELATIONS.map((type) => `'${type}'`).join(', ');
  const known = ends.map(
    (end) => `coalesce(${end}.knownFrom, ${end}.madeOn, ${end}.publishedOn, ${end}.retrievedOn, '') <= $asOf`,
  );
  return [`(NOT type(${link}) IN [${dated}] OR (${claimedLink(link)}))`, ...known].join(' AND ');
}

/** The parameters of `anyLinkAsOf`. */
export function asOfParameters(asOf: Day): { readonly asOf?: string } {
  return isDay(asOf) ? { asOf } : {};
}

function claimedLink(link: string): string {
  const valid = `(${link}.validFrom IS NULL OR ${link}.validFrom <= $asOf) AND (${link}.validTo IS NULL OR ${link}.validTo >= $asOf)`;
  return `${link}.knownFrom <= $asOf AND ${valid}`;
}

function isDay(day: Day): day is string {
  return day !== null && day !== undefined;
}
