import type { ReactNode } from 'react';
import { percent, setPercent, usd } from '../../format/numbers.ts';
import type { HeadlineFigures } from './headline-figures.ts';

const LIST = new Intl.ListFormat('en-US');

export type HeadlineSubject = 'losses' | 'gains' | 'pool' | 'moduleMakers';

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
        number={(value, subject) => <FigureNumber value={value} onClick={() => explain(subject)} />}
      />
    </h1>
  );
}

interface SentenceProps extends Statement {
  readonly number: (value: number, subject: HeadlineSubject) => ReactNode;
}

/**
 * The answer as one sentence. The module stage's change is no part of the losers' sum, which nets what a firm loses on
 * modules against what it gains elsewhere: the words keep them apart.
 */
export function Sentence({ figures, year, sharesAreSet, boxMargin, number }: SentenceProps) {
  const { challengers, moduleMakersUsd, lossesUsd, gainsUsd, poolChangeUsd } = figures;
  return (
    <>
      By {year}
      {challengers.length > 0 && `, with ${arrivals(challengers, sharesAreSet)} of scale-out ports`}:{' '}
      {moduleMakersUsd !== null && (
        <>
          module makers {verb(moduleMakersUsd)} {number(moduleMakersUsd, 'moduleMakers')} on modules; net by firm, all
          losers lose{' '}
        </>
      )}
      {moduleMakersUsd === null && 'net by firm, all losers lose '}
      {number(lossesUsd, 'losses')}
      {poolChangeUsd < 0 && <Part of={poolChangeUsd} word="shrinkage" number={number} />}; gainers gain{' '}
      {number(gainsUsd, 'gains')}
      {poolChangeUsd > 0 && <Part of={poolChangeUsd} word="growth" number={number} />}; {boxMargin}.
    </>
  );
}

/** `CPO at 36 % and XPO at 13 %` */
function arrivals(challengers: HeadlineFigures['challengers'], areSet: boolean): string {
  const show = areSet ? setPercent : percent;
  return LIST.format(challengers.map(({ name, share }) => `${name} at ${show(share)}`));
}

interface PartProps {
  readonly of: number;
  readonly word: string;
  readonly number: (value: number, subject: HeadlineSubject) => ReactNode;
}

function Part({ of, word, number }: PartProps) {
  return (
    <>
      , of which {number(of, 'pool')} is {word} of the pool
    </>
  );
}

function FigureNumber({ value, onClick }: { readonly value: number; readonly onClick: () => void }) {
  return (
    <button type="button" className={`figure-number ${value < 0 ? 'loss' : 'gain'}`} onClick={onClick}>
      {size(value)}
      <span className="visually-hidden"> (where it comes from)</span>
    </button>
  );
}

/** Whether it is a gain or a loss, the words around it say. */
export function size(value: number): string {
  return usd(Math.abs(value));
}

function verb(change: number): string {
  return change < 0 ? 'lose' : 'gain';
}
