import { CONFIDENCES, SEEN } from '../../domain/vocabulary.ts';
import { flag, indexedText, listOf, oneOf, optional, partialDate, reference, slug, text, toldDate } from './column.ts';
import { table } from './table-spec.ts';
import { ORGANIZATION_KINDS } from './vocabulary.ts';
import { address, country, identifier, listing } from './words.ts';

/** Who says things. */
export const organizations = table({
  file: 'organizations.csv',
  space: 'organization',
  key: ['slug'],
  columns: {
    slug: slug(),
    name: indexedText(),
    kind: { ...text(), usual: ORGANIZATION_KINDS },
    note: optional(text()),
  },
});

/** What was read: one row for each address. `published` is as given; a date at its start is taken as the date. */
export const sources = table({
  file: 'sources.csv',
  space: 'source',
  key: ['id'],
  columns: {
    id: identifier(),
    publisher: text(),
    title: text(),
    url: optional(address()),
    published: optional(toldDate()),
    retrieved: partialDate(),
    seen: optional(oneOf(SEEN)),
  },
});

export const firms = table({
  file: 'firms.csv',
  space: 'firm',
  required: true,
  key: ['slug'],
  columns: {
    slug: slug(),
    name: indexedText(),
    aliases: listOf(text()),
    listings: listOf(listing()),
    country: optional(country()),
    roles: listOf(text()),
    parent: optional(reference('firm')),
    parent_name: optional(text()),
    listed: optional(flag()),
    confidence: optional(oneOf(CONFIDENCES)),
    sources: listOf(reference('source')),
    note: optional(text()),
  },
});
