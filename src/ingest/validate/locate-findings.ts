import type { Problem } from '../problem.ts';
import type { TableSource } from '../read/table-source.ts';
import type { Finding } from './finding.ts';

/** Gives each finding of a table its file, line and column; in the order of the file. */
export async function locateFindings(source: TableSource, findings: readonly Finding[]): Promise<readonly Problem[]> {
  if (findings.length === 0) return [];
  const positions = await source.locate(findings.map(({ line, cell }) => ({ line, cell: cell ?? 0 })));
  return findings
    .map((finding, index) => toProblem(source.file, finding, positions[index]))
    .sort((a, b) => a.line - b.line || a.column - b.column);
}

function toProblem(
  file: string,
  { line, cell, ...rest }: Finding,
  position: { readonly line: number; readonly column: number } | undefined,
): Problem {
  return { file, line: position?.line ?? line, column: cell === null ? 0 : (position?.column ?? 0), ...rest };
}
