import { useState } from 'react';
import { useAnswer } from '../api/use-answer.ts';
import { WhyDocument } from '../generated/graphql.ts';
import type { LeverProps } from '../levers/lever-props.ts';
import type { Cases } from '../scenario/cases.ts';
import { AssumptionList } from './assumption-list.tsx';
import { influencesOf } from './influences.ts';
import { QualityWords } from './quality-words.tsx';
import { isPartOfPool, type Subject, swingsOf } from './subject.ts';

/** How many of some 250 parameters: they make nearly all of a figure's spread. */
const SHOWN = 12;

interface InfluenceListProps extends LeverProps {
  readonly subject: Subject;
  readonly cases: Cases;
  readonly year: number;
}

/** The assumptions behind a figure, the largest swing first. */
export function InfluenceList({ subject, cases, ...props }: InfluenceListProps) {
  // As when the panel was opened: a lever fixes what it sets, so its own entry would vanish under the reader's hand.
  const [opened] = useState(cases);
  const { kind } = subject;
  const answer = useAnswer(WhyDocument, {
    ...opened,
    year: props.year,
    first: SHOWN,
    ofPool: kind === 'pool' || isPartOfPool(subject),
    ofStages: kind === 'stage',
    ofRests: kind === 'rest',
    ofFirm: kind === 'firm',
    slug: kind === 'firm' ? subject.slug : '',
  });
  if (answer.data === null) {
    return <p className="note">{answer.failure?.message ?? 'Moving each assumption from its low to its high …'}</p>;
  }
  const found = influencesOf(answer.data, subject);
  if (found === null || found.why.length === 0) {
    return <p className="note">No assumption with a range moves this figure.</p>;
  }
  return (
    <>
      <QualityWords of={swingsOf(subject)} quality={found.evidenceQuality} shown={found.why.length} />
      <AssumptionList influences={found.why} choice={answer.data.profitRedistribution} {...props} />
    </>
  );
}
