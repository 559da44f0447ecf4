import { ratio, signedPercent } from '../format/numbers.ts';
import type { LeverProps } from './lever-props.ts';
import { RatioField } from './ratio-field.tsx';

/** How much is bought: growth added to the evidence's, and how demand answers to price. */
export function DemandLevers({ levers, change }: LeverProps) {
  return (
    <>
      <RatioField
        label="Growth of ports added from 2027, a year"
        value={levers.growth}
        evidence={0}
        min={-0.2}
        max={0.3}
        step={0.005}
        show={signedPercent}
        change={(growth) => change({ ...levers, growth })}
      />
      <RatioField
        label="Price elasticity of ports"
        value={levers.elasticity}
        evidence={0}
        min={0}
        max={2}
        step={0.05}
        show={ratio}
        change={(elasticity) => change({ ...levers, elasticity })}
      />
    </>
  );
}
