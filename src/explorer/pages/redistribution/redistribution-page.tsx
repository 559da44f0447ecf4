import { useState } from 'react';
import { queryText } from '../../api/playground-link.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useAddressState } from '../../app/address-state.ts';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { RedistributionDocument, WorldDocument } from '../../generated/graphql.ts';
import { LeverRail } from '../../levers/lever-rail.tsx';
import { toScenarioInput } from '../../scenario/to-scenario-input.ts';
import { decodeView, encodeView } from '../../scenario/view-address.ts';
import type { Subject } from '../../why/subject.ts';
import { WhyPanel } from '../../why/why-panel.tsx';
import { AnswerHeadline } from './answer-headline.tsx';
import { LeverActions } from './lever-actions.tsx';
import { Shown } from './shown.tsx';

const NO_VARIABLES = {};

/** Who gains and who loses: the headline, its pictures, and the levers beside them. */
export function RedistributionPage() {
  const [view, show] = useAddressState(decodeView, encodeView);
  const [subject, explain] = useState<Subject | null>(null);
  const world = useAnswer(WorldDocument, NO_VARIABLES);
  const variables = { scenario: toScenarioInput(view.levers), year: view.year };
  const answer = useAnswer(RedistributionDocument, variables);
  const levers = { levers: view.levers, change: (next: typeof view.levers) => show({ ...view, levers: next }) };
  return (
    <div className="with-levers" aria-busy={answer.pending}>
      <AnswerHeadline
        answer={answer.data?.profitRedistribution ?? null}
        year={answer.variables?.year ?? view.year}
        view={view}
        years={world.data?.modelInputs.years ?? []}
        chooseYear={(year) => show({ ...view, year })}
        explain={explain}
      >
        <FailureNotice failure={answer.failure ?? world.failure} retry={answer.failure ? answer.retry : world.retry} />
      </AnswerHeadline>
      {world.data && (
        <LeverRail world={world.data} year={view.year} {...levers} actions={<LeverActions view={view} />} />
      )}
      <Shown
        answer={answer.data?.profitRedistribution ?? null}
        failed={answer.failure !== null}
        year={answer.variables?.year ?? view.year}
        boxMargins={view.levers.boxMargins}
        query={queryText(RedistributionDocument, variables)}
        explain={explain}
      />
      {subject && world.data && (
        <WhyPanel subject={subject} year={view.year} world={world.data} {...levers} close={() => explain(null)} />
      )}
    </div>
  );
}
