import { tableEntries } from '../../../ingest/tables/tables.ts';
import { fieldOf } from './to-cells.ts';

const COLUMNS: ReadonlySet<string> = new Set(tableEntries().flatMap(([, { columns }]) => Object.keys(columns)));

/**
 * What is said of a row, for whoever sent an input and no table: columns by the names of its fields, and no word of cells. What stands
 * in quotes is the caller's own and stays.
 */
export function inWordsOfInput(message: string): string {
  return message.replace(/"[^"]*"|\bthis cell\b|\b[a-z]+(?:_[a-z]+)+\b/g, (words) => {
    if (words === 'this cell') return 'this field';
    return COLUMNS.has(words) ? fieldOf(words) : words;
  });
}
