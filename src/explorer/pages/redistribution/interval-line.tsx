import { mayPass } from '../../api/failure.ts';
import { probability, signedUsd, whole } from '../../format/numbers.ts';
import { WholeAmounts } from '../../format/whole-amounts.tsx';
import type { Drawing } from './intervals.ts';

interface IntervalLineProps {
  readonly drawing: Drawing;
  readonly draws: number;
}

/** How sure the headline is, in the place kept for it: progress while draws are made, then the pool's interval. */
export function IntervalLine({ drawing, draws }: IntervalLineProps) {
  if (drawing.kind === 'off') return null;
  return <p className="how-sure">{wordsOf(drawing, draws)}</p>;
}

function wordsOf(drawing: Exclude<Drawing, { kind: 'off' }>, draws: number) {
  if (drawing.kind === 'waiting') return 'Intervals follow the answer.';
  if (drawing.kind === 'failed') {
    const { failure } = drawing;
    return mayPass(failure) ? 'No intervals yet: they are asked for again.' : `No intervals: ${failure.message}`;
  }
  if (drawing.kind === 'running') return <Running {...drawing} draws={draws} />;
  const { pool, stages } = drawing.intervals;
  const makers = stages.get('module-assembly');
  if (pool === null) return 'Nothing is uncertain in this scenario.';
  return (
    <WholeAmounts>
      Change of the pool: 90 % between <strong className="whole">{signedUsd(pool.p5)}</strong> and{' '}
      <strong className="whole">{signedUsd(pool.p95)}</strong>, above 0 in {probability(pool.probabilityOfGain)} of{' '}
      {whole(draws)} draws
      {makers && ` · module makers, on modules: ${signedUsd(makers.p5)} to ${signedUsd(makers.p95)}`}.
    </WholeAmounts>
  );
}

function Running({ done, total, draws }: { readonly done: number; readonly total: number; readonly draws: number }) {
  const words = total === 0 ? `Drawing ${whole(draws)} worlds …` : `Drawing: ${whole(done)} of ${whole(total)} worlds`;
  return (
    <>
      {words}{' '}
      <progress aria-label="Draws made" max={total === 0 ? undefined : total} value={total === 0 ? undefined : done} />
    </>
  );
}
