import { ANY_TECHNOLOGY, REST } from '../../economics/parameter-id.ts';
import type { HouseClaim } from '../house/house-claim.ts';
import type { TableName } from '../tables/tables.ts';
import type { Folder } from './folder.ts';

/** The cell that a fault of the model is about; `row` is null where a row is missing. */
export interface Place {
  readonly table: TableName;
  readonly row: number | null;
  readonly column: string;
}

const BOUND = /\/(low|mid|high)$/;
const YEAR = /@(-?\d+)$/;

/** Finds the row behind the place that the model names: a parameter id, or the kind and key of a thing. */
export function placeOfArgument(argument: string, folder: Folder, house: readonly HouseClaim[]): Place {
  const id = argument.replace(BOUND, '');
  const bound = BOUND.exec(argument)?.[1] ?? 'mid';
  const year = YEAR.exec(id)?.[1];
  const parameter = id.replace(YEAR, '');
  const claim = house.find((one) => one.parameter === parameter && (year === undefined || one.year === Number(year)));
  if (claim !== undefined) {
    const { table, row, column } = claim.origin;
    return { table, row, column: column.replace('mid', bound) };
  }
  return placeInChain(parameter.split('/'), folder) ?? { ...missingRow(parameter), row: null };
}

/** `input/<stage>/<technology>`, `share/<stage>/<technology>`, `margin/<firm>/<stage>/<technology>`, `technologies/<slug>` … */
function placeInChain([kind, first, second, third]: readonly string[], folder: Folder): Place | null {
  if (kind === 'input') return inputPlace(folder, first, second);
  if (kind === 'share') return capturePlace(folder, null, first, second, 'share_mid');
  if (kind === 'margin' && first !== REST) return capturePlace(folder, first ?? null, second, third, 'margin_mid');
  if (kind === 'margin')
    return rowPlace(
      'stageMargins',
      'mid',
      folder.stageMargins.findIndex((row) => row.stage === second),
    );
  if (kind === 'technologies')
    return rowPlace(
      'technologies',
      'root_stage',
      folder.technologies.findIndex((row) => row.slug === first),
    );
  if (kind === 'domains')
    return rowPlace(
      'generations',
      'technology',
      folder.generations.findLastIndex((row) => row.domain === first),
    );
  return null;
}

/** The last of a buyer's coefficients: the one that passes the bound when they are summed in the order of the file. */
function inputPlace(folder: Folder, buyer: string | undefined, technology: string | undefined): Place | null {
  const row = folder.inputCoefficients.findLastIndex((one) => one.buyer === buyer && one.technology === technology);
  return rowPlace('inputCoefficients', 'mid', row);
}

function capturePlace(
  folder: Folder,
  firm: string | null,
  stage: string | undefined,
  technology: string | undefined,
  column: string,
): Place | null {
  const findRow = (of: string | undefined) =>
    folder.captures.findLastIndex(
      (one) => one.stage === stage && one.technology === of && (firm === null || one.firm === firm),
    );
  const own = findRow(technology);
  return rowPlace('captures', column, own < 0 ? findRow(ANY_TECHNOLOGY) : own);
}

function rowPlace(table: TableName, column: string, row: number): Place | null {
  return row < 0 ? null : { table, row, column };
}

const FILES: Readonly<Record<string, TableName>> = {
  market: 'marketValues',
  'price-path': 'pricePath',
  price: 'relativePrices',
  'box-margin': 'boxMargins',
  curve: 'curves',
  input: 'inputCoefficients',
  share: 'captures',
  margin: 'captures',
  capacity: 'capacities',
  use: 'uses',
  'buyer-cost': 'buyerCosts',
  domains: 'domains',
  firms: 'firms',
};

/** The table in which a missing parameter would stand. */
function missingRow(parameter: string): { readonly table: TableName; readonly column: string } {
  if (parameter.startsWith(`margin/${REST}/`)) return { table: 'stageMargins', column: 'stage' };
  return { table: FILES[parameter.split('/')[0] ?? ''] ?? 'technologies', column: 'mid' };
}
