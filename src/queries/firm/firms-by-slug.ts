import type { Firm } from '../../domain/graph/firm.ts';
import type { ByKey } from '../rows/by-key.ts';
import { firmProjection, readFirm } from './read-firm.ts';

export const firmsBySlug: ByKey<Firm> = {
  kind: 'Firm',
  name: 'firms-by-slug',
  projection: firmProjection('n'),
  read: readFirm,
};
