import { shortTechnology } from '../format/names.ts';
import { setPercent } from '../format/numbers.ts';
import { withRatio } from '../scenario/change-levers.ts';
import type { LeverProps } from './lever-props.ts';

/** None, and two gross margins of switches that buyers report: with them the optics carry the box's margin too. */
const PRESETS = [0, 0.417, 0.6] as const;

/** The margin that the maker of the switch puts on what is co-packaged in it. */
export function BoxMarginLevers({ world, levers, change }: LeverProps) {
  const all = world.domains.flatMap(({ generations }) => generations);
  const challengers = new Map(
    all.filter(({ inBaseline }) => !inBaseline).map((one) => [one.slug, shortTechnology(one)]),
  );
  return [...challengers].map(([technology, name]) => {
    const value = levers.boxMargins[technology] ?? 0;
    return (
      <fieldset key={technology} className="choice" aria-label={`Switch vendor's margin on ${name}`}>
        {challengers.size > 1 && <legend>{name}</legend>}
        {withValue(value).map((preset) => (
          <button
            key={preset}
            type="button"
            className="button"
            aria-pressed={value === preset}
            onClick={() => change(withRatio(levers, 'boxMargins', technology, preset === 0 ? null : preset))}
          >
            {preset === 0 ? 'Optics only' : setPercent(preset)}
          </button>
        ))}
      </fieldset>
    );
  });
}

/** The presets, and among them a margin that is set and is none of them, as a link or a scenario may set it. */
function withValue(value: number): number[] {
  return [...new Set([...PRESETS, value])].sort((one, other) => one - other);
}
