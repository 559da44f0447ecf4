import type { ReactNode } from 'react';
import { useRested } from '../../app/use-rested.ts';
import { usd } from '../../format/numbers.ts';
import { WholeAmounts } from '../../format/whole-amounts.tsx';
import type { ComparisonQuery } from '../../generated/graphql.ts';
import { YearChoice } from '../year-choice.tsx';
import { comparedFirms } from './compared-rows.ts';

interface CompareHeadProps {
  readonly answer: ComparisonQuery | null;
  /** The year of which the answer speaks. */
  readonly year: number;
  readonly chosen: number;
  readonly years: readonly number[];
  readonly chooseYear: (year: number) => void;
  readonly children: ReactNode;
}

/** What sets the two apart, in one sentence. */
export function CompareHead({ answer, year, chosen, years, chooseYear, children }: CompareHeadProps) {
  return (
    <section className="headline short" aria-label="The difference in one sentence">
      {children}
      {answer === null ? <h1>Two scenarios side by side</h1> : <Difference words={differenceWords(answer, year)} />}
      <p className="aside">
        B less A is profit in B less profit in A. A change is measured against the scenario's own baseline: the same
        beliefs without the technologies that are new, unless it brings a baseline.
      </p>
      <YearChoice years={years} year={chosen} choose={chooseYear} />
    </section>
  );
}

/** The sentence, to be seen at every step and to be heard once the levers rest. */
function Difference({ words }: { readonly words: string }) {
  const heard = useRested(words);
  return (
    <>
      <h1>
        <WholeAmounts>{words}</WholeAmounts>
      </h1>
      <p role="status" className="visually-hidden">
        {heard}
      </p>
    </>
  );
}

function differenceWords({ a, b }: ComparisonQuery, year: number): string {
  const [largest] = comparedFirms(a, b);
  if (largest === undefined || largest.difference === 0) return `In ${year}, scenarios A and B are the same.`;
  const pool = b.pool.scenarioProfitUsd - a.pool.scenarioProfitUsd;
  const direction = (value: number) => (value < 0 ? 'less' : 'more');
  return `In ${year}, the chain earns ${usd(Math.abs(pool))} ${direction(pool)} profit in B than in A; the largest difference is ${largest.label}, with ${usd(Math.abs(largest.difference))} ${direction(largest.difference)}.`;
}
