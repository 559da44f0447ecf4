import type { Organization } from '../../domain/graph/source.ts';
import type { OrderTerm } from '../paging/keyset.ts';
import type { RootList } from '../paging/root-list.ts';
import type { ByKey } from '../rows/by-key.ts';
import { whole } from '../rows/select.ts';
import { readOrganization } from '../source/read-source.ts';

export const organizationsBySlug: ByKey<Organization> = {
  kind: 'Organization',
  name: 'organizations-by-slug',
  projection: 'n{.*}',
  read: readOrganization,
};

export const ORGANIZATIONS_BY_SLUG: readonly OrderTerm[] = [
  { expression: 'n.slug', direction: 'ASC', nullable: false },
];

export const organizationList: RootList<Organization> = {
  name: 'organizations',
  pattern: '(n:Organization)',
  select: whole('n{.*}', readOrganization),
};
