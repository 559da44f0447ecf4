import { shortTechnology } from '../format/names.ts';
import { ratio } from '../format/numbers.ts';
import { withRatio } from '../scenario/change-levers.ts';
import { pricedTechnologies, relativePriceOf } from '../scenario/evidence-values.ts';
import { parameterWords } from '../why/parameter-words.ts';
import type { LeverProps } from './lever-props.ts';
import { RatioField } from './ratio-field.tsx';

/** What a port of each technology costs beside a DSP pluggable. */
export function PriceLevers({ world, levers, change }: LeverProps) {
  return pricedTechnologies(world).map((technology) => {
    const evidence = relativePriceOf(world, technology.slug);
    if (evidence === null) return null;
    return (
      <RatioField
        key={technology.slug}
        label={shortTechnology(technology)}
        of={parameterWords(`price/${technology.slug}`, world)}
        value={levers.prices[technology.slug] ?? null}
        evidence={Math.round(evidence * 10_000) / 10_000}
        min={0.02}
        max={Math.max(2, evidence)}
        step={0.01}
        show={ratio}
        change={(value) => change(withRatio(levers, 'prices', technology.slug, value))}
      />
    );
  });
}
