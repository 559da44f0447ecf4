import { bulkAdd } from '../../../ingest/edit/bulk-add.ts';
import { mergeFirms } from '../../../ingest/edit/merge-firms.ts';
import type { Problem } from '../../../ingest/problem.ts';
import { firstFaults } from '../../errors/first-faults.ts';
import type { MutationResolvers } from '../../generated/resolvers.ts';
import { keyFrom } from '../../references/key-from.ts';
import { runEdit } from './run-edit.ts';

/** What changes many things at once. */
export const bulkMutation = {
  async bulkAdd(_root, args, context) {
    const done = await runEdit(context, 'bulkAdd', args, (store, request) =>
      bulkAdd(store, args.tables, args.corrects ?? false, request),
    );
    const problems = done.faults.flatMap(({ place }) => place ?? []);
    const { told, more } = firstFaults(done.looks);
    return { ...done, problems: problems.map(toProblem), warnings: told.map(toProblem), moreWarnings: more };
  },
  mergeFirms(_root, args, context) {
    const [keep, merge] = [keyFrom('Firm', args.keep, 'keep'), keyFrom('Firm', args.merge, 'merge')];
    return runEdit(context, 'mergeFirms', args, (store, request) => mergeFirms(store, { keep, merge }, request));
  },
} satisfies MutationResolvers;

function toProblem({ file, line, column, field, message, suggestion }: Problem) {
  return { table: file, line, column, field: field ?? null, message, suggestion: suggestion ?? null };
}
