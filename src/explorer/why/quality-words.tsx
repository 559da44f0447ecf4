import { counted } from '../format/counted.ts';
import { percent } from '../format/numbers.ts';
import { WholeAmounts } from '../format/whole-amounts.tsx';
import type { QualityFragment } from '../generated/graphql.ts';

interface QualityWordsProps {
  /** Whose spread and swings these are. */
  readonly of: string;
  readonly quality: QualityFragment;
  readonly shown: number;
}

/** How much of a figure's spread rests on what nobody states or nobody checked. */
export function QualityWords({ of, quality, shown }: QualityWordsProps) {
  const { assumedVarianceShare, recalledVarianceShare, assumedOrRecalledVarianceShare, parameters } = quality;
  return (
    <p className="quality">
      {typeof assumedOrRecalledVarianceShare === 'number' && (
        <WholeAmounts>
          <strong>
            <WholeAmounts>
              {percent(assumedOrRecalledVarianceShare)} of the spread rests on assumed or recalled inputs
            </WholeAmounts>
          </strong>{' '}
          (assumed {percent(assumedVarianceShare ?? 0)}, from memory {percent(recalledVarianceShare ?? 0)}).{' '}
        </WholeAmounts>
      )}
      {counted(parameters, 'assumption')} {parameters === 1 ? 'moves' : 'move'} {of}; the {shown} with the largest
      swing, each from its low to its high with all others at their middle, in the scenario as it was when this panel
      opened:
    </p>
  );
}
