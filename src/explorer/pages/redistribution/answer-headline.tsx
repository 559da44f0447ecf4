import type { ReactNode } from 'react';
import { useRested } from '../../app/use-rested.ts';
import type { Levers } from '../../scenario/levers.ts';
import type { View } from '../../scenario/view-address.ts';
import type { Subject } from '../../why/subject.ts';
import { YearChoice } from '../year-choice.tsx';
import type { Redistribution } from './answer.ts';
import { boxMarginWords } from './box-margin-words.ts';
import { Headline, Sentence, type Statement } from './headline.tsx';
import { arriving, type HeadlineSubject, headlineFigures } from './headline-figures.ts';
import type { Answered } from './use-answered.ts';

const LIST = new Intl.ListFormat('en-US', { type: 'disjunction' });

interface AnswerHeadlineProps {
  readonly answer: Redistribution | null;
  /** The year that the answer speaks of, which lags behind the view's while the next one is under way. */
  readonly year: number;
  readonly view: View;
  readonly answered: Answered;
  /** How sure it is. */
  readonly sure: ReactNode;
  readonly years: readonly number[];
  readonly chooseYear: (year: number) => void;
  readonly explain: (subject: Subject) => void;
  /** What is wrong, if something is. */
  readonly children: ReactNode;
}

/** The sentence, and the year of which it speaks. */
export function AnswerHeadline(props: AnswerHeadlineProps) {
  const { answer, year, view, answered, years, chooseYear, explain, sure, children } = props;
  return (
    <section className="headline" aria-label="The answer in one sentence">
      {children}
      {answer === null ? (
        <h1>Who gains and who loses as co-packaged optics replaces pluggable modules?</h1>
      ) : (
        <HeardHeadline
          statement={{
            figures: headlineFigures(answer),
            year,
            sharesAreSet: setsScaleOut(answered.levers, year),
            boxMargin: boxMarginWords(answered.levers.boxMargins),
          }}
          explain={(subject) => explain(SUBJECTS[subject])}
        />
      )}
      {sure}
      <p className="aside">
        Operating profit in the year, against{' '}
        {answered.bringsBaseline
          ? 'the baseline that the scenario brings'
          : `the same world without ${withoutWords(answer)}`}
        . Every number opens the assumptions behind it; drag a curve or move a lever and all of it follows.
      </p>
      <YearChoice years={years} year={view.year} choose={chooseYear} />
    </section>
  );
}

/** Whether a lever sets a share of scale-out ports in a year, and with it what is left for the others. */
function setsScaleOut({ adoption }: Levers, year: number): boolean {
  return Object.entries(adoption).some(([key, points]) => key.startsWith('SCALE_OUT/') && points[year] !== undefined);
}

/** What the baseline lacks: `co-packaged optics`. */
function withoutWords(answer: Redistribution | null): string {
  const names = answer === null ? [] : arriving(answer).map(({ technology }) => technology.name);
  return names.length === 0 ? 'what is new' : LIST.format(names.map(inSentence));
}

/** `Co-packaged optics` → `co-packaged optics`; an abbreviation stays. */
function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

interface HeardHeadlineProps {
  readonly statement: Statement;
  readonly explain: (subject: HeadlineSubject) => void;
}

/** The sentence, to be seen at every step and to be heard once the levers rest. */
function HeardHeadline({ statement, explain }: HeardHeadlineProps) {
  const heard = useRested(statement);
  return (
    <>
      <Headline statement={statement} explain={explain} />
      <p role="status" className="visually-hidden">
        {heard && <Sentence {...heard} number={(_value, _subject, amount) => amount} />}
      </p>
    </>
  );
}

const SUBJECTS: Readonly<Record<HeadlineSubject, Subject>> = {
  losses: { kind: 'losses', name: 'What all losers lose' },
  gains: { kind: 'gains', name: 'What all gainers gain' },
  pool: { kind: 'pool', name: 'Profit pool of all firms' },
  moduleMakers: { kind: 'stage', slug: 'module-assembly', name: 'Pluggable module makers' },
};
