import type { Organization, Source } from '../../domain/graph/source.ts';
import { SEEN } from '../../domain/vocabulary.ts';
import type { GraphRow } from '../../graph/graph-store.ts';
import { oneOfOrNull, text, textOrNull } from '../rows/read-value.ts';

export function readSource(row: GraphRow): Source {
  return {
    type: 'Source',
    key: text(row, 'id'),
    publisher: text(row, 'publisher'),
    title: text(row, 'title'),
    url: textOrNull(row, 'url'),
    published: textOrNull(row, 'published'),
    publishedOn: textOrNull(row, 'publishedOn'),
    retrievedOn: textOrNull(row, 'retrievedOn'),
    seen: oneOfOrNull(row, 'seen', SEEN),
  };
}

export function readOrganization(row: GraphRow): Organization {
  return {
    type: 'Organization',
    slug: text(row, 'slug'),
    name: text(row, 'name'),
    kind: textOrNull(row, 'kind'),
    note: textOrNull(row, 'note'),
  };
}
