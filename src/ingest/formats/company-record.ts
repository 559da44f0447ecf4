/** What one record of a published file says of a company. */
export interface CompanyRecord {
  /** How a person names the record when settling a review: its LEI, CIK or Wikidata id. */
  readonly key: string;
  /** Line of the file, from 1; 1 for a file that is one document. */
  readonly line: number;
  /** Legal name first, then every other name. */
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2; null where the record does not say. */
  readonly country: string | null;
  /** Exchanges on one of which every company of the file is traded, such as a regulator's filers; they stand in for the country. */
  readonly venues: readonly string[];
  /** `EXCHANGE:TICKER`, or `:TICKER` where the exchange is not one of the graph's. */
  readonly listings: readonly string[];
  readonly identifiers: Identifiers;
}

/** Names of the properties that keep identifiers on a firm. */
export const IDENTIFIERS = ['lei', 'cik', 'wikidata', 'isin'] as const;
export type IdentifierName = (typeof IDENTIFIERS)[number];
export type Identifiers = Readonly<Partial<Record<IdentifierName, string>>>;
