import { signedUsd, usd } from '../format/numbers.ts';
import { WholeAmounts } from '../format/whole-amounts.tsx';
import type { SwingsFragment } from '../generated/graphql.ts';

interface SwingBarProps {
  readonly influence: SwingsFragment;
  /** The largest swing of the list: it fills the width. */
  readonly largest: number;
}

/** How far one assumption moves the figure. */
export function SwingBar({ influence, largest }: SwingBarProps) {
  const { swingUsd, lowUsd, highUsd } = influence;
  return (
    <p className="swing" data-swing={swingUsd}>
      <span className="swing-track" aria-hidden="true">
        <span style={{ inlineSize: `${largest > 0 ? (100 * swingUsd) / largest : 0}%` }} />
      </span>
      <WholeAmounts>
        Swing {usd(swingUsd)}: {signedUsd(lowUsd)} at its low, {signedUsd(highUsd)} at its high
      </WholeAmounts>
    </p>
  );
}
