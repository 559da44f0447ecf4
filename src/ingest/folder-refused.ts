import { formatProblems, type Problem } from './problem.ts';

/** A folder is refused. Holds every mistake found; nothing was written. */
export class FolderRefused extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'One mistake' : `${problems.length} mistakes`;
    super(`${count}; nothing was loaded.\n${formatProblems(problems)}`);
    this.name = 'FolderRefused';
    this.problems = problems;
  }
}
