import { useId, useState } from 'react';
import { shortTechnology } from '../format/names.ts';
import { setPercent } from '../format/numbers.ts';
import { withRatio } from '../scenario/change-levers.ts';
import { nameOf } from '../scenario/evidence-curves.ts';
import { stageName } from '../scenario/evidence-values.ts';
import { highestInput } from '../scenario/lever-bounds.ts';
import { inputKey, keyParts } from '../scenario/levers.ts';
import type { LeverProps } from './lever-props.ts';
import { RatioField } from './ratio-field.tsx';

/** What each stage of one technology pays those before it. */
export function InputLevers({ world, levers, change }: LeverProps) {
  const id = useId();
  const changed = Object.keys(levers.inputs)[0];
  const [chosen, setChosen] = useState(changed === undefined ? '' : keyParts(changed)[0]);
  const { technologies } = world.modelInputs;
  const inputs = technologies.find(({ technology }) => technology === chosen)?.inputs ?? [];
  const buyers = [...new Set(inputs.map(({ buyer }) => buyer))];
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        Technology in which to change what stages pay each other
      </label>
      <select id={id} className="select" value={chosen} onChange={(event) => setChosen(event.currentTarget.value)}>
        <option value="">Choose a technology …</option>
        {technologies.map(({ technology }) => (
          <option key={technology} value={technology}>
            {shortTechnology({ slug: technology, name: nameOf(world, technology) })}
          </option>
        ))}
      </select>
      {buyers.map((buyer) => (
        <fieldset key={buyer} className="capture">
          <legend>{stageName(world, buyer)} pays</legend>
          {inputs
            .filter((row) => row.buyer === buyer)
            .map(({ seller, share }) => {
              const key = inputKey(chosen, buyer, seller);
              return (
                <RatioField
                  key={key}
                  label={stageName(world, seller)}
                  value={levers.inputs[key] ?? null}
                  evidence={share}
                  min={0}
                  max={highestInput(world, levers, chosen, buyer, seller)}
                  step={0.005}
                  show={setPercent}
                  change={(value) => change(withRatio(levers, 'inputs', key, value))}
                />
              );
            })}
        </fieldset>
      ))}
    </>
  );
}
