import { useId, useState } from 'react';
import { shortTechnology } from '../format/names.ts';
import { setPercent } from '../format/numbers.ts';
import { ratioInForce, withRatio } from '../scenario/change-levers.ts';
import { nameOf } from '../scenario/evidence-curves.ts';
import { capturesOf, firmsOf, stageName } from '../scenario/evidence-values.ts';
import { highestMargin, highestShare } from '../scenario/lever-bounds.ts';
import { captureKey, keyParts, UNNAMED } from '../scenario/levers.ts';
import type { LeverProps } from './lever-props.ts';
import { RatioField } from './ratio-field.tsx';

/** Share and margin of one firm at every stage that it captures, in every technology. */
export function FirmLevers({ world, levers, change }: LeverProps) {
  const id = useId();
  const changed = Object.keys({ ...levers.shares, ...levers.margins }).map((key) => keyParts(key)[2]);
  const [chosen, setChosen] = useState(changed.find((firm) => firm !== UNNAMED) ?? '');
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        Firm whose share and margin to change
      </label>
      <select id={id} className="select" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        <option value="">Choose a firm …</option>
        {firmsOf(world).map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
      {capturesOf(world, chosen).map((row) => {
        const key = captureKey(row.technology, row.stage, chosen);
        const technology = shortTechnology({ slug: row.technology, name: nameOf(world, row.technology) });
        const place = `${stageName(world, row.stage)}, ${technology}`;
        return (
          <fieldset key={key} className="capture">
            <legend>{place}</legend>
            <RatioField
              label="Share"
              value={ratioInForce(levers, 'shares', key)}
              evidence={row.share}
              min={0}
              max={highestShare(world, levers, row.technology, row.stage, chosen)}
              step={0.005}
              show={setPercent}
              change={(value) => change(withRatio(levers, 'shares', key, value))}
            />
            <RatioField
              label="Margin"
              value={ratioInForce(levers, 'margins', key)}
              evidence={row.margin}
              min={-0.2}
              max={highestMargin(world, levers, row.technology, row.stage)}
              step={0.005}
              show={setPercent}
              change={(value) => change(withRatio(levers, 'margins', key, value))}
            />
          </fieldset>
        );
      })}
    </>
  );
}
