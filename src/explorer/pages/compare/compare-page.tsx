import { useState } from 'react';
import { queryText } from '../../api/playground-link.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useAddressState } from '../../app/address-state.ts';
import { CopyLink } from '../../app/copy-link.tsx';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { ComparisonDocument, WorldDocument } from '../../generated/graphql.ts';
import { LeverRail } from '../../levers/lever-rail.tsx';
import { toScenarioInput } from '../../scenario/to-scenario-input.ts';
import { decodePair, encodePair } from '../../scenario/view-address.ts';
import { CompareHead } from './compare-head.tsx';
import { ComparedPictures } from './compared-pictures.tsx';
import { SideCard } from './side-card.tsx';

const NO_VARIABLES = {};

/** Two scenarios side by side, each with its levers in the address. */
export function ComparePage() {
  const [pair, show] = useAddressState(decodePair, encodePair);
  const [edited, edit] = useState<'a' | 'b'>('b');
  const world = useAnswer(WorldDocument, NO_VARIABLES);
  const variables = { a: toScenarioInput(pair.a), b: toScenarioInput(pair.b), year: pair.year };
  const answer = useAnswer(ComparisonDocument, variables);
  const year = answer.variables?.year ?? pair.year;
  const failing = answer.failure === null ? world : answer;
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
        <LeverRail
          // Each scenario's levers keep what is unfolded and chosen in them to themselves.
          key={edited}
          title={`Levers of ${edited.toUpperCase()}`}
          world={world.data}
          year={pair.year}
          levers={pair[edited]}
          change={(levers) => show({ ...pair, [edited]: levers })}
          actions={
            <>
              <button type="button" className="button" onClick={() => edit(edited === 'a' ? 'b' : 'a')}>
                {edited === 'a' ? 'Move B instead' : 'Move A instead'}
              </button>
              <CopyLink address={`/compare${encodePair(pair)}`} />
            </>
          }
        />
      )}
      <div className="pictures">
        <SideCard name="A" levers={pair.a} year={year} world={world.data} answer={answer.data?.a ?? null} />
        <SideCard name="B" levers={pair.b} year={year} world={world.data} answer={answer.data?.b ?? null} />
        {answer.data && (
          <ComparedPictures answer={answer.data} year={year} query={queryText(ComparisonDocument, variables)} />
        )}
      </div>
    </div>
  );
}
