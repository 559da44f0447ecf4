import { formatProblems, type Problem } from './problem.ts';

/** A line for each warning; those that hold at the bounds only, of which a good folder may have dozens, are counted in one. */
export function formatWarnings(warnings: readonly Problem[]): string {
  const others = warnings.filter(({ atBound }) => atBound === undefined);
  const atBounds = warnings.length - others.length;
  const lines = others.length > 0 ? [formatProblems(others)] : [];
  return [...lines, ...(atBounds > 0 ? [counted(atBounds)] : [])].join('\n');
}

function counted(count: number): string {
  const what = 'with all numbers at their low, or all at their high, values, shares or margins of a stage do not fit';
  return `${count === 1 ? 'once' : `${count} times`}: ${what}; draws are scaled to fit (\`npm run seed -- --warnings\` names each)`;
}
