import type { Firm } from '../../domain/graph/firm.ts';
import type { ByKey } from '../rows/by-key.ts';
import { text } from '../rows/read-value.ts';
import { firmInPart } from './read-firm.ts';

export const firmsBySlug: ByKey<Firm> = {
  kind: 'Firm',
  name: 'firms-by-slug',
  ...firmInPart('n', null),
  inPart: (wanted) => firmInPart('n', wanted),
};

/** Only whether there are such firms: an engine spends its time by the property, and a firm has twenty. */
export const firmSlugs: ByKey<Pick<Firm, 'slug'>> = {
  kind: 'Firm',
  name: 'firm-slugs',
  projection: 'n{.slug}',
  read: (node) => ({ slug: text(node, 'slug') }),
};
