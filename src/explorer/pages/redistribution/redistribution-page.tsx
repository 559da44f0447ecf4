import { queryText } from '../../api/playground-link.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useAddressState } from '../../app/address-state.ts';
import { FailureNotice } from '../../app/failure-notice.tsx';
import { usePlace } from '../../app/navigation.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { UnreadNotice } from '../../app/unread-notice.tsx';
import { useLast } from '../../app/use-last.ts';
import { RedistributionDocument, WorldDocument } from '../../generated/graphql.ts';
import { argumentWords } from '../../scenario/argument-words.ts';
import { withMovedLevers } from '../../scenario/cases.ts';
import { evidenceVariables } from '../../scenario/choice-of-evidence.ts';
import { NO_LEVERS } from '../../scenario/levers.ts';
import { strayNotes } from '../../scenario/stray-notes.ts';
import { useOpenScenario } from '../../scenario/use-open-scenario.ts';
import { decodeView, encodeView, START_OVER, unreadInView } from '../../scenario/view-address.ts';
import { useExplained } from '../../why/use-explained.ts';
import { WhyPanel } from '../../why/why-panel.tsx';
import { AnswerHeadline } from './answer-headline.tsx';
import { figureOfSubject } from './figure-of-subject.ts';
import { IntervalLine } from './interval-line.tsx';
import { PageLevers } from './page-levers.tsx';
import { PaperLine } from './paper-line.tsx';
import { Shown } from './shown.tsx';
import { useAnswered } from './use-answered.ts';
import { useIntervals } from './use-intervals.ts';

/** Who gains and who loses: the headline, its pictures, and the levers beside them. */
export function RedistributionPage() {
  const { search } = usePlace();
  const [view, show] = useAddressState(decodeView, encodeView);
  const { subject, explain, close } = useExplained();
  const found = useOpenScenario(view);
  const open = useLast(found.open);
  const world = useAnswer(WorldDocument, evidenceVariables(open?.levers ?? NO_LEVERS, open?.cases.scenario ?? {}));
  const variables = open === null ? null : { ...open.cases, year: view.year };
  const answer = useAnswer(RedistributionDocument, variables);
  const asked = answer.data !== null && !answer.pending && answer.failure === null && open !== null;
  const drawing = useIntervals(
    asked ? open.cases : null,
    view.year,
    view.draws,
    answer.data?.profitRedistribution.graphVersion,
  );
  const intervals = drawing.kind === 'done' && asked ? drawing.intervals : null;
  const reach = useLast(intervals);
  const redistribution = answer.data?.profitRedistribution ?? null;
  const year = answer.variables?.year ?? view.year;
  const answered = useAnswered(answer.variables, found.named, world.data);
  usePageTitle(answered.words && `${answered.words.short}, ${year} · Who gains, who loses`);
  const failing = [answer, found, world].find(({ failure }) => failure !== null);
  const notice = (
    <FailureNotice
      failure={failing?.failure ?? null}
      retry={failing?.retry ?? world.retry}
      hasAnswer={redistribution !== null}
      faultWords={({ argument }) => argumentWords(argument, open?.cases.scenario ?? null)}
      startOver={START_OVER}
    />
  );
  const change = (levers: NonNullable<typeof view.levers>) =>
    show(withMovedLevers(view, { open, begun: found.begun }, levers));
  return (
    <div className="with-levers" aria-busy={answer.pending}>
      <AnswerHeadline
        answer={redistribution}
        year={year}
        view={view}
        answered={answered}
        years={open?.years ?? []}
        chooseYear={(chosen) => show({ ...view, year: chosen })}
        explain={explain}
        sure={<IntervalLine drawing={drawing} draws={view.draws} />}
      >
        <UnreadNotice
          parts={[...unreadInView(search), ...(found.open?.stray ?? [])]}
          notes={strayNotes([['This scenario', found.open]])}
          startOver={START_OVER}
        />
        {notice}
      </AnswerHeadline>
      <PaperLine words={answered.words} />
      {world.data && open && (
        <PageLevers
          view={view}
          show={show}
          change={change}
          world={world.data}
          open={open}
          named={found.named}
          begun={found.begun}
          answer={redistribution}
        />
      )}
      <Shown
        answer={redistribution}
        failed={answer.failure !== null}
        year={year}
        answered={answered}
        query={queryText(RedistributionDocument, answer.variables ?? { year })}
        draws={view.draws}
        intervals={intervals}
        reach={view.draws === 0 ? null : reach}
        explain={explain}
      />
      {subject && world.data && open && (
        <WhyPanel
          subject={subject}
          cases={open.cases}
          year={year}
          world={world.data}
          levers={open.levers}
          change={change}
          notice={notice}
          figure={redistribution && figureOfSubject(redistribution, intervals, subject)}
          close={close}
        />
      )}
    </div>
  );
}
