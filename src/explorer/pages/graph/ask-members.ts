import { ask } from '../../api/ask.ts';
import type { Failure } from '../../api/failure.ts';
import { TechnologyMembersDocument, type TechnologyMembersQuery } from '../../generated/graphql.ts';

export interface Known {
  /** The ids of what belongs to the technology; null without one, and until they are known. */
  readonly ids: ReadonlySet<string> | null;
  /** Whether there is no such technology. */
  readonly isUnknown: boolean;
  /** Why it is not known what belongs to it. */
  readonly failure: Failure | null;
}

export const NOBODY: Known = { ids: null, isUnknown: false, failure: null };

/** The ends of what was asked before; null at the beginning. */
type After = Readonly<Record<'firmsAfter' | 'productsAfter', string | null>>;

const BEGINNING: After = { firmsAfter: null, productsAfter: null };

/** Asks part by part until all are known. A name that no technology has is refused as an argument, what costs too much as a whole. */
export async function askMembers(technology: string, signal: AbortSignal, after: After = BEGINNING): Promise<Known> {
  const outcome = await ask(TechnologyMembersDocument, { technology, ...after }, signal);
  if (outcome.kind === 'failure') {
    const isUnknown = outcome.failure.faults.length > 0;
    return { ...NOBODY, isUnknown, failure: isUnknown ? null : outcome.failure };
  }
  const ids = idsOf(outcome.data);
  const next = nextOf(outcome.data, after);
  if (next === null) return { ...NOBODY, ids: new Set(ids) };
  const rest = await askMembers(technology, signal, next);
  return rest.ids === null ? rest : { ...rest, ids: new Set([...ids, ...rest.ids]) };
}

/** Where the next part begins; null after the last. A list that has ended before the other stays at its end. */
function nextOf({ firms, technology }: TechnologyMembersQuery, after: After): After | null {
  const products = technology?.products.pageInfo;
  if (!firms.pageInfo.hasNextPage && !products?.hasNextPage) return null;
  return {
    firmsAfter: firms.pageInfo.endCursor ?? after.firmsAfter,
    productsAfter: products?.endCursor ?? after.productsAfter,
  };
}

function idsOf({ firms, technology }: TechnologyMembersQuery): string[] {
  const rest = technology && [
    technology,
    ...technology.products.nodes,
    ...technology.inputs.flatMap(({ buyer, seller }) => [buyer, seller]),
    ...technology.domains,
  ];
  return [...firms.nodes, ...(rest ?? [])].map(({ id }) => id);
}
