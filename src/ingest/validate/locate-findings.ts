import type { Problem } from '../problem.ts';
import type { CellPosition, TableSource } from '../read/table-source.ts';
import type { Finding } from './finding.ts';

/** Gives each finding of a table its file, line and column; in the order of the file. */
export async function locateFindings(source: TableSource, findings: readonly Finding[]): Promise<readonly Problem[]> {
  const ofCells = findings.filter(({ cell }) => cell !== null);
  const positions =
    ofCells.length === 0 ? [] : await source.locate(ofCells.map(({ line, cell }) => ({ line, cell: cell ?? 0 })));
  const positionOf = new Map(ofCells.map((finding, index) => [finding, positions[index]]));
  return findings
    .map((finding) => toProblem(source.file, finding, positionOf.get(finding)))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function toProblem(file: string, { line, cell: _, ...rest }: Finding, position: CellPosition | undefined): Problem {
  return { file, line: position?.line ?? line, column: position?.column ?? 0, ...rest };
}
