import { thingText } from '../../domain/graph/change.ts';
import type { TableSources } from '../read/table-source.ts';
import { locateRows, type RowMistake } from '../validate/locate-rows.ts';
import { type EditFault, faultOf } from './edit-refused.ts';
import { type Occupied, occupiedField, retracted, WAY_BACK } from './occupied.ts';
import { type Origins, wordOf } from './origins.ts';

/**
 * As faults of a bulk, each at the key of the row that makes the thing, one for a row. What no row makes by itself follows of rows
 * that are told; where none is, it is told without a place.
 */
export async function occupiedRows(
  sources: TableSources,
  origins: Origins,
  occupied: readonly Occupied[],
): Promise<readonly EditFault[]> {
  const mistakes = new Map<string, RowMistake>();
  for (const one of occupied) {
    const row = origins.get(thingText(one));
    const place = row && `${row.file} ${row.key}`;
    if (row !== undefined && place !== undefined && !mistakes.has(place))
      mistakes.set(place, { ...row, ...whyOf(one) });
  }
  if (mistakes.size === 0) return occupied.map((one) => ({ ...occupiedField(one), message: whyOf(one).message }));
  return (await locateRows(sources, [...mistakes.values()])).map(faultOf);
}

function whyOf({ kind, key, retractedOn, yields }: Occupied): Pick<RowMistake, 'message' | 'taken' | 'retracted'> {
  if (retractedOn === null) {
    const way = '`corrects: true` lets rows correct it';
    return { message: `the ${wordOf(kind)} "${key}" is in the graph already and says otherwise; ${way}`, taken: true };
  }
  const way = yields ? WAY_BACK : 'it stays so: leave its row out, or say the same under another key';
  return { message: `${retracted(wordOf(kind), key, retractedOn)}; ${way}`, retracted: true };
}
