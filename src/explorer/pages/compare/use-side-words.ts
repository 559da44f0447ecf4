import type { WorldQuery } from '../../generated/graphql.ts';
import type { Cases } from '../../scenario/cases.ts';
import { type ScenarioWords, scenarioWords } from '../../scenario/scenario-words.ts';
import { useEverOpened } from '../../scenario/use-ever-opened.ts';
import type { Side } from './use-side.ts';

/** Which scenario a side of the answer on the page is; before the first answer, which is chosen. Null while that or the names of things are not known. */
export function useSideWords(side: Side, answered: Cases | null, world: WorldQuery | null): ScenarioWords | null {
  const everOpened = useEverOpened(side.named);
  const cases = answered ?? side.open?.cases ?? null;
  return cases && world && scenarioWords(cases, everOpened, world);
}
