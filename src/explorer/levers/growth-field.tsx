import { signedPercent } from '../format/numbers.ts';
import type { LeverProps } from './lever-props.ts';
import { RatioField } from './ratio-field.tsx';

interface GrowthFieldProps extends Pick<LeverProps, 'levers' | 'change'> {
  readonly label: string;
  /** What it stands beside, where the label alone does not say so. */
  readonly of?: string;
}

/** Growth of the number of ports added to the evidence's, a ratio a year. */
export function GrowthField({ levers, change, ...words }: GrowthFieldProps) {
  return (
    <RatioField
      {...words}
      value={levers.growth}
      evidence={0}
      min={-0.2}
      max={0.3}
      step={0.005}
      show={signedPercent}
      change={(growth) => change({ ...levers, growth })}
    />
  );
}
