import { GraphError } from '../../../graph/graph-error.ts';
import type { Statement } from '../../../graph/graph-store.ts';
import { MergedFirms } from '../../load/merged-firms.ts';
import { inBatches, type RunRead } from '../../load/write.ts';
import { becamePart } from '../../validate/check-merged.ts';
import type { ImportPlan } from '../import-plan.ts';

const firmsThere: Statement = {
  name: 'import-firms-there',
  cypher: '// import-firms-there\nUNWIND $slugs AS slug MATCH (f:Firm {slug: slug}) RETURN f.slug AS slug',
};

/**
 * Looks whether the firms that an import writes are still there, since edits may have come after the file was compared. What was
 * found for a firm that became part of another is not written to the other, which may have identifiers of its own: only a new
 * comparison can tell. Fails with CONFLICT.
 */
export async function checkFirms(run: RunRead, { firms, accounts }: ImportPlan): Promise<void> {
  const ofAccounts = accounts === null ? [] : [...accounts.years, accounts.newest].flatMap((one) => one?.firm ?? []);
  const slugs = [...new Set([...firms.map(({ slug }) => slug), ...ofAccounts])];
  const there = new Set<string>();
  for (const some of inBatches(slugs))
    for (const { slug } of await run(firmsThere, { slugs: some })) there.add(String(slug));
  const gone = slugs.filter((slug) => !there.has(slug));
  if (gone.length === 0) return;
  const { into } = await MergedFirms.read(run);
  const reasons = gone.map((slug) => {
    const other = into.get(slug);
    return other === undefined ? `there is no firm "${slug}" any more` : becamePart('firm', slug, other);
  });
  const [why, more] = [reasons.slice(0, TOLD).join('; '), reasons.length - TOLD];
  const message = `${why}${more > 0 ? `; and ${more} more` : ''}: the graph was edited since the file was compared. Nothing was imported; import it again`;
  throw new GraphError('CONFLICT', message);
}

/** Reasons that are told in full. */
const TOLD = 5;
