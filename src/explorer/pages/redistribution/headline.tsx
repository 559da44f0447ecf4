import type { ReactNode } from 'react';
import { percent, usd } from '../../format/numbers.ts';
import type { HeadlineFigures } from './headline-figures.ts';

export type HeadlineSubject = 'pool' | 'moduleMakers';

interface HeadlineProps {
  readonly figures: HeadlineFigures;
  readonly year: number;
  /** "optics only, …": see `boxMarginWords`. */
  readonly boxMargin: string;
  readonly explain: (subject: HeadlineSubject) => void;
}

/** The answer as one sentence. Every number in it opens what is behind it. */
export function Headline({ figures, year, boxMargin, explain }: HeadlineProps) {
  const { challenger, moduleMakersUsd, lossesUsd, gainsUsd, poolChangeUsd } = figures;
  const number = (value: number, subject: HeadlineSubject) => (
    <FigureNumber value={value} onClick={() => explain(subject)} />
  );
  return (
    <h1>
      By {year}
      {challenger && `, with ${challenger.name} at ${percent(challenger.share)} of scale-out ports`}:{' '}
      {moduleMakersUsd !== null && (
        <>
          module makers {verb(moduleMakersUsd)} {number(moduleMakersUsd, 'moduleMakers')}, all losers lose{' '}
        </>
      )}
      {moduleMakersUsd === null && 'losers lose '}
      {number(lossesUsd, 'pool')}
      {poolChangeUsd < 0 && <Part of={poolChangeUsd} word="shrinkage" number={number} />}; gainers gain{' '}
      {number(gainsUsd, 'pool')}
      {poolChangeUsd > 0 && <Part of={poolChangeUsd} word="growth" number={number} />}; {boxMargin}.
    </h1>
  );
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
      {usd(Math.abs(value))}
      <span className="visually-hidden"> (where it comes from)</span>
    </button>
  );
}

function verb(change: number): string {
  return change < 0 ? 'lose' : 'gain';
}
