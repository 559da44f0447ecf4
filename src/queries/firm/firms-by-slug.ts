import type { Firm } from '../../domain/graph/firm.ts';
import type { ByKey } from '../rows/by-key.ts';
import { readFirm } from './read-firm.ts';

export const firmsBySlug: ByKey<Firm> = { kind: 'Firm', name: 'firms-by-slug', projection: 'n{.*}', read: readFirm };
