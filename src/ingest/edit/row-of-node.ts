import type { Row, TableName } from '../tables/tables.ts';
import { ABOUT_KINDS } from '../tables/words.ts';
import { listCell } from './list-cells.ts';
import type { Snapshot } from './thing-change.ts';

/** A cell for every column of a table but its key, which whoever asks knows: without one, a correction would empty that column. */
type CellsOf<N extends TableName> = Readonly<Record<Exclude<keyof Row<N>, 'slug' | 'id'>, string>>;

/** The row of a table that would make a thing as it is: a correction changes cells of it and is then checked as any row. */
export function firmRow(firm: Snapshot): CellsOf<'firms'> {
  return {
    ...cells(firm, { name: 'name', aliases: 'aliases', listings: 'listings', country: 'country', roles: 'roles' }),
    ...cells(firm, { listed: 'listed', parent_name: 'parentName', confidence: 'confidence', note: 'note' }),
    parent: linked(firm, 'parent'),
    sources: linked(firm, 'cites'),
  };
}

export function productRow(product: Snapshot): CellsOf<'products'> {
  return {
    ...cells(product, { name: 'name', technology_tag: 'technologyTag', domain: 'domain', announced: 'announced' }),
    ...cells(product, { available: 'available', speed: 'speed', detail: 'detail', seen: 'seen' }),
    technology: linked(product, 'technology'),
    source: linked(product, 'cites'),
  };
}

export function organizationRow(organization: Snapshot): CellsOf<'organizations'> {
  return cells(organization, { name: 'name', kind: 'kind', note: 'note' });
}

export function sourceRow(source: Snapshot): CellsOf<'sources'> {
  return {
    ...cells(source, { publisher: 'publisher', title: 'title', url: 'url', published: 'published' }),
    ...cells(source, { retrieved: 'retrievedOn', seen: 'seen' }),
  };
}

export function claimRow(claim: Snapshot): CellsOf<'researchClaims'> {
  return {
    ...cells(claim, { statement: 'statement', metric: 'metric', variant: 'variant', domain: 'domain', unit: 'unit' }),
    ...cells(claim, { low: 'low', mid: 'mid', high: 'high', period_from: 'periodFrom', period_to: 'periodTo' }),
    ...cells(claim, { basis: 'basis', seen: 'seen', confidence: 'confidence', published: 'publishedOn' }),
    ...cells(claim, { refs: 'refs', tags: 'tags', note: 'note' }),
    about: aboutOf(claim),
    sources: linked(claim, 'cites'),
    attributed_to: linked(claim, 'attributedTo'),
  };
}

export function relationRow(relation: Snapshot): CellsOf<'relations'> {
  return {
    ...cells(relation, { from: 'from', relation: 'relation', to: 'to', what: 'what', technology: 'technology' }),
    ...cells(relation, { tag: 'tag', product: 'product', value: 'value', unit: 'unit', status: 'status' }),
    ...cells(relation, { share_low: 'shareLow', share_mid: 'shareMid', share_high: 'shareHigh' }),
    ...cells(relation, { valid_from: 'validFrom', valid_to: 'validTo', confidence: 'confidence', claims: 'claims' }),
  };
}

/** Cells by column from the properties of these names. */
function cells<C extends string>(snapshot: Snapshot, properties: Readonly<Record<C, string>>): Record<C, string> {
  const filled = Object.entries<string>(properties).map(([column, name]) => [column, cell(snapshot[name])]);
  return Object.fromEntries(filled) as Record<C, string>; // each column of `properties` was filled
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? listCell(value) : String(value);
}

interface LinkEnd {
  readonly key: string;
  readonly number?: number;
}

function linksOf(snapshot: Snapshot, name: string): readonly LinkEnd[] {
  // A snapshot's links are made by `readNodes`, a list of ends for each name.
  const links = snapshot.links as Readonly<Record<string, readonly LinkEnd[]>> | undefined;
  return links?.[name] ?? [];
}

function linked(snapshot: Snapshot, name: string): string {
  return linksOf(snapshot, name)
    .map(({ key }) => key)
    .join(';');
}

/** What the claim is about, over all kinds, the subject first. */
function aboutOf(claim: Snapshot): string {
  return ABOUT_KINDS.flatMap((kind) => linksOf(claim, kind).map((end) => ({ kind, ...end })))
    .sort((a, b) => (a.number ?? 0) - (b.number ?? 0))
    .map(({ kind, key }) => `${kind}:${key}`)
    .join(';');
}
