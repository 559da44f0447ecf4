/** One mistake in a folder of tables, and where: what a person needs to mend it. */
export interface Problem {
  /** Path of the file as the caller named it: `seed/relations.csv`. */
  readonly file: string;
  /** From 1; line 1 is the header. 0 where the file as a whole is meant. */
  readonly line: number;
  /** Position of the cell's first character in its line, from 1. 0 where the row as a whole is meant. */
  readonly column: number;
  /** Name of the column, where one cell is wrong. */
  readonly field?: string;
  /** What is wrong and what would be right, without a full stop. */
  readonly message: string;
  /** Every word that is allowed, where they are few. */
  readonly allowed?: readonly string[];
  /** The name that was most likely meant. */
  readonly suggestion?: string;
  /** The key leads to a thing that is there already. */
  readonly taken?: true;
  /** The key leads to a thing that was retracted. */
  readonly retracted?: true;
  /** The key leads to nothing that is there. */
  readonly unknown?: true;
  /** A warning that holds only with every number at its low, or at its high, value: common, and draws are scaled to fit. */
  readonly atBound?: 'low' | 'high';
}

/** A line for each problem, as a compiler prints them: `seed/relations.csv:12:5 from: no firm "nvida"; did you mean "nvidia"?` */
export function formatProblems(problems: readonly Problem[]): string {
  return problems.map(formatProblem).join('\n');
}

function formatProblem(problem: Problem): string {
  const { file, line, column, field, message, suggestion } = problem;
  const where = [file, ...(line > 0 ? [line] : []), ...(column > 0 ? [column] : [])].join(':');
  const what = field === undefined ? message : `${field}: ${message}`;
  return `${where} ${what}${suggestion === undefined ? '' : `; did you mean "${suggestion}"?`}`;
}
