import { useMemo } from 'react';
import type { Failure } from '../api/failure.ts';
import { useAnswer } from '../api/use-answer.ts';
import { NamedScenarioDocument } from '../generated/graphql.ts';
import { type NamedScenario, type OpenScenario, openScenario } from './cases.ts';
import { isUntouched, NO_LEVERS } from './levers.ts';
import { useBegunFrom } from './use-begun-from.ts';
import type { Chosen } from './view-address.ts';

export interface Opened {
  /** Null while a named scenario is looked up. */
  readonly open: OpenScenario | null;
  readonly named: NamedScenario | null;
  /** From which named scenario the levers were moved on, or the one that is open. */
  readonly begun: NamedScenario | null;
  readonly failure: Failure | null;
  readonly retry: () => void;
}

/** The scenario that a reader chose; one with a name is looked up first. */
export function useOpenScenario(chosen: Chosen): Opened {
  const id = chosen.scenario;
  const answer = useAnswer(NamedScenarioDocument, id === null ? null : { id });
  const found = id !== null && answer.variables?.id === id;
  const named = found ? (answer.data?.scenario ?? null) : null;
  const missing = found && named === null;
  const key = JSON.stringify([chosen.levers, id]);
  const ready = id === null || named !== null || missing;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for what was chosen
  const open = useMemo(() => (ready ? openScenario(chosen, named) : null), [key, named, ready]);
  const begun = useBegunFrom(named, id === null && isUntouched(chosen.levers ?? NO_LEVERS));
  const failure = missing ? missingScenario(chosen, answer.suggestions) : id === null ? null : answer.failure;
  return { open, named, begun, failure, retry: answer.retry };
}

function missingScenario({ scenario, levers }: Chosen, suggestions: readonly string[]): Failure {
  const shown =
    levers === null || isUntouched(levers) ? 'this is the base case' : 'these are the levers of the link alone';
  const near = suggestions.length > 0 ? ` Near it: ${suggestions.join(', ')}.` : '';
  return { kind: 'missing', message: `No scenario is called “${scenario}”; ${shown}.${near}`, faults: [] };
}
