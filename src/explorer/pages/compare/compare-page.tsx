import { useState } from 'react';
import { queryText } from '../../api/playground-link.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useAddressState } from '../../app/address-state.ts';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { ComparisonDocument, WorldDocument } from '../../generated/graphql.ts';
import type { Cases } from '../../scenario/cases.ts';
import { evidenceVariables } from '../../scenario/choice-of-evidence.ts';
import { NO_LEVERS } from '../../scenario/levers.ts';
import { decodePair, encodePair } from '../../scenario/view-address.ts';
import { CompareHead } from './compare-head.tsx';
import { CompareLevers } from './compare-levers.tsx';
import { ComparedPictures } from './compared-pictures.tsx';
import { SideCard } from './side-card.tsx';
import { useSide } from './use-side.ts';

/** Two scenarios side by side, each by its name or its levers in the address. */
export function ComparePage() {
  const [pair, show] = useAddressState(decodePair, encodePair);
  const [edited, edit] = useState<'a' | 'b'>('b');
  const a = useSide(pair.a, (chosen) => show({ ...pair, a: chosen }));
  const b = useSide(pair.b, (chosen) => show({ ...pair, b: chosen }));
  const { open } = edited === 'a' ? a : b;
  const world = useAnswer(WorldDocument, evidenceVariables(open?.levers ?? NO_LEVERS));
  const cases = a.open && b.open && { ...casesOf('a', a.open.cases), ...casesOf('b', b.open.cases) };
  const variables = cases && { ...cases, year: pair.year };
  const answer = useAnswer(ComparisonDocument, variables);
  const year = answer.variables?.year ?? pair.year;
  const failing = [answer, a.found, b.found, world].find(({ failure }) => failure !== null) ?? world;
  return (
    <div className="with-levers" aria-busy={answer.pending}>
      <CompareHead
        answer={answer.data}
        year={year}
        chosen={pair.year}
        years={world.data?.modelInputs.years ?? []}
        chooseYear={(next) => show({ ...pair, year: next })}
      >
        <FailureNotice failure={failing.failure} retry={failing.retry} />
      </CompareHead>
      {world.data && (
        <CompareLevers
          // Each scenario's levers keep what is unfolded and chosen in them to themselves.
          key={edited}
          name={edited === 'a' ? 'A' : 'B'}
          side={edited === 'a' ? a : b}
          pair={pair}
          world={world.data}
          turn={() => edit(edited === 'a' ? 'b' : 'a')}
        />
      )}
      <div className="pictures">
        <SideCard name="A" side={a} year={year} world={world.data} answer={answer.data?.a ?? null} />
        <SideCard name="B" side={b} year={year} world={world.data} answer={answer.data?.b ?? null} />
        {answer.data && (
          <ComparedPictures
            answer={answer.data}
            year={year}
            query={queryText(ComparisonDocument, variables ?? { year: pair.year })}
          />
        )}
      </div>
    </div>
  );
}

function casesOf(name: 'a' | 'b', { scenario, baseline }: Cases) {
  return { [name]: scenario, ...(baseline === undefined ? {} : { [`${name}Baseline`]: baseline }) };
}
