import { ask } from '../api/ask.ts';
import type { Failure } from '../api/failure.ts';
import { useAnswer } from '../api/use-answer.ts';
import { type Parts, useParts } from '../api/use-parts.ts';
import { MoreScenariosDocument, ScenariosDocument, type ScenariosPartFragment } from '../generated/graphql.ts';

interface ScenarioNames {
  /** The base case, the presets, and of the saved ones those that were loaded, the newest first. */
  readonly all: ScenariosPartFragment['nodes'];
  /** How many there are, loaded or not. */
  readonly totalCount: number;
  readonly more: Pick<Parts<ScenariosPartFragment>, 'parts' | 'hasMore' | 'showMore' | 'pending'>;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

const NO_VARIABLES = {};
const NONE: ScenariosPartFragment = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

/** The scenarios with a name: the first hundred, and the others as they are asked for. */
export function useScenarioNames(): ScenarioNames {
  const first = useAnswer(ScenariosDocument, NO_VARIABLES);
  const more = useParts(first.data?.scenarios ?? NONE, async (after, signal) => {
    const outcome = await ask(MoreScenariosDocument, { after }, signal);
    return outcome.kind === 'failure' ? outcome : { ...outcome, data: outcome.data.scenarios };
  });
  const { parts, failure, retry } = more;
  return {
    all: parts.flatMap(({ nodes }) => nodes),
    totalCount: parts[0].totalCount,
    more,
    failure: first.failure ?? failure,
    retry: first.failure === null ? retry : first.retry,
  };
}
