import type { ReactNode } from 'react';
import { percent, setPercent } from '../../format/numbers.ts';
import { WholeAmounts } from '../../format/whole-amounts.tsx';
import { type HeadlineFigures, type HeadlineSubject, headlineAmounts } from './headline-figures.ts';

const LIST = new Intl.ListFormat('en-US');

/** What the sentence says. */
export interface Statement {
  readonly figures: HeadlineFigures;
  readonly year: number;
  /** Whether the reader set one of the shares, which then stand to the tenth as he set them. */
  readonly sharesAreSet: boolean;
  /** "optics only, …": see `boxMarginWords`. */
  readonly boxMargin: string;
}

interface HeadlineProps {
  readonly statement: Statement;
  readonly explain: (subject: HeadlineSubject) => void;
}

/** The answer as a heading. Every number in it opens what is behind it. */
export function Headline({ statement, explain }: HeadlineProps) {
  return (
    <h1>
      <Sentence
        {...statement}
        number={(value, subject, amount) => (
          <FigureNumber value={value} amount={amount} onClick={() => explain(subject)} />
        )}
      />
    </h1>
  );
}

type ShowNumber = (value: number, subject: HeadlineSubject, amount: string) => ReactNode;

interface SentenceProps extends Statement {
  readonly number: ShowNumber;
}

/**
 * The answer as one sentence. The module stage's change is no part of the losers' sum, which nets what a firm loses on
 * modules against what it gains elsewhere: the words keep them apart.
 */
export function Sentence({ figures, year, sharesAreSet, boxMargin, number }: SentenceProps) {
  const { challengers, moduleMakersUsd, lossesUsd, gainsUsd, poolChangeUsd } = figures;
  const amounts = headlineAmounts(figures);
  return (
    <WholeAmounts>
      By {year}
      {challengers.length > 0 && `, with ${arrivals(challengers, sharesAreSet)} of scale-out ports`}:{' '}
      {moduleMakersUsd !== null && (
        <>
          module makers {verb(moduleMakersUsd)} {number(moduleMakersUsd, 'moduleMakers', amounts.moduleMakers)} on
          modules; net by firm, all losers lose{' '}
        </>
      )}
      {moduleMakersUsd === null && 'net by firm, all losers lose '}
      {number(lossesUsd, 'losses', amounts.losses)}
      {poolChangeUsd < 0 && <Part word="shrinkage">{number(poolChangeUsd, 'pool', amounts.pool)}</Part>}; gainers gain{' '}
      {number(gainsUsd, 'gains', amounts.gains)}
      {poolChangeUsd > 0 && <Part word="growth">{number(poolChangeUsd, 'pool', amounts.pool)}</Part>}; {boxMargin}.
    </WholeAmounts>
  );
}

/** `CPO at 36 % and XPO at 13 %` */
function arrivals(challengers: HeadlineFigures['challengers'], areSet: boolean): string {
  const show = areSet ? setPercent : percent;
  return LIST.format(challengers.map(({ name, share }) => `${name} at ${show(share)}`));
}

function Part({ word, children }: { readonly word: string; readonly children: ReactNode }) {
  return (
    <>
      , of which {children} is {word} of the pool
    </>
  );
}

interface FigureNumberProps {
  readonly value: number;
  readonly amount: string;
  readonly onClick: () => void;
}

function FigureNumber({ value, amount, onClick }: FigureNumberProps) {
  return (
    <button type="button" className={`figure-number ${value < 0 ? 'loss' : 'gain'}`} onClick={onClick}>
      {amount}
      <span className="visually-hidden"> (where it comes from)</span>
    </button>
  );
}

function verb(change: number): string {
  return change < 0 ? 'lose' : 'gain';
}
