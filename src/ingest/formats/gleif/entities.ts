import type { CompanyRecord } from '../company-record.ts';
import type { BoundedList, Unreadable } from '../findings.ts';
import { isLei } from '../identifiers.ts';
import { type CsvColumns, type CsvRecord, csvRecords } from './csv-records.ts';

const NUMBERS = [1, 2, 3, 4, 5];
const OTHER_NAMES = [
  ...NUMBERS.map((number) => `Entity.OtherEntityNames.OtherEntityName.${number}`),
  ...NUMBERS.map((number) => `Entity.TransliteratedOtherEntityNames.TransliteratedOtherEntityName.${number}`),
];

const COLUMNS: CsvColumns = {
  needed: ['LEI', 'Entity.LegalName', 'Entity.HeadquartersAddress.Country', 'Registration.RegistrationStatus'],
  optional: ['Entity.EntityStatus', 'Entity.EntityCategory', ...OTHER_NAMES],
};

/** Registrations that GLEIF withdrew: the identifier should not be used. */
const WITHDRAWN = new Set(['DUPLICATE', 'ANNULLED', 'MERGED', 'RETIRED', 'CANCELLED']);
/** A fund or a branch bears its company's name and is another entity. */
const OTHER_ENTITIES = new Set(['FUND', 'BRANCH', 'SOLE_PROPRIETOR']);

/** Companies of a level-1 golden copy (LEI-CDF 3.1 as CSV); those that are closed or withdrawn have no place here. */
export async function* gleifEntities(
  file: string,
  text: AsyncIterable<string>,
  unreadable: BoundedList<Unreadable>,
): AsyncIterable<CompanyRecord | null> {
  for await (const { line, record } of csvRecords(file, text, COLUMNS, unreadable)) {
    const lei = record.LEI ?? '';
    if (!isLei(lei)) unreadable.add({ line, message: `"${lei}" is no LEI: its check digits do not fit` });
    yield isLei(lei) && isCompany(record) ? companyOf(lei, line, record) : null;
  }
}

function isCompany(record: CsvRecord): boolean {
  return (
    !WITHDRAWN.has(record['Registration.RegistrationStatus'] ?? '') &&
    record['Entity.EntityStatus'] !== 'INACTIVE' &&
    !OTHER_ENTITIES.has(record['Entity.EntityCategory'] ?? '')
  );
}

function companyOf(lei: string, line: number, record: CsvRecord): CompanyRecord {
  const names = ['Entity.LegalName', ...OTHER_NAMES].map((column) => record[column]?.trim() ?? '');
  return {
    key: lei,
    line,
    names: names.filter((name) => name !== ''),
    country: record['Entity.HeadquartersAddress.Country'] || null,
    venues: [],
    listings: [],
    identifiers: { lei },
  };
}
