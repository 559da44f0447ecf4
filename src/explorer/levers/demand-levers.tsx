import { ratio } from '../format/numbers.ts';
import { GrowthField } from './growth-field.tsx';
import type { LeverProps } from './lever-props.ts';
import { RatioField } from './ratio-field.tsx';

/** How much is bought: growth added to the evidence's, and how demand answers to price. */
export function DemandLevers({ levers, change }: LeverProps) {
  return (
    <>
      <GrowthField label="Growth of ports added from 2027, a year" levers={levers} change={change} />
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
