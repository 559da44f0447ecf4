import { SEEN } from '../../domain/vocabulary.ts';
import type { Row } from '../tables/tables.ts';

/** What a figure says, whoever says it. */
export type FigureRow = Omit<Row<'figures'>, 'source' | 'note'>;

/** Filed accounts before local ones, and these before figures that leave costs out. */
const BASES = ['GAAP', 'LOCAL', 'NON_GAAP'];

/**
 * The one figure of the whole company for a metric: by its basis, then by how it was seen, then by its id, since a graph keeps no
 * order of rows. Memory comes last, so that a recalled figure never hides one that was read.
 */
export function bestFigure(rows: readonly FigureRow[], metric: string, unit: FigureRow['unit']): FigureRow | null {
  const fitting = rows.filter((row) => row.metric === metric && row.unit === unit && row.segment === null);
  const [best] = fitting.toSorted((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  return best ?? null;
}

/** Whether the firm's accounts say so, with all costs in it. */
export function isOfAccounts(figure: FigureRow): boolean {
  const place = basisPlace(figure);
  return place >= 0 && place < BASES.indexOf('NON_GAAP');
}

function rank(figure: FigureRow): number {
  const place = basisPlace(figure);
  return Number(figure.seen === 'RECALL') * 100 + (place < 0 ? BASES.length : place) * 10 + SEEN.indexOf(figure.seen);
}

function basisPlace({ basis }: FigureRow): number {
  return BASES.findIndex((known) => basis === known || basis.startsWith(`${known},`));
}
