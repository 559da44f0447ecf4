import { useState } from 'react';
import type { Fault } from '../../api/failure.ts';
import { queryText } from '../../api/playground-link.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useAddressState } from '../../app/address-state.ts';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { usePlace } from '../../app/navigation.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { UnreadNotice } from '../../app/unread-notice.tsx';
import { ComparisonDocument, type ComparisonQueryVariables, WorldDocument } from '../../generated/graphql.ts';
import { argumentWords } from '../../scenario/argument-words.ts';
import { type Cases, casesFrom, type OpenScenario } from '../../scenario/cases.ts';
import { evidenceVariables } from '../../scenario/choice-of-evidence.ts';
import { NO_LEVERS } from '../../scenario/levers.ts';
import { splitScenario } from '../../scenario/split-scenario.ts';
import { strayNotes } from '../../scenario/stray-notes.ts';
import { decodePair, encodePair, START_OVER, unreadInPair } from '../../scenario/view-address.ts';
import { boxMarginWords } from '../redistribution/box-margin-words.ts';
import { CompareHead } from './compare-head.tsx';
import { CompareLevers } from './compare-levers.tsx';
import { ComparedPictures } from './compared-pictures.tsx';
import { SideCard } from './side-card.tsx';
import { type Side, useSide } from './use-side.ts';
import { useSideWords } from './use-side-words.ts';

/** Two scenarios side by side, each by its name or its levers in the address. */
export function ComparePage() {
  const { search } = usePlace();
  const [pair, show] = useAddressState(decodePair, encodePair);
  const [edited, edit] = useState<'a' | 'b'>('b');
  const a = useSide(pair.a, (chosen) => show({ ...pair, a: chosen }));
  const b = useSide(pair.b, (chosen) => show({ ...pair, b: chosen }));
  const { open } = edited === 'a' ? a : b;
  const world = useAnswer(WorldDocument, evidenceVariables(open?.levers ?? NO_LEVERS, open?.cases.scenario ?? {}));
  const cases = a.open && b.open && { ...casesOf('a', a.open.cases), ...casesOf('b', b.open.cases) };
  const variables: ComparisonQueryVariables | null = cases && { ...cases, year: pair.year };
  const answer = useAnswer(ComparisonDocument, variables);
  const year = answer.variables?.year ?? pair.year;
  const answered = answer.variables;
  const wordsA = useSideWords(a, answered && casesFrom(answered.a, answered.aBaseline), world.data);
  const wordsB = useSideWords(b, answered && casesFrom(answered.b, answered.bBaseline), world.data);
  const of = wordsA && wordsB && `A: ${wordsA.short}, B: ${wordsB.short}`;
  usePageTitle(of && `${of}, ${year} · Compare`);
  const failing = [answer, a.found, b.found, world].find(({ failure }) => failure !== null) ?? world;
  return (
    <div className="with-levers" aria-busy={answer.pending}>
      <CompareHead
        answer={answer.data}
        year={year}
        chosen={pair.year}
        years={sharedYears(a.open, b.open)}
        chooseYear={(next) => show({ ...pair, year: next })}
      >
        <UnreadNotice
          parts={[...unreadInPair(search), ...(a.found.open?.stray ?? []), ...(b.found.open?.stray ?? [])]}
          notes={strayNotes([
            ['Scenario A', a.found.open],
            ['Scenario B', b.found.open],
          ])}
          startOver={START_OVER}
        />
        <FailureNotice
          failure={failing.failure}
          retry={failing.retry}
          hasAnswer={answer.data !== null}
          faultWords={(fault) => faultWords(fault, { a, b }, edited)}
          startOver={START_OVER}
        />
      </CompareHead>
      {world.data && (
        <CompareLevers
          name={edited === 'a' ? 'A' : 'B'}
          side={edited === 'a' ? a : b}
          pair={pair}
          world={world.data}
          turn={() => edit(edited === 'a' ? 'b' : 'a')}
        />
      )}
      <div className="pictures">
        <SideCard name="A" side={a} year={year} words={wordsA} answer={answer.data?.a ?? null} />
        <SideCard name="B" side={b} year={year} words={wordsB} answer={answer.data?.b ?? null} />
        {answer.data && (
          <ComparedPictures
            answer={answer.data}
            year={year}
            of={of}
            boxMargins={{ a: boxWordsOf(answered?.a), b: boxWordsOf(answered?.b) }}
            query={queryText(ComparisonDocument, answered ?? { year })}
          />
        )}
      </div>
    </div>
  );
}

/** Which lever of which scenario was refused; what the levers start from is asked for the scenario that is moved. */
function faultWords({ argument, field }: Fault, sides: Readonly<Record<'a' | 'b', Side>>, edited: 'a' | 'b'): string {
  const name = field === 'a' || field === 'b' ? field : edited;
  return `Scenario ${name.toUpperCase()}, ${argumentWords(argument, sides[name].open?.cases.scenario ?? null)}`;
}

function boxWordsOf(scenario: ComparisonQueryVariables['a']): string {
  return boxMarginWords(splitScenario(scenario ?? {}).levers.boxMargins);
}

/** The years that both scenarios have. */
function sharedYears(a: OpenScenario | null, b: OpenScenario | null): number[] {
  if (a === null || b === null) return [];
  return a.years.filter((year) => b.years.includes(year));
}

function casesOf(name: 'a' | 'b', { scenario, baseline }: Cases) {
  return { [name]: scenario, ...(baseline === undefined ? {} : { [`${name}Baseline`]: baseline }) };
}
