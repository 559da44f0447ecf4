import type { Firm } from '../../domain/graph/firm.ts';
import type { ByKey } from '../rows/by-key.ts';
import { selectFirm } from './read-firm.ts';

export const firmsBySlug: ByKey<Firm> = { kind: 'Firm', name: 'firms-by-slug', inPart: selectFirm('n') };
