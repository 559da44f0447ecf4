import { useRested } from '../app/use-rested.ts';
import { signedUsd, usd } from '../format/numbers.ts';
import { WholeAmounts } from '../format/whole-amounts.tsx';
import type { ExplainedFigure } from './explained-figure.ts';
import { intervalWords } from './interval-words.ts';

/** The figure as it stands now, to be seen at every step and to be heard once the levers rest. */
export function FigureLine({ figure }: { readonly figure: ExplainedFigure }) {
  const { changeUsd, profits } = figure;
  const heard = useRested({ changeUsd, profits });
  return (
    <>
      <p className="explained-figure">
        <Amounts changeUsd={changeUsd} profits={profits} />
        <WholeAmounts>{intervalWords(figure)}.</WholeAmounts>
      </p>
      <p role="status" className="visually-hidden">
        {heard && <Amounts {...heard} />}
      </p>
    </>
  );
}

function Amounts({ changeUsd, profits }: Pick<ExplainedFigure, 'changeUsd' | 'profits'>) {
  return (
    <WholeAmounts>
      {profits && `${usd(profits.baselineUsd)} → ${usd(profits.scenarioUsd)}: `}
      <strong className={`whole ${changeUsd < 0 ? 'loss' : 'gain'}`}>{signedUsd(changeUsd)}</strong> a year
    </WholeAmounts>
  );
}
