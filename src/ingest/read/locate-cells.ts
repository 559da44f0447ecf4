import { parse } from 'csv-parse/sync';
import { inSlices } from '../../event-loop/in-slices.ts';
import { CSV_DIALECT } from './csv-dialect.ts';
import type { CellAddress, CellPosition } from './table-source.ts';

/**
 * Where cells start, found by reading again the rows that hold them. Positions are wanted for mistakes only, so keeping
 * one for every cell of a large file would be memory spent for nothing.
 */
export async function locateCells(text: string, cells: readonly CellAddress[]): Promise<readonly CellPosition[]> {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const positions: CellPosition[] = [];
  await inSlices(cells, (address) => positions.push(locate(lines, address)));
  return positions;
}

function locate(lines: readonly string[], { line, cell }: CellAddress): CellPosition {
  const position = { line, column: 1 };
  for (const before of writtenCells(rowText(lines, line)).slice(0, cell)) {
    const lastBreak = before.lastIndexOf('\n');
    if (lastBreak >= 0) {
      position.line += before.split('\n').length - 1;
      position.column = 1;
    }
    position.column += before.length - (lastBreak + 1) + 1;
  }
  return position;
}

/** The row from its first line on: lines are added until every quote has its pair. */
function rowText(lines: readonly string[], line: number): string {
  let text = lines[line - 1] ?? '';
  for (let next = line; quotes(text) % 2 === 1 && next < lines.length; next += 1) text += `\n${lines[next]}`;
  return text;
}

function quotes(text: string): number {
  return text.split('"').length - 1;
}

/** The cells as they stand in the file, their quotes included. */
function writtenCells(text: string): string[] {
  const written: string[] = [];
  parse(text, {
    ...CSV_DIALECT,
    bom: false,
    cast: (value, { quoting }) => {
      written.push(quoting ? `"${value.replaceAll('"', '""')}"` : value);
      return value;
    },
  });
  return written;
}
