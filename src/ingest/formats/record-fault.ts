import { CellFault, type Column, indexedText } from '../tables/column.ts';
import { country, listing } from '../tables/words.ts';
import type { CompanyRecord } from './company-record.ts';

/** What a record says that no row of a folder may say, because no graph could keep it; null where there is nothing of the kind. */
export function recordFault(record: CompanyRecord): string | null {
  // A ticker without an exchange of the graph's is compared and not written.
  const listings = record.listings.filter((one) => !one.startsWith(':'));
  return (
    firstFault('a name', indexedText(), record.names) ??
    firstFault('a listing', listing(), listings) ??
    firstFault('the country', country(), record.country === null ? [] : [record.country])
  );
}

function firstFault(what: string, column: Column<string>, values: readonly string[]): string | null {
  const fault = values.map(column.parse).find((read) => read instanceof CellFault);
  return fault === undefined ? null : `${what}: ${fault.message}`;
}
