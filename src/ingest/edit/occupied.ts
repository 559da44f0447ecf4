import type { ThingKey } from '../../domain/graph/change.ts';
import type { EditFault } from './edit-refused.ts';

/** A planned thing that is not written, since what the graph has under its key is another or was retracted. */
export interface Occupied extends ThingKey {
  /** The property that is its key. */
  readonly field: string;
  /** The day on which it was retracted, as an ISO date; null where it stands. */
  readonly retractedOn: string | null;
  /** Whether a row that may correct takes its place. */
  readonly yields: boolean;
}

/** The way to a number of the house that was retracted. */
export const WAY_BACK = 'send its row with `corrects: true` to bring it back';

export function retracted(kind: string, key: string, on: string): string {
  return `the ${kind.toLowerCase()} "${key}" was retracted on ${on}`;
}

/** As a fault of an edit of one thing, by the field that is its key. */
export function occupiedField({ kind, key, field, retractedOn, yields }: Occupied): EditFault {
  if (retractedOn === null) {
    const message = `the ${kind.toLowerCase()} "${key}" is in the graph already; correct it instead`;
    return { code: 'ALREADY_EXISTS', field, message, suggestions: [] };
  }
  const way = yields ? `; ${WAY_BACK}` : '';
  return { code: 'RETRACTED', field, message: `${retracted(kind, key, retractedOn)}${way}`, suggestions: [] };
}
