import type { CompanyRecord } from '../company-record.ts';
import type { CompanyFacts } from './company-facts.ts';

/** Where the shares of an SEC filer that is listed are traded. */
const VENUES = ['NASDAQ', 'NYSE'];

export function filerRecord({ cik, entityName }: CompanyFacts): CompanyRecord {
  return {
    key: cik,
    line: 1,
    names: [entityName],
    country: null,
    venues: VENUES,
    listings: [],
    identifiers: { cik },
  };
}
