import { whole } from '../format/numbers.ts';
import { DRAW_CHOICES, type Draws } from '../scenario/view-address.ts';

interface DrawsChoiceProps {
  readonly draws: Draws;
  readonly choose: (draws: Draws) => void;
}

/** How many worlds are drawn from the ranges of the evidence. */
export function DrawsChoice({ draws, choose }: DrawsChoiceProps) {
  return (
    <fieldset className="choice" aria-label="Draws for the intervals">
      {DRAW_CHOICES.map((count) => (
        <button
          key={count}
          type="button"
          className="button"
          aria-pressed={count === draws}
          onClick={() => choose(count)}
        >
          {count === 0 ? 'Off' : whole(count)}
        </button>
      ))}
    </fieldset>
  );
}
