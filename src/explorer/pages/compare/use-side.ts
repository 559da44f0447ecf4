import { useLast } from '../../app/use-last.ts';
import { type NamedScenario, type OpenScenario, withMovedLevers } from '../../scenario/cases.ts';
import { type Levers, NO_LEVERS } from '../../scenario/levers.ts';
import { type Opened, useOpenScenario } from '../../scenario/use-open-scenario.ts';
import { BASE_CASE, type Chosen } from '../../scenario/view-address.ts';

/** One of the two scenarios, and how it is changed. */
export interface Side {
  readonly chosen: Chosen;
  /** What stood last, while another named scenario is looked up; null before the first. */
  readonly open: OpenScenario | null;
  readonly named: NamedScenario | null;
  readonly found: Opened;
  readonly move: (levers: Levers) => void;
  /** Null for the base case. */
  readonly choose: (id: string | null) => void;
}

export function useSide(chosen: Chosen, show: (chosen: Chosen) => void): Side {
  const found = useOpenScenario(chosen);
  const open = useLast(found.open);
  return {
    chosen,
    open,
    named: found.named,
    found,
    move: (levers) =>
      show(levers === NO_LEVERS ? BASE_CASE : withMovedLevers(chosen, { open, begun: found.begun }, levers)),
    choose: (id) => show(id === null ? BASE_CASE : { scenario: id, levers: null }),
  };
}
