import type { RedistributionQueryVariables, WorldQuery } from '../../generated/graphql.ts';
import { casesFrom, type NamedScenario } from '../../scenario/cases.ts';
import { discountingWords } from '../../scenario/discounting-words.ts';
import type { Levers } from '../../scenario/levers.ts';
import { type ScenarioWords, scenarioWords } from '../../scenario/scenario-words.ts';
import { splitScenario } from '../../scenario/split-scenario.ts';
import { useEverOpened } from '../../scenario/use-ever-opened.ts';

/** What the answer on the page is the answer to. The reader's levers may have moved on: what is said of its figures is said from here. */
export interface Answered {
  readonly levers: Levers;
  /** Null while the names of things are not known. */
  readonly words: ScenarioWords | null;
  /** How its present values were made. */
  readonly discounting: string;
  /** Whether it was measured against a baseline that the scenario brings. */
  readonly bringsBaseline: boolean;
}

/** Reads it from the variables with which the answer was asked for, null before the first. */
export function useAnswered(
  variables: RedistributionQueryVariables | null,
  named: NamedScenario | null,
  world: WorldQuery | null,
): Answered {
  const everOpened = useEverOpened(named);
  const asked = casesFrom(variables?.scenario, variables?.baseline);
  return {
    levers: splitScenario(asked.scenario ?? {}).levers,
    words: variables && world && scenarioWords(asked, everOpened, world),
    discounting: discountingWords(asked.scenario),
    bringsBaseline: asked.baseline !== undefined,
  };
}
