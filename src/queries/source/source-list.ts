import type { Source } from '../../domain/graph/source.ts';
import type { OrderTerm } from '../paging/keyset.ts';
import type { RootList } from '../paging/root-list.ts';
import type { ByKey } from '../rows/by-key.ts';
import { whole } from '../rows/select.ts';
import { readSource } from './read-source.ts';

export const sourcesById: ByKey<Source> = {
  kind: 'Source',
  name: 'sources-by-id',
  projection: 'n{.*}',
  read: readSource,
};

export const SOURCES_BY_KEY: readonly OrderTerm[] = [{ expression: 'n.id', direction: 'ASC', nullable: false }];

export const sourceList: RootList<Source> = {
  name: 'sources',
  pattern: '(n:Source)',
  select: whole('n{.*}', readSource),
};
