import { BOX_STAGE, DEFAULT_FROM_YEAR } from '../../economics/constants.ts';
import { stagesInOrder } from '../../economics/money-flow/network.ts';
import { ANY_TECHNOLOGY } from '../../economics/parameter-id.ts';
import type { Row, TableName } from '../tables/tables.ts';
import type { Folder } from './folder.ts';

/** What deserves a look in a row that the model would take without a word. */
export interface IdleRow {
  readonly table: TableName;
  readonly row: number;
  readonly column: string;
  readonly message: string;
}

type Technology = Row<'technologies'>;

const INPUTS = 'base-case/input-coefficients.csv';
const CAPTURES = 'base-case/captures.csv';

/** Rows of a whole base case that change no answer, or another one than whoever wrote them is likely to mean. */
export function idleRows(folder: Folder): readonly IdleRow[] {
  return [...idleTechnologies(folder), ...idleCaptures(folder), ...idleCurves(folder)];
}

function idleTechnologies(folder: Folder): readonly IdleRow[] {
  return folder.technologies.flatMap((technology, row) => {
    const message = serves(folder, technology.slug) ? unnamedRevenue(folder, technology) : servesNothing(technology);
    return message === null ? [] : [{ table: 'technologies', row, column: 'slug', message }];
  });
}

function servesNothing({ slug }: Technology): string {
  return `${slug} serves no domain, so nobody buys it: it has no row in generations.csv`;
}

function unnamedRevenue(folder: Folder, { slug, root_stage }: Technology): string | null {
  const pays = folder.inputCoefficients.some(({ technology }) => technology === slug);
  const isEarned = folder.captures.some(
    ({ technology, stage }) => technology === slug || (technology === ANY_TECHNOLOGY && stage === root_stage),
  );
  if (pays || isEarned) return null;
  return `all revenue of ${slug} stays with the unnamed firms of ${root_stage}: it has no row in ${INPUTS} and none in ${CAPTURES}`;
}

function idleCaptures(folder: Folder): readonly IdleRow[] {
  const chains = new Map(folder.technologies.map((technology) => [technology.slug, chainOf(folder, technology)]));
  const everywhere = new Set([...chains.values()].flatMap((stages) => [...stages]));
  return folder.captures.flatMap(({ stage, technology }, row) => {
    const all = technology === ANY_TECHNOLOGY;
    if ((all ? everywhere : chains.get(technology))?.has(stage) === true) return [];
    const whose = all ? 'any technology' : technology;
    const message = `no money of ${whose} reaches ${stage}, so this row earns nothing: ${INPUTS} has no row that pays it`;
    return [{ table: 'captures', row, column: 'stage', message }];
  });
}

/** The stages that its money reaches, and the one that a margin of the box brings. */
function chainOf({ inputCoefficients }: Folder, { slug, root_stage }: Technology): ReadonlySet<string> {
  const edges = inputCoefficients.filter(({ technology }) => technology === slug);
  return new Set([...stagesInOrder(root_stage, edges), BOX_STAGE]);
}

/** Each curve once, at its first year. */
function idleCurves(folder: Folder): readonly IdleRow[] {
  const met = new Set<string>();
  const rows = folder.curves.map((point, row) => ({ point, row })).toSorted((a, b) => a.point.year - b.point.year);
  return rows.flatMap(({ point, row }) => {
    const curve = `${point.domain}/${point.technology}`;
    if (met.has(curve)) return [];
    met.add(curve);
    const found = aboutCurve(folder, point);
    return found === null ? [] : [{ table: 'curves', row, ...found }];
  });
}

function aboutCurve(
  folder: Folder,
  { domain, technology, year, low }: Row<'curves'>,
): Omit<IdleRow, 'table' | 'row'> | null {
  const generations = folder.generations.filter((row) => row.domain === domain);
  const own = generations.find((row) => row.technology === technology);
  if (own === undefined) {
    const message = `this curve is never read: ${technology} has no row for ${domain} in generations.csv`;
    return { column: 'technology', message };
  }
  if (generations.every(({ generation }) => generation >= own.generation)) {
    const message = `this curve is never read: ${technology} is the first generation of ${domain} in generations.csv, and serves what the others leave`;
    return { column: 'technology', message };
  }
  if (year <= DEFAULT_FROM_YEAR || low === 0) return null;
  const message = `before ${year} the share is that of ${year} too, since a curve is flat before its first year; write a row of 0 for the year before it starts`;
  return { column: 'year', message };
}

function serves({ generations }: Folder, slug: string): boolean {
  return generations.some(({ technology }) => technology === slug);
}
